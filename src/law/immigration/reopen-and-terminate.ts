/**
 * What a T-1 grant does to a removal case or order: 8 CFR 214.204(o)(1)-(2) and, in court, 8 CFR 1003.18(d)(1)(i)(D). An order of DHS falls by
 * law; a judge's or Board's order stands until a motion to reopen and terminate is granted; a case still in court must be ended where the
 * charges would not hold against a T-1 holder, which is flagged: whether EOIR changed 1003.18 in 2025 or 2026 could not be confirmed.
 * Without a grant nothing here follows yet: stays and court options stand in their own protections.
 *
 * Left out: charges that would hold against a T-1 holder too; the motion's time and number limits (8 CFR 1003.2, 1003.23), which ICE may join
 * to overcome; orders against relatives.
 */
import type { Protection } from '../../engine/model'
import { foreignNational, ownCase } from '../shared/person'
import { notYetGranted } from '../shared/t-application'
import { noSevereForm } from '../shared/t-status'
import { all, any, bar, cite, particular, test } from '../words'

export const reopenAndTerminate: Protection = {
  id: 'reopen-and-terminate',
  group: 'stay',
  polarity: 'protection',
  scope: all(
    'reopen-and-terminate.scope',
    [cite('8-cfr-214-204-o', '(1)-(2)'), cite('8-cfr-1003-18-d-1-i-d')],
    [
      ownCase,
      foreignNational,
      test('reopen-and-terminate.case', [cite('8-cfr-214-204-o', '(1)-(2)'), cite('8-cfr-1003-18-d-1-i-d')], 'removal-case', {
        in: ['in-court', 'ordered-appeal-open', 'final-order'],
      }),
    ],
  ),
  law: [
    {
      from: '2024-08-28',
      rule: all(
        'reopen-and-terminate.merits',
        [cite('8-cfr-214-204-o'), cite('8-cfr-1003-18-d-1-i-d')],
        [
          test('reopen-and-terminate.granted', cite('8-cfr-214-204-o'), 't-stage', { is: 'granted' }, { evidence: ['t-approval-notice'] }),
          bar('reopen-and-terminate.definition', [cite('8-usc-1101-a-15-t-i', '(I)'), cite('8-cfr-214-202', '(a)')], {
            raisedBy: all('reopen-and-terminate.outside-definition', cite('8-usc-1101-a-15-t-i', '(I)'), [notYetGranted, noSevereForm]),
            effect: 'defeats',
          }),
          any(
            'reopen-and-terminate.ways',
            [cite('8-cfr-214-204-o', '(1)-(2)'), cite('8-cfr-1003-18-d-1-i-d')],
            [
              any(
                'reopen-and-terminate.in-court',
                cite('8-cfr-1003-18-d-1-i-d'),
                [
                  test(
                    'reopen-and-terminate.pending',
                    cite('8-cfr-1003-18-d-1-i-d'),
                    'removal-case',
                    { in: ['in-court', 'ordered-appeal-open'] },
                    { evidence: ['court-papers'] },
                  ),
                ],
                { unsettled: '2026-11-24' },
              ),
              all('reopen-and-terminate.ordered', cite('8-cfr-214-204-o', '(1)-(2)'), [
                test(
                  'reopen-and-terminate.order-made',
                  cite('8-cfr-214-204-o', '(1)-(2)'),
                  'removal-case',
                  { in: ['ordered-appeal-open', 'final-order'] },
                  { evidence: ['order-papers'] },
                ),
                any('reopen-and-terminate.order-by', cite('8-cfr-214-204-o', '(1)-(2)'), [
                  test('reopen-and-terminate.by-dhs', cite('8-cfr-214-204-o', '(1)'), 'order-by', { is: 'immigration-service' }),
                  test('reopen-and-terminate.by-judge', cite('8-cfr-214-204-o', '(2)'), 'order-by', { is: 'judge' }),
                ]),
              ]),
            ],
          ),
        ],
      ),
    },
  ],
  particulars: [
    particular('who', 'reopen-and-terminate.who', cite('8-cfr-214-204-o', '(1)-(2)')),
    particular('how', 'reopen-and-terminate.how.dhs-order', cite('8-cfr-214-204-o', '(1)')),
    particular('how', 'reopen-and-terminate.how.judge-order', cite('8-cfr-214-204-o', '(2)')),
    particular('how', 'reopen-and-terminate.how.in-court', cite('8-cfr-1003-18-d-1-i-d')),
    particular('deadline', 'reopen-and-terminate.deadline', cite('8-cfr-214-204-o', '(2)')),
    particular('gives', 'reopen-and-terminate.gives', [cite('8-cfr-214-204-o', '(1)-(2)'), cite('8-cfr-1003-18-d-1-i-d')]),
  ],
  steps: {
    supported: ['move-to-reopen', 'show-t-approval-to-court', 'see-immigration-lawyer'],
    open: ['see-immigration-lawyer', 'go-to-every-hearing'],
    notSupported: ['see-lawyer-anyway', 'go-to-every-hearing'],
  },
  cautions: ['removal-proceedings', 'final-order', 'official-date', 'lawyer-first'],
  limits: [
    'reopen-and-terminate.motion-limits',
    'reopen-and-terminate.charges',
    'reopen-and-terminate.relatives',
    'reopen-and-terminate.rule-change',
  ],
}
