/** What must be said about family, a T-1 status that runs, the green card and asylum: raised by the narrowest rule that the answers can show. */
import type { Warning } from '../engine/model'
import { foreignNational } from './shared/person'
import { greenCardFiledInTime } from './shared/t-status'
import { fearsReturn, near21 } from './shared/time-limits'
import { all, cite, cites, elapsed, test } from './words'

const holder = test('warning.t-1-held', cite('8-cfr-214-204-o'), 't-stage', { is: 'granted' })
const tOneEnd = { from: 'day', to: 't1-ends-on' } as const

const relativeBesides = test('warning.relative', cite('8-cfr-214-211-a', '(2)-(3)'), 'relatives', {
  includes: ['parent', 'sibling', 'grown-sibling', 'child-of-family'],
})

export const immigrationWarnings: readonly Warning[] = [
  {
    id: 'ask-about-retaliation',
    authority: cites([cite('8-usc-1101-a-15-t-ii', '(III)'), cite('8-cfr-214-211-a', '(3)'), cite('8-cfr-214-211-f')]),
    when: [all('warning.ask-about-retaliation', cite('8-cfr-214-211-a', '(3)'), [foreignNational, relativeBesides])],
  },
  {
    id: 'family-lawyer',
    authority: cites([cite('8-cfr-214-211-a', '8 CFR 214.211(c)-(d)'), cite('8-cfr-214-211-e')]),
    when: [
      all('warning.family-lawyer', cite('8-cfr-214-211-a'), [
        foreignNational,
        test('warning.family-lawyer.some', cite('8-cfr-214-211-a'), 'relatives', {
          includes: ['spouse', 'child', 'parent', 'sibling', 'grown-sibling', 'child-of-family'],
        }),
      ]),
    ],
  },
  {
    id: 'turning-21',
    authority: cites([cite('8-usc-1184-o-4-5'), cite('8-cfr-214-211-e', '(2)-(3)'), cite('8-cfr-204-11', '(b)(1)')]),
    when: [near21],
  },
  {
    id: 'adjust-before-expiry',
    authority: cites([cite('8-cfr-214-203', '(c)'), cite('8-cfr-245-23-a', '(3)'), cite('8-cfr-214-212', '(h)')]),
    when: [
      all('warning.adjust-before-expiry', cite('8-cfr-214-203', '(c)'), [
        foreignNational,
        holder,
        test('warning.adjust-before-expiry.not-filed', cite('8-cfr-214-203', '(c)'), 'green-card-filed', { is: 'not-yet' }),
      ]),
    ],
  },
  {
    id: 't-status-ending',
    authority: cites([cite('8-cfr-214-203', '(c)'), cite('8-cfr-214-212', '(c)')]),
    when: [
      all('warning.t-status-ending', cite('8-cfr-214-203', '(c)'), [
        foreignNational,
        holder,
        elapsed('warning.t-status-ending.ahead', cite('8-cfr-214-203', '(c)'), tOneEnd, { atLeast: 0, unit: 'days' }),
        elapsed('warning.t-status-ending.within-a-year', cite('8-cfr-214-203', '(c)'), tOneEnd, { under: 12, unit: 'months' }),
      ]),
    ],
    unless: greenCardFiledInTime,
  },
  {
    id: 't-status-ended',
    authority: cites([cite('8-cfr-214-203', '(c)'), cite('8-cfr-214-212', '(c)')]),
    when: [
      all('warning.t-status-ended', cite('8-cfr-214-203', '(c)'), [
        foreignNational,
        holder,
        elapsed('warning.t-status-ended.passed', cite('8-cfr-214-203', '(c)'), tOneEnd, { under: 0, unit: 'days' }),
      ]),
    ],
    unless: greenCardFiledInTime,
  },
  {
    id: 'absence-breaks-presence',
    authority: cites([cite('8-usc-1255-l-3'), cite('8-cfr-245-23-a', '(4)(i)'), cite('8-cfr-245-23-j')]),
    when: [
      all('warning.absence-breaks-presence', cite('8-usc-1255-l-3'), [
        foreignNational,
        holder,
        test('warning.absence-breaks-presence.away', cite('8-usc-1255-l-3'), 'absence', { in: ['within-limits', 'over-limits'] }),
      ]),
    ],
  },
  {
    id: 'asylum-deadline',
    authority: cites([cite('8-usc-1158-a-2-b'), cite('8-usc-1158-a-2-d'), cite('8-usc-1158-a-2-e')]),
    when: [fearsReturn],
  },
]
