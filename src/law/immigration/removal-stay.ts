/**
 * Stay of a final removal order in a T case: 8 CFR 214.205(g), 214.204(b)(2). It is for a person under a final order of removal,
 * deportation or exclusion. A bona fide determination stays the order by itself, until an adverse decision becomes final
 * ((g)(1)-(2), 214.204(b)(2)(iii), (q)(3)); filing alone, with or without a receipt, stays nothing (214.204(b)(2)(i)).
 * A stay that ICE may grant on request (241.6(a)) is a step here: no answer tells of it.
 *
 * Left out: stays by a court of appeals; orders that T-1 approval cancels or that must be reopened (214.204(o)(1)-(2)), which
 * have their own place.
 */
import type { Protection } from '../../engine/model'
import { foreignNational, ownCase } from '../shared/person'
import { noFinalDenial, notYetGranted } from '../shared/t-application'
import { all, cite, particular, test } from '../words'

export const removalStay: Protection = {
  id: 'removal-stay',
  group: 'stay',
  polarity: 'protection',
  scope: all(
    'removal-stay.scope',
    [cite('8-cfr-214-204-b-2'), cite('8-cfr-214-205-g', '(1)')],
    [
      ownCase,
      foreignNational,
      test('removal-stay.final-order', [cite('8-cfr-214-204-b-2'), cite('8-cfr-214-205-g', '(1)')], 'removal-case', { is: 'final-order' }),
      notYetGranted,
    ],
  ),
  law: [
    {
      from: '2024-08-28',
      rule: all(
        'removal-stay.merits',
        [cite('8-cfr-214-205-g', '(1)-(2)'), cite('8-cfr-214-204-b-2', '(iii)')],
        [
          test(
            'removal-stay.notice',
            [cite('8-cfr-214-205-g', '(1)'), cite('8-cfr-214-204-b-2', '(iii)')],
            't-stage',
            { is: 'bona-fide-notice' },
            {
              evidence: ['bona-fide-notice', 'court-papers'],
            },
          ),
          noFinalDenial,
        ],
      ),
    },
  ],
  particulars: [
    particular('who', 'removal-stay.who', [cite('8-cfr-214-205-g', '(1)'), cite('8-cfr-214-205-g', '(3)')]),
    particular('how', 'removal-stay.how', [cite('8-cfr-214-204-b-2', '(i)'), cite('8-cfr-214-204-b-2', '(iii)')]),
    particular('form', 'removal-stay.form', cite('8-cfr-241-6-a')),
    particular('fee', 'removal-stay.fee', [cite('8-cfr-214-205-g', '(1)'), cite('8-cfr-241-6-a')]),
    particular('duration', 'removal-stay.duration', [cite('8-cfr-214-205-g', '(2)'), cite('8-cfr-214-204-q', '(3)')]),
    particular('gives', 'removal-stay.gives', cite('8-cfr-214-205-g', '(1)')),
    particular('gives', 'removal-stay.detention', cite('8-cfr-214-204-b-2', '(ii)')),
  ],
  steps: {
    supported: ['keep-bona-fide-notice', 'keep-every-appointment', 'see-immigration-lawyer'],
    open: ['see-immigration-lawyer', 'ask-ice-for-stay', 'keep-every-appointment'],
    notSupported: ['see-immigration-lawyer', 'ask-ice-for-stay', 'keep-every-appointment'],
  },
  cautions: ['final-order', 'lawyer-first', 'wait-for-bona-fide-notice', 'detained', 'unsettled-law'],
  limits: ['removal-stay.court-stays', 'removal-stay.practice'],
}
