/**
 * A T application while removal proceedings are open: 8 CFR 214.204(a), (b)(1), 214.205(f), 214.214(b); 8 CFR 1003.18(c), (d)(1),
 * 1214.2(a). Only USCIS decides the application. Four ways to pause or end the court case, any one enough: ICE may use
 * discretion while USCIS decides, and keeps a policy for applicants and holders; the court may close the case for a time; it may
 * end it where the person has filed and is prima facie eligible; it must end it once T-1 is granted. The court's ways are flagged:
 * whether EOIR changed 1003.18 in 2025 or 2026 could not be confirmed. Prima facie is what t-visa shows element by element; asked
 * here again it could move no outcome, since ICE's way needs no more than the filing.
 *
 * Left out: prima facie eligibility; the appeal board's own rules; bond; expedited removal; what USCIS may do to start
 * proceedings (214.204(b)(3), 214.214(a)), which is a warning.
 */
import type { Protection } from '../../engine/model'
import { foreignNational, ownCase } from '../shared/person'
import { filedOrGranted } from '../shared/t-application'
import { all, any, cite, particular, test } from '../words'

const pending = test(
  'proceedings.pending',
  [cite('8-cfr-214-204-b-1', '(i)'), cite('8-cfr-214-204-q')],
  't-stage',
  { in: ['receipt', 'bona-fide-notice', 'denied-appeal-open'] },
  {
    evidence: ['receipt-notice'],
  },
)

export const proceedings: Protection = {
  id: 'proceedings',
  group: 'stay',
  polarity: 'protection',
  discretionary: true,
  scope: all('proceedings.scope', cite('8-cfr-214-204-b-1', '(i)'), [
    ownCase,
    foreignNational,
    test('proceedings.in-proceedings', cite('8-cfr-214-204-b-1', '(i)'), 'removal-case', { in: ['in-court', 'ordered-appeal-open'] }),
  ]),
  law: [
    {
      from: '2024-08-28',
      rule: any(
        'proceedings.merits',
        [cite('8-cfr-214-204-b-1'), cite('8-cfr-1214-2')],
        [
          all(
            'proceedings.ice',
            [cite('8-cfr-214-204-b-1', '(ii)'), cite('8-cfr-214-205-e', '8 CFR 214.205(f)'), cite('8-cfr-214-214', '(b)')],
            [filedOrGranted],
            {
              evidence: ['receipt-notice', 'court-papers'],
            },
          ),
          all('proceedings.closure', cite('8-cfr-1003-18-c'), [pending], { unsettled: '2026-11-24' }),
          all('proceedings.may-terminate', cite('8-cfr-1003-18-d-1-ii-b'), [pending], { unsettled: '2026-11-24' }),
          test(
            'proceedings.must-terminate',
            cite('8-cfr-1003-18-d-1-i-d'),
            't-stage',
            { is: 'granted' },
            { asItStands: true, unsettled: '2026-11-24', evidence: ['t-approval-notice'] },
          ),
        ],
      ),
    },
  ],
  particulars: [
    particular('who', 'proceedings.who', [cite('8-cfr-214-204-a'), cite('8-cfr-214-204-b-1')]),
    particular('how', 'proceedings.how', [cite('8-cfr-214-204-b-1', '(ii)'), cite('8-cfr-1214-2', '(a)')]),
    particular('form', 'proceedings.form', cite('8-cfr-214-204-b-1', '(i)')),
    particular('fee', 'proceedings.fee', cite('8-cfr-106-2-a-61')),
    particular('duration', 'proceedings.duration', cite('8-cfr-214-204-q', '(2)')),
    particular(
      'gives',
      'proceedings.gives',
      [cite('8-cfr-1003-18-c'), cite('8-cfr-1003-18-d-1-ii-b'), cite('8-cfr-1003-18-d-1-i-d')],
      '2026-11-24',
    ),
    particular(
      'gives',
      'proceedings.policy',
      [cite('8-cfr-214-214', '(b)'), cite('ice-directive-11005-4'), cite('icwc-v-noem')],
      '2026-11-24',
    ),
  ],
  steps: {
    supported: ['see-immigration-lawyer', 'go-to-every-hearing', 'ask-ice-and-court'],
    open: ['see-immigration-lawyer', 'go-to-every-hearing', 'ask-ice-and-court'],
    notSupported: ['see-immigration-lawyer', 'go-to-every-hearing', 'look-at-other-protections'],
  },
  cautions: ['removal-proceedings', 'lawyer-first', 'official-date', 'detained', 'unsettled-law'],
  limits: ['proceedings.prima-facie', 'proceedings.appeal-board', 'proceedings.bond', 'proceedings.new-proceedings'],
}
