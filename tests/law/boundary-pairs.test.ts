/** The witness pairs that are kept: every one still true of the law, one for every condition, and docs/boundary-pairs.md the same in words. */
import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { caseOn, determine, reason, subjectOf } from '../../src/engine/determine'
import { leavesOf } from '../../src/engine/interview'
import type { Rule } from '../../src/engine/model'
import { rootsOf, subjectsBeside } from '../../src/verification/space'
import { outcomeIn, withAnswer } from '../../src/verification/witness'
import { law } from '../../src/law'
import { areas, loadText } from '../../src/text'
import { NO_PAIR } from '../../scripts/accepted'
import { boundaryPairs } from '../../scripts/boundary-pairs'
import type { Kept } from '../../scripts/pairs'
import found from './cases/boundary-pairs.json'

const kept = found as unknown as Kept
const of = (id: string) => {
  const protection = law.protections.find((one) => one.id === id)
  if (!protection) throw new Error(`no protection ${id}`)
  return protection
}

const beside = new Map(subjectsBeside(law).map((subject) => [subject.id, subject]))

test('each pair differs in one answer, and by it in the outcome, as it is kept', () => {
  for (const { subject, on, given, fact, answers, outcomes, others, rule } of [...kept.pairs, ...kept.beside]) {
    const own = beside.get(subject) ?? subjectOf(of(subject), on)
    const outcome = (answer: (typeof answers)[0]) => outcomeIn(law, own, withAnswer(given, fact, answer), on)
    expect(answers.map(outcome), rule).toEqual(outcomes)
    expect(outcomes[0], rule).not.toBe(outcomes[1])
    expect(
      others.map(([answer]) => outcome(answer)),
      rule,
    ).toEqual(others.map(([, before]) => before))
  }
})

test('the same answers a day apart come out as they are kept', () => {
  for (const { protection, on, answers, outcomes } of kept.editions)
    expect(
      on.map((day) => determine(of(protection), caseOn(law, answers, day).of).outcome),
      `${protection} ${on[1]}`,
    ).toEqual(outcomes)
})

test('each protection begins on the day that is kept', () => {
  expect(Object.fromEntries(law.protections.map(({ id, law: editions }) => [id, editions[0]?.from]))).toEqual(kept.first)
})

test('each case kept against a mutant, each clock and each warning comes out as it is kept', () => {
  for (const { subject, on, answers, outcome } of kept.further) {
    const own = beside.get(subject) ?? subjectOf(of(subject), on)
    expect(outcomeIn(law, own, answers, on), subject).toBe(outcome)
  }
  for (const { deadline, answers, date } of kept.clocks)
    expect(
      reason({ ...law, protections: [], warnings: [] }, answers, law.checkedOn).deadlines.find(({ id }) => id === deadline)?.date,
      deadline,
    ).toBe(date)
  for (const { warning, answers, raised } of kept.warnings)
    expect(
      reason(law, answers, law.checkedOn).warnings.some(({ id }) => id === warning),
      warning,
    ).toBe(raised)
})

test('every condition of every edition has a pair, but for those accepted as having none', () => {
  const conditions = new Set(
    rootsOf(law)
      .flatMap(leavesOf)
      .map(({ id }) => id),
  )
  const paired = new Set([...kept.pairs, ...kept.beside].map(({ rule }) => rule))
  const left = [...conditions].filter((id) => !paired.has(id))
  expect(left.filter((id) => !Object.keys(NO_PAIR).some((part) => part.split(' > ').at(-1) === id))).toEqual([])
  expect([...paired].filter((id) => !conditions.has(id))).toEqual([])
})

test('docs/boundary-pairs.md says what is kept: run `npm run pairs` where it does not', async () => {
  const text = await loadText('en', ...areas)
  expect(readFileSync('docs/boundary-pairs.md', 'utf8')).toBe(boundaryPairs(law, text, kept))
})

test('a condition that is gone is missed: positive control', () => {
  const subject = subjectOf(of('certification-letter'), law.checkedOn)
  const always = { ...subject, scope: leavesOf(subject.scope)[0] as Rule }
  const changed = kept.pairs
    .filter((one) => one.subject === subject.id)
    .filter(({ on, given, fact, answers, outcomes }) =>
      answers.some((answer, n) => outcomeIn(law, always, withAnswer(given, fact, answer), on) !== outcomes[n]),
    )
  expect(changed.map(({ rule }) => rule)).toContain('certification-letter.adult')
})
