/** What stands above every result, on screen and on paper: what this is, as of when, and the lawyer first. */
import { DateText, Phrase, useText } from '../shell/text'
import { useCase } from './case'

export function Notice({ lawyer }: { lawyer: string }) {
  const say = useText()
  const { law, day } = useCase()
  return (
    <>
      <p className="as-of">
        <Phrase id="results.notice" values={{ day: <DateText date={day} />, checked: <DateText date={law.checkedOn} /> }} />
      </p>
      <div className="lawyer-first" role="note">
        <p>
          <strong>{say('results.lawyer-title')}</strong> {lawyer}
        </p>
      </div>
    </>
  )
}
