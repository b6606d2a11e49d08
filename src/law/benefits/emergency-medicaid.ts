/**
 * Emergency Medicaid: 42 USC 1396b(v)(2)-(3), 8 USC 1611(b)(1)(A). No status is asked; it is untouched by the limits of 2026-10-01.
 *
 * Left out: what a hospital counts as an emergency; income and the state's other Medicaid rules, (v)(2)(B); organ transplants, (v)(2)(C).
 */
import type { Protection } from '../../engine/model'
import { here, PARITY_FROM } from '../shared/benefit-groups'
import { NEED_TESTS, openDoorSteps } from '../shared/benefit-terms'
import { all, cite, particular } from '../words'

export const emergencyMedicaid: Protection = {
  id: 'emergency-medicaid',
  group: 'benefits',
  polarity: 'protection',
  scope: here,
  law: [{ from: PARITY_FROM, rule: all('emergency-medicaid.any-status', [cite('42-usc-1396b-v-2-3'), cite('8-usc-1611-b-1-a')], []) }],
  particulars: [
    particular('who', 'emergency-medicaid.who', cite('42-usc-1396b-v-2-3', '42 USC 1396b(v)(3)')),
    particular('how', 'emergency-medicaid.how', cite('42-usc-1396b-v-2-3')),
    particular('gives', 'emergency-medicaid.gives', cite('42-usc-1396b-v-2-3', '42 USC 1396b(v)(2)')),
  ],
  steps: openDoorSteps,
  cautions: [],
  limits: [NEED_TESTS, 'emergency-medicaid.transplants'],
}
