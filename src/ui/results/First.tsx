/** What cannot wait, nearest first, each with the one thing to do; then the dates further off and those gone by. */
import { elapsed } from '../../engine/dates'
import type { RaisedWarning } from '../../engine/model'
import { DateText, Phrase, useText } from '../shell/text'
import { type Arranged, type Dated, daysUntil } from './arrange'
import { useCase } from './case'
import { useAsOf } from './Cautions'

/** Danger comes before any date; a date comes before the rest while it is this near. */
const DANGER = ['immediate-danger', 'child-at-risk']
const NEAR_DAYS = 180
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

function Due({ due, warnings }: Dated) {
  const say = useText()
  const asOf = useAsOf()
  const { day } = useCase()
  const days = daysUntil(day, due.date)
  const state = due.passed ? 'passed' : days < 0 ? 'perhaps-passed' : due.estimate ? 'due-estimate' : 'due'
  return (
    <li className="first-item">
      <p className="first-when">
        {days < 0
          ? say('results.gone')
          : days < IN_YEARS
            ? say('results.days', { count: days })
            : say('results.years', { count: elapsed(day, due.date, 'years') })}
      </p>
      <div className="first-what">
        <h3>{say(`deadline.${due.id}.name`)}</h3>
        <p className="first-date">
          <Phrase id={`results.${state}`} values={{ date: <DateText date={due.date} /> }} />
        </p>
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

/** Which of the dates belong among what cannot wait. */
function isNear(day: string): (dated: Dated) => boolean {
  return ({ due }) => daysUntil(day, due.date) <= NEAR_DAYS
}

export function First({ arranged }: { arranged: Arranged }) {
  const say = useText()
  const { day } = useCase()
  const near = arranged.coming.filter(isNear(day))
  const danger = arranged.urgent.filter((warning) => DANGER.includes(warning.id))
  const rest = arranged.urgent.filter((warning) => !DANGER.includes(warning.id))
  if (near.length + danger.length + rest.length === 0) return null
  return (
    <section className="first">
      <h2>{say('results.first')}</h2>
      <ul className="first-list">
        {danger.map((warning) => (
          <Urgent key={warning.id} warning={warning} />
        ))}
        {near.map((dated) => (
          <Due key={dated.due.id} {...dated} />
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
  const dates = [...arranged.coming.filter((dated) => !isNear(day)(dated)), ...arranged.passed]
  if (dates.length === 0) return null
  return (
    <section>
      <h2>{say('results.dates')}</h2>
      <ul className="first-list">
        {dates.map((dated) => (
          <Due key={dated.due.id} {...dated} />
        ))}
      </ul>
    </section>
  )
}
