/** The law as it reads, before any language is put to it: a protection as an outline, what rests on a source, and what to read again. */
import { editionOn, subjectOf } from './determine'
import { against, type Toward } from './judge'
import type { Authority, Cite, Day, Deadline, Law, Particular, Protection, Rule, Warning } from './model'

export interface OutlineLine {
  readonly depth: number
  readonly rule: Rule
  /** How the parts below combine, or what the leaf asks. */
  readonly reads: 'all' | 'any' | 'some' | 'not' | 'bar' | 'unless' | 'test' | 'elapsed'
  readonly authority: readonly Cite[]
  /** Whether the line helps the person: only then a curable answer leaves it open. */
  readonly toward: Toward
  /** A rule with parts that stands further up too: its parts are not told again. */
  readonly again?: true
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

function once(told: readonly OutlineLine[]): OutlineLine[] {
  const before = new Set<Rule>()
  let skipped = Infinity
  return told.flatMap((line) => {
    if (line.depth > skipped) return []
    skipped = Infinity
    if (line.reads === 'unless' || line.rule.kind === 'test' || line.rule.kind === 'elapsed') return [line]
    if (!before.has(line.rule)) {
      before.add(line.rule)
      return [line]
    }
    skipped = line.depth
    return [{ ...line, again: true }]
  })
}

/** One protection as it is read on a day. */
export interface Chapter {
  readonly protection: Protection
  /** The day from which the edition read here is in force. */
  readonly from: Day
  readonly scope: readonly OutlineLine[]
  readonly merits: readonly OutlineLine[]
  /** The ids of all that it rests on, in the order in which they come. */
  readonly sources: readonly string[]
}

/** The scope and the merits of a protection on a day, line by line in the order of the statute. Throws BeforeFirstEdition. */
export function chapterOf(protection: Protection, day: Day): Chapter {
  const subject = subjectOf(protection, day)
  const scope = once(lines(subject.scope, 0, subject.toward))
  const merits = once(lines(subject.merits, 0, subject.toward))
  const cites = [...scope, ...merits, ...protection.particulars].flatMap(({ authority }) => authority)
  return { protection, from: editionOn(protection, day).from, scope, merits, sources: [...new Set(cites.map(({ id }) => id))] }
}

/** What one protection takes from a source. */
export interface Taken {
  readonly protection: Protection
  readonly rules: readonly Rule[]
  readonly particulars: readonly Particular[]
}
/** All that would have to be read again if a source changed. */
export interface Resting {
  readonly taken: readonly Taken[]
  readonly warnings: readonly Warning[]
  readonly deadlines: readonly Deadline[]
  /** How many rules, particulars, warnings and deadlines that is. */
  readonly count: number
}

const isOn =
  (source: string) =>
  ({ authority }: { readonly authority: readonly Cite[] }): boolean =>
    authority.some(({ id }) => id === source)

/** The rules of every edition of a protection, each once, in the order of the statute. */
function rulesOf(protection: Protection): Rule[] {
  const byId = new Map<string, Rule>()
  const seen = new Set<Rule>()
  const visit = (rule: Rule): void => {
    if (seen.has(rule)) return
    seen.add(rule)
    if (!byId.has(rule.id)) byId.set(rule.id, rule)
    if (rule.kind === 'need') rule.parts.forEach(visit)
    if (rule.kind === 'not') visit(rule.part)
    if (rule.kind === 'bar') for (const part of [rule.raisedBy, rule.unless]) if (part) visit(part)
  }
  visit(protection.scope)
  for (const { rule } of protection.law) visit(rule)
  return [...byId.values()]
}

/** What rests on a source, in the order of the statute. */
export function restingOn(law: Law, source: string): Resting {
  const on = isOn(source)
  const taken = law.protections
    .map((protection) => ({ protection, rules: rulesOf(protection).filter(on), particulars: protection.particulars.filter(on) }))
    .filter(({ rules, particulars }) => rules.length + particulars.length > 0)
  const [warnings, deadlines] = [law.warnings.filter(on), law.deadlines.filter(on)]
  const within = taken.reduce((sum, { rules, particulars }) => sum + rules.length + particulars.length, 0)
  return { taken, warnings, deadlines, count: within + warnings.length + deadlines.length }
}

/** Sources to read again before a release, with how many things rest on each: those without a date first, then the oldest text. */
export function recheck(law: Law): { readonly id: string; readonly source: Authority; readonly count: number }[] {
  const all = [
    ...law.protections.flatMap((protection) => [...rulesOf(protection), ...protection.particulars]),
    ...law.warnings,
    ...law.deadlines,
  ]
  const counts = new Map<string, number>()
  for (const { authority } of all) for (const id of new Set(authority.map((cite) => cite.id))) counts.set(id, (counts.get(id) ?? 0) + 1)
  return Object.entries(law.authorities)
    .map(([id, source]) => ({ id, source, count: counts.get(id) ?? 0 }))
    .sort((a, b) => (a.source.textDate ?? '').localeCompare(b.source.textDate ?? ''))
}

/** What was written as of a day (practice, policy, law that is not settled), the oldest first. */
export function datedStatements(law: Law): { readonly message: string; readonly day: Day; readonly authority: readonly Cite[] }[] {
  const said = new Map<string, { message: string; day: Day; authority: readonly Cite[] }>()
  const add = (message: string, day: Day | undefined, authority: readonly Cite[]): void => {
    if (day !== undefined) said.set(message, { message, day, authority })
  }
  for (const protection of law.protections) {
    for (const { id, unsettled, authority } of rulesOf(protection)) add(`rule.${id}`, unsettled, authority)
    for (const { id, asOf, authority } of protection.particulars) add(`particular.${id}`, asOf, authority)
  }
  for (const { id, asOf, authority } of law.warnings) add(`warning.${id}.title`, asOf, authority)
  return [...said.values()].sort((a, b) => a.day.localeCompare(b.day))
}
