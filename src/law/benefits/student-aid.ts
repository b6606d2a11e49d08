/**
 * Federal student aid: 20 USC 1091(a)(5), 34 CFR 668.33; the Education Department takes the HHS letter, and for family members the T paper
 * (GEN-06-09). Without a letter or T status the answer is no for now.
 *
 * Left out: need, school and progress rules; citizens of Compact states, who have some aid of their own.
 */
import type { Protection } from '../../engine/model'
import { citizenOrResident, here } from '../shared/benefit-groups'
import { LETTER_ENDS, letterSteps, NEED_TESTS, OTHER_STATUSES, showLetter } from '../shared/benefit-terms'
import { refugeeParity } from '../shared/refugee-parity'
import { any, cite, particular } from '../words'

export const studentAid: Protection = {
  id: 'student-aid',
  group: 'benefits',
  polarity: 'protection',
  scope: here,
  law: [
    {
      from: '2006-05-11',
      rule: any(
        'student-aid.status',
        [cite('20-usc-1091-a-5'), cite('22-usc-7105-b-1-a'), cite('ed-gen-06-09')],
        [citizenOrResident, refugeeParity],
      ),
    },
  ],
  particulars: [
    particular('who', 'student-aid.who', [cite('20-usc-1091-a-5'), cite('34-cfr-668-33'), cite('ed-gen-06-09')]),
    showLetter,
    particular('how', 'student-aid.how', cite('ed-gen-06-09'), '2006-05-11'),
    particular('gives', 'student-aid.gives', cite('20-usc-1091-a-5')),
  ],
  steps: letterSteps,
  cautions: [],
  limits: [NEED_TESTS, OTHER_STATUSES, LETTER_ENDS],
}
