/** Verification finds what is wrong with a law that was written wrong on purpose: one fault for each thing it checks. */
import { describe, expect, test } from 'vitest'
import { determine, subjectOf } from '../../src/engine/determine'
import { caseOf } from '../../src/engine/judge'
import type { Law, Protection, Rule } from '../../src/engine/model'
import { everyCase } from '../../src/verification/samples'
import { Space } from '../../src/verification/space'
import { beside, deadIn, turnedIn, type Verification, verify } from '../../src/verification/verify'
import { withAnswer } from '../../src/verification/witness'
import { faultsOf, needless } from '../../scripts/verify'
import { act, adult, card, day, fined, lending, library, local, words } from '../engine/library'

const { all, any, atLeast, bar, elapsed, not, test: leaf } = words
const written = (rule: Rule): Protection => ({ ...lending, law: [{ from: '2020-01-01', rule }] })
const verified = (rule: Rule) => verify(library, written(rule), day)
const lives = leaf('lives', act, 'lives-here', { is: true })
const away = leaf('away', act, 'lives-here', { is: false })

describe('a sound law', () => {
  test('reaches every outcome, and has a pair for every condition', () => {
    const found = verify(library, lending, day)
    expect(found).toMatchObject({ neverMet: [], withoutPair: [], turned: [], contradicting: [], inFull: true, differing: [] })
    expect(Object.values(found.outcomes).every((count) => count > 0)).toBe(true)
    expect(found.judged).toBe(found.cases)
  })

  test('its pairs differ in one answer and in the outcome, as the engine finds it', () => {
    const outcome = (answers: Parameters<typeof caseOf>[1]) => determine(lending, caseOf(library.facts, answers, day)).outcome
    for (const { given, fact, answers, outcomes } of verify(library, lending, day).pairs) {
      expect(answers.map((answer) => outcome(withAnswer(given, fact, answer)))).toEqual(outcomes)
      expect(outcomes[0]).not.toBe(outcomes[1])
      expect(given).not.toHaveProperty(fact)
    }
  })
})

describe('the diagram is the engine, case by case', () => {
  const since = elapsed('since', act, { from: 'born-on', to: 'day' }, { atLeast: 18, unit: 'years' })
  const reads = (option: 'novels' | 'maps') => leaf(option, act, 'reads', { includes: option })
  test.each<[string, Rule]>([
    ['two of three', atLeast(2, 'two', act, [lives, reads('maps'), since])],
    ['a bar with an exception', bar('bar', act, { raisedBy: reads('novels'), unless: lives, effect: 'defeats' })],
    ['a bar for a lawyer', bar('bar', act, { raisedBy: not('not', act, since), effect: 'holds' })],
    ['weighed', any('weighed', act, [lives, reads('maps')], { weighed: true })],
    ['unsettled within', not('not', act, all('within', act, [lives, reads('novels')], { unsettled: '2026-01-01' }))],
    ['one rule twice', any('twice', act, [all('first', act, [lives, card]), all('second', act, [not('none', act, lives), fined])])],
  ])('%s', (_, rule) => {
    const protection = written(rule)
    const space = new Space(library, subjectOf(protection, day), day)
    let tried = 0
    for (const answers of everyCase(new Map(space.variables.map(({ id, answers: values }) => [id, values])))) {
      tried += 1
      const { outcome } = determine(protection, caseOf(library.facts, answers, day))
      if (space.outcomeFor(answers) !== outcome) expect({ answers, outcome: space.outcomeFor(answers) }).toEqual({ answers, outcome })
    }
    expect(tried).toBe(space.cases)
  })

  test('a diagram of another law is found out', () => {
    const space = new Space(library, subjectOf(written(lives), day), day)
    expect(beside(library, written(away), space).differing.length).toBeGreaterThan(0)
    expect(beside(library, written(away), space, { fullUpTo: 0, samples: 100 }).differing.length).toBeGreaterThan(0)
  })
})

describe('what is found', () => {
  test('an element nobody can meet, and the outcome nobody comes to', () => {
    const old = all('impossible', act, [leaf('old', act, 'age', { atLeast: 65 }), leaf('young', act, 'age', { under: 12 })])
    const found = verified(all('terms', act, [lives, old]))
    expect(found.neverMet).toEqual(['terms', 'terms > impossible'])
    expect(found.outcomes.supported).toBe(0)
    expect(found.shortest).not.toHaveProperty('supported')
  })

  test('an element that changes nothing', () => {
    const found = verified(any('terms', act, [lives, all('again', act, [lives, card])]))
    expect(found.withoutPair).toContain('terms > again > card')
  })

  test('two rules of one paragraph against each other', () => {
    expect(verified(any('terms', act, [all('one', act, [lives, card]), all('other', act, [away, fined])])).contradicting).toEqual([
      ['lives', 'away'],
    ])
  })

  test('a place where three values know less than every completion', () => {
    expect(verified(any('terms', act, [lives, away])).weaker).toEqual([{ rule: 'terms', status: 'met', answers: {} }])
    expect(verified(all('terms', act, [lives, away])).weaker).toEqual([{ rule: 'terms', status: 'unmet', answers: {} }])
    expect(verified(any('terms', act, [lives, card])).weaker).toEqual([])
  })

  test('a settled result that one more answer turns', () => {
    const space = new Space(library, subjectOf(written(lives), day), day)
    expect(turnedIn(space)).toEqual([])
    const place = space.variables.findIndex(({ id }) => id === 'lives-here')
    const turned = space.diagrams.node(
      place,
      (space.variables[place]?.answers ?? []).map((answer) => (answer === undefined ? 3 : 1)),
    )
    expect(turnedIn(Object.assign(Object.create(space), { outcome: turned })).map(({ fact }) => fact)).toEqual(['lives-here', 'lives-here'])
  })

  test('unsettled elements are met before their mark', () => {
    const found = verified(leaf('lives', act, 'lives-here', { is: true }, { unsettled: '2026-01-01' }))
    expect(found).toMatchObject({ neverMet: [], withoutPair: [] })
    expect(found.outcomes.supported).toBe(0)
  })

  test('answers in a declared conflict are no witness', () => {
    const grown = elapsed('since', act, { from: 'born-on', to: 'day' }, { atLeast: 18, unit: 'years' })
    expect(verified(not('child', act, grown)).outcomes.supported).toBe(0)
  })

  test('a fact and an option that nothing reads', () => {
    const more: Law = {
      ...library,
      facts: { ...library.facts, idle: { kind: 'choice', options: ['a', 'b'], section: 'x', sensitivity: 'low' } },
    }
    expect(deadIn(more)).toEqual({ facts: [...deadIn(library).facts, 'idle'], options: [...deadIn(library).options, 'idle: a', 'idle: b'] })
  })
})

describe('what is accepted', () => {
  const sound = () => verify(library, written(all('wic.terms', act, [local, adult])), day)
  const told = (own: Partial<Verification>) => {
    const used = new Set<string>()
    const faults = faultsOf({ ...sound(), ...own }, (accepted) => used.add(accepted))
    return { faults, used: [...used], needless: needless(used) }
  }

  test('and no longer so is a fault', () => {
    const [pair] = sound().pairs
    expect(told({})).toMatchObject({ faults: [], used: [] })
    const accepted = told({ pairs: [{ ...(pair as NonNullable<typeof pair>), path: 'severe-form.peonage > severe-form.peonage.debt' }] })
    expect(accepted).toMatchObject({ faults: [expect.stringContaining('has a witness pair')], used: [] })
  })

  test('in one list is needed in that list, and not accepted in another', () => {
    const id = 'record-relief-federal.not-yet'
    const name = `NEVER_MET: ${id}`
    expect(told({ neverMet: [id] })).toMatchObject({ faults: [], used: [name] })
    expect(told({}).needless.filter((one) => !told({ neverMet: [id] }).needless.includes(one))).toEqual([name])
    expect(told({ withoutPair: [id] })).toMatchObject({ faults: [expect.stringContaining(id)], used: [] })
  })

  test('of one edition is a fault in the next', () => {
    const unreached = { protection: 'snap', outcomes: { ...sound().outcomes, 'not-supported': 0 } }
    expect(told({ ...unreached, from: '2024-08-28' })).toMatchObject({ faults: [], used: ['UNREACHED: snap 2024-08-28 not-supported'] })
    expect(told({ ...unreached, from: '2025-07-04' }).faults).toEqual([expect.stringContaining('no case is not-supported')])
  })
})
