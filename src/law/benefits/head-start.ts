/**
 * Head Start and Early Head Start: a notice of HHS of 2025-07-14 (90 FR 31232) counts it as a federal public benefit, closed to people who are
 * not qualified (8 USC 1611(a)). A court stopped that notice nationwide on 2025-09-11; what became of the appeal could not be confirmed.
 * Reading: citizens, residents and people with parity are in either way; everybody else is unsettled.
 *
 * Left out: the child's age, income, places free; days before 2024-08-28.
 */
import type { Protection } from '../../engine/model'
import { citizenOrResident, HELD_FROM, here } from '../shared/benefit-groups'
import { NEED_TESTS, OLDER_DAYS, openDoorSteps, OTHER_STATUSES } from '../shared/benefit-terms'
import { foreignNational } from '../shared/person'
import { refugeeParity } from '../shared/refugee-parity'
import { all, any, cite, particular } from '../words'

const notice = [cite('90-fr-31232'), cite('head-start-v-kennedy'), cite('8-usc-1611-a')] as const

export const headStart: Protection = {
  id: 'head-start',
  group: 'benefits',
  polarity: 'protection',
  scope: here,
  law: [
    { from: HELD_FROM, rule: all('head-start.any-status', cite('90-fr-31232'), []) },
    {
      from: '2025-07-14',
      rule: any('head-start.status', notice, [
        citizenOrResident,
        refugeeParity,
        any('head-start.others', notice, [foreignNational], { unsettled: '2026-11-24' }),
      ]),
    },
  ],
  particulars: [
    particular('who', 'head-start.who', notice, '2025-11-07'),
    particular('how', 'head-start.how', cite('90-fr-31232')),
    particular('gives', 'head-start.gives', cite('90-fr-31232')),
  ],
  steps: openDoorSteps,
  cautions: ['benefits-law-changed', 'unsettled-law'],
  limits: [NEED_TESTS, OTHER_STATUSES, OLDER_DAYS],
}
