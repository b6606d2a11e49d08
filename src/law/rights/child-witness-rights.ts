/**
 * A child in a federal criminal case, 18 USC 3509: under 18 today, and a victim of physical abuse, sexual abuse or exploitation ((a)(2)(A), (6), (8)),
 * or a witness to a crime against somebody else ((a)(2)(B)). A case about work alone may fall outside; whether the child also saw what was
 * done to others is not asked, so that way in leaves it open. Without a federal case there is nothing for these rights to work in yet.
 *
 * Left out: the ways of testifying and their hearings ((b)), competency (c), closed courtroom (e), teams (g), aids (l); state courts.
 */
import type { Protection } from '../../engine/model'
import { HELD_FROM } from '../shared/benefit-groups'
import { ownCase } from '../shared/person'
import { all, any, cite, particular, test } from '../words'

const federalCase = [cite('18-usc-3509-d', '(1)'), cite('18-usc-3509-i')] as const

export const childWitnessRights: Protection = {
  id: 'child-witness-rights',
  group: 'rights',
  polarity: 'protection',
  scope: all('child-witness-rights.scope', cite('18-usc-3509-a-2'), [
    ownCase,
    test('child-witness-rights.under-18', cite('18-usc-3509-a-2'), 'age-now', { under: 18 }, { evidence: ['proof-of-age'] }),
  ]),
  law: [
    {
      from: HELD_FROM,
      rule: all(
        'child-witness-rights.merits',
        [cite('18-usc-3509-a-2'), cite('18-usc-3509')],
        [
          all('child-witness-rights.case', federalCase, [
            test('child-witness-rights.case.stage', federalCase, 'criminal-case', { in: ['investigation', 'charges', 'convicted'] }),
            test('child-witness-rights.case.federal', federalCase, 'case-federal', { is: true }),
          ]),
          any(
            'child-witness-rights.child',
            cite('18-usc-3509-a-2', '(A)-(B)'),
            [
              test(
                'child-witness-rights.body',
                cite('18-usc-3509-a-2', '(A)'),
                'hurt',
                { includes: ['body', 'sexual'] },
                { evidence: ['medical-records'] },
              ),
              test('child-witness-rights.exploited', [cite('18-usc-3509-a-6'), cite('18-usc-3509', '(a)(8)')], 'sex-for-value', {
                is: 'yes',
              }),
            ],
            { weighed: true },
          ),
        ],
      ),
    },
  ],
  particulars: [
    particular('who', 'child-witness-rights.who', cite('18-usc-3509-h', '(1)')),
    particular('how', 'child-witness-rights.how', cite('18-usc-3509', '(b)')),
    particular('gives', 'child-witness-rights.gives.privacy', cite('18-usc-3509-d', '(1)-(3)')),
    particular('gives', 'child-witness-rights.gives.guardian', cite('18-usc-3509-h', '(1)-(2)')),
    particular('gives', 'child-witness-rights.gives.adult', cite('18-usc-3509-i')),
    particular('gives', 'child-witness-rights.gives.speed', [cite('18-usc-3509-j'), cite('18-usc-3509-f')]),
    particular('duration', 'child-witness-rights.civil-suit', cite('18-usc-3509-k')),
  ],
  steps: {
    supported: ['child-witness-rights.ask-guardian', 'ask-for-victim-specialist'],
    open: ['find-out-if-federal', 'child-witness-rights.ask-guardian'],
    notSupported: ['see-lawyer-anyway', 'look-at-other-protections'],
  },
  cautions: ['law-enforcement-contact', 'prior-statements'],
  limits: ['child-witness-rights.testifying', 'child-witness-rights.work-alone', 'child-witness-rights.state-case'],
}
