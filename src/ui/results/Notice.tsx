/** What stands above every result, on screen and on paper: what this is, as of when, what cannot wait, and the lawyer first. */
import type { ReactNode } from 'react'
import { DateText, Phrase, useText } from '../shell/text'
import { useCase } from './case'

export function Notice({ lawyer, urgent }: { lawyer: string; urgent?: ReactNode }) {
  const say = useText()
  const { law, day } = useCase()
  return (
    <>
      <p className="as-of">
        <Phrase id="results.notice" values={{ day: <DateText date={day} />, checked: <DateText date={law.checkedOn} /> }} />
      </p>
      {urgent}
      <div className="lawyer-first" role="note">
        <p>
          <strong>{say('results.lawyer-title')}</strong> {lawyer}
        </p>
      </div>
    </>
  )
}
