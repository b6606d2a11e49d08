/**
 * What a protection does over its whole space of answers: which outcomes are reached and how often, which elements
 * can never be met, and which never matter. In full where that is small, else every pair of answers and seeded samples.
 */
import { boundaries } from './boundaries'
import { outcomeOf, ruleOn } from './determine'
import { partsOf } from './interview'
import { barStatus, type Case, caseOf, doubtOf, judge, needStatus, opposite } from './judge'
import type { Answers, Day, Finding, Law, Outcome, Protection, Rule, Status } from './model'
import { combinations, everyCase, everyPair, pivotal, sample, seeded } from './samples'

export interface Survey {
  readonly protection: string
  readonly day: Day
  readonly facts: number
  readonly inFull: boolean
  /** Cases tried, those in a declared conflict left out. */
  readonly cases: number
  readonly outcomes: Readonly<Record<Outcome, number>>
  /** One case for each outcome reached. */
  readonly witnesses: Readonly<Partial<Record<Outcome, Answers>>>
  /** Paths of rule ids whose element no case meets; unsettled elements never are, and are left out. */
  readonly neverMet: readonly string[]
  /** Paths of rule ids whose element changes no outcome in any case, whether met or unmet. */
  readonly neverMatter: readonly string[]
}

interface Seen {
  readonly path: readonly Rule[]
  readonly rule: Rule
  readonly parts: readonly Seen[]
  met: boolean
  matters: boolean
}
/** The outcome that each status of a node leads to, all else being as it is. */
type Effect = Readonly<Record<Status, Outcome>>
const effectOf = (lead: (status: Status) => Outcome): Effect => ({ met: lead('met'), unmet: lead('unmet'), unknown: lead('unknown') })

const see = (rule: Rule, above: readonly Rule[] = []): Seen => {
  const path = [...above, rule]
  return { path, rule, parts: partsOf(rule).map((part) => see(part, path)), met: false, matters: false }
}
const nameOf = ({ path }: Seen): string => path.map((rule) => rule.id).join(' > ')
const named = (nodes: readonly Seen[]): string[] => nodes.map(nameOf)
const every = (seen: Seen): Seen[] => [seen, ...seen.parts.flatMap(every)]

function statusFrom(rule: Rule, parts: readonly { readonly status: Status }[]): Status {
  const [first, second] = parts
  const own =
    rule.kind === 'need'
      ? needStatus(rule.atLeast, parts)
      : rule.kind === 'bar'
        ? barStatus(rule.effect, first?.status ?? 'unknown', second?.status)
        : opposite[first?.status ?? 'unknown']
  return doubtOf(rule, own) ? 'unknown' : own
}

function markMet(seen: Seen, finding: Finding): void {
  if (finding.status === 'met') seen.met = true
  seen.parts.forEach((part, n) => markMet(part, (finding.parts as Finding[])[n] as Finding))
}

function markMatters(seen: Seen, finding: Finding, effect: Effect): void {
  if (effect.met !== effect.unmet) seen.matters = true
  else if (effect.unknown === effect.met) return
  const parts = finding.parts ?? []
  const others: { status: Status }[] = [...parts]
  seen.parts.forEach((part, n) => {
    const own = parts[n] as Finding
    markMatters(
      part,
      own,
      effectOf((status) => {
        others[n] = { status }
        return effect[statusFrom(seen.rule, others)]
      }),
    )
    others[n] = own
  })
}

/** Tries one protection; the same seed gives the same cases. `seldom`: paths of elements known to move nothing, for which a tenth of the tries will do. */
export function survey(
  law: Law,
  protection: Protection,
  day: Day,
  { fullUpTo = 100_000, samples = 20_000, tries = 250, seed = 1, seldom = (_path: string): boolean => false } = {},
): Survey {
  const toward = protection.polarity === 'risk' ? -1 : 1
  const rules = { scope: protection.scope, merits: ruleOn(protection, day) }
  const domain = boundaries(law.facts, [rules.scope, rules.merits], day)
  const inFull = combinations(domain) <= fullUpTo
  const random = seeded(seed)
  const [scope, merits] = [see(rules.scope), see(rules.merits)]
  const nodes = [...every(scope), ...every(merits)]
  const waiting = (node: Seen): boolean => !node.matters || (!node.met && !node.rule.unsettled)
  function* cases(): Generator<Answers> {
    if (inFull) return yield* everyCase(domain)
    yield* everyPair(domain, random)
    for (let n = 0; n < samples; n += 1) yield sample(rules, domain, law.facts, day, random)
    for (const node of nodes) {
      const beside = node.path[0] === rules.scope ? rules.merits : rules.scope
      const most = seldom(nameOf(node)) ? tries / 10 : tries
      for (let n = 0; n < most && waiting(node); n += 1) yield pivotal(beside, node.path, domain, law.facts, day, random)
    }
  }
  const outcomes: Record<Outcome, number> = { supported: 0, open: 0, 'not-supported': 0, 'not-applicable': 0 }
  const witnesses: Partial<Record<Outcome, Answers>> = {}
  let tried = 0
  let looking = true
  for (const answers of cases()) {
    const of: Case = { ...caseOf(law.facts, answers, day), made: [new Map(), new Map(), new Map()] }
    if (law.conflicts.some((conflict) => judge(conflict.when, of).status === 'met')) continue
    const [who, what] = [judge(rules.scope, of, toward), judge(rules.merits, of, toward)]
    const outcome = outcomeOf(who.status, what.status)
    tried += 1
    outcomes[outcome] += 1
    witnesses[outcome] ??= answers
    if (!looking) continue
    markMet(scope, who)
    markMet(merits, what)
    markMatters(
      scope,
      who,
      effectOf((status) => outcomeOf(status, what.status)),
    )
    markMatters(
      merits,
      what,
      effectOf((status) => outcomeOf(who.status, status)),
    )
    if (tried % 500 === 0) looking = nodes.some(waiting)
  }
  return {
    protection: protection.id,
    day,
    facts: domain.size,
    inFull,
    cases: tried,
    outcomes,
    witnesses,
    neverMet: named(nodes.filter((node) => !node.met && !node.rule.unsettled)),
    neverMatter: named(nodes.filter((node) => !node.matters)),
  }
}
