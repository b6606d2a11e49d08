/** What an answer to each kind of fact may be; one schema for the page, the case file and the command line. */
import * as z from 'zod/mini'
import { spanOf } from './dates'
import type { Answer, Answers, Fact, Facts } from './model'

const OPEN = ['unsure', 'declined'] as const

function known(fact: Fact) {
  switch (fact.kind) {
    case 'yes-no':
      return z.boolean('expected true or false')
    case 'choice':
      return z.enum([...fact.options], `expected one of ${fact.options.join(', ')}`)
    case 'several': {
      const options = [...fact.options, 'none', 'no-others']
      return z.array(z.enum(options, `expected a list of ${options.join(', ')}`), `expected a list of ${options.join(', ')}`).check(
        z.minLength(1, 'expected at least one, or none'),
        z.refine((list) => new Set(list).size === list.length, 'expected each option once'),
        z.refine((list) => !list.includes('none') || list.length === 1, 'expected none to stand alone'),
        z.refine((list) => list[0] !== 'no-others' || list.length > 1, 'expected no-others beside an option; none says no to all'),
      )
    }
    case 'number': {
      const expected = `expected a whole number from ${fact.min} to ${fact.max}`
      return z.int(expected).check(z.minimum(fact.min, expected), z.maximum(fact.max, expected))
    }
    case 'date':
      return z
        .string('expected a date: YYYY, YYYY-MM or YYYY-MM-DD')
        .check(z.refine((text) => spanOf(text) !== null, 'expected a date: YYYY, YYYY-MM or YYYY-MM-DD'))
  }
}

/** The schema of one fact's answers: its own values, or `unsure`, or `declined`. */
export function answerSchema(fact: Fact): z.ZodMiniType<Answer> {
  return z.union([z.enum(OPEN), known(fact)]) as unknown as z.ZodMiniType<Answer>
}

/** What is wrong with an answer, in one phrase, or null where it is one of the fact's answers. */
export function faultOf(fact: Fact, value: unknown): string | null {
  if (OPEN.includes(value as (typeof OPEN)[number])) return null
  const parsed = z.safeParse(known(fact), value)
  return parsed.success ? null : (parsed.error.issues[0]?.message ?? 'unreadable')
}

/** Whether an id names a fact of this law; never true for what objects inherit. */
export function isFact(facts: Facts, id: string): boolean {
  return Object.hasOwn(facts, id)
}

export interface Sorted {
  readonly taken: Answers
  /** Ids, in the order given: no fact of this law; a fact of it, but not with this answer. */
  readonly unknown: readonly string[]
  readonly changed: readonly string[]
}

/** Answers given to another law, sorted by what this one makes of them; none is lost. */
export function sortAnswers(facts: Facts, given: Readonly<Record<string, unknown>>): Sorted {
  const taken: Record<string, Answer> = {}
  const unknown: string[] = []
  const changed: string[] = []
  for (const [id, answer] of Object.entries(given)) {
    const fact = isFact(facts, id) ? facts[id] : undefined
    if (!fact) unknown.push(id)
    else if (faultOf(fact, answer) !== null) changed.push(id)
    else taken[id] = answer as Answer
  }
  return { taken, unknown, changed }
}
