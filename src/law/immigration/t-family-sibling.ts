/**
 * T-5 unmarried brother or sister under 18: INA 101(a)(15)(T)(ii)(I) for a principal under 21, (III) for a sibling in present danger of
 * retaliation; 8 CFR 214.211(a)(2)-(3), (e)(2)(iii)-(iv), (e)(4)(i), (f). The age is that of the day the T application was filed; it does not move.
 *
 * Left out: the sibling's own admissibility. A sibling of 18 or more, or a married one, may come only as the child of a parent who comes (T-6).
 */
import type { Protection } from '../../engine/model'
import { dangerParticular, familyParticulars, familyScope, familySteps, principal, siblingMayCome } from '../shared/t-family'
import { all, cite, particular } from '../words'

export const tFamilySibling: Protection = {
  id: 't-family-sibling',
  group: 'family',
  polarity: 'protection',
  scope: familyScope,
  law: [
    {
      from: '2024-08-28',
      rule: all(
        't-family-sibling.merits',
        [cite('8-usc-1101-a-15-t-ii', '(I)'), cite('8-usc-1101-a-15-t-ii', '(III)'), cite('8-cfr-214-211-a', '(2)-(3)')],
        [principal, siblingMayCome],
      ),
    },
  ],
  particulars: [...familyParticulars, dangerParticular, particular('gives', 't-family-sibling.gives', cite('8-cfr-214-211-a'))],
  steps: familySteps,
  cautions: ['ask-about-retaliation', 'turning-21', 'family-lawyer', 'lawyer-first'],
  limits: ['t-family.admissible', 't-family.abroad', 't-family.death', 't-family.turned-21-after-grant'],
}
