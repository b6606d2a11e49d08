/**
 * Who is treated like a refugee, 22 USC 7105(b)(1)(A): a victim of a severe form who is certified or under 18 (as (C) narrows the word),
 * and the family members classified under 8 USC 1101(a)(15)(T)(ii). It points at refugees and gives nothing itself: what a refugee gets
 * is law of its own, dated in each benefit. It overrides title IV of PRWORA only, so later acts outside that title cut it.
 *
 * Reading: for a child the proof is the letter of (G), interim or full; a T-1 approval counts without a letter (8 USC 1641(c)(4) and
 * agencies' practice). A pending application with a bona fide notice counts only as a possible prima facie case, which is unsettled:
 * 8 CFR 214.205 is no merits test. Permanent residents go by their green card, and by whether it came from this status.
 *
 * Left out: the end of a certification that rests on Continued Presence alone, (E)(ii); the end of the 90 and 30 days of interim
 * help, (G)(iii); a T status that ended or was revoked; an alien under 18 without any letter.
 */
import type { Rule } from '../../engine/model'
import { all, any, cite, test } from '../words'
import { foreignNational, ownCase } from './person'

const certified = test(
  'refugee-parity.certified',
  [cite('22-usc-7105-b-1-a'), cite('22-usc-7105-b-1-c', '(ii)(II)')],
  'hhs-letter',
  { is: 'certification' },
  {
    evidence: ['benefits.hhs-letter'],
  },
)

/** A child's letter, interim or full. */
export const childLetter: Rule = test(
  'refugee-parity.child-letter',
  [cite('22-usc-7105-b-1-c', '(ii)(I)'), cite('22-usc-7105-b-1-g', '(i)'), cite('22-usc-7105-b-1-g-iv', '(III)')],
  'hhs-letter',
  { in: ['eligibility', 'interim'] },
  { evidence: ['benefits.hhs-letter'] },
)

/** T-1 approved. An application not sent yet is not half of one, so the answer counts as it stands. */
export const holdsTOne: Rule = test(
  'refugee-parity.t1',
  [cite('8-usc-1641-c-4'), cite('22-usc-7105-b-1-e-i-ii-aa')],
  't-stage',
  { is: 'granted' },
  {
    asItStands: true,
    evidence: ['t-approval-notice'],
  },
)

/** T-2 to T-6: no letter is issued to family members, their T paper is the proof. */
export const holdsTFamily: Rule = test(
  'refugee-parity.t-family',
  [cite('22-usc-7105-b-1-a'), cite('8-usc-1101-a-15-t-ii')],
  't-family-status',
  { is: true },
  {
    evidence: ['benefits.t-family-notice'],
  },
)

/** To the same extent as a refugee. */
export const refugeeParity: Rule = all('refugee-parity', cite('22-usc-7105-b-1-a'), [
  foreignNational,
  any(
    'refugee-parity.basis',
    [cite('22-usc-7105-b-1-a'), cite('22-usc-7105-b-1-c')],
    [
      all('refugee-parity.own', cite('22-usc-7105-b-1-c'), [
        ownCase,
        any('refugee-parity.paper', [cite('22-usc-7105-b-1-c'), cite('8-usc-1641-c-4')], [certified, childLetter, holdsTOne]),
      ]),
      holdsTFamily,
    ],
  ),
])

/** The same, or a pending application that may show a prima facie case: for programs whose status test is title IV of PRWORA. */
export const parityOrPrimaFacie: Rule = any(
  'refugee-parity.or-prima-facie',
  [cite('22-usc-7105-b-1-a'), cite('8-usc-1641-c-4')],
  [
    refugeeParity,
    all(
      'refugee-parity.pending',
      cite('8-usc-1641-c-4'),
      [
        foreignNational,
        ownCase,
        test(
          'refugee-parity.prima-facie',
          [cite('8-usc-1641-c-4'), cite('8-cfr-214-205-a')],
          't-stage',
          { is: 'bona-fide-notice' },
          { asItStands: true },
        ),
      ],
      { unsettled: '2026-11-24' },
    ),
  ],
)
