/** Law that is past its date, and clocks that cannot be right: each turn to the day. */
import { expect, test } from 'vitest'
import { add } from '../../src/engine/dates'
import { freshnessOn, givesWay } from '../../src/engine/freshness'
import { law } from '../../src/law'

const turns = [
  ['clock-behind', 'current', add(law.checkedOn, -1, 'days')],
  ['current', 'due', add(law.nextCheckBy, 1, 'days')],
  ['due', 'old', add(law.nextCheckBy, 61, 'days')],
  ['old', 'clock-ahead', add(add(law.checkedOn, 3, 'years'), 1, 'days')],
] as const

test.each(turns)('%s the day before, %s on %s and the day after', (before, after, day) => {
  expect([-1, 0, 1].map((days) => freshnessOn(law, add(day, days, 'days')))).toEqual([before, after, after])
})

test.each([
  ['1970-01-01', 'clock-behind'],
  [law.checkedOn, 'current'],
  [law.nextCheckBy, 'current'],
  [add(law.checkedOn, 1, 'years'), 'old'],
  [add(law.checkedOn, 100, 'years'), 'clock-ahead'],
] as const)('%s: %s', (day, freshness) => expect(freshnessOn(law, day)).toBe(freshness))

test('results give way to help once a check is long due, or the clock is far ahead', () => {
  expect((['clock-behind', 'current', 'due', 'old', 'clock-ahead'] as const).filter(givesWay)).toEqual(['old', 'clock-ahead'])
})
