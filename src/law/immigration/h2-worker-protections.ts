/**
 * H-2A and H-2B workers since 2025-01-17 (89 FR 103202): retaliation for a complaint excuses lost status when more time or another status is asked for
 * (8 CFR 214.2(h)(20)(ii)); after the job ends, up to 60 days, once, or to the end of the stay if sooner ((h)(13)(i)(C)); day 60 is still within. Nobody
 * may take a fee for the job. What every worker on a visa must be told stands in a protection of its own.
 *
 * Left out: the end of the permitted stay, which may come before day 60; revoked petitions ((h)(11)(iv)); pay and housing rules of the Labor Department
 * (20 CFR 655), whose texts were not read again; whether the rule was changed since. The rules of before were not read: those days stay open.
 */
import type { Protection } from '../../engine/model'
import { foreignNational, ownCase } from '../shared/person'
import { all, any, cite, elapsed, particular, test } from '../words'

export const h2WorkerProtections: Protection = {
  id: 'h2-worker-protections',
  group: 'stay',
  polarity: 'protection',
  scope: all(
    'h2-worker-protections.scope',
    [cite('8-cfr-214-2-h-20-ii'), cite('8-cfr-214-2-h-13-i-c')],
    [
      ownCase,
      foreignNational,
      test(
        'h2-worker-protections.visa',
        [cite('8-cfr-214-2-h-20-ii'), cite('8-cfr-214-2-h-13-i-c')],
        'visa-kind',
        { in: ['h2a', 'h2b'] },
        { evidence: ['visa-papers', 'contract'] },
      ),
    ],
  ),
  law: [
    {
      from: '2024-08-28',
      rule: all('h2-worker-protections.before-2025', cite('8-cfr-214-2-h-20-ii'), [], { unsettled: '2026-11-24' }),
    },
    {
      from: '2025-01-17',
      rule: any(
        'h2-worker-protections.merits',
        [cite('8-cfr-214-2-h-20-ii'), cite('8-cfr-214-2-h-13-i-c')],
        [
          test(
            'h2-worker-protections.still-working',
            [cite('8-cfr-214-2-h-5-xi', '(A)'), cite('8-cfr-214-2-h-6-i-b')],
            'work-status-lost',
            { is: 'no' },
          ),
          test(
            'h2-worker-protections.retaliation',
            cite('8-cfr-214-2-h-20-ii'),
            'work-status-lost',
            { is: 'lost-for-complaining' },
            { evidence: ['complaint-records', 'job-end-papers'] },
          ),
          all('h2-worker-protections.grace', cite('8-cfr-214-2-h-13-i-c'), [
            test('h2-worker-protections.job-ended', cite('8-cfr-214-2-h-13-i-c'), 'work-status-lost', { is: 'job-ended' }),
            elapsed(
              'h2-worker-protections.sixty-days',
              cite('8-cfr-214-2-h-13-i-c'),
              { from: 'job-ended-on', to: 'day' },
              { under: 61, unit: 'days' },
              { evidence: ['job-end-papers'] },
            ),
          ]),
        ],
      ),
    },
  ],
  particulars: [
    particular('who', 'h2-worker-protections.who', [cite('8-cfr-214-2-h-20-ii'), cite('8-cfr-214-2-h-13-i-c')]),
    particular('how', 'h2-worker-protections.how', [cite('8-cfr-214-2-h-20-ii'), cite('8-cfr-214-2-h-11-iv')]),
    particular('deadline', 'h2-worker-protections.deadline', cite('8-cfr-214-2-h-13-i-c'), '2025-01-27'),
    particular('fee', 'h2-worker-protections.fee', [cite('8-cfr-214-2-h-5-xi', '(A)'), cite('8-cfr-214-2-h-6-i-b')]),
    particular('gives', 'h2-worker-protections.gives', [cite('8-cfr-214-2-h-20-ii'), cite('8-cfr-214-2-h-13-i-c')], '2025-01-27'),
  ],
  steps: {
    supported: ['use-worker-rights', 'see-immigration-lawyer'],
    open: ['see-immigration-lawyer', 'find-out-what-is-missing'],
    notSupported: ['see-immigration-lawyer', 'look-at-other-protections'],
  },
  cautions: ['lawyer-first', 'law-enforcement-contact'],
  limits: [
    'h2-worker-protections.stay-end',
    'h2-worker-protections.labor-rules',
    'h2-worker-protections.rule-change',
    'h2-worker-protections.before-2025',
  ],
}
