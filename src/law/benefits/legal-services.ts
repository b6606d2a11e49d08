/**
 * Free civil legal help from offices of the Legal Services Corporation: 22 USC 7105(b)(1)(B)(i), 45 CFR 1626.4, Program Letter 02-5.
 * Reading: citizens, residents, people with parity and with Continued Presence are in. Anybody else whom it happened to may have help that is
 * related to it; the paragraph that says so was not re-read, so that limb stays open even where its facts are there.
 *
 * Left out: income (which LSC may set aside for victims), kinds of cases LSC may not take, what counts as related help.
 */
import type { Protection } from '../../engine/model'
import { citizenOrResident, continuedPresence, here } from '../shared/benefit-groups'
import { NEED_TESTS, openDoorSteps } from '../shared/benefit-terms'
import { ownCase } from '../shared/person'
import { refugeeParity } from '../shared/refugee-parity'
import { statutoryVictim } from '../shared/statutory-victim'
import { all, any, cite, particular } from '../words'

const source = [cite('22-usc-7105-b-1-b-i'), cite('45-cfr-1626-4'), cite('lsc-program-letter-02-5')] as const

export const legalServices: Protection = {
  id: 'legal-services',
  group: 'benefits',
  polarity: 'protection',
  scope: here,
  law: [
    {
      from: '2014-04-18',
      rule: any('legal-services.status', source, [
        citizenOrResident,
        refugeeParity,
        continuedPresence,
        all('legal-services.related', [cite('45-cfr-1626-4'), cite('79-fr-21861')], [ownCase, statutoryVictim], {
          unsettled: '2026-11-24',
        }),
      ]),
    },
  ],
  particulars: [
    particular('who', 'legal-services.who', source),
    particular('how', 'legal-services.how', cite('22-usc-7105-b-1-b-i')),
    particular('fee', 'legal-services.fee', cite('22-usc-7105-b-1-b-i')),
    particular('gives', 'legal-services.gives', [cite('22-usc-7105-b-1-b-i'), cite('45-cfr-1626-4')]),
  ],
  steps: openDoorSteps,
  cautions: ['unsettled-law'],
  limits: [NEED_TESTS, 'legal-services.cases', 'legal-services.other-offices'],
}
