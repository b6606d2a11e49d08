/**
 * Which facts are still worth asking. No flow is written anywhere: a fact is asked while some answer to it can still bring support,
 * raise a warning or lengthen a running clock, in the order of care that the facts themselves stand in. Each element of a protection is asked
 * for its own sake, so that one thing unknown (a status somebody would rather not say) never silences the rest. Within an element,
 * where "I do not know" already keeps it from being met, nobody is asked more that could only count against them.
 */
import { type Case, isUnknown, judge } from './judge'
import type { Answers, Determination, Elapsed, Fact, Facts, Finding, Law, Rule, Test } from './model'

type Settled = 'met' | 'unmet'
/** The never-asked facts by which a finding could become so; null where it cannot. */
type Ways = readonly string[] | null
/** Ways found before: many protections share a finding. */
type Known = Readonly<Record<Settled, Map<Finding, Ways>>>

const NONE: readonly string[] = []

function ways(finding: Finding, want: Settled, known: Known): Ways {
  if (finding.status !== 'unknown') return finding.status === want ? NONE : null
  if (finding.doubt || finding.cure || (want === 'met' ? finding.unsettled : finding.weighed || finding.weak)) return null
  const { parts, fact, answer, until, untilAnswer } = finding
  if (!parts) {
    if (answer !== undefined && (until === undefined || untilAnswer !== undefined || isUnknown(answer))) return null
    return until === undefined ? [fact as string] : [fact as string, until]
  }
  const before = known[want].get(finding)
  if (before !== undefined) return before
  const found = waysThrough(finding, parts, want, known)
  known[want].set(finding, found)
  return found
}

function waysThrough(finding: Finding, parts: readonly Finding[], want: Settled, known: Known): Ways {
  const other: Settled = want === 'met' ? 'unmet' : 'met'
  const first = parts[0] as Finding
  if (finding.kind === 'not') return ways(first, other, known)
  if (finding.kind === 'bar') {
    const raised = ways(first, other, known)
    const excused = parts[1] ? ways(parts[1], want, known) : want === 'met' ? null : NONE
    const can = want === 'met' ? raised || excused : raised && excused
    return can && [...(raised ?? NONE), ...(excused ?? NONE)]
  }
  const atLeast = finding.atLeast ?? parts.length
  const needed = want === 'met' ? atLeast : parts.length - atLeast + 1
  const facts: string[] = []
  let can = 0
  for (const part of parts) {
    const own = ways(part, want, known)
    if (!own) continue
    can += 1
    facts.push(...own)
  }
  return can >= needed ? facts : null
}

/** What the open merits of a protection are made of: the parts of their first conjunction, in whichever of several ways it stands. */
function elementsOf(finding: Finding): readonly Finding[] {
  const { status, kind, parts, every } = finding
  if (status !== 'unknown') return []
  if (kind !== 'need' || !parts) return [finding]
  return every && parts.length > 1 ? parts : parts.flatMap(elementsOf)
}

/** Whether a question makes sense after what was answered: what follows "I do not know" would press for more of what was not told. */
export function makesSense(fact: Fact | undefined, answers: Answers): boolean {
  if (!fact?.follows) return true
  return [fact.follows].flat().some((after) => [answers[after.fact]].flat().some((answer) => after.answers.includes(answer as string)))
}

/** Fact ids not answered in any way yet that can still change something, in the order of care. */
export function stillWorthAsking(law: Law, results: readonly Pick<Determination, 'outcome' | 'proof'>[], of: Case): string[] {
  const known: Known = { met: new Map(), unmet: new Map() }
  const wanted = new Set<string>()
  const want = (finding: Finding): void => ways(finding, 'met', known)?.forEach((id) => wanted.add(id))
  for (const { outcome, proof } of results) {
    const [scope, merits] = outcome === 'open' ? (proof.parts as readonly [Finding, Finding]) : []
    if (scope && merits) [scope, ...elementsOf(merits)].forEach(want)
  }
  for (const rule of warningRules(law, of)) want(judge(rule, of))
  for (const deadline of law.deadlines) {
    const judged = deadline.ways.map((way) => ({ from: way.from, applies: judge(way.when, of) }))
    for (const { from, applies } of judged) if (applies.status === 'met' && isUnknown(of.answers[from])) wanted.add(from)
    // A clock that runs already may turn out to run longer.
    if (judged.some(({ applies }) => applies.status === 'met')) judged.forEach(({ applies }) => want(applies))
  }
  // What only makes sense after another answer is reached by way of that one.
  for (const id of wanted) if (of.answers[id] === undefined) for (const { fact } of [law.facts[id]?.follows ?? []].flat()) wanted.add(fact)
  return Object.keys(law.facts).filter((id) => wanted.has(id) && of.answers[id] === undefined && makesSense(law.facts[id], of.answers))
}

/** The rules that raise warnings, less those that follow from a result; of one case, less those that its answers silence. */
export function warningRules(law: Law, of?: Case): Rule[] {
  return law.warnings.flatMap(({ when, unless }) =>
    when === 'always' || (of && unless && judge(unless, of).status === 'met') ? [] : when.filter((trigger) => 'kind' in trigger),
  )
}

/** The rules directly below a rule, in reading order. */
export function partsOf(rule: Rule): readonly Rule[] {
  switch (rule.kind) {
    case 'need':
      return rule.parts
    case 'not':
      return [rule.part]
    case 'bar':
      return rule.unless ? [rule.raisedBy, rule.unless] : [rule.raisedBy]
    default:
      return []
  }
}

/** The tests of a rule, in reading order. */
export function leavesOf(rule: Rule): (Test | Elapsed)[] {
  return rule.kind === 'test' || rule.kind === 'elapsed' ? [rule] : partsOf(rule).flatMap(leavesOf)
}

/** The facts a rule reads, in reading order. */
export function factsOf(rule: Rule): string[] {
  const read = leavesOf(rule).flatMap((leaf) => (leaf.kind === 'test' ? [leaf.fact] : [leaf.from, leaf.to]))
  return [...new Set(read)].filter((id) => id !== 'day')
}

/** For each fact, the ids of the protections that read it in any edition. */
export function feeds(law: Law): Readonly<Record<string, readonly string[]>> {
  const readers = law.protections.map((p) => ({ id: p.id, facts: new Set([p.scope, ...p.law.map((e) => e.rule)].flatMap(factsOf)) }))
  return Object.fromEntries(
    Object.keys(law.facts satisfies Facts).map((fact) => [fact, readers.filter((r) => r.facts.has(fact)).map((r) => r.id)]),
  )
}
