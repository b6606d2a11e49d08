/**
 * "Victim of trafficking" where a law means 22 USC 7102(11) or (12), as 7102(17) does: the labor branch of a severe form, or sex trafficking,
 * which needs no force, fraud, coercion or age here. Credit reports and the federal record law use it.
 */
import type { Rule } from '../../engine/model'
import { all, any, cite, test } from '../words'
import { commercialSex, laborBranch, laborNotBegun } from './severe-form'
import { sexNotBegunByStatute } from './statutory-victim'

export const traffickingVictim: Rule = any(
  'trafficking-victim',
  [cite('22-usc-7102-17'), cite('22-usc-7102-11'), cite('22-usc-7102-12')],
  [
    laborBranch,
    laborNotBegun,
    all('trafficking-victim.sex', cite('22-usc-7102-12'), [
      test('trafficking-victim.sex.act', cite('22-usc-7102-12'), 'sex-brought-by', {
        includes: ['found-or-offered', 'moved', 'gave-a-place', 'handed-over', 'got', 'paid-or-asked'],
      }),
      commercialSex,
    ]),
    sexNotBegunByStatute,
  ],
)
