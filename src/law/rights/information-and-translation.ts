/**
 * Access to information and translation for victims of a severe form, 22 USC 7105(c)(2), 28 CFR 1100.33. No custody, no case and no status is
 * asked for; the agencies bound are those of 1100.27(b). Nothing in it may be sued upon (7105(d)).
 *
 * Left out: 1100.33(a) speaks of victims within the United States and the statute does not, so presence is not tested.
 */
import type { Protection } from '../../engine/model'
import { ownCase } from '../shared/person'
import { statutoryVictim } from '../shared/statutory-victim'
import { all, cite, particular } from '../words'

export const informationAndTranslation: Protection = {
  id: 'information-and-translation',
  group: 'rights',
  polarity: 'protection',
  scope: ownCase,
  law: [
    {
      from: '2001-08-23',
      rule: all('information-and-translation.victim', [cite('22-usc-7105-c-2'), cite('28-cfr-1100-33', '(a)')], [statutoryVictim]),
    },
  ],
  particulars: [
    particular('who', 'information-and-translation.who', [cite('28-cfr-1100-33', '(a)'), cite('28-cfr-1100-27', '(b)')]),
    particular('how', 'information-and-translation.how', [cite('22-usc-7105-c-2'), cite('28-cfr-1100-33', '(b)')]),
    particular('gives', 'information-and-translation.gives.legal', cite('28-cfr-1100-33', '(a)(1), (7)')),
    particular('gives', 'information-and-translation.gives.services', [cite('28-cfr-1100-33', '(a)(2)-(3), (10)')]),
    particular('gives', 'information-and-translation.gives.safety', cite('28-cfr-1100-33', '(a)(4)-(5)')),
    particular('gives', 'information-and-translation.gives.money-and-case', cite('28-cfr-1100-33', '(a)(6), (8)-(9)')),
    particular('gives', 'information-and-translation.gives.interpreter', [cite('22-usc-7105-c-2'), cite('28-cfr-1100-33', '(b)')]),
    particular('gives', 'information-and-translation.gives.programs', cite('22-usc-7105-c-2')),
    particular('gives', 'information-and-translation.gives.court-interpreter', cite('28-usc-1827-a')),
  ],
  steps: {
    supported: ['ask-for-interpreter', 'ask-for-rights-list'],
    open: ['ask-for-interpreter', 'find-out-what-is-missing'],
    notSupported: ['ask-for-interpreter', 'look-at-other-protections'],
  },
  cautions: ['interpreter', 'law-enforcement-contact'],
  limits: ['information-and-translation.no-lawsuit', 'information-and-translation.local-agencies'],
}
