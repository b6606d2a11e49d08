/**
 * Witness protection, 18 USC 3521(a)(1): a witness or likely witness, for a federal or a state government, in an official proceeding about a serious
 * offense, whom the Attorney General finds likely to be hurt, threatened or tampered with for it. Every violation of chapter 77 is such an
 * offense (1594(g)); other serious offenses are too, so a case outside the chapter stays open. Family and others close to the person may be protected too. Wholly at the Attorney General's discretion ((a)(3)).
 * Reading: danger today or threats to hurt somebody support the finding; none of these leaves it open, as the finding is not the person's to make.
 *
 * Left out: the finding itself, the agreement the witness signs (3521(d)), relocated children (3524), state programs.
 */
import type { Protection } from '../../engine/model'
import { HELD_FROM } from '../shared/benefit-groups'
import { chapter77Victim } from '../shared/chapter-77'
import { ownCase } from '../shared/person'
import { all, any, cite, particular, test } from '../words'

const source = cite('18-usc-3521-a-1')

export const witnessProtection: Protection = {
  id: 'witness-protection',
  group: 'rights',
  polarity: 'protection',
  discretionary: true,
  scope: ownCase,
  law: [
    {
      from: HELD_FROM,
      rule: all(
        'witness-protection.merits',
        [source, cite('18-usc-1594-g')],
        [
          any('witness-protection.offense', [source, cite('18-usc-1594-g')], [chapter77Victim], { weighed: true }),
          test('witness-protection.witness', source, 'useful-witness', { is: true }),
          test('witness-protection.proceeding', source, 'criminal-case', { in: ['investigation', 'charges', 'convicted'] }),
          any(
            'witness-protection.danger',
            source,
            [
              test('witness-protection.danger.today', source, 'danger-now', { is: true }),
              test(
                'witness-protection.danger.threats',
                source,
                'threats',
                { includes: ['hurt-person', 'hurt-others'] },
                { evidence: ['threat-messages'] },
              ),
            ],
            { weighed: true },
          ),
        ],
      ),
    },
  ],
  particulars: [
    particular('who', 'witness-protection.who', [source, cite('18-usc-3521-a-3')]),
    particular('how', 'witness-protection.how', source),
    particular('fee', 'witness-protection.fee', source),
    particular('gives', 'witness-protection.gives', source),
    particular('gives', 'witness-protection.crimes', [cite('18-usc-1512-a-b'), cite('18-usc-1513-b'), cite('18-usc-1513-e')]),
  ],
  steps: {
    supported: ['witness-protection.tell-lawyer', 'see-lawyer-before-speaking'],
    open: ['see-lawyer-before-speaking', 'witness-protection.tell-lawyer'],
    notSupported: ['look-at-other-protections'],
  },
  cautions: ['law-enforcement-contact', 'prior-statements'],
  limits: ['witness-protection.finding', 'witness-protection.price', 'witness-protection.state'],
}
