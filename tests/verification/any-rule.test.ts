/** The whole space and its witnesses beside every case tried one by one, for random rules of few facts. */
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { type Subject, judged, subjectOf } from '../../src/engine/determine'
import { factsOf, partsOf } from '../../src/engine/interview'
import { caseOf, judge } from '../../src/engine/judge'
import type { Answers, Law, Outcome, Protection, Rule, Status } from '../../src/engine/model'
import { withParts } from '../../src/verification/mutants'
import { everyCase } from '../../src/verification/samples'
import { leafPaths, nameOf, OUTCOMES, type Path, Space, STATUSES } from '../../src/verification/space'
import { verify } from '../../src/verification/verify'
import { toldApart, withAnswer, witness } from '../../src/verification/witness'
import { anyRule } from '../engine/any-rule'
import { day, lending, library } from '../engine/library'

const law: Law = { ...library, conflicts: [] }
/** More cases than these would take long one by one. */
const MOST = 400
const anyProtection = fc
  .record({ scope: anyRule, rule: anyRule, polarity: fc.constantFrom('protection' as const, 'risk' as const) })
  .map(({ scope, rule, polarity }): Protection => ({ ...lending, scope, polarity, law: [{ from: '2020-01-01', rule }] }))
  .filter((protection) => new Space(law, subjectOf(protection, day), day).cases <= MOST)

const casesOf = (space: Space): Answers[] => [...everyCase(new Map(space.variables.map(({ id, answers }) => [id, answers])))]
const outcomeOf = (subject: Subject, answers: Answers): Outcome => judged(subject, caseOf(law.facts, answers, day)).outcome

/** Rules whose status is always this one. */
const CONSTANT: Readonly<Record<Status, Rule>> = {
  met: { kind: 'need', id: 'met', authority: [], atLeast: 0, parts: [] },
  unmet: { kind: 'need', id: 'unmet', authority: [], atLeast: 1, parts: [] },
  unknown: { kind: 'test', id: 'unknown', authority: [], fact: 'nobody-asks', condition: { is: true } },
}
/** A rule in which the part at the end of these places is another. */
function withPart(rule: Rule, [place, ...rest]: readonly number[], other: Rule): Rule {
  if (place === undefined) return other
  return withParts(
    rule,
    partsOf(rule).map((part, n) => (n === place ? withPart(part, rest, other) : part)),
  )
}
const forced = (subject: Subject, { rules, places }: Path, status: Status): Subject =>
  rules[0] === subject.scope
    ? { ...subject, scope: withPart(subject.scope, places, CONSTANT[status]) }
    : { ...subject, merits: withPart(subject.merits, places, CONSTANT[status]) }

/** Two cases that differ in one answer are a pair for a condition: the outcome differs, and would have with that condition alone, from either side or from one. */
function pairFor(space: Space, path: Path, one: Answers, two: Answers): 'both' | 'one' | null {
  const { subject } = space
  const leaf = path.rules.at(-1) as Rule
  const status = (answers: Answers): Status => judge(leaf, caseOf(law.facts, answers, day), space.towardOf(path)).status
  const [ofOne, ofTwo] = [status(one), status(two)]
  const [a, b] = [outcomeOf(subject, one), outcomeOf(subject, two)]
  if (ofOne === ofTwo || a === b) return null
  const tipsOne = outcomeOf(forced(subject, path, ofTwo), one) !== a
  const tipsTwo = outcomeOf(forced(subject, path, ofOne), two) !== b
  return tipsOne && tipsTwo ? 'both' : tipsOne || tipsTwo ? 'one' : null
}

test('a condition has a witness pair exactly where two cases of the space are one', () => {
  const count = { both: 0, one: 0, none: 0 }
  fc.assert(
    fc.property(anyProtection, (protection) => {
      const space = new Space(law, subjectOf(protection, day), day)
      const cases = casesOf(space)
      for (const path of [protection.scope, space.subject.merits].flatMap(leafPaths)) {
        const own = factsOf(path.rules.at(-1) as Rule)
        const read = space.variables.filter(({ id }) => own.includes(id))
        let best: 'both' | 'one' | null = null
        for (const one of cases) {
          if (best === 'both') break
          for (const { id, answers } of read)
            for (const answer of answers) {
              const found = answer === one[id] ? null : pairFor(space, path, one, withAnswer(one, id, answer))
              if (found === 'both' || (found === 'one' && best === null)) best = found
            }
        }
        const pair = witness(space, path)
        expect([nameOf(path), pair !== null]).toEqual([nameOf(path), best !== null])
        count[best ?? 'none'] += 1
        if (!pair) continue
        const [one, two] = pair.answers.map((answer) => withAnswer(pair.given, pair.fact, answer)) as [Answers, Answers]
        expect(pair.outcomes).toEqual([outcomeOf(space.subject, one), outcomeOf(space.subject, two)])
        expect(pair).toMatchObject({ subject: 'lending', path: nameOf(path), rule: path.rules.at(-1)?.id, on: day })
        expect(pair.given).not.toHaveProperty([pair.fact])
      }
    }),
    { numRuns: 150, seed: 20260615 },
  )
  for (const times of Object.values(count)) expect(times).toBeGreaterThan(3)
})

test('outcomes are counted, the shortest case is the shortest, and nothing settled is turned', () => {
  fc.assert(
    fc.property(anyProtection, (protection) => {
      const found = verify(law, protection, day)
      const space = new Space(law, subjectOf(protection, day), day)
      const cases = casesOf(space)
      const byOutcome = new Map(
        OUTCOMES.map((outcome) => [outcome, cases.filter((answers) => outcomeOf(space.subject, answers) === outcome)]),
      )
      expect(found.cases).toBe(cases.length)
      expect(found.outcomes).toEqual(Object.fromEntries([...byOutcome].map(([outcome, own]) => [outcome, own.length])))
      for (const [outcome, own] of byOutcome) {
        const shortest = found.shortest[outcome]
        expect(shortest === undefined).toBe(own.length === 0)
        if (!shortest) continue
        expect(outcomeOf(space.subject, shortest)).toBe(outcome)
        expect(Object.keys(shortest)).toHaveLength(Math.min(...own.map((answers) => Object.keys(answers).length)))
      }
      expect(found).toMatchObject({
        protection: 'lending',
        day,
        from: '2020-01-01',
        turned: [],
        judged: cases.length,
        inFull: true,
        differing: [],
      })
      expect(found.pairs.length + found.withoutPair.length).toBe([space.subject.scope, space.subject.merits].flatMap(leafPaths).length)
      // Each case by the diagram, and each rule as it stands.
      for (const answers of cases) {
        expect(space.outcomeFor(answers)).toBe(outcomeOf(space.subject, answers))
        const at = space.variables.reduce(
          (own, { id, answers: all }, place) => space.diagrams.under(own, place, all.indexOf(answers[id])),
          space.of(space.subject.merits, 1),
        )
        expect(STATUSES[at]).toBe(judge(space.subject.merits, caseOf(law.facts, answers, day), 1).status)
      }
    }),
    { numRuns: 100, seed: 20260615 },
  )
})

test('two readings are told apart by a case that they decide differently, wherever there is one', () => {
  let apart = 0
  fc.assert(
    fc.property(anyProtection, anyProtection, (one, other) => {
      const before = subjectOf(one, day)
      const after = { ...subjectOf(other, day), toward: before.toward }
      const both: Rule = { ...CONSTANT.met, parts: [one.scope, before.merits, other.scope, after.merits] } as Rule
      const space = new Space(law, { ...before, scope: both, merits: CONSTANT.met }, day)
      if (space.cases > MOST * 10) return
      const differing = casesOf(space).filter((answers) => outcomeOf(before, answers) !== outcomeOf(after, answers))
      const found = toldApart(law, before, after, day)
      expect(found === null).toBe(differing.length === 0)
      if (!found) return
      apart += 1
      expect(outcomeOf(before, found)).not.toBe(outcomeOf(after, found))
    }),
    { numRuns: 60, seed: 20260615 },
  )
  expect(apart).toBeGreaterThan(20)
})
