/**
 * evaluate, changes and settle: what follows from each case, as JSON; one object for one case, a list with a case a line for a list.
 * A case's own day comes before the day given for all, and that before today.
 */
import { changesAhead, compare } from '../engine/changes'
import { BeforeFirstEdition, caseOn, determine, reason } from '../engine/determine'
import type { Answers, Day, Law, Protection } from '../engine/model'
import { decidedBy, settling } from '../engine/settle'
import { type GivenCase, readCases } from './cases'
import { Fault } from './fault'

export interface Asked {
  readonly law: Law
  readonly text: string
  readonly source: string
  readonly given: Day | null
  readonly today: Day
}
/** What is said of one case on its day. */
type Say = (answers: Answers, on: Day) => object

const AHEAD = 5

function said({ id, on, answers, place }: GivenCase, { given, today }: Asked, say: Say, to?: Day): string {
  try {
    return JSON.stringify({ ...(id === undefined ? {} : { id }), ...say(answers, on ?? given ?? today) })
  } catch (fault) {
    if (!(fault instanceof BeforeFirstEdition)) throw fault
    if (fault.day === to) throw new Fault('--to', fault.message)
    throw new Fault(on === undefined ? '--on' : place, on === undefined ? null : 'on', fault.message)
  }
}

function ofEach(asked: Asked, say: Say, to?: Day): string {
  const cases = readCases(asked.law.facts, asked.text, asked.source)
  if (!Array.isArray(cases)) return said(cases, asked, say, to)
  return `[${cases.map((one) => `\n${said(one, asked, say, to)}`).join(',')}${cases.length > 0 ? '\n' : ''}]`
}

/** Everything that follows. Throws a Fault before anything is said. */
export const evaluate = (asked: Asked): string => ofEach(asked, (answers, on) => reason(asked.law, answers, on))

/** What changes between two days, and why; without a second day, the next days on which something does. Throws a Fault. */
export function changes(asked: Asked, to: Day | null): string {
  const { law } = asked
  if (to === null) return ofEach(asked, (answers, on) => (reason(law, answers, on), { on, next: changesAhead(law, answers, on, AHEAD) }))
  return ofEach(asked, (answers, on) => ({ on, to, changes: compare(law, answers, on, to) }), to)
}

/** What there is to find out for each open result, and what decides each settled one. Throws a Fault. */
export function settle(asked: Asked, protections: readonly Protection[]): string {
  const { law } = asked
  return ofEach(asked, (answers, on) => ({
    on,
    results: protections.map((protection) => {
      const result = determine(protection, caseOn(law, answers, on).of)
      return {
        protection: protection.id,
        outcome: result.outcome,
        findOut: settling(law, protection, answers, on),
        decidedBy: decidedBy(result),
      }
    }),
  }))
}
