/**
 * Temporary Assistance for Needy Families: 8 USC 1612(b)(2)(A)(ii)(I), 1612(b)(3)(A), 1613(b)(1)(A), with 22 USC 7105(b)(1)(A).
 * P.L. 119-21 did not change it. A permanent resident waits five years (1613(a)) unless the green card came from this status.
 *
 * Left out: income and family tests; that a state may end it after five years of parity or for residents past the wait.
 */
import type { Protection } from '../../engine/model'
import { citizen, here, PARITY_FROM, residentPastWait } from '../shared/benefit-groups'
import { LETTER_ENDS, letterSteps, NEED_TESTS, OTHER_STATUSES, showLetter, stateOffice } from '../shared/benefit-terms'
import { parityOrPrimaFacie } from '../shared/refugee-parity'
import { any, cite, particular } from '../words'

export const tanf: Protection = {
  id: 'tanf',
  group: 'benefits',
  polarity: 'protection',
  scope: here,
  law: [
    {
      from: PARITY_FROM,
      rule: any(
        'tanf.status',
        [cite('8-usc-1612-b-2-a-ii-i'), cite('8-usc-1613-b-1-a'), cite('22-usc-7105-b-1-a')],
        [citizen, residentPastWait, parityOrPrimaFacie],
      ),
    },
  ],
  particulars: [
    ...stateOffice,
    showLetter,
    particular('duration', 'tanf.duration', cite('8-usc-1612-b-2-a-ii-i')),
    particular('gives', 'tanf.gives', cite('8-usc-1612-b-2-a-ii-i')),
  ],
  steps: letterSteps,
  cautions: ['unsettled-law'],
  limits: [NEED_TESTS, 'tanf.state-choice', OTHER_STATUSES, LETTER_ENDS],
}
