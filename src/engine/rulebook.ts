/** A protection's law as an outline: what a lawyer reads, before any language is put to it. */
import { ruleOn } from './determine'
import type { Cite, Day, Protection, Rule } from './model'

export interface OutlineLine {
  readonly depth: number
  readonly rule: Rule
  /** How the parts below combine, or what the leaf asks. */
  readonly reads: 'all' | 'any' | 'some' | 'not' | 'bar' | 'unless' | 'test' | 'elapsed'
  readonly authority: readonly Cite[]
}

function reads(rule: Rule): OutlineLine['reads'] {
  if (rule.kind !== 'need') return rule.kind
  return rule.atLeast === rule.parts.length ? 'all' : rule.atLeast === 1 ? 'any' : 'some'
}

function lines(rule: Rule, depth: number): OutlineLine[] {
  const own: OutlineLine = { depth, rule, reads: reads(rule), authority: rule.authority }
  switch (rule.kind) {
    case 'need':
      return [own, ...rule.parts.flatMap((part) => lines(part, depth + 1))]
    case 'not':
      return [own, ...lines(rule.part, depth + 1)]
    case 'bar':
      return [
        own,
        ...lines(rule.raisedBy, depth + 1),
        ...(rule.unless ? [{ depth: depth + 1, rule, reads: 'unless' as const, authority: rule.authority }, ...lines(rule.unless, depth + 2)] : []),
      ]
    default:
      return [own]
  }
}

/** The scope and the merits of a protection on a day, line by line in the order of the statute. Throws BeforeFirstEdition. */
export function outline(protection: Protection, day: Day): { scope: OutlineLine[]; merits: OutlineLine[] } {
  return { scope: lines(protection.scope, 0), merits: lines(ruleOn(protection, day), 0) }
}
