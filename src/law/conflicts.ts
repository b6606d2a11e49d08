/**
 * Answers that cannot both be so. Both reason as unknown, and the page shows them neutrally. Only true impossibilities stand here: where a
 * memory may be a year off, or two filings may be mixed up, nothing is raised. Age and birth date are compared at the ages the law turns on.
 */
import type { Conflict, Rule } from '../engine/model'
import { childhoodLongPast } from './shared/time-limits'
import { all, any, cite, elapsed, test } from './words'

const age = cite('22-usc-7105-b-1-c', '(ii)(I)')
const AGES = [18, 21, 28]

const olderByDate = (years: number): Rule =>
  all(`conflict.age-and-birth-date.older-by-date.${years}`, age, [
    test(`conflict.age-and-birth-date.under.${years}`, age, 'age-now', { under: years }),
    elapsed(
      `conflict.age-and-birth-date.born-over.${years}`,
      age,
      { from: 'birth-date', to: 'day' },
      { atLeast: years + 1, unit: 'years' },
    ),
  ])
const youngerByDate = (years: number): Rule =>
  all(`conflict.age-and-birth-date.younger-by-date.${years}`, age, [
    test(`conflict.age-and-birth-date.over.${years}`, age, 'age-now', { atLeast: years }),
    elapsed(`conflict.age-and-birth-date.born-under.${years}`, age, { from: 'birth-date', to: 'day' }, { under: years - 1, unit: 'years' }),
  ])
/** More than a year apart: under an age by the one answer, and over it by the other. At 29 an age alone ends the time to sue, which a later birth date does not. */
const agesApart: Rule = any('conflict.age-and-birth-date', age, [...AGES.map(olderByDate), ...[...AGES, 29].map(youngerByDate)])

const minor = cite('18-usc-1595-c', '(2)')
const notUnder18Then = test('conflict.not-under-18-then', minor, 'under-18-then', { is: false })
const ended = cite('18-usc-1595-c', '(1)')

/** Days of the person's own that no birth can follow. A relative's T-1 day may be another's, so none of those is here. */
const LIVED = [
  ['last-arrival', cite('8-usc-1158-a-2-b')],
  ['letter-date', cite('22-usc-7105-b-1-c')],
  ['green-card-since', cite('8-usc-1613-a')],
] as const
const granted = cite('8-cfr-214-203', '(c)')

export const conflicts: readonly Conflict[] = [
  { id: 'age-and-birth-date', facts: ['age-now', 'birth-date'], when: agesApart },
  {
    id: 'child-now-adult-then',
    facts: ['age-now', 'under-18-then'],
    when: all('conflict.child-now-adult-then', minor, [test('conflict.child-now', minor, 'age-now', { under: 18 }), notUnder18Then]),
  },
  {
    id: 'under-18-in-part',
    facts: ['sex-under-18', 'under-18-then'],
    when: all('conflict.under-18-in-part', minor, [
      test('conflict.sex-under-18', cite('18-usc-1591', '(a)'), 'sex-under-18', { is: true }),
      notUnder18Then,
    ]),
  },
  {
    id: 'minor-at-end-only',
    facts: ['under-18-then', 'under-18-at-end'],
    when: all('conflict.minor-at-end-only', minor, [test('conflict.minor-at-end', minor, 'under-18-at-end', { is: true }), notUnder18Then]),
  },
  {
    id: 'adult-then-by-date-minor',
    facts: ['under-18-then', 'birth-date', 'ended-on'],
    when: all('conflict.adult-then-by-date-minor', minor, [
      notUnder18Then,
      elapsed('conflict.under-18-when-it-ended', minor, { from: 'birth-date', to: 'ended-on' }, { under: 18, unit: 'years' }),
    ]),
  },
  {
    id: 'minor-at-end-too-lately',
    facts: ['age-now', 'birth-date', 'under-18-at-end', 'ended-on'],
    when: all('conflict.minor-at-end-too-lately', minor, [
      childhoodLongPast,
      elapsed('conflict.ended-in-ten-years', ended, { from: 'day', to: 'ended-on' }, { atLeast: -10, unit: 'years' }),
    ]),
  },
  {
    id: 'adult-at-end-too-young',
    facts: ['age-now', 'birth-date', 'under-18-at-end', 'ended-on'],
    when: all('conflict.adult-at-end-too-young', minor, [
      test('conflict.adult-at-end', minor, 'under-18-at-end', { is: false }),
      elapsed('conflict.ended-before-ten-years', ended, { from: 'day', to: 'ended-on' }, { under: -10, unit: 'years' }),
      any('conflict.under-28', minor, [
        test('conflict.under-28-by-age', minor, 'age-now', { under: 28 }),
        elapsed('conflict.under-28-by-date', minor, { from: 'day', to: 'birth-date' }, { atLeast: -28, unit: 'years' }),
      ]),
    ]),
  },
  {
    id: 'ended-before-birth',
    facts: ['birth-date', 'ended-on'],
    when: elapsed('conflict.ended-before-birth', ended, { from: 'birth-date', to: 'ended-on' }, { under: 0, unit: 'days' }),
  },
  ...LIVED.map(([event, source]): Conflict => ({
    id: `birth-after-${event}`,
    facts: ['birth-date', event],
    when: elapsed(`conflict.birth-after-${event}`, source, { from: 'birth-date', to: event }, { under: 0, unit: 'days' }),
  })),
  {
    id: 't1-ends-before-it-starts',
    facts: ['t1-granted-on', 't1-ends-on'],
    when: elapsed('conflict.t1-ends-before-it-starts', granted, { from: 't1-granted-on', to: 't1-ends-on' }, { under: 0, unit: 'days' }),
  },
  {
    id: 'still-there-but-ended',
    facts: ['left-how', 'ended-on'],
    when: all('conflict.still-there-but-ended', ended, [
      test('conflict.still-there', ended, 'left-how', { is: 'still-there' }),
      elapsed('conflict.ended-before-today', ended, { from: 'ended-on', to: 'day' }, { atLeast: 1, unit: 'days' }),
    ]),
  },
  {
    id: 'request-after-18-child-now',
    facts: ['age-now', 'hhs-request'],
    when: all('conflict.request-after-18-child-now', age, [
      test('conflict.request-child-now', age, 'age-now', { under: 18 }),
      test('conflict.request-after-18', cite('otip-pi-16-01'), 'hhs-request', { is: 'after-18' }),
    ]),
  },
  {
    id: 'convicted-without-case',
    facts: ['criminal-case', 'convicted-chapter-77'],
    when: all('conflict.convicted-without-case', cite('18-usc-1593-a'), [
      test('conflict.no-case', cite('18-usc-1593-a'), 'criminal-case', { is: 'none' }),
      test('conflict.convicted', cite('18-usc-1593-a'), 'convicted-chapter-77', { is: 'yes' }),
    ]),
  },
]
