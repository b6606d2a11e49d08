import { expect, test } from 'vitest'
import { reason } from '../../src/engine/determine'
import { leftIdle, readFacts } from '../../src/ui/review/relevance'
import { allSteps, arrange, elementsOf, isRaised, meritOf, worthKnowing } from '../../src/ui/results/arrange'
import { onward } from '../../src/ui/ask/onward'
import { smallLaw } from './small-law'

const DAY = '2026-11-24'
const full = { 'danger-now': false, age: 30, color: 'red', signs: ['bell'], hit: true, since: '2020' }
const of = (answers: Record<string, boolean | string | number | string[]>) => reason(smallLaw, answers, DAY)

test('the next page follows from what is still worth asking', () => {
  const blank = { answers: {}, noted: [], skipped: [] }
  expect(onward(smallLaw, blank, DAY).place).toEqual({ page: 'ask', fact: 'danger-now' })
  expect(onward(smallLaw, { ...blank, answers: full }, DAY).place).toEqual({ page: 'review' })
  const { hit: _hit, ...rest } = full
  expect(onward(smallLaw, { ...blank, answers: rest }, DAY).place).toEqual({ page: 'topic', section: 'harm', fact: 'hit' })
  expect(onward(smallLaw, { ...blank, answers: rest, noted: ['harm'] }, DAY).place).toEqual({ page: 'ask', fact: 'hit' })
  expect(onward(smallLaw, { ...blank, answers: rest, skipped: ['harm'] }, DAY).answers).toMatchObject({
    hit: 'declined',
    cried: 'declined',
  })
})

test('only an answer that was read before and is not read after is left idle', () => {
  expect([...readFacts(smallLaw, full, DAY)]).toEqual(expect.arrayContaining(['age', 'color', 'signs', 'hit', 'since']))
  expect(leftIdle(smallLaw, full, { ...full, color: 'blue' }, 'color', DAY)).toEqual([])
  expect(leftIdle(smallLaw, full, { ...full, color: 'green' }, 'color', DAY)).toEqual(['age', 'signs'])
})

test('the parts of a result are those of the branch that has come furthest', () => {
  const [shelter] = of(full).results
  expect(shelter && elementsOf(meritOf(shelter)).map((element) => element.id)).toEqual(['shelter.adult', 'shelter.sign'])
})

test('a risk counts as raised by an answer only', () => {
  const risk = (signs: string[] | undefined) =>
    of({ ...full, ...(signs ? { signs } : { signs: 'unsure' }) })
      .results.filter(isRaised)
      .map((result) => result.protection)
  expect(risk(undefined)).not.toContain('noise')
  expect(risk(['bell'])).not.toContain('noise')
  expect(risk(['drum'])).toContain('noise')
})

test('danger first, then groups without risks, and what is for others apart', () => {
  const arranged = arrange(smallLaw, of({ ...full, 'danger-now': true, color: 'blue' }))
  expect(arranged.urgent.map((warning) => warning.id)).toEqual(['immediate-danger'])
  expect(arranged.groups.map((group) => group.id)).toEqual(['letters'])
  expect(arranged.notFor.map((result) => result.protection)).toEqual(['stay'])
  expect(arranged.cautions.map((warning) => warning.id)).toEqual(['slow'])
})

test('steps come once, and what was declined is not asked for again', () => {
  const { results } = of({ color: 'red', hit: 'declined', age: 'unsure' })
  expect(allSteps(smallLaw, results).map(({ id }) => id)).toEqual(['ask-first'])
  expect(worthKnowing(results, { color: 'red', hit: 'declined', age: 'unsure' }, 9)).toEqual(expect.arrayContaining(['age', 'signs']))
  expect(worthKnowing(results, { color: 'red', hit: 'declined', age: 'unsure' }, 9)).not.toContain('hit')
})
