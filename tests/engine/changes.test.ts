/** What changes between two days for one case: the outcome on each, and whether law that began or time that ran out is behind it. */
import { describe, expect, test } from 'vitest'
import { changesAhead, compare } from '../../src/engine/changes'
import { BeforeFirstEdition } from '../../src/engine/determine'
import type { Answers, Day, Edition, Law, Protection } from '../../src/engine/model'
import { act, lending, library, local, words } from './library'

const { all, any, cite, elapsed, test: leaf } = words
const lives = leaf('lives', act, 'lives-here', { is: true })
const works = leaf('works', cite('act-2'), 'works-here', { is: true })
const yearPassed = elapsed('year-passed', cite('act-2'), { from: 'joined-on', to: 'day' }, { atLeast: 1, unit: 'years' })
const stillDue = elapsed('still-due', act, { from: 'day', to: 'due-back' }, { atLeast: 0, unit: 'days' })

const held = (...editions: readonly Edition[]): Law => {
  const protection: Protection = { ...lending, scope: leaf('anyone', act, 'age', { atLeast: 0 }), law: editions }
  return { ...library, protections: [protection] }
}
const between = (law: Law, answers: Answers, one: Day, other: Day) => compare(law, { age: 30, ...answers }, one, other)
const ahead = (law: Law, answers: Answers, after: Day) => changesAhead(law, { age: 30, ...answers }, after, 5).map(({ day }) => day)

const newLaw = held({ from: '2020-01-01', rule: lives }, { from: '2025-01-01', rule: works })

describe('between two days', () => {
  test('nothing changes where no outcome does', () => {
    expect(between(newLaw, { 'lives-here': true, 'works-here': true }, '2024-12-31', '2025-01-01')).toEqual([])
    expect(between(newLaw, {}, '2024-12-31', '2025-01-01')).toEqual([])
  })

  test('an edition that began is named with its day, its rule and its source', () => {
    const expected = [
      {
        protection: 'lending',
        polarity: 'protection',
        outcomes: ['supported', 'not-supported'],
        because: [{ kind: 'edition', from: '2025-01-01', rule: 'works', authority: [cite('act-2')] }],
      },
    ]
    expect(between(newLaw, { 'lives-here': true, 'works-here': false }, '2024-12-31', '2025-01-01')).toEqual(expected)
    expect(between(newLaw, { 'lives-here': true, 'works-here': false }, '2025-01-01', '2024-12-31')).toEqual(expected)
  })

  test('only the edition that made the difference is named', () => {
    const twice = held({ from: '2020-01-01', rule: lives }, { from: '2025-01-01', rule: works }, { from: '2026-01-01', rule: works })
    const [change] = between(twice, { 'lives-here': true, 'works-here': false }, '2024-12-31', '2026-06-01')
    expect(change?.because.map((cause) => (cause.kind === 'edition' ? cause.from : cause.kind))).toEqual(['2025-01-01'])
  })

  test('a condition of time that turned is named, and not the law beside it', () => {
    const timed = held({ from: '2020-01-01', rule: all('timed', act, [lives, yearPassed]) }, { from: '2026-01-01', rule: yearPassed })
    expect(between(timed, { 'lives-here': true, 'joined-on': '2025-02-01' }, '2025-12-31', '2026-02-01')).toEqual([
      {
        protection: 'lending',
        polarity: 'protection',
        outcomes: ['not-supported', 'supported'],
        because: [{ kind: 'condition', rule: 'year-passed', statuses: ['unmet', 'met'], authority: [cite('act-2')] }],
      },
    ])
  })

  test('a condition of time that turned without effect is not named', () => {
    const loose = any('loose', act, [lives, stillDue])
    const [change] = between(
      held({ from: '2020-01-01', rule: all('terms', act, [loose, yearPassed]) }),
      { 'lives-here': true, 'due-back': '2025-12-31', 'joined-on': '2025-02-01' },
      '2025-12-31',
      '2026-02-01',
    )
    expect(change?.because).toMatchObject([{ rule: 'year-passed' }])
  })

  test('time that turns who it is for is named, also where nothing is supported before or after', () => {
    const scoped: Protection = { ...lending, scope: stillDue, law: [{ from: '2020-01-01', rule: lives }] }
    const law = { ...library, protections: [scoped] }
    expect(compare(law, { 'lives-here': false, 'due-back': '2025-12-31' }, '2025-12-31', '2026-01-01')).toMatchObject([
      { outcomes: ['not-supported', 'not-applicable'], because: [{ kind: 'condition', rule: 'still-due', statuses: ['met', 'unmet'] }] },
    ])
    expect(changesAhead(law, { 'lives-here': false, 'due-back': '2025-12-31' }, '2025-06-01', 5).map(({ day }) => day)).toEqual([
      '2026-01-01',
    ])
  })

  test('of three editions only those that began between the days are looked at', () => {
    const thrice = held({ from: '2020-01-01', rule: works }, { from: '2025-01-01', rule: lives }, { from: '2026-01-01', rule: works })
    const [change] = between(thrice, { 'lives-here': true, 'works-here': false }, '2025-06-01', '2026-06-01')
    expect(change?.because).toMatchObject([{ kind: 'edition', from: '2026-01-01' }])
  })

  test('both are named where each did its part', () => {
    const both = held({ from: '2020-01-01', rule: any('loose', act, [lives, stillDue]) }, { from: '2026-01-01', rule: stillDue })
    const [change] = between(both, { 'lives-here': true, 'due-back': '2026-02-01' }, '2025-12-31', '2026-03-01')
    expect(change?.because.map(({ kind }) => kind)).toEqual(['edition'])
    const [turned] = between(both, { 'lives-here': 'unsure', 'due-back': '2026-02-01' }, '2025-12-31', '2026-03-01')
    expect(turned).toMatchObject({ outcomes: ['supported', 'not-supported'], because: [{ kind: 'condition' }, { kind: 'edition' }] })
  })

  test('answers that fit today and not another day are named as such', () => {
    const grown = held({ from: '2020-01-01', rule: leaf('early', act, 'born-on', { before: '2012-01-01' }) })
    const answers = { age: 30, 'born-on': '2010-06-01' }
    expect(between(grown, answers, '2026-06-01', '2029-06-01')).toMatchObject([
      { outcomes: ['open', 'supported'], because: [{ kind: 'conflict', conflict: 'grown-and-not' }] },
    ])
  })

  test('answers that fit on neither day, or that the protection does not read, are no reason', () => {
    const neither: Protection = {
      ...lending,
      scope: works,
      law: [
        { from: '2020-01-01', rule: any('loose', act, [stillDue, yearPassed, leaf('early', act, 'born-on', { before: '2009-01-01' })]) },
      ],
    }
    const answers = { age: 30, 'works-here': true, 'born-on': '2010-06-01', 'due-back': '2026-06-01', 'joined-on': 'unsure' }
    const compared = (protection: Protection, one: Day, other: Day) =>
      compare({ ...library, protections: [protection] }, answers, one, other)
    // Too young for the age told on both days.
    expect(compared(neither, '2026-06-01', '2026-06-02')[0]?.because.map(({ kind }) => kind)).toEqual(['condition'])
    // One of the two answers that no longer conflict is read.
    expect(compared(neither, '2026-06-01', '2029-06-01')[0]?.because.map(({ kind }) => kind)).toEqual(['condition', 'conflict'])
    const unread: Protection = { ...neither, law: [{ from: '2020-01-01', rule: stillDue }] }
    expect(compared(unread, '2026-06-01', '2029-06-01')[0]?.because.map(({ kind }) => kind)).toEqual(['condition'])
  })

  test('a day before the first edition names it', () => {
    expect(() => between(newLaw, {}, '2019-12-31', '2025-01-01')).toThrow(BeforeFirstEdition)
  })
})

describe('the next days of change', () => {
  test('are those of editions that change an outcome, and no others', () => {
    expect(ahead(newLaw, { 'lives-here': true, 'works-here': false }, '2024-06-01')).toEqual(['2025-01-01'])
    expect(ahead(newLaw, { 'lives-here': true, 'works-here': true }, '2024-06-01')).toEqual([])
    expect(ahead(newLaw, { 'lives-here': true, 'works-here': false }, '2025-01-01')).toEqual([])
  })

  test('are those on which time turns, from both ends of a loose date', () => {
    const timed = held({ from: '2020-01-01', rule: yearPassed })
    expect(ahead(timed, { 'joined-on': '2024-02-29' }, '2024-06-01')).toEqual(['2025-02-28'])
    expect(ahead(timed, { 'joined-on': '2024' }, '2024-06-01')).toEqual(['2025-01-01', '2025-12-31'])
    expect(ahead(timed, { 'joined-on': 'unsure' }, '2024-06-01')).toEqual([])
    const due = held({ from: '2020-01-01', rule: stillDue })
    expect(ahead(due, { 'due-back': '2024-07-01' }, '2024-06-01')).toEqual(['2024-07-02'])
  })

  test('are found to the day where a month is too short to count back', () => {
    const within = elapsed('within', act, { from: 'day', to: 'due-back' }, { atLeast: 1, unit: 'months' })
    for (const last of ['2025-02-28', '2024-02-29', '2025-03-31', '2025-04-30', '2025-07-31']) {
      const days = ahead(held({ from: '2020-01-01', rule: within }), { 'due-back': last }, '2024-01-01')
      expect(days, last).toHaveLength(1)
    }
  })

  test('are none for the time between two dates of the person’s own', () => {
    const apart = elapsed('apart', act, { from: 'joined-on', to: 'lent-on' }, { atLeast: 1, unit: 'years' })
    expect(ahead(held({ from: '2020-01-01', rule: apart }), { 'joined-on': '2024-01-01', 'lent-on': '2024' }, '2023-01-01')).toEqual([])
  })

  test('are none where only answers begin or cease to fit each other, and are told where law begins as well', () => {
    // The age told fits from the eighteenth birthday on, the day of the second edition.
    const born = { 'born-on': '2007-01-01', 'lives-here': true, 'works-here': false }
    const same = held({ from: '2020-01-01', rule: lives }, { from: '2025-01-01', rule: lives })
    expect(ahead(same, born, '2024-06-01')).toEqual([])
    const other = held({ from: '2020-01-01', rule: lives }, { from: '2025-01-01', rule: works })
    expect(changesAhead(other, { age: 30, ...born }, '2024-06-01', 5)).toMatchObject([
      { day: '2025-01-01', changes: [{ outcomes: ['open', 'not-supported'], because: [{ kind: 'edition' }, { kind: 'conflict' }] }] },
    ])
  })

  test('come nearest first, be they days of law or of time', () => {
    const mixed = held({ from: '2020-01-01', rule: yearPassed }, { from: '2026-01-01', rule: lives })
    expect(ahead(mixed, { 'joined-on': '2024-02-29', 'lives-here': false }, '2024-06-01')).toEqual(['2025-02-28', '2026-01-01'])
  })

  test('come nearest first, at most so many, each with what changes', () => {
    const many = held({ from: '2020-01-01', rule: lives }, { from: '2025-01-01', rule: works }, { from: '2026-01-01', rule: local })
    const answers = { age: 30, 'lives-here': true, 'works-here': false }
    expect(changesAhead(many, answers, '2024-06-01', 5).map(({ day, changes }) => [day, changes[0]?.outcomes[1]])).toEqual([
      ['2025-01-01', 'not-supported'],
      ['2026-01-01', 'supported'],
    ])
    expect(changesAhead(many, answers, '2024-06-01', 1)).toHaveLength(1)
  })
})
