/**
 * One rule, one set of answers, one day: a finding. Kleene's three values, exact; nothing defaults.
 * Where a node is weighed, unsettled or rests on texts nobody re-read, the doubtful value becomes unknown.
 */
import { elapsed, spanOf } from './dates'
import type { Answer, Answers, Bar, Condition, Day, Elapsed, Fact, Facts, Finding, Rule, Status, Test } from './model'

export interface Case {
  readonly facts: Facts
  readonly answers: Answers
  readonly day: Day
}

const settle = (yes: boolean): Status => (yes ? 'met' : 'unmet')
const opposite: Record<Status, Status> = { met: 'unmet', unmet: 'met', unknown: 'unknown' }
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

function test(rule: Test, { facts, answers }: Case): Omit<Finding, 'id' | 'authority' | 'kind'> {
  const fact = facts[rule.fact] as Fact
  const answer = answers[rule.fact]
  const status = statusOf(fact, rule.condition, answer)
  const cure = status === 'unmet' && fact.kind === 'choice' ? fact.curable?.[answer as string] : undefined
  return { status: cure ? 'unknown' : status, ...(cure ? { cure } : {}), fact: rule.fact, ...(answer === undefined ? {} : { answer }) }
}

function time(rule: Elapsed, { answers, day }: Case): Omit<Finding, 'id' | 'authority' | 'kind'> {
  const span = (id: string) => (id === 'day' ? { first: day, last: day } : isUnknown(answers[id]) ? null : spanOf(answers[id] as string))
  const [from, to] = [span(rule.from), span(rule.to)]
  const { condition } = rule
  const holds = (n: number | string) => ('atLeast' in condition ? Number(n) >= condition.atLeast : Number(n) < condition.under)
  const status = from && to ? bounded(elapsed(from.last, to.first, rule.unit), elapsed(from.first, to.last, rule.unit), holds) : 'unknown'
  const [fact, until] = rule.from === 'day' ? [rule.to, 'day'] : [rule.from, rule.to]
  return { status, fact, ...(answers[fact] === undefined ? {} : { answer: answers[fact] }), ...(until === 'day' ? {} : { until }) }
}

function need(atLeast: number, parts: readonly Finding[]): Status {
  const met = parts.filter((p) => p.status === 'met').length
  if (met >= atLeast) return 'met'
  return met + parts.filter((p) => p.status === 'unknown').length >= atLeast ? 'unknown' : 'unmet'
}

function bar(rule: Bar, of: Case): Omit<Finding, 'id' | 'authority' | 'kind'> {
  const raised = judge(rule.raisedBy, of)
  const excuse = rule.unless ? judge(rule.unless, of) : undefined
  const stands = excuse ? need(2, [raised, { ...excuse, status: opposite[excuse.status] }]) : raised.status
  const status = stands === 'met' && rule.effect === 'holds' ? 'unknown' : opposite[stands]
  return { status, bar: raised.status === 'met' ? 'raised' : raised.status === 'unmet' ? 'absent' : 'unraised', parts: excuse ? [raised, excuse] : [raised] }
}

/** The finding of one rule for one case, with the findings of its parts: a proof tree. */
export function judge(rule: Rule, of: Case): Finding {
  const found = ((): Omit<Finding, 'id' | 'authority' | 'kind'> => {
    switch (rule.kind) {
      case 'test':
        return test(rule, of)
      case 'elapsed':
        return time(rule, of)
      case 'bar':
        return bar(rule, of)
      case 'not': {
        const part = judge(rule.part, of)
        return { status: opposite[part.status], parts: [part] }
      }
      case 'need': {
        const parts = rule.parts.map((part) => judge(part, of))
        return { status: need(rule.atLeast, parts), atLeast: rule.atLeast, every: rule.atLeast === parts.length, parts }
      }
    }
  })()
  const doubtful = (rule.unsettled && found.status === 'met') || ((rule.weighed || rule.weak) && found.status === 'unmet')
  return {
    id: rule.id,
    kind: rule.kind,
    authority: rule.authority,
    ...found,
    ...(doubtful ? { status: 'unknown' } : {}),
    ...(rule.weighed ? { weighed: true } : {}),
    ...(rule.unsettled ? { unsettled: rule.unsettled } : {}),
    ...(rule.weak ? { weak: true } : {}),
    ...(rule.evidence ? { evidence: rule.evidence } : {}),
  }
}
