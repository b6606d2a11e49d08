/**
 * Special immigrant juvenile: INA 101(a)(27)(J), 8 USC 1101(a)(27)(J), 8 CFR 204.11(b)-(c). Under 21 and unmarried when the petition is filed, in the
 * United States, with a state court's order on care or custody, a finding on one or both parents, and one that return is not best.
 * The age no longer moves once the petition is in (8 USC 1232(d)(6)).
 *
 * Left out: DHS consent, which asks that relief from a parent's harm was a main reason for the order (204.11(b)(5)); HHS consent where
 * the order changes HHS custody (204.11(d)(6)); an order that ended because of age or adoption (204.11(c)(3)(ii)); each state's own age limit.
 */
import type { Protection } from '../../engine/model'
import { foreignNational, ownCase } from '../shared/person'
import { all, cite, not, particular, test } from '../words'

export const sij: Protection = {
  id: 'sij',
  group: 'stay',
  polarity: 'protection',
  scope: all(
    'sij.scope',
    [cite('8-usc-1101-a-27-j'), cite('8-cfr-204-11', '(b)(1)')],
    [
      ownCase,
      foreignNational,
      test(
        'sij.under-21',
        [cite('8-cfr-204-11', '(b)(1)'), cite('8-usc-1232-d', '(6)')],
        'age-now',
        { under: 21 },
        { evidence: ['proof-of-age'] },
      ),
    ],
  ),
  law: [
    {
      from: '2024-08-28',
      rule: all(
        'sij.merits',
        [cite('8-usc-1101-a-27-j'), cite('8-cfr-204-11', '(b)')],
        [
          not(
            'sij.unmarried',
            cite('8-cfr-204-11', '(b)(2)'),
            test('sij.married', cite('8-cfr-204-11', '(b)(2)'), 'relatives', { includes: 'spouse' }),
          ),
          test('sij.here', [cite('8-usc-1101-a-27-j'), cite('8-cfr-204-11', '(b)(3)')], 'in-us', { is: true }),
          test(
            'sij.parent-harm',
            [cite('8-usc-1101-a-27-j', '(i)'), cite('8-cfr-204-11', '(c)(1)(ii)')],
            'parent-harm',
            { is: true },
            { evidence: ['witness-statements', 'own-statement'] },
          ),
          test(
            'sij.order',
            [cite('8-usc-1101-a-27-j', '(i)'), cite('8-cfr-204-11', '(b)(4)'), cite('8-cfr-204-11', '(c)(1)(i)')],
            'juvenile-court',
            { is: 'order-made' },
            {
              evidence: ['juvenile-order'],
            },
          ),
          test(
            'sij.return',
            [cite('8-usc-1101-a-27-j', '(ii)'), cite('8-cfr-204-11', '(c)(2)')],
            'return-not-best',
            { is: true },
            { evidence: ['juvenile-order', 'country-reports'] },
          ),
        ],
      ),
    },
  ],
  particulars: [
    particular('who', 'sij.who', cite('8-cfr-204-11', '(d)(1)')),
    particular('how', 'sij.how', [cite('8-cfr-204-11', '(c)'), cite('8-cfr-204-11', '(d)')]),
    particular('form', 'sij.form', cite('8-cfr-204-11', '(d)(1)')),
    particular('fee', 'sij.fee', cite('8-usc-1805'), '2026-11-24'),
    particular('deadline', 'sij.deadline', [cite('8-cfr-204-11', '(b)(1)'), cite('8-usc-1232-d', '(6)')]),
    particular('duration', 'sij.duration', [cite('8-usc-1232-d', '(2)'), cite('8-cfr-204-11', '(g)(1)')]),
    particular('gives', 'sij.gives', [cite('8-usc-1101-a-27-j'), cite('8-cfr-204-11', '(i)')]),
    particular('gives', 'sij.deferred-action', cite('acr-v-noem'), '2026-11-24'),
  ],
  steps: {
    supported: ['see-immigration-lawyer', 'file-sij-petition'],
    open: ['see-child-lawyer', 'find-out-what-is-missing'],
    notSupported: ['see-child-lawyer', 'look-at-other-protections'],
  },
  cautions: ['turning-21', 'turning-18', 'lawyer-first', 'age-evidence'],
  limits: ['sij.consent', 'sij.hhs-consent', 'sij.filed-earlier', 'sij.state-age', 'sij.visa-wait'],
}
