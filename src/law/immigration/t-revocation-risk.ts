/**
 * What can take a granted T-1 away: 8 CFR 214.213(b)-(d). A risk, shown only once something raises it; USCIS decides after a notice of
 * intent and 30 days to answer, and may leave the status in place.
 *
 * Left out: automatic revocation of a relative who will not come (a); a T-2's divorce (b)(2), which touches the spouse; a new removal case
 * for later conduct or for what was not disclosed (214.214(a), 22 USC 7105(e)(5)).
 */
import type { Protection } from '../../engine/model'
import { foreignNational, ownCase } from '../shared/person'
import { tOneHolder } from '../shared/t-status'
import { all, any, cite, particular, test } from '../words'

export const tRevocationRisk: Protection = {
  id: 't-revocation-risk',
  group: 'stay',
  polarity: 'risk',
  scope: all('t-revocation-risk.scope', cite('8-cfr-214-213', '(b)'), [ownCase, foreignNational, tOneHolder]),
  law: [
    {
      from: '2024-08-28',
      rule: any('t-revocation-risk.signs', cite('8-cfr-214-213', '(b)'), [
        test('t-revocation-risk.error', cite('8-cfr-214-213', '(b)(1)'), 'revocation-sign', { includes: 'approved-in-error' }),
        test(
          't-revocation-risk.refused',
          cite('8-cfr-214-213', '(b)(3)'),
          'revocation-sign',
          { includes: 'refused-agency' },
          { evidence: ['agency-messages', 'lawyer-letter'] },
        ),
        test(
          't-revocation-risk.withdrawn',
          cite('8-cfr-214-213', '(b)(4)'),
          'revocation-sign',
          { includes: 'declaration-withdrawn' },
          { evidence: ['agency-messages'] },
        ),
        test(
          't-revocation-risk.notice',
          cite('8-cfr-214-213', '(c)(1)'),
          'revocation-sign',
          { includes: ['notice', 'revoked'] },
          { evidence: ['revocation-notice'] },
        ),
      ]),
    },
  ],
  particulars: [
    particular('who', 't-revocation-risk.who', cite('8-cfr-214-213', '(b)')),
    particular('how', 't-revocation-risk.how', cite('8-cfr-214-213', '(c)(1)')),
    particular('deadline', 't-revocation-risk.deadline', cite('8-cfr-214-213', '(c)(1)(ii)')),
    particular('how', 't-revocation-risk.appeal', [cite('8-cfr-214-213', '(c)(3)'), cite('8-cfr-103-3-a-2-i')]),
    particular('gives', 't-revocation-risk.effect', cite('8-cfr-214-213', '(d)')),
  ],
  steps: {
    supported: ['answer-revocation-notice', 'see-immigration-lawyer'],
    open: ['see-immigration-lawyer'],
    notSupported: [],
  },
  cautions: ['cooperation-required', 'appeal-deadline', 'lawyer-first'],
  limits: ['t-revocation-risk.divorce', 't-revocation-risk.new-case'],
}
