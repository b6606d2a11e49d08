/** One whole story of forced labor, every question about it answered, from which the tests of letters, rights and remedies change a single thing. */
import { determine } from '../../src/engine/determine'
import type { Answers, Day, Determination, Protection } from '../../src/engine/model'
import { walk } from '../../src/engine/proof'
import { law } from '../../src/law'

export const today: Day = '2026-11-24'

export const forcedLabor: Answers = {
  role: 'person',
  'age-now': 30,
  citizenship: 'neither',
  'in-us': true,
  'brought-by': ['found-or-offered', 'no-others'],
  'promise-false': false,
  'work-done': 'did',
  'work-kind': 'work-or-service',
  'meant-for': ['none'],
  debt: false,
  'debt-unfair': ['none'],
  'papers-taken': false,
  'papers-to-hold': false,
  held: ['none'],
  threats: ['hurt-others', 'no-others'],
  'legal-threat': 'none',
  'if-stopped': ['none'],
  hurt: ['none'],
  'pressure-worked': true,
  'treated-as-owned': false,
  'sex-for-value': 'no',
  'sex-brought-by': ['none'],
  'sex-under-18': false,
  'sex-made-by': ['none'],
  'left-how': 'got-away',
  'where-happened': ['in-us', 'no-others'],
  'under-18-then': false,
  'under-18-at-end': false,
}

/** Nothing pressed the person to work. */
const noPressure: Answers = { threats: ['none'], 'pressure-worked': false }
/** A false promise and a debt that never shrank, and no other pressure: a severe form, not forced labor. */
export const fraudAndDebt: Answers = { ...noPressure, 'promise-false': true, debt: true, 'debt-unfair': ['work-not-counted', 'no-others'] }
/** Bad pay and nothing more. */
export const ordinaryJob: Answers = noPressure
/** Recruited under threat for forced work that never began. */
export const workNotBegun: Answers = { 'work-done': 'was-meant-to', 'meant-for': ['forced-work', 'no-others'], 'pressure-worked': false }
/** Arranged, by force, for a sex act that never happened. */
export const sexNotBegun: Answers = {
  ...ordinaryJob,
  'work-done': 'no',
  'sex-for-value': 'was-meant-to',
  'sex-brought-by': ['moved', 'no-others'],
  'sex-made-by': ['force', 'no-others'],
}
/** Sex for value by force; who got the person for it is for each test to say. */
export const sexByForce: Answers = { ...sexNotBegun, 'sex-for-value': 'yes' }

/** The result for the story with these things changed; an answer of undefined was never given. */
export function result(protection: Protection, changes: Record<string, Answers[string] | undefined> = {}, on: Day = today): Determination {
  const answers = Object.fromEntries(
    Object.entries({ ...forcedLabor, ...changes }).flatMap(([id, answer]) => (answer === undefined ? [] : [[id, answer]])),
  )
  return determine(protection, { facts: law.facts, answers, day: on })
}

/** How one element stands in a result. */
export function element(determination: Determination, id: string) {
  const found = [...walk(determination.proof)].find((finding) => finding.id === id)
  if (!found) throw new Error(`no element ${id} in ${determination.protection}`)
  return found.status
}
