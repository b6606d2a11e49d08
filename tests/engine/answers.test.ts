/** What may be answered, and what is wrong with what may not. */
import { describe, expect, test } from 'vitest'
import { answerSchema, faultOf, isFact, sortAnswers } from '../../src/engine/answers'
import type { Fact } from '../../src/engine/model'
import { facts } from './library'

const fault = (fact: keyof typeof facts, value: unknown) => faultOf(facts[fact], value)

describe('each kind of fact', () => {
  test.each<[keyof typeof facts, unknown]>([
    ['lives-here', true],
    ['lives-here', false],
    ['card', 'not-yet'],
    ['reads', ['novels', 'maps']],
    ['reads', ['none']],
    ['reads', ['novels', 'no-others']],
    ['reads', ['no-others', 'novels']],
    ['age', 0],
    ['age', 120],
    ['born-on', '1980'],
    ['born-on', '1980-02'],
    ['born-on', '1980-02-29'],
  ])('%s takes %j', (fact, value) => {
    expect(fault(fact, value)).toBeNull()
    expect(answerSchema(facts[fact]).safeParse(value).success).toBe(true)
  })

  test.each<[keyof typeof facts, unknown, string]>([
    ['lives-here', 'yes', 'expected true or false'],
    ['card', 'found', 'expected one of held, lost, asked-for, not-yet'],
    ['card', 'toString', 'expected one of held, lost, asked-for, not-yet'],
    ['reads', 'novels', 'expected a list of novels, maps, music, none, no-others'],
    ['reads', ['comics'], 'expected a list of novels, maps, music, none, no-others'],
    ['reads', [], 'expected at least one, or none'],
    ['reads', ['maps', 'maps'], 'expected each option once'],
    ['reads', ['none', 'maps'], 'expected none to stand alone'],
    ['reads', ['no-others'], 'expected no-others beside an option; none says no to all'],
    ['age', -1, 'expected a whole number from 0 to 120'],
    ['age', 121, 'expected a whole number from 0 to 120'],
    ['age', 1.5, 'expected a whole number from 0 to 120'],
    ['age', '18', 'expected a whole number from 0 to 120'],
    ['age', Number.NaN, 'expected a whole number from 0 to 120'],
    ['born-on', '1980-02-30', 'expected a date: YYYY, YYYY-MM or YYYY-MM-DD'],
    ['born-on', 'long ago', 'expected a date: YYYY, YYYY-MM or YYYY-MM-DD'],
    ['born-on', 1980, 'expected a date: YYYY, YYYY-MM or YYYY-MM-DD'],
    ['born-on', null, 'expected a date: YYYY, YYYY-MM or YYYY-MM-DD'],
  ])('%s does not take %j', (fact, value, expected) => {
    expect(fault(fact, value)).toBe(expected)
    expect(answerSchema(facts[fact]).safeParse(value).success).toBe(false)
  })

  test('every fact takes unsure and declined', () => {
    for (const fact of Object.values<Fact>(facts)) for (const value of ['unsure', 'declined']) expect(faultOf(fact, value)).toBeNull()
  })
})

test('only its own ids are facts', () => {
  expect(isFact(facts, 'age')).toBe(true)
  for (const id of ['height', 'constructor', '__proto__', 'toString']) expect(isFact(facts, id)).toBe(false)
})

test('answers to another law are sorted by what this one makes of them, in their order', () => {
  expect(sortAnswers(facts, { height: 3, age: 30, card: 'found', reads: ['none'], toString: true, fine: 'unsure', 'born-on': 1 })).toEqual({
    taken: { age: 30, reads: ['none'], fine: 'unsure' },
    unknown: ['height', 'toString'],
    changed: ['card', 'born-on'],
  })
})
