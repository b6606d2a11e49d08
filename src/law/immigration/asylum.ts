/**
 * Asylum: INA 208, 8 USC 1158(a)(1), (a)(2)(B), (D)-(E), (b)(1)-(2), 8 CFR 208.4(a)(4)-(5). Fear of serious harm at home for one of five reasons; an
 * application within one year after the last arrival, or later for changed or extraordinary circumstances (open lists, so all answered no leaves
 * it open), or at any time for an unaccompanied child. The day of arrival does not count: the same date a year later is still in time.
 *
 * What happened in the United States is no ground by itself. Left out: whether the fear is well founded and the group is one in law; safe third countries (a)(2)(A);
 * an earlier denial (C); firm resettlement (b)(2)(A)(vi); an old removal order; rules for people stopped at the border; withholding and torture claims.
 */
import type { Protection } from '../../engine/model'
import { foreignNational, ownCase } from '../shared/person'
import { unaccompanied } from '../shared/unaccompanied-child'
import { all, any, bar, cite, elapsed, particular, test } from '../words'

const inTime = any(
  'asylum.in-time',
  [cite('8-usc-1158-a-2-b'), cite('8-usc-1158-a-2-d'), cite('8-usc-1158-a-2-e')],
  [
    elapsed(
      'asylum.one-year',
      cite('8-usc-1158-a-2-b'),
      { from: 'day', to: 'last-arrival' },
      { atLeast: -1, unit: 'years' },
      { evidence: ['arrival-records'] },
    ),
    test('asylum.filed', cite('8-usc-1158-a-2-b'), 'asylum-late-because', { includes: 'already-filed' }, { evidence: ['asylum-receipt'] }),
    any(
      'asylum.late',
      [cite('8-usc-1158-a-2-d'), cite('8-cfr-208-4-a-4-5')],
      [
        test(
          'asylum.changed',
          [cite('8-usc-1158-a-2-d'), cite('8-cfr-208-4-a-4-5', '8 CFR 208.4(a)(4)')],
          'asylum-late-because',
          { includes: 'changed-conditions' },
          { evidence: ['country-reports'] },
        ),
        test(
          'asylum.extraordinary',
          [cite('8-usc-1158-a-2-d'), cite('8-cfr-208-4-a-4-5', '8 CFR 208.4(a)(5)')],
          'asylum-late-because',
          {
            includes: ['health-or-effects', 'minor-alone', 'kept-status', 'bad-advice'],
          },
          { evidence: ['medical-records', 'psychological-evaluation', 'own-statement'] },
        ),
      ],
      { weighed: true },
    ),
    all('asylum.child', cite('8-usc-1158-a-2-e'), [unaccompanied]),
  ],
)

export const asylum: Protection = {
  id: 'asylum',
  group: 'stay',
  polarity: 'protection',
  discretionary: true,
  scope: all('asylum.scope', cite('8-usc-1158-a-1'), [ownCase, foreignNational]),
  law: [
    {
      from: '2024-08-28',
      rule: all(
        'asylum.merits',
        [cite('8-usc-1158-a-1'), cite('8-usc-1158-b-1')],
        [
          test('asylum.here', cite('8-usc-1158-a-1'), 'in-us', { is: true }),
          inTime,
          test(
            'asylum.ground',
            cite('8-usc-1158-b-1', '(B)(i)'),
            'fear-because',
            { includes: ['race', 'religion', 'nationality', 'politics', 'group'] },
            {
              evidence: ['own-statement', 'country-reports', 'threat-messages'],
            },
          ),
          bar('asylum.not-barred', cite('8-usc-1158-b-2', '(A)(i)-(v)'), {
            raisedBy: any('asylum.bars', cite('8-usc-1158-b-2', '(A)(i)-(v)'), [
              test('asylum.bars.persecution', cite('8-usc-1158-b-2', '(A)(i)'), 'took-part', { is: 'accused' }),
              test('asylum.bars.crime', cite('8-usc-1158-b-2', '(A)(ii)-(iii)'), 'criminal-history', { is: 'convicted' }),
              test('asylum.bars.security', cite('8-usc-1158-b-2', '(A)(iv)-(v)'), 'never-waived', { includes: 'security' }),
            ]),
            effect: 'holds',
          }),
        ],
      ),
    },
  ],
  particulars: [
    particular('who', 'asylum.who', cite('8-usc-1158-a-1')),
    particular('how', 'asylum.how', cite('8-usc-1158-a-1')),
    particular('how', 'asylum.how.child', cite('8-usc-1158-b-3-c')),
    particular('form', 'asylum.form', cite('8-usc-1158-a-1')),
    particular('fee', 'asylum.fee', [cite('8-usc-1802'), cite('8-usc-1808')], '2026-11-24'),
    particular('deadline', 'asylum.deadline', [cite('8-usc-1158-a-2-b'), cite('8-usc-1158-a-2-d')]),
    particular('gives', 'asylum.gives', cite('8-usc-1158-b-1')),
  ],
  steps: {
    supported: ['see-immigration-lawyer', 'file-asylum'],
    open: ['see-immigration-lawyer', 'find-out-what-is-missing'],
    notSupported: ['ask-about-withholding', 'look-at-other-protections'],
  },
  cautions: ['asylum-deadline', 'lawyer-first', 'prior-statements', 'nationality-policy', 'notario-fraud', 'removal-proceedings'],
  limits: [
    'asylum.well-founded',
    'asylum.group',
    'asylum.reasonable-time',
    'asylum.other-bars',
    'asylum.border-rules',
    'asylum.withholding',
  ],
}
