/**
 * Federal records: 18 USC 3771A, added by P.L. 119-73 on 2026-01-23, for convictions and arrests before or after that day. A conviction of an offense that
 * is not a violent crime and was a direct result of it is vacated ((b)(1)(A)); the arrest for one is expunged ((b)(1)(B)); an arrest for a
 * violent crime without a child victim only where it ended well ((b)(1)(C)); a violent conviction may have its sentence reduced (e).
 * Only (a)(1)-(7) were read in the enacted text. The rest stands in second sources; the sentence reduction, which asks whether the person is or
 * was in prison, is unsettled here. Before that day there was no such federal law.
 *
 * Left out: the end of (a)(8), "violent crime"; proof by a service provider or clinician ((b)(5)); appeal; duress as a defense to a charge still
 * open, which stands in the particulars; the effect in immigration, for an immigration lawyer.
 */
import type { Protection } from '../../engine/model'
import { HELD_FROM } from '../shared/benefit-groups'
import { hasRecord, itCameFromThat } from '../shared/own-record'
import { traffickingVictim } from '../shared/trafficking-victim'
import { all, any, cite, particular, test } from '../words'

const levelA = test('record-relief-federal.not-violent', cite('18-usc-3771a-a', '(5)'), 'offense-kind', { is: 'not-violent' })
const levelB = test('record-relief-federal.violent', cite('18-usc-3771a-a', '(6)'), 'offense-kind', { is: 'violent' })
const convicted = test(
  'record-relief-federal.convicted',
  cite('18-usc-3771a-b', '(1)(A)'),
  'criminal-history',
  { is: 'convicted' },
  { evidence: ['own-record.court-papers'] },
)
const arrested = test(
  'record-relief-federal.arrested',
  cite('18-usc-3771a-b', '(1)(B)-(C)'),
  'criminal-history',
  { in: ['arrest-only', 'charged'] },
  { evidence: ['own-record.court-papers'] },
)

export const recordReliefFederal: Protection = {
  id: 'record-relief-federal',
  group: 'record',
  polarity: 'protection',
  scope: hasRecord('record-relief-federal', cite('18-usc-3771a-a', '(4)'), 'federal'),
  law: [
    // Nothing can meet it: the motion did not exist yet.
    { from: HELD_FROM, rule: any('record-relief-federal.not-yet', cite('pl-119-73'), []) },
    {
      from: '2026-01-23',
      rule: all(
        'record-relief-federal.merits',
        [cite('18-usc-3771a-a'), cite('18-usc-3771a-b', '(1)')],
        [
          all('record-relief-federal.victim', cite('18-usc-3771a-a', '(7)'), [traffickingVictim]),
          all('record-relief-federal.because', cite('18-usc-3771a-b', '(1)'), [itCameFromThat]),
          any(
            'record-relief-federal.relief',
            [cite('18-usc-3771a-b', '(1)(A)-(C)'), cite('18-usc-3771a-e')],
            [
              all('record-relief-federal.vacate', cite('18-usc-3771a-b', '(1)(A)'), [convicted, levelA]),
              all('record-relief-federal.expunge', cite('18-usc-3771a-b', '(1)(B)'), [arrested, levelA]),
              all('record-relief-federal.expunge-violent', cite('18-usc-3771a-b-1-c'), [
                arrested,
                levelB,
                test(
                  'record-relief-federal.ended-well',
                  cite('18-usc-3771a-b-1-c'),
                  'arrest-ended-well',
                  { is: true },
                  { evidence: ['own-record.court-papers'] },
                ),
              ]),
              all('record-relief-federal.reduce', [cite('18-usc-3771a-e'), cite('18-usc-3771a-a', '(2)')], [convicted, levelB], {
                unsettled: '2026-11-24',
              }),
            ],
          ),
        ],
      ),
    },
  ],
  particulars: [
    particular('who', 'record-relief-federal.who', cite('18-usc-3771a-b', '(1)')),
    particular('how', 'record-relief-federal.how', cite('18-usc-3771a-b')),
    particular('how', 'record-relief-federal.proof', cite('18-usc-3771a-b')),
    particular('fee', 'record-relief-federal.fee', cite('18-usc-3771a-g-i')),
    particular('deadline', 'record-relief-federal.times', cite('18-usc-3771a-b')),
    particular('gives', 'record-relief-federal.gives', [cite('18-usc-3771a-a'), cite('pl-119-73')]),
    particular('gives', 'record-relief-federal.duress', cite('pl-119-73-duress')),
  ],
  steps: {
    supported: ['own-record.see-defense-lawyer', 'own-record.get-court-papers'],
    open: ['own-record.see-defense-lawyer', 'own-record.get-court-papers'],
    notSupported: ['own-record.see-defense-lawyer'],
  },
  cautions: ['criminal-record', 'lawyer-first', 'unsettled-law'],
  limits: ['record-relief-federal.text', 'record-relief-federal.violent', 'own-record.immigration', 'own-record.fines'],
}
