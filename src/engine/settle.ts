/**
 * What would settle an open result: the smallest sets of facts to find out, read off the proof and then tried on the case itself, so that
 * no set is named that could not do it. Which answers would do it is tried here and told to nobody: these are things to find out.
 */
import { worthTrying } from './boundaries'
import { caseOn, determine, ruleOn } from './determine'
import { factsOf, leavesOf, partsOf } from './interview'
import { type Case, judge } from './judge'
import type { Answer, Answers, Day, Determination, Elapsed, Finding, Law, Outcome, Protection, Rule, Test } from './model'
import { deciding } from './proof'

type Settled = 'met' | 'unmet'
/** One open condition, and what it would have to be. */
interface Step {
  readonly leaf: Test | Elapsed
  readonly want: Settled
}
interface Way {
  readonly steps: readonly Step[]
  readonly facts: ReadonlySet<string>
}
/** Facts that, once known, could settle a result this way. */
export interface Settling {
  readonly facts: readonly string[]
  readonly outcome: Outcome
}

const MOST = 3
/** How many ways are carried at each node: enough for the smallest few, never the whole product. */
const KEPT = 16
/** To how many facts every answer is tried together. */
const FEW = 3
const NOTHING: readonly Way[] = [{ steps: [], facts: new Set() }]

const smallest = (ways: readonly Way[]): readonly Way[] => [...ways].sort((a, b) => a.facts.size - b.facts.size).slice(0, KEPT)
const join = (a: Way, b: Way): Way => ({ steps: [...new Set([...a.steps, ...b.steps])], facts: new Set([...a.facts, ...b.facts]) })
const both = (some: readonly Way[], more: readonly Way[]): readonly Way[] => smallest(some.flatMap((a) => more.map((b) => join(a, b))))

/** The ways for so many of these parts. */
function soMany(count: number, parts: readonly (readonly Way[])[]): readonly Way[] {
  const [first, ...rest] = parts
  if (count === 0) return NOTHING
  if (!first || count > parts.length) return []
  return smallest([...both(first, soMany(count - 1, rest)), ...soMany(count, rest)])
}

/** The ways by which a finding could become so; none where no answer can bring it about. */
function toward(rule: Rule, finding: Finding, want: Settled): readonly Way[] {
  const { status, doubt, cure } = finding
  if (status !== 'unknown') return status === want ? NOTHING : []
  if (doubt || cure || (want === 'met' ? rule.unsettled : rule.weighed || rule.weak)) return []
  if (rule.kind === 'test' || rule.kind === 'elapsed') {
    const steps: readonly Step[] = [{ leaf: rule, want }]
    const read = factsOf(rule)
    // Of two dates told loosely, either alone may do.
    return [...(read.length > 1 ? read.map((id) => [id]) : []), read].map((ids) => ({ steps, facts: new Set(ids) }))
  }
  const other: Settled = want === 'met' ? 'unmet' : 'met'
  const parts = (wanted: Settled) => partsOf(rule).map((part, n) => toward(part, finding.parts?.[n] as Finding, wanted))
  if (rule.kind === 'need') return soMany(want === 'met' ? rule.atLeast : rule.parts.length - rule.atLeast + 1, parts(want))
  const [raised = []] = parts(other)
  const [, excused] = parts(want)
  if (want === 'met') return smallest([...raised, ...(excused ?? [])])
  return rule.kind === 'bar' && rule.effect === 'holds' ? [] : both(raised, excused ?? NOTHING)
}

/** An answer for each fact of a way under which each of its conditions turns out as wanted; none for a fact that has no such answer. */
function answersFor({ steps, facts: ids }: Way, of: Case): Answers {
  const found: Record<string, Answer> = {}
  for (const id of ids) {
    const own = steps.filter((step) => factsOf(step.leaf).includes(id))
    const answers = { ...of.answers, ...found }
    const holds = (answer: Answer): boolean =>
      own.every(({ leaf, want }) => {
        const { status } = judge({ ...leaf, weighed: false, weak: false }, { ...of, answers: { ...answers, [id]: answer } })
        // The second of two dates may still be to come.
        return status === want || (status === 'unknown' && leaf.kind === 'elapsed')
      })
    const leaves = own.map(({ leaf }) => leaf)
    const answer = worthTrying(id, leaves, { ...of, answers }).find(holds)
    if (answer !== undefined) found[id] = answer
  }
  return found
}

/**
 * At most three of the smallest sets of facts that could settle an open result, those toward what helps the person first. Empty for a
 * result that is settled, and where only law that is weighed, disputed or unread keeps it open.
 */
export function settling(law: Law, protection: Protection, told: Answers, day: Day): Settling[] {
  const { of } = caseOn(law, told, day)
  const { outcome: now, proof } = determine(protection, of)
  if (now !== 'open') return []
  const [who, what] = proof.parts as readonly [Finding, Finding]
  const merits = ruleOn(protection, day)
  // Answers that conflict count as unsure, so they settle nothing here.
  const outcomeWith = (more: Answers): Outcome => determine(protection, caseOn(law, { ...told, ...more }, day).of).outcome
  const ways: readonly (readonly [Outcome, readonly Way[]])[] = [
    ['supported', both(toward(protection.scope, who, 'met'), toward(merits, what, 'met'))],
    ['not-supported', toward(merits, what, 'unmet')],
    ['not-applicable', toward(protection.scope, who, 'unmet')],
  ]
  const leaves = [protection.scope, merits].flatMap(leavesOf)
  /** Answers to these few facts that bring an outcome about; null where none do, or where there are too many to try. */
  const bringing = ([id, ...rest]: readonly string[], outcome: Outcome, more: Answers = {}): Answers | null => {
    if (id === undefined) return outcomeWith(more) === outcome ? more : null
    if (rest.length >= FEW) return null
    const own = leaves.filter((leaf) => factsOf(leaf).includes(id))
    for (const answer of worthTrying(id, own, { ...of, answers: { ...of.answers, ...more } })) {
      const brought = bringing(rest, outcome, { ...more, [id]: answer })
      if (brought) return brought
    }
    return null
  }
  let found: Settling[] = []
  const within = (a: Settling, b: Settling): boolean =>
    a.facts.every((id) => b.facts.includes(id)) && (a.outcome === b.outcome || a.facts.length === b.facts.length)
  for (const [outcome, own] of protection.polarity === 'risk' ? [...ways].reverse() : ways) {
    for (const way of own) {
      let answers = answersFor(way, of)
      if (outcomeWith(answers) !== outcome) continue
      // What it does not need, be it with other answers to the rest, is no part of it.
      for (const id of Object.keys(answers)) {
        const { [id]: _, ...rest }: Answers = answers
        answers = outcomeWith(rest) === outcome ? rest : (bringing(Object.keys(rest), outcome) ?? answers)
      }
      const set: Settling = { facts: Object.keys(answers), outcome }
      if (found.some((known) => within(known, set))) continue
      found = [...found.filter((known) => !within(set, known)), set]
      if (found.length === MOST) return found
    }
  }
  return found
}

/** The facts whose answers decide a result that is settled; none while it is open. */
export function decidedBy({ outcome, proof }: Determination): string[] {
  if (outcome === 'open') return []
  return deciding(outcome === 'not-applicable' ? (proof.parts?.[0] as Finding) : proof)
}
