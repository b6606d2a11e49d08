/**
 * One rule, one set of answers, one day: a finding. Kleene's three values, exact; nothing defaults.
 * Where a node is weighed, unsettled or rests on texts nobody re-read, the doubtful value becomes unknown.
 * A curable answer ("not yet") stays open only where meeting the test would help: a bar that asks whether a waiver
 * was refused is simply not raised while none was asked for.
 */
import { elapsed, spanOf } from './dates'
import type { Answer, Answers, Bar, Condition, Day, Elapsed, Fact, Facts, Finding, Rule, Status, Test } from './model'

export interface Case {
  readonly facts: Facts
  readonly answers: Answers
  readonly day: Day
  /** Findings made in this very case, against, beside and for the person: a rule that many protections share is judged once. */
  readonly made?: readonly [Map<Rule, Finding>, Map<Rule, Finding>, Map<Rule, Finding>]
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

function statusOf(fact: Fact, condition: Condition, answer: Answer | undefined): Status {
  if (isUnknown(answer)) return 'unknown'
  if (fact.kind === 'several') {
    const wanted = (condition as { includes: readonly string[] }).includes
    const listed = answer as readonly string[]
    if (wanted.some((option) => listed.includes(option))) return 'met'
    return listed.includes('none') || listed.includes('no-others') ? 'unmet' : 'unknown'
  }
  if (fact.kind === 'date') {
    const span = spanOf(answer as string)
    if (!span) return 'unknown'
    return 'onOrAfter' in condition
      ? bounded(span.first, span.last, (d) => d >= condition.onOrAfter)
      : bounded(span.first, span.last, (d) => d < (condition as { before: Day }).before)
  }
  if (fact.kind === 'number') return settle('atLeast' in condition ? (answer as number) >= condition.atLeast : (answer as number) < (condition as { under: number }).under)
  if ('in' in condition) return settle(condition.in.includes(answer as string))
  return settle(answer === (condition as { is: boolean | string }).is)
}

type Written = { -readonly [K in keyof Finding]: Finding[K] }

function test(rule: Test, finding: Written, { facts, answers }: Case, toward: Toward): void {
  const fact = facts[rule.fact] as Fact
  const answer = answers[rule.fact]
  finding.fact = rule.fact
  if (answer !== undefined) finding.answer = answer
  finding.status = statusOf(fact, rule.condition, answer)
  if (toward !== 1 || rule.asItStands || finding.status !== 'unmet' || fact.kind !== 'choice') return
  const cure = fact.curable?.[answer as string]
  if (cure === undefined) return
  finding.status = 'unknown'
  finding.cure = cure
}

function time(rule: Elapsed, finding: Written, { answers, day }: Case): void {
  const span = (id: string) => (id === 'day' ? { first: day, last: day } : isUnknown(answers[id]) ? null : spanOf(answers[id] as string))
  const [from, to] = [span(rule.from), span(rule.to)]
  const { condition } = rule
  const holds = (n: number | string) => ('atLeast' in condition ? Number(n) >= condition.atLeast : Number(n) < condition.under)
  if (from && to) finding.status = bounded(elapsed(from.last, to.first, rule.unit), elapsed(from.first, to.last, rule.unit), holds)
  const [fact, until] = rule.from === 'day' ? [rule.to, 'day'] : [rule.from, rule.to]
  const [answer, untilAnswer] = [answers[fact], answers[until]]
  finding.fact = fact
  if (answer !== undefined) finding.answer = answer
  if (until !== 'day') finding.until = until
  if (until !== 'day' && untilAnswer !== undefined) finding.untilAnswer = untilAnswer
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

function bar(rule: Bar, finding: Written, of: Case, toward: Toward): void {
  const raised = judge(rule.raisedBy, of, against(toward))
  const excuse = rule.unless && judge(rule.unless, of, toward)
  finding.status = barStatus(rule.effect, raised.status, excuse?.status)
  finding.bar = raised.status === 'met' ? 'raised' : raised.status === 'unmet' ? 'absent' : 'unraised'
  finding.parts = excuse ? [raised, excuse] : [raised]
}

/** The finding of one rule for one case, with the findings of its parts: a proof tree. */
export function judge(rule: Rule, of: Case, toward: Toward = 0): Finding {
  const made = rule.kind === 'need' || rule.kind === 'bar' ? of.made?.[(toward + 1) as 0 | 1 | 2] : undefined
  const known = made?.get(rule)
  if (known) return known
  const finding: Written = { id: rule.id, kind: rule.kind, status: 'unknown', authority: rule.authority }
  switch (rule.kind) {
    case 'test':
      test(rule, finding, of, toward)
      break
    case 'elapsed':
      time(rule, finding, of)
      break
    case 'bar':
      bar(rule, finding, of, toward)
      break
    case 'not': {
      const part = judge(rule.part, of, against(toward))
      finding.status = opposite[part.status]
      finding.parts = [part]
      break
    }
    case 'need': {
      const parts = rule.parts.map((part) => judge(part, of, toward))
      finding.status = needStatus(rule.atLeast, parts)
      finding.atLeast = rule.atLeast
      finding.every = rule.atLeast === parts.length
      finding.parts = parts
    }
  }
  const doubt = doubtOf(rule, finding.status)
  if (doubt) {
    finding.status = 'unknown'
    finding.doubt = doubt
  }
  if (rule.weighed) finding.weighed = true
  if (rule.unsettled) finding.unsettled = rule.unsettled
  if (rule.weak) finding.weak = true
  if (rule.evidence) finding.evidence = rule.evidence
  made?.set(rule, finding)
  return finding
}
