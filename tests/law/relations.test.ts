/** The metamorphic relations: each tried with a thousand seeded cases. A failure prints its seed; `npm run verify` tries a hundred times as many. */
import { expect, test } from 'vitest'
import { mutantsOf } from '../../src/verification/mutants'
import { firstWrong, relationsOf } from '../../scripts/relations'
import { law } from '../../src/law'

const relations = relationsOf(law)
test('there are at least thirty', () => {
  expect(new Set(relations.map(({ name }) => name)).size).toBeGreaterThanOrEqual(30)
})

test.each(relations.map((relation) => [relation.name, relation] as const))('%s', (_, relation) => {
  expect(firstWrong(relation, 1000)).toBeNull()
})

test('a law that breaks one is found out, in some cases and in all: positive control', () => {
  const trauma = 'certification-letter.help.trauma'
  const mutant = [...mutantsOf(law)].find(({ of, fault }) => of === trauma && fault === 'flip')
  if (!mutant) throw new Error('no mutant')
  const broken = relationsOf(mutant.law).filter(({ everywhere }) => everywhere?.())
  expect(broken.map(({ name }) => name)).toEqual([expect.stringContaining('trauma')])
  expect(broken.map((relation) => firstWrong(relation, 2000))).toEqual([expect.objectContaining({ wrong: expect.any(String) })])
})

test('one that throws is told with its seed', () => {
  let tried = 0
  const throwing = {
    name: 'throws the third time',
    once: () => {
      tried += 1
      if (tried === 3) throw new Error('no such fact')
      return null
    },
  }
  expect(firstWrong(throwing, 10)).toEqual({ seed: 2, wrong: 'Error: no such fact' })
})
