/** Dates on paper, nearest first: how long, which day and how sure it is, what to do. */
import type { Dated } from '../results/arrange'
import { useDue } from '../results/First'
import { useText } from '../shell/text'

export function PrintedDates({ title, dates }: { title: string; dates: readonly Dated[] }) {
  const say = useText()
  const due = useDue()
  if (dates.length === 0) return null
  return (
    <section>
      <h2>{title}</h2>
      <ul className="printed-dates">
        {dates.map((dated) => {
          const { when, date } = due(dated)
          const { id } = dated.due
          return (
            <li key={id}>
              <strong>{when}</strong>
              <span>
                <strong>{say(`deadline.${id}.name`)}.</strong> {date} {say(`deadline.${id}.text`)}
              </span>
            </li>
          )
        })}
      </ul>
    </section>
  )
}
