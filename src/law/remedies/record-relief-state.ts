/**
 * State records: vacating, sealing or expunging a conviction or arrest that came from being trafficked. Each state has its own law, a few had none
 * for adults in 2023; none is modelled. 22 USC 7101(b)(19) only finds that such acts should not be punished and gives no right. So the
 * result stays open wherever the person was trafficked, with the state's law as the condition.
 *
 * Left out: all state law: which offenses, how close the link must be, which courts, proof, time limits, juvenile records and safe-harbor laws.
 */
import type { Protection } from '../../engine/model'
import { HELD_FROM } from '../shared/benefit-groups'
import { hasRecord } from '../shared/own-record'
import { traffickingVictim } from '../shared/trafficking-victim'
import { all, cite, particular } from '../words'

const finding = cite('22-usc-7101-b-19')

export const recordReliefState: Protection = {
  id: 'record-relief-state',
  group: 'record',
  polarity: 'protection',
  scope: hasRecord('record-relief-state', finding, 'state'),
  law: [{ from: HELD_FROM, rule: all('record-relief-state.merits', finding, [traffickingVictim], { unsettled: '2026-11-24' }) }],
  particulars: [
    particular('who', 'record-relief-state.who', finding),
    particular('how', 'record-relief-state.how', finding),
    particular('gives', 'record-relief-state.gives', finding),
  ],
  steps: {
    supported: ['own-record.see-defense-lawyer'],
    open: ['own-record.see-defense-lawyer', 'own-record.get-court-papers'],
    notSupported: ['own-record.see-defense-lawyer'],
  },
  cautions: ['criminal-record', 'lawyer-first', 'unsettled-law'],
  limits: ['record-relief-state.law', 'own-record.immigration'],
}
