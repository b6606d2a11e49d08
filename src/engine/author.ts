/**
 * The words law is written in. They know every fact's kind and every authority, so the compiler refuses an
 * unknown fact, an option that does not exist, a comparison that makes no sense, and a rule without a source.
 */
import type {
  Authorities,
  Authority,
  Bar,
  ChoiceFact,
  Cite,
  DateFact,
  Day,
  Elapsed,
  Fact,
  Facts,
  Follows,
  Need,
  Not,
  NumberFact,
  Particular,
  Rule,
  Sensitivity,
  SeveralFact,
  Test,
  Unit,
  YesNoFact,
} from './model'

export interface Asked {
  readonly follows?: Follows | readonly Follows[]
  readonly section: string
  readonly sensitivity: Sensitivity
}
/** A question answered yes or no. */
export const yesNo = (asked: Asked): YesNoFact => ({ kind: 'yes-no', ...asked })
/** A question with one answer of these. */
export const choice = <const O extends string>(
  options: readonly O[],
  asked: Asked & { curable?: Partial<Record<NoInfer<O>, string>> },
): ChoiceFact<O> => ({
  kind: 'choice',
  options,
  ...asked,
})
/** A list from which any number may be so. */
export const several = <const O extends string>(options: readonly O[], asked: Asked): SeveralFact<O> => ({
  kind: 'several',
  options,
  ...asked,
})
/** A whole number from min to max. */
export const wholeNumber = (range: { min: number; max: number }, asked: Asked): NumberFact => ({ kind: 'number', ...range, ...asked })
/** A remembered date, as loose as a year. */
export const date = (asked: Asked & { when: 'past' | 'any' }): DateFact => ({ kind: 'date', ...asked })

type ConditionOn<F extends Fact> = F extends YesNoFact
  ? { is: boolean }
  : F extends ChoiceFact<infer O>
    ? { is: O } | { in: readonly O[] }
    : F extends SeveralFact<infer O>
      ? { includes: O | readonly O[] }
      : F extends NumberFact
        ? { atLeast: number } | { under: number }
        : { onOrAfter: Day } | { before: Day }

type DateIds<F extends Facts> = { [K in keyof F]: F[K] extends DateFact ? K : never }[keyof F] & string
/** One source or more; none is not a rule. */
export type Cites = Cite | readonly [Cite, ...Cite[]]
export interface Marks {
  readonly weighed?: true
  readonly unsettled?: Day
  readonly evidence?: readonly string[]
}
export interface TestMarks extends Marks {
  readonly asItStands?: true
}

/** The authoring words for these facts and these authorities. */
export function vocabulary<F extends Facts, A extends Authorities>(_facts: F, authorities: A) {
  const list = (cites: Cites): readonly Cite[] => (Array.isArray(cites) ? (cites as readonly Cite[]) : [cites as Cite])
  const unread = (c: Cite): boolean => ['S', 'UNVERIFIED'].includes((authorities[c.id] as Authority).tag)
  const head = (id: string, cites: Cites, marks: Marks) => {
    const authority = list(cites)
    return { id, authority, ...(authority.every(unread) ? { weak: true } : {}), ...marks }
  }

  return {
    /** The paragraph relied on: the authority's own cite, narrowed by `below` (as `(3)` or `(b)(1)`), or replaced where it starts with a digit. */
    cite<K extends keyof A & string>(id: K, below = ''): Cite {
      const own = (authorities[id] as Authority).cite
      return { id, pinpoint: /^\d/.test(below) ? below : own + below }
    },
    /** Met where the fact's answer satisfies the condition. */
    test<K extends keyof F & string>(id: string, cites: Cites, fact: K, condition: ConditionOn<F[K]>, marks: TestMarks = {}): Test {
      const given = condition as { includes?: string | readonly string[] }
      const normal = given.includes === undefined ? condition : { includes: ([] as string[]).concat(given.includes) }
      return { kind: 'test', ...head(id, cites, marks), fact, condition: normal as Test['condition'] }
    },
    /** Met where at least, or under, so many whole units of time lie between two dates; `day` is the day of decision. */
    elapsed(
      id: string,
      cites: Cites,
      between: { from: DateIds<F> | 'day'; to: DateIds<F> | 'day' },
      condition: ({ atLeast: number } | { under: number }) & { unit: Unit },
      marks: Marks = {},
    ): Elapsed {
      const { unit, ...limit } = condition
      return { kind: 'elapsed', ...head(id, cites, marks), ...between, unit, condition: limit as Elapsed['condition'] }
    },
    /** Met where every part is. */
    all: (id: string, cites: Cites, parts: readonly Rule[], marks: Marks = {}): Need => ({
      kind: 'need',
      ...head(id, cites, marks),
      atLeast: parts.length,
      parts,
    }),
    /** Met where one part is. */
    any: (id: string, cites: Cites, parts: readonly Rule[], marks: Marks = {}): Need => ({
      kind: 'need',
      ...head(id, cites, marks),
      atLeast: 1,
      parts,
    }),
    /** Met where so many parts are. */
    atLeast: (count: number, id: string, cites: Cites, parts: readonly Rule[], marks: Marks = {}): Need => ({
      kind: 'need',
      ...head(id, cites, marks),
      atLeast: count,
      parts,
    }),
    /** Met where the part is unmet. */
    not: (id: string, cites: Cites, part: Rule, marks: Marks = {}): Not => ({ kind: 'not', ...head(id, cites, marks), part }),
    /** Met while nothing raises it; see `Bar` for the two effects. */
    bar: (id: string, cites: Cites, of: { raisedBy: Rule; unless?: Rule; effect: Bar['effect'] }, marks: Marks = {}): Bar => ({
      kind: 'bar',
      ...head(id, cites, marks),
      ...of,
    }),
    /** One line of a protection's particulars. */
    particular: (topic: Particular['topic'], id: string, cites: Cites, asOf?: Day): Particular => ({
      topic,
      id,
      authority: list(cites),
      ...(asOf ? { asOf } : {}),
    }),
    /** The sources of a warning, deadline or particular as a list. */
    cites: list,
  }
}
