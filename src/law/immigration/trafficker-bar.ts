/**
 * The bar of INA 214(o)(1), 8 USC 1184(o)(1), 8 CFR 214.202(e): substantial reason to believe that the applicant committed a
 * severe form of trafficking. A risk, raised and never decided here: how USCIS treats forced acts could not be confirmed.
 */
import type { Protection } from '../../engine/model'
import { foreignNational, ownCase } from '../shared/person'
import { all, cite, particular, test } from '../words'

export const traffickerBar: Protection = {
  id: 'trafficker-bar',
  group: 'stay',
  polarity: 'risk',
  scope: all('trafficker-bar.scope', cite('8-usc-1184-o-1'), [ownCase, foreignNational]),
  law: [
    {
      from: '2024-08-28',
      rule: test(
        'trafficker-bar.took-part',
        [cite('8-usc-1184-o-1'), cite('8-cfr-214-202-e')],
        'took-part',
        { in: ['made-to', 'accused'] },
        {
          unsettled: '2026-11-24',
          evidence: ['duress-evidence'],
        },
      ),
    },
  ],
  particulars: [particular('who', 'trafficker-bar.who', cite('8-cfr-214-202-e'))],
  steps: { supported: ['see-lawyer-before-speaking'], open: ['see-lawyer-before-speaking'], notSupported: [] },
  cautions: ['trafficker-bar-lawyer', 'prior-statements', 'lawyer-first'],
  limits: ['trafficker-bar.forced-acts'],
}
