/**
 * Refugee Cash Assistance: 45 CFR 400.53 and 400.211, for people treated like refugees by 22 USC 7105(b)(1)(A).
 * Reading: four months from an eligibility date on or after 2025-05-05 (90 FR 13370), twelve from an earlier one. After
 * 2026-05-04 no twelve-month case can still run, so that limb ends there. A child with a letter who is alone goes to foster care instead.
 *
 * Left out: income; that it is only for people without TANF or SSI; work and job-search duties; how a state counts the first month;
 * months before 2024-08-28.
 */
import type { Protection } from '../../engine/model'
import { HELD_FROM, here, notCitizen } from '../shared/benefit-groups'
import { LETTER_ENDS, letterSteps, NEED_TESTS, OLDER_DAYS, showLetter, stateOffice } from '../shared/benefit-terms'
import { adultOrFamily, inRefugeeMonths, inRefugeeMonthsUntil2026, treatedAsRefugee } from '../shared/refugee-programs'
import { all, cite, particular } from '../words'

const source = [cite('22-usc-7105-b-1-a'), cite('45-cfr-400-211'), cite('45-cfr-400-53')] as const

export const refugeeCash: Protection = {
  id: 'refugee-cash',
  group: 'benefits',
  polarity: 'protection',
  scope: all('refugee-cash.scope', source, [here, notCitizen]),
  law: [
    { from: HELD_FROM, rule: all('refugee-cash.merits-until-2026', source, [treatedAsRefugee, adultOrFamily, inRefugeeMonthsUntil2026]) },
    { from: '2026-05-05', rule: all('refugee-cash.merits', source, [treatedAsRefugee, adultOrFamily, inRefugeeMonths]) },
  ],
  particulars: [
    ...stateOffice,
    showLetter,
    particular('duration', 'refugee-months.duration', [cite('90-fr-13370'), cite('45-cfr-400-211'), cite('orr-dcl-25-13')], '2025-05-05'),
    particular('deadline', 'refugee-months.clock', [cite('otip-fs-16-01'), cite('45-cfr-400-211')]),
    particular('gives', 'refugee-cash.gives', cite('45-cfr-400-53')),
  ],
  steps: letterSteps,
  cautions: ['benefits-law-changed'],
  limits: [NEED_TESTS, 'refugee-cash.other-cash', LETTER_ENDS, OLDER_DAYS],
}
