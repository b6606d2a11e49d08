/** Every mutant differs from the law in one place, and what holds a law catches those that any case tells; where nothing is kept, none is caught. */
import { describe, expect, test } from 'vitest'
import { mutantsOf } from '../../src/engine/mutants'
import type { Fault } from '../../src/engine/mutants'
import { behavior, caseAgainst } from '../../scripts/behavior'
import type { Kept } from '../../scripts/pairs'
import { law } from '../../src/law'
import { library } from './library'
import found from '../law/cases/boundary-pairs.json'

const kept = found as unknown as Kept
const nothing: Kept = { pairs: [], beside: [], editions: [], first: {}, clocks: [], warnings: [], further: [] }

test('the mutants of a small law: each is another law, in the places it names, and no two have one name', () => {
  const mutants = [...mutantsOf(library)]
  for (const { law: mutated, within, name } of mutants) {
    expect(JSON.stringify(mutated), name).not.toBe(JSON.stringify(library))
    expect(within.length, name).toBeGreaterThan(0)
    const other = mutated.protections.filter((one, n) => JSON.stringify(one) !== JSON.stringify(library.protections[n])).map(({ id }) => id)
    expect(other, name).toEqual(within.filter((id) => !id.includes(' ')))
  }
  expect(new Set(mutants.map(({ fault, name }) => `${fault}: ${name}`)).size).toBe(mutants.length)
  expect(new Set(mutants.map(({ fault }) => fault))).toEqual(
    new Set<Fault>(['flip', 'drop', 'duplicate', 'all or any', 'threshold', 'option', 'authority', 'edition', 'clock']),
  )
})

describe('the mutants of the T visa', () => {
  const mutants = [...mutantsOf(law)].filter(({ of }) => of === 't-visa' || of.startsWith('t-visa.'))
  const caught = (known: Kept) => {
    const does = Object.values(behavior(known))
    return mutants.filter((mutant) => does.some((differs) => differs(mutant)))
  }

  test('are caught by what is kept, but for those that no case tells', () => {
    const known = new Set(caught(kept))
    const alive = mutants.filter((mutant) => !known.has(mutant))
    expect(alive.filter(({ fault }) => fault !== 'authority' && fault !== 'duplicate').filter((mutant) => caseAgainst(mutant))).toEqual([])
  })
  test('are not caught where nothing is kept: positive control', () => {
    expect(mutants.length).toBeGreaterThan(100)
    expect(caught(nothing)).toEqual([])
  })
})
