/** From answers and a day to everything that follows. */
import { describe, expect, test } from 'vitest'
import { BeforeFirstEdition, caseOn, determine, reason, ruleOn } from '../../src/engine/determine'
import { judge } from '../../src/engine/judge'
import type { Answers, Deadline, Law, Protection, Status } from '../../src/engine/model'
import { act, day, facts, fined, lending, library, local, words } from './library'

const { all, test: leaf } = words
const result = (answers: Answers, protection: Protection = lending, on = day) => determine(protection, { facts, answers, day: on })
const good = { age: 30, 'lives-here': true, card: 'held', fine: 'none' } satisfies Answers

describe('the outcome', () => {
  test.each<[string, Answers, string]>([
    ['scope and merits met: supported', good, 'supported'],
    ['a merit unmet: not supported', { ...good, card: 'lost' }, 'not-supported'],
    ['scope unmet: not for this person, whatever the merits', { ...good, age: 17, card: 'lost' }, 'not-applicable'],
    ['scope unknown: open', { ...good, age: 'unsure' }, 'open'],
    ['a merit unmet while the scope is unknown: not supported', { card: 'lost' }, 'not-supported'],
    ['nothing asked: open', {}, 'open'],
    ['a curable answer: open', { ...good, card: 'asked-for' }, 'open'],
  ])('%s', (_, answers, outcome) => {
    expect(result(answers).outcome).toBe(outcome)
  })

  test('a proof is scope and merits under the protection, whose status agrees with the outcome', () => {
    const { proof } = result(good)
    expect(proof).toMatchObject({ id: 'lending', status: 'met' })
    expect(proof.parts?.map((part) => part.id)).toEqual(['adult', 'lending.terms'])
    expect(result({}).proof.status).toBe('unknown')
    expect(result({ age: 3 }).proof.status).toBe('unmet')
  })
})

describe('what goes with it', () => {
  test('supported: its steps and evidence, nothing open', () => {
    const found = result(good)
    expect(found).toMatchObject({ open: [], nextSteps: ['borrow'], evidence: ['rent-book', 'pay-slip', 'card'], discretionary: true })
    expect(found).not.toHaveProperty('openBars')
    expect(found).not.toHaveProperty('unsettled')
  })

  test('open: the facts to ask, cures before the usual steps', () => {
    expect(result({ ...good, card: 'not-yet' })).toMatchObject({ open: [], nextSteps: ['ask-for-card', 'ask-the-desk'] })
    expect(result({ 'lives-here': 'declined' }).open).toEqual(['age', 'lives-here', 'works-here', 'card', 'fine', 'pardon'])
  })

  test('not supported: what to do all the same, no evidence; not applicable: nothing', () => {
    expect(result({ ...good, card: 'lost' })).toMatchObject({ open: [], evidence: [], nextSteps: ['read-here'] })
    expect(result({ age: 17 })).toMatchObject({ open: [], evidence: [], nextSteps: [] })
  })

  test('open bars, of the scope too, where no agency may refuse in any case', () => {
    const { fine: _, ...unasked } = good
    const { discretionary: __, ...asOfRight } = lending
    expect(result(unasked, asOfRight).openBars).toEqual(['fined'])
    expect(result(unasked)).not.toHaveProperty('openBars')
    expect(result({ 'lives-here': true, card: 'held' }, { ...asOfRight, scope: fined }).openBars).toEqual(['fined'])
    expect(result({ ...good, fine: 'owed' })).not.toHaveProperty('openBars')
  })

  test('unsettled elements that keep it open', () => {
    const disputed = leaf('disputed', act, 'lives-here', { is: true }, { unsettled: '2026-01-01' })
    const found = result(good, { ...lending, law: [{ from: '2020-01-01', rule: all('terms', act, [disputed]) }] })
    expect(found).toMatchObject({ outcome: 'open', unsettled: ['disputed'], open: [] })
  })

  test('a determination holds what was found, and nothing else', () => {
    const { discretionary: _, ...asOfRight } = lending
    const { proof, ...found } = result(good, asOfRight)
    expect(found).toStrictEqual({
      protection: 'lending',
      polarity: 'protection',
      outcome: 'supported',
      open: [],
      evidence: ['rent-book', 'pay-slip', 'card'],
      nextSteps: ['borrow'],
    })
    expect(proof).toStrictEqual({
      id: 'lending',
      kind: 'need',
      status: 'met',
      authority: [act],
      atLeast: 2,
      every: true,
      parts: [expect.objectContaining({ id: 'adult' }), expect.objectContaining({ id: 'lending.terms' })],
    })
    const { proof: __, ...open } = result({ ...good, card: 'unsure' }, asOfRight)
    expect(open).toStrictEqual({ ...found, outcome: 'open', open: ['card'], nextSteps: ['ask-the-desk'] })
    expect(result({ ...good, card: 'lost', age: 'unsure' })).toMatchObject({ outcome: 'not-supported', evidence: [] })
  })

  test('a risk is not left open by a curable answer', () => {
    const risk: Protection = {
      ...lending,
      polarity: 'risk',
      law: [{ from: '2020-01-01', rule: leaf('has-card', act, 'card', { is: 'held' }) }],
    }
    expect(result({ age: 30, card: 'not-yet' }, risk).outcome).toBe('not-supported')
  })
})

describe('editions', () => {
  test('the rule of the day is the last that began by then', () => {
    expect(ruleOn(lending, '2024-12-31').id).toBe('local')
    expect(ruleOn(lending, '2025-01-01').id).toBe('lending.terms')
    expect(result({ age: 30, 'works-here': true }, lending, '2024-12-31').outcome).toBe('supported')
  })

  test('before the first there is no law here', () => {
    expect(() => ruleOn(lending, '2019-12-31')).toThrow(BeforeFirstEdition)
    expect(() => reason(library, {}, '2019-12-31')).toThrow('2019-12-31 is before the first edition of lending, 2020-01-01')
  })
})

describe('warnings', () => {
  const raised = (answers: Answers) => Object.fromEntries(reason(library, answers, day).warnings.map(({ id, because }) => [id, because]))

  test('always; where a rule is met; where a result is so; each with the facts behind it', () => {
    expect(raised({ ...good, fine: 'owed', pardon: 'granted' })).toEqual({
      closing: [],
      'pay-first': ['fine'],
      'come-in': ['age', 'lives-here', 'card', 'pardon'],
    })
    expect(raised({ ...good, age: 17 })).toEqual({ closing: [] })
    expect(raised({ age: 30, 'lives-here': true, card: 'held' })).toEqual({ closing: [], 'come-in': ['fine', 'pardon'] })
  })

  test('where one part of a result is so, with what decides it or what it still lacks', () => {
    const other: Protection = { ...lending, id: 'reading', law: [{ from: '2020-01-01', rule: fined }] }
    const warningsOf = (answers: Answers, protection: string, element: string, ...statuses: readonly Status[]) => {
      const given: Law = {
        ...library,
        protections: [lending, other],
        warnings: [{ id: 'part', authority: [act], when: [{ protection, element, statuses }] }],
      }
      return reason(given, answers, day).warnings
    }
    const part = (because: readonly string[]) => [{ id: 'part', authority: [act], because }]
    expect(warningsOf(good, 'lending', 'local', 'met')).toStrictEqual(part(['lives-here']))
    expect(warningsOf(good, 'lending', 'local', 'unmet', 'unknown')).toEqual([])
    expect(warningsOf({ ...good, 'lives-here': 'unsure' }, 'lending', 'local', 'unknown')).toEqual(part(['lives-here', 'works-here']))
    expect(warningsOf(good, 'lending', 'no-such-part', 'met', 'unmet', 'unknown')).toEqual([])
    expect(warningsOf(good, 'reading', 'local', 'met')).toEqual([])
    expect(warningsOf(good, 'no-such-protection', 'local', 'met')).toEqual([])
    expect(warningsOf({ ...good, fine: 'owed' }, 'reading', 'fined', 'unmet', 'unknown')).not.toEqual([])
    // Whom a protection is not for, its parts do not concern.
    expect(warningsOf({ ...good, age: 17 }, 'lending', 'local', 'met')).toEqual([])
  })

  test('are left out where something else is so', () => {
    const unless = leaf('holds-card', act, 'card', { is: 'held' })
    const given: Law = { ...library, warnings: [{ id: 'closing', authority: [act], when: 'always', unless }] }
    const ids = (answers: Answers) => reason(given, answers, day).warnings.map(({ id }) => id)
    expect(ids({ card: 'held' })).toEqual([])
    expect(ids({ card: 'lost' })).toEqual(['closing'])
    expect(ids({})).toEqual(['closing'])
  })

  test('carry their source and their day', () => {
    expect(reason(library, { fine: 'owed' }, day).warnings.find(({ id }) => id === 'pay-first')).toMatchObject({
      authority: [{ id: 'act-1' }],
      asOf: '2026-01-01',
    })
  })
})

describe('conflicts', () => {
  test('make both answers unknown, and say so', () => {
    const found = reason(library, { ...good, 'born-on': '2010-01-01' }, day)
    expect(found.conflicts).toEqual([{ id: 'grown-and-not', facts: ['age', 'born-on'] }])
    expect(found.results[0]).toMatchObject({ outcome: 'open', open: ['age'] })
    expect(found.ask).not.toContain('age')
  })

  test('take nothing from what nobody told, and a rule is judged once in such a case', () => {
    const [conflict] = library.conflicts
    const wider: Law = { ...library, conflicts: conflict ? [{ ...conflict, facts: [...conflict.facts, 'joined-on'] }] : [] }
    const { of } = caseOn(wider, { ...good, 'born-on': '2010-01-01' }, day)
    expect({ ...of.answers }).toStrictEqual({ ...good, age: 'unsure', 'born-on': 'unsure' })
    expect(judge(local, of)).toBe(judge(local, of))
    expect(judge(local, of, 1)).toBe(judge(local, of, 1))
    expect(judge(local, of, -1)).toBe(judge(local, of, -1))
  })

  test('are none where one side is unknown', () => {
    expect(reason(library, { ...good, 'born-on': '2008' }, day).conflicts).toEqual([])
    expect(reason(library, { ...good, age: 'declined', 'born-on': '2010-01-01' }, day).conflicts).toEqual([])
  })
})

describe('deadlines', () => {
  const due = (answers: Answers, on = day) => reason(library, answers, on).deadlines

  test('an exact day, passed only after it', () => {
    expect(due({ age: 30, card: 'held', 'lent-on': '2026-05-15' })).toEqual([
      { id: 'return', date: '2026-06-15', estimate: false, passed: false, authority: [act] },
    ])
    expect(due({ age: 30, card: 'held', 'lent-on': '2026-05-14' })).toMatchObject([{ date: '2026-06-14', passed: true }])
  })

  test('a loose date gives the earliest day, passed only when the latest is', () => {
    expect(due({ age: 30, card: 'held', 'lent-on': '2026-05' })).toMatchObject([{ date: '2026-06-01', estimate: true, passed: false }])
    expect(due({ age: 30, card: 'held', 'lent-on': '2026-04' })).toMatchObject([{ date: '2026-05-01', estimate: true, passed: true }])
  })

  test('of several ways in, the latest', () => {
    expect(due({ age: 17, card: 'held', 'lent-on': '2026-01-01', 'born-on': '2009-03-04' })).toMatchObject([
      { date: '2027-03-04', estimate: false },
    ])
  })

  test('a way in that may yet apply, or lacks its date, cannot let it pass', () => {
    expect(due({ age: 17, card: 'held', 'lent-on': '2026-01-01' })).toMatchObject([{ date: '2026-02-01', estimate: true, passed: false }])
    expect(due({ card: 'held', 'lent-on': '2026-01-01' })).toMatchObject([{ date: '2026-02-01', estimate: true, passed: false }])
    expect(due({ card: 'held', 'lent-on': '2026-01-01', 'born-on': '1980' })).toMatchObject([
      { date: '2026-02-01', estimate: false, passed: true },
    ])
  })

  test('a way in that may yet apply makes it no later than the ones that surely do', () => {
    expect(due({ card: 'held', 'lent-on': '2026-01-01', 'born-on': '2015-01-01' })).toMatchObject([
      { date: '2026-02-01', estimate: true, passed: false },
    ])
  })

  test('no way in that applies, no deadline', () => {
    expect(due({})).toEqual([])
    expect(due({ card: 'held' })).toEqual([])
    expect(due({ card: 'not-yet', 'lent-on': '2026-05-15' })).toEqual([])
  })

  test('running ones come first, by date', () => {
    const clock = (id: string, plus: number): Deadline => ({
      id,
      authority: [act],
      ways: [{ from: 'lent-on', plus, unit: 'days', when: leaf(`${id}.any`, act, 'card', { is: 'held' }) }],
    })
    const law: Law = { ...library, deadlines: [clock('late', 40), clock('gone', 1), clock('soon', 35), clock('soon-too', 35)] }
    expect(reason(law, { card: 'held', 'lent-on': '2026-05-15' }, day).deadlines.map((d) => d.id)).toEqual([
      'soon',
      'soon-too',
      'late',
      'gone',
    ])
  })
})

test('deadlines of one day keep the order of the law', () => {
  const [one] = library.deadlines
  if (!one) throw new Error('no deadline')
  const ids = ['c', 'a', 'b']
  const given: Law = { ...library, deadlines: ids.map((id) => ({ ...one, id })) }
  expect(reason(given, { card: 'held', age: 30, 'lent-on': '2026-05-15' }, day).deadlines.map(({ id }) => id)).toEqual(ids)
})

test('the same answers in any order, on the same day, give the same', () => {
  const answers: Answers = { ...good, fine: 'owed', reads: ['maps'], 'lent-on': '2026' }
  const backwards = Object.fromEntries(Object.entries(answers).reverse())
  expect(JSON.stringify(reason(library, backwards, day))).toBe(JSON.stringify(reason(library, answers, day)))
  expect(reason(library, answers, day).on).toBe(day)
})
