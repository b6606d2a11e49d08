/**
 * Child care paid through the Child Care and Development Fund: only the status of the child counts (45 CFR 98.20(c)), as a federal public
 * benefit (8 USC 1611(a)). Reading: the answers here are about one person; a child of theirs may be a citizen, so nobody is counted out.
 *
 * Left out: the child's own status, age under 13, the parents' work or school, income.
 */
import type { Protection } from '../../engine/model'
import { citizenOrResident, HELD_FROM, here } from '../shared/benefit-groups'
import { NEED_TESTS, openDoorSteps, stateOffice } from '../shared/benefit-terms'
import { refugeeParity } from '../shared/refugee-parity'
import { any, cite, particular } from '../words'

export const childCare: Protection = {
  id: 'child-care',
  group: 'benefits',
  polarity: 'protection',
  scope: here,
  law: [
    {
      from: HELD_FROM,
      rule: any('child-care.child-status', [cite('45-cfr-98-20-c'), cite('8-usc-1611-a')], [citizenOrResident, refugeeParity], {
        weighed: true,
      }),
    },
  ],
  particulars: [
    ...stateOffice,
    particular('who', 'child-care.who', cite('45-cfr-98-20-c')),
    particular('gives', 'child-care.gives', cite('45-cfr-98-20-c')),
  ],
  steps: openDoorSteps,
  cautions: [],
  limits: [NEED_TESTS, 'child-care.child'],
}
