/** What cannot wait, nearest first, each with the one thing to do; then the dates further off and those gone by. */
import type { DueDate, RaisedWarning } from '../../engine/model'
import { DateText, Phrase, useText } from '../shell/text'
import { type Arranged, daysUntil } from './arrange'
import { useCase } from './case'
import { useAsOf } from './Cautions'

/** Danger comes before any date; a date comes before the rest while it is this near. */
const DANGER = ['immediate-danger', 'child-at-risk']
const NEAR_DAYS = 180

function Urgent({ warning }: { warning: RaisedWarning }) {
  const say = useText()
  const asOf = useAsOf()
  return (
    <li className={`first-item${warning.id === 'immediate-danger' ? ' first-danger' : ''}`}>
      <h3>{say(`warning.${warning.id}.title`)}</h3>
      <p>
        {say(`warning.${warning.id}.text`)} {asOf(warning.id)}
      </p>
    </li>
  )
}

export function Due({ due }: { due: DueDate }) {
  const say = useText()
  const { day } = useCase()
  const days = daysUntil(day, due.date)
  const reached = due.passed || days < 0
  return (
    <li className="first-item">
      <h3>
        {!reached && <span className="first-days">{say(due.estimate ? 'results.days-estimate' : 'results.days', { count: days })}</span>}
        {say(`deadline.${due.id}.name`)}
      </h3>
      <p className="first-date">
        <Phrase id={due.passed ? 'results.passed' : reached ? 'results.perhaps-passed' : due.estimate ? 'results.due-estimate' : 'results.due'} values={{ date: <DateText date={due.date} /> }} />
      </p>
      <p>{say(`deadline.${due.id}.text`)}</p>
    </li>
  )
}

/** Which of the dates belong among what cannot wait. */
function isNear(day: string): (due: DueDate) => boolean {
  return (due) => daysUntil(day, due.date) <= NEAR_DAYS
}

export function First({ arranged }: { arranged: Arranged }) {
  const say = useText()
  const { day } = useCase()
  const near = arranged.coming.filter(isNear(day))
  const danger = arranged.urgent.filter((warning) => DANGER.includes(warning.id))
  const rest = arranged.urgent.filter((warning) => !DANGER.includes(warning.id))
  if (near.length + danger.length + rest.length === 0) return null
  return (
    <section className="first" aria-labelledby="results-first">
      <h2 id="results-first">{say('results.first')}</h2>
      <ul className="first-list">
        {danger.map((warning) => (
          <Urgent key={warning.id} warning={warning} />
        ))}
        {near.map((due) => (
          <Due key={due.id} due={due} />
        ))}
        {rest.map((warning) => (
          <Urgent key={warning.id} warning={warning} />
        ))}
      </ul>
    </section>
  )
}

export function LaterDates({ arranged }: { arranged: Arranged }) {
  const say = useText()
  const { day } = useCase()
  const dates = [...arranged.coming.filter((due) => !isNear(day)(due)), ...arranged.passed]
  if (dates.length === 0) return null
  return (
    <section aria-labelledby="results-dates">
      <h2 id="results-dates">{say('results.dates')}</h2>
      <ul className="first-list">
        {dates.map((due) => (
          <Due key={due.id} due={due} />
        ))}
      </ul>
    </section>
  )
}
