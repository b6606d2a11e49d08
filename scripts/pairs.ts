/**
 * npm run pairs: finds the shortest witness pair for every condition of the law, and the first case that tells each edition from the one before; keeps
 * them in tests/law/cases/boundary-pairs.json, and the same in plain words in docs/boundary-pairs.md. Run it after a change of law, and read the difference.
 */
import { writeFileSync } from 'node:fs'
import { format } from 'prettier'
import { add } from '../src/engine/dates'
import { reason, type Subject, subjectOf } from '../src/engine/determine'
import { partsOf } from '../src/engine/interview'
import type { Toward } from '../src/engine/judge'
import { boundaries } from '../src/engine/boundaries'
import type { Answer, Answers, Day, Outcome, Protection, Rule } from '../src/engine/model'
import type { Diagram } from '../src/verification/diagram'
import { mutantsOf } from '../src/verification/mutants'
import { leafPaths, OUTCOMES, Space, subjectsBeside, towardPart } from '../src/verification/space'
import { tasksOf } from '../src/verification/verify'
import { outcomeIn, type Pair, toldApart, withAnswer, witness } from '../src/verification/witness'
import { law } from '../src/law'
import { areas, loadText } from '../src/text'
import { behavior, caseAgainst } from './behavior'
import { boundaryPairs } from './boundary-pairs'

/** A pair as it is kept: with every other answer to its fact that is worth trying, and what comes of it. */
export interface KeptPair extends Omit<Pair, 'path'> {
  readonly others: readonly (readonly [Answer, Outcome])[]
}
/** A case and its outcome. */
export interface KeptCase {
  readonly subject: string
  readonly on: Day
  readonly answers: Answers
  readonly outcome: Outcome | null
}
/** A case that comes out one way on the last day of an edition and another on the first day of the next. */
export interface KeptEdition {
  readonly protection: string
  readonly on: readonly [Day, Day]
  readonly answers: Answers
  readonly outcomes: readonly [Outcome, Outcome]
}
/** A case in which one way of a clock runs, and the day it comes to. */
export interface KeptClock {
  readonly deadline: string
  readonly answers: Answers
  readonly date: Day
}
/** A case that brings what a warning may follow from, and whether it is raised. */
export interface KeptWarning {
  readonly warning: string
  readonly answers: Answers
  readonly raised: boolean
}
export interface Kept {
  readonly pairs: readonly KeptPair[]
  /** Pairs of what stands beside the protections: warnings, conflicts, clocks. */
  readonly beside: readonly KeptPair[]
  readonly editions: readonly KeptEdition[]
  /** The day on which each protection's first edition begins, by its id; none is held before. */
  readonly first: Readonly<Record<string, Day>>
  readonly clocks: readonly KeptClock[]
  readonly warnings: readonly KeptWarning[]
  /** Cases that tell the law from a mutant of it that all of the above leaves alive. */
  readonly further: readonly KeptCase[]
}

const protectionOf = (id: string): Protection => law.protections.find((protection) => protection.id === id) as Protection

/** Answers in the order of care, as they are asked. */
const inOrder = (answers: Answers): Answers =>
  Object.fromEntries(Object.keys(law.facts).flatMap((id) => (answers[id] === undefined ? [] : [[id, answers[id]]])))

/** Every option of a fact, or the answers at the limits that a condition sets. */
function otherAnswers(rule: Rule, fact: string, day: Day): readonly Answer[] {
  const asked = law.facts[fact]
  if (asked?.kind === 'choice') return asked.options
  if (asked?.kind === 'several') return asked.options.map((option) => [option, 'no-others'])
  return (boundaries(law.facts, [rule], day).get(fact) ?? []).filter((answer) => answer !== undefined)
}

function toKeep(pair: Pair, rule: Rule, space: Space): KeptPair {
  const { path: _, given: told, ...own } = pair
  const given = inOrder(told)
  const others = otherAnswers(rule, pair.fact, pair.on).flatMap((answer): [Answer, Outcome][] => {
    const outcome = outcomeIn(space.law, space.subject, withAnswer(given, pair.fact, answer), pair.on)
    return outcome ? [[answer, outcome]] : []
  })
  return { ...own, given, others }
}

/** The shortest pair for each condition of these spaces, wherever it stands; the first of those as short. */
function pairsOf(spaces: readonly Space[]): KeptPair[] {
  const best = new Map<string, { pair: Pair; rule: Rule; space: Space; length: number }>()
  const order: string[] = []
  for (const space of spaces) {
    for (const path of [space.subject.scope, space.subject.merits].flatMap(leafPaths)) {
      const rule = path.rules.at(-1) as Rule
      order.push(rule.id)
      const pair = witness(space, path)
      if (!pair) continue
      const length = Object.keys(pair.given).length + (pair.outcomes.includes('open') ? 3 : 0) + (pair.answers.includes(null) ? 3 : 0)
      const before = best.get(pair.rule)
      if (!before || length < before.length) best.set(pair.rule, { pair, rule, space, length })
    }
  }
  return [...best.values()]
    .map(({ pair, rule, space }) => toKeep(pair, rule, space))
    .sort((a, b) => order.indexOf(a.rule) - order.indexOf(b.rule))
}

/** For each edition but the first: a case that the one before decides otherwise on the last day, and on the first; none where no answers do. */
function editionsOfAll(): KeptEdition[] {
  return law.protections.flatMap((protection) =>
    protection.law.slice(1).flatMap(({ from, rule }, n): KeptEdition[] => {
      const before = protection.law[n]?.rule as Rule
      const on = [add(from, -1, 'days'), from] as const
      const subject = subjectOf(protection, from)
      const cases = new Map(
        on
          .map((day) => toldApart(law, { ...subject, merits: before }, { ...subject, merits: rule }, day))
          .map((answers) => [JSON.stringify(answers), answers]),
      )
      return [...cases.values()].flatMap((answers): KeptEdition[] => {
        if (!answers) return []
        const [was, is] = on.map((day) => outcomeIn(law, subjectOf(protection, day), answers, day))
        return was && is ? [{ protection: protection.id, on, answers: inOrder(answers), outcomes: [was, is] }] : []
      })
    }),
  )
}

const spaceFor = (subject: Subject): Space => new Space(law, subject, law.checkedOn)
/** The shortest case free of conflicts in which diagrams of a space have the values wanted; null where none has. */
function shortestIn(space: Space, diagrams: readonly Diagram[], wanted: (values: readonly number[]) => boolean): Answers | null {
  const found = space.diagrams.cheapest([space.forbidden, ...diagrams], space.idle, ([never, ...own]) =>
    never === 0 && wanted(own) ? 0 : null,
  )
  return found && inOrder(space.answersOf(found))
}

/** For each way of each clock: the shortest case in which it runs, from a day in the middle of a month. */
function clocksOfAll(): KeptClock[] {
  return law.deadlines.flatMap(({ id, ways }) =>
    ways.flatMap(({ from }, n): KeptClock[] => {
      const space = spaceFor(subjectsBeside(law).find((subject) => subject.id === `deadline ${id} ${n}`) as Subject)
      const told = shortestIn(space, [space.outcome], ([outcome]) => OUTCOMES[outcome as number] === 'supported')
      const answers = told && { ...told, [from]: told[from] ?? '2026-06-15' }
      const due = answers && reason(law, answers, law.checkedOn).deadlines.find((deadline) => deadline.id === id)
      return answers && due ? [{ deadline: id, answers, date: due.date }] : []
    }),
  )
}

/** For each warning that follows from a result or an element: the shortest case for every outcome or status of it. */
function warningsOfAll(): KeptWarning[] {
  return law.warnings.flatMap(({ id, when }) =>
    (when === 'always' ? [] : when).flatMap((trigger) => {
      if ('kind' in trigger) return []
      const space = spaceFor(subjectOf(protectionOf(trigger.protection), law.checkedOn))
      const { scope, merits, toward } = space.subject
      const element = (root: Rule, stands: Toward): [Rule, Toward][] =>
        'element' in trigger && root.id === trigger.element
          ? [[root, stands]]
          : partsOf(root).flatMap((part, n) => element(part, towardPart(root, n, stands)))
      const [found] = 'element' in trigger ? [scope, merits].flatMap((root) => element(root, toward)) : []
      const cases = found
        ? [0, 1, 2].map((status) =>
            shortestIn(space, [space.of(...found), space.outcome], ([own, outcome]) => own === status && outcome !== 0),
          )
        : OUTCOMES.map((_, n) => shortestIn(space, [space.outcome], ([own]) => own === n))
      return cases.flatMap((answers): KeptWarning[] =>
        answers ? [{ warning: id, answers, raised: reason(law, answers, law.checkedOn).warnings.some((raised) => raised.id === id) }] : [],
      )
    }),
  )
}

/** For each mutant that nothing kept catches: the shortest case in which it comes out otherwise, where there is one. */
function furtherOf(kept: Kept): KeptCase[] {
  const further: KeptCase[] = []
  const known = behavior({ ...kept, further })
  for (const mutant of mutantsOf(law)) {
    if (mutant.fault === 'authority' || mutant.fault === 'duplicate' || Object.values(known).some((differs) => differs(mutant))) continue
    const found = caseAgainst(mutant)
    if (found) further.push({ ...found, answers: inOrder(found.answers) })
  }
  return further
}

export async function main(): Promise<number> {
  const found: Kept = {
    pairs: pairsOf(
      tasksOf(law, law.protections).map(({ protection, day }) => new Space(law, subjectOf(protectionOf(protection), day), day)),
    ),
    beside: pairsOf(subjectsBeside(law).map(spaceFor)),
    editions: editionsOfAll(),
    first: Object.fromEntries(law.protections.flatMap(({ id, law: editions }) => editions.slice(0, 1).map(({ from }) => [id, from]))),
    clocks: clocksOfAll(),
    warnings: warningsOfAll(),
    further: [],
  }
  const all: Kept = { ...found, further: furtherOf(found) }
  const text = await loadText('en', ...areas)
  const style = { semi: false, singleQuote: true, printWidth: 140, trailingComma: 'all' } as const
  writeFileSync('tests/law/cases/boundary-pairs.json', await format(JSON.stringify(all), { ...style, parser: 'json' }))
  writeFileSync('docs/boundary-pairs.md', boundaryPairs(law, text, all))
  process.stdout.write(
    `${all.pairs.length} pairs, ${all.beside.length} beside the protections, ${all.editions.length} cases a day apart, ${all.further.length} further against mutants\n`,
  )
  return 0
}
