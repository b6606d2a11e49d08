/**
 * Public housing and housing vouchers: 42 USC 1436a(a) lists the statuses (refugees are there, T status is not named), with 22 USC 7105(b)(1)(A).
 * In a household where only some have a status the help is cut in proportion, (b)(2). A proposal of HUD of 2026-02-20 (91 FR 8151) would end
 * that; no final rule could be confirmed, so that way in is unsettled. A child with a letter comes in through a household.
 *
 * Left out: income, waiting lists, criminal-record rules of the housing agency.
 */
import type { Protection } from '../../engine/model'
import { citizenOrResident, here, PARITY_FROM } from '../shared/benefit-groups'
import { LETTER_ENDS, letterSteps, NEED_TESTS, OTHER_STATUSES, showLetter } from '../shared/benefit-terms'
import { foreignNational } from '../shared/person'
import { refugeeParity } from '../shared/refugee-parity'
import { adultOrFamily } from '../shared/refugee-programs'
import { all, any, cite, particular } from '../words'

export const housing: Protection = {
  id: 'housing',
  group: 'benefits',
  polarity: 'protection',
  scope: here,
  law: [
    {
      from: PARITY_FROM,
      rule: any(
        'housing.status',
        [cite('42-usc-1436a', '(a)'), cite('22-usc-7105-b-1-a')],
        [
          citizenOrResident,
          all('housing.parity', [cite('42-usc-1436a', '(a)(3)'), cite('22-usc-7105-b-1-a')], [refugeeParity, adultOrFamily]),
          any('housing.mixed-household', [cite('42-usc-1436a', '(b)(2)'), cite('91-fr-8151')], [foreignNational], {
            unsettled: '2026-11-24',
          }),
        ],
      ),
    },
  ],
  particulars: [
    particular('who', 'housing.who', cite('42-usc-1436a', '(a)')),
    particular('who', 'housing.household', [cite('42-usc-1436a', '(b)(2)'), cite('91-fr-8151')], '2026-02-20'),
    showLetter,
    particular('how', 'housing.how', cite('42-usc-1436a')),
    particular('gives', 'housing.gives', cite('42-usc-1436a')),
  ],
  steps: letterSteps,
  cautions: ['unsettled-law'],
  limits: [NEED_TESTS, 'housing.t-not-named', OTHER_STATUSES, LETTER_ENDS],
}
