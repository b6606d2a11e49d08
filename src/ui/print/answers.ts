/** The answers that say something, numbered as the list of answers prints them, so that a proof can name them. */
import { isUnknown } from '../../engine/judge'
import type { Answers, Law } from '../../engine/model'

/** The number of each known answer, by fact. */
export function numbersOf(law: Law, answers: Answers): ReadonlyMap<string, number> {
  const known = Object.keys(law.facts).filter((fact) => answers[fact] !== undefined && !isUnknown(answers[fact]))
  return new Map(known.map((fact, at) => [fact, at + 1]))
}
