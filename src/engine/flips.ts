/**
 * What would settle it: the smallest sets of open answers that would settle an open result. Read off the proof, then tried
 * on the case itself, so that no set is shown that would not do it. They are things to find out, never answers to give.
 */
import { determine } from './determine'
import { against, type Case, judge, type Toward } from './judge'
import type { Answer, Answers, Elapsed, Fact, Outcome, Protection, Rule, Status, Test } from './model'
import { ruleOn } from './determine'

/** One open test, and whether it would have to hold. */
export interface Step {
  readonly leaf: Test | Elapsed
  readonly holds: boolean
}
export interface Flip {
  /** The facts to find out, with an answer that would do it. */
  readonly answers: Answers
  readonly outcome: Outcome
}

const MOST = 3
/** How many candidate sets are carried at each node: enough for the smallest few, never the whole product. */
const KEPT = 24

const smallest = (sets: readonly (readonly Step[])[]): (readonly Step[])[] => [...sets].sort((a, b) => a.length - b.length).slice(0, KEPT)

/** Every way to give one set from each list, merged. */
function together(lists: readonly (readonly (readonly Step[])[])[]): (readonly Step[])[] {
  return lists.reduce<(readonly Step[])[]>((sets, list) => smallest(sets.flatMap((set) => list.map((more) => [...set, ...more.filter((s) => !set.includes(s))]))), [[]])
}

/** The sets of open tests that would bring a rule to a status; none where that cannot be. */
function toward(rule: Rule, want: 'met' | 'unmet', of: Case, sense: Toward): (readonly Step[])[] {
  const { status } = judge(rule, of, sense)
  if (status !== 'unknown') return status === want ? [[]] : []
  if (want === 'met' ? rule.unsettled : rule.weighed || rule.weak) return []
  switch (rule.kind) {
    case 'test':
    case 'elapsed':
      return [[{ leaf: rule, holds: want === 'met' }]]
    case 'not':
      return toward(rule.part, want === 'met' ? 'unmet' : 'met', of, against(sense))
    case 'bar': {
      const excused = rule.unless ? toward(rule.unless, want, of, sense) : []
      const raised = toward(rule.raisedBy, want === 'met' ? 'unmet' : 'met', of, against(sense))
      if (want === 'met') return smallest([...raised, ...excused])
      return rule.effect === 'holds' ? [] : rule.unless ? together([raised, excused]) : raised
    }
    case 'need': {
      const each = rule.parts.map((part) => toward(part, want, of, sense))
      const count = want === 'met' ? rule.atLeast : rule.parts.length - rule.atLeast + 1
      return smallest(choose(each, count).flatMap(together))
    }
  }
}

/** The ways to take so many of these lists, those already there (the empty set) first. */
function choose<T>(lists: readonly (readonly T[])[], count: number): (readonly T[])[][] {
  if (count === 0) return [[]]
  const [first, ...rest] = lists
  if (!first || lists.length < count) return []
  const without = choose(rest, count)
  return first.length === 0 ? without : [...choose(rest, count - 1).map((more) => [first, ...more]), ...without]
}

/** One answer to a fact under which every step on it turns out as wanted; undefined where none is. */
function answerFor(fact: Fact, id: string, steps: readonly Step[], of: Case): Answer | undefined {
  const fits = (answer: Answer): boolean =>
    steps.every(({ leaf, holds }) => {
      const wanted: Status = holds ? 'met' : 'unmet'
      return judge({ ...leaf, weighed: false, weak: false }, { ...of, answers: { ...of.answers, [id]: answer } }).status === wanted
    })
  return candidates(fact, id, steps, of).find(fits)
}

function candidates(fact: Fact, id: string, steps: readonly Step[], { day }: Case): Answer[] {
  const values = steps.flatMap(({ leaf }) => Object.values(leaf.condition) as (string | number | boolean | readonly string[])[])
  switch (fact.kind) {
    case 'yes-no':
      return [true, false]
    case 'choice':
      return [...fact.options]
    case 'number':
      return values.flatMap((n) => [Number(n), Number(n) - 1])
    case 'several':
      return [...fact.options.map((option) => [option, 'no-others']), ['none'], [...fact.options]]
    case 'date':
      return datesFor(id, steps, day)
  }
}

function datesFor(id: string, steps: readonly Step[], day: string): Answer[] {
  const years = (n: number): string => String(Number(day.slice(0, 4)) + n)
  const near = steps.flatMap(({ leaf }) => {
    if (leaf.kind === 'test') return Object.values(leaf.condition).map((limit) => Number(String(limit).slice(0, 4)) - Number(day.slice(0, 4)))
    const limit = Number(Object.values(leaf.condition)[0])
    const count = leaf.unit === 'years' ? limit : Math.ceil(limit / (leaf.unit === 'months' ? 12 : 365))
    return leaf.from === id ? [-count] : [count]
  })
  return [...new Set([0, ...near].flatMap((n) => [n, n - 2, n + 2]))].map(years)
}

/** At most three of the smallest sets of open answers that would settle an open result, the supporting ones first; empty for a settled one. */
export function flips(protection: Protection, of: Case): Flip[] {
  const now = determine(protection, of)
  if (now.outcome !== 'open') return []
  const sense: Toward = protection.polarity === 'risk' ? -1 : 1
  const law = ruleOn(protection, of.day)
  const ways: [Outcome, (readonly Step[])[]][] = [
    ['supported', together([toward(protection.scope, 'met', of, sense), toward(law, 'met', of, sense)])],
    ['not-supported', toward(law, 'unmet', of, sense)],
  ]
  const found = ways.flatMap(([outcome, sets]) => sets.flatMap((steps) => asAnswers(steps, of).map((answers): Flip => ({ answers, outcome }))))
  const proven = found.filter(({ answers, outcome }) => determine(protection, { ...of, answers: { ...of.answers, ...answers } }).outcome === outcome)
  const size = (flip: Flip): number => Object.keys(flip.answers).length
  const minimal = proven.filter((flip) => !proven.some((other) => other.outcome === flip.outcome && size(other) < size(flip) && Object.keys(other.answers).every((id) => id in flip.answers)))
  const seen = new Set<string>()
  return minimal
    .filter((flip) => {
      const key = `${flip.outcome} ${Object.keys(flip.answers).sort().join()}`
      return !seen.has(key) && seen.add(key)
    })
    .sort((a, b) => Number(b.outcome === 'supported') - Number(a.outcome === 'supported') || size(a) - size(b))
    .slice(0, MOST)
}

function asAnswers(steps: readonly Step[], of: Case): Answers[] {
  const byFact = new Map<string, Step[]>()
  for (const step of steps) {
    const { leaf } = step
    const ids = leaf.kind === 'test' ? [leaf.fact] : [leaf.from, leaf.to].filter((id) => id !== 'day' && of.answers[id] === undefined)
    for (const id of ids) byFact.set(id, [...(byFact.get(id) ?? []), step])
  }
  const answers: Record<string, Answer> = {}
  for (const [id, own] of byFact) {
    const answer = answerFor(of.facts[id] as Fact, id, own, { ...of, answers: { ...of.answers, ...answers } })
    if (answer === undefined) return []
    answers[id] = answer
  }
  return [answers]
}
