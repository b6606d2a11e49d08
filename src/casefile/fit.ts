/** A case from a file beside the law held here: what fits is taken over, what does not is kept out and named. Nothing is dropped in silence. */
import { sortAnswers } from '../engine/answers'
import type { Answers, Day, Law } from '../engine/model'
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
  const { taken, unknown, changed } = sortAnswers(facts, answers)
  const sections = new Set(Object.values(facts).map(({ section }) => section))
  const older = law === checkedOn ? null : law < checkedOn ? 'file' : 'guide'
  return {
    answers: taken,
    leftOut: leftOut.filter((section) => sections.has(section)),
    on,
    unknown: [...unknown, ...leftOut.filter((section) => !sections.has(section))],
    changed,
    law,
    older,
    ahead: on > day,
  }
}
