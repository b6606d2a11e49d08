/** A case from a file beside the law held here: what fits is taken over, what does not is kept out and named. Nothing is dropped in silence. */
import { faultOf, isFact } from '../engine/answers'
import type { Answer, Answers, Day, Law } from '../engine/model'
import type { CaseFile } from './schema'

export interface Fitted {
  readonly answers: Answers
  readonly leftOut: readonly string[]
  readonly on: Day
  /** Ids, in the order of the file: questions or chapters not known here, and questions that do not have this answer here. */
  readonly unknown: readonly string[]
  readonly changed: readonly string[]
  /** Where the file's law is of another day: that day, and which of the two is older. */
  readonly law: Day
  readonly older: 'file' | 'guide' | null
  /** The answers are told as of a day that has not come. */
  readonly ahead: boolean
}

/** What of a case fits this law, on a day. */
export function fit({ facts, checkedOn }: Law, day: Day, { answers, leftOut, law, on }: CaseFile): Fitted {
  const kept: Record<string, Answer> = {}
  const unknown: string[] = []
  const changed: string[] = []
  for (const [id, answer] of Object.entries(answers)) {
    const fact = isFact(facts, id) ? facts[id] : undefined
    if (!fact) unknown.push(id)
    else if (faultOf(fact, answer) !== null) changed.push(id)
    else kept[id] = answer
  }
  const sections = new Set(Object.values(facts).map(({ section }) => section))
  const older = law === checkedOn ? null : law < checkedOn ? 'file' : 'guide'
  return {
    answers: kept,
    leftOut: leftOut.filter((section) => sections.has(section)),
    on,
    unknown: [...unknown, ...leftOut.filter((section) => !sections.has(section))],
    changed,
    law,
    older,
    ahead: on > day,
  }
}
