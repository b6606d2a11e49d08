/**
 * More time in T-1 status: INA 214(o)(7)(B)-(C), 8 USC 1184(o)(7)(B)-(C), 8 CFR 214.212. One year at a time for law-enforcement need or
 * exceptional circumstances, by discretion; without asking, while a green card application filed in time is pending.
 *
 * A late request is not a bar (214.212(c)): it needs a written reason, so time is no element here. Left out: 1184(o)(7)(B)(ii), without
 * effect since the green card rules exist; extension of relatives on their own (214.212(b)).
 */
import type { Protection } from '../../engine/model'
import { foreignNational, ownCase } from '../shared/person'
import { greenCardFiledInTime, revoked, tOneHolder } from '../shared/t-status'
import { all, any, bar, cite, particular, test } from '../words'

export const tExtension: Protection = {
  id: 't-extension',
  group: 'stay',
  polarity: 'protection',
  discretionary: true,
  scope: all('t-extension.scope', [cite('8-usc-1184-o-7', '(B)'), cite('8-cfr-214-212', '(a)')], [ownCase, foreignNational, tOneHolder]),
  law: [
    {
      from: '2024-08-28',
      rule: all(
        't-extension.merits',
        [cite('8-usc-1184-o-7', '(B)-(C)'), cite('8-cfr-214-212')],
        [
          any(
            't-extension.ground',
            [cite('8-usc-1184-o-7', '(B)-(C)'), cite('8-cfr-214-212', '(a)')],
            [
              test(
                't-extension.agency-need',
                [cite('8-usc-1184-o-7', '(B)(i)'), cite('8-cfr-214-212', '(a)(1)'), cite('8-cfr-214-212', '(e)')],
                'extension-reason',
                { includes: 'agency-needs' },
                {
                  evidence: ['agency-declaration', 'agency-need-letter'],
                },
              ),
              test(
                't-extension.exceptional',
                [cite('8-usc-1184-o-7', '(B)(iii)'), cite('8-cfr-214-212', '(a)(2)'), cite('8-cfr-214-212', '(f)-(g)')],
                'extension-reason',
                { includes: 'exceptional' },
                {
                  evidence: ['own-statement', 'medical-records', 'embassy-letters', 'witness-statements'],
                },
              ),
              greenCardFiledInTime,
            ],
          ),
          bar('t-extension.not-revoked', cite('8-cfr-214-213', '(d)'), { raisedBy: revoked, effect: 'defeats' }),
        ],
      ),
    },
  ],
  particulars: [
    particular('who', 't-extension.who', cite('8-cfr-214-212', '(b)')),
    particular('how', 't-extension.how', cite('8-cfr-214-212', '(b)-(d)')),
    particular('how', 't-extension.how.automatic', [cite('8-usc-1184-o-7', '(C)'), cite('8-cfr-214-212', '(h)')]),
    particular('form', 't-extension.form', cite('8-cfr-106-3-b-2', '(vi)')),
    particular('fee', 't-extension.fee', cite('8-cfr-106-3-b-2', '(vi)')),
    particular('deadline', 't-extension.deadline', cite('8-cfr-214-212', '(c)')),
    particular('duration', 't-extension.duration', cite('8-cfr-214-212', '(a)')),
    particular('gives', 't-extension.gives', [cite('8-cfr-214-212', '(b)'), cite('8-cfr-274a-12-a-16')]),
  ],
  steps: {
    supported: ['ask-for-extension', 'see-immigration-lawyer'],
    open: ['find-extension-reason', 'see-immigration-lawyer'],
    notSupported: ['file-green-card', 'see-lawyer-anyway'],
  },
  cautions: ['t-status-ending', 'adjust-before-expiry', 'work-permit-renewal', 'lawyer-first'],
  limits: ['t-extension.late', 't-extension.relatives'],
}
