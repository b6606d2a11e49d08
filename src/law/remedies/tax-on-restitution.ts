/**
 * No federal income tax on mandatory restitution under 18 USC 1593: IRS Notice 2012-12. Money from a civil suit is not covered; a bill would change that
 * and is not known to be law.
 *
 * Left out: damages under 18 USC 1595 and 2255; state income tax; tax years before the notice.
 */
import type { Protection } from '../../engine/model'
import { ownCase } from '../shared/person'
import { all, cite, particular, test } from '../words'

const source = [cite('irs-notice-2012-12'), cite('18-usc-1593-a')] as const

export const taxOnRestitution: Protection = {
  id: 'tax-on-restitution',
  group: 'money',
  polarity: 'protection',
  scope: ownCase,
  law: [
    {
      from: '2012-02-06',
      rule: all('tax-on-restitution.merits', source, [
        all('tax-on-restitution.ordered', cite('18-usc-1593-a'), [
          test('tax-on-restitution.case', cite('18-usc-1593-a'), 'criminal-case', { in: ['investigation', 'charges', 'convicted'] }),
          test('tax-on-restitution.federal', cite('18-usc-1593-a'), 'case-federal', { is: true }),
          test(
            'tax-on-restitution.convicted',
            cite('18-usc-1593-a'),
            'convicted-chapter-77',
            { is: 'yes' },
            { evidence: ['restitution.judgment'] },
          ),
        ]),
        test('tax-on-restitution.paid', cite('irs-notice-2012-12'), 'restitution-paid', { is: true }, { evidence: ['payment-records'] }),
      ]),
    },
  ],
  particulars: [
    particular('who', 'tax-on-restitution.who', source),
    particular('how', 'tax-on-restitution.how', source),
    particular('gives', 'tax-on-restitution.gives', source),
  ],
  steps: {
    supported: ['tax-on-restitution.ask-tax-help'],
    open: ['tax-on-restitution.ask-tax-help'],
    notSupported: ['look-at-other-protections'],
  },
  cautions: [],
  limits: ['tax-on-restitution.suits', 'tax-on-restitution.state'],
}
