/**
 * Witness pairs: two cases that differ in one answer, and by it in one condition and in the outcome. They are the pairs of modified
 * condition/decision coverage (masking): in either case, had that condition alone come out as in the other, the outcome would change with it.
 */
import { boundaries, type Tried } from '../engine/boundaries'
import { judged, type Subject } from '../engine/determine'
import { factsOf } from '../engine/interview'
import { caseOf, judge } from '../engine/judge'
import type { Answer, Answers, Day, Law, Outcome, Rule } from '../engine/model'
import { conflictsBeside, nameOf, OUTCOMES, type Path, Space } from './space'

export interface Pair {
  readonly subject: string
  /** The ids of the rules from the root to the condition. */
  readonly path: string
  /** The id of the condition. */
  readonly rule: string
  readonly on: Day
  /** What is told in both cases. */
  readonly given: Answers
  readonly fact: string
  /** The one answer in which they differ; null is not asked. */
  readonly answers: readonly [Answer | null, Answer | null]
  readonly outcomes: readonly [Outcome, Outcome]
}

/** A case with one more answer, or with that one left out. */
export function withAnswer(given: Answers, fact: string, answer: Answer | null | undefined): Answers {
  const { [fact]: _, ...rest }: Answers = given
  return answer === null || answer === undefined ? rest : { ...rest, [fact]: answer }
}

/** The outcome by the engine itself; null where the answers are in a declared conflict. */
export function outcomeIn(law: Pick<Law, 'facts' | 'conflicts'>, subject: Subject, answers: Answers, day: Day): Outcome | null {
  const of = caseOf(law.facts, answers, day)
  return conflictsBeside(law, subject).some(({ when }) => judge(when, of).status === 'met') ? null : judged(subject, of).outcome
}

const SUPPORTED = OUTCOMES.indexOf('supported')
const OPEN = OUTCOMES.indexOf('open')
/** Support lost or won reads best; what only opens or closes a result comes after. */
const readsWorse = (one: number, other: number): number =>
  one === OPEN || other === OPEN ? 4 : one === SUPPORTED || other === SUPPORTED ? 0 : 2

/** The shortest case that two readings of one subject decide differently on a day; null where no case does. */
export function toldApart(law: Pick<Law, 'facts' | 'conflicts'>, before: Subject, after: Subject, day: Day): Answers | null {
  const all = (id: string, parts: readonly Rule[]): Rule => ({ kind: 'need', id, authority: [], atLeast: parts.length, parts })
  const scope = all('either scope', [before.scope, after.scope])
  const merits = all('either merits', [before.merits, after.merits])
  const space = new Space(law, { id: before.id, scope, merits, toward: before.toward }, day)
  const [one, other] = [before, after].map((own) => space.outcomeOf(own)) as [number, number]
  const same = ([a, b, never]: readonly number[]): boolean => never === 1 || a === b
  const found = space.diagrams.cheapest(
    [one, other, space.forbidden],
    space.idle,
    (own) => (same(own) ? null : readsWorse(own[0] as number, own[1] as number)),
    same,
  )
  return found && space.answersOf(found)
}

/** Whether the condition tips the outcome of both cases, or of one of the two, where the other answers it shares a fact with do the rest. */
type Tips = 'both' | 'one'

/** Whether a condition tips the outcome of any case, by what the outcome is where it has each status. */
function tipsAny({ diagrams, idle, forbidden }: Space, forced: readonly number[]): boolean {
  const same = ([a, b, c, never]: readonly number[]): boolean => never === 1 || (a === b && b === c)
  return diagrams.cheapest([...forced, forbidden], idle, (own) => (same(own) ? null : 0), same) !== null
}

/** The pair with the fewest answers for the condition at the end of a path, as answers; null where the whole space holds none. */
function pairIn(space: Space, path: Path, tips: Tips): Pick<Pair, 'given' | 'fact' | 'answers'> | null {
  const { diagrams, variables, idle, outcome, forbidden } = space
  const rule = path.rules.at(-1) as Rule
  const facts = factsOf(rule)
  const status = space.of(rule, space.towardOf(path))
  const forced = [0, 1, 2].map((value) => space.forced(path, value))
  if (!tipsAny(space, forced)) return null
  for (const fact of facts) {
    const place = variables.findIndex(({ id }) => id === fact)
    const other = variables.findIndex(({ id }) => id !== fact && facts.includes(id))
    const { answers } = variables[place] as Space['variables'][number]
    const besides = other < 0 ? [undefined] : (variables[other] as Space['variables'][number]).answers.map((_, n) => n)
    const candidates = besides.flatMap((beside) => {
      const fixed = (diagram: number, value: number): number =>
        diagrams.fix(beside === undefined ? diagram : diagrams.fix(diagram, other, beside), place, value)
      const of = answers.map((_, value) => fixed(status, value))
      return answers.flatMap((_, one) =>
        answers.flatMap((__, two) =>
          one < two && of[one] !== of[two]
            ? [{ beside, fixed, one, two, of: [of[one] as number, of[two] as number] as const, vague: two === idle[place] ? 1 : 0 }]
            : [],
        ),
      )
    })
    for (const { beside, fixed, one, two, of } of candidates.sort((a, b) => a.vague - b.vague)) {
      const tuple = [
        fixed(outcome, one),
        fixed(outcome, two),
        fixed(forced[of[1]] as number, one),
        fixed(forced[of[0]] as number, two),
        fixed(forbidden, one),
        fixed(forbidden, two),
      ]
      const useless = ([a, b, ifA, ifB, neverA, neverB]: readonly number[]): boolean =>
        a === b || neverA === 1 || neverB === 1 || (tips === 'both' ? a === ifA || b === ifB : a === ifA && b === ifB)
      const found = diagrams.cheapest(tuple, idle, (own) => (useless(own) ? null : readsWorse(own[0] as number, own[1] as number)), useless)
      if (!found) continue
      const values = beside === undefined ? found : new Map([...found, [other, beside]])
      const told = (answer: Tried): Answer | null => answer ?? null
      return { given: space.answersOf(values), fact, answers: [told(answers[one]), told(answers[two])] }
    }
  }
  return null
}

/** The two answers nearest to the limit that the condition sets, where it sets one: they show it best. */
function atTheLimit({ law, subject, day }: Space, rule: Rule, pair: Pick<Pair, 'given' | 'fact' | 'answers'>): Pair['answers'] {
  const { given, fact, answers } = pair
  const kind = law.facts[fact]?.kind
  if ((kind !== 'date' && kind !== 'number') || answers[1] === null) return answers
  const wanted = answers.map((answer) => outcomeIn(law, subject, withAnswer(given, fact, answer), day))
  const near = (boundaries(law.facts, [rule], day).get(fact) ?? []).filter((answer) => kind === 'number' || String(answer).length === 10)
  for (let n = 0; n + 1 < near.length; n += 1) {
    const two = [near[n], near[n + 1]] as [Answer, Answer]
    const got = two.map((answer) => outcomeIn(law, subject, withAnswer(given, fact, answer), day))
    if (got[0] === wanted[0] && got[1] === wanted[1]) return two
    if (got[0] === wanted[1] && got[1] === wanted[0]) return two
  }
  return answers
}

/** The pair for a condition as the engine itself finds it; null where there is none. Throws where diagram and engine differ. */
export function witness(space: Space, path: Path): Pair | null {
  const found = pairIn(space, path, 'both') ?? pairIn(space, path, 'one')
  if (!found) return null
  const { law, subject, day } = space
  const rule = path.rules.at(-1) as Rule
  const answers = atTheLimit(space, rule, found)
  const [one, two] = answers.map((answer) => outcomeIn(law, subject, withAnswer(found.given, found.fact, answer), day))
  if (!one || !two || one === two) throw new Error(`${subject.id}: ${nameOf(path)}: the engine does not find what the diagram holds`)
  return {
    subject: subject.id,
    path: nameOf(path),
    rule: rule.id,
    on: day,
    given: found.given,
    fact: found.fact,
    answers,
    outcomes: [one, two],
  }
}
