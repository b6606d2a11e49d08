/** How far law that was checked on a day can be relied on at another, by a clock that may be wrong itself. */
import { add } from './dates'
import type { Checked, Day } from './model'

/** `due`: a new check is due; `old`: it has been for long; `clock-behind`, `clock-ahead`: the clock says a day that can hardly be. */
export type Freshness = 'current' | 'due' | 'old' | 'clock-behind' | 'clock-ahead'

/** A day is earlier west of where the law was checked; whoever updates does so within the others. */
const ZONE_DAYS = 1
const GRACE_DAYS = 60
const KEPT_YEARS = 3

/** How fresh the law is on the day that a clock says. */
export function freshnessOn({ checkedOn, nextCheckBy }: Checked, clock: Day): Freshness {
  if (clock < add(checkedOn, -ZONE_DAYS, 'days')) return 'clock-behind'
  if (clock > add(checkedOn, KEPT_YEARS, 'years')) return 'clock-ahead'
  if (clock > add(nextCheckBy, GRACE_DAYS, 'days')) return 'old'
  return clock > nextCheckBy ? 'due' : 'current'
}

/** Whether results give way to help: what the law said so long ago may mislead. */
export const givesWay = (freshness: Freshness): boolean => freshness === 'old' || freshness === 'clock-ahead'
