/**
 * What changes between two days for one case, and why: law that begins between them, or time that runs out. The answers stay what they are
 * on both days, so what is told as of today (an age) does not grow older with the day; where it then no longer fits a date, that is named.
 */
import { add, spanOf } from './dates'
import { caseOn, determine, editionOn } from './determine'
import { factsOf, leavesOf } from './interview'
import { type Case, isUnknown } from './judge'
import type { Answers, Cite, Conflict, Day, Determination, Elapsed, Finding, Law, Outcome, Protection, Status } from './model'

/** Why an outcome changed: an edition of the law began, a condition of time turned, or two answers no longer fit each other on that day. */
export type Cause =
  | { readonly kind: 'edition'; readonly from: Day; readonly rule: string; readonly authority: readonly Cite[] }
  | {
      readonly kind: 'condition'
      readonly rule: string
      readonly statuses: readonly [before: Status, after: Status]
      readonly authority: readonly Cite[]
    }
  | { readonly kind: 'conflict'; readonly conflict: string }
export interface Change {
  readonly protection: string
  readonly polarity: Protection['polarity']
  readonly outcomes: readonly [before: Outcome, after: Outcome]
  readonly because: readonly Cause[]
}
export interface DayOfChange {
  readonly day: Day
  readonly changes: readonly Change[]
}
type OnDay = ReturnType<typeof caseOn>

/** The conditions of time that turned, where the finding above them turned too. */
function turned(before: Finding, after: Finding): Cause[] {
  const { id, status, authority, kind } = after
  if (before.status === status) return []
  return kind === 'elapsed' ? [{ kind: 'condition', rule: id, statuses: [before.status, status], authority }] : turnedWithin(before, after)
}
const turnedWithin = (before: Finding, after: Finding): Cause[] =>
  (after.parts ?? []).flatMap((part, n) => turned(before.parts?.[n] as Finding, part))

const newlyFound = (protection: Protection, of: Case, earlier: OnDay, later: OnDay): Conflict[] => {
  const read = new Set([protection.scope, editionOn(protection, of.day).rule].flatMap(factsOf))
  const differ = [...earlier.conflicts, ...later.conflicts].filter((c) => !earlier.conflicts.includes(c) || !later.conflicts.includes(c))
  return differ.filter(({ facts }) => facts.some((fact) => read.has(fact)))
}

function changeOf(protection: Protection, earlier: OnDay, later: OnDay): Change | null {
  const [before, after] = [determine(protection, earlier.of), determine(protection, later.of)]
  if (before.outcome === after.outcome) return null
  const first = editionOn(protection, earlier.of.day)
  const under = (edition: Protection['law'][number]): Determination => determine({ ...protection, law: [edition] }, later.of)
  // The old law on the later day: as far as it differs from before, time did it; as far as it differs from after, the law did.
  const stale = under(first)
  // Not for this person and not supported are both unmet, so the whole may change where its status does not.
  const because: Cause[] = stale.outcome === before.outcome ? [] : turnedWithin(before.proof, stale.proof)
  let last = stale.outcome
  for (const edition of protection.law.filter(({ from }) => from > first.from && from <= later.of.day)) {
    const { outcome } = under(edition)
    const { id, authority } = edition.rule
    if (outcome !== last) because.push({ kind: 'edition', from: edition.from, rule: id, authority })
    last = outcome
  }
  for (const { id } of newlyFound(protection, later.of, earlier, later)) because.push({ kind: 'conflict', conflict: id })
  return {
    protection: protection.id,
    polarity: protection.polarity,
    outcomes: [before.outcome, after.outcome],
    because: [...new Map(because.map((cause) => [JSON.stringify(cause), cause])).values()],
  }
}

/** Every protection whose outcome differs between two days, whichever comes first, and why. Throws BeforeFirstEdition. */
export function compare(law: Law, answers: Answers, one: Day, other: Day): Change[] {
  const [earlier, later] = [one, other].sort().map((day) => caseOn(law, answers, day)) as [OnDay, OnDay]
  return law.protections.flatMap((protection) => changeOf(protection, earlier, later) ?? [])
}

/** The days on which a condition of time can turn for these answers. */
function turns({ from, to, unit, condition }: Elapsed, answers: Answers): Day[] {
  if (from !== 'day' && to !== 'day') return []
  const answer = answers[from === 'day' ? to : from]
  const span = isUnknown(answer) ? null : spanOf(answer as string)
  if (!span) return []
  const count = 'atLeast' in condition ? condition.atLeast : condition.under
  const ends = [...new Set([span.first, span.last])]
  if (to === 'day') return ends.map((end) => add(end, count, unit))
  // Counted back from the day it turns the day after; where a month is too short, up to three days later still.
  return ends.flatMap((end) => [1, 2, 3, 4].map((more) => add(add(end, -count, unit), more, 'days')))
}

/** The next days after a day on which an outcome changes although no answer does, nearest first; at most so many. */
export function changesAhead(law: Law, answers: Answers, after: Day, most: number): DayOfChange[] {
  const cases = new Map<Day, OnDay>()
  const on = (day: Day): OnDay => {
    const known = cases.get(day) ?? caseOn(law, answers, day)
    cases.set(day, known)
    return known
  }
  const possible = law.protections.map((protection) => {
    const leaves = [protection.scope, ...protection.law.map(({ rule }) => rule)].flatMap(leavesOf)
    const timed = leaves.flatMap((leaf) => (leaf.kind === 'elapsed' ? turns(leaf, answers) : []))
    return { protection, days: new Set([...protection.law.map(({ from }) => from), ...timed].filter((day) => day > after)) }
  })
  const found: DayOfChange[] = []
  for (const day of [...new Set(possible.flatMap(({ days }) => [...days]))].sort()) {
    if (found.length === most) break
    const changes = possible
      .filter(({ days }) => days.has(day))
      .flatMap(({ protection }) => changeOf(protection, on(add(day, -1, 'days')), on(day)) ?? [])
      .filter(({ because }) => because.some(({ kind }) => kind !== 'conflict'))
    if (changes.length > 0) found.push({ day, changes })
  }
  return found
}
