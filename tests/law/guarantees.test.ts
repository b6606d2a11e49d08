/** What holds for every case of the real law whose answers are in no declared conflict. A failure prints its seed. */
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { determine, reason } from '../../src/engine/determine'
import { feeds, makesSense, warningRules } from '../../src/engine/interview'
import { judge } from '../../src/engine/judge'
import type { Answer, Answers, Finding, Reasoning } from '../../src/engine/model'
import { walk } from '../../src/engine/proof'
import { seeded, shuffled } from '../../src/verification/samples'
import { law } from '../../src/law'
import { anyAnswers, toldLess } from './any-answers'

const day = law.checkedOn
const settled = (answers: Answers): Reasoning => reason(law, answers, day)
const anyhow = anyAnswers(law, { definite: false })
const definite = anyAnswers(law, { definite: true })
const seed = fc.integer()
const share = fc.constantFrom(0.05, 0.3, 0.8)
/** A case, and the same case told less. */
const less = fc.tuple(anyhow, seed, share).map(([more, n, part]) => ({ more, less: toldLess(more, seeded(n), { share: part }) }))
const runs = { numRuns: 500 }
const order = Object.keys(law.facts)
const timeout = 120_000

/** A proof without the words it was told in. */
const statuses = (finding: Finding): unknown => [finding.id, finding.status, finding.bar, finding.cure, finding.parts?.map(statuses)]
const ofAll = ({ results }: Reasoning) =>
  results.map((r) => [r.outcome, r.open, r.openBars, r.unsettled, r.evidence, r.nextSteps, statuses(r.proof)])

describe('to answer more', () => {
  test(
    'never turns a settled result: what is supported, not supported or not for this person stays',
    () => {
      fc.assert(
        fc.property(less, ({ more, less: fewer }) => {
          const [before, after] = [settled(fewer), settled(more)]
          before.results.forEach((result, n) => {
            const now = after.results[n]?.outcome
            // Who it is for comes first: a result that lacks a part may still turn out to be for other people.
            const stillOpen = result.outcome === 'not-supported' && result.proof.parts?.[0]?.status === 'unknown'
            if (result.outcome !== 'open' && !(stillOpen && now === 'not-applicable'))
              expect([result.protection, now]).toEqual([result.protection, result.outcome])
          })
        }),
        runs,
      )
    },
    timeout,
  )

  test(
    'never settles an element one way and then the other',
    () => {
      fc.assert(
        fc.property(less, ({ more, less: fewer }) => {
          const [before, after] = [settled(fewer), settled(more)].map(({ results }) => results.flatMap((result) => [...walk(result.proof)]))
          before?.forEach((finding, n) => {
            if (finding.status !== 'unknown' && after?.[n]?.status !== finding.status)
              expect([finding.id, after?.[n]?.status]).toEqual([finding.id, finding.status])
          })
        }),
        runs,
      )
    },
    timeout,
  )

  test(
    'never makes a deadline earlier, and what has passed stays passed',
    () => {
      fc.assert(
        fc.property(less, ({ more, less: fewer }) => {
          const after = settled(more).deadlines
          for (const before of settled(fewer).deadlines) {
            const now = after.find(({ id }) => id === before.id)
            expect(now, before.id).toBeDefined()
            expect((now?.date ?? '') >= before.date, before.id).toBe(true)
            if (before.passed) expect(now?.passed, before.id).toBe(true)
          }
        }),
        runs,
      )
    },
    timeout,
  )
})

describe('how it was told', () => {
  test(
    'unsure, declined and not asked reason alike',
    () => {
      fc.assert(
        fc.property(anyhow, seed, share, (answers, n, part) => {
          const told = (open: (random: number) => Answer | undefined): Answers => {
            const [choose, vary] = [seeded(n), seeded(n + 1)]
            return Object.fromEntries(
              order.flatMap((id): [string, Answer][] => {
                const unknown = choose() < part || answers[id] === undefined || answers[id] === 'unsure' || answers[id] === 'declined'
                const answer = unknown ? open(vary()) : answers[id]
                return answer === undefined ? [] : [[id, answer]]
              }),
            )
          }
          const [absent, unsure, declined, mixed] = [
            told(() => undefined),
            told(() => 'unsure'),
            told(() => 'declined'),
            told((r) => (r < 0.4 ? 'unsure' : r < 0.8 ? 'declined' : undefined)),
          ].map(settled)
          for (const other of [unsure, declined, mixed]) {
            const [now, then] = [other, absent].map((found) => [ofAll(found as Reasoning), found?.warnings, found?.deadlines])
            // Text is compared first: to walk two whole proofs takes a hundred times as long.
            if (JSON.stringify(now) !== JSON.stringify(then)) expect(now).toEqual(then)
          }
        }),
        runs,
      )
    },
    timeout,
  )

  test(
    'the order of the answers does not matter, nor how often it is reasoned; answers are left as they were',
    () => {
      fc.assert(
        fc.property(anyhow, seed, (answers, n) => {
          const before = JSON.stringify(answers)
          const first = JSON.stringify(settled(answers))
          expect(JSON.stringify(settled(Object.fromEntries(shuffled(Object.entries(answers), seeded(n)))))).toBe(first)
          expect(JSON.stringify(settled(answers))).toBe(first)
          expect(JSON.stringify(answers)).toBe(before)
        }),
        runs,
      )
    },
    timeout,
  )

  test(
    'a fact that a protection does not read does not matter to it',
    () => {
      const readers = feeds(law)
      fc.assert(
        fc.property(anyhow, fc.constantFrom(...law.protections), (answers, protection) => {
          const own = Object.fromEntries(Object.entries(answers).filter(([id]) => readers[id]?.includes(protection.id)))
          expect(determine(protection, { facts: law.facts, answers: own, day })).toEqual(
            determine(protection, { facts: law.facts, answers, day }),
          )
        }),
        { numRuns: 1000 },
      )
    },
    timeout,
  )
})

describe('the interview', () => {
  test(
    'asks in the order of care, only what was not answered in any way',
    () => {
      fc.assert(
        fc.property(anyhow, (answers) => {
          const { ask } = settled(answers)
          const places = ask.map((id) => order.indexOf(id))
          expect(places).toEqual([...new Set(places)].sort((a, b) => a - b))
          expect(ask.filter((id) => answers[id] !== undefined)).toEqual([])
        }),
        runs,
      )
    },
    timeout,
  )

  /** Answers whatever is asked, one at a time, until nothing is; a fact asked twice would never end. */
  function walked(given: Answers, key: Answers, random: () => number): { answers: Answers; found: Reasoning } {
    const answers: Record<string, Answer> = { ...given }
    for (;;) {
      const found = settled(answers)
      if (found.ask.length === 0) return { answers, found }
      const next = found.ask[random() < 0.7 ? 0 : Math.floor(random() * found.ask.length)] as string
      expect(answers[next], `${next} is asked twice`).toBeUndefined()
      answers[next] = key[next] ?? 'unsure'
    }
  }

  test(
    'comes to an end and asks nothing twice; then no answer never given could bring support, raise a warning or lengthen a clock',
    () => {
      const raised = (given: Answers, silencing: Answers) =>
        warningRules(law, { facts: law.facts, answers: silencing, day })
          .filter((rule) => judge(rule, { facts: law.facts, answers: given, day }).status === 'met')
          .map(({ id }) => id)
      fc.assert(
        fc.property(anyhow, seed, (key, n) => {
          const random = seeded(n)
          const { answers, found } = walked(toldLess(key, random, { share: 0.9 }), key, random)
          for (const { outcome, open, proof, protection } of found.results) {
            if (outcome === 'open' && open.length === 0)
              expect(
                [...walk(proof)].some((f) => f.doubt || f.cure || f.bar === 'raised'),
                protection,
              ).toBe(true)
          }
          const all: Record<string, Answer> = {}
          for (const id of order) {
            const answer = answers[id] ?? (makesSense(law.facts[id], all) ? key[id] : undefined)
            if (answer !== undefined) all[id] = answer
          }
          const told = settled(all)
          const supported = (reasoning: Reasoning) =>
            reasoning.results.filter(({ outcome }) => outcome === 'supported').map(({ protection }) => protection)
          expect(supported(told)).toEqual(supported(found))
          expect(raised(all, answers)).toEqual(raised(answers, answers))
          for (const { id, date } of found.deadlines) expect(told.deadlines.find((later) => later.id === id)?.date, id).toBe(date)
        }),
        { numRuns: 400 },
      )
    },
    timeout,
  )

  test(
    'with exact answers to all, leaves open only what can still be cured, is weighed, unsettled or for a lawyer',
    () => {
      fc.assert(
        fc.property(definite, (answers) => {
          for (const { outcome, open, proof, protection } of settled(answers).results) {
            const unanswered = open.filter((id) => answers[id] !== undefined)
            expect(unanswered, protection).toEqual([])
            if (outcome === 'open' && open.length === 0)
              expect(
                [...walk(proof)].some((f) => f.doubt || f.cure || f.bar === 'raised'),
                protection,
              ).toBe(true)
          }
        }),
        runs,
      )
    },
    timeout,
  )
})

describe('what a result says', () => {
  test(
    '"all parts supported, unless": with those bars away, every part is',
    () => {
      fc.assert(
        fc.property(anyhow, (answers) => {
          for (const { openBars, outcome, proof, protection } of settled(answers).results) {
            if (!openBars) continue
            const holds = (f: Finding): boolean =>
              openBars.includes(f.id) ||
              f.status === 'met' ||
              (f.kind === 'need' && (f.parts ?? []).filter(holds).length >= (f.atLeast ?? 1))
            expect([outcome, holds(proof)], protection).toEqual(['open', true])
            for (const bar of openBars) expect([...walk(proof)].find(({ id }) => id === bar)?.bar, bar).toBe('unraised')
          }
        }),
        runs,
      )
    },
    timeout,
  )

  test(
    'open facts, steps and evidence go with the outcome',
    () => {
      fc.assert(
        fc.property(anyhow, (answers) => {
          for (const { outcome, open, openBars, unsettled, evidence, nextSteps, proof } of settled(answers).results) {
            if (outcome !== 'open') expect([open, openBars, unsettled]).toEqual([[], undefined, undefined])
            if (outcome === 'not-applicable') expect([evidence, nextSteps]).toEqual([[], []])
            if (outcome === 'not-supported') expect(evidence).toEqual([])
            expect(proof.status).toBe({ supported: 'met', open: 'unknown', 'not-supported': 'unmet', 'not-applicable': 'unmet' }[outcome])
          }
        }),
        runs,
      )
    },
    timeout,
  )
})
