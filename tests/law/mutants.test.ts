/** What holds the law catches every mutant of the T visa that any case tells; where nothing is kept, none is caught. */
import { describe, expect, test } from 'vitest'
import { behavior, caseAgainst } from '../../scripts/behavior'
import type { Kept } from '../../scripts/pairs'
import { mutantsOf } from '../../src/verification/mutants'
import { law } from '../../src/law'
import found from './cases/boundary-pairs.json'

const kept = found as unknown as Kept
const nothing: Kept = { pairs: [], beside: [], editions: [], first: {}, clocks: [], warnings: [], further: [] }

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
