/**
 * Refugee Medical Assistance: 45 CFR 400.100 and 400.211. Same people and same months as cash assistance, children with a letter too.
 * It is for those who do not get Medicaid or CHIP, and so became the main bridge when these closed on 2026-10-01.
 *
 * Left out: income; that Medicaid and CHIP must be tried first; months before 2024-08-28.
 */
import type { Protection } from '../../engine/model'
import { HELD_FROM, here, notCitizen } from '../shared/benefit-groups'
import { LETTER_ENDS, letterSteps, NEED_TESTS, OLDER_DAYS, showLetter, stateOffice } from '../shared/benefit-terms'
import { inRefugeeMonths, inRefugeeMonthsUntil2026, treatedAsRefugee } from '../shared/refugee-programs'
import { all, cite, particular } from '../words'

const source = [cite('22-usc-7105-b-1-a'), cite('45-cfr-400-211'), cite('45-cfr-400-100')] as const

export const refugeeMedical: Protection = {
  id: 'refugee-medical',
  group: 'benefits',
  polarity: 'protection',
  scope: all('refugee-medical.scope', source, [here, notCitizen]),
  law: [
    { from: HELD_FROM, rule: all('refugee-medical.merits-until-2026', source, [treatedAsRefugee, inRefugeeMonthsUntil2026]) },
    { from: '2026-05-05', rule: all('refugee-medical.merits', source, [treatedAsRefugee, inRefugeeMonths]) },
  ],
  particulars: [
    ...stateOffice,
    showLetter,
    particular('duration', 'refugee-months.duration', [cite('90-fr-13370'), cite('45-cfr-400-211'), cite('orr-dcl-25-13')], '2025-05-05'),
    particular('deadline', 'refugee-months.clock', [cite('otip-fs-16-01'), cite('45-cfr-400-211')]),
    particular('gives', 'refugee-medical.gives', cite('45-cfr-400-100')),
  ],
  steps: letterSteps,
  cautions: ['benefits-law-changed'],
  limits: [NEED_TESTS, 'refugee-medical.medicaid-first', LETTER_ENDS, OLDER_DAYS],
}
