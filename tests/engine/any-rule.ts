/** Random rules over the invented law: every kind, marked and not, and parts that say one thing twice or the contrary. */
import fc from 'fast-check'
import type { Rule } from '../../src/engine/model'
import { act, card, words } from './library'

const { atLeast, bar, cite, elapsed, not, test } = words

const leaves: readonly Rule[] = [
  card,
  test('lives', act, 'lives-here', { is: true }),
  test('works', act, 'works-here', { is: true }),
  test('maps', act, 'reads', { includes: 'maps' }),
  test('others', act, 'reads', { includes: ['novels', 'music'] }),
  test('unpaid', act, 'fine', { in: ['owed', 'paid'] }),
  test('pardoned', act, 'pardon', { is: 'granted' }),
  test('early', act, 'joined-on', { before: '2020-06-01' }),
  test('unread', cite('notice-3'), 'lives-here', { is: false }),
  test('disputed', act, 'works-here', { is: true }, { unsettled: '2026-01-01' }),
  elapsed('year', act, { from: 'joined-on', to: 'lent-on' }, { atLeast: 1, unit: 'years' }),
  elapsed('member', act, { from: 'joined-on', to: 'day' }, { under: 24, unit: 'months' }),
]
const marks = fc.oneof({ weight: 4, arbitrary: fc.constant({}) }, { weight: 1, arbitrary: fc.constant({ weighed: true } as const) })

export const { rule: anyRule } = fc.letrec<{ rule: Rule }>((tie) => ({
  rule: fc.oneof(
    { depthSize: 'small', withCrossShrink: true },
    fc.constantFrom(...leaves),
    fc
      .tuple(fc.array(tie('rule'), { minLength: 1, maxLength: 4 }), fc.nat(), marks)
      .map(([parts, n, given]) => atLeast((n % parts.length) + 1, 'some', act, parts, given)),
    tie('rule').map((part) => not('not', act, part)),
    fc
      .record({ raisedBy: tie('rule'), unless: fc.option(tie('rule'), { nil: undefined }), effect: fc.constantFrom('defeats', 'holds') })
      .map(({ raisedBy, unless, effect }) => bar('bar', act, unless ? { raisedBy, unless, effect } : { raisedBy, effect })),
  ),
}))
