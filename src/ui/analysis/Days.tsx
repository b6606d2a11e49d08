/** The results for another day, what changes until then and why, and the days on which something changes by itself. Leaving the view is today. */
import { useLingui } from '@lingui/react'
import { type FormEvent, useMemo, useState } from 'react'
import { type Cause, type Change, changesAhead, compare } from '../../engine/changes'
import type { Day, Law } from '../../engine/model'
import { type FaultList, wholeDay } from '../ask/draft'
import { monthReader } from '../ask/months'
import { useCase } from '../results/case'
import { Sources } from '../results/Sources'
import { ErrorSummary, FieldError } from '../shell/ErrorSummary'
import { DateText, Phrase, useDateText, useText } from '../shell/text'

const FIELDS = ['month', 'day', 'year'] as const
const AHEAD = 5

/** Says that the results are for another day, and leads back. */
export function OtherDay({ day, onToday }: { day: Day; onToday: () => void }) {
  const say = useText()
  const { law } = useCase()
  return (
    <div className="stale">
      <p role="status">
        <Phrase id="days.other" values={{ day: <DateText date={day} /> }} />
      </p>
      {day > law.nextCheckBy && (
        <p>
          <Phrase id="days.unchecked" values={{ date: <DateText date={law.nextCheckBy} /> }} />
        </p>
      )}
      <button type="button" className="link" onClick={onToday}>
        {say('days.today')}
      </button>
    </div>
  )
}

function Why({ cause }: { cause: Cause }) {
  const say = useText()
  if (cause.kind === 'conflict') return <p>{say('days.conflict', { conflict: say(`conflict.${cause.conflict}`) })}</p>
  const rule = say(`rule.${cause.rule}`)
  return (
    <>
      <p>
        {cause.kind === 'edition' ? (
          <Phrase id="days.edition" values={{ from: <DateText date={cause.from} />, rule }} />
        ) : (
          say('days.condition', { rule })
        )}
      </p>
      <Sources cites={cause.authority} />
    </>
  )
}

/** `days`: the two days compared, where there are two to name. */
function Changes({ changes, days }: { changes: readonly Change[]; days?: readonly [Day, Day] }) {
  const say = useText()
  return (
    <ul>
      {changes.map(({ protection, outcomes: [before, after], because }) => {
        const values = {
          name: say(`protection.${protection}.name`),
          before: say(`outcome.name.${before}`),
          after: say(`outcome.name.${after}`),
        }
        return (
          <li key={protection}>
            <p>
              {days ? (
                <Phrase id="days.change" values={{ ...values, earlier: <DateText date={days[0]} />, later: <DateText date={days[1]} /> }} />
              ) : (
                say('days.ahead-change', values)
              )}
            </p>
            {because.map((cause, at) => (
              <Why key={at} cause={cause} />
            ))}
          </li>
        )
      })}
    </ul>
  )
}

/** A risk is spoken of where an answer raises it, not here. */
const spokenOf = (changes: readonly Change[]): readonly Change[] => changes.filter(({ polarity }) => polarity === 'protection')

function Between({ today }: { today: Day }) {
  const say = useText()
  const { law, answers, day } = useCase()
  const changes = useMemo(() => spokenOf(compare(law, answers, today, day)), [law, answers, today, day])
  const days = [today, day].sort() as [Day, Day]
  return (
    <>
      <h3>
        <Phrase id="days.between" values={{ earlier: <DateText date={days[0]} />, later: <DateText date={days[1]} /> }} />
      </h3>
      {changes.length > 0 ? <Changes changes={changes} days={days} /> : <p>{say('days.none')}</p>}
    </>
  )
}

function Ahead({ onDay }: { onDay: (day: Day) => void }) {
  const say = useText()
  const { law, answers, day } = useCase()
  const ahead = useMemo(() => {
    const found = changesAhead(law, answers, day, AHEAD).map((next) => ({ ...next, changes: spokenOf(next.changes) }))
    return found.filter(({ changes }) => changes.length > 0)
  }, [law, answers, day])
  return (
    <>
      <h3>{say('days.ahead')}</h3>
      {ahead.length === 0 && <p>{say('days.ahead-none')}</p>}
      <ul>
        {ahead.map((next) => (
          <li key={next.day}>
            <button type="button" className="link" onClick={() => onDay(next.day)}>
              <span className="unseen">{say('days.ahead-day')}</span> <DateText date={next.day} />
            </button>
            <Changes changes={next.changes} />
          </li>
        ))}
      </ul>
    </>
  )
}

/** The protection whose law begins last: before that day not all of the law is held here. */
const lastToBegin = (law: Law): { readonly id: string; readonly first: Day } =>
  law.protections.map(({ id, law: editions }) => ({ id, first: editions[0]?.from ?? '' })).reduce((a, b) => (b.first > a.first ? b : a))

function DayForm({ onDay }: { onDay: (day: Day) => void }) {
  const say = useText()
  const write = useDateText()
  const { i18n } = useLingui()
  const { law } = useCase()
  const [written, setWritten] = useState({ month: '', day: '', year: '' })
  const [faults, setFaults] = useState<FaultList>([])
  const [attempt, setAttempt] = useState(0)
  const { id, first } = lastToBegin(law)
  const problems = faults.map(([field, message]) => ({
    field: `other-${field}`,
    message: say(message, { first: write(first), name: say(`protection.${id}.name`) }),
  }))
  const submit = (event: FormEvent) => {
    event.preventDefault()
    setAttempt(attempt + 1)
    const found = wholeDay(written, monthReader(i18n.locale))
    if ('faults' in found) return setFaults(found.faults)
    if (found.day < first) return setFaults([['year', 'days.fault.early']])
    setFaults([])
    onDay(found.day)
  }
  return (
    <form noValidate autoComplete="off" spellCheck={false} onSubmit={submit}>
      <ErrorSummary problems={problems} attempt={attempt} />
      <fieldset>
        <legend>{say('days.label')}</legend>
        {problems.map(({ field, message }) => (
          <FieldError key={field} id={`fault-${field}`} message={message} />
        ))}
        <div className="date-parts">
          {FIELDS.map((field) => {
            const faulty = faults.some(([other]) => other === field)
            return (
              <div key={field} className="date-part">
                <label htmlFor={`other-${field}`}>{say(`ask.date.${field}`)}</label>
                <input
                  id={`other-${field}`}
                  type="text"
                  inputMode={field === 'month' ? 'text' : 'numeric'}
                  autoComplete="off"
                  spellCheck={false}
                  className={`text-field text-field-${field === 'day' ? 'short' : field}`}
                  value={written[field]}
                  onChange={({ target }) => setWritten({ ...written, [field]: target.value })}
                  aria-invalid={faulty ? true : undefined}
                  aria-describedby={faulty ? `fault-other-${field}` : undefined}
                />
              </div>
            )
          })}
        </div>
      </fieldset>
      <button type="submit" className="button button-plain">
        {say('days.show')}
      </button>
    </form>
  )
}

export function Days({ today, onDay }: { today: Day; onDay: (day: Day) => void }) {
  const say = useText()
  const { day } = useCase()
  return (
    <section className="days" aria-labelledby="days-title">
      <h2 id="days-title">{say('days.title')}</h2>
      <p>{say('days.text')}</p>
      <DayForm onDay={onDay} />
      {day === today ? <Ahead onDay={onDay} /> : <Between today={today} />}
    </section>
  )
}
