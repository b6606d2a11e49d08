/**
 * T-4 parent: INA 101(a)(15)(T)(ii)(I) for a principal under 21, (III) for a parent in present danger of retaliation whatever the
 * principal's age; INA 214(o)(5), 8 CFR 214.211(a)(2)-(3), (e)(2), (f). The fear must come from the escape or from help given to police.
 *
 * Left out: step-parents by a marriage before the grant ((e)(4)(iii)); the talk between USCIS and the investigating agency; the parent's own admissibility.
 */
import type { Protection } from '../../engine/model'
import { dangerParticular, familyParticulars, familyScope, familySteps, parentMayCome, principal } from '../shared/t-family'
import { all, cite, particular } from '../words'

export const tFamilyParent: Protection = {
  id: 't-family-parent',
  group: 'family',
  polarity: 'protection',
  scope: familyScope,
  law: [
    {
      from: '2024-08-28',
      rule: all(
        't-family-parent.merits',
        [cite('8-usc-1101-a-15-t-ii', '(I)'), cite('8-usc-1101-a-15-t-ii', '(III)'), cite('8-cfr-214-211-a', '(2)-(3)')],
        [principal, parentMayCome],
      ),
    },
  ],
  particulars: [...familyParticulars, dangerParticular, particular('gives', 't-family-parent.gives', cite('8-cfr-214-211-a'))],
  steps: familySteps,
  cautions: ['ask-about-retaliation', 'turning-21', 'family-lawyer', 'lawyer-first'],
  limits: ['t-family.admissible', 't-family.abroad', 't-family.death', 't-family.step-relations', 't-family.turned-21-after-grant'],
}
