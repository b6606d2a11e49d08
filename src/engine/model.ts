/**
 * The nouns of the law. Rules are data: they can be judged, printed, drawn and tried at their boundaries.
 * Nothing here knows a language, a screen, a clock or a place to store things.
 */

/** A rule is met, unmet or unknown; not asked, unsure and declined all reason as unknown. */
export type Status = 'met' | 'unmet' | 'unknown'
/** A calendar day, `YYYY-MM-DD`. */
export type Day = string
/** A remembered date: `YYYY`, `YYYY-MM` or `YYYY-MM-DD`. */
export type LooseDate = string
export type Unit = 'years' | 'months' | 'days'

/** How much it may cost a person to be asked; the order of facts is the order of care. */
export type Sensitivity = 'low' | 'mid' | 'high' | 'highest'

/** A question that only makes sense after one of these answers to an earlier one. */
export interface Follows {
  readonly fact: string
  readonly answers: readonly (boolean | string)[]
}
interface FactBase {
  /** Several: any of them will do. */
  readonly follows?: Follows | readonly Follows[]
  readonly section: string
  readonly sensitivity: Sensitivity
}
export interface YesNoFact extends FactBase {
  readonly kind: 'yes-no'
}
/** `curable`: options that are a state of things the person can still change, with the step that does it; a test that would help stays open on them. */
export interface ChoiceFact<O extends string = string> extends FactBase {
  readonly kind: 'choice'
  readonly options: readonly O[]
  readonly curable?: Readonly<Partial<Record<O, string>>>
}
export interface SeveralFact<O extends string = string> extends FactBase {
  readonly kind: 'several'
  readonly options: readonly O[]
}
export interface NumberFact extends FactBase {
  readonly kind: 'number'
  readonly min: number
  readonly max: number
}
export interface DateFact extends FactBase {
  readonly kind: 'date'
  /** The person's own future is allowed (a hearing), or only what has happened (a birth). */
  readonly when: 'past' | 'any'
}
export type Fact = YesNoFact | ChoiceFact | SeveralFact | NumberFact | DateFact
/** Facts by id, in the order in which they are asked. */
export type Facts = Readonly<Record<string, Fact>>

export type Answer = boolean | string | number | readonly string[]
/** Answers by fact id. Absent is not asked; `unsure` and `declined` are answers of their own. */
export type Answers = Readonly<Record<string, Answer>>

/** How far a text could be read: V in the text, V2 a second source, S and UNVERIFIED not re-read. */
export type EvidenceTag = 'V' | 'V2' | 'S' | 'UNVERIFIED'
export interface Authority {
  readonly cite: string
  readonly ina?: string
  readonly title: string
  readonly url: string
  readonly textDate: Day | null
  readonly tag: EvidenceTag
  readonly note?: string
}
export type Authorities = Readonly<Record<string, Authority>>
/** A source and the very paragraph relied on. */
export interface Cite {
  readonly id: string
  readonly pinpoint: string
}

/** The closed vocabulary of what may be asked of one fact, or of the time between two dates. */
export type Condition =
  | { readonly is: boolean | string }
  | { readonly in: readonly string[] }
  | { readonly includes: readonly string[] }
  | { readonly atLeast: number }
  | { readonly under: number }
  | { readonly onOrAfter: Day }
  | { readonly before: Day }

interface RuleBase {
  readonly id: string
  readonly authority: readonly Cite[]
  /** The factors support; all answered no leaves it open, because the list is not closed. */
  readonly weighed?: boolean
  /** The law itself is disputed as of this day: met counts as unknown. */
  readonly unsettled?: Day
  /** Rests only on texts nobody has re-read: unmet counts as unknown. */
  readonly weak?: boolean
  /** What would help to show it, by evidence id. */
  readonly evidence?: readonly string[]
}
export interface Test extends RuleBase {
  readonly kind: 'test'
  /** A decision that is there or is not: a curable answer is no cure for it. */
  readonly asItStands?: boolean
  readonly fact: string
  readonly condition: Condition
}
/** Whole units of time from one date to another; `day` is the day of decision. */
export interface Elapsed extends RuleBase {
  readonly kind: 'elapsed'
  readonly from: string
  readonly to: string
  readonly unit: Unit
  readonly condition: { readonly atLeast: number } | { readonly under: number }
}
/** So many of these parts: all, any and k-of-n are one node. */
export interface Need extends RuleBase {
  readonly kind: 'need'
  readonly atLeast: number
  readonly parts: readonly Rule[]
}
export interface Not extends RuleBase {
  readonly kind: 'not'
  readonly part: Rule
}
/**
 * Met while nothing stands in the way. `defeats`: raised without an exception, the element is unmet.
 * `holds`: raised, it is for a lawyer and the element stays open, never unmet.
 */
export interface Bar extends RuleBase {
  readonly kind: 'bar'
  readonly raisedBy: Rule
  readonly unless?: Rule
  readonly effect: 'defeats' | 'holds'
}
export type Rule = Test | Elapsed | Need | Not | Bar

/** The law from a day on; it ends where the next edition begins, so gaps and overlaps cannot be written. */
export interface Edition {
  readonly from: Day
  readonly rule: Rule
}
/** One line of who, how, form, fee, deadline, duration or gift, with the law it rests on. */
export interface Particular {
  readonly topic: 'who' | 'how' | 'form' | 'fee' | 'deadline' | 'duration' | 'gives'
  readonly id: string
  readonly authority: readonly Cite[]
  readonly asOf?: Day
}
export interface Protection {
  readonly id: string
  readonly group: string
  readonly polarity: 'protection' | 'risk'
  /** An agency may still refuse although every part is there. */
  readonly discretionary?: boolean
  /** Who the protection is for; unmet means it is not for this person. */
  readonly scope: Rule
  readonly law: readonly Edition[]
  readonly particulars: readonly Particular[]
  /** What to do next, by step id. */
  readonly steps: { readonly supported: readonly string[]; readonly open: readonly string[]; readonly notSupported: readonly string[] }
  /** Warning ids that belong to this protection wherever it is shown. */
  readonly cautions: readonly string[]
  /** What was left out of the model, by id. */
  readonly limits: readonly string[]
}

/** What raises a warning: a rule that is met, or an element of a protection that is for this person and has one of these statuses. */
export type Trigger =
  | Rule
  | { readonly protection: string; readonly outcomes: readonly Outcome[] }
  | { readonly protection: string; readonly element: string; readonly statuses: readonly Status[] }
/** Shown where any trigger holds, or always; not where `unless` is known to be met. */
export interface Warning {
  readonly id: string
  readonly authority: readonly Cite[]
  readonly asOf?: Day
  readonly when: readonly Trigger[] | 'always'
  readonly unless?: Rule
}
/** What an agency or a court was reported to do, and the day it was last seen: it warns, and decides nothing. */
export interface Policy extends Warning {
  readonly asOf: Day
}
/** A day reached from a date fact; several ways in give the latest of them. */
export interface Deadline {
  readonly id: string
  readonly authority: readonly Cite[]
  readonly ways: readonly { readonly from: string; readonly plus: number; readonly unit: Unit; readonly when: Rule }[]
}
/** Two answers that cannot both be so; both then reason as unknown. */
export interface Conflict {
  readonly id: string
  readonly facts: readonly string[]
  readonly when: Rule
}
export interface Checked {
  readonly checkedOn: Day
  readonly nextCheckBy: Day
}
export interface Law extends Checked {
  readonly facts: Facts
  readonly authorities: Authorities
  readonly protections: readonly Protection[]
  readonly warnings: readonly Warning[]
  readonly deadlines: readonly Deadline[]
  readonly conflicts: readonly Conflict[]
}

export type Outcome = 'supported' | 'open' | 'not-supported' | 'not-applicable'
/** One node of a proof: what the answers did to one rule. */
export interface Finding {
  readonly id: string
  readonly kind: Rule['kind']
  readonly status: Status
  readonly authority: readonly Cite[]
  readonly weighed?: boolean
  readonly unsettled?: Day
  readonly weak?: boolean
  /** The answers settle this node, but the law keeps it open: why. */
  readonly doubt?: 'weighed' | 'unsettled' | 'weak'
  /** For a bar: whether anything has raised it yet. */
  readonly bar?: 'raised' | 'unraised' | 'absent'
  /** The step that would change a curable answer. */
  readonly cure?: string
  readonly fact?: string
  readonly answer?: Answer
  /** For the time between two dates: the second date's fact, where it is one, and its answer. */
  readonly until?: string
  readonly untilAnswer?: Answer
  readonly evidence?: readonly string[]
  /** For a need: how many of its parts, and whether that is every one. */
  readonly atLeast?: number
  readonly every?: boolean
  readonly parts?: readonly Finding[]
}
export interface Determination {
  readonly protection: string
  readonly polarity: Protection['polarity']
  readonly outcome: Outcome
  readonly openBars?: readonly string[]
  readonly discretionary?: boolean
  /** Ids of the unsettled elements that keep this result open. */
  readonly unsettled?: readonly string[]
  readonly proof: Finding
  readonly open: readonly string[]
  readonly evidence: readonly string[]
  readonly nextSteps: readonly string[]
}
export interface RaisedWarning {
  readonly id: string
  readonly because: readonly string[]
  readonly authority: readonly Cite[]
  readonly asOf?: Day
}
export interface DueDate {
  readonly id: string
  readonly date: Day
  /** True where a date it is computed from is loose, or a way in that would make it later is still open. */
  readonly estimate: boolean
  readonly passed: boolean
  readonly authority: readonly Cite[]
}
/** Everything that follows from one case on one day. */
export interface Reasoning {
  readonly on: Day
  readonly results: readonly Determination[]
  readonly warnings: readonly RaisedWarning[]
  readonly deadlines: readonly DueDate[]
  readonly conflicts: readonly { readonly id: string; readonly facts: readonly string[] }[]
  readonly ask: readonly string[]
}
