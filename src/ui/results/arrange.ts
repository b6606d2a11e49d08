/** Puts what follows from the answers in the order of the page: urgent first, then by group, then what is not for this person. */
import { dayNumber } from '../../engine/dates'
import { isUnknown } from '../../engine/judge'
import type { Day, Determination, DueDate, Finding, Law, Outcome, RaisedWarning, Reasoning } from '../../engine/model'
import { walk } from '../../engine/proof'

/** Warnings that come before everything else, the most pressing first. */
const URGENT = [
  'immediate-danger',
  'child-at-risk',
  'detained',
  'final-order',
  'removal-proceedings',
  'turning-18',
  'turning-21',
  'notify-hhs-24h',
  'official-date',
  'appeal-deadline',
  'asylum-deadline',
  'continued-presence-ending',
  't-status-ending',
  't-status-ended',
  'adjust-before-expiry',
  'forced-marriage-help',
]
/** Warnings that say what to do about a date: they stand beside it, not a second time elsewhere. */
const BESIDE: Readonly<Record<string, readonly string[]>> = {
  'turning-18': ['turning-18'],
  'turning-21': ['turning-21'],
  'official-date': ['official-date'],
  appeal: ['appeal-deadline'],
  asylum: ['asylum-deadline'],
  'civil-action': ['civil-deadline', 'civil-deadline-passed'],
  wages: ['wage-deadline'],
  compensation: ['compensation-deadline'],
  'continued-presence-end': ['continued-presence-ending'],
  't-status-end': ['t-status-ending', 't-status-ended'],
}
/** Said beside the title of every result, not again among the cautions. */
const LAWYER_FIRST = 'lawyer-first'
const ORDER: readonly Outcome[] = ['supported', 'open', 'not-supported']

/** A date with the warnings that belong beside it. */
export interface Dated {
  readonly due: DueDate
  readonly warnings: readonly RaisedWarning[]
}
export interface Group {
  readonly id: string
  readonly results: readonly Determination[]
}
export interface Arranged {
  readonly urgent: readonly RaisedWarning[]
  readonly coming: readonly Dated[]
  readonly passed: readonly Dated[]
  readonly groups: readonly Group[]
  readonly risks: readonly Determination[]
  readonly notFor: readonly Determination[]
  /** Raised warnings that are neither urgent nor said elsewhere. */
  readonly cautions: readonly RaisedWarning[]
}

/** The finding on the merits, without who the protection is for. */
export const meritOf = ({ proof }: Determination): Finding => proof.parts?.[1] ?? proof
/** The finding on who the protection is for. */
export const scopeOf = ({ proof }: Determination): Finding => proof.parts?.[0] ?? proof

/** An answer that meets a part of a risk, also where the law on that part is not settled. */
const raises = ({ status, unsettled, answer }: Finding): boolean =>
  status === 'met' || (status === 'unknown' && unsettled !== undefined && !isUnknown(answer))

/** A risk is spoken of only where an answer raised it: never because nothing is known. */
export function isRaised(result: Determination): boolean {
  if (result.outcome !== 'supported' && result.outcome !== 'open') return false
  return [...walk(meritOf(result))].some((finding) => finding.fact !== undefined && raises(finding))
}

export function arrange(law: Law, { results, warnings, deadlines }: Reasoning): Arranged {
  const groupOf = new Map(law.protections.map((protection) => [protection.id, protection.group]))
  const shown = results.filter((result) => result.polarity === 'protection' && result.outcome !== 'not-applicable')
  const groups = [...new Set(law.protections.map((protection) => protection.group))].map((id) => ({
    id,
    results: ORDER.flatMap((outcome) => shown.filter((result) => result.outcome === outcome && groupOf.get(result.protection) === id)),
  }))
  const dated = deadlines.map((due) => ({ due, warnings: warnings.filter((warning) => BESIDE[due.id]?.includes(warning.id)) }))
  const said = new Set([LAWYER_FIRST, ...dated.flatMap((each) => each.warnings.map((warning) => warning.id))])
  const unsaid = warnings.filter((warning) => !said.has(warning.id))
  return {
    urgent: URGENT.flatMap((id) => unsaid.filter((warning) => warning.id === id)),
    coming: dated.filter(({ due }) => !due.passed),
    passed: dated.filter(({ due }) => due.passed),
    groups: groups.filter((group) => group.results.length > 0),
    risks: results.filter((result) => result.polarity === 'risk' && isRaised(result)),
    notFor: results.filter((result) => result.polarity === 'protection' && result.outcome === 'not-applicable'),
    cautions: unsaid.filter((warning) => !URGENT.includes(warning.id)),
  }
}

/** Danger comes before any date; a date comes before the rest while it is this near. */
const DANGER = ['immediate-danger', 'child-at-risk']
const NEAR_DAYS = 180

/** What cannot wait, in order: danger, the near dates, the rest; and the dates further off or gone by. */
export function inOrder({ urgent, coming, passed }: Arranged, day: Day): { first: (RaisedWarning | Dated)[]; later: Dated[] } {
  const isNear = ({ due }: Dated): boolean => daysUntil(day, due.date) <= NEAR_DAYS
  const isDanger = ({ id }: RaisedWarning): boolean => DANGER.includes(id)
  return {
    first: [...urgent.filter(isDanger), ...coming.filter(isNear), ...urgent.filter((warning) => !isDanger(warning))],
    later: [...coming.filter((dated) => !isNear(dated)), ...passed],
  }
}

/** Days from one day to a later one. */
export const daysUntil = (day: Day, due: Day): number => dayNumber(due) - dayNumber(day)

/** The parts a lawyer would count: those of the all-of node that the result turns on, in the branch that has come furthest. */
export function elementsOf(finding: Finding): readonly Finding[] {
  const { parts = [] } = finding
  const [only] = parts
  if (finding.kind !== 'need' || !only) return [finding]
  if (finding.every) return parts.length === 1 ? elementsOf(only) : parts
  const met = (part: Finding) => elementsOf(part).filter((element) => element.status === 'met').length / elementsOf(part).length
  const rank = (part: Finding) => ['met', 'unknown', 'unmet'].indexOf(part.status) - met(part) / 2 - (part.parts ? 0.01 : 0)
  const [best] = [...parts].sort((a, b) => rank(a) - rank(b))
  return best?.parts ? elementsOf(best) : [finding]
}

/** Ids by how often they are named, the most often first. */
export function byNumber(ids: readonly string[]): string[] {
  const times = new Map<string, number>()
  for (const id of ids) times.set(id, (times.get(id) ?? 0) + 1)
  return [...times].sort((a, b) => b[1] - a[1]).map(([id]) => id)
}

/** A step with the protections it is for. */
export interface Step {
  readonly id: string
  readonly protections: readonly string[]
}

/** Steps that point to the page they stand on: among the next steps they would only send the reader on. */
const OF_THE_PAGE = ['find-out-what-is-missing', 'look-at-other-protections', 'look-at-what-it-opens', 'see-lawyer-anyway']

/**
 * Steps over all results that are supported or open, each once. Each group has its turn, so that one with many results does not hide the
 * others; within a group those of supported results come first, then those that most results name.
 */
export function allSteps(law: Law, results: readonly Determination[]): Step[] {
  const of = results.filter(({ outcome, polarity }) => polarity === 'protection' && (outcome === 'supported' || outcome === 'open'))
  const groupOf = new Map(law.protections.map(({ id, group }) => [id, group]))
  const byGroup = [...new Set(groupOf.values())].map((group) => {
    const steps = (outcome: Outcome) =>
      byNumber(of.filter((r) => r.outcome === outcome && groupOf.get(r.protection) === group).flatMap((r) => r.nextSteps))
    return [...new Set([...steps('supported'), ...steps('open')])].filter((id) => !OF_THE_PAGE.includes(id))
  })
  const turns = Array.from({ length: Math.max(...byGroup.map(({ length }) => length)) }, (_, turn) =>
    byGroup.flatMap((ids) => ids[turn] ?? []),
  )
  return [...new Set(turns.flat())].map((id) => ({
    id,
    protections: of.filter(({ nextSteps }) => nextSteps.includes(id)).map(({ protection }) => protection),
  }))
}

/** What would be worth finding out: facts not known to the person or not asked yet, those that most open results wait for first. */
export function worthKnowing(results: readonly Determination[], answers: Readonly<Record<string, unknown>>, most: number): string[] {
  const waiting = results.filter((result) => result.outcome === 'open').flatMap((result) => result.open)
  return byNumber(waiting.filter((fact) => answers[fact] !== 'declined')).slice(0, most)
}
