/**
 * Help for U.S. citizens and permanent residents, 22 USC 7105(b)(1)(F) and (f): no letter of HHS is needed. The definition is today's
 * 22 USC 7102(11), not the frozen one of (b)(1)(C), which is for paragraph (b)(1) alone.
 *
 * Left out: sex trafficking that is no severe form (an adult, without force, fraud or coercion), which some grants of the Justice
 * Department and of states also reach; which local program has money this year; the wait of permanent residents for mainstream benefits.
 */
import type { Protection } from '../../engine/model'
import { ownCase } from '../shared/person'
import { statutoryVictim } from '../shared/statutory-victim'
import { all, cite, particular, test } from '../words'

export const domesticVictimServices: Protection = {
  id: 'domestic-victim-services',
  group: 'letters',
  polarity: 'protection',
  scope: all(
    'domestic-victim-services.scope',
    [cite('22-usc-7105-b-1-f'), cite('22-usc-7105-f', '(1)')],
    [
      ownCase,
      test(
        'domestic-victim-services.citizen-or-resident',
        [cite('22-usc-7105-b-1-f'), cite('22-usc-7105-f', '(1)')],
        'citizenship',
        { in: ['us-citizen', 'permanent-resident'] },
        {
          evidence: ['domestic-victim-services.citizenship-papers'],
        },
      ),
    ],
  ),
  law: [{ from: '2008-12-23', rule: all('domestic-victim-services.victim', cite('22-usc-7105-f', '(1)'), [statutoryVictim]) }],
  particulars: [
    particular('who', 'domestic-victim-services.who', cite('22-usc-7105-f', '(1)')),
    particular('how', 'domestic-victim-services.how', [cite('22-usc-7105-f', '(2)(B)-(C)'), cite('22-usc-7105-b-1-b-ii')]),
    particular('form', 'domestic-victim-services.form', cite('22-usc-7105-b-1-f')),
    particular('fee', 'domestic-victim-services.fee', [cite('22-usc-7105-f', '(3)'), cite('22-usc-7105-b-2')]),
    particular('gives', 'domestic-victim-services.gives.services', [cite('22-usc-7105-f', '(1)-(2)'), cite('22-usc-7105-b-2', '(A)')]),
    particular('gives', 'domestic-victim-services.gives.benefits', cite('22-usc-7105-b-1-f')),
  ],
  steps: {
    supported: ['reach-domestic-services'],
    open: ['find-out-what-is-missing', 'reach-domestic-services'],
    notSupported: ['reach-domestic-services', 'look-at-other-protections'],
  },
  cautions: ['hotline-sharing', 'child-at-risk'],
  limits: ['domestic-victim-services.without-force', 'domestic-victim-services.funding', 'domestic-victim-services.resident-wait'],
}
