/** The rules and the decision tables side by side: what each says of the same case, element by element. */
import { readdirSync, readFileSync } from 'node:fs'
import { outcomeOf, ruleOn } from '../../src/engine/determine'
import { type Case, caseOf, judge } from '../../src/engine/judge'
import type { Answers, Day, Finding, Law, Protection, Status } from '../../src/engine/model'
import { walk } from '../../src/engine/proof'
import { seeded } from '../../src/engine/samples'
import { toldLess } from './any-answers'
import { decider, type Entry, readTables, type Tables } from './decision-tables'
import { agrees, completed, everyDefinite, someDefinite, spaceOf } from './definite-cases'
import { law } from '../../src/law'

const FOLDER = 'tests/law/second-encoding'

export function tableFiles(): Record<string, string> {
  return Object.fromEntries(readdirSync(FOLDER).map((file) => [file, readFileSync(`${FOLDER}/${file}`, 'utf8')]))
}
export const tablesOf = (): Tables => readTables(tableFiles(), law)

export interface Difference {
  how: 'definite' | 'told less'
  element: string
  engine: Entry
  table: Entry
  answers: Answers
  day: Day
}
export interface Comparison {
  outcomes: number
  agreed: number
  elements: number
  elementsAgreed: number
  unknowns: number
  inFull: boolean
  differences: Difference[]
  surer: Difference[]
  ms: number
  inScope: number
  inScopeAgreed: number
  seen: Set<string>
}
const WORD: Record<Status, Entry> = { met: 'met', unmet: 'unmet', unknown: 'open' }

function found(protection: Protection, of: Case): Map<string, Entry> {
  const toward = protection.polarity === 'risk' ? -1 : 1
  const [scope, merits] = [judge(protection.scope, of, toward), judge(ruleOn(protection, of.day), of, toward)]
  const all = new Map<string, Entry>([[protection.id, outcomeOf(scope.status, merits.status)]])
  for (const finding of [...walk(scope), ...walk(merits)] as Finding[]) if (!all.has(finding.id)) all.set(finding.id, WORD[finding.status])
  return all
}

export function compare(law: Law, tables: Tables, ids?: readonly string[], samples = 1500, alls = [false, true]): Map<string, Comparison> {
  const result = new Map<string, Comparison>()
  for (const protection of law.protections) {
    if (!tables.elements.has(protection.id) || (ids && !ids.includes(protection.id))) continue
    const t0 = Date.now()
    const days = [
      law.checkedOn,
      ...protection.law.slice(1).flatMap(({ from }) => [from, new Date(Date.parse(from) - 864e5).toISOString().slice(0, 10)]),
    ]
    const c: Comparison = {
      outcomes: 0,
      agreed: 0,
      elements: 0,
      elementsAgreed: 0,
      unknowns: 0,
      inFull: false,
      differences: [],
      surer: [],
      ms: 0,
      inScope: 0,
      inScopeAgreed: 0,
      seen: new Set(),
    }
    for (const all of alls)
      for (const day of days) {
        const rules = { scope: protection.scope, merits: ruleOn(protection, day) }
        const space = spaceOf(law, tables, tables.facts.get(protection.id) as Set<string>, rules, day, all)
        const random = seeded(7)
        const full = everyDefinite(space, 20_000)
        if (full) c.inFull = true
        for (const answers of full ?? someDefinite(space, samples, random)) {
          const of: Case = { ...caseOf(law.facts, answers, day), made: [new Map(), new Map(), new Map()] }
          const engine = found(protection, of)
          const decided = decider(tables, answers, day)
          for (const [element, entry] of engine) {
            if (!tables.elements.has(element)) continue
            const table = decided(element)
            const own = element === protection.id
            c.seen.add(element)
            if (own && entry !== 'not-applicable' && table !== 'not-applicable') {
              c.inScope += 1
              if (table === entry) c.inScopeAgreed += 1
            }
            if (own) c.outcomes += 1
            else c.elements += 1
            if (table === entry) {
              if (own) c.agreed += 1
              else c.elementsAgreed += 1
            } else c.differences.push({ how: 'definite', element, engine: entry, table, answers, day })
          }
          if (full ? random() > 500 / full.length : random() > 0.4) continue
          const less = toldLess(answers, random, { share: 0.3 })
          const known = found(protection, caseOf(law.facts, less, day))
          if (!agrees(space, less)) continue
          const sure = [...known].filter(([element, entry]) => tables.elements.has(element) && entry !== 'open')
          for (let n = 0; n < 6; n += 1) {
            const whole = n === 0 ? answers : completed(space, less, random)
            if (!agrees(space, whole)) continue
            if (Object.keys(less).some((id) => whole[id] === undefined)) continue
            c.unknowns += 1
            const d = decider(tables, whole, day)
            for (const [element, entry] of sure) {
              const t = d(element)
              const no = ['not-supported', 'not-applicable']
              if (t !== entry && !(no.includes(t) && no.includes(entry)))
                c.surer.push({ how: 'told less', element, engine: entry, table: t, answers: { ...less, '»': whole } as never, day })
            }
          }
        }
      }
    c.ms = Date.now() - t0
    result.set(protection.id, c)
  }
  return result
}
