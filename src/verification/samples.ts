/** Cases to try a law with: every combination, every pair of answers, and seeded random ones that aim at a result. */
import type { Tried } from '../engine/boundaries'
import { factsOf } from '../engine/interview'
import { type Case, judge, opposite } from '../engine/judge'
import type { Answer, Answers, Day, Elapsed, Facts, Rule, Status, Test } from '../engine/model'

export type Random = () => number
export type Domain = ReadonlyMap<string, readonly Tried[]>
type Chosen = Record<string, Answer>

/** Numbers from 0 to 1 that are the same for the same seed (mulberry32). */
export function seeded(seed: number): Random {
  let state = seed
  return () => {
    state = (state + 0x6d2b79f5) | 0
    let t = Math.imul(state ^ (state >>> 15), 1 | state)
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t
    return ((t ^ (t >>> 14)) >>> 0) / 4294967296
  }
}

/** One of a list, never empty, by the next of these numbers. */
export const pick = <T>(list: readonly T[], random: Random): T => list[Math.floor(random() * list.length)] as T
/** A list in an order by these numbers. */
export const shuffled = <T>(list: readonly T[], random: Random): T[] =>
  list
    .map((item) => ({ item, at: random() }))
    .sort((a, b) => a.at - b.at)
    .map(({ item }) => item)
const answersOf = (chosen: Iterable<readonly [string, Tried]>): Answers =>
  Object.fromEntries([...chosen].flatMap(([id, tried]) => (tried === undefined ? [] : [[id, tried]])))

/** How many cases every combination makes. */
export function combinations(domain: Domain): number {
  return [...domain.values()].reduce((product, values) => product * values.length, 1)
}

/** Every combination. */
export function* everyCase(domain: Domain): Generator<Answers> {
  const ids = [...domain.keys()]
  const values = [...domain.values()]
  const at = values.map(() => 0)
  for (let left = combinations(domain); left > 0; left -= 1) {
    const answers: Chosen = {}
    for (const [n, id] of ids.entries()) {
      const tried = values[n]?.[at[n] as number]
      if (tried !== undefined) answers[id] = tried
    }
    yield answers
    // As on an odometer: a fact whose answers are through begins anew, and the one after it moves on.
    for (let n = 0, through = true; through && n < at.length; n += 1) {
      at[n] = ((at[n] as number) + 1) % (values[n] as readonly Tried[]).length
      through = at[n] === 0
    }
  }
}

/** Cases in which every two answers of two facts stand together at least once. */
export function everyPair(domain: Domain, random: Random): Answers[] {
  const ids = [...domain.keys()]
  const sizes = [...domain.values()].map((values) => values.length)
  // Each answer has a number, and so has each two of them: they are looked up by the million.
  const all = sizes.flatMap((size, a) => Array.from({ length: size }, (_, i) => [a, i] as const))
  const first = sizes.map((_, a) => all.findIndex(([own]) => own === a))
  const key = (a: number, i: number, b: number, j: number): number => {
    const [one, other] = [(first[a] as number) + i, (first[b] as number) + j]
    return one < other ? one * all.length + other : other * all.length + one
  }
  const open = new Set<number>()
  sizes.forEach((size, a) =>
    sizes.slice(a + 1).forEach((other, gap) => {
      for (let i = 0; i < size; i += 1) for (let j = 0; j < other; j += 1) open.add(key(a, i, a + 1 + gap, j))
    }),
  )
  const cases: Answers[] = []
  for (let next = open.values().next(); !next.done; next = open.values().next()) {
    const row = new Map([all[Math.floor(next.value / all.length)], all[next.value % all.length]] as [[number, number], [number, number]])
    for (const c of shuffled([...ids.keys()], random)) {
      if (row.has(c)) continue
      let best = { index: 0, covers: -1 }
      for (const index of shuffled([...Array(sizes[c]).keys()], random)) {
        let covers = 0
        for (const [other, at] of row) if (open.has(key(c, index, other, at))) covers += 1
        if (covers > best.covers) best = { index, covers }
      }
      row.set(c, best.index)
    }
    for (const [x, at] of row) for (const [y, other] of row) if (x < y) open.delete(key(x, at, y, other))
    cases.push(
      answersOf([...row].map(([c, index]) => [ids[c] as string, (domain.get(ids[c] as string) as readonly Tried[])[index]] as const)),
    )
  }
  return cases
}

/** Answers that try to make a rule met or unmet, chosen at random among those that can; what is already chosen stays. */
function aim(rule: Rule, want: 'met' | 'unmet', of: Case & { answers: Chosen }, domain: Domain, random: Random): void {
  const flip = opposite[want] as 'met' | 'unmet'
  switch (rule.kind) {
    case 'need': {
      const enough = want === 'met' ? rule.atLeast : rule.parts.length - rule.atLeast + 1
      shuffled(rule.parts, random).forEach((part, n) => {
        if (n < enough) aim(part, want, of, domain, random)
        else if (random() < 0.7) aim(part, random() < 0.7 ? flip : want, of, domain, random)
      })
      return
    }
    case 'not':
      return aim(rule.part, flip, of, domain, random)
    case 'bar': {
      const excused = rule.unless && random() < 0.4
      aim(rule.raisedBy, want === 'unmet' || excused ? 'met' : 'unmet', of, domain, random)
      if (rule.unless) aim(rule.unless, want === 'met' && excused ? 'met' : 'unmet', of, domain, random)
      return
    }
    default:
      return aimAtLeaf(rule, want, of, domain, random)
  }
}

type Leaf = Test | Elapsed
type Choices = Readonly<Record<Status, readonly Answers[]>>
const tables = new WeakMap<Domain, Map<Leaf, Choices>>()

/** The answers to a leaf's own facts, by what they make of it. */
function choicesOf(leaf: Leaf, of: Case, domain: Domain): Choices {
  const table = tables.get(domain) ?? new Map<Leaf, Choices>()
  tables.set(domain, table)
  const known = table.get(leaf)
  if (known) return known
  const all = factsOf(leaf).reduce<Answers[]>(
    (some, id) => some.flatMap((own) => (domain.get(id) ?? []).map((tried) => (tried === undefined ? own : { ...own, [id]: tried }))),
    [{}],
  )
  const choices: Record<Status, Answers[]> = { met: [], unmet: [], unknown: [] }
  for (const answers of all) choices[judge(leaf, { facts: of.facts, day: of.day, answers }).status].push(answers)
  table.set(leaf, choices)
  return choices
}

function aimAtLeaf(leaf: Leaf, want: 'met' | 'unmet', of: Case & { answers: Chosen }, domain: Domain, random: Random): void {
  const chosen = of.answers
  const taken = factsOf(leaf).filter((id) => chosen[id] !== undefined)
  if (taken.length > 0 && judge(leaf, of).status === want) return
  const held = leaf.kind === 'test' ? chosen[leaf.fact] : undefined
  if (leaf.kind === 'test' && Array.isArray(held)) {
    // A list can take one more; it cannot lose what another test wanted in it.
    if ('includes' in leaf.condition && want === 'met')
      chosen[leaf.fact] = [...held.filter((option) => option !== 'none'), pick(leaf.condition.includes, random)]
    return
  }
  const choices = choicesOf(leaf, of, domain)[want]
  const left = taken.length === 0 ? choices : choices.filter((answers) => taken.every((id) => answers[id] === chosen[id]))
  if (left.length > 0) Object.assign(chosen, pick(left, random))
}

function anyAnswer(id: string, facts: Facts, domain: Domain, random: Random): Tried {
  const fact = facts[id]
  if (fact?.kind !== 'several' || random() < 0.5) return pick(domain.get(id) ?? [undefined], random)
  const listed = fact.options.filter(() => random() < 0.4)
  return listed.length === 0 ? ['none'] : random() < 0.5 ? [...listed, 'no-others'] : listed
}

/** One random case: most aim at a result, so that what lies deep is reached too; then some other facts, and a few changes. */
export function sample(rules: { scope: Rule; merits: Rule }, domain: Domain, facts: Facts, day: Day, random: Random): Answers {
  const ids = [...domain.keys()]
  const answers: Chosen = {}
  const set = (id: string, tried: Tried): void => {
    if (tried === undefined) delete answers[id]
    else answers[id] = tried
  }
  if (random() < 0.7) {
    aim(rules.scope, random() < 0.9 ? 'met' : 'unmet', { facts, day, answers }, domain, random)
    aim(rules.merits, random() < 0.7 ? 'met' : 'unmet', { facts, day, answers }, domain, random)
  }
  const filled = pick([0, 0.5, 1], random)
  for (const id of ids) if (answers[id] === undefined && random() < filled) set(id, anyAnswer(id, facts, domain, random))
  for (let left = pick([0, 0, 1, 2, 4], random); left > 0; left -= 1) {
    const id = pick(ids, random)
    set(id, anyAnswer(id, facts, domain, random))
  }
  return answers
}
