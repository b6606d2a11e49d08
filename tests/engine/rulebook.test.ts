/** The law as it reads, before any language is put to it. */
import { expect, test } from 'vitest'
import type { Law, Rule } from '../../src/engine/model'
import { chapterOf, datedStatements, recheck, restingOn } from '../../src/engine/rulebook'
import { act, card, day, lending, library, local, words } from './library'

const { all, any, atLeast, bar, cite, elapsed, not, test: leaf } = words
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

const since = elapsed('since', act, { from: 'joined-on', to: 'day' }, { atLeast: 1, unit: 'years' })

test('so many of, not, and the time between', () => {
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

test('a rule that stands further up is named again and not told again, but for one without parts', () => {
  const rule = all('terms', act, [
    local,
    not('never', act, card),
    local,
    bar('held-up', act, { raisedBy: card, unless: local, effect: 'holds' }),
    bar('lost', act, { raisedBy: card, effect: 'defeats' }),
    since,
    card,
    since,
  ])
  const { merits } = chapterOf({ ...lending, law: [{ from: '2020-01-01', rule }] }, day)
  expect(merits.map((line) => [line.depth, line.reads, line.rule.id, line.again ?? false])).toEqual([
    [0, 'all', 'terms', false],
    [1, 'any', 'local', false],
    [2, 'test', 'local.lives', false],
    [2, 'test', 'local.works', false],
    [1, 'not', 'never', false],
    [2, 'test', 'card', false],
    [1, 'any', 'local', true],
    [1, 'bar', 'held-up', false],
    [2, 'test', 'card', false],
    [2, 'unless', 'held-up', false],
    [3, 'any', 'local', true],
    [1, 'bar', 'lost', false],
    [2, 'test', 'card', false],
    [1, 'elapsed', 'since', false],
    [1, 'test', 'card', false],
    [1, 'elapsed', 'since', false],
  ])
})

test('a chapter says since when its edition is in force, and on what all of it rests, each source once', () => {
  const chapter = chapterOf({ ...lending, particulars: [words.particular('who', 'lending.who', cite('letter-4'))] }, day)
  expect(chapter).toMatchObject({ from: '2025-01-01', sources: ['act-1', 'act-2', 'letter-4'] })
  expect(chapterOf(lending, '2024-12-31')).toMatchObject({ from: '2020-01-01', sources: ['act-1'] })
})

const notice = cite('notice-3')
/** A law of two protections and of everything that can rest on a source. */
const shelf: Law = {
  ...library,
  protections: [
    lending,
    {
      ...lending,
      id: 'reading-room',
      scope: not('room.not', notice, leaf('room.young', act, 'age', { under: 12 }, { unsettled: '2026-03-01' })),
      law: [
        {
          from: '2020-01-01',
          rule: bar('room.bar', act, { raisedBy: card, unless: leaf('room.lost', notice, 'card', { is: 'lost' }), effect: 'holds' }),
        },
        { from: '2026-01-01', rule: any('room.any', act, [card, leaf('room.lost', act, 'card', { is: 'lost' })]) },
      ],
      particulars: [
        words.particular('who', 'room.who', notice),
        words.particular('fee', 'room.fee', [act, cite('letter-4')]),
        words.particular('gives', 'room.gives', act, '2025-05-05'),
      ],
    },
  ],
  deadlines: [...library.deadlines, { id: 'ask-again', authority: [notice], ways: [] }],
}

test('what rests on a source: the rules of every edition, once each by id, what is said beside them, warnings and deadlines', () => {
  const named = ({ taken, warnings, deadlines, count }: ReturnType<typeof restingOn>) => ({
    taken: taken.map(({ protection, rules, particulars }) => [protection.id, rules.map(({ id }) => id), particulars.map(({ id }) => id)]),
    warnings: warnings.map(({ id }) => id),
    deadlines: deadlines.map(({ id }) => id),
    count,
  })
  expect(named(restingOn(shelf, 'notice-3'))).toEqual({
    taken: [['reading-room', ['room.not', 'room.lost'], ['room.who']]],
    warnings: [],
    deadlines: ['ask-again'],
    count: 4,
  })
  expect(named(restingOn(shelf, 'act-1'))).toEqual({
    taken: [
      ['lending', ['adult', 'local', 'local.lives', 'local.works', 'lending.terms', 'card'], ['lending.who']],
      ['reading-room', ['room.young', 'room.bar', 'card', 'room.any'], ['room.fee', 'room.gives']],
    ],
    warnings: ['closing', 'pay-first', 'come-in'],
    deadlines: ['return'],
    count: 17,
  })
  expect(named(restingOn(shelf, 'letter-4'))).toEqual({
    taken: [['reading-room', [], ['room.fee']]],
    warnings: [],
    deadlines: [],
    count: 1,
  })
  expect(named(restingOn(library, 'letter-4'))).toEqual({ taken: [], warnings: [], deadlines: [], count: 0 })
})

test('sources to read again: those without a date first, then the oldest text, with how much rests on each', () => {
  const authorities = {
    ...shelf.authorities,
    'act-1': { ...shelf.authorities['act-1'], textDate: '2024-01-01' },
  } as Law['authorities']
  expect(recheck({ ...shelf, authorities }).map(({ id, source, count }) => [id, source.textDate, count])).toEqual([
    ['notice-3', null, 4],
    ['letter-4', null, 1],
    ['act-2', '2020-01-01', 3],
    ['act-1', '2024-01-01', 17],
  ])
  const twice = { ...lending, scope: leaf('adult', [act, cite('act-1', '(a)')], 'age', { atLeast: 18 }), law: [], particulars: [] }
  const small = { ...library, protections: [twice], warnings: [], deadlines: [] }
  expect(recheck(small).find(({ id }) => id === 'act-1')?.count).toBe(1)
})

test('what was written as of a day: rules that are not settled, particulars and warnings, the oldest first', () => {
  expect(datedStatements(shelf).map(({ message, day: on }) => [on, message])).toEqual([
    ['2025-05-05', 'particular.room.gives'],
    ['2026-01-01', 'particular.lending.who'],
    ['2026-01-01', 'warning.pay-first.title'],
    ['2026-03-01', 'rule.room.young'],
  ])
  expect(datedStatements(shelf)[0]?.authority).toEqual([act])
})
