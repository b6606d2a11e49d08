/** Whom time limits run for, and whose are long over: read by a warning and by the clock or the element beside it. */
import type { Rule } from '../../engine/model'
import { all, any, cite, elapsed, test } from '../words'
import { foreignNational } from './person'

/** Under 21 and so old that 21 is near: parents, siblings and the juvenile petition turn on it. */
export const near21: Rule = all(
  'time-limits.near-21',
  [cite('8-usc-1184-o-4-5'), cite('8-cfr-204-11', '(b)(1)')],
  [
    foreignNational,
    test('time-limits.near-21.at-least-17', cite('8-usc-1184-o-4-5'), 'age-now', { atLeast: 17 }),
    test('time-limits.near-21.under-21', cite('8-usc-1184-o-4-5'), 'age-now', { under: 21 }),
  ],
)

/** In the United States, with a fear of harm by people there or for one of the five reasons: the year to ask for asylum counts. */
export const fearsReturn: Rule = all('time-limits.fears-return', cite('8-usc-1158-a-2-b'), [
  foreignNational,
  test('time-limits.fears-return.here', cite('8-usc-1158-a-1'), 'in-us', { is: true }),
  any(
    'time-limits.fears-return.why',
    [cite('8-usc-1158-a-2-b'), cite('8-usc-1158-b-1', '(B)(i)')],
    [
      test('time-limits.fears-return.harm', cite('8-usc-1158-a-2-b'), 'going-back', {
        includes: ['punished', 'again', 'their-people', 'other-people'],
      }),
      test('time-limits.fears-return.reason', cite('8-usc-1158-b-1', '(B)(i)'), 'fear-because', {
        includes: ['race', 'religion', 'nationality', 'politics', 'group'],
      }),
    ],
  ),
])

/**
 * It ended before the 18th birthday, and that lies more than ten years back: then the later of the two limits of 18 USC 1595(c) is over,
 * whatever the date of the end.
 */
export const childhoodLongPast: Rule = all('time-limits.childhood-long-past', cite('18-usc-1595-c', '(1)-(2)'), [
  test('time-limits.childhood-long-past.minor', cite('18-usc-1595-c', '(2)'), 'under-18-at-end', { is: true }),
  any('time-limits.childhood-long-past.over-28', cite('18-usc-1595-c', '(2)'), [
    test('time-limits.childhood-long-past.age', cite('18-usc-1595-c', '(2)'), 'age-now', { atLeast: 29 }),
    elapsed(
      'time-limits.childhood-long-past.born',
      cite('18-usc-1595-c', '(2)'),
      { from: 'day', to: 'birth-date' },
      { under: -28, unit: 'years' },
    ),
  ]),
])
