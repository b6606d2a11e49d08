/**
 * Protections of victims of a severe form in federal custody, 22 USC 7105(c)(1), 28 CFR 1100.31: a severe form, and custody of a federal agency
 * (28 CFR 1100.25), which includes immigration detention and federal care of children. Nothing in it may be sued upon (7105(d)).
 *
 * Left out: custody of a state, county or city alone; "to the extent practicable", which the agency weighs case by case.
 */
import type { Protection } from '../../engine/model'
import { ownCase } from '../shared/person'
import { statutoryVictim } from '../shared/statutory-victim'
import { all, cite, particular, test } from '../words'

export const custodyRights: Protection = {
  id: 'custody-rights',
  group: 'rights',
  polarity: 'protection',
  scope: ownCase,
  law: [
    {
      from: '2001-08-23',
      rule: all(
        'custody-rights.merits',
        [cite('22-usc-7105-c-1'), cite('28-cfr-1100-31', '(a)')],
        [
          statutoryVictim,
          test(
            'custody-rights.federal-custody',
            [cite('22-usc-7105-c-1'), cite('28-cfr-1100-25'), cite('28-cfr-1100-31', '(a)')],
            'federal-custody',
            { is: true },
            {
              evidence: ['custody-rights.custody-papers'],
            },
          ),
        ],
      ),
    },
  ],
  particulars: [
    particular('who', 'custody-rights.who', [cite('28-cfr-1100-31', '(a)'), cite('28-cfr-1100-27', '(b)')]),
    particular('how', 'custody-rights.how', [cite('28-cfr-1100-31', '(a)'), cite('28-cfr-1100-29', '(c)')]),
    particular('duration', 'custody-rights.duration', [cite('22-usc-7105-c-1'), cite('28-cfr-1100-31', '(a)')]),
    particular('gives', 'custody-rights.gives.place', [cite('22-usc-7105-c-1', '(A)'), cite('28-cfr-1100-31', '(b)')]),
    particular('gives', 'custody-rights.gives.care', [cite('22-usc-7105-c-1', '(B)'), cite('28-cfr-1100-31', '(c)')]),
    particular('gives', 'custody-rights.gives.safety', [cite('22-usc-7105-c-1', '(C)(i)'), cite('28-cfr-1100-31', '(d)(1)')]),
    particular('gives', 'custody-rights.gives.names', [cite('22-usc-7105-c-1', '(C)(ii)'), cite('28-cfr-1100-31', '(d)(2)')]),
  ],
  steps: {
    supported: ['ask-for-custody-care', 'see-immigration-lawyer'],
    open: ['find-out-who-holds', 'see-immigration-lawyer'],
    notSupported: ['see-lawyer-anyway', 'look-at-other-protections'],
  },
  cautions: ['detained', 'lawyer-first'],
  limits: ['custody-rights.no-lawsuit', 'custody-rights.practicable', 'custody-rights.state-custody'],
}
