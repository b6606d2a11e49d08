/**
 * Which facts are still worth asking. No flow is written anywhere: a fact is asked while some answer to it can still bring support,
 * raise a warning or lengthen a running clock, in the order of care that the facts themselves stand in. Where "I do not know" already
 * keeps a part from being met, nobody is asked more that could only count against them.
 */
import { type Case, isUnknown, judge } from './judge'
import type { Determination, Elapsed, Facts, Finding, Law, Rule, Test } from './model'

type Settled = 'met' | 'unmet'

/** Whether a finding can still become so by answers to questions never asked; adds the facts by which it could. */
function canBecome(finding: Finding, want: Settled, facts: string[]): boolean {
  if (finding.status !== 'unknown') return finding.status === want
  if (finding.doubt || finding.cure || (want === 'met' ? finding.unsettled : finding.weighed || finding.weak)) return false
  const { parts, fact, answer, until, untilAnswer } = finding
  if (!parts) {
    if (answer !== undefined && (until === undefined || untilAnswer !== undefined || isUnknown(answer))) return false
    facts.push(fact as string, ...(until ? [until] : []))
    return true
  }
  const before = facts.length
  if (canPartsMake(finding, parts, want, facts)) return true
  facts.length = before
  return false
}

function canPartsMake(finding: Finding, parts: readonly Finding[], want: Settled, facts: string[]): boolean {
  const other: Settled = want === 'met' ? 'unmet' : 'met'
  const [first, excuse] = parts as [Finding, Finding?]
  if (finding.kind === 'not') return canBecome(first, other, facts)
  if (finding.kind === 'bar') {
    const raised = canBecome(first, other, facts)
    const excused = excuse !== undefined && canBecome(excuse, want, facts)
    return want === 'met' ? raised || excused : raised && (excused || !excuse)
  }
  const atLeast = finding.atLeast ?? parts.length
  const needed = want === 'met' ? atLeast : parts.length - atLeast + 1
  let can = 0
  for (const part of parts) if (canBecome(part, want, facts)) can += 1
  return can >= needed
}

/** The never-asked facts by which a finding could be met. */
function worthAsking(finding: Finding): string[] {
  const facts: string[] = []
  canBecome(finding, 'met', facts)
  return facts
}

/** Fact ids not answered in any way yet that can still change something, in the order of care. */
export function stillWorthAsking(law: Law, results: readonly Determination[], of: Case): string[] {
  const wanted = new Set(results.flatMap((result) => (result.outcome === 'open' ? worthAsking(result.proof) : [])))
  for (const rule of warningRules(law)) worthAsking(judge(rule, of)).forEach((id) => wanted.add(id))
  for (const { ways } of law.deadlines) {
    const judged = ways.map((way) => ({ from: way.from, applies: judge(way.when, of) }))
    for (const { from, applies } of judged) if (applies.status === 'met' && isUnknown(of.answers[from])) wanted.add(from)
    // A clock that runs already may turn out to run longer.
    if (judged.some(({ applies }) => applies.status === 'met'))
      judged.forEach(({ applies }) => worthAsking(applies).forEach((id) => wanted.add(id)))
  }
  return Object.keys(law.facts).filter((id) => wanted.has(id) && of.answers[id] === undefined)
}

/** The rules that raise warnings, less those that follow from a result. */
export function warningRules(law: Law): Rule[] {
  return law.warnings.flatMap(({ when }) => (when === 'always' ? [] : when.filter((trigger) => 'kind' in trigger)))
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
