/**
 * Two encodings of one law, held against each other: the rules, and decision tables written from the texts before the rules were read
 * (docs/second-encoding.md). They say the same of every definite case, element by element; of a case told in part the rules say no more
 * than the tables say of every way to complete it. Small spaces are tried in full, others by seeded cases at their limits.
 */
import { readdirSync, readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { add } from '../../src/engine/dates'
import { judged, ruleOn, subjectOf } from '../../src/engine/determine'
import { caseOf, judge } from '../../src/engine/judge'
import type { Answers, Day, Elapsed, Law, Protection, Rule, Status } from '../../src/engine/model'
import { walk } from '../../src/engine/proof'
import { seeded } from '../../src/verification/samples'
import { law } from '../../src/law'
import { toldLess } from './any-answers'
import { decider, type Entry, readTables, type Tables } from './decision-tables'
import { agrees, completed, everyDefinite, someDefinite, spaceOf } from './definite-cases'

const FOLDER = 'tests/law/second-encoding'
const files = Object.fromEntries(readdirSync(FOLDER).map((file) => [file, readFileSync(`${FOLDER}/${file}`, 'utf8')]))
const tables = readTables(files, law)
const FULL_UP_TO = 20_000
const SAMPLES = 2_500
/** How many of the definite cases are told less, and how many ways each is completed. */
const TOLD_LESS = 600
const COMPLETIONS = 6

interface Difference {
  readonly element: string
  readonly rules: Entry
  readonly tables: Entry
  readonly answers: Answers
  readonly day: Day
}
interface Compared {
  readonly cases: number
  readonly elements: number
  readonly completions: number
  readonly inFull: boolean
  readonly differ: readonly Difference[]
  /** Where the rules are sure of a case told in part, and one of its completions is otherwise by the tables. */
  readonly surer: readonly Difference[]
}

const WORD: Record<Status, Entry> = { met: 'met', unmet: 'unmet', unknown: 'open' }
/** Both say no; which of the two it is may rest on what is not told yet. */
const isNo = (entry: Entry): boolean => entry === 'not-supported' || entry === 'not-applicable'

/** What the rules say of the protection and of each of its elements that the tables know. */
function said(protection: Protection, answers: Answers, day: Day, by: Tables): Map<string, Entry> {
  const of = { ...caseOf(law.facts, answers, day), made: [new Map(), new Map(), new Map()] as const }
  const { scope, merits, outcome } = judged(subjectOf(protection, day), of)
  const entries = new Map<string, Entry>([[protection.id, outcome]])
  for (const { id, status } of [...walk(scope), ...walk(merits)]) if (by.elements.has(id) && !entries.has(id)) entries.set(id, WORD[status])
  return entries
}

function compare(of: Law, protection: Protection, by: Tables): Compared {
  const differ: Difference[] = []
  const surer: Difference[] = []
  let [cases, elements, completions, inFull] = [0, 0, 0, false]
  const days = [of.checkedOn, ...protection.law.slice(1).flatMap(({ from }) => [add(from, -1, 'days'), from])]
  for (const day of days)
    for (const all of [false, true]) {
      const rules = { scope: protection.scope, merits: ruleOn(protection, day) }
      const space = spaceOf(of, by, by.facts.get(protection.id) as ReadonlySet<string>, rules, day, all)
      const random = seeded(7)
      const every = everyDefinite(space, FULL_UP_TO)
      inFull ||= every !== null
      const share = TOLD_LESS / (every?.length ?? SAMPLES)
      for (const answers of every ?? someDefinite(space, SAMPLES, random)) {
        cases += 1
        const decided = decider(by, answers, day)
        for (const [element, entry] of said(protection, answers, day, by)) {
          elements += 1
          if (decided(element) !== entry) differ.push({ element, rules: entry, tables: decided(element), answers, day })
        }
        const less = random() < share ? toldLess(answers, random, { share: 0.3 }) : null
        if (!less || !agrees(space, less)) continue
        const sure = [...said(protection, less, day, by)].filter(([, entry]) => entry !== 'open')
        for (let n = 0; n < COMPLETIONS; n += 1) {
          const whole = completed(space, less, random)
          // What a completion does not ask for cannot have been told.
          if (!agrees(space, whole) || Object.keys(less).some((id) => whole[id] === undefined)) continue
          completions += 1
          const then = decider(by, whole, day)
          for (const [element, entry] of sure)
            if (then(element) !== entry && !(isNo(then(element)) && isNo(entry)))
              surer.push({ element, rules: entry, tables: then(element), answers: less, day })
        }
      }
    }
  return { cases, elements, completions, inFull, differ, surer }
}

const protectionOf = (id: string): Protection => law.protections.find((p) => p.id === id) as Protection
const both = law.protections.map(({ id }) => id).filter((id) => tables.elements.has(id))

test('there is a table for each protection that has one, and every other word in it is a rule or its own', () => {
  expect(both.map((id) => `${id}.csv`).sort()).toEqual(Object.keys(files).sort())
  const idsIn = (rule: Rule): string[] => [...walk(judge(rule, caseOf(law.facts, {}, law.checkedOn)))].map(({ id }) => id)
  const rules = new Set(both.flatMap((id) => [id, ...[protectionOf(id).scope, ruleOn(protectionOf(id), law.checkedOn)].flatMap(idsIn)]))
  expect([...tables.elements.keys()].filter((element) => !element.startsWith('own.') && !rules.has(element))).toEqual([])
})

test.each(both)('%s: the rules and the table agree', (id) => {
  const { cases, elements, completions, inFull, differ, surer } = compare(law, protectionOf(id), tables)
  process.stdout.write(
    `${id}: ${cases} definite cases ${inFull ? 'in full' : 'by samples'}, ${elements} entries, ${completions} completions; ${differ.length} differ\n`,
  )
  expect(differ.slice(0, 3)).toEqual([])
  expect(surer.slice(0, 3)).toEqual([])
  expect(cases).toBeGreaterThan(2_500)
  expect(completions).toBeGreaterThan(1_500)
})

/** The protection with its first test of time shifted by one year. */
function shifted(rule: Rule): Rule {
  if (rule.kind === 'elapsed' && 'atLeast' in rule.condition)
    return { ...rule, condition: { atLeast: rule.condition.atLeast + 1 } } as Elapsed
  return rule.kind === 'need' ? { ...rule, parts: rule.parts.map(shifted) } : rule
}

test('a rule one year off is found, in whole cases and in cases told in part: positive control', () => {
  const protection = protectionOf('t-adjustment')
  const off = { ...protection, law: protection.law.map((edition) => ({ ...edition, rule: shifted(edition.rule) })) }
  const { differ, surer } = compare(law, off, tables)
  expect(new Set(differ.map(({ element }) => element))).toContain('t-adjustment.time')
  expect(surer.length).toBeGreaterThan(0)
})

test('a table one day off, or without one of its options, is found: positive control', () => {
  const faulty = (from: string, to: string): Set<string> => {
    const text = (files['civil-action.csv'] as string).replace(from, to)
    expect(text).not.toBe(files['civil-action.csv'])
    const { differ } = compare(law, protectionOf('civil-action'), readTables({ ...files, 'civil-action.csv': text }, law))
    return new Set(differ.map(({ element }) => element))
  }
  expect(faulty('ended-on+10y>=day', 'ended-on+10y>day')).toContain('civil-action.time')
  expect(faulty('held=cut-off|watched', 'held=cut-off')).toContain('chapter-77.scheme')
})

test.each([
  ['an unknown fact', 'severe-form.fraud,promise-fals=yes,met', 'promise-fals is no fact and no element'],
  ['an unknown option', 'severe-form.fraud,promise-false=maybe,met', 'maybe is no answer to promise-false'],
  ['an unknown outcome', 'severe-form.fraud,promise-false=yes,likely', 'likely is none of met, unmet, open'],
  ['a comparison that makes no sense', 'severe-form.fraud,promise-false>=yes,met', '>= compares no options'],
  ['a row that can never be reached', 'severe-form.fraud,,met', 'severe-form.fraud has a row after the one that always holds'],
])('the reader refuses %s, and names file and line', (_, row, fault) => {
  const text = (files['severe-form.csv'] as string).replace('severe-form.fraud,promise-false=yes,met', row)
  expect(() => readTables({ ...files, 'severe-form.csv': text }, law)).toThrow(new RegExp(`^severe-form\\.csv:\\d+: ${fault}$`))
})
test('the reader refuses a missing last row, a circle, and a source that is not held', () => {
  const head = 'element,when,then,citation'
  expect(() => readTables({ 'a.csv': `${head}\nown.a,role=person,met,8 CFR 214.202\n` }, law)).toThrow('own.a has no row that always holds')
  const circle = `${head}\nown.a,own.b=met,met,8 CFR 214.202\nown.a,,unmet,8 CFR 214.202\nown.b,own.a=met,met,8 CFR 214.202\nown.b,,unmet,8 CFR 214.202\n`
  expect(() => readTables({ 'a.csv': circle }, law)).toThrow('own.a rests on itself')
  expect(() => readTables({ 'a.csv': `${head}\nown.a,,met,9 USC 1(a)\n` }, law)).toThrow(
    '9 USC 1(a) is no paragraph of an authority held here',
  )
})
