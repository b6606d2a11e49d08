/**
 * Inadmissibility in a T case, INA 212(d)(13), 8 USC 1182(d)(13), 8 CFR 212.16; and the bar for those who took part,
 * INA 214(o)(1), 8 USC 1184(o)(1), 8 CFR 214.202(e). Both are raised here and decided by a lawyer and USCIS, never by the wizard.
 */
import type { Rule } from '../../engine/model'
import { facts } from '../facts'
import { all, any, bar, cite, test } from '../words'

/** A ground that must have been caused by, or been part of, what happened to be waived: any but health (212.16(b)(2)). */
export const groundNeedingLink: Rule = any(
  'admissibility.ground.needs-link',
  [cite('8-cfr-214-204-d'), cite('8-cfr-212-16', '(b)(2)')],
  [
    test('admissibility.ground.entry', cite('8-cfr-214-204-d'), 'entry-how', { in: ['not-checked', 'false-papers'] }),
    test('admissibility.ground.listed', cite('8-cfr-214-204-d'), 'other-grounds', {
      includes: ['removed-before', 'overstayed', 'crime', 'drugs', 'helped-others-cross', 'said-untrue-things'],
    }),
    test('admissibility.ground.convicted', cite('8-cfr-214-204-d'), 'criminal-history', { is: 'convicted' }),
  ],
)

export const healthGround: Rule = test(
  'admissibility.ground.health',
  [cite('8-usc-1182-d-13', '(B)(i)'), cite('8-cfr-212-16', '(b)(2)')],
  'other-grounds',
  {
    includes: 'health',
  },
)

/** A ground that (d)(13) can never waive: (a)(3), (a)(10)(C), (a)(10)(E). */
export const neverWaivable: Rule = test(
  'admissibility.never-waivable',
  [cite('8-usc-1182-d-13', '(B)(ii)'), cite('8-cfr-212-16', '(b)')],
  'never-waived',
  {
    includes: facts['never-waived'].options,
  },
)

/** A ground of inadmissibility is known or admitted; public charge never counts (1182(d)(13)(A)). */
export const someGround: Rule = any(
  'admissibility.ground',
  [cite('8-cfr-214-204-d'), cite('8-usc-1182-d-13', '(A)')],
  [groundNeedingLink, healthGround, neverWaivable],
)

/** The grounds were waived for the T visa. */
export const waived: Rule = test('admissibility.waived', cite('8-cfr-212-16', '(a)-(b)'), 'waiver', { is: 'granted' }, { asItStands: true })

/** Nothing that a lawyer must look at first: a refused waiver, a ground without a link that was not waived, or one that is never waived. */
export const noHeldGround: Rule = all(
  'admissibility.clear',
  [cite('8-cfr-214-204-d'), cite('8-usc-1182-d-13', '(B)'), cite('8-cfr-212-16', '(b)')],
  [
    bar('admissibility.held', [cite('8-cfr-214-204-d'), cite('8-usc-1182-d-13', '(B)'), cite('8-cfr-212-16', '(b)')], {
      raisedBy: any('admissibility.held.raised', cite('8-cfr-212-16', '(b)-(c)'), [
        test('admissibility.held.refused', cite('8-cfr-212-16', '(c)'), 'waiver', { is: 'refused' }),
        all('admissibility.held.unconnected', cite('8-cfr-212-16', '(b)(2)'), [
          groundNeedingLink,
          test('admissibility.held.no-link', cite('8-cfr-212-16', '(b)(2)'), 'grounds-connected', { in: ['some', 'none'] }),
        ]),
      ]),
      unless: waived,
      effect: 'holds',
    }),
    bar('admissibility.not-barred-for-good', [cite('8-usc-1182-d-13', '(B)(ii)'), cite('8-cfr-212-16', '(b)')], {
      raisedBy: neverWaivable,
      effect: 'holds',
    }),
  ],
)

/** Nobody says that the person took part in it. */
export const noBarringComplicity: Rule = bar('complicity', [cite('8-usc-1184-o-1'), cite('8-cfr-214-202-e')], {
  raisedBy: test('complicity.raised', [cite('8-usc-1184-o-1'), cite('8-cfr-214-202-e')], 'took-part', { in: ['made-to', 'accused'] }),
  effect: 'holds',
})
