/** One rule, one set of answers: three values, exact. */
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { caseOf, judge, type Toward } from '../../src/engine/judge'
import type { Answer, Answers, Finding, Rule, Status } from '../../src/engine/model'
import { act, card, day, facts, status, words } from './library'

const { all, any, atLeast, bar, cite, elapsed, not, test: leaf } = words
const lives = leaf('lives', act, 'lives-here', { is: true })
const works = leaf('works', act, 'works-here', { is: true })
const novels = leaf('novels', act, 'reads', { includes: 'novels' })
const mapsOrMusic = leaf('maps-or-music', act, 'reads', { includes: ['maps', 'music'] })

describe('one fact', () => {
  test.each<[Rule, Answer | undefined, Status]>([
    [lives, true, 'met'],
    [lives, false, 'unmet'],
    [leaf('elsewhere', act, 'lives-here', { is: false }), false, 'met'],
    [leaf('fine', act, 'fine', { in: ['none', 'paid'] }), 'paid', 'met'],
    [leaf('fine', act, 'fine', { in: ['none', 'paid'] }), 'owed', 'unmet'],
    [leaf('grown', act, 'age', { atLeast: 18 }), 17, 'unmet'],
    [leaf('grown', act, 'age', { atLeast: 18 }), 18, 'met'],
    [leaf('young', act, 'age', { under: 18 }), 17, 'met'],
    [leaf('young', act, 'age', { under: 18 }), 18, 'unmet'],
    [leaf('newborn', act, 'age', { under: 1 }), 0, 'met'],
    [novels, ['novels'], 'met'],
    [novels, ['novels', 'no-others'], 'met'],
    [novels, ['maps'], 'unknown'],
    [novels, ['maps', 'no-others'], 'unmet'],
    [novels, ['none'], 'unmet'],
    [mapsOrMusic, ['music', 'novels'], 'met'],
    [mapsOrMusic, ['novels'], 'unknown'],
    [mapsOrMusic, ['novels', 'no-others'], 'unmet'],
  ])('%#: what an answer does to its test', (rule, answer, expected) => {
    const { fact } = rule as { fact: string }
    expect(status(rule, { [fact]: answer as Answer })).toBe(expected)
  })

  test.each<[string, { onOrAfter: string } | { before: string }, Status]>([
    ['2026-03-09', { onOrAfter: '2026-03-10' }, 'unmet'],
    ['2026-03-10', { onOrAfter: '2026-03-10' }, 'met'],
    ['2026-03', { onOrAfter: '2026-03-10' }, 'unknown'],
    ['2026-03', { onOrAfter: '2026-03-01' }, 'met'],
    ['2025', { onOrAfter: '2026-03-01' }, 'unmet'],
    ['2026-03-09', { before: '2026-03-10' }, 'met'],
    ['2026-03-10', { before: '2026-03-10' }, 'unmet'],
    ['2026', { before: '2026-03-10' }, 'unknown'],
    ['2025', { before: '2026-01-01' }, 'met'],
  ])('a date of %s against %j', (date, condition, expected) => {
    expect(status(leaf('joined', act, 'joined-on', condition), { 'joined-on': date })).toBe(expected)
  })

  test('absent, unsure and declined are unknown for every kind of fact, and the finding keeps which it was', () => {
    const tests = [lives, card, novels, leaf('grown', act, 'age', { atLeast: 18 }), leaf('joined', act, 'joined-on', { before: day })]
    for (const rule of tests) {
      expect(judge(rule, { facts, answers: {}, day })).not.toHaveProperty('answer')
      for (const answer of ['unsure', 'declined'])
        expect(judge(rule, { facts, answers: { [rule.fact]: answer }, day })).toMatchObject({ status: 'unknown', answer })
    }
  })
})

describe('the time between two dates', () => {
  const since = (limit: { atLeast: number } | { under: number }, unit: 'years' | 'months' | 'days' = 'years') =>
    elapsed('since', act, { from: 'joined-on', to: 'day' }, { ...limit, unit })

  test.each<[string, Status]>([
    ['2023-06-15', 'met'],
    ['2023-06-16', 'unmet'],
    ['2023', 'unknown'],
    ['2023-06', 'unknown'],
    ['2022', 'met'],
    ['2024', 'unmet'],
  ])('three years from %s to the day', (from, expected) => {
    expect(status(since({ atLeast: 3 }), { 'joined-on': from })).toBe(expected)
    const other = { met: 'unmet', unmet: 'met', unknown: 'unknown' } as const
    expect(status(since({ under: 3 }), { 'joined-on': from })).toBe(other[expected])
  })

  test('29 February comes of age on 28 February where the year has no 29th', () => {
    const grown = elapsed('grown', act, { from: 'born-on', to: 'joined-on' }, { atLeast: 18, unit: 'years' })
    expect(status(grown, { 'born-on': '2000-02-29', 'joined-on': '2018-02-27' })).toBe('unmet')
    expect(status(grown, { 'born-on': '2000-02-29', 'joined-on': '2018-02-28' })).toBe('met')
  })

  test('an order of two dates is no time, or less than none', () => {
    const after = elapsed('after', act, { from: 'joined-on', to: 'lent-on' }, { atLeast: 0, unit: 'days' })
    expect(status(after, { 'joined-on': '2026-01-02', 'lent-on': '2026-01-02' })).toBe('met')
    expect(status(after, { 'joined-on': '2026-01-02', 'lent-on': '2026-01-01' })).toBe('unmet')
    expect(status(after, { 'joined-on': '2026-01', 'lent-on': '2026-01-01' })).toBe('unknown')
    expect(status(after, { 'joined-on': '2025', 'lent-on': '2026' })).toBe('met')
  })

  test('the day may come first, and a date still to come counts from it', () => {
    const soon = elapsed('soon', act, { from: 'day', to: 'due-back' }, { under: 30, unit: 'days' })
    expect(status(soon, { 'due-back': '2026-07-14' })).toBe('met')
    expect(status(soon, { 'due-back': '2026-07-15' })).toBe('unmet')
    expect(status(soon, { 'due-back': '2026-06-01' })).toBe('met')
    expect(status(soon, {})).toBe('unknown')
  })
})

describe('nodes follow Kleene', () => {
  const values: Answer[] = [true, false, 'unsure']
  const cases = values.flatMap((a) => values.map((b): Answers => ({ 'lives-here': a, 'works-here': b })))
  const rank = { unmet: 0, unknown: 1, met: 2 }
  const of = (answers: Answers) => [status(lives, answers), status(works, answers)].map((s) => rank[s])

  test('all is the least of its parts, any the most, not the other side', () => {
    for (const answers of cases) {
      expect(rank[status(all('all', act, [lives, works]), answers)]).toBe(Math.min(...of(answers)))
      expect(rank[status(any('any', act, [lives, works]), answers)]).toBe(Math.max(...of(answers)))
      expect(rank[status(not('not', act, lives), answers)]).toBe(2 - (of(answers)[0] ?? 0))
    }
  })

  test('so many of the parts: unknown exactly while both ends are still possible', () => {
    const parts = [lives, works, novels, mapsOrMusic]
    const some = fc.constantFrom<Answer>(true, false, 'unsure')
    fc.assert(
      fc.property(
        some,
        some,
        fc.constantFrom<Answer>(['novels', 'no-others'], ['maps'], ['none'], 'declined'),
        fc.integer({ min: 1, max: 4 }),
        (a, b, c, count) => {
          const answers = { 'lives-here': a, 'works-here': b, reads: c }
          const found = parts.map((part) => status(part, answers))
          const [sure, possible] = [found.filter((s) => s === 'met').length, found.filter((s) => s !== 'unmet').length]
          expect(status(atLeast(count, 'some', act, parts), answers)).toBe(sure >= count ? 'met' : possible < count ? 'unmet' : 'unknown')
        },
      ),
    )
  })

  test('no part of all is missing, no part of any is there', () => {
    expect(status(all('empty', act, []), {})).toBe('met')
    expect(status(any('empty', act, []), {})).toBe('unmet')
  })
})

describe('marks that keep a settled node open', () => {
  test('weighed: all no leaves it open, one yes supports it', () => {
    const factor = leaf('factor', act, 'reads', { includes: ['novels', 'maps', 'music'] }, { weighed: true })
    expect(judge(factor, { facts, answers: { reads: ['none'] }, day })).toMatchObject({
      status: 'unknown',
      weighed: true,
      doubt: 'weighed',
    })
    expect(status(factor, { reads: ['maps', 'no-others'] })).toBe('met')
    expect(judge(factor, { facts, answers: {}, day })).not.toHaveProperty('doubt')
  })

  test('unsettled: met counts as unknown, unmet stays unmet', () => {
    const disputed = leaf('disputed', act, 'lives-here', { is: true }, { unsettled: '2026-01-01' })
    expect(judge(disputed, { facts, answers: { 'lives-here': true }, day })).toMatchObject({
      status: 'unknown',
      unsettled: '2026-01-01',
      doubt: 'unsettled',
    })
    expect(status(disputed, { 'lives-here': false })).toBe('unmet')
    expect(status(not('not-disputed', act, disputed), { 'lives-here': true })).toBe('unknown')
  })

  test('weak, resting only on texts nobody re-read: unmet counts as unknown', () => {
    const weak = leaf('weak', [cite('notice-3'), cite('letter-4')], 'lives-here', { is: true })
    expect(weak).toMatchObject({ weak: true })
    expect(leaf('mixed', [cite('notice-3'), act], 'lives-here', { is: true })).not.toHaveProperty('weak')
    expect(judge(weak, { facts, answers: { 'lives-here': false }, day })).toMatchObject({ status: 'unknown', doubt: 'weak' })
    expect(status(weak, { 'lives-here': true })).toBe('met')
  })
})

describe('a finding says all that was found, and nothing else', () => {
  const found = (rule: Rule, answers: Answers, toward: Toward = 0) => judge(rule, { facts, answers, day }, toward)
  const paper = leaf('paper', act, 'lives-here', { is: true }, { evidence: ['rent-book'], weighed: true, unsettled: '2026-01-01' })
  const authority = [act]

  test.each<[string, Rule, Answers, Finding]>([
    ['no answer', lives, {}, { id: 'lives', kind: 'test', status: 'unknown', authority, fact: 'lives-here' }],
    [
      'an answer',
      lives,
      { 'lives-here': false },
      { id: 'lives', kind: 'test', status: 'unmet', authority, fact: 'lives-here', answer: false },
    ],
    [
      'marks of the rule, where nothing is in doubt',
      paper,
      { 'lives-here': 'unsure' },
      {
        id: 'paper',
        kind: 'test',
        status: 'unknown',
        authority,
        fact: 'lives-here',
        answer: 'unsure',
        weighed: true,
        unsettled: '2026-01-01',
        evidence: ['rent-book'],
      },
    ],
    [
      'a rule that rests on what nobody re-read',
      leaf('noticed', cite('notice-3'), 'lives-here', { is: true }),
      { 'lives-here': true },
      { id: 'noticed', kind: 'test', status: 'met', authority: [cite('notice-3')], fact: 'lives-here', answer: true, weak: true },
    ],
    [
      'time to the day',
      elapsed('since', act, { from: 'joined-on', to: 'day' }, { atLeast: 3, unit: 'years' }),
      { 'joined-on': '2020' },
      { id: 'since', kind: 'elapsed', status: 'met', authority, fact: 'joined-on', answer: '2020' },
    ],
    [
      'time from the day, to a date that nobody told',
      elapsed('soon', act, { from: 'day', to: 'due-back' }, { under: 30, unit: 'days' }),
      {},
      { id: 'soon', kind: 'elapsed', status: 'unknown', authority, fact: 'due-back' },
    ],
    [
      'time between two dates, of which one is told',
      elapsed('held', act, { from: 'lent-on', to: 'due-back' }, { under: 30, unit: 'days' }),
      { 'lent-on': '2026-01-01' },
      { id: 'held', kind: 'elapsed', status: 'unknown', authority, fact: 'lent-on', answer: '2026-01-01', until: 'due-back' },
    ],
    [
      'time between two dates',
      elapsed('held', act, { from: 'lent-on', to: 'due-back' }, { under: 30, unit: 'days' }),
      { 'lent-on': '2026-01-01', 'due-back': '2026-01-31' },
      {
        id: 'held',
        kind: 'elapsed',
        status: 'unmet',
        authority,
        fact: 'lent-on',
        answer: '2026-01-01',
        until: 'due-back',
        untilAnswer: '2026-01-31',
      },
    ],
  ])('%s', (_, rule, answers, expected) => {
    expect(found(rule, answers)).toStrictEqual(expected)
  })

  test('an answer that may still change, with the step that would change it', () => {
    expect(found(card, { card: 'not-yet' }, 1)).toStrictEqual({
      id: 'card',
      kind: 'test',
      status: 'unknown',
      authority: card.authority,
      fact: 'card',
      answer: 'not-yet',
      cure: 'ask-for-card',
      evidence: ['card'],
    })
  })

  test('a bar, with and without its exception', () => {
    const answers = { 'lives-here': true, 'works-here': false }
    const [raised, excuse] = [found(lives, answers), found(works, answers)]
    const plain = bar('bar', act, { raisedBy: lives, effect: 'defeats' })
    const excused = bar('bar', act, { raisedBy: lives, unless: works, effect: 'defeats' })
    const shape = { id: 'bar', kind: 'bar', status: 'unmet', authority, bar: 'raised' }
    expect(found(plain, answers)).toStrictEqual({ ...shape, parts: [raised] })
    expect(found(excused, answers)).toStrictEqual({ ...shape, parts: [raised, excuse] })
  })

  test('a need says how many of its parts, and whether that is every one', () => {
    const answers = { 'lives-here': true, 'works-here': false }
    const parts = [found(lives, answers), found(works, answers)]
    const shape = { id: 'need', kind: 'need', authority, parts }
    expect(found(all('need', act, [lives, works]), answers)).toStrictEqual({ ...shape, status: 'unmet', atLeast: 2, every: true })
    expect(found(any('need', act, [lives, works]), answers)).toStrictEqual({ ...shape, status: 'met', atLeast: 1, every: false })
  })

  test('the denial of a rule that stands neither for nor against anybody stands so too', () => {
    expect(found(not('no-card', act, card), { card: 'not-yet' }).status).toBe('met')
  })

  test('in one case, a rule that is judged again is the same finding', () => {
    const once = { ...caseOf(facts, { 'lives-here': true }, day), made: [new Map(), new Map(), new Map()] as const }
    const either = any('either', act, [lives, works])
    expect(judge(either, once, 1)).toBe(judge(either, once, 1))
    expect(judge(either, once, 1)).not.toBe(judge(either, once, 0))
  })

  test('what is no date says nothing about a date', () => {
    expect(found(leaf('joined', act, 'joined-on', { before: day }), { 'joined-on': 'long ago' }).status).toBe('unknown')
  })
})

describe('bars', () => {
  const raisedBy = leaf('owed', act, 'fine', { is: 'owed' })
  const unless = leaf('pardoned', act, 'lives-here', { is: true })
  const fine = { met: 'owed', unmet: 'none', unknown: 'unsure' } as const
  const excuse = { met: true, unmet: false, unknown: 'declined' } as const

  test.each<[Status, Status, Status, Status]>([
    ['unmet', 'unmet', 'met', 'met'],
    ['unmet', 'met', 'met', 'met'],
    ['unmet', 'unknown', 'met', 'met'],
    ['met', 'met', 'met', 'met'],
    ['unknown', 'met', 'met', 'met'],
    ['met', 'unmet', 'unmet', 'unknown'],
    ['met', 'unknown', 'unknown', 'unknown'],
    ['unknown', 'unmet', 'unknown', 'unknown'],
    ['unknown', 'unknown', 'unknown', 'unknown'],
  ])('raised %s, excused %s: defeats gives %s, holds gives %s', (raised, excused, defeats, holds) => {
    const answers = { fine: fine[raised], 'lives-here': excuse[excused] }
    expect(status(bar('bar', act, { raisedBy, unless, effect: 'defeats' }), answers)).toBe(defeats)
    expect(status(bar('bar', act, { raisedBy, unless, effect: 'holds' }), answers)).toBe(holds)
  })

  test('without an exception, and whether anything raised it', () => {
    const plain = bar('bar', act, { raisedBy, effect: 'defeats' })
    expect(judge(plain, { facts, answers: { fine: 'owed' }, day })).toMatchObject({ status: 'unmet', bar: 'raised' })
    expect(judge(plain, { facts, answers: { fine: 'paid' }, day })).toMatchObject({ status: 'met', bar: 'absent' })
    expect(judge(plain, { facts, answers: {}, day })).toMatchObject({ status: 'unknown', bar: 'unraised' })
  })
})

describe('curable answers', () => {
  test('leave open a test that would help, and name the step', () => {
    expect(judge(card, { facts, answers: { card: 'not-yet' }, day }, 1)).toMatchObject({ status: 'unknown', cure: 'ask-for-card' })
    expect(status(card, { card: 'lost' })).toBe('unmet')
    expect(status(leaf('waiting', act, 'card', { is: 'asked-for' }), { card: 'asked-for' })).toBe('met')
  })

  test('do not raise a bar, nor hold open what stands against the person', () => {
    const refused = bar('refused', act, { raisedBy: leaf('lost', act, 'card', { is: 'lost' }), effect: 'defeats' })
    expect(judge(refused, { facts, answers: { card: 'not-yet' }, day }, 1)).toMatchObject({ status: 'met', bar: 'absent' })
    expect(status(card, { card: 'not-yet' }, -1)).toBe('unmet')
    expect(status(card, { card: 'not-yet' }, 0)).toBe('unmet')
    expect(status(not('no-card', act, not('card', act, card)), { card: 'not-yet' })).toBe('unknown')
  })
})
