/** The strip that stays in view: the name, the way to hide the answers and the chapter, no count of steps. The leave button beside it is no part of React. */
import { useText } from './text'
import { Mark } from './Mark'

interface Header {
  readonly section: string | undefined
  /** The case in front, where several are open. */
  readonly number: number | undefined
  /** Whether the answers are hidden; undefined where none are shown. */
  readonly hidden: boolean | undefined
  readonly onHide: (hidden: boolean) => void
}

export function Header({ section, number, hidden, onHide }: Header) {
  const say = useText()
  return (
    <header className="header">
      <div className="header-row">
        <p className="brand">
          <Mark />
          <span className="brand-name">{say('shell.name')}</span>
        </p>
        {hidden !== undefined && (
          <button type="button" className="hide-answers" aria-pressed={hidden} onClick={() => onHide(!hidden)}>
            {say('privacy.hide')}
          </button>
        )}
        {number !== undefined && <p className="chapter">{say('shell.case', { number })}</p>}
        {section !== undefined && <p className="chapter">{say(`section.${section}`)}</p>}
      </div>
    </header>
  )
}
