/**
 * Workers on temporary visas. Rights told before the visa (A-3, G-5, H, J, and servants who come with an employer): 8 USC 1375b(b), (e), (f)(1). H-2A and H-2B
 * since 2025-01-17 (89 FR 103202): retaliation for a complaint excuses lost status when more time or another status is asked for
 * (8 CFR 214.2(h)(20)(ii)); after the job ends, up to 60 days, once, or to the end of the stay if sooner ((h)(13)(i)(C)). Day 60 is still within.
 *
 * Left out: the end of the permitted stay, which may come before day 60; revoked petitions ((h)(11)(iv)); pay and housing rules of the Labor
 * Department (20 CFR 655), whose texts were not read again; whether the 2025 rule was changed since.
 */
import type { Protection, Rule } from '../../engine/model'
import { foreignNational, ownCase } from '../shared/person'
import { all, any, cite, elapsed, particular, test } from '../words'

const hTwo = test(
  'temporary-worker-protections.h2',
  [cite('8-cfr-214-2-h-20-ii'), cite('8-cfr-214-2-h-13-i-c')],
  'visa-kind',
  { in: ['h2a', 'h2b'] },
  { evidence: ['visa-papers', 'contract'] },
)
const rightsTold: Rule = test(
  'temporary-worker-protections.rights-told',
  cite('8-usc-1375b', '(f)(1)'),
  'visa-kind',
  { in: ['a3-or-g5', 'other-h', 'j1', 'household-b1'] },
  {
    evidence: ['visa-papers', 'contract'],
  },
)

export const temporaryWorkerProtections: Protection = {
  id: 'temporary-worker-protections',
  group: 'stay',
  polarity: 'protection',
  scope: all(
    'temporary-worker-protections.scope',
    [cite('8-usc-1375b', '(f)(1)'), cite('8-cfr-214-2-h-20-ii')],
    [
      ownCase,
      foreignNational,
      test('temporary-worker-protections.visa', [cite('8-usc-1375b', '(f)(1)'), cite('8-cfr-214-2-h-20-ii')], 'visa-kind', {
        in: ['a3-or-g5', 'h2a', 'h2b', 'other-h', 'j1', 'household-b1'],
      }),
    ],
  ),
  law: [
    { from: '2024-08-28', rule: any('temporary-worker-protections.before-2025', cite('8-usc-1375b', '(b)'), [rightsTold, hTwo]) },
    {
      from: '2025-01-17',
      rule: any(
        'temporary-worker-protections.merits',
        [cite('8-usc-1375b', '(b)'), cite('8-cfr-214-2-h-20-ii'), cite('8-cfr-214-2-h-13-i-c')],
        [
          rightsTold,
          all(
            'temporary-worker-protections.h2-worker',
            [cite('8-cfr-214-2-h-20-ii'), cite('8-cfr-214-2-h-13-i-c')],
            [
              hTwo,
              any(
                'temporary-worker-protections.h2-now',
                [cite('8-cfr-214-2-h-20-ii'), cite('8-cfr-214-2-h-13-i-c')],
                [
                  test(
                    'temporary-worker-protections.still-working',
                    [cite('8-cfr-214-2-h-5-xi', '(A)'), cite('8-cfr-214-2-h-6-i-b')],
                    'work-status-lost',
                    { is: 'no' },
                  ),
                  test(
                    'temporary-worker-protections.retaliation',
                    cite('8-cfr-214-2-h-20-ii'),
                    'work-status-lost',
                    { is: 'lost-for-complaining' },
                    {
                      evidence: ['complaint-records', 'job-end-papers'],
                    },
                  ),
                  all('temporary-worker-protections.grace', cite('8-cfr-214-2-h-13-i-c'), [
                    test('temporary-worker-protections.job-ended', cite('8-cfr-214-2-h-13-i-c'), 'work-status-lost', { is: 'job-ended' }),
                    elapsed(
                      'temporary-worker-protections.sixty-days',
                      cite('8-cfr-214-2-h-13-i-c'),
                      { from: 'job-ended-on', to: 'day' },
                      { under: 61, unit: 'days' },
                      { evidence: ['job-end-papers'] },
                    ),
                  ]),
                ],
              ),
            ],
          ),
        ],
      ),
    },
  ],
  particulars: [
    particular('who', 'temporary-worker-protections.who', cite('8-usc-1375b', '(f)(1)')),
    particular('how', 'temporary-worker-protections.how', [cite('8-cfr-214-2-h-20-ii'), cite('8-cfr-214-2-h-11-iv')]),
    particular('deadline', 'temporary-worker-protections.deadline', cite('8-cfr-214-2-h-13-i-c'), '2025-01-27'),
    particular('fee', 'temporary-worker-protections.fee', [cite('8-cfr-214-2-h-5-xi', '(A)'), cite('8-cfr-214-2-h-6-i-b')]),
    particular('gives', 'temporary-worker-protections.rights', [cite('8-usc-1375b', '(b)(4)'), cite('8-usc-1375b', '(e)(2)')]),
    particular('gives', 'temporary-worker-protections.status', [cite('8-cfr-214-2-h-20-ii'), cite('8-cfr-214-2-h-13-i-c')], '2025-01-27'),
  ],
  steps: {
    supported: ['use-worker-rights', 'see-immigration-lawyer'],
    open: ['see-immigration-lawyer', 'find-out-what-is-missing'],
    notSupported: ['see-immigration-lawyer', 'look-at-other-protections'],
  },
  cautions: ['lawyer-first', 'law-enforcement-contact'],
  limits: [
    'temporary-worker-protections.stay-end',
    'temporary-worker-protections.labor-rules',
    'temporary-worker-protections.rule-change',
    'temporary-worker-protections.labor-dispute',
  ],
}
