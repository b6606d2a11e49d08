/**
 * A case file: `{ "answers": { fact: value } }`, or a list of `{ "id", "answers", "on"? }`. What else stands beside the answers
 * (a source, a note) is left alone; an answer that is not one of its fact's answers is never left alone.
 */
import { isObject, JsonFault, type JsonProblem, readJson } from '../casefile/strict-json'
import { faultOf, isFact } from '../engine/answers'
import { spanOf } from '../engine/dates'
import type { Answers, Day, Facts } from '../engine/model'
import { Fault, quoted } from './fault'

export interface GivenCase {
  readonly id?: string
  readonly on?: Day
  readonly answers: Answers
  /** How to name the case in a message; null where it is the only one and has no name. */
  readonly place: string | null
}

/** A whole day, or a Fault at the place. */
export function readDay(value: unknown, ...place: readonly (string | null)[]): Day {
  if (typeof value !== 'string' || value.length !== 10 || spanOf(value) === null)
    throw new Fault(...place, 'expected a day YYYY-MM-DD from 1900 to 2199')
  return value
}

function readAnswers(facts: Facts, given: unknown, place: string | null): Answers {
  if (!isObject(given)) throw new Fault(place, 'answers', 'expected an object of answers by fact id')
  for (const [id, answer] of Object.entries(given)) {
    const fact = isFact(facts, id) ? facts[id] : undefined
    if (!fact) throw new Fault(place, `answers.${/^[\w-]{1,80}$/.test(id) ? id : quoted(id)}`, 'unknown fact')
    const fault = faultOf(fact, answer)
    if (fault) throw new Fault(place, `answers.${id}`, fault)
  }
  return given as Answers
}

function readCase(facts: Facts, given: unknown, number: number | null): GivenCase {
  const numbered = number === null ? null : `case ${number}`
  if (!isObject(given)) throw new Fault(numbered, 'expected a case: { "id": "...", "answers": { ... } }')
  const { id, on, answers } = given
  if (id !== undefined && typeof id !== 'string') throw new Fault(numbered, 'id', 'expected text')
  const place = id === undefined ? numbered : `case ${quoted(id)}`
  return {
    ...(id === undefined ? {} : { id }),
    ...(on === undefined ? {} : { on: readDay(on, place, 'on') }),
    answers: readAnswers(facts, answers, place),
    place,
  }
}

const PROBLEMS: Readonly<Record<JsonProblem, string>> = {
  unreadable: 'unreadable JSON',
  'too-deep': 'nested too deep',
  'too-many': 'too many values',
  'key-twice': 'is given twice',
  'key-forbidden': 'is no key',
}

/** The value a text holds. Throws a Fault that names the place. */
function readText(text: string, source: string): unknown {
  try {
    return readJson(text)
  } catch (fault) {
    if (!(fault instanceof JsonFault)) throw fault
    const { problem, line, column, key } = fault
    throw new Fault(source, `line ${line}, column ${column}`, `${key === undefined ? '' : `${quoted(key)} `}${PROBLEMS[problem]}`)
  }
}

/** The cases in a text, all of them sound; a single one stays single. Throws a Fault for the first that is not. */
export function readCases(facts: Facts, text: string, source: string): GivenCase | GivenCase[] {
  const given = readText(text, source)
  if (Array.isArray(given)) return given.map((one, index) => readCase(facts, one, index + 1))
  if (!isObject(given)) throw new Fault(source, 'expected a case or a list of cases')
  return readCase(facts, given, null)
}
