/** The metamorphic relations: each tried with a thousand seeded cases. A failure prints its seed, and fast-check the smallest that it finds. */
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { mutantsOf } from '../../src/engine/mutants'
import { seeded } from '../../src/engine/samples'
import { relationsOf } from '../../scripts/relations'
import { law } from '../../src/law'

const relations = relationsOf(law)
test('there are at least thirty', () => {
  expect(new Set(relations.map(({ name }) => name)).size).toBeGreaterThanOrEqual(30)
})

test.each(relations.map((relation) => [relation.name, relation] as const))('%s', (_, { once }) => {
  fc.assert(
    fc.property(fc.integer(), (seed) => {
      const wrong = once(seeded(seed))
      if (wrong !== null) throw new Error(wrong)
    }),
    { numRuns: 1000 },
  )
})

test('a law that breaks one is found out, in some cases and in all: positive control', () => {
  const trauma = 'certification-letter.help.trauma'
  const mutant = [...mutantsOf(law)].find(({ of, fault }) => of === trauma && fault === 'flip')
  if (!mutant) throw new Error('no mutant')
  const broken = relationsOf(mutant.law).filter(({ everywhere }) => everywhere?.())
  expect(broken.map(({ name }) => name)).toEqual([expect.stringContaining('trauma')])
  const tried = Array.from({ length: 2000 }, (_, seed) => broken[0]?.once(seeded(seed)))
  expect(tried.some((wrong) => wrong !== null)).toBe(true)
})
