/** The survey finds what is wrong with a law that was written wrong on purpose. */
import { describe, expect, test } from 'vitest'
import type { Protection, Rule } from '../../src/engine/model'
import { survey } from '../../src/engine/survey'
import { act, adult, card, day, fined, lending, library, local, words } from './library'

const { all, any, elapsed, not, test: leaf } = words
const surveyed = (rule: Rule, options = {}) => survey(library, { ...lending, law: [{ from: '2020-01-01', rule }] }, day, options)
const lives = leaf('lives', act, 'lives-here', { is: true })

describe('in full', () => {
  test('a sound law reaches every outcome, and every element can be met and matters', () => {
    const found = survey(library, lending, day)
    expect(found).toMatchObject({ protection: 'lending', inFull: true, facts: 6, neverMet: [], neverMatter: [] })
    expect(Object.values(found.outcomes).every((count) => count > 0)).toBe(true)
    expect(Object.values(found.outcomes).reduce((a, b) => a + b)).toBe(found.cases)
    expect(found.cases).toBe(3 * 3 * 3 * 5 * 3 * 3)
  })

  test('an element nobody can meet', () => {
    const found = surveyed(
      all('terms', act, [
        lives,
        all('impossible', act, [leaf('old', act, 'age', { atLeast: 65 }), leaf('young', act, 'age', { under: 12 })]),
      ]),
    )
    expect(found.neverMet).toEqual(['terms', 'terms > impossible'])
    expect(found.outcomes.supported).toBe(0)
  })

  test('an element that changes nothing', () => {
    const found = surveyed(any('terms', act, [lives, all('again', act, [lives, card])]))
    expect(found.neverMatter).toEqual(['terms > again > card'])
  })

  test('unsettled elements are never met, and are not reported', () => {
    const found = surveyed(leaf('lives', act, 'lives-here', { is: true }, { unsettled: '2026-01-01' }))
    expect(found).toMatchObject({ neverMet: [], neverMatter: [] })
    expect(found.outcomes.supported).toBe(0)
  })

  test('answers in a declared conflict are left out', () => {
    const since = elapsed('since', act, { from: 'born-on', to: 'day' }, { atLeast: 18, unit: 'years' })
    const { cases, outcomes } = surveyed(not('child', act, since))
    expect(outcomes.supported).toBe(0)
    expect(cases).toBe(3 * 5 - 1)
  })
})

describe('by pairs and samples', () => {
  const few = { fullUpTo: 0, samples: 500 }

  test('finds the same of a small law', () => {
    const found = survey(library, lending, day, few)
    expect(found).toMatchObject({ inFull: false, neverMet: [], neverMatter: [] })
    expect(Object.keys(found.witnesses).sort()).toEqual(['not-applicable', 'not-supported', 'open', 'supported'])
  })

  test('looks on purpose for what chance misses', () => {
    const deep = all('deep', act, [
      local,
      card,
      fined,
      all('more', act, [
        adult,
        any('reads', act, [leaf('novels', act, 'reads', { includes: 'novels' }), leaf('maps', act, 'reads', { includes: 'maps' })]),
      ]),
    ])
    expect(surveyed(deep, { fullUpTo: 0, samples: 0 })).toMatchObject({ neverMet: [], neverMatter: [] })
  })

  test('the same seed gives the same survey', () => {
    const protection: Protection = lending
    expect(survey(library, protection, day, { ...few, seed: 9 })).toEqual(survey(library, protection, day, { ...few, seed: 9 }))
  })
})
