/** The answers at which something can change, and those worth trying beside what is told. */
import { describe, expect, test } from 'vitest'
import { boundaries, worthTrying } from '../../src/engine/boundaries'
import type { Answers, Elapsed, Rule, Test } from '../../src/engine/model'
import { act, card, day, facts, words } from './library'

const { all, elapsed, test: leaf } = words
const tried = (...rules: Rule[]) => Object.fromEntries(boundaries(facts, rules, day))

describe('what is tried', () => {
  test('yes and no, and not asked', () => {
    expect(tried(leaf('lives', act, 'lives-here', { is: true }))).toEqual({ 'lives-here': [true, false, undefined] })
  })

  test('one option of each kind that the tests or the cures tell apart', () => {
    expect(tried(card)).toEqual({ card: ['held', 'lost', 'asked-for', 'not-yet', undefined] })
    expect(tried(leaf('fine', act, 'fine', { in: ['none', 'paid'] }))).toEqual({ fine: ['none', 'owed', undefined] })
  })

  test('none, each tested set alone, all, and a list that is not closed', () => {
    const two = all('two', act, [leaf('novels', act, 'reads', { includes: 'novels' }), leaf('maps', act, 'reads', { includes: 'maps' })])
    expect(tried(two)).toEqual({
      reads: [['none'], ['novels', 'no-others'], ['maps', 'no-others'], ['novels', 'maps', 'music'], ['music'], undefined],
    })
  })

  test('a number on both sides of each limit, within its bounds', () => {
    expect(tried(leaf('a', act, 'age', { atLeast: 18 }), leaf('b', act, 'age', { under: 21 }))).toEqual({
      age: [17, 18, 20, 21, undefined],
    })
    expect(tried(leaf('a', act, 'age', { atLeast: 0 }))).toEqual({ age: [0, undefined] })
    expect(
      tried(leaf('a', act, 'age', { atLeast: 120 }), leaf('b', act, 'age', { under: 9 }), leaf('c', act, 'age', { under: 121 })),
    ).toEqual({
      age: [8, 9, 119, 120, undefined],
    })
  })

  test('a date the day before, on and after its limit, and loose', () => {
    expect(tried(leaf('joined', act, 'joined-on', { before: '2020-03-01' }))).toEqual({
      'joined-on': ['2020', '2020-02-29', '2020-03-01', '2020-03-02', undefined],
    })
  })

  test('a date so long before the day, never in the future where that cannot be', () => {
    const since = elapsed('since', act, { from: 'born-on', to: 'day' }, { atLeast: 18, unit: 'years' })
    expect(tried(since)).toEqual({ 'born-on': ['2008', '2008-06-14', '2008-06-15', '2008-06-16', undefined] })
    const now = elapsed('now', act, { from: 'joined-on', to: 'day' }, { atLeast: 0, unit: 'days' })
    expect(tried(now)).toEqual({ 'joined-on': ['2026', '2026-06-14', '2026-06-15', undefined] })
    const soon = elapsed('soon', act, { from: 'day', to: 'due-back' }, { under: 30, unit: 'days' })
    expect(tried(soon)).toEqual({ 'due-back': ['2026', '2026-07-14', '2026-07-15', '2026-07-16', undefined] })
  })

  test('two dates just under, at and just over the time between them', () => {
    const between = elapsed('between', act, { from: 'joined-on', to: 'lent-on' }, { atLeast: 2, unit: 'years' })
    expect(tried(between)).toEqual({
      'joined-on': ['2024', '2024-05-15', undefined],
      'lent-on': ['2026', '2026-05-14', '2026-05-15', '2026-05-16', undefined],
    })
  })

  test('facts in their own order, only those that are read', () => {
    expect(Object.keys(tried(card, leaf('adult', act, 'age', { atLeast: 18 })))).toEqual(['age', 'card'])
  })
})

describe('what is worth trying, beside what is told', () => {
  const worth = (id: string, leaves: readonly (Test | Elapsed)[], answers: Answers = {}) => worthTrying(id, leaves, { facts, answers, day })
  const before = (limit: string) => leaf('before', act, 'joined-on', { before: limit })
  const fortnight = elapsed('fortnight', act, { from: 'joined-on', to: 'lent-on' }, { atLeast: 14, unit: 'days' })
  const loan = elapsed('loan', act, { from: 'lent-on', to: 'due-back' }, { under: 1, unit: 'months' })

  test('no answer that the person could still change', () => {
    expect(worth('card', [card])).toEqual(['held', 'lost'])
    expect(worth('fine', [leaf('fine', act, 'fine', { in: ['none', 'paid'] })])).toEqual(['none', 'owed'])
  })

  test('numbers and yes or no at their limits, and nothing for what no condition reads', () => {
    expect(worth('age', [leaf('a', act, 'age', { atLeast: 18 })], { age: 40 })).toEqual([17, 18])
    expect(worth('lives-here', [leaf('lives', act, 'lives-here', { is: true })])).toEqual([true, false])
    expect(worth('age', [])).toEqual([])
  })

  test('a list closed, or with one thing more; one that nothing is told of from the beginning', () => {
    const novels = leaf('novels', act, 'reads', { includes: 'novels' })
    expect(worth('reads', [novels], { reads: ['maps'] })).toEqual([
      ['maps', 'no-others'],
      ['maps', 'novels'],
      ['maps', 'music'],
    ])
    const fresh = [['none'], ['novels', 'no-others'], ['maps']]
    expect(worth('reads', [novels])).toEqual(fresh)
    expect(worth('reads', [novels], { reads: 'unsure' })).toEqual(fresh)
  })

  test('a date to the day, never one to come where that cannot be', () => {
    expect(worth('joined-on', [before('2020-06-10')])).toEqual(['2020-06-09', '2020-06-10', '2020-06-11'])
    expect(worth('joined-on', [before(day)])).toEqual(['2026-06-14', day])
    const after = leaf('after', act, 'due-back', { onOrAfter: '2027-01-01' })
    expect(worth('due-back', [after])).toEqual(['2026-12-31', '2027-01-01', '2027-01-02'])
  })

  test('for a date told loosely its ends, and what lies within it', () => {
    const told = { 'joined-on': '2020-06' }
    expect(worth('joined-on', [before('2020-06-10')], told)).toEqual(['2020-06-01', '2020-06-30', '2020-06-09', '2020-06-10', '2020-06-11'])
    expect(worth('joined-on', [before('2020-06-01')], told)).toEqual(['2020-06-01', '2020-06-30', '2020-06-01', '2020-06-02'])
    expect(worth('joined-on', [before('2020-06-30')], told)).toEqual(['2020-06-01', '2020-06-30', '2020-06-29', '2020-06-30'])
    expect(worth('joined-on', [before('2021-01-01')], told)).toEqual(['2020-06-01', '2020-06-30'])
  })

  test('beside another date, days from it, from both ends where that is loose', () => {
    const lent = worth('lent-on', [fortnight], { 'joined-on': '2026-05-01' })
    expect(lent.slice(-6)).toEqual(['2026-05-14', '2026-05-15', '2026-05-16', '2026-05-14', '2026-05-15', '2026-05-16'])
    const joined = worth('joined-on', [fortnight], { 'lent-on': '2026-05' })
    expect(joined.slice(-6)).toEqual(['2026-04-16', '2026-04-17', '2026-04-18', '2026-05-16', '2026-05-17', '2026-05-18'])
    expect(worth('lent-on', [fortnight], { 'joined-on': 'unsure' })).toEqual(worth('lent-on', [fortnight]))
    // Due back on a day to come; lent on none.
    expect(worth('due-back', [loan], { 'lent-on': '2026-06-10' }).slice(-3)).toEqual(['2026-07-09', '2026-07-10', '2026-07-11'])
    expect(worth('lent-on', [loan], { 'due-back': '2026-07-15' }).slice(-2)).toEqual(['2026-06-14', '2026-06-15'])
  })
})
