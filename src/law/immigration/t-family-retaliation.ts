/**
 * T-6: an adult or minor child of a relative who comes, in present danger of retaliation; INA 101(a)(15)(T)(ii)(III), 8 CFR 214.211(a)(3), (f).
 * No age or marriage limit, but somebody must come whose child it is: a spouse, child, parent or sibling of the principal. A brother or
 * sister who is grown or married comes as the child of a parent who comes.
 *
 * Left out: whose child a grandchild, niece, nephew or step-child is exactly, which the papers show; the relative's own admissibility.
 */
import type { Protection } from '../../engine/model'
import {
  childOfFamilyInDanger,
  dangerParticular,
  familyParticulars,
  familyScope,
  familySteps,
  parentMayCome,
  principal,
  grownSiblingInDanger,
  siblingMayCome,
  spouseOrChild,
} from '../shared/t-family'
import { all, any, cite, particular, test } from '../words'

export const tFamilyRetaliation: Protection = {
  id: 't-family-retaliation',
  group: 'family',
  polarity: 'protection',
  scope: familyScope,
  law: [
    {
      from: '2024-08-28',
      rule: all(
        't-family-retaliation.merits',
        [cite('8-usc-1101-a-15-t-ii', '(III)'), cite('8-cfr-214-211-a', '(3)')],
        [
          principal,
          any(
            't-family-retaliation.child',
            [cite('8-usc-1101-a-15-t-ii', '(III)'), cite('8-cfr-214-201')],
            [
              all(
                't-family-retaliation.of-relative',
                [cite('8-usc-1101-a-15-t-ii', '(III)'), cite('8-cfr-214-201')],
                [
                  test(
                    't-family-retaliation.of-family',
                    [cite('8-usc-1101-a-15-t-ii', '(III)'), cite('8-cfr-214-211-a', '(3)')],
                    'relatives',
                    { includes: 'child-of-family' },
                    {
                      evidence: ['family-records'],
                    },
                  ),
                  any(
                    't-family-retaliation.derivative',
                    [cite('8-usc-1101-a-15-t-ii', '(III)'), cite('8-cfr-214-201')],
                    [spouseOrChild, parentMayCome, siblingMayCome],
                  ),
                  childOfFamilyInDanger,
                ],
              ),
              all(
                't-family-retaliation.of-parent',
                [cite('8-usc-1101-a-15-t-ii', '(III)'), cite('8-cfr-214-201')],
                [
                  test(
                    't-family-retaliation.grown-sibling',
                    [cite('8-usc-1101-a-15-t-ii', '(III)'), cite('8-cfr-214-211-a', '(3)')],
                    'relatives',
                    { includes: 'grown-sibling' },
                    {
                      evidence: ['family-records'],
                    },
                  ),
                  parentMayCome,
                  grownSiblingInDanger,
                ],
              ),
            ],
          ),
        ],
      ),
    },
  ],
  particulars: [...familyParticulars, dangerParticular, particular('gives', 't-family-retaliation.gives', cite('8-cfr-214-211-a'))],
  steps: familySteps,
  cautions: ['ask-about-retaliation', 'family-lawyer', 'lawyer-first'],
  limits: ['t-family.admissible', 't-family.abroad', 't-family.death', 't-family.whose-child'],
}
