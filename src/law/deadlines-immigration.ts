/**
 * Clocks of family, T-1 status, the green card and asylum. The 21st birthday is shown as the day itself: what turns on it must be filed before.
 * Three years since the grant is when the longer way to a green card opens, not an end.
 */
import type { Deadline } from '../engine/model'
import { foreignNational } from './shared/person'
import { fearsReturn, near21 } from './shared/time-limits'
import { all, cite, cites, test } from './words'

export const immigrationDeadlines: readonly Deadline[] = [
  {
    id: 'turning-21',
    authority: cites([cite('8-usc-1184-o-4-5', '8 USC 1184(o)(5)'), cite('8-cfr-204-11', '(b)(1)')]),
    ways: [{ from: 'birth-date', plus: 21, unit: 'years', when: near21 }],
  },
  {
    id: 'asylum',
    authority: cites(cite('8-usc-1158-a-2-b')),
    ways: [{ from: 'last-arrival', plus: 1, unit: 'years', when: fearsReturn }],
  },
  {
    id: 't-status-end',
    authority: cites([cite('8-cfr-214-203', '(c)'), cite('8-cfr-214-212', '(c)')]),
    ways: [
      {
        from: 't1-ends-on',
        plus: 0,
        unit: 'days',
        when: all('deadline.t-status-end.held', cite('8-cfr-214-203', '(c)'), [
          foreignNational,
          test('deadline.t-status-end.granted', cite('8-cfr-214-204-o'), 't-stage', { is: 'granted' }),
        ]),
      },
    ],
  },
  {
    id: 'adjustment-opens',
    authority: cites([cite('8-usc-1255-l-1', '(A)'), cite('8-cfr-245-23-a', '(4)')]),
    ways: [
      {
        from: 't1-granted-on',
        plus: 3,
        unit: 'years',
        when: all('deadline.adjustment-opens.waits', cite('8-usc-1255-l-1', '(A)'), [
          foreignNational,
          test('deadline.adjustment-opens.granted', cite('8-cfr-214-204-o'), 't-stage', { is: 'granted' }),
          test('deadline.adjustment-opens.not-filed', cite('8-cfr-245-23-a', '(1)'), 'green-card-filed', { is: 'not-yet' }),
        ]),
      },
    ],
  },
]
