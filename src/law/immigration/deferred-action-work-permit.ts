/**
 * Deferred action and a work permit while a bona fide T application is pending: 8 CFR 214.205(c), (e), 274a.12(c)(40). The notice
 * makes it an application to be considered; whether deferred action is warranted is enforcement discretion without motion or
 * appeal ((e)(2)-(3)), flagged and not tested. A receipt is not a notice. It falls when a denial becomes final (214.204(q)(1)).
 * A T-1 holder is no applicant and works incident to status (274a.12(a)(16)), so this is not for them.
 *
 * Left out: the background information that is reviewed again ((e)(2)); relatives; how long a grant lasts, which no text fixes.
 */
import type { Protection } from '../../engine/model'
import { foreignNational, ownCase } from '../shared/person'
import { noFinalDenial, notYetGranted } from '../shared/t-application'
import { all, cite, particular, test } from '../words'

export const deferredActionWorkPermit: Protection = {
  id: 'deferred-action-work-permit',
  group: 'stay',
  polarity: 'protection',
  discretionary: true,
  scope: all(
    'deferred-action-work-permit.scope',
    [cite('8-cfr-214-205-e', '(1)'), cite('8-cfr-274a-12-c-40')],
    [ownCase, foreignNational, notYetGranted],
  ),
  law: [
    {
      from: '2024-08-28',
      rule: all(
        'deferred-action-work-permit.merits',
        [cite('8-cfr-214-205-e'), cite('8-cfr-274a-12-c-40')],
        [
          test(
            'deferred-action-work-permit.notice',
            [cite('8-cfr-214-205-c'), cite('8-cfr-214-205-e', '(1)'), cite('8-cfr-274a-12-c-40')],
            't-stage',
            { is: 'bona-fide-notice' },
            {
              evidence: ['bona-fide-notice'],
            },
          ),
          noFinalDenial,
        ],
      ),
    },
  ],
  particulars: [
    particular('who', 'deferred-action-work-permit.who', cite('8-cfr-214-205-e', '(1)-(2)')),
    particular('how', 'deferred-action-work-permit.how', [cite('8-cfr-214-205-c'), cite('8-cfr-214-205-e', '(2)')]),
    particular('form', 'deferred-action-work-permit.form', [cite('8-cfr-214-205-c'), cite('8-cfr-274a-12-c-40')]),
    particular('fee', 'deferred-action-work-permit.fee', cite('8-cfr-106-3-b-2', '(viii)')),
    particular(
      'duration',
      'deferred-action-work-permit.duration',
      [cite('8-cfr-274a-12-c-40', '8 CFR 274a.12(c)'), cite('8-cfr-214-204-q', '(1)')],
      '2026-11-24',
    ),
    particular('gives', 'deferred-action-work-permit.gives', [cite('8-cfr-214-205-e'), cite('8-cfr-274a-12-c-40')]),
    particular('gives', 'deferred-action-work-permit.enforcement', [cite('ice-directive-11005-4'), cite('icwc-v-noem')], '2026-11-24'),
  ],
  steps: {
    supported: ['file-work-permit-form', 'keep-bona-fide-notice', 'see-immigration-lawyer'],
    open: ['see-immigration-lawyer'],
    notSupported: ['see-lawyer-anyway', 'look-at-other-protections'],
  },
  cautions: ['wait-for-bona-fide-notice', 'lawyer-first', 'travel', 'unsettled-law'],
  limits: ['deferred-action-work-permit.discretion', 'deferred-action-work-permit.proposals', 'deferred-action-work-permit.relatives'],
}
