/**
 * Help that a state pays for alone: cash, food or health care, in some states before any letter. Federal law lets a state do so (8 USC 1621, by a
 * law of its own for people who are not qualified). State law is not modelled, and the state is not asked: always open, with that condition.
 */
import type { Protection } from '../../engine/model'
import { here, PARITY_FROM } from '../shared/benefit-groups'
import { NEED_TESTS, stateOffice } from '../shared/benefit-terms'
import { foreignNational } from '../shared/person'
import { all, cite, particular } from '../words'

export const stateOnlyAid: Protection = {
  id: 'state-only-aid',
  group: 'benefits',
  polarity: 'protection',
  scope: all('state-only-aid.scope', cite('8-usc-1621'), [here, foreignNational]),
  law: [{ from: PARITY_FROM, rule: all('state-only-aid.state-pays', cite('8-usc-1621'), [], { unsettled: '2026-11-24' }) }],
  particulars: [...stateOffice, particular('gives', 'state-only-aid.gives', cite('8-usc-1621'))],
  steps: { supported: ['benefits.ask-state'], open: ['benefits.ask-state', 'benefits.other-help'], notSupported: ['benefits.other-help'] },
  cautions: [],
  limits: [NEED_TESTS, 'state-only-aid.states'],
}
