/** Every mutant differs from the law in one place. */
import { expect, test } from 'vitest'
import { mutantsOf } from '../../src/verification/mutants'
import type { Fault } from '../../src/verification/mutants'
import { library } from '../engine/library'

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
