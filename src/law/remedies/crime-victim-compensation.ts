/**
 * State money for people hurt by crime, under the federal conditions of 34 USC 20102(b): criminal violence (b)(1), a crime within the state (b)(4)-(5),
 * costs of care or lost wages (b)(1)(A)-(B), help to police as far as it can be asked (b)(2). VOCA has no immigration test.
 * Reading: what counts as violence and which costs are paid is state law; the federal words are the least a state pays for, so nothing here
 * but the place and the costs can count a person out.
 *
 * Left out: each state's crimes, amounts and time limits; family of a person who died; the state's own immigration rules; (b)(8).
 */
import type { Protection } from '../../engine/model'
import { costsFromCrimeHere } from '../shared/money-clocks'
import { ownCase } from '../shared/person'
import { all, any, cite, particular, test } from '../words'

const source = cite('34-usc-20102-b', '(1)')

export const crimeVictimCompensation: Protection = {
  id: 'crime-victim-compensation',
  group: 'money',
  polarity: 'protection',
  discretionary: true,
  scope: ownCase,
  law: [
    {
      from: '2022-03-15',
      rule: all('crime-victim-compensation.merits', cite('34-usc-20102-b'), [
        costsFromCrimeHere,
        any(
          'crime-victim-compensation.violence',
          source,
          [
            test(
              'crime-victim-compensation.threats',
              source,
              'threats',
              { includes: ['hurt-person', 'hurt-others', 'lock-up'] },
              { evidence: ['threat-messages'] },
            ),
            test(
              'crime-victim-compensation.held',
              source,
              'held',
              { includes: ['locked-in', 'guarded'] },
              { evidence: ['witness-statements'] },
            ),
            test(
              'crime-victim-compensation.hurt',
              source,
              'hurt',
              { includes: ['body', 'sexual'] },
              { evidence: ['medical-records', 'police-report'] },
            ),
          ],
          { weighed: true },
        ),
        any(
          'crime-victim-compensation.cooperation',
          cite('34-usc-20102-b-2'),
          [
            test(
              'crime-victim-compensation.willing',
              cite('34-usc-20102-b-2'),
              'willing-to-help',
              { is: true },
              { evidence: ['police-report', 'report-number'] },
            ),
            test(
              'crime-victim-compensation.trauma',
              cite('34-usc-20102-b-2'),
              'unable-trauma',
              { is: true },
              { evidence: ['trauma-statement'] },
            ),
            test('crime-victim-compensation.child', cite('34-usc-20102-b-2'), 'age-now', { under: 18 }, { evidence: ['proof-of-age'] }),
          ],
          { weighed: true },
        ),
      ]),
    },
  ],
  particulars: [
    particular('who', 'crime-victim-compensation.who', cite('34-usc-20102-b', '(4)-(7)')),
    particular('how', 'crime-victim-compensation.how', cite('34-usc-20102-b')),
    particular('deadline', 'crime-victim-compensation.deadline', cite('34-usc-20102-b', '(9)')),
    particular('gives', 'crime-victim-compensation.gives', source),
    particular('gives', 'crime-victim-compensation.not-income', [cite('34-usc-20102-c'), cite('34-usc-20102-e')]),
  ],
  steps: {
    supported: ['crime-victim-compensation.apply', 'list-losses'],
    open: ['crime-victim-compensation.apply', 'find-out-what-is-missing'],
    notSupported: ['look-at-other-protections'],
  },
  cautions: ['compensation-deadline', 'law-enforcement-contact', 'cooperation-required'],
  limits: ['crime-victim-compensation.state-law', 'crime-victim-compensation.police', 'crime-victim-compensation.status'],
}
