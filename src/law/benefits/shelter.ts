/**
 * Emergency shelter, crisis lines and shelters for people fleeing violence: 8 USC 1611(b)(1)(D), help for life or safety that the Attorney General
 * specifies. Order 6335-2025 (90 FR 32023) withdrew the list as of 2025-08-15; a court stopped that for twenty-one plaintiffs on 2025-09-10.
 * Reading: citizens, residents, people with parity and with Continued Presence are in either way; everybody else is unsettled.
 *
 * Left out: in which state the person is; private shelters without federal money, which may take anyone; days before 2024-08-28.
 */
import type { Protection } from '../../engine/model'
import { citizenOrResident, continuedPresence, HELD_FROM, here } from '../shared/benefit-groups'
import { OLDER_DAYS } from '../shared/benefit-terms'
import { foreignNational } from '../shared/person'
import { refugeeParity } from '../shared/refugee-parity'
import { all, any, cite, particular } from '../words'

const order = [cite('90-fr-32023'), cite('new-york-v-doj-prwora'), cite('8-usc-1611-b-1-d')] as const

export const shelter: Protection = {
  id: 'shelter',
  group: 'benefits',
  polarity: 'protection',
  scope: here,
  law: [
    { from: HELD_FROM, rule: all('shelter.any-status', cite('8-usc-1611-b-1-d'), []) },
    {
      from: '2025-08-15',
      rule: any('shelter.status', order, [
        citizenOrResident,
        refugeeParity,
        continuedPresence,
        any('shelter.others', order, [foreignNational], { unsettled: '2026-11-24' }),
      ]),
    },
  ],
  particulars: [
    particular('who', 'shelter.who', order, '2025-11-06'),
    particular('how', 'shelter.how', cite('22-usc-7105-b-1-b-ii')),
    particular('gives', 'shelter.gives', cite('8-usc-1611-b-1-d')),
  ],
  steps: {
    supported: ['shelter.call', 'benefits.no-status-needed'],
    open: ['shelter.call', 'benefits.no-status-needed'],
    notSupported: ['shelter.call'],
  },
  cautions: ['benefits-law-changed', 'unsettled-law', 'hotline-sharing'],
  limits: ['shelter.private', 'shelter.states', OLDER_DAYS],
}
