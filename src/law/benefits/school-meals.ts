/**
 * School breakfast and lunch: 8 USC 1615(a). Whoever may go to a public school free of charge may have the meals, whatever the status.
 *
 * Left out: income for free or cheaper meals; private schools.
 */
import type { Protection } from '../../engine/model'
import { here, PARITY_FROM } from '../shared/benefit-groups'
import { NEED_TESTS, openDoorSteps } from '../shared/benefit-terms'
import { all, cite, particular } from '../words'

export const schoolMeals: Protection = {
  id: 'school-meals',
  group: 'benefits',
  polarity: 'protection',
  scope: here,
  law: [{ from: PARITY_FROM, rule: all('school-meals.any-status', cite('8-usc-1615-a'), []) }],
  particulars: [
    particular('who', 'school-meals.who', cite('8-usc-1615-a')),
    particular('how', 'school-meals.how', cite('8-usc-1615-a')),
    particular('gives', 'school-meals.gives', cite('8-usc-1615-a')),
  ],
  steps: openDoorSteps,
  cautions: [],
  limits: [NEED_TESTS],
}
