/**
 * T-2 spouse and T-3 child: INA 101(a)(15)(T)(ii)(I)-(II), INA 214(o)(4), 8 CFR 214.211(a)(1)-(2), (d), (e). The principal's age does not matter.
 * The marriage must exist when the T application is filed, or be made while it is pending ((e)(4)(ii)); one made after the grant is outside
 * (d) and (e). A child must have been under 21 and unmarried that day, or have come later ((e)(1)), and stay unmarried ((e)(4)(i)).
 *
 * Left out: step-children by a later marriage ((e)(4)(iii)); a child who turned 21 only after the grant; the relative's own admissibility (c)(4).
 */
import type { Protection } from '../../engine/model'
import { familyParticulars, familyScope, familySteps, principal, spouseOrChild } from '../shared/t-family'
import { all, cite, particular } from '../words'

export const tFamilySpouseChild: Protection = {
  id: 't-family-spouse-child',
  group: 'family',
  polarity: 'protection',
  scope: familyScope,
  law: [
    {
      from: '2024-08-28',
      rule: all(
        't-family-spouse-child.merits',
        [cite('8-usc-1101-a-15-t-ii', '(I)-(II)'), cite('8-cfr-214-211-a', '(1)-(2)')],
        [principal, spouseOrChild],
      ),
    },
  ],
  particulars: [...familyParticulars, particular('gives', 't-family-spouse-child.gives', cite('8-cfr-214-211-a'))],
  steps: familySteps,
  cautions: ['family-lawyer', 'turning-21', 'lawyer-first', 'travel'],
  limits: ['t-family.admissible', 't-family.abroad', 't-family.death', 't-family.step-relations', 't-family.child-after-grant'],
}
