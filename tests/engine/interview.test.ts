/** What is still worth asking, and who reads what. */
import { describe, expect, test } from 'vitest'
import { reason, worthAsking } from '../../src/engine/determine'
import { factsOf, feeds, leavesOf, partsOf } from '../../src/engine/interview'
import type { Answers, Law } from '../../src/engine/model'
import { act, day, fined, lending, library, local, words } from './library'

const { elapsed, test: leaf } = words
const ask = (answers: Answers, law: Law = library) => {
  const { ask: facts } = reason(law, answers, day)
  expect(worthAsking(law, answers, day)).toEqual(facts)
  return facts
}

describe('the facts to ask', () => {
  test('follow the order of the facts, not of the law', () => {
    expect(ask({})).toEqual(['age', 'lives-here', 'works-here', 'card', 'fine', 'pardon'])
  })

  test('leave out whatever was answered in any way', () => {
    expect(ask({ age: 30, 'lives-here': 'unsure', 'works-here': 'declined', card: 'not-yet', fine: 'none' })).toEqual([])
  })

  test('are those that can still change an open result', () => {
    expect(ask({ age: 30, 'lives-here': true })).toEqual(['card', 'fine', 'pardon'])
    expect(ask({ age: 17 }, { ...library, warnings: [], deadlines: [] })).toEqual([])
  })

  test('and those that can still raise a warning', () => {
    expect(ask({ age: 17 }, { ...library, deadlines: [] })).toEqual(['fine'])
  })

  test('less what an answer silences', () => {
    const unless = leaf('lent', act, 'card', { is: 'held' })
    const law = { ...library, deadlines: [], warnings: library.warnings.map((warning) => ({ ...warning, unless })) }
    expect(ask({ age: 17, card: 'lost' }, law)).toEqual(['fine'])
    expect(ask({ age: 17, card: 'held' }, law)).toEqual([])
  })

  test('and the date of a clock that runs, with what may make it run longer', () => {
    const settled: Answers = { 'lives-here': true, card: 'held', fine: 'none' }
    expect(ask({ ...settled, age: 30 })).toEqual(['lent-on'])
    expect(ask({ ...settled, age: 17 })).toEqual(['born-on', 'lent-on'])
    const clock: Law = { ...library, protections: [], warnings: [] }
    expect(ask({ card: 'held', 'lent-on': '2026-05-01' }, clock)).toEqual(['age'])
    expect(ask({ 'lent-on': '2026-05-01' }, clock)).toEqual([])
  })
})

test('a rule tells its parts, its tests and its facts in reading order', () => {
  expect(partsOf(fined).map(({ id }) => id)).toEqual(['fined.owed', 'fined.pardoned'])
  expect(partsOf(words.not('not', act, local))).toEqual([local])
  expect(leavesOf(local).map(({ id }) => id)).toEqual(['local.lives', 'local.works'])
  expect(factsOf(words.all('both', act, [fined, local, fined]))).toEqual(['fine', 'pardon', 'lives-here', 'works-here'])
  expect(factsOf(elapsed('since', act, { from: 'joined-on', to: 'day' }, { atLeast: 1, unit: 'years' }))).toEqual(['joined-on'])
})

test('every fact knows the protections that read it in any edition', () => {
  const other = {
    ...lending,
    id: 'reading-room',
    scope: local,
    law: [{ from: '2020-01-01', rule: leaf('quiet', act, 'reads', { includes: 'maps' }) }],
  }
  expect(feeds({ ...library, protections: [lending, other] })).toMatchObject({
    age: ['lending'],
    'lives-here': ['lending', 'reading-room'],
    reads: ['reading-room'],
    'due-back': [],
  })
})
