/**
 * The whole space of answers to one protection on a day, as diagrams: every fact at its boundaries, not asked among them. Answers that no rule
 * tells apart are one value.
 */
import { boundaries, type Tried } from '../engine/boundaries'
import { outcomeOf, type Subject } from '../engine/determine'
import { factsOf, leavesOf, partsOf } from '../engine/interview'
import { against, barStatus, caseOf, doubtOf, judge, needStatus, opposite, type Toward } from '../engine/judge'
import type { Answer, Answers, Day, Elapsed, Fact, Facts, Law, Outcome, Rule, Status, Test } from '../engine/model'
import { type Diagram, Diagrams } from './diagram'

/** Every rule that is no part of another: of protections in every edition, warnings, conflicts and clocks. */
export function rootsOf({ protections, warnings, conflicts, deadlines }: Law): Rule[] {
  return [
    ...protections.flatMap(({ scope, law }) => [scope, ...law.map(({ rule }) => rule)]),
    ...warnings.flatMap(({ when, unless }) => [
      ...(when === 'always' ? [] : when.filter((trigger) => 'kind' in trigger)),
      ...(unless ? [unless] : []),
    ]),
    ...conflicts.map(({ when }) => when),
    ...deadlines.flatMap(({ ways }) => ways.map(({ when }) => when)),
  ]
}

const everybody: Rule = { kind: 'need', id: 'everybody', authority: [], atLeast: 0, parts: [] }
/** Rules that stand beside the protections: what raises a warning unless silenced, finds a conflict, or starts a clock. They neither help nor harm. */
export function subjectsBeside({ warnings, conflicts, deadlines }: Law): Subject[] {
  const alone = (id: string, merits: Rule, scope: Rule = everybody): Subject => ({ id, scope, merits, toward: 0 })
  return [
    ...warnings.flatMap(({ id, when, unless, authority }) => {
      const rules = when === 'always' ? [] : when.filter((trigger) => 'kind' in trigger)
      const silent: Rule | undefined = unless && { kind: 'not', id: `warning ${id} unless`, authority, part: unless }
      if (rules.length === 0) return silent ? [alone(`warning ${id}`, everybody, silent)] : []
      return [alone(`warning ${id}`, { kind: 'need', id: `warning ${id}`, authority, atLeast: 1, parts: rules }, silent)]
    }),
    ...conflicts.map(({ id, when }) => alone(`conflict ${id}`, when)),
    ...deadlines.flatMap(({ id, ways }) => ways.map(({ when }, n) => alone(`deadline ${id} ${n}`, when))),
  ]
}
/** The conflicts in which answers say nothing about a subject: none where it is itself a conflict. */
export const conflictsBeside = ({ conflicts }: Pick<Law, 'conflicts'>, { id }: Subject): Law['conflicts'] =>
  id.startsWith('conflict ') ? [] : conflicts

/** The values of diagrams: a status and an outcome by their places here. */
export const STATUSES: readonly Status[] = ['unmet', 'unknown', 'met']
export const OUTCOMES: readonly Outcome[] = ['not-applicable', 'not-supported', 'open', 'supported']
const MET = STATUSES.indexOf('met')
const statusAt = (value: number): Status => STATUSES[value] as Status

/** Rules from the root to one of them, each as the n-th part of the one before. */
export interface Path {
  readonly rules: readonly Rule[]
  readonly places: readonly number[]
}
export const nameOf = ({ rules }: Path): string => rules.map(({ id }) => id).join(' > ')

/** Every leaf below a root, by its path. */
export function leafPaths(root: Rule): Path[] {
  const below = (rules: readonly Rule[], places: readonly number[]): Path[] => {
    const rule = rules.at(-1) as Rule
    const parts = partsOf(rule)
    if (parts.length > 0) return parts.flatMap((part, n) => below([...rules, part], [...places, n]))
    // A conjunction of nothing asks nothing.
    return rule.kind === 'need' ? [] : [{ rules, places }]
  }
  return below([root], [])
}

/** Whether a rule's part stands for the person: what raises a bar or is denied stands the other way. */
export const towardPart = (rule: Rule, n: number, toward: Toward): Toward =>
  rule.kind === 'not' || (rule.kind === 'bar' && n === 0) ? against(toward) : toward

const isExact = (fact: Fact, answer: Tried): boolean =>
  answer !== undefined &&
  (fact.kind === 'date'
    ? (answer as string).length === 10
    : !Array.isArray(answer) || answer.includes('none') || answer.includes('no-others'))
/** Whether one answer says all that the other does, and more, by what they do to the rules. */
function tellsMore({ fact, effect }: Variable, answer: Tried, than: Tried): boolean {
  if (answer === undefined || answer === than || isExact(fact, than)) return false
  if (than === undefined) return true
  const own = effect(answer).split(',')
  return effect(than)
    .split(',')
    .every((status, n) => status === 'unknown' || status === own[n])
}

/** Above so many kinds of options not every list is tried. */
const MOST_KINDS = 8
/** Lists for a fact of which any number may be so: every set of options that the tests tell apart, closed and not. */
function lists(options: readonly string[], tests: readonly Test[]): readonly (readonly string[])[] {
  const kinds = new Map<string, string>()
  for (const option of options)
    kinds.set(
      tests.map(({ condition }) => Number((condition as { includes: readonly string[] }).includes.includes(option))).join(''),
      option,
    )
  if (kinds.size > MOST_KINDS) return []
  const sets = [...kinds.values()].reduce<string[][]>((some, option) => some.flatMap((set) => [set, [...set, option]]), [[]])
  return sets.flatMap((set) => (set.length === 0 ? [['none']] : [[...set, 'no-others'], set]))
}

/** One fact: the answers to try, one for each effect, not asked last. */
interface Variable {
  readonly id: string
  readonly fact: Fact
  readonly answers: readonly Tried[]
  /** What an answer does to every leaf that reads the fact, as text. */
  readonly effect: (answer: Tried) => string
}

export class Space {
  readonly variables: readonly Variable[]
  readonly diagrams: Diagrams
  /** The value of each variable that answers nothing. */
  readonly idle: readonly number[]
  /** A place in OUTCOMES for each case. */
  readonly outcome: Diagram
  /** 1 for each case that a declared conflict forbids. */
  readonly forbidden: Diagram
  private readonly made = [new Map<Rule, Diagram>(), new Map<Rule, Diagram>(), new Map<Rule, Diagram>()]
  private readonly operations = new Map<string, (...diagrams: readonly Diagram[]) => Diagram>()
  private readonly decide: (...diagrams: readonly Diagram[]) => Diagram

  constructor(
    readonly law: Pick<Law, 'facts' | 'conflicts'>,
    readonly subject: Subject,
    readonly day: Day,
  ) {
    const { facts } = law
    const conflicts = conflictsBeside(law, subject)
    const roots = [subject.scope, subject.merits]
    this.variables = variablesOf(
      facts,
      roots,
      conflicts.map(({ when }) => when),
      day,
    )
    this.diagrams = new Diagrams(this.variables.map(({ answers }) => answers.length))
    this.idle = this.variables.map(({ answers }) => answers.length - 1)
    this.decide = this.diagrams.lift((scope, merits) => OUTCOMES.indexOf(outcomeOf(statusAt(scope as number), statusAt(merits as number))))
    this.outcome = this.outcomeOf(subject)
    const any = this.diagrams.lift((one, other) => Math.max(one as number, other === MET ? 1 : 0))
    this.forbidden = conflicts.reduce((all, { when }) => any(all, this.of(when, 0)), 0)
  }

  /** How many cases there are. */
  get cases(): number {
    return this.diagrams.sizes.reduce((product, size) => product * size, 1)
  }

  private operation(key: string, operation: (...values: readonly number[]) => number): (...diagrams: readonly Diagram[]) => Diagram {
    const known = this.operations.get(key) ?? this.diagrams.lift(operation)
    this.operations.set(key, known)
    return known
  }

  private leaf(rule: Test | Elapsed, toward: Toward): Diagram {
    const { facts } = this.law
    const ids = factsOf(rule)
    const places = this.variables.flatMap(({ id }, n) => (ids.includes(id) ? [n] : []))
    const build = (left: readonly number[], told: Answers): Diagram => {
      const [place, ...rest] = left
      if (place === undefined) return STATUSES.indexOf(judge(rule, caseOf(facts, told, this.day), toward).status)
      const { id, answers } = this.variables[place] as Variable
      return this.diagrams.node(
        place,
        answers.map((answer) => build(rest, answer === undefined ? told : { ...told, [id]: answer })),
      )
    }
    return build(places, {})
  }

  /** What a rule makes of its parts, before its own marks. */
  private combined(rule: Rule, parts: readonly Diagram[]): Diagram {
    if (rule.kind === 'bar')
      return this.operation(`bar ${rule.effect} ${parts.length}`, (raised, excuse) =>
        STATUSES.indexOf(barStatus(rule.effect, statusAt(raised as number), excuse === undefined ? undefined : statusAt(excuse))),
      )(...parts)
    if (rule.kind !== 'need') return this.operation('not', (part) => STATUSES.indexOf(opposite[statusAt(part as number)]))(...parts)
    const { atLeast } = rule
    const [least, most] = [Math.min, Math.max].map((f) => this.operation(f.name, (one, other) => f(one as number, other as number)))
    if (atLeast === parts.length) return parts.reduce((all, part) => (least as typeof this.decide)(all, part), MET)
    if (atLeast === 1) return parts.reduce((any, part) => (most as typeof this.decide)(any, part), 0)
    // How many are met, and how many may yet be, told in one number.
    const counted = parts.reduce(
      (count, part) => this.operation('count', (so, own) => (so as number) + (own === MET ? 33 : own === 1 ? 1 : 0))(count, part),
      0,
    )
    return this.operation(`${atLeast} of them`, (count) => {
      const [met, may] = [(count as number) >> 5, (count as number) & 31]
      return STATUSES.indexOf(
        needStatus(
          atLeast,
          Array.from({ length: may }, (_, n) => ({ status: n < met ? 'met' : 'unknown' })),
        ),
      )
    })(counted)
  }

  /** A rule before its own marks: what is unsettled, weighed or unread is here met or unmet. */
  bare(rule: Rule, toward: Toward): Diagram {
    if (rule.kind === 'test' || rule.kind === 'elapsed') {
      const { weighed: _, weak: __, unsettled: ___, ...unmarked } = rule
      return this.leaf(unmarked as Test | Elapsed, toward)
    }
    return this.combined(
      rule,
      partsOf(rule).map((part, n) => this.of(part, towardPart(rule, n, toward))),
    )
  }

  private marked(rule: Rule, bare: Diagram): Diagram {
    if (!rule.unsettled && !rule.weighed && !rule.weak) return bare
    return this.operation(`marks ${!!rule.unsettled} ${!!rule.weighed} ${!!rule.weak}`, (own) =>
      doubtOf(rule, statusAt(own as number)) ? 1 : (own as number),
    )(bare)
  }

  /** The status of a rule in every case, as places in STATUSES. */
  of(rule: Rule, toward: Toward): Diagram {
    const made = this.made[toward + 1] as Map<Rule, Diagram>
    const known = made.get(rule)
    if (known !== undefined) return known
    const found = this.marked(rule, this.bare(rule, toward))
    made.set(rule, found)
    return found
  }

  /** The outcome in every case of a scope and merits whose facts are all among these. */
  outcomeOf({ scope, merits, toward }: Subject): Diagram {
    return this.decide(this.of(scope, toward), this.of(merits, toward))
  }

  /** How the last rule of a path stands. */
  towardOf({ rules, places }: Path): Toward {
    return places.reduce<Toward>((toward, place, depth) => towardPart(rules[depth] as Rule, place, toward), this.subject.toward)
  }

  /** The outcome in every case if the last rule of this path, there alone, had this status. */
  forced(path: Path, value: number): Diagram {
    const { rules, places } = path
    const towards = places.reduce<Toward[]>(
      (all, place, depth) => [...all, towardPart(rules[depth] as Rule, place, all[depth] as Toward)],
      [this.subject.toward],
    )
    let own: Diagram = value
    for (let depth = rules.length - 2; depth >= 0; depth -= 1) {
      const rule = rules[depth] as Rule
      const parts = partsOf(rule).map((part, n) =>
        n === places[depth] ? own : this.of(part, towardPart(rule, n, towards[depth] as Toward)),
      )
      own = this.marked(rule, this.combined(rule, parts))
    }
    const { scope, merits, toward } = this.subject
    return rules[0] === scope ? this.decide(own, this.of(merits, toward)) : this.decide(this.of(scope, toward), own)
  }

  /** The answers of a case. */
  answersOf(values: ReadonlyMap<number, number>): Answers {
    return Object.fromEntries(
      [...values].flatMap(([place, value]): [string, Answer][] => {
        const { id, answers } = this.variables[place] as Variable
        const answer = answers[value]
        return answer === undefined ? [] : [[id, answer]]
      }),
    )
  }

  /** The outcome that the diagram holds for these answers; null where an answer's effect is none of those tried. */
  outcomeFor(answers: Answers): Outcome | null {
    let at = this.outcome
    for (let place = this.diagrams.variable(at); place < this.variables.length; place = this.diagrams.variable(at)) {
      const { id, answers: all, effect } = this.variables[place] as Variable
      const value = all.indexOf(answers[id])
      const same = value >= 0 ? value : all.findIndex((tried) => effect(tried) === effect(answers[id]))
      if (same < 0) return null
      at = this.diagrams.under(at, place, same)
    }
    return OUTCOMES[at] as Outcome
  }

  /** For each value of a variable, those that say more. */
  finer(place: number): readonly (readonly number[])[] {
    const variable = this.variables[place] as Variable
    const { answers } = variable
    return answers.map((answer) => answers.flatMap((other, n) => (tellsMore(variable, other, answer) ? [n] : [])))
  }

  /** For each value of a variable, the exact ones it may turn out to be; null for an exact one. */
  completions(place: number): readonly (readonly number[] | null)[] {
    const variable = this.variables[place] as Variable
    const { answers, fact } = variable
    return answers.map((answer) =>
      isExact(fact, answer) ? null : answers.flatMap((other, n) => (isExact(fact, other) && tellsMore(variable, other, answer) ? [n] : [])),
    )
  }
}

/** The facts that rules read, in the order of reading, each with the answers to try. */
function variablesOf(facts: Facts, roots: readonly Rule[], conflicts: readonly Rule[], day: Day): Variable[] {
  const ids = new Set(roots.flatMap(factsOf))
  // Answers that only a conflict tells apart are two: one may be a witness where the other is not.
  const rules = [...roots, ...conflicts.filter((rule) => factsOf(rule).every((id) => ids.has(id)))]
  const domain = boundaries(facts, rules, day)
  const leaves = [...new Set(rules.flatMap(leavesOf))]
  return [...ids].map((id) => {
    const fact = facts[id] as Fact
    const reading = leaves.filter((leaf) => factsOf(leaf).includes(id))
    const told = (answers: Readonly<Record<string, Tried>>): Answers =>
      Object.fromEntries(Object.entries(answers).filter((entry): entry is [string, Answer] => entry[1] !== undefined))
    const known = new Map<Tried, string>()
    const effect = (answer: Tried): string => {
      const before = known.get(answer)
      if (before !== undefined) return before
      const found = reading
        .flatMap((leaf) => {
          const other = factsOf(leaf).find((own) => own !== id)
          const beside = other === undefined ? [undefined] : (domain.get(other) ?? [])
          return beside.flatMap((its) => {
            const of = caseOf(facts, told({ [id]: answer, ...(other === undefined ? {} : { [other]: its }) }), day)
            // A curable answer does one thing where it would help, and another where it would not.
            return [judge(leaf, of, 1).status, judge(leaf, of, 0).status]
          })
        })
        .join()
      known.set(answer, found)
      return found
    }
    const more = fact.kind === 'several' ? lists(fact.options, reading as Test[]) : []
    const byEffect = new Map<string, Tried>()
    for (const answer of more.length > 0 ? more : (domain.get(id) ?? [])) {
      const own = `${effect(answer)} ${isExact(fact, answer)}`
      if (!byEffect.has(own) && answer !== undefined) byEffect.set(own, answer)
    }
    return { id, fact, answers: [...byEffect.values(), undefined], effect }
  })
}
