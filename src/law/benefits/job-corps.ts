/**
 * Job Corps: 29 USC 3194(a)(1), ages 16 to 24 at enrollment, and (a)(3)(F), which names victims of a severe form and spares them the income
 * test. HHS adds work authorization. Reading: with Continued Presence or a pending T application the entry is open, without any of
 * these it is not there.
 *
 * Left out: that at most a fifth of the places are for ages 22 to 24; health, school and conduct rules; whether centers are running.
 */
import type { Protection } from '../../engine/model'
import { applicationPending, citizenOrResident, continuedPresence, HELD_FROM, here } from '../shared/benefit-groups'
import { LETTER_ENDS, letterSteps, OTHER_STATUSES, showLetter } from '../shared/benefit-terms'
import { refugeeParity } from '../shared/refugee-parity'
import { all, any, cite, particular, test } from '../words'

export const jobCorps: Protection = {
  id: 'job-corps',
  group: 'benefits',
  polarity: 'protection',
  scope: all('job-corps.scope', cite('29-usc-3194-a', '(1)'), [
    here,
    test('job-corps.sixteen', cite('29-usc-3194-a', '(1)'), 'age-now', { atLeast: 16 }),
    test('job-corps.under-25', cite('29-usc-3194-a', '(1)'), 'age-now', { under: 25 }, { evidence: ['proof-of-age'] }),
  ]),
  law: [
    {
      from: HELD_FROM,
      rule: any(
        'job-corps.status',
        [cite('29-usc-3194-a', '(3)(F)'), cite('29-usc-3248-a-5')],
        [
          citizenOrResident,
          refugeeParity,
          any('job-corps.others', cite('29-usc-3248-a-5'), [continuedPresence, applicationPending], { unsettled: '2026-11-24' }),
        ],
      ),
    },
  ],
  particulars: [
    particular('who', 'job-corps.who', cite('29-usc-3194-a', '(1), (3)(F)')),
    showLetter,
    particular('how', 'job-corps.how', cite('29-usc-3194-a')),
    particular('gives', 'job-corps.gives', cite('29-usc-3194-a')),
  ],
  steps: letterSteps,
  cautions: ['unsettled-law'],
  limits: ['job-corps.places', OTHER_STATUSES, LETTER_ENDS],
}
