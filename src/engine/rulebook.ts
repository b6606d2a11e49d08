/** A protection's law as an outline: what a lawyer reads, before any language is put to it. */
import { ruleOn } from './determine'
import { against, type Toward } from './judge'
import type { Cite, Day, Protection, Rule } from './model'

export interface OutlineLine {
  readonly depth: number
  readonly rule: Rule
  /** How the parts below combine, or what the leaf asks. */
  readonly reads: 'all' | 'any' | 'some' | 'not' | 'bar' | 'unless' | 'test' | 'elapsed'
  readonly authority: readonly Cite[]
  /** Whether the line helps the person: only then a curable answer leaves it open. */
  readonly toward: Toward
}

function reads(rule: Rule): OutlineLine['reads'] {
  if (rule.kind !== 'need') return rule.kind
  return rule.atLeast === rule.parts.length ? 'all' : rule.atLeast === 1 ? 'any' : 'some'
}

function lines(rule: Rule, depth: number, toward: Toward): OutlineLine[] {
  const own: OutlineLine = { depth, rule, reads: reads(rule), authority: rule.authority, toward }
  switch (rule.kind) {
    case 'need':
      return [own, ...rule.parts.flatMap((part) => lines(part, depth + 1, toward))]
    case 'not':
      return [own, ...lines(rule.part, depth + 1, against(toward))]
    case 'bar':
      return [
        own,
        ...lines(rule.raisedBy, depth + 1, against(toward)),
        ...(rule.unless
          ? [
              { depth: depth + 1, rule, reads: 'unless' as const, authority: rule.authority, toward },
              ...lines(rule.unless, depth + 2, toward),
            ]
          : []),
      ]
    default:
      return [own]
  }
}

/** The scope and the merits of a protection on a day, line by line in the order of the statute. Throws BeforeFirstEdition. */
export function outline(protection: Protection, day: Day): { scope: OutlineLine[]; merits: OutlineLine[] } {
  const toward = protection.polarity === 'risk' ? -1 : 1
  return { scope: lines(protection.scope, 0, toward), merits: lines(ruleOn(protection, day), 0, toward) }
}
