/** (law, answers, day) -> everything that follows: one pure function, the same for the browser and the command line. */
import { add, spanOf } from './dates'
import { stillWorthAsking } from './interview'
import { type Case, caseOf, isUnknown, judge, type Toward } from './judge'
import type {
  Answers,
  Conflict,
  Day,
  Deadline,
  Determination,
  DueDate,
  Edition,
  Finding,
  Law,
  Outcome,
  Protection,
  RaisedWarning,
  Reasoning,
  Rule,
  Status,
  Trigger,
} from './model'
import { deciding, evidenceOf, walk, whatIsOpen } from './proof'

/** A day before a protection's first edition: there is no law here to reason with. */
export class BeforeFirstEdition extends Error {
  constructor(
    readonly protection: string,
    readonly first: Day,
    readonly day: Day,
  ) {
    super(`${day} is before the first edition of ${protection}, ${first}`)
  }
}

/** The edition in force on a day; throws BeforeFirstEdition. */
export function editionOn(protection: Protection, day: Day): Edition {
  const edition = protection.law.findLast((e) => e.from <= day)
  if (!edition) throw new BeforeFirstEdition(protection.id, (protection.law[0] as Edition).from, day)
  return edition
}

/** The rule in force on a day; throws BeforeFirstEdition. */
export const ruleOn = (protection: Protection, day: Day): Rule => editionOn(protection, day).rule

/** Who it is for comes first; then what is missing; all met supports. */
export function outcomeOf(scope: Status, merit: Status): Outcome {
  if (scope === 'unmet') return 'not-applicable'
  if (merit === 'unmet') return 'not-supported'
  return scope === 'met' && merit === 'met' ? 'supported' : 'open'
}

/** What is judged: who it is for, what must be there, and whether that helps the person. */
export interface Subject {
  readonly id: string
  readonly scope: Rule
  readonly merits: Rule
  readonly toward: Toward
}
/** A protection as it is on a day. Throws BeforeFirstEdition. */
export const subjectOf = (protection: Protection, day: Day): Subject => ({
  id: protection.id,
  scope: protection.scope,
  merits: ruleOn(protection, day),
  toward: protection.polarity === 'risk' ? -1 : 1,
})

/** What becomes of a subject in one case: its outcome, and the findings that it is made of. */
export function judged(subject: Subject, of: Case): { outcome: Outcome; scope: Finding; merits: Finding } {
  const scope = judge(subject.scope, of, subject.toward)
  const merits = judge(subject.merits, of, subject.toward)
  // Written out: a spread here takes longer than all the rest.
  return { outcome: outcomeOf(scope.status, merits.status), scope, merits }
}

type Result = { -readonly [K in keyof Determination]: Determination[K] }

/** The outcome of one protection for one case, and its proof. */
function prove(protection: Protection, of: Case): Pick<Determination, 'outcome' | 'proof'> {
  const { outcome, scope, merits } = judged(subjectOf(protection, of.day), of)
  const status = outcome === 'supported' ? 'met' : outcome === 'open' ? 'unknown' : 'unmet'
  const proof: Finding = {
    id: protection.id,
    kind: 'need',
    status,
    authority: merits.authority,
    atLeast: 2,
    every: true,
    parts: [scope, merits],
  }
  return { outcome, proof }
}

/** One protection for one case: its outcome, its proof and what is still open in it. */
export function determine(protection: Protection, of: Case): Determination {
  const { outcome, proof } = prove(protection, of)
  const { id, polarity, discretionary, steps } = protection
  const result: Result = { protection: id, polarity, outcome, proof, open: [], evidence: evidenceOf(proof), nextSteps: [] }
  if (discretionary) result.discretionary = true
  if (outcome === 'not-supported') result.nextSteps = steps.notSupported
  if (outcome === 'supported') result.nextSteps = steps.supported
  if (outcome !== 'open') return result
  const { facts, cures, bars, unsettled } = whatIsOpen(proof)
  result.open = facts
  result.nextSteps = [...new Set([...cures, ...steps.open])]
  // An agency that may refuse in any case leaves more open than a bar.
  if (bars.length > 0 && !discretionary) result.openBars = bars
  if (unsettled.length > 0) result.unsettled = unsettled
  return result
}

/** A case to reason with: answers in a declared conflict count as unsure, and those conflicts are named. */
export function caseOn(law: Law, answers: Answers, on: Day): { of: Case; conflicts: readonly Conflict[] } {
  const told = caseOf(law.facts, answers, on)
  const conflicts = law.conflicts.filter((conflict) => judge(conflict.when, told).status === 'met')
  const blurred = conflicts.flatMap(({ facts }) => facts).filter((id) => answers[id] !== undefined)
  const clear = caseOf(law.facts, { ...answers, ...Object.fromEntries(blurred.map((id) => [id, 'unsure'])) }, on)
  return { of: { ...clear, made: [new Map(), new Map(), new Map()] }, conflicts }
}

function dueDate(deadline: Deadline, of: Case): DueDate | null {
  const latest = (days: readonly Day[]): Day => days.reduce((a, b) => (a > b ? a : b))
  const ways = deadline.ways
    .map((way) => ({
      way,
      applies: judge(way.when, of).status,
      span: isUnknown(of.answers[way.from]) ? null : spanOf(of.answers[way.from] as string),
    }))
    .filter(({ applies }) => applies !== 'unmet')
    .map(({ way, applies, span }) => ({
      applies,
      days: span && { first: add(span.first, way.plus, way.unit), last: add(span.last, way.plus, way.unit) },
    }))
  const sure = ways.flatMap(({ applies, days }) => (applies === 'met' && days ? [days.first] : []))
  if (sure.length === 0) return null
  const date = latest(sure)
  // A way in that may yet apply, or whose date is missing, can only make it later: until that is known it has not passed.
  const last = ways.every(({ days }) => days) ? latest(ways.flatMap(({ days }) => (days ? [days.last] : []))) : null
  return { id: deadline.id, date, estimate: date !== last, passed: last !== null && last < of.day, authority: deadline.authority }
}

/** The facts because of which a trigger holds, or null where it does not. */
function because(trigger: Trigger, results: readonly Determination[], of: Case): readonly string[] | null {
  if ('kind' in trigger) {
    const finding = judge(trigger, of)
    return finding.status === 'met' ? deciding(finding) : null
  }
  const result = results.find((r) => r.protection === trigger.protection)
  if (!result || result.outcome === 'not-applicable') return null
  if ('outcomes' in trigger)
    return trigger.outcomes.includes(result.outcome) ? (result.outcome === 'open' ? result.open : deciding(result.proof)) : null
  const element = [...walk(result.proof)].find((f) => f.id === trigger.element)
  if (!element || !trigger.statuses.includes(element.status)) return null
  return element.status === 'unknown' ? whatIsOpen(element).facts : deciding(element)
}

function raise(law: Law, results: readonly Determination[], of: Case): RaisedWarning[] {
  return law.warnings.flatMap(({ id, authority, asOf, when, unless }) => {
    if (unless && judge(unless, of).status === 'met') return []
    const reasons = when === 'always' ? [[]] : when.map((trigger) => because(trigger, results, of)).filter((r) => r !== null)
    return reasons.length > 0 ? [{ id, authority, ...(asOf ? { asOf } : {}), because: [...new Set(reasons.flat())] }] : []
  })
}

/** What `reason` says of the facts still worth asking, in half its time: somebody waits for the next question. Throws as it does. */
export function worthAsking(law: Law, answers: Answers, on: Day): readonly string[] {
  const { of } = caseOn(law, answers, on)
  return stillWorthAsking(
    law,
    law.protections.map((protection) => prove(protection, of)),
    of,
  )
}

/** Everything that follows from the answers on a day. Throws BeforeFirstEdition for a day older than the law held here. */
export function reason(law: Law, answers: Answers, on: Day): Reasoning {
  const { of, conflicts } = caseOn(law, answers, on)
  const results = law.protections.map((protection) => determine(protection, of))
  return {
    on,
    results,
    warnings: raise(law, results, of),
    deadlines: law.deadlines
      .flatMap((d) => dueDate(d, of) ?? [])
      .sort((a, b) => Number(a.passed) - Number(b.passed) || (a.date === b.date ? 0 : a.date < b.date ? -1 : 1)),
    conflicts: conflicts.map(({ id, facts }) => ({ id, facts })),
    ask: stillWorthAsking(law, results, of),
  }
}
