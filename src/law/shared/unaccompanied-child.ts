/**
 * An unaccompanied child, 6 USC 279(g)(2), as 8 USC 1232(g) and 1158(a)(2)(E) take it over. Which other lawful status a child may hold is
 * left to a lawyer: only a T-1 already granted counts against it here.
 */
import type { Rule } from '../../engine/model'
import { all, bar, cite, test } from '../words'
import { tOneHolder } from './t-status'

export const under18Now: Rule = test(
  'unaccompanied-child.under-18',
  cite('6-usc-279-g-2', '(B)'),
  'age-now',
  { under: 18 },
  { evidence: ['proof-of-age'] },
)

/** No parent or legal guardian in the United States who can take the child in and care for it. */
export const nobodyToCare: Rule = test(
  'unaccompanied-child.nobody',
  cite('6-usc-279-g-2', '(C)'),
  'parent-here',
  { is: false },
  { evidence: ['custody-papers'] },
)

export const unaccompanied: Rule = all('unaccompanied-child.definition', cite('6-usc-279-g-2'), [
  bar('unaccompanied-child.no-status', cite('6-usc-279-g-2', '(A)'), { raisedBy: tOneHolder, effect: 'defeats' }),
  under18Now,
  nobodyToCare,
])
