/** The answers at which something can change: the fewest that try every condition on a fact from both sides. */
import { add, spanOf } from './dates'
import { factsOf, leavesOf } from './interview'
import { type Case, isUnknown, judge } from './judge'
import type { Answer, Answers, Day, Elapsed, Fact, Facts, Rule, Test } from './model'

/** What to try for one fact; undefined is not asked. */
export type Tried = Answer | undefined

/** The days just before, on and after a limit, and the year that holds it. */
const around = (limit: Day): Day[] => [add(limit, -1, 'days'), limit, add(limit, 1, 'days'), limit.slice(0, 4)]

/** Days for one fact that put the time between two dates just under, at and just over its limit on the day of decision. */
function daysFor(fact: string, { from, to, unit, condition }: Elapsed, day: Day): Day[] {
  const count = 'atLeast' in condition ? condition.atLeast : condition.under
  if (to === 'day') return around(add(day, -count, unit))
  if (from === 'day') return around(add(day, count, unit))
  // Both are dates of the person's own: start so long before the day that the limit fell a month ago.
  const start = add(add(day, -1, 'months'), -Math.max(count, 0), unit)
  return fact === from ? [start, start.slice(0, 4)] : around(add(start, count, unit))
}

function daysTried(id: string, when: 'past' | 'any', leaves: readonly (Test | Elapsed)[], day: Day): Day[] {
  const days = leaves.flatMap((leaf) => {
    if (leaf.kind === 'elapsed') return daysFor(id, leaf, day)
    const limits = Object.values(leaf.condition) as Day[]
    return limits.flatMap(around)
  })
  return [...new Set(days)].filter((text) => when === 'any' || text <= day).sort()
}

function tried(id: string, fact: Fact, leaves: readonly (Test | Elapsed)[], facts: Facts, day: Day): Answer[] {
  const tests = leaves.filter((leaf) => leaf.kind === 'test')
  /** One answer of each kind that the tests tell apart. */
  const distinct = <A extends Answer>(answers: readonly A[]): A[] => {
    const seen = new Map<string, A>()
    for (const answer of answers) {
      const effect = tests
        .map((test) => judge(test, { facts, answers: { [id]: answer }, day }, 1))
        .map((f) => `${f.status} ${f.cure ?? ''}`)
      if (!seen.has(effect.join())) seen.set(effect.join(), answer)
    }
    return [...seen.values()]
  }
  switch (fact.kind) {
    case 'yes-no':
      return [true, false]
    case 'choice':
      return distinct(fact.options)
    case 'several': {
      const asked = new Set(tests.flatMap((test) => (test.condition as { includes: readonly string[] }).includes))
      const partial = fact.options.find((option) => !asked.has(option)) ?? fact.options[0]
      return distinct<readonly string[]>([
        ['none'],
        ...fact.options.map((option) => [option, 'no-others']),
        fact.options,
        ...(partial ? [[partial]] : []),
      ])
    }
    case 'number': {
      const limits = tests.flatMap((test) => Object.values(test.condition) as number[])
      return [...new Set(limits.flatMap((n) => [n - 1, n]))].filter((n) => n >= fact.min && n <= fact.max).sort((a, b) => a - b)
    }
    case 'date':
      return daysTried(id, fact.when, leaves, day)
  }
}

/** For each fact these rules read, in the order of the facts: the answers to try, not asked last. */
export function boundaries(facts: Facts, rules: readonly Rule[], day: Day): ReadonlyMap<string, readonly Tried[]> {
  const leaves = rules.flatMap(leavesOf)
  const on = (id: string) => leaves.filter((leaf) => factsOf(leaf).includes(id))
  return new Map(
    Object.entries(facts).flatMap(([id, fact]): [string, readonly Tried[]][] => {
      const reading = on(id)
      return reading.length > 0 ? [[id, [...tried(id, fact, reading, facts, day), undefined]]] : []
    }),
  )
}

/** Where one of two dates is known, be it loosely: the days for the other just under, at and over the limit. */
function besideKnown({ from, to, unit, condition }: Elapsed, answers: Answers): Day[] {
  const count = 'atLeast' in condition ? condition.atLeast : condition.under
  const known = (id: string) => (isUnknown(answers[id]) ? null : spanOf(answers[id] as string))
  const [start, end] = [known(from), known(to)]
  const limits = [
    ...(start ? [add(start.first, count, unit), add(start.last, count, unit)] : []),
    ...(end ? [add(end.first, -count, unit), add(end.last, -count, unit)] : []),
  ]
  return limits.flatMap((limit) => [-1, 0, 1].map((days) => add(limit, days, 'days')))
}

/** Answers to one fact worth trying: those at the limits of its conditions, and only what makes an answer more exact. */
export function worthTrying(id: string, leaves: readonly (Test | Elapsed)[], { facts, answers, day }: Case): Answer[] {
  const told = isUnknown(answers[id]) ? undefined : answers[id]
  const fact = facts[id] as Fact
  const atLimits = (boundaries(facts, leaves, day).get(id) ?? []).filter((answer) => answer !== undefined)
  // What the person could still change settles nothing.
  if (fact.kind === 'choice') return atLimits.filter((answer) => !Object.hasOwn(fact.curable ?? {}, answer as string))
  if (fact.kind === 'several' && told !== undefined)
    return ['no-others', ...fact.options].flatMap((o) => ((told as string[]).includes(o) ? [] : [[...(told as string[]), o]]))
  if (fact.kind !== 'date') return atLimits
  const days = [...atLimits, ...leaves.flatMap((leaf) => (leaf.kind === 'elapsed' ? besideKnown(leaf, answers) : []))] as Day[]
  const possible = days.filter((date) => date.length === 10 && (fact.when === 'any' || date <= day))
  const span = told === undefined ? null : spanOf(told as string)
  return span ? [span.first, span.last, ...possible.filter((date) => date >= span.first && date <= span.last)] : possible
}
