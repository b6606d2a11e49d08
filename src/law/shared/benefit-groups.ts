/**
 * The groups that benefit law names again and again: citizens, permanent residents and their five-year wait (8 USC 1613), the two
 * nationality groups that P.L. 119-21 kept (Cuban and Haitian entrants, people under a Compact of Free Association), and people the
 * government has let stay without a letter yet. The program's own statute stands at the node above, these are its parts.
 *
 * Left out: refugees, asylees, parolees, people with withholding, veterans, and children's and other exceptions to the wait;
 * quarters of work; sponsors' income; time in an earlier qualified status, which counts toward the five years.
 */
import type { Rule } from '../../engine/model'
import { all, any, cite, elapsed, test } from '../words'

/** The first day for which the whole of the law is held here: the T rule of 89 FR 34864. Older law of these programs is not modelled. */
export const HELD_FROM = '2024-08-28'
/** Family members with T status were added to parity by P.L. 108-193. */
export const PARITY_FROM = '2003-12-19'

/** Benefits are for people in the United States. */
export const here: Rule = test('benefits.here', [cite('22-usc-7105-b-1-b-i'), cite('8-usc-1611-a')], 'in-us', { is: true })
/** Programs for non-citizens only. */
export const notCitizen: Rule = test('benefits.not-citizen', [cite('22-usc-7105-b-1-a'), cite('8-usc-1157')], 'citizenship', {
  in: ['permanent-resident', 'neither'],
})

export const citizen: Rule = test(
  'benefits.citizen',
  cite('22-usc-7105-b-1-f'),
  'citizenship',
  { is: 'us-citizen' },
  { evidence: ['benefits.citizenship-papers'] },
)
export const resident: Rule = test(
  'benefits.resident',
  cite('8-usc-1641-b', '(1)'),
  'citizenship',
  { is: 'permanent-resident' },
  { evidence: ['benefits.green-card'] },
)
/** No wait in this program. */
export const citizenOrResident: Rule = test(
  'benefits.citizen-or-resident',
  [cite('22-usc-7105-b-1-f'), cite('8-usc-1641-b', '(1)')],
  'citizenship',
  {
    in: ['us-citizen', 'permanent-resident'],
  },
  { evidence: ['benefits.citizenship-papers', 'benefits.green-card'] },
)

/** Five whole years since the green card, 8 USC 1613(a). */
export const fiveYears: Rule = elapsed(
  'benefits.five-years',
  cite('8-usc-1613-a'),
  { from: 'green-card-since', to: 'day' },
  { atLeast: 5, unit: 'years' },
  {
    evidence: ['benefits.green-card'],
  },
)
/** The green card came from T status or after an HHS letter: the exemption that refugees have goes on. */
export const fromTrafficking: Rule = test(
  'benefits.green-card-from-t',
  [cite('8-usc-1613-b-1-a'), cite('22-usc-7105-b-1-a'), cite('fns-obbb-alien-qa1')],
  'green-card-from-t',
  { is: true },
  {
    evidence: ['t-approval-notice', 'benefits.hhs-letter'],
  },
)
/** A permanent resident past the wait; other exceptions to it are not asked here, so their absence leaves it open. */
export const residentPastWait: Rule = all('benefits.resident-past-wait', cite('8-usc-1613-a'), [
  resident,
  any('benefits.wait', [cite('8-usc-1613-a'), cite('8-usc-1613-b-1-a')], [fromTrafficking, fiveYears], { weighed: true }),
])

export const cubanOrHaitian: Rule = test(
  'benefits.cuban-or-haitian',
  cite('8-usc-1641-b', '(7)'),
  'from-where',
  { is: 'cuban-or-haitian' },
  { evidence: ['benefits.entrant-papers'] },
)
export const compact: Rule = test(
  'benefits.compact',
  cite('8-usc-1641-b', '(8)'),
  'from-where',
  { is: 'compact' },
  { evidence: ['benefits.compact-passport'] },
)

/** Continued Presence in force, no letter needed. */
export const continuedPresence: Rule = test(
  'benefits.continued-presence',
  cite('22-usc-7105-c-3-a-i'),
  'continued-presence',
  { is: 'in-force' },
  {
    asItStands: true,
    evidence: ['benefits.continued-presence-paper'],
  },
)
/** A T application is in and not finally denied; one not sent yet is not half of one. */
export const applicationPending: Rule = test(
  'benefits.t-pending',
  cite('8-usc-1641-c-4'),
  't-stage',
  { in: ['receipt', 'bona-fide-notice', 'denied-appeal-open'] },
  {
    asItStands: true,
    evidence: ['benefits.t-receipt'],
  },
)
