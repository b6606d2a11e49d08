/** The strip that stays in view: the name and the chapter, no count of steps. The leave button beside it is no part of React. */
import { useText } from './text'
import { Mark } from './Mark'

export function Header({ section }: { section: string | undefined }) {
  const say = useText()
  return (
    <header className="header">
      <div className="header-row">
        <p className="brand">
          <Mark />
          {say('shell.name')}
        </p>
        {section !== undefined && <p className="chapter">{say(`section.${section}`)}</p>}
      </div>
    </header>
  )
}
