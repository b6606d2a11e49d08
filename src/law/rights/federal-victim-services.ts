/**
 * Services that a federal agency owes the victims of the crimes it detects, 34 USC 20141: direct harm from a crime ((e)(2)), and a federal agency
 * that has detected, investigates or prosecutes it ((a)-(b)). No charge and no status is needed. The crime may be any federal crime, so a
 * case outside chapter 77 and the severe form stays open.
 *
 * Left out: family members who stand in for a child, an incapacitated or a dead person ((e)(2)(B)); no lawsuit or defense follows from a lapse ((d)).
 */
import type { Protection } from '../../engine/model'
import { chapter77Victim } from '../shared/chapter-77'
import { ownCase } from '../shared/person'
import { statutoryVictim } from '../shared/statutory-victim'
import { all, any, cite, particular, test } from '../words'

const victim = cite('34-usc-20141-b-c', '34 USC 20141(e)(2)')
const detected = cite('34-usc-20141-b-c', '34 USC 20141(a)-(b)')
const services = (paragraphs: string) => cite('34-usc-20141-b-c', `34 USC 20141${paragraphs}`)

export const federalVictimServices: Protection = {
  id: 'federal-victim-services',
  group: 'rights',
  polarity: 'protection',
  scope: ownCase,
  law: [
    {
      from: '2017-09-01',
      rule: all(
        'federal-victim-services.merits',
        [victim, detected],
        [
          any('federal-victim-services.harmed', victim, [chapter77Victim, statutoryVictim], { weighed: true }),
          any('federal-victim-services.federal', detected, [
            test(
              'federal-victim-services.agency-knows',
              detected,
              'federal-agency',
              { is: 'yes' },
              { evidence: ['agency-messages', 'report-number'] },
            ),
            all('federal-victim-services.case', detected, [
              test('federal-victim-services.case.stage', detected, 'criminal-case', { in: ['investigation', 'charges', 'convicted'] }),
              test(
                'federal-victim-services.case.federal',
                detected,
                'case-federal',
                { is: true },
                { evidence: ['federal-victim-services.case-number'] },
              ),
            ]),
          ]),
        ],
      ),
    },
  ],
  particulars: [
    particular('who', 'federal-victim-services.who', services('(a)')),
    particular('how', 'federal-victim-services.how', services('(b)(1)-(3)')),
    particular('deadline', 'federal-victim-services.deadline', services('(b)')),
    particular('gives', 'federal-victim-services.gives.information', services('(c)(1)(A)-(D)')),
    particular('gives', 'federal-victim-services.gives.protection', services('(c)(2)')),
    particular('gives', 'federal-victim-services.gives.notice', services('(c)(3)(A)-(G)')),
    particular('gives', 'federal-victim-services.gives.waiting-area', services('(c)(4)')),
    particular('gives', 'federal-victim-services.gives.after-trial', services('(c)(5), (8)')),
    particular('gives', 'federal-victim-services.gives.property', services('(c)(6)')),
    particular('gives', 'federal-victim-services.gives.examination', services('(c)(7)')),
  ],
  steps: {
    supported: ['ask-for-victim-specialist'],
    open: ['find-out-if-federal', 'see-lawyer-before-speaking'],
    notSupported: ['see-lawyer-anyway', 'look-at-other-protections'],
  },
  cautions: ['law-enforcement-contact', 'interpreter'],
  limits: ['federal-victim-services.no-lawsuit', 'federal-victim-services.family', 'federal-victim-services.state-case'],
}
