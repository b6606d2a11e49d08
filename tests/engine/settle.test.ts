/** What would settle an open result: each set shown really can, none has a part too many, and law that is disputed is never settled. */
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { caseOn, determine } from '../../src/engine/determine'
import type { Answers, Protection, Rule } from '../../src/engine/model'
import { decidedBy, settling } from '../../src/engine/settle'
import { act, card, day, fined, lending, library, words } from './library'
import { anyRule } from './any-rule'
import { canBring, expectSound } from './settled'

const { all, any, atLeast, bar, cite, elapsed, not, test: leaf } = words
const lives = leaf('lives', act, 'lives-here', { is: true })
const works = leaf('works', act, 'works-here', { is: true })
const lent = leaf('lent', act, 'reads', { includes: 'maps' })

const protection = (rule: Rule, of: Partial<Protection> = {}): Protection => ({
  ...lending,
  scope: leaf('anyone', act, 'age', { atLeast: 0 }),
  law: [{ from: '2020-01-01', rule }],
  ...of,
})
const sets = (rule: Rule, answers: Answers, of: Partial<Protection> = {}) =>
  settling(library, protection(rule, of), { age: 30, ...answers }, day).map(({ facts, outcome }) => [outcome, ...facts])

describe('the smallest sets', () => {
  test('of an alternative are its single parts, toward what helps first; the other way takes them all', () => {
    expect(sets(any('one', act, [lives, works]), {})).toEqual([
      ['supported', 'lives-here'],
      ['supported', 'works-here'],
      ['not-supported', 'lives-here', 'works-here'],
    ])
  })

  test('of a conjunction are all its open parts; each alone can only end it', () => {
    expect(sets(all('both', act, [lives, works]), {})).toEqual([
      ['supported', 'lives-here', 'works-here'],
      ['not-supported', 'lives-here'],
      ['not-supported', 'works-here'],
    ])
    expect(sets(all('both', act, [lives, works]), { 'works-here': true })).toEqual([['supported', 'lives-here']])
  })

  test('of so many parts are so many', () => {
    expect(sets(atLeast(2, 'two', act, [lives, works, lent]), { 'lives-here': true })).toEqual([
      ['supported', 'works-here'],
      ['supported', 'reads'],
      ['not-supported', 'works-here', 'reads'],
    ])
  })

  test('are at most three', () => {
    const parts = [lives, works, lent, leaf('novels', act, 'reads', { includes: 'novels' }), leaf('held', act, 'card', { is: 'held' })]
    expect(sets(any('many', act, parts), {})).toHaveLength(3)
  })

  test('come smallest first, also where they share a fact, and each once', () => {
    expect(sets(any('either', act, [all('both', act, [lives, works]), lent]), {})).toEqual([
      ['supported', 'reads'],
      ['supported', 'lives-here', 'works-here'],
      ['not-supported', 'lives-here', 'reads'],
    ])
    expect(sets(any('either', act, [all('here', act, [lives, works]), all('there', act, [lives, lent])]), {})).toEqual([
      ['supported', 'lives-here', 'works-here'],
      ['supported', 'lives-here', 'reads'],
      ['not-supported', 'lives-here'],
    ])
    expect(sets(any('either', act, [lives, lives]), {})).toEqual([['supported', 'lives-here']])
  })

  test('are found beside many ways that lead nowhere, or to the same', () => {
    const many = (part: Rule) => Array.from({ length: 17 }, () => part)
    const held = bar('held-up', act, { raisedBy: lives, effect: 'holds' })
    const weighed = any('weighed', act, [lives], { weighed: true })
    const unread = leaf('unread', cite('notice-3'), 'lives-here', { is: true })
    const disputed = leaf('disputed', act, 'lives-here', { is: true }, { unsettled: '2026-01-01' })
    expect(sets(any('told', act, [...many(lives), lent]), { 'lives-here': false })).toEqual([['supported', 'reads']])
    expect(sets(any('disputed', act, [...many(disputed), lent]), {})[0]).toEqual(['supported', 'reads'])
    for (const part of [held, weighed, unread])
      expect(sets(all('terms', act, [...many(part), lent]), {})).toContainEqual(['not-supported', 'reads'])
    expect(sets(any('same', act, [...many(lives).slice(2), lent]), {})).toContainEqual(['supported', 'reads'])
  })

  test('of a bar are what would show that nothing raises it, and what would raise it without excuse', () => {
    expect(sets(fined, {})).toEqual([
      ['supported', 'fine'],
      ['supported', 'pardon'],
    ])
    const unpaid = bar('unpaid', act, { raisedBy: leaf('unpaid.owed', act, 'fine', { is: 'owed' }), effect: 'defeats' })
    expect(sets(unpaid, {})).toEqual([['supported', 'fine']])
    const excused = bar('excused', act, { raisedBy: leaf('excused.owed', act, 'fine', { is: 'owed' }), unless: lives, effect: 'defeats' })
    expect(sets(excused, {})).toEqual([
      ['supported', 'fine'],
      ['supported', 'lives-here'],
      ['not-supported', 'fine', 'lives-here'],
    ])
    const held = bar('held-up', act, { raisedBy: leaf('held-up.lost', act, 'card', { is: 'lost' }), effect: 'holds' })
    expect(sets(all('both', act, [lives, held]), { 'lives-here': true })).toEqual([['supported', 'card']])
  })

  test('say who it is for where that is open', () => {
    expect(sets(lives, { 'lives-here': true }, { scope: works })).toEqual([['supported', 'works-here']])
  })

  test('make a loose date more exact, and find the second of two dates beside the first', () => {
    const before = leaf('early', act, 'joined-on', { before: '2020-06-01' })
    expect(sets(before, { 'joined-on': '2020' })).toEqual([['supported', 'joined-on']])
    expect(sets(before, { 'joined-on': '2020-07' })).toEqual([])
    const year = elapsed('year', act, { from: 'joined-on', to: 'lent-on' }, { atLeast: 1, unit: 'years' })
    expect(sets(year, { 'joined-on': '2020-02-29' })).toEqual([['supported', 'lent-on']])
    expect(sets(year, {})).toEqual([['supported', 'joined-on', 'lent-on']])
    // Of two that are told loosely either alone may do, and so may one whose first try asks for the other as well.
    expect(sets(year, { 'joined-on': '2020', 'lent-on': '2021' }).filter(([outcome]) => outcome === 'supported')).toEqual([
      ['supported', 'joined-on'],
      ['supported', 'lent-on'],
    ])
    expect(sets(all('early-year', act, [before, year]), { 'lent-on': '2021' })[0]).toEqual(['supported', 'joined-on'])
  })

  test('close a list that was left open, never take from it', () => {
    expect(sets(not('no-novels', act, leaf('novels', act, 'reads', { includes: 'novels' })), { reads: ['maps'] })).toEqual([
      ['supported', 'reads'],
    ])
  })
})

describe('nothing is offered', () => {
  test('for what is settled', () => {
    expect(sets(lives, { 'lives-here': true })).toEqual([])
    expect(sets(lives, { 'lives-here': false })).toEqual([])
    expect(sets(lives, {}, { scope: leaf('nobody', act, 'age', { under: 18 }) })).toEqual([])
  })

  test('where only disputed, weighed or unread law, or a step still to take, keeps it open', () => {
    expect(sets(leaf('disputed', act, 'lives-here', { is: true }, { unsettled: '2026-01-01' }), { 'lives-here': true })).toEqual([])
    const weighed = any('weighed', act, [lives, works], { weighed: true })
    expect(sets(weighed, { 'lives-here': false, 'works-here': false })).toEqual([])
    expect(sets(card, { card: 'not-yet' })).toEqual([])
    expect(sets(leaf('unread', cite('notice-3'), 'lives-here', { is: true }), { 'lives-here': false })).toEqual([])
  })

  test('that would turn disputed or weighed law into a yes or a no', () => {
    const disputed = any('disputed', act, [lives], { unsettled: '2026-01-01' })
    expect(sets(all('both', act, [disputed, works]), {})).toEqual([
      ['not-supported', 'lives-here'],
      ['not-supported', 'works-here'],
    ])
    expect(sets(any('weighed', act, [lives], { weighed: true }), {})).toEqual([['supported', 'lives-here']])
  })

  test('that would put answers in a declared conflict', () => {
    const grown = leaf('grown', act, 'born-on', { onOrAfter: '2010-01-01' })
    expect(sets(grown, {})).toEqual([])
    expect(settling({ ...library, conflicts: [] }, protection(grown), { age: 30 }, day)).not.toEqual([])
  })
})

test('a settled result names the facts that decide it, an open one none', () => {
  const decided = (answers: Answers) => decidedBy(determine(lending, { facts: library.facts, answers, day }))
  const good: Answers = { age: 30, 'lives-here': true, card: 'held', fine: 'none' }
  expect(decided(good)).toEqual(['age', 'lives-here', 'card', 'fine'])
  expect(decided({ ...good, card: 'lost' })).toEqual(['card'])
  expect(decided({ ...good, age: 17, card: 'lost' })).toEqual(['age'])
  expect(decided({ ...good, card: 'unsure' })).toEqual([])
  const early = protection(leaf('early', act, 'joined-on', { before: '2020-06-01' }))
  expect(decidedBy(determine(early, { facts: library.facts, answers: { age: 30, 'joined-on': '2020' }, day }))).toEqual([])
})

test('for a risk, what would show that there is none comes first', () => {
  expect(sets(any('risk', act, [lives]), {}, { polarity: 'risk' })).toEqual([['not-supported', 'lives-here']])
})

describe('in any law', () => {
  const told: fc.Arbitrary<Answers> = fc.record(
    {
      'lives-here': fc.boolean(),
      'works-here': fc.boolean(),
      card: fc.constantFrom('held', 'lost', 'asked-for', 'unsure'),
      reads: fc.constantFrom(['maps'], ['none'], ['novels', 'no-others']),
      fine: fc.constantFrom('none', 'owed', 'declined'),
      pardon: fc.constantFrom('granted', 'not-asked'),
      'joined-on': fc.constantFrom('2020', '2020-05-31', '2025-01'),
      'lent-on': fc.constantFrom('2021', '2026-06-01'),
    },
    { requiredKeys: [] },
  )
  const scope = fc.oneof(fc.constant(protection(lives).scope), anyRule)
  const anyCase = fc.record({ scope, rule: anyRule, told, polarity: fc.constantFrom('protection', 'risk') })

  test('every set shown can settle, only open facts stand in it, and without any one of them it cannot', () => {
    let shown = 0
    fc.assert(
      fc.property(anyCase, ({ scope: who, rule, told: answers, polarity }) => {
        shown += expectSound(library, protection(rule, { scope: who, polarity }), answers)
      }),
      { numRuns: 2000, seed: 20260615 },
    )
    expect(shown).toBeGreaterThan(500)
  })

  test('a fact that settles it alone is shown, unless three others are', () => {
    let shown = 0
    fc.assert(
      fc.property(anyCase, ({ scope: who, rule, told: answers, polarity }) => {
        const about = protection(rule, { scope: who, polarity })
        const { outcome: now, open } = determine(about, caseOn(library, answers, day).of)
        const found = settling(library, about, answers, day)
        if (now !== 'open' || found.length === 3) return
        const alone = (['supported', 'not-supported', 'not-applicable'] as const).flatMap((outcome) =>
          open.filter((id) => canBring(library, about, answers, [id], outcome)).map((id) => id),
        )
        const missing = alone.filter((id) => !found.some(({ facts }) => facts.length === 1 && facts[0] === id))
        expect(missing).toEqual([])
        shown += alone.length
      }),
      { numRuns: 2000, seed: 20260615 },
    )
    expect(shown).toBeGreaterThan(500)
  })
})
