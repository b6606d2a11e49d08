/**
 * What a saved case holds, version 1: answers by fact, the chapters left out, the day they are told as of and the day of the law they were
 * told to. Ids, numbers, dates, yes and no; there is no place for a name or for free text.
 */
import * as z from 'zod/mini'
import { spanOf } from '../engine/dates'
import type { Answers, Day } from '../engine/model'
import { CaseFault, type Issue } from './fault'
import { isObject } from './strict-json'

export interface CaseFile {
  readonly version: 1
  /** The day on which the law was checked that the answers were given to. */
  readonly law: Day
  /** The day the answers are told as of: an age among them is the age on that day. */
  readonly on: Day
  readonly answers: Answers
  /** Chapters that the person asked to leave out. */
  readonly leftOut: readonly string[]
}

const MOST_ISSUES = 20
const id = z.string().check(z.regex(/^[a-z0-9]+(-[a-z0-9]+)*$/), z.maxLength(64))
const day = z.string().check(
  z.regex(/^(19|20|21)\d\d-(0[1-9]|1[0-2])-(0[1-9]|[12]\d|3[01])$/),
  z.refine((text) => spanOf(text) !== null),
)
const answer = z.union([z.boolean(), z.int().check(z.minimum(0)), id, z.array(id).check(z.minLength(1), z.maxLength(64))])

export const caseSchema = z.strictObject({
  version: z.literal(1),
  law: day,
  on: day,
  answers: z.record(id, answer),
  leftOut: z.array(id).check(z.maxLength(64)),
})

/** A place in a file as it may be shown: short, and of plain letters. */
const placeOf = (path: readonly PropertyKey[]): string =>
  path.map((part) => (/^[\w-]{1,64}$/.test(String(part)) ? String(part) : '?')).join('.') || '?'

function issuesOf(issues: readonly z.core.$ZodIssue[]): Issue[] {
  const found = issues.flatMap((issue): Issue[] => {
    if (issue.code === 'unrecognized_keys') return issue.keys.map((key) => ({ place: placeOf([...issue.path, key]), wrong: 'extra' }))
    return [{ place: placeOf(issue.path), wrong: issue.input === undefined && issue.code === 'invalid_type' ? 'missing' : 'other' }]
  })
  return found.slice(0, MOST_ISSUES)
}

/** A case in an order of its own, made anew: the same answers give the same text. */
export function canonical({ law, on, answers, leftOut }: CaseFile): CaseFile {
  const entries = Object.entries(answers).map(([fact, given]) => [fact, Array.isArray(given) ? [...given].sort() : given] as const)
  const sorted = [...entries].sort(([one], [other]) => (one < other ? -1 : 1))
  return { version: 1, law, on, answers: Object.fromEntries(sorted) as Answers, leftOut: [...leftOut].sort() }
}

/** The case that a value is, in an object of its own. Throws a CaseFault: `newer`, `no-case` or `not-sound` with its issues. */
export function caseOf(value: unknown): CaseFile {
  if (!isObject(value) || !Object.hasOwn(value, 'version')) throw new CaseFault('no-case')
  const { version } = value
  if (typeof version !== 'number' || !Number.isInteger(version) || version < 1) throw new CaseFault('no-case')
  if (version > 1) throw new CaseFault('newer')
  const parsed = z.safeParse(caseSchema, value, { reportInput: true })
  if (!parsed.success) throw new CaseFault('not-sound', issuesOf(parsed.error.issues))
  return canonical(parsed.data)
}
