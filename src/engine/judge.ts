/**
 * One rule, one set of answers, one day: a finding. Kleene's three values, exact; nothing defaults.
 * Where a node is weighed, unsettled or rests on texts nobody re-read, the doubtful value becomes unknown.
 * A curable answer ("not yet") stays open only where meeting the test would help: a bar that asks whether a waiver
 * was refused is simply not raised while none was asked for.
 */
import { elapsed, spanOf } from './dates'
import type { Answer, Answers, Bar, Condition, Day, Elapsed, Fact, Facts, Finding, Need, Not, Rule, Status, Test } from './model'

export interface Case {
  readonly facts: Facts
  readonly answers: Answers
  readonly day: Day
  /** Findings made in this very case, against, beside and for the person: a rule that many protections share is judged once. */
  readonly made?: readonly [Map<Rule, Finding>, Map<Rule, Finding>, Map<Rule, Finding>]
}

/** A case of one's own. Answers become a plain dictionary: they are looked up by the hundred, and objects of ever new shapes are slow at that. */
export function caseOf(facts: Facts, answers: Answers, day: Day): Case {
  return { facts, answers: Object.assign(Object.create(null), answers), day }
}

/** Whether meeting a rule helps the person (1), stands against them (-1), or neither (0: warnings, clocks, conflicts). */
export type Toward = 1 | 0 | -1
export const against = (toward: Toward): Toward => (toward === 0 ? 0 : toward === 1 ? -1 : 1)

const settle = (yes: boolean): Status => (yes ? 'met' : 'unmet')
/** What is so where a status is not. */
export const opposite: Record<Status, Status> = { met: 'unmet', unmet: 'met', unknown: 'unknown' }
/** A span of values against a limit: certain only where the whole span lies on one side. */
const bounded = (low: number | string, high: number | string, holds: (value: number | string) => boolean): Status =>
  holds(low) === holds(high) ? settle(holds(low)) : 'unknown'

/** Whether an answer says nothing yet: absent, unsure or declined. */
export function isUnknown(answer: Answer | undefined): boolean {
  return answer === undefined || answer === 'unsure' || answer === 'declined'
}

/** What an answer makes of a condition; each kind of answer has conditions of its own. */
function statusOf(condition: Condition, answer: Answer): Status {
  if (isUnknown(answer)) return 'unknown'
  if (typeof answer === 'boolean') return settle(answer === (condition as { is: boolean }).is)
  if (typeof answer === 'number')
    return settle('atLeast' in condition ? answer >= condition.atLeast : answer < (condition as { under: number }).under)
  if (typeof answer !== 'string') {
    const wanted = (condition as { includes: readonly string[] }).includes
    if (wanted.some((option) => answer.includes(option))) return 'met'
    return answer.includes('none') || answer.includes('no-others') ? 'unmet' : 'unknown'
  }
  if ('is' in condition) return settle(answer === condition.is)
  if ('in' in condition) return settle(condition.in.includes(answer))
  const span = spanOf(answer)
  if (!span) return 'unknown'
  return 'onOrAfter' in condition
    ? bounded(span.first, span.last, (d) => d >= condition.onOrAfter)
    : bounded(span.first, span.last, (d) => d < (condition as { before: Day }).before)
}

function test(rule: Test, { facts, answers }: Case, toward: Toward): Finding {
  const { id, authority, fact: factId } = rule
  const answer = answers[factId]
  if (answer === undefined) return { id, kind: 'test', status: 'unknown', authority, fact: factId }
  const status = statusOf(rule.condition, answer)
  if (status === 'unmet' && toward === 1 && typeof answer === 'string' && !rule.asItStands) {
    const fact = facts[factId] as Fact
    const cure = fact.kind === 'choice' ? fact.curable?.[answer] : undefined
    if (cure !== undefined) return { id, kind: 'test', status: 'unknown', authority, fact: factId, answer, cure }
  }
  return { id, kind: 'test', status, authority, fact: factId, answer }
}

type Written = { -readonly [K in keyof Finding]: Finding[K] }

function time(rule: Elapsed, { answers, day }: Case): Finding {
  const { id, authority, condition } = rule
  const span = (date: string) =>
    date === 'day' ? { first: day, last: day } : isUnknown(answers[date]) ? null : spanOf(answers[date] as string)
  const [from, to] = [span(rule.from), span(rule.to)]
  const holds = (n: number | string) => ('atLeast' in condition ? Number(n) >= condition.atLeast : Number(n) < condition.under)
  const status = from && to ? bounded(elapsed(from.last, to.first, rule.unit), elapsed(from.first, to.last, rule.unit), holds) : 'unknown'
  const [fact, until] = rule.from === 'day' ? [rule.to, 'day'] : [rule.from, rule.to]
  const [answer, untilAnswer] = [answers[fact], answers[until]]
  const finding: Written = { id, kind: 'elapsed', status, authority, fact }
  if (answer !== undefined) finding.answer = answer
  if (until !== 'day') finding.until = until
  if (untilAnswer !== undefined) finding.untilAnswer = untilAnswer
  return finding
}

/** So many of these parts. */
export function needStatus(atLeast: number, parts: readonly { readonly status: Status }[]): Status {
  let met = 0
  let unknown = 0
  for (const { status } of parts) {
    if (status === 'met') met += 1
    else if (status === 'unknown') unknown += 1
  }
  return met >= atLeast ? 'met' : met + unknown >= atLeast ? 'unknown' : 'unmet'
}

/** What stands in the way, unless it is excused; `holds` never defeats. */
export function barStatus(effect: Bar['effect'], raised: Status, excuse: Status = 'unmet'): Status {
  const stands = needStatus(2, [{ status: raised }, { status: opposite[excuse] }])
  return stands === 'met' && effect === 'holds' ? 'unknown' : opposite[stands]
}

/** Why a settled status still counts as unknown, if it does. */
export function doubtOf({ unsettled, weighed, weak }: Pick<Finding, 'unsettled' | 'weighed' | 'weak'>, status: Status): Finding['doubt'] {
  if (status === 'met') return unsettled ? 'unsettled' : undefined
  return status === 'unknown' ? undefined : weighed ? 'weighed' : weak ? 'weak' : undefined
}

function bar(rule: Bar, of: Case, toward: Toward): Finding {
  const { id, authority, effect } = rule
  const raised = judge(rule.raisedBy, of, against(toward))
  const excuse = rule.unless && judge(rule.unless, of, toward)
  const status = barStatus(effect, raised.status, excuse?.status)
  const known = raised.status === 'met' ? 'raised' : raised.status === 'unmet' ? 'absent' : 'unraised'
  return { id, kind: 'bar', status, authority, bar: known, parts: excuse ? [raised, excuse] : [raised] }
}

function need(rule: Need, of: Case, toward: Toward): Finding {
  const { id, authority, atLeast, parts: rules } = rule
  const parts = rules.map((part) => judge(part, of, toward))
  return { id, kind: 'need', status: needStatus(atLeast, parts), authority, atLeast, every: atLeast === parts.length, parts }
}

function not({ id, authority, part }: Not, of: Case, toward: Toward): Finding {
  const finding = judge(part, of, against(toward))
  return { id, kind: 'not', status: opposite[finding.status], authority, parts: [finding] }
}

/** A finding just written, with what the rule's own marks add to it. */
function marked(rule: Rule, finding: Written): Finding {
  const { weighed, unsettled, weak, evidence } = rule
  const doubt = doubtOf(rule, finding.status)
  if (doubt) {
    finding.status = 'unknown'
    finding.doubt = doubt
  }
  if (weighed) finding.weighed = true
  if (unsettled) finding.unsettled = unsettled
  if (weak) finding.weak = true
  if (evidence) finding.evidence = evidence
  return finding
}

/** The finding of one rule for one case, with the findings of its parts: a proof tree. */
export function judge(rule: Rule, of: Case, toward: Toward = 0): Finding {
  switch (rule.kind) {
    case 'test':
      return marked(rule, test(rule, of, toward))
    case 'elapsed':
      return marked(rule, time(rule, of))
    case 'not':
      return marked(rule, not(rule, of, toward))
    default: {
      const made = of.made?.[(toward + 1) as 0 | 1 | 2]
      const known = made?.get(rule)
      if (known) return known
      const finding = marked(rule, rule.kind === 'need' ? need(rule, of, toward) : bar(rule, of, toward))
      made?.set(rule, finding)
      return finding
    }
  }
}
