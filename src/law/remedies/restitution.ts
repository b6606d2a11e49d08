/**
 * Mandatory restitution, 18 USC 1593: an offense under chapter 77 of which somebody is convicted in federal court ((a)), and a person harmed by
 * it ((c)). No immigration test. A pending federal case keeps it open: nobody has been convicted yet, and the prosecutor must know the losses.
 *
 * Left out: whether the conviction is over this very person's harm; how losses are proved and apportioned (18 USC 3664); family members who
 * stand in for a child, an incapacitated or a dead person ((c)); state restitution law.
 */
import type { Protection } from '../../engine/model'
import { chapter77Victim } from '../shared/chapter-77'
import { ownCase } from '../shared/person'
import { all, any, cite, particular, test } from '../words'

const conviction = all('restitution.conviction', cite('18-usc-1593-a'), [
  test('restitution.conviction.case', cite('18-usc-1593-a'), 'criminal-case', { in: ['investigation', 'charges', 'convicted'] }),
  test('restitution.conviction.federal', cite('18-usc-1593-a'), 'case-federal', { is: true }),
  test(
    'restitution.conviction.entered',
    cite('18-usc-1593-a'),
    'convicted-chapter-77',
    { is: 'yes' },
    { evidence: ['restitution.judgment'] },
  ),
])

/** (c): harmed as a result of the crime. An attempt and a conspiracy are crimes of the chapter too, so the answers alone never end it. */
const harmed = any('restitution.harmed', cite('18-usc-1593-c'), [chapter77Victim], { weighed: true })

export const restitution: Protection = {
  id: 'restitution',
  group: 'money',
  polarity: 'protection',
  scope: ownCase,
  law: [
    {
      from: '2023-01-05',
      rule: all('restitution.merits', [cite('18-usc-1593-a'), cite('18-usc-1593-c')], [conviction, harmed], {
        evidence: ['restitution.losses'],
      }),
    },
  ],
  particulars: [
    particular('who', 'restitution.who', [cite('18-usc-1593-a'), cite('18-usc-1593-c')]),
    particular('how', 'restitution.how', cite('18-usc-1593-a', '18 USC 1593(b)(1)-(2)')),
    particular('fee', 'restitution.fee', cite('18-usc-1593-a')),
    particular('deadline', 'restitution.deadline', cite('18-usc-1593-a')),
    particular('gives', 'restitution.gives.losses', [cite('18-usc-1593-b-3'), cite('18-usc-2259-c-2', '(A)-(F)')]),
    particular('gives', 'restitution.gives.labor', cite('18-usc-1593-b-3')),
    particular('gives', 'restitution.gives.whatever-means', [cite('18-usc-1593-a', '18 USC 1593(b)(2)'), cite('18-usc-3664-f-1-a')]),
    particular('gives', 'restitution.gives.seized-property', cite('18-usc-1594-f', '(1)-(2)')),
    particular('gives', 'restitution.gives.any-status', cite('18-usc-1593-c')),
  ],
  steps: {
    supported: ['tell-prosecutor-early', 'list-losses'],
    open: ['tell-prosecutor-early', 'list-losses', 'find-out-if-federal'],
    notSupported: ['see-civil-lawyer', 'look-at-other-protections'],
  },
  cautions: ['law-enforcement-contact', 'prior-statements'],
  limits: ['restitution.slow', 'restitution.same-case', 'restitution.attempt', 'restitution.family', 'restitution.state-law'],
}
