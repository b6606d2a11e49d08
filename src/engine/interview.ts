/**
 * Which facts are still worth asking. No flow is written anywhere: a fact is asked while an open proof, a warning
 * or a running clock can still turn on it, in the order of care that the facts themselves stand in.
 */
import { type Case, isUnknown, judge } from './judge'
import type { Determination, Facts, Law, Rule } from './model'
import { openFacts } from './proof'

/** Fact ids not answered in any way yet that can still change something, in the order of care. */
export function stillWorthAsking(law: Law, results: readonly Determination[], of: Case): string[] {
  const wanted = new Set(results.flatMap((result) => (result.outcome === 'open' ? result.open : [])))
  for (const { when } of law.warnings) if (typeof when === 'object' && 'kind' in when) openFacts(judge(when, of)).forEach((id) => wanted.add(id))
  for (const { ways } of law.deadlines) {
    for (const way of ways) {
      const applies = judge(way.when, of)
      if (applies.status === 'met' && isUnknown(of.answers[way.from])) wanted.add(way.from)
    }
  }
  return Object.keys(law.facts).filter((id) => wanted.has(id) && of.answers[id] === undefined)
}

/** The facts a rule reads, in reading order. */
export function factsOf(rule: Rule): string[] {
  const read = (r: Rule): string[] => {
    switch (r.kind) {
      case 'test':
        return [r.fact]
      case 'elapsed':
        return [r.from, r.to].filter((id) => id !== 'day')
      case 'need':
        return r.parts.flatMap(read)
      case 'not':
        return read(r.part)
      case 'bar':
        return [r.raisedBy, ...(r.unless ? [r.unless] : [])].flatMap(read)
    }
  }
  return [...new Set(read(rule))]
}

/** For each fact, the ids of the protections that read it in any edition. */
export function feeds(law: Law): Readonly<Record<string, readonly string[]>> {
  const readers = law.protections.map((p) => ({ id: p.id, facts: new Set([p.scope, ...p.law.map((e) => e.rule)].flatMap(factsOf)) }))
  return Object.fromEntries(Object.keys(law.facts satisfies Facts).map((fact) => [fact, readers.filter((r) => r.facts.has(fact)).map((r) => r.id)]))
}
