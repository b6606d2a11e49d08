/** Who a protection is for: scope rules that many protections share. */
import type { Rule } from '../../engine/model'
import { bar, cite, test } from '../words'

/** The case is about the trafficked person, not about a relative: out only where somebody says so. */
export const ownCase: Rule = bar('person.own-case', cite('8-cfr-214-202'), {
  raisedBy: test('person.relative', cite('8-cfr-214-202'), 'role', { is: 'relative' }),
  effect: 'defeats',
})

/** Neither a citizen or national nor a permanent resident: the statute's "alien" who has need of status. */
export const foreignNational: Rule = test('person.foreign-national', cite('22-usc-7105-b-1-a'), 'citizenship', { is: 'neither' })
