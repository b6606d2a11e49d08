/** Cases in which every fact that is asked is answered in full, no two answers in a declared conflict; and cases told less, with what may complete them. */
import { boundaries, type Tried } from '../../src/engine/boundaries'
import { add, elapsed } from '../../src/engine/dates'
import { caseOf, isUnknown, judge } from '../../src/engine/judge'
import type { Answer, Answers, Day, Fact, Law, Rule } from '../../src/engine/model'
import { pick, type Random, sample } from '../../src/verification/samples'
import { isAsked, type Tables } from './decision-tables'

export interface Space {
  /** Whether questions that would not be asked are answered all the same. */
  readonly all: boolean
  readonly law: Law
  readonly rules: { readonly scope: Rule; readonly merits: Rule }
  readonly day: Day
  /** Facts in the order in which they are asked, each with the answers to try. */
  readonly domain: ReadonlyMap<string, readonly Answer[]>
  readonly limits: ReadonlyMap<string, readonly Tried[]>
}

const isWhole = (fact: Fact, answer: Tried): answer is Answer =>
  !isUnknown(answer) &&
  (fact.kind === 'date'
    ? (answer as string).length === 10
    : fact.kind !== 'several' || (answer as string[]).includes('none') || (answer as string[]).includes('no-others'))

/** The facts that these rules and these tables turn on, what must be answered before each is asked, and the answers at their limits. */
export function spaceOf(law: Law, tables: Tables, facts: ReadonlySet<string>, rules: Space['rules'], day: Day, all = false): Space {
  const limits = boundaries(law.facts, [rules.scope, rules.merits], day)
  const wanted = new Set([...facts, ...limits.keys()])
  for (const id of wanted) for (const gate of [law.facts[id]?.follows ?? []].flat()) wanted.add(gate.fact)
  const offsets = [{ count: 0, unit: 'days' } as const, ...tables.spans]
  const dates = offsets.flatMap(({ count, unit }) => [-1, 0, 1].map((beside) => add(add(day, -count, unit), beside, 'days')))
  const answersTo = (id: string, fact: Fact): Answer[] => {
    const own = (limits.get(id) ?? []).filter((tried) => isWhole(fact, tried))
    switch (fact.kind) {
      case 'yes-no':
        return [true, false]
      case 'choice':
        return [...fact.options]
      case 'several':
        return [['none'], ...fact.options.map((option) => [option, 'no-others']), [...fact.options, 'no-others']]
      case 'number':
        return [...new Set([13, 14, 17, 18, 20, 21, 27, 28, ...(own as number[])])]
      case 'date':
        return [...new Set([...dates, ...(own as Day[])])].filter((text) => fact.when === 'any' || text <= day).sort()
    }
  }
  const domain = new Map(Object.entries(law.facts).flatMap(([id, fact]) => (wanted.has(id) ? [[id, answersTo(id, fact)] as const] : [])))
  return { all, law, rules, day, domain, limits }
}

/** Whether no two answers are in a declared conflict. */
export function agrees({ law, day }: Space, answers: Answers): boolean {
  const of = caseOf(law.facts, answers, day)
  return law.conflicts.every((conflict) => judge(conflict.when, of).status !== 'met')
}

/** Every definite case, or null where there are more than so many. */
export function everyDefinite(space: Space, upTo: number): Answers[] | null {
  let cases: Answers[] = [{}]
  for (const [id, answers] of space.domain) {
    cases = cases.flatMap((told) =>
      space.all || isAsked(space.law.facts[id] as Fact, told) ? answers.map((answer) => ({ ...told, [id]: answer })) : [told],
    )
    if (cases.length > upTo) return null
  }
  return cases.filter((answers) => agrees(space, answers))
}

/** A definite case that keeps what is told where it can: what is not asked falls away, what is missing is chosen at random. */
export function completed(space: Space, told: Answers, random: Random): Answers {
  const { law, day, domain } = space
  const answers: Record<string, Answer> = {}
  for (const [id, values] of domain) {
    const fact = law.facts[id] as Fact
    if (!space.all && !isAsked(fact, answers)) continue
    const held = told[id]
    if (isWhole(fact, held)) answers[id] = held
    else if (Array.isArray(held)) answers[id] = [...new Set([...held, ...more(fact, random)]), 'no-others']
    else if (typeof held === 'string' && fact.kind === 'date' && !isUnknown(held))
      answers[id] = pick(spread(held, values as Day[], fact.when, day), random)
    else if (fact.kind === 'several' && random() < 0.4) {
      const listed = more(fact, random)
      answers[id] = listed.length > 0 ? [...listed, 'no-others'] : ['none']
    } else answers[id] = pick(values, random)
  }
  // A birthday and an age that do not fit are a conflict: seldom of use.
  if (isUnknown(told['age-now']) && typeof answers['birth-date'] === 'string' && answers['age-now'] !== undefined)
    answers['age-now'] = Math.max(0, elapsed(answers['birth-date'], day, 'years'))
  return answers
}
const more = (fact: Fact, random: Random): string[] => (fact as { options: readonly string[] }).options.filter(() => random() < 0.3)
const spread = (loose: string, values: readonly Day[], when: 'past' | 'any', day: Day): Day[] => {
  const ends = loose.length === 4 ? [`${loose}-01-01`, `${loose}-12-31`] : [`${loose}-01`, `${loose}-28`]
  return [...ends, ...values.filter((date) => date.startsWith(loose))].filter((date) => when === 'any' || date <= day)
}

/** So many definite cases: by chance, aimed at a result, and each that differs from one of those in a single answer. */
export function* someDefinite(space: Space, count: number, random: Random): Generator<Answers> {
  let made = 0
  while (made < count) {
    const aimed = random() < 0.75 ? sample(space.rules, space.limits, space.law.facts, space.day, random) : {}
    const answers = completed(space, aimed, random)
    if (!agrees(space, answers)) {
      made += 0.05
      continue
    }
    made += 1
    yield answers
    for (const id of random() < 0.15 ? Object.keys(answers) : []) {
      const other = completed(space, { ...answers, [id]: pick(space.domain.get(id) as Answer[], random) }, random)
      if (!agrees(space, other)) continue
      made += 1
      yield other
    }
  }
}
