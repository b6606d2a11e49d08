/** The gateway definition on its own: 22 USC 7102(11), 8 CFR 214.206. It gives nothing by itself; almost everything else rests on it. */
import type { Protection } from '../../engine/model'
import { ownCase } from '../shared/person'
import { severeForm as victim } from '../shared/severe-form'
import { cite, particular } from '../words'

export const severeForm: Protection = {
  id: 'severe-form',
  group: 'gateway',
  polarity: 'protection',
  scope: ownCase,
  law: [{ from: '2024-08-28', rule: victim }],
  particulars: [
    particular('who', 'severe-form.who', [cite('8-cfr-214-204-a'), cite('22-usc-7105-b-1-c')]),
    particular('gives', 'severe-form.gives', cite('22-usc-7105-b-1-a')),
  ],
  steps: {
    supported: ['look-at-what-it-opens'],
    open: ['find-out-what-is-missing', 'look-at-what-it-opens'],
    notSupported: ['see-lawyer-anyway'],
  },
  cautions: ['lawyer-first', 'prior-statements', 'more-information-needed'],
  limits: ['severe-form.lawful-warnings', 'severe-form.smuggling', 'severe-form.buyer-only'],
}
