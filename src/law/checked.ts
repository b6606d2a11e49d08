/** When all the law held here was last read again, and the day by which it has to be read once more: the one place for both. */
import type { Checked } from '../engine/model'

export const checked: Checked = { checkedOn: '2026-11-24', nextCheckBy: '2027-02-24' }
