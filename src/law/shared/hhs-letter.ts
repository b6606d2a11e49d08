/**
 * What the letters of the Department of Health and Human Services share, 22 USC 7105(b)(1)(C). Clause (i) freezes the definition as it stood on
 * 2000-10-28, before "patronizing, soliciting" came in: a case that rests on a buyer alone is unsettled. Clause (ii)(I) asks for a child; the
 * agency asks that its request arrive before the 18th birthday (OTIP-PI-16-01).
 */
import type { Rule } from '../../engine/model'
import { all, any, cite, test } from '../words'
import { commercialSex, laborBranch, laborNotBegun, sexBranch, sexMeansOrAge } from './severe-form'
import { sexNotBegunByStatute } from './statutory-victim'

const sexBranchOf2000 = all(
  'letter-victim.sex-branch',
  [cite('22-usc-7105-b-1-c', '(i)'), cite('22-usc-7102-12')],
  [
    test(
      'letter-victim.sex-act',
      [cite('22-usc-7105-b-1-c', '(i)'), cite('22-usc-7102-12')],
      'sex-brought-by',
      {
        includes: ['found-or-offered', 'moved', 'gave-a-place', 'handed-over', 'got'],
      },
      { evidence: ['recruitment-messages', 'travel-papers'] },
    ),
    commercialSex,
    sexMeansOrAge,
  ],
)

/** A victim of a severe form as the letters ask. */
export const letterVictim: Rule = any(
  'letter-victim',
  cite('22-usc-7105-b-1-c', '(i)'),
  [
    laborBranch,
    laborNotBegun,
    sexBranchOf2000,
    any('letter-victim.buyer-alone', cite('22-usc-7105-b-1-c', '(i)'), [sexBranch], { unsettled: '2026-11-24' }),
    sexNotBegunByStatute,
  ],
  { evidence: ['own-statement'] },
)

/** Under 18 when the request is received: today for a child, since anyone may send it today; for an adult, if it came in time. */
export const requestBefore18: Rule = any(
  'child-letter.age',
  [cite('22-usc-7105-b-1-c', '(ii)(I)'), cite('otip-pi-16-01')],
  [
    test('child-letter.age.under-18', cite('22-usc-7105-b-1-c', '(ii)(I)'), 'age-now', { under: 18 }, { evidence: ['proof-of-age'] }),
    test(
      'child-letter.age.in-time',
      [cite('22-usc-7105-b-1-c', '(ii)(I)'), cite('otip-pi-16-01')],
      'hhs-request',
      { is: 'before-18' },
      {
        evidence: ['child-letter.request-receipt'],
      },
    ),
    test('child-letter.age.interim', cite('22-usc-7105-b-1-g', '(i)'), 'hhs-letter', { is: 'interim' }),
  ],
)

/** Help is for people in the United States; leaving stops it. */
export const inUnitedStates: Rule = test('child-letter.in-us', cite('22-usc-7105-b-1-b-i'), 'in-us', { is: true })
