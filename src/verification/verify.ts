/**
 * What must hold of a law in every case, checked over the whole space of answers: each outcome reached, each element able to be met, each
 * condition necessary, nothing settled that more answers could turn, no two rules of one paragraph against each other; and where three values
 * know less than all ways of completing the answers would, the place.
 */
import { boundaries } from '../engine/boundaries'
import { add, elapsed } from '../engine/dates'
import { determine, editionOn, judged, subjectOf } from '../engine/determine'
import { factsOf, leavesOf, partsOf } from '../engine/interview'
import { type Case, caseOf, judge, type Toward } from '../engine/judge'
import type { Answer, Answers, Day, Law, Outcome, Protection, Rule, Status, Test } from '../engine/model'
import type { Diagram } from './diagram'
import { combinations, type Domain, everyCase, everyPair, sample, seeded } from './samples'
import { leafPaths, nameOf, OUTCOMES, type Path, rootsOf, Space, STATUSES, towardPart } from './space'
import { type Pair, witness } from './witness'

/** A place where a rule says "unknown" although every way of completing the answers comes to one status. */
export interface Weaker {
  readonly rule: string
  readonly status: Status
  readonly answers: Answers
}
/** An answer that turned a result that was settled without it. */
export interface Turned {
  readonly fact: string
  readonly answers: readonly [Answers, Answers]
}
export interface Verification {
  readonly protection: string
  readonly day: Day
  /** The first day of the edition that is in force on it. */
  readonly from: Day
  readonly facts: number
  /** Cases of the whole space, those in a declared conflict among them. */
  readonly cases: number
  /** Cases free of declared conflicts, by their outcome. */
  readonly outcomes: Readonly<Record<Outcome, number>>
  /** The shortest case for each outcome that is reached. */
  readonly shortest: Readonly<Partial<Record<Outcome, Answers>>>
  /** Elements that no case meets, before their marks; by the ids from the root down. */
  readonly neverMet: readonly string[]
  readonly pairs: readonly Pair[]
  /** Conditions without a witness pair, by the ids from the root down. */
  readonly withoutPair: readonly string[]
  readonly turned: readonly Turned[]
  readonly weaker: readonly Weaker[]
  /** Two rules on one paragraph, of which one is met exactly where the other is not. */
  readonly contradicting: readonly (readonly [string, string])[]
  /** Cases that the engine judged one by one beside the diagram, whether those were all, and those in which the two differ. */
  readonly judged: number
  readonly inFull: boolean
  readonly differing: readonly Answers[]
}

const OPEN = OUTCOMES.indexOf('open')
const UNKNOWN = STATUSES.indexOf('unknown')
const NOT_SUPPORTED = OUTCOMES.indexOf('not-supported')
const NOT_APPLICABLE = OUTCOMES.indexOf('not-applicable')
const MET = STATUSES.indexOf('met')

interface Element {
  readonly path: Path
  readonly toward: Toward
}
function elementsOf(space: Space): Element[] {
  const below = (path: Path, toward: Toward): Element[] => {
    const rule = path.rules.at(-1) as Rule
    const parts = partsOf(rule).flatMap((part, n) =>
      below({ rules: [...path.rules, part], places: [...path.places, n] }, towardPart(rule, n, toward)),
    )
    return [{ path, toward }, ...parts]
  }
  const { scope, merits, toward } = space.subject
  return [scope, merits].flatMap((root) => below({ rules: [root], places: [] }, toward))
}

/** Each rule once for each way it stands. */
function distinct(elements: readonly Element[]): Element[] {
  const seen = [new Set<Rule>(), new Set<Rule>(), new Set<Rule>()]
  return elements.filter(({ path, toward }) => {
    const [rule, rules] = [path.rules.at(-1) as Rule, seen[toward + 1] as Set<Rule>]
    return !rules.has(rule) && !!rules.add(rule)
  })
}

/** Answers that more turns: a definite outcome that changes as a variable is told, other than one that lacks a part and proves to be for others. */
export function turnedIn(space: Space): Turned[] {
  const { diagrams, variables, outcome, idle } = space
  const turns = diagrams.lift((before, after) =>
    before === OPEN || before === after || (before === NOT_SUPPORTED && after === NOT_APPLICABLE) ? 0 : 1,
  )
  return variables.flatMap(({ id, answers }, place) =>
    space.finer(place).flatMap((finer, value) =>
      finer.flatMap((other): Turned[] => {
        const found = turns(diagrams.fix(outcome, place, value), diagrams.fix(outcome, place, other))
        const example = found === 0 ? null : diagrams.cheapest([found], idle, ([bad]) => (bad === 1 ? 0 : null))
        if (!example) return []
        const told = (own: number): Answers => {
          const answer = answers[own]
          return { ...space.answersOf(example), ...(answer === undefined ? {} : { [id]: answer }) }
        }
        return [{ fact: id, answers: [told(value), told(other)] }]
      }),
    ),
  )
}

/** For each case, the set of what a function comes to in every completion of it, a bit for each value. */
function completed(space: Space): (diagram: Diagram) => Diagram {
  const { diagrams, variables } = space
  const union = diagrams.lift((one, other) => (one as number) | (other as number))
  const made = new Map<Diagram, Diagram>()
  const completions = variables.map((_, place) => space.completions(place))
  const visit = (at: Diagram): Diagram => {
    const place = diagrams.variable(at)
    if (place === variables.length) return 1 << at
    const before = made.get(at)
    if (before !== undefined) return before
    const kids = (variables[place] as Space['variables'][number]).answers.map((_, value) => visit(diagrams.under(at, place, value)))
    const found = diagrams.node(
      place,
      kids.map((kid, value) => {
        const exact = completions[place]?.[value]
        return exact ? exact.reduce((all, other) => union(all, kids[other] as Diagram), 0) : kid
      }),
    )
    made.set(at, found)
    return found
  }
  return visit
}

/** The elements that know less than their completions while each of their parts knows as much. */
function weakerIn(space: Space, elements: readonly Element[]): Weaker[] {
  const { diagrams, idle } = space
  const all = completed(space)
  const less = diagrams.lift((own, set) => (own === UNKNOWN && (set === 1 || set === 1 << MET) ? 1 : 0))
  const here = diagrams.lift((own, ...parts) => (own === 1 && !parts.includes(1) ? 1 : 0))
  const lessOf = (rule: Rule, toward: Toward): Diagram => {
    const own = space.of(rule, toward)
    return less(own, all(own))
  }
  return elements.flatMap(({ path, toward }): Weaker[] => {
    const rule = path.rules.at(-1) as Rule
    const parts = partsOf(rule).map((part, n) => lessOf(part, towardPart(rule, n, toward)))
    // One condition alone is exact: only what combines several can lose what they share.
    if (parts.length === 0) return []
    const found = here(lessOf(rule, toward), ...parts)
    if (found === 0) return []
    const own = all(space.of(rule, toward))
    const example = diagrams.cheapest([found, own, space.forbidden], idle, ([bad, , never]) => (bad === 1 && never === 0 ? 0 : null))
    if (!example) return []
    const answers = space.answersOf(example)
    const set = [...example].reduce((at, [place, value]) => diagrams.fix(at, place, value), own)
    const value = diagrams.tally(set).keys().next().value
    return [{ rule: rule.id, status: value === 1 ? 'unmet' : 'met', answers }]
  })
}

function contradictions(space: Space, elements: readonly Element[]): (readonly [string, string])[] {
  const opposite = space.diagrams.lift((own) => 2 - (own as number))
  const all = elements.map(({ path, toward }) => {
    const rule = path.rules.at(-1) as Rule
    return { rule, toward, own: space.bare(rule, toward), cited: new Set(rule.authority.map(({ pinpoint }) => pinpoint)) }
  })
  return all.flatMap((one, n) =>
    all
      .slice(n + 1)
      .filter(
        (other) =>
          other.toward === one.toward &&
          other.rule.id !== one.rule.id &&
          other.own === opposite(one.own) &&
          [...other.cited].some((pinpoint) => one.cited.has(pinpoint)),
      )
      .map((other) => [one.rule.id, other.rule.id] as const),
  )
}

/** The most cases that the engine judges one by one: three values of fifteen facts. */
const FULL = 3 ** 15

/** The diagram beside the engine, case by case: all of them up to `fullUpTo`, else every pair of answers and so many seeded samples. */
export function beside(
  law: Law,
  protection: Protection,
  space: Space,
  { fullUpTo = FULL, samples = 20_000, seed = 1 } = {},
): Pick<Verification, 'judged' | 'inFull' | 'differing'> {
  const { subject, day, variables } = space
  const domain: Domain = new Map(variables.map(({ id, answers }) => [id, answers]))
  const inFull = combinations(domain) <= fullUpTo
  const random = seeded(seed)
  function* cases(): Generator<Answers> {
    if (inFull) return yield* everyCase(domain)
    yield* everyPair(domain, random)
    const wide = boundaries(law.facts, [subject.scope, subject.merits], day)
    for (let n = 0; n < samples; n += 1) yield sample(subject, wide, law.facts, day, random)
  }
  // Of millions of cases only what the outcome is made of; where they are fewer, all that the guide runs.
  const own = subjectOf(protection, day)
  const outcomeIn = (of: Case): Outcome =>
    (inFull ? judged(own, of) : determine(protection, { ...of, made: [new Map(), new Map(), new Map()] })).outcome
  let count = 0
  const differing: Answers[] = []
  for (const answers of cases()) {
    const held = space.outcomeFor(answers)
    if (held === null) continue
    count += 1
    if (outcomeIn(caseOf(law.facts, answers, day)) !== held) differing.push(answers)
  }
  return { judged: count, inFull, differing }
}

export interface Task {
  readonly protection: string
  readonly day: Day
}
/** The day that each edition is read on: the one in force now today, one that is past halfway, one to come on its first. */
export function tasksOf({ checkedOn }: Pick<Law, 'checkedOn'>, protections: readonly Protection[]): Task[] {
  return protections.flatMap((protection) => {
    const today = editionOn(protection, checkedOn)
    return protection.law.map((edition, n) => {
      const after = protection.law[n + 1]
      const past =
        after && after.from <= checkedOn
          ? add(edition.from, Math.floor(elapsed(edition.from, after.from, 'days') / 2), 'days')
          : edition.from
      return { protection: protection.id, day: edition === today ? checkedOn : past }
    })
  })
}

/** Verifies one protection on a day. Throws BeforeFirstEdition, and where a witness pair of the diagram is none for the engine. */
export function verify(law: Law, protection: Protection, day: Day, tried: Parameters<typeof beside>[3] = {}): Verification {
  const space = new Space(law, subjectOf(protection, day), day)
  const { diagrams, outcome, forbidden, idle, subject } = space
  const elements = elementsOf(space)
  const free = diagrams.lift((own, never) => (never === 1 ? 9 : (own as number)))
  const counts = diagrams.tally(free(outcome, forbidden))
  const shortest: Partial<Record<Outcome, Answers>> = {}
  OUTCOMES.forEach((name, n) => {
    const found = diagrams.cheapest([free(outcome, forbidden)], idle, ([own]) => (own === n ? 0 : null))
    if (found) shortest[name] = space.answersOf(found)
  })
  const meets = ({ path, toward }: Element): boolean =>
    diagrams.tally(free(space.bare(path.rules.at(-1) as Rule, toward), forbidden)).has(MET)
  const pairs: Pair[] = []
  const withoutPair: string[] = []
  for (const path of [subject.scope, subject.merits].flatMap(leafPaths)) {
    const pair = witness(space, path)
    if (pair) pairs.push(pair)
    else withoutPair.push(nameOf(path))
  }
  return {
    protection: protection.id,
    day,
    from: editionOn(protection, day).from,
    facts: space.variables.length,
    cases: space.cases,
    outcomes: Object.fromEntries(OUTCOMES.map((name, n) => [name, counts.get(n) ?? 0])) as Record<Outcome, number>,
    shortest,
    neverMet: elements.flatMap((element) => (meets(element) ? [] : [nameOf(element.path)])),
    pairs,
    withoutPair,
    turned: turnedIn(space),
    weaker: weakerIn(space, distinct(elements)),
    contradicting: contradictions(space, distinct(elements)),
    ...beside(law, protection, space, tried),
  }
}

/** Facts that nothing reads, and options of a fact that no rule and no later question tells from "I do not know". */
export function deadIn(law: Law): { readonly facts: readonly string[]; readonly options: readonly string[] } {
  const rules = rootsOf(law)
  const read = new Set([...rules.flatMap(factsOf), ...law.deadlines.flatMap(({ ways }) => ways.map(({ from }) => from))])
  const leaves = [...new Set(rules.flatMap(leavesOf))]
  const follows = Object.values(law.facts).flatMap((fact) => (fact.follows ? [fact.follows].flat() : []))
  const options = Object.entries(law.facts).flatMap(([id, fact]) => {
    if (fact.kind !== 'choice' && fact.kind !== 'several') return []
    const reading = leaves.filter((leaf): leaf is Test => leaf.kind === 'test' && leaf.fact === id)
    return fact.options
      .filter((option) => {
        const answer: Answer = fact.kind === 'several' ? [option] : option
        const moves = reading.some((leaf) => judge(leaf, caseOf(law.facts, { [id]: answer }, law.checkedOn), 0).status !== 'unknown')
        return !moves && !follows.some((after) => after.fact === id && after.answers.includes(option))
      })
      .map((option) => `${id}: ${option}`)
  })
  return { facts: Object.keys(law.facts).filter((id) => !read.has(id)), options }
}
