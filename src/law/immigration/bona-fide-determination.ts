/**
 * Bona fide determination on an application for T-1 status: 8 CFR 214.205(a), (c), (d), with 214.204(m), (q). A notice already held
 * supports it. Otherwise, in the order of (a): an application with USCIS and not denied; submitted on or after 2024-08-28, or pending
 * on that day ((a)(1)), which one filed earlier and still undecided was; complete ((2)(i)), with a signed personal statement
 * ((2)(ii)); initial background checks done and without a national security concern ((2)(iii)). It is no test of the merits.
 * With nothing filed yet, all of this comes with the filing, so only the filing is asked for. Denied with an appeal
 * open stays open: the review is past, and the denial is not final (214.204(q)).
 *
 * Left out: relatives (214.205(b)); the full review of an application not found bona fide, with a determination where the yearly
 * limit is reached ((a)(3), (d)(1)); what a rejected or defective filing is.
 */
import type { Protection, Rule } from '../../engine/model'
import { foreignNational, ownCase } from '../shared/person'
import { notYetGranted } from '../shared/t-application'
import { all, any, cite, particular, test } from '../words'

const review: Rule = all('bona-fide-determination.review', cite('8-cfr-214-205-a', '(1)-(2)'), [
  any('bona-fide-determination.when', cite('8-cfr-214-205-a', '8 CFR 214.205(a), (a)(1)'), [
    test('bona-fide-determination.since', cite('8-cfr-214-205-a'), 't-filed-on', { onOrAfter: '2024-08-28' }),
    all('bona-fide-determination.pending-then', cite('8-cfr-214-205-a', '(1)'), [
      test('bona-fide-determination.before', cite('8-cfr-214-205-a', '(1)'), 't-filed-on', { before: '2024-08-28' }),
      test('bona-fide-determination.still-pending', cite('8-cfr-214-205-a', '(1)'), 't-stage', {
        in: ['receipt', 'bona-fide-notice', 'denied-appeal-open'],
      }),
    ]),
  ]),
  test('bona-fide-determination.complete', [cite('8-cfr-214-205-a', '(2)(i)'), cite('8-cfr-214-205-d')], 't-complete', { is: 'yes' }),
  test(
    'bona-fide-determination.statement',
    [cite('8-cfr-214-205-a', '(2)(ii)'), cite('8-cfr-214-204-c', '(1)')],
    't-complete',
    { is: 'yes' },
    {
      evidence: ['own-statement'],
    },
  ),
  test('bona-fide-determination.checks', [cite('8-cfr-214-205-a', '(2)(iii)'), cite('8-cfr-214-205-d')], 't-background', { is: 'clear' }),
])

export const bonaFideDetermination: Protection = {
  id: 'bona-fide-determination',
  group: 'stay',
  polarity: 'protection',
  scope: all('bona-fide-determination.scope', cite('8-cfr-214-205-a'), [ownCase, foreignNational, notYetGranted]),
  law: [
    {
      from: '2024-08-28',
      rule: any(
        'bona-fide-determination.merits',
        [cite('8-cfr-214-205-a'), cite('8-cfr-214-205-c')],
        [
          test(
            'bona-fide-determination.notice',
            cite('8-cfr-214-205-c'),
            't-stage',
            { is: 'bona-fide-notice' },
            { asItStands: true, evidence: ['bona-fide-notice'] },
          ),
          all('bona-fide-determination.elements', cite('8-cfr-214-205-a', '(2)'), [
            test(
              'bona-fide-determination.with-uscis',
              [cite('8-cfr-214-205-a', '(2)(i)'), cite('8-cfr-214-204-q')],
              't-stage',
              { in: ['receipt', 'bona-fide-notice'] },
              {
                evidence: ['receipt-notice'],
              },
            ),
            any('bona-fide-determination.conditions', cite('8-cfr-214-205-a', '(1)-(2)'), [
              review,
              test('bona-fide-determination.not-filed-yet', cite('8-cfr-214-205-a'), 't-stage', { is: 'not-filed' }, { asItStands: true }),
            ]),
          ]),
        ],
      ),
    },
  ],
  particulars: [
    particular('who', 'bona-fide-determination.who', cite('8-cfr-214-205-a')),
    particular('how', 'bona-fide-determination.how', [cite('8-cfr-214-205-a'), cite('8-cfr-214-205-c')]),
    particular('form', 'bona-fide-determination.form', cite('8-cfr-214-204-c')),
    particular('fee', 'bona-fide-determination.fee', cite('8-cfr-106-2-a-61')),
    particular('deadline', 'bona-fide-determination.deadline', cite('8-cfr-214-205-a'), '2026-11-24'),
    particular('duration', 'bona-fide-determination.duration', [cite('8-cfr-214-205-c'), cite('8-cfr-214-204-q', '(1)')]),
    particular('gives', 'bona-fide-determination.gives', [cite('8-cfr-214-205-c'), cite('8-cfr-214-205-e'), cite('8-cfr-214-205-g')]),
    particular('gives', 'bona-fide-determination.letter', cite('22-usc-7105-b-1-e-i-ii-aa')),
  ],
  steps: {
    supported: ['keep-bona-fide-notice', 'file-work-permit-form', 'see-immigration-lawyer'],
    open: ['see-immigration-lawyer', 'find-out-what-is-missing'],
    notSupported: ['await-full-review', 'see-lawyer-anyway'],
  },
  cautions: ['wait-for-bona-fide-notice', 'lawyer-first', 'unsettled-law'],
  limits: ['bona-fide-determination.relatives', 'bona-fide-determination.full-review', 'bona-fide-determination.delay'],
}
