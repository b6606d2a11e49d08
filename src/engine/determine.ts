/** (law, answers, day) -> everything that follows: one pure function, the same for the browser and the command line. */
import { add, spanOf } from './dates'
import { stillWorthAsking } from './interview'
import { type Case, isUnknown, judge } from './judge'
import type { Answers, Conflict, Day, Deadline, Determination, DueDate, Finding, Law, Outcome, Protection, RaisedWarning, Reasoning, Rule } from './model'
import { cures, deciding, evidenceOf, openBars, openFacts, walk } from './proof'

/** A day before a protection's first edition: there is no law here to reason with. */
export class BeforeFirstEdition extends Error {
  constructor(readonly protection: string, readonly first: Day, day: Day) {
    super(`${day} is before the first edition of ${protection}, ${first}`)
  }
}

/** The rule in force on a day; throws BeforeFirstEdition. */
export function ruleOn(protection: Protection, day: Day): Rule {
  const edition = protection.law.filter((e) => e.from <= day).at(-1)
  if (!edition) throw new BeforeFirstEdition(protection.id, (protection.law[0] as { from: Day }).from, day)
  return edition.rule
}

function outcomeOf(scope: Finding, merit: Finding): Outcome {
  if (scope.status === 'unmet') return 'not-applicable'
  if (merit.status === 'unmet') return 'not-supported'
  return scope.status === 'met' && merit.status === 'met' ? 'supported' : 'open'
}

/** One protection for one case: its outcome, its proof and what is still open in it. */
export function determine(protection: Protection, of: Case): Determination {
  const scope = judge(protection.scope, of)
  const merit = judge(ruleOn(protection, of.day), of)
  const outcome = outcomeOf(scope, merit)
  const status = outcome === 'supported' ? 'met' : outcome === 'open' ? 'unknown' : 'unmet'
  const proof: Finding = { id: protection.id, kind: 'need', status, authority: merit.authority, atLeast: 2, every: true, parts: [scope, merit] }
  const bars = outcome === 'open' ? openBars(proof) : []
  const disputed = outcome === 'open' ? [...walk(proof)].filter((f) => f.unsettled && f.status === 'unknown').map((f) => f.id) : []
  const { steps } = protection
  const usual = outcome === 'supported' ? steps.supported : outcome === 'open' ? steps.open : outcome === 'not-supported' ? steps.notSupported : []
  return {
    protection: protection.id,
    polarity: protection.polarity,
    outcome,
    ...(bars.length > 0 ? { openBars: bars } : {}),
    ...(protection.discretionary ? { discretionary: true } : {}),
    ...(disputed.length > 0 ? { unsettled: [...new Set(disputed)] } : {}),
    proof,
    open: openFacts(proof),
    evidence: outcome === 'supported' || outcome === 'open' ? evidenceOf(proof) : [],
    nextSteps: [...new Set([...(outcome === 'open' ? cures(proof) : []), ...usual])],
  }
}

/** Answers less those in a declared conflict, with the conflicts found. */
function reconcile(conflicts: readonly Conflict[], of: Case): { clear: Answers; found: Conflict[] } {
  const found = conflicts.filter((conflict) => judge(conflict.when, of).status === 'met')
  const blurred = new Set(found.flatMap((conflict) => conflict.facts))
  return { clear: Object.fromEntries(Object.entries(of.answers).map(([id, answer]) => [id, blurred.has(id) ? 'unsure' : answer])), found }
}

function dueDate(deadline: Deadline, of: Case): DueDate | null {
  const spans = deadline.ways
    .filter((way) => judge(way.when, of).status === 'met')
    .map((way) => ({ way, span: isUnknown(of.answers[way.from]) ? null : spanOf(of.answers[way.from] as string) }))
  // A way in that applies but whose date is missing could only make it later: the known ways give the earliest day.
  const known = spans.flatMap(({ way, span }) => (span ? [{ first: add(span.first, way.plus, way.unit), last: add(span.last, way.plus, way.unit) }] : []))
  if (known.length === 0) return null
  const latest = (days: Day[]): Day => days.reduce((a, b) => (a > b ? a : b))
  const [first, last] = [latest(known.map((k) => k.first)), latest(known.map((k) => k.last))]
  const incomplete = spans.some(({ span }) => span === null)
  return { id: deadline.id, date: first, estimate: first !== last || incomplete, passed: last < of.day && !incomplete, authority: deadline.authority }
}

function raise(law: Law, results: readonly Determination[], of: Case): RaisedWarning[] {
  return law.warnings.flatMap(({ id, authority, asOf, when }) => {
    const shown = { id, authority, ...(asOf ? { asOf } : {}) }
    if (when === 'always') return [{ ...shown, because: [] }]
    if ('protection' in when) {
      const result = results.find((r) => r.protection === when.protection)
      return result && when.outcomes.includes(result.outcome) ? [{ ...shown, because: [...result.open] }] : []
    }
    const finding = judge(when, of)
    return finding.status === 'met' ? [{ ...shown, because: deciding(finding) }] : []
  })
}

/** Everything that follows from the answers on a day. Throws BeforeFirstEdition for a day older than the law held here. */
export function reason(law: Law, answers: Answers, on: Day): Reasoning {
  const given: Case = { facts: law.facts, answers, day: on }
  const { clear, found } = reconcile(law.conflicts, given)
  const of: Case = { ...given, answers: clear }
  const results = law.protections.map((protection) => determine(protection, of))
  return {
    on,
    results,
    warnings: raise(law, results, of),
    deadlines: law.deadlines.flatMap((d) => dueDate(d, of) ?? []).sort((a, b) => Number(a.passed) - Number(b.passed) || (a.date < b.date ? -1 : 1)),
    conflicts: found.map(({ id, facts }) => ({ id, facts })),
    ask: stillWorthAsking(law, results, of),
  }
}
