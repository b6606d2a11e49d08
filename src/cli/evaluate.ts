/** evaluate: everything that follows from each case, as JSON; one object for one case, a list with a case a line for a list. */
import { BeforeFirstEdition, reason } from '../engine/determine'
import type { Day, Law } from '../engine/model'
import { type GivenCase, readCases } from './cases'
import { Fault } from './fault'

function evaluated(law: Law, { id, on, answers, place }: GivenCase, day: { given: Day | null; today: Day }): string {
  try {
    return JSON.stringify({ ...(id === undefined ? {} : { id }), ...reason(law, answers, on ?? day.given ?? day.today) })
  } catch (fault) {
    if (!(fault instanceof BeforeFirstEdition)) throw fault
    throw new Fault(on === undefined ? '--on' : place, on === undefined ? null : 'on', fault.message)
  }
}

/** A case's own day comes before the day given for all, and that before today. Throws a Fault before anything is said. */
export function evaluate(law: Law, text: string, source: string, day: { given: Day | null; today: Day }): string {
  const cases = readCases(law.facts, text, source)
  if (!Array.isArray(cases)) return evaluated(law, cases, day)
  return `[${cases.map((one) => `\n${evaluated(law, one, day)}`).join(',')}${cases.length > 0 ? '\n' : ''}]`
}
