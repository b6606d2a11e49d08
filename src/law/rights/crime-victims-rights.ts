/**
 * Crime Victims' Rights Act, 18 USC 3771: a person directly and proximately harmed by a federal offense ((e)(2)(A)), here any violation of
 * chapter 77 within reach of the United States, or whatever federal offense is charged for what was done. A federal case supports it from the investigation on, when officers owe their best efforts
 * ((c)(1)) and, once there is a court proceeding, the court ensures the rights ((b)(1)). Without one it stays open, never unmet: the rights
 * may be asserted where no prosecution is under way ((d)(3)), but courts differ on how far they reach before charges.
 *
 * Any federal offense will do, so none of those asked about leaves it open too. Left out: the other offenses (such as 18 USC 1351) and offenses of the District of Columbia; family
 * members who act for a child, an incapacitated or a dead person ((e)(2)(B)); federal habeas proceedings over a state conviction ((b)(2)).
 */
import type { Protection } from '../../engine/model'
import { chapter77Victim, inReach } from '../shared/chapter-77'
import { ownCase } from '../shared/person'
import { all, any, cite, particular, test } from '../words'

const proceeding = [
  cite('18-usc-3771-a', '18 USC 3771(b)(1)'),
  cite('18-usc-3771-a', '18 USC 3771(c)(1)'),
  cite('18-usc-3771-d-3'),
] as const

const federalCase = test(
  'crime-victims-rights.case.federal',
  proceeding,
  'case-federal',
  { is: true },
  { evidence: ['federal-victim-services.case-number'] },
)

export const crimeVictimsRights: Protection = {
  id: 'crime-victims-rights',
  group: 'rights',
  polarity: 'protection',
  scope: ownCase,
  law: [
    {
      from: '2015-05-29',
      rule: all(
        'crime-victims-rights.merits',
        [cite('18-usc-3771-a'), cite('18-usc-3771-e-2', '(A)')],
        [
          any(
            'crime-victims-rights.harmed',
            cite('18-usc-3771-e-2', '(A)'),
            [
              all('crime-victims-rights.harmed.chapter-77', cite('18-usc-3771-e-2', '(A)'), [chapter77Victim, inReach]),
              all('crime-victims-rights.harmed.charged', cite('18-usc-3771-e-2', '(A)'), [
                test('crime-victims-rights.charged', cite('18-usc-3771-e-2', '(A)'), 'criminal-case', { in: ['charges', 'convicted'] }),
                federalCase,
              ]),
            ],
            { weighed: true },
          ),
          any(
            'crime-victims-rights.case',
            proceeding,
            [
              all('crime-victims-rights.case.under-way', proceeding, [
                test('crime-victims-rights.case.stage', proceeding, 'criminal-case', { in: ['investigation', 'charges', 'convicted'] }),
                federalCase,
              ]),
            ],
            { weighed: true },
          ),
        ],
      ),
    },
  ],
  particulars: [
    particular('who', 'crime-victims-rights.who', [cite('18-usc-3771-e-2'), cite('18-usc-3771-c-2')]),
    particular('how', 'crime-victims-rights.how', cite('18-usc-3771-d-3')),
    particular('how', 'crime-victims-rights.complaint', [cite('18-usc-3771-a', '(10)'), cite('18-usc-3771-a', '18 USC 3771(f)(2)')]),
    particular('deadline', 'crime-victims-rights.deadline', cite('18-usc-3771-d-3', '18 USC 3771(d)(5)')),
    particular('gives', 'crime-victims-rights.gives.protection', cite('18-usc-3771-a', '(1), (8)')),
    particular('gives', 'crime-victims-rights.gives.notice', cite('18-usc-3771-a', '(2), (9)-(10)')),
    particular('gives', 'crime-victims-rights.gives.court', cite('18-usc-3771-a', '(3)-(4)')),
    particular('gives', 'crime-victims-rights.gives.prosecutor', cite('18-usc-3771-a', '(5), (7)')),
    particular('gives', 'crime-victims-rights.gives.restitution', cite('18-usc-3771-a', '(6)')),
  ],
  steps: {
    supported: ['ask-for-victim-specialist', 'tell-prosecutor-early'],
    open: ['find-out-if-federal', 'see-lawyer-before-speaking'],
    notSupported: ['see-lawyer-anyway', 'look-at-other-protections'],
  },
  cautions: ['law-enforcement-contact', 'interpreter', 'prior-statements'],
  limits: [
    'crime-victims-rights.before-charges',
    'crime-victims-rights.no-damages',
    'crime-victims-rights.state-case',
    'crime-victims-rights.other-crimes',
    'crime-victims-rights.family',
  ],
}
