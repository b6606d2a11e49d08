/** What two releases of the law make of the same answers. Each is read by the engine it came with, so this is all that they tell each other. */
import { sortAnswers } from './answers'
import { reason } from './determine'
import type { Answers, Day, Law, Outcome, Protection } from './model'

/** What a release makes of a case. */
export interface Reading {
  readonly checkedOn: Day
  /** The answers that this law takes. */
  readonly answers: Answers
  /** Ids of the answers that it does not: a question it does not have, or has no more with this answer. */
  readonly aside: readonly string[]
  readonly results: readonly { readonly protection: string; readonly polarity: Protection['polarity']; readonly outcome: Outcome }[]
}

/** A protection whose outcome is another, or which only one of two releases has. */
export interface Differing {
  readonly protection: string
  readonly outcomes: readonly [before: Outcome | null, after: Outcome | null]
}

/** What this law makes of answers on a day, or on the day it was checked where that is later. Answers it does not take are named, not lost. */
export function readWith(law: Law, given: Answers, day: Day): Reading {
  const { checkedOn, facts } = law
  const { taken, unknown, changed } = sortAnswers(facts, given)
  const { results } = reason(law, taken, day < checkedOn ? checkedOn : day)
  return {
    checkedOn,
    answers: taken,
    aside: [...unknown, ...changed],
    results: results.map(({ protection, polarity, outcome }) => ({ protection, polarity, outcome })),
  }
}

/** The protections that two readings see in different ways; a risk is spoken of where an answer raises it, not here. */
export function differing(before: Reading, after: Reading): readonly Differing[] {
  const of = ({ results }: Reading) =>
    new Map(results.filter(({ polarity }) => polarity === 'protection').map((r) => [r.protection, r.outcome]))
  const [earlier, later] = [of(before), of(after)]
  return [...new Set([...later.keys(), ...earlier.keys()])]
    .map((protection) => ({ protection, outcomes: [earlier.get(protection) ?? null, later.get(protection) ?? null] as const }))
    .filter(({ outcomes: [one, other] }) => one !== other)
}
