/**
 * WIC, food for pregnant people, new parents and children under five: 8 USC 1615(b) neither forbids nor asks a state to serve people who
 * are not qualified; states serve them. No status is asked here.
 *
 * Left out: who is in the household, income and health need; a state's own choice; the notice of July 2025 that names WIC.
 */
import type { Protection } from '../../engine/model'
import { here, PARITY_FROM } from '../shared/benefit-groups'
import { NEED_TESTS, openDoorSteps } from '../shared/benefit-terms'
import { all, cite, particular } from '../words'

export const wic: Protection = {
  id: 'wic',
  group: 'benefits',
  polarity: 'protection',
  scope: here,
  law: [{ from: PARITY_FROM, rule: all('wic.any-status', cite('8-usc-1615-b', '(1)-(2)'), []) }],
  particulars: [
    particular('who', 'wic.who', cite('8-usc-1615-b', '(2)')),
    particular('how', 'wic.how', cite('8-usc-1615-b', '(1)')),
    particular('gives', 'wic.gives', cite('8-usc-1615-b', '(2)')),
  ],
  steps: openDoorSteps,
  cautions: [],
  limits: [NEED_TESTS, 'wic.state-choice', 'wic.notice-2025'],
}
