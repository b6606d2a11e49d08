/** What is still worth asking, and who reads what. */
import { describe, expect, test } from 'vitest'
import { reason, worthAsking } from '../../src/engine/determine'
import { factsOf, feeds, leavesOf, makesSense, partsOf } from '../../src/engine/interview'
import type { Answers, Fact, Facts, Law, Rule } from '../../src/engine/model'
import { act, day, facts, fined, lending, library, local, words } from './library'

const { all, any, atLeast, bar, cite, elapsed, not, test: leaf } = words
const ask = (answers: Answers, law: Law = library) => {
  const { ask: wanted } = reason(law, answers, day)
  expect(worthAsking(law, answers, day)).toEqual(wanted)
  return wanted
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

describe('within a protection', () => {
  const lives = leaf('lives', act, 'lives-here', { is: true })
  const works = leaf('works', act, 'works-here', { is: true })
  const held = leaf('held', act, 'card', { is: 'held' })
  const maps = leaf('maps', act, 'reads', { includes: 'maps' })
  const owed = leaf('owed', act, 'fine', { is: 'owed' })
  const pardoned = leaf('pardoned', act, 'pardon', { is: 'granted' })
  /** What is asked for a conjunction of one part with this rule. */
  const askFor = (rule: Rule, answers: Answers, given: Facts = facts) =>
    ask(
      { age: 30, 'lives-here': true, ...answers },
      {
        ...library,
        facts: given,
        warnings: [],
        deadlines: [],
        protections: [{ ...lending, law: [{ from: '2020-01-01', rule: all('both', act, [lives, rule]) }] }],
      },
    )

  test('an element that cannot be met any more silences no other', () => {
    expect(askFor(works, { 'lives-here': 'unsure' })).toEqual(['works-here'])
    const either = any('either', act, [all('one', act, [works, held]), all('other', act, [maps, owed])])
    const only = { ...library, warnings: [], deadlines: [], protections: [{ ...lending, law: [{ from: '2020-01-01', rule: either }] }] }
    expect(ask({ age: 30, 'works-here': 'unsure' }, only)).toEqual(['card', 'reads', 'fine'])
  })

  test('but nobody is asked for the rest of an element that cannot be met any more', () => {
    const two = atLeast(2, 'two', act, [works, held, maps])
    expect(askFor(two, {})).toEqual(['works-here', 'card', 'reads'])
    expect(askFor(two, { 'works-here': 'unsure' })).toEqual(['card', 'reads'])
    expect(askFor(two, { 'works-here': 'unsure', card: 'declined' })).toEqual([])
    expect(askFor(two, { 'works-here': true, card: 'declined' })).toEqual(['reads'])
    expect(askFor(not('not-two', act, two), { 'works-here': 'unsure' })).toEqual(['card', 'reads'])
    expect(askFor(not('not-two', act, two), { 'works-here': 'unsure', card: 'unsure' })).toEqual([])
    expect(askFor(not('not-two', act, two), { 'works-here': true, card: 'unsure' })).toEqual([])
  })

  test('a part that has no way left counts against so many of the parts', () => {
    const two = (part: Rule) => atLeast(2, 'two', act, [part, works, maps])
    const loan = elapsed('loan', act, { from: 'lent-on', to: 'due-back' }, { under: 30, unit: 'days' })
    const since = elapsed('since', act, { from: 'lent-on', to: 'day' }, { atLeast: 1, unit: 'years' })
    expect(askFor(two(loan), { reads: 'unsure', 'lent-on': '2026', 'due-back': '2026' })).toEqual([])
    expect(askFor(two(since), { reads: 'unsure', 'lent-on': '2025' })).toEqual([])
    expect(askFor(two(bar('bar', act, { raisedBy: owed, effect: 'defeats' })), { reads: 'unsure', fine: 'unsure' })).toEqual([])
    expect(askFor(any('any', act, [works, held]), { 'works-here': 'unsure' })).toEqual(['card'])
    expect(askFor(not('not-any', act, any('any', act, [works, held])), { 'works-here': 'unsure' })).toEqual([])
    expect(askFor(not('not-all', act, all('all', act, [works, held, maps])), { 'works-here': 'unsure' })).toEqual(['card', 'reads'])
  })

  test('a rule of one part is an element, and so is a denial', () => {
    const alone = (rule: Rule, answers: Answers = {}) =>
      ask(
        { age: 30, ...answers },
        { ...library, warnings: [], deadlines: [], protections: [{ ...lending, law: [{ from: '2020-01-01', rule }] }] },
      )
    const weighed = leaf('weighed', act, 'works-here', { is: true }, { weighed: true })
    expect(alone(works)).toEqual(['works-here'])
    // What is met already has no elements; a conjunction of one is what stands in it.
    const either = any('either', act, [works, held])
    expect(alone(atLeast(2, 'two', act, [either, maps, owed]), { 'works-here': true })).toEqual(['reads', 'fine'])
    expect(alone(all('one', act, [all('both', act, [works, held])]), { 'works-here': 'unsure' })).toEqual(['card'])
    expect(alone(not('not', act, weighed))).toEqual([])
    expect(alone(not('not', act, not('not-not', act, weighed)))).toEqual(['works-here'])
  })

  test('of a bar: what would show that nothing raises it, or what excuses it; against it, what raises it without excuse', () => {
    const plain = bar('bar', act, { raisedBy: owed, effect: 'defeats' })
    const excused = bar('bar', act, { raisedBy: owed, unless: pardoned, effect: 'defeats' })
    expect(askFor(plain, {})).toEqual(['fine'])
    expect(askFor(plain, { fine: 'unsure' })).toEqual([])
    expect(askFor(excused, {})).toEqual(['fine', 'pardon'])
    expect(askFor(excused, { fine: 'unsure' })).toEqual(['pardon'])
    expect(askFor(excused, { fine: 'owed' })).toEqual(['pardon'])
    expect(askFor(excused, { pardon: 'unsure' })).toEqual(['fine'])
    expect(askFor(excused, { fine: 'unsure', pardon: 'unsure' })).toEqual([])
    expect(askFor(not('raised', act, plain), {})).toEqual(['fine'])
    expect(askFor(not('raised', act, excused), {})).toEqual(['fine', 'pardon'])
    expect(askFor(not('raised', act, excused), { pardon: 'unsure' })).toEqual([])
    expect(askFor(not('raised', act, excused), { fine: 'unsure' })).toEqual([])
  })

  test('not toward what the law itself leaves open', () => {
    const marked = (mark: object) => leaf('marked', act, 'works-here', { is: true }, mark)
    const weak = leaf('weak', cite('notice-3'), 'works-here', { is: true })
    expect(askFor(marked({ weighed: true }), {})).toEqual(['works-here'])
    expect(askFor(not('not', act, marked({ weighed: true })), {})).toEqual([])
    expect(askFor(marked({ unsettled: '2026-01-01' }), {})).toEqual([])
    expect(askFor(not('not', act, marked({ unsettled: '2026-01-01' })), {})).toEqual(['works-here'])
    expect(askFor(weak, {})).toEqual(['works-here'])
    expect(askFor(not('not', act, weak), {})).toEqual([])
    // What was answered already and still counts as unknown has nothing more to ask.
    const doubted = any('doubted', act, [maps, held], { weighed: true })
    expect(askFor(not('not', act, not('not', act, doubted)), { reads: ['none'], card: 'lost' })).toEqual([])
  })

  test('of two dates the one that is missing beside one that is told', () => {
    const loan = elapsed('loan', act, { from: 'lent-on', to: 'due-back' }, { under: 30, unit: 'days' })
    expect(askFor(loan, {})).toEqual(['lent-on', 'due-back'])
    expect(askFor(loan, { 'lent-on': '2026-01-01' })).toEqual(['due-back'])
    expect(askFor(loan, { 'lent-on': 'unsure' })).toEqual([])
    expect(askFor(loan, { 'lent-on': '2026', 'due-back': '2026' })).toEqual([])
    expect(askFor(loan, { 'lent-on': '2026-01-01', 'due-back': 'declined' })).toEqual([])
    expect(askFor(elapsed('since', act, { from: 'lent-on', to: 'day' }, { atLeast: 1, unit: 'years' }), { 'lent-on': '2025' })).toEqual([])
  })

  test('a question that follows another comes by way of it, and only after an answer that gives it sense', () => {
    const after = (follows: NonNullable<Fact['follows']>): Facts => ({ ...facts, 'works-here': { ...facts['works-here'], follows } })
    const one = after({ fact: 'fine', answers: ['owed', 'paid'] })
    expect(askFor(works, {}, one)).toEqual(['fine'])
    expect(askFor(works, { fine: 'paid' }, one)).toEqual(['works-here'])
    for (const fine of ['none', 'unsure', 'declined']) expect(askFor(works, { fine }, one)).toEqual([])
    expect(askFor(works, { 'works-here': true }, one)).toEqual([])
    expect(askFor(works, { 'works-here': 'unsure' }, one)).toEqual([])
    const loan = elapsed('loan', act, { from: 'lent-on', to: 'due-back' }, { under: 30, unit: 'days' })
    const lent: Facts = { ...facts, 'lent-on': { ...facts['lent-on'], follows: { fact: 'fine', answers: ['owed'] } } }
    expect(askFor(loan, { 'lent-on': '2026-01-01' }, lent)).toEqual(['due-back'])
    const either = after([
      { fact: 'reads', answers: ['maps'] },
      { fact: 'fine', answers: ['owed'] },
    ])
    expect(askFor(works, { reads: ['maps', 'no-others'] }, either)).toEqual(['works-here', 'fine'])
    expect(askFor(works, { reads: ['none'] }, either)).toEqual(['fine'])
    expect(askFor(works, { reads: ['none'], fine: 'owed' }, either)).toEqual(['works-here'])
    expect(makesSense(undefined, {})).toBe(true)
    expect(makesSense(facts.age, {})).toBe(true)
  })
})

test('a rule tells its parts, its tests and its facts in reading order', () => {
  expect(partsOf(fined).map(({ id }) => id)).toEqual(['fined.owed', 'fined.pardoned'])
  expect(partsOf(words.not('not', act, local))).toEqual([local])
  expect(partsOf(leaf('lives', act, 'lives-here', { is: true }))).toEqual([])
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
