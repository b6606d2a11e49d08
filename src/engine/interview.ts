/**
 * Which facts are still worth asking. No flow is written anywhere: a fact is asked while an open proof, a warning
 * or a running clock can still turn on it, in the order of care that the facts themselves stand in.
 */
import { type Case, isUnknown, judge } from './judge'
import type { Determination, Elapsed, Facts, Law, Rule, Test } from './model'
import { openFacts } from './proof'

/** Fact ids not answered in any way yet that can still change something, in the order of care. */
export function stillWorthAsking(law: Law, results: readonly Determination[], of: Case): string[] {
  const wanted = new Set(results.flatMap((result) => (result.outcome === 'open' ? result.open : [])))
  for (const rule of warningRules(law)) openFacts(judge(rule, of)).forEach((id) => wanted.add(id))
  for (const { ways } of law.deadlines) {
    const judged = ways.map((way) => ({ from: way.from, applies: judge(way.when, of) }))
    for (const { from, applies } of judged) if (applies.status === 'met' && isUnknown(of.answers[from])) wanted.add(from)
    // A clock that runs already may turn out to run longer.
    if (judged.some(({ applies }) => applies.status === 'met')) judged.forEach(({ applies }) => openFacts(applies).forEach((id) => wanted.add(id)))
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
  return Object.fromEntries(Object.keys(law.facts satisfies Facts).map((fact) => [fact, readers.filter((r) => r.facts.has(fact)).map((r) => r.id)]))
}
