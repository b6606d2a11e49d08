/** What cannot wait, nearest first, each with the one thing to do; then the dates further off and those gone by. */
import type { ReactNode } from 'react'
import { elapsed } from '../../engine/dates'
import type { RaisedWarning } from '../../engine/model'
import { DateText, Phrase, useText } from '../shell/text'
import { type Arranged, type Dated, daysUntil, inOrder } from './arrange'
import { useCase } from './case'
import { useAsOf } from './Cautions'

/** From here on a count of days says nothing. */
const IN_YEARS = 731

function Urgent({ warning }: { warning: RaisedWarning }) {
  const say = useText()
  const asOf = useAsOf()
  return (
    <li className={`first-item${warning.id === 'immediate-danger' ? ' first-danger' : ''}`}>
      <p className="first-when">{say('results.now')}</p>
      <div className="first-what">
        <h3>{say(`warning.${warning.id}.title`)}</h3>
        <p>
          {say(`warning.${warning.id}.text`)} {asOf(warning.id)}
        </p>
      </div>
    </li>
  )
}

/** How long there is until a date, and the date with how sure it is. */
export function useDue(): (dated: Dated) => { readonly when: string; readonly date: ReactNode } {
  const say = useText()
  const { day } = useCase()
  return ({ due }) => {
    const days = daysUntil(day, due.date)
    const state = due.passed ? 'passed' : days < 0 ? 'perhaps-passed' : due.estimate ? 'due-estimate' : 'due'
    return {
      when:
        days < 0
          ? say('results.gone')
          : days < IN_YEARS
            ? say('results.days', { count: days })
            : say('results.years', { count: elapsed(day, due.date, 'years') }),
      date: <Phrase id={`results.${state}`} values={{ date: <DateText date={due.date} /> }} />,
    }
  }
}

function Due(dated: Dated) {
  const say = useText()
  const asOf = useAsOf()
  const { when, date } = useDue()(dated)
  const { due, warnings } = dated
  return (
    <li className="first-item">
      <p className="first-when">{when}</p>
      <div className="first-what">
        <h3>{say(`deadline.${due.id}.name`)}</h3>
        <p className="first-date">{date}</p>
        <p>{say(`deadline.${due.id}.text`)}</p>
        {warnings.map(({ id }) => (
          <p key={id}>
            {say(`warning.${id}.text`)} {asOf(id)}
          </p>
        ))}
      </div>
    </li>
  )
}

export function First({ arranged }: { arranged: Arranged }) {
  const say = useText()
  const { first } = inOrder(arranged, useCase().day)
  if (first.length === 0) return null
  return (
    <section className="first">
      <h2>{say('results.first')}</h2>
      <ul className="first-list">
        {first.map((each) => ('due' in each ? <Due key={each.due.id} {...each} /> : <Urgent key={each.id} warning={each} />))}
      </ul>
    </section>
  )
}

export function LaterDates({ arranged }: { arranged: Arranged }) {
  const say = useText()
  const { later } = inOrder(arranged, useCase().day)
  if (later.length === 0) return null
  return (
    <section>
      <h2>{say('results.dates')}</h2>
      <ul className="first-list">
        {later.map((dated) => (
          <Due key={dated.due.id} {...dated} />
        ))}
      </ul>
    </section>
  )
}
