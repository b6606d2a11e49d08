/**
 * Children's Health Insurance Program: 42 USC 1397gg(e)(1) takes over the limits of Medicaid, 1396b(v)(4) and, from 2026-10-01, (5)
 * (P.L. 119-21 section 71109). Same reading as Medicaid: whoever is in no paid-for group depends on the state's choice and stays open.
 * Scope: under 19, or pregnant.
 *
 * Left out: income; each state's choice; coverage of the unborn child, which asks no status of the mother; days before 2024-08-28.
 */
import type { Protection } from '../../engine/model'
import { citizen, compact, cubanOrHaitian, fiveYears, HELD_FROM, here, resident } from '../shared/benefit-groups'
import { fourGroupSteps, NEED_TESTS, OLDER_DAYS, OTHER_STATUSES, where } from '../shared/benefit-terms'
import { refugeeParity } from '../shared/refugee-parity'
import { all, any, cite, particular, test } from '../words'

const residentFiveYears = all('chip.resident', cite('8-usc-1613-a'), [resident, fiveYears])

export const chip: Protection = {
  id: 'chip',
  group: 'benefits',
  polarity: 'protection',
  scope: all('chip.scope', cite('42-usc-1397gg-e-1'), [
    here,
    any('chip.child-or-pregnant', cite('42-usc-1396b-v-4', '(A)(i)-(ii)'), [
      test('chip.under-19', cite('42-usc-1397gg-e-1'), 'age-now', { under: 19 }, { evidence: ['proof-of-age'] }),
      test('chip.pregnant', cite('42-usc-1396b-v-4', '(A)(i)'), 'pregnant', { is: true }, { evidence: ['benefits.pregnancy-note'] }),
    ]),
  ]),
  law: [
    {
      from: HELD_FROM,
      rule: any(
        'chip.payer-before',
        [cite('22-usc-7105-b-1-a'), cite('42-usc-1397gg-e-1')],
        [citizen, residentFiveYears, refugeeParity, cubanOrHaitian, compact],
        { weighed: true },
      ),
    },
    {
      from: '2026-10-01',
      rule: any(
        'chip.payer',
        [cite('42-usc-1397gg-e-1'), cite('42-usc-1396b-v-4'), cite('pl-119-21-sec-71109')],
        [citizen, residentFiveYears, cubanOrHaitian, compact],
        { weighed: true },
      ),
    },
  ],
  particulars: [
    particular('who', 'chip.who', [cite('42-usc-1397gg-e-1'), cite('42-usc-1396b-v-4', '(A)')], '2026-10-01'),
    particular('who', 'chip.unborn', cite('cms-sho-26-001'), '2026-04-08'),
    where,
    particular('gives', 'chip.gives', cite('42-usc-1397gg-e-1')),
  ],
  steps: fourGroupSteps,
  cautions: ['benefits-law-changed'],
  limits: [NEED_TESTS, 'medicaid.states', 'medicaid.resident-wait', OTHER_STATUSES, OLDER_DAYS],
}
