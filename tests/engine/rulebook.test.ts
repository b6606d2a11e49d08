/** The law as it reads, before any language is put to it. */
import { expect, test } from 'vitest'
import type { Rule } from '../../src/engine/model'
import { chapterOf } from '../../src/engine/rulebook'
import { act, card, day, lending, words } from './library'

const { any, atLeast, elapsed, not } = words
const read = (protection = lending, on = day) => {
  const { scope, merits } = chapterOf(protection, on)
  return [...scope, ...merits].map(({ depth, rule, reads }) => `${'  '.repeat(depth)}${reads} ${rule.id}`)
}

test('scope, then merits, in the order of the statute', () => {
  expect(read()).toEqual([
    'test adult',
    'all lending.terms',
    '  any local',
    '    test local.lives',
    '    test local.works',
    '  test card',
    '  bar fined',
    '    test fined.owed',
    '    unless fined',
    '      test fined.pardoned',
  ])
})

test('so many of, not, and the time between', () => {
  const since = elapsed('since', act, { from: 'joined-on', to: 'day' }, { atLeast: 1, unit: 'years' })
  const rule = any('terms', act, [atLeast(2, 'two', act, [card, card, card]), not('not', act, since)])
  expect(read({ ...lending, law: [{ from: '2020-01-01', rule }] }).slice(1)).toEqual([
    'any terms',
    '  some two',
    '    test card',
    '    test card',
    '    test card',
    '  not not',
    '    elapsed since',
  ])
})

test('the edition of the day, and the source of every line', () => {
  expect(read(lending, '2024-01-01')).toEqual(['test adult', 'any local', '  test local.lives', '  test local.works'])
  const { merits } = chapterOf(lending, day)
  expect(merits.every(({ authority }) => authority.length > 0)).toBe(true)
  expect(() => chapterOf(lending, '2019-01-01')).toThrow('before the first edition')
})

test('every line says whether it helps: what raises a bar, or must not be so, does not', () => {
  const toward = (rule: Rule) => chapterOf({ ...lending, law: [{ from: '2020-01-01', rule }] }, day).merits.map((line) => line.toward)
  expect(toward(not('not', act, not('again', act, card)))).toEqual([1, -1, 1])
  expect(
    chapterOf(lending, day)
      .merits.slice(-4)
      .map((line) => line.toward),
  ).toEqual([1, -1, 1, 1])
  expect(chapterOf({ ...lending, polarity: 'risk' }, day).scope.map((line) => line.toward)).toEqual([-1])
})
