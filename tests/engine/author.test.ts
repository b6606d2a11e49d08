/** What the compiler refuses: each line below must be an error, and `tsc` fails where one is not. */
import { expect, test } from 'vitest'
import { choice, date, several, vocabulary, wholeNumber, yesNo } from '../../src/engine/author'
import type { Authorities } from '../../src/engine/model'

const desk = { section: 'desk', sensitivity: 'low' } as const

/** Made anew in each test: a fault in the words then fails the test, and not the file before it has one. */
function written() {
  const facts = {
    age: wholeNumber({ min: 0, max: 120 }, desk),
    'lives-here': yesNo(desk),
    card: choice(['held', 'lost'], { ...desk, curable: { lost: 'ask-again' } }),
    reads: several(['novels', 'maps'], desk),
    'born-on': date({ ...desk, when: 'past' }),
  }
  const source = { title: 'Lending', url: 'https://library.example/1', textDate: '2020-01-01' } as const
  const authorities = {
    'act-1': { ...source, cite: 'Act 1', tag: 'V' },
    'notice-3': { ...source, cite: 'Notice 3', tag: 'S' },
    'letter-4': { ...source, cite: 'Letter 4', tag: 'UNVERIFIED' },
  } satisfies Authorities
  const words = vocabulary(facts, authorities)
  const act = words.cite('act-1')
  return { facts, ...words, leaf: words.test, act, lives: words.test('lives', act, 'lives-here', { is: true }) }
}

export const refused = ({ act, all, bar, cite, elapsed, leaf, lives, particular }: ReturnType<typeof written>): unknown[] => [
  // @ts-expect-error an unknown fact
  leaf('x', act, 'shoe-size', { is: true }),
  // @ts-expect-error an option that does not exist
  leaf('x', act, 'card', { is: 'stolen' }),
  // @ts-expect-error an option that does not exist, among others
  leaf('x', act, 'card', { in: ['held', 'stolen'] }),
  // @ts-expect-error an option of another list
  leaf('x', act, 'reads', { includes: ['novels', 'held'] }),
  // @ts-expect-error a yes-no fact compared with a number
  leaf('x', act, 'lives-here', { atLeast: 1 }),
  // @ts-expect-error a yes-no fact asked for an option
  leaf('x', act, 'lives-here', { is: 'yes' }),
  // @ts-expect-error a number asked for yes
  leaf('x', act, 'age', { is: true }),
  // @ts-expect-error a number compared with a day
  leaf('x', act, 'age', { before: '2020-01-01' }),
  // @ts-expect-error a choice asked as a list
  leaf('x', act, 'card', { includes: 'held' }),
  // @ts-expect-error a list asked as a choice
  leaf('x', act, 'reads', { is: 'novels' }),
  // @ts-expect-error a date compared with a number
  leaf('x', act, 'born-on', { atLeast: 18 }),
  // @ts-expect-error a rule without an authority
  leaf('x', [], 'lives-here', { is: true }),
  // @ts-expect-error a rule with its authority forgotten
  all('x', [lives]),
  // @ts-expect-error an authority in words
  leaf('x', 'Act 1(a)', 'lives-here', { is: true }),
  // @ts-expect-error an unknown authority
  () => cite('act-9'),
  // @ts-expect-error the time since something that is no date
  elapsed('x', act, { from: 'age', to: 'day' }, { atLeast: 1, unit: 'years' }),
  // @ts-expect-error a time without its unit
  elapsed('x', act, { from: 'born-on', to: 'day' }, { atLeast: 1 }),
  // @ts-expect-error a bar without its effect
  bar('x', act, { raisedBy: lives }),
  // @ts-expect-error a cure for an option that does not exist
  choice(['held', 'lost'], { section: 'desk', sensitivity: 'low', curable: { stolen: 'report-it' } }),
  // @ts-expect-error a number without its bounds
  wholeNumber({ min: 0 }, { section: 'desk', sensitivity: 'low' }),
  // @ts-expect-error a date that does not say whether it may be to come
  date({ section: 'desk', sensitivity: 'low' }),
  // @ts-expect-error a particular of no known topic
  particular('colour', 'x', act),
]

test('a fact is what was asked, and where it stands', () => {
  expect(written().facts).toEqual({
    age: { kind: 'number', min: 0, max: 120, ...desk },
    'lives-here': { kind: 'yes-no', ...desk },
    card: { kind: 'choice', options: ['held', 'lost'], curable: { lost: 'ask-again' }, ...desk },
    reads: { kind: 'several', options: ['novels', 'maps'], ...desk },
    'born-on': { kind: 'date', when: 'past', ...desk },
  })
})

test('a paragraph is the authority’s own, narrowed, or another where it begins with a digit', () => {
  const { cite } = written()
  expect(cite('act-1')).toEqual({ id: 'act-1', pinpoint: 'Act 1' })
  expect(cite('act-1', '(a)(1)')).toEqual({ id: 'act-1', pinpoint: 'Act 1(a)(1)' })
  expect(cite('act-1', '2 Acts 7')).toEqual({ id: 'act-1', pinpoint: '2 Acts 7' })
})

test('a condition reads as it was written', () => {
  const { act, elapsed, leaf, lives } = written()
  expect(lives).toEqual({ kind: 'test', id: 'lives', authority: [act], fact: 'lives-here', condition: { is: true } })
  const marks = { weighed: true, unsettled: '2026-01-01', asItStands: true, evidence: ['map'] } as const
  expect(leaf('reads', [act, act], 'reads', { includes: 'maps' }, marks)).toEqual({
    kind: 'test',
    id: 'reads',
    authority: [act, act],
    fact: 'reads',
    condition: { includes: ['maps'] },
    ...marks,
  })
  expect(leaf('reads', act, 'reads', { includes: ['novels', 'maps'] }).condition).toEqual({ includes: ['novels', 'maps'] })
  expect(elapsed('since', act, { from: 'born-on', to: 'day' }, { atLeast: 18, unit: 'years' }, { weighed: true })).toEqual({
    kind: 'elapsed',
    id: 'since',
    authority: [act],
    weighed: true,
    from: 'born-on',
    to: 'day',
    unit: 'years',
    condition: { atLeast: 18 },
  })
})

test('so do rules with parts', () => {
  const { act, all, any, atLeast, bar, lives, not } = written()
  const head = (id: string) => ({ id, authority: [act], weighed: true })
  const marks = { weighed: true } as const
  const parts = [lives, lives, lives]
  expect(all('all', act, parts, marks)).toEqual({ kind: 'need', ...head('all'), atLeast: 3, parts })
  expect(any('any', act, parts, marks)).toEqual({ kind: 'need', ...head('any'), atLeast: 1, parts })
  expect(atLeast(2, 'two', act, parts, marks)).toEqual({ kind: 'need', ...head('two'), atLeast: 2, parts })
  expect(not('not', act, lives, marks)).toEqual({ kind: 'not', ...head('not'), part: lives })
  expect(bar('bar', act, { raisedBy: lives, unless: lives, effect: 'holds' }, marks)).toEqual({
    kind: 'bar',
    ...head('bar'),
    raisedBy: lives,
    unless: lives,
    effect: 'holds',
  })
})

test('what rests on unread texts alone is weak', () => {
  const { act, cite, leaf } = written()
  const weak = (...authority: Parameters<typeof leaf>[1][]) =>
    authority.map((cites) => leaf('x', cites, 'lives-here', { is: true }).weak ?? false)
  expect(weak(act, cite('notice-3'), cite('letter-4'), [cite('notice-3'), cite('letter-4')], [act, cite('notice-3')])).toEqual([
    false,
    true,
    true,
    true,
    false,
  ])
})

test('a particular has its sources, and its day where it has one', () => {
  const { act, cites, particular } = written()
  expect(particular('who', 'lending.who', act)).toEqual({ topic: 'who', id: 'lending.who', authority: [act] })
  expect(particular('who', 'lending.who', [act, act], '2026-01-01')).toEqual({
    topic: 'who',
    id: 'lending.who',
    authority: [act, act],
    asOf: '2026-01-01',
  })
  expect([cites(act), cites([act, act])]).toEqual([[act], [act, act]])
})
