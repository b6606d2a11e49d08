/** Says so where the law held here is past its date, or the clock cannot be right: above every page, and on every sheet. */
import { use } from 'react'
import { type Freshness, freshnessOn } from '../../engine/freshness'
import { ClockContext } from './clock'
import { DateText, Phrase } from './text'

export function useFreshness(): Freshness {
  const clocked = use(ClockContext)
  return clocked ? freshnessOn(clocked.checked, clocked.clock) : 'current'
}

export function PastDate() {
  const clocked = use(ClockContext)
  const freshness = useFreshness()
  if (!clocked || freshness === 'current') return null
  const { checked, clock } = clocked
  const values = { clock, checked: checked.checkedOn, next: checked.nextCheckBy }
  return (
    <p className="stale past-date" role="note">
      <Phrase
        id={`past-date.${freshness}`}
        values={Object.fromEntries(Object.entries(values).map(([name, date]) => [name, <DateText key={name} date={date} />]))}
      />
    </p>
  )
}
