/**
 * Job centers and training under the Workforce Innovation and Opportunity Act: 29 USC 3248(a)(5), open to citizens, nationals, permanent
 * residents, refugees and others authorized to work. Since TEGL 10-23 Change 2 (2025-07-10) the office checks work authorization first, so
 * a letter alone waits for it; T-1 approval, Continued Presence and a work card each carry one.
 *
 * Left out: training money by income and place; selective service; the youth program.
 */
import type { Protection } from '../../engine/model'
import { citizenOrResident, HELD_FROM, here } from '../shared/benefit-groups'
import { NEED_TESTS } from '../shared/benefit-terms'
import { any, cite, particular, test } from '../words'

export const workforce: Protection = {
  id: 'workforce',
  group: 'benefits',
  polarity: 'protection',
  scope: here,
  law: [
    {
      from: HELD_FROM,
      rule: any('workforce.status', cite('29-usc-3248-a-5'), [
        citizenOrResident,
        test(
          'workforce.work-permit',
          [cite('29-usc-3248-a-5'), cite('dol-tegl-10-23-ch2')],
          'work-permit',
          { is: true },
          { evidence: ['benefits.work-card', 't-approval-notice'] },
        ),
      ]),
    },
  ],
  particulars: [
    particular('who', 'workforce.who', cite('29-usc-3248-a-5')),
    particular('how', 'workforce.how', cite('dol-tegl-10-23-ch2'), '2025-07-10'),
    particular('gives', 'workforce.gives', cite('29-usc-3248-a-5')),
  ],
  steps: {
    supported: ['workforce.go-to-job-center', 'benefits.written-answer'],
    open: ['workforce.find-work-permit', 'workforce.go-to-job-center'],
    notSupported: ['workforce.find-work-permit', 'benefits.other-help'],
  },
  cautions: [],
  limits: [NEED_TESTS],
}
