/**
 * npm run bench: the engine beside functions written by hand and two rule libraries, then the real law. It prints figures and their
 * ratios, which alone can be compared between machines, and never fails by time; it fails where the engines disagree.
 */
import { deepStrictEqual } from 'node:assert'
import { gzipSync } from 'node:zlib'
import { LogicEngine } from 'json-logic-engine'
import { Engine } from 'json-rules-engine'
import { Bench } from 'tinybench'
import { build } from 'vite'
import { boundaries } from '../../src/engine/boundaries'
import { determine, reason, ruleOn } from '../../src/engine/determine'
import { caseOf } from '../../src/engine/judge'
import type { Answers, Determination } from '../../src/engine/model'
import { sample, seeded } from '../../src/verification/samples'
import { law } from '../../src/law'
import { answerSets, asJsonLogic, asJsonRules, byHand, facts, protections, size } from './workload'

const ROUNDS = 5
const SETS = 64
const day = '2026-01-01'
const half = answerSets(SETS, 1, 0.5)
const complete = answerSets(SETS, 2, 1)

const waymark = (answers: Answers): Determination[] => {
  const of = caseOf(facts, answers, day)
  return protections.map((protection) => determine(protection, of))
}
const functions = byHand()
const hand = (answers: Answers): Determination[] => functions.map((run) => run(answers))
const logic = new LogicEngine()
const compiledLogic = asJsonLogic.map((one) => logic.build(one))
const compiled = (answers: Answers): boolean[] => compiledLogic.map((run) => Boolean(run(answers)))
const interpreted = (answers: Answers): boolean[] => asJsonLogic.map((one) => Boolean(logic.run(one, answers)))
const rules = new Engine([...asJsonRules])
const jsonRules = async (answers: Answers): Promise<boolean[]> => {
  const { events } = await rules.run(answers)
  const held = new Set(events.map(({ type }) => type))
  return protections.map(({ id }) => held.has(id))
}

/** Every engine must say the same of the same facts, or the figures mean nothing. */
async function agree(): Promise<void> {
  for (const answers of [...half, ...complete]) deepStrictEqual(hand(answers), waymark(answers))
  for (const answers of complete) {
    const supported = waymark(answers).map(({ outcome }) => outcome === 'supported')
    for (const found of [compiled(answers), interpreted(answers), await jsonRules(answers)]) deepStrictEqual(found, supported)
  }
}

const median = (values: readonly number[]): number => [...values].sort((a, b) => a - b)[Math.floor(values.length / 2)] ?? Number.NaN

/** Microseconds of one evaluation, by name: the median of several rounds in turn, each over all the sets of answers. */
async function measure(tasks: Readonly<Record<string, () => unknown>>): Promise<Record<string, number>> {
  const found: Record<string, number[]> = {}
  for (let round = 0; round < ROUNDS; round += 1) {
    const bench = new Bench({ time: 150, warmupTime: 50 })
    for (const [name, run] of Object.entries(tasks)) bench.add(name, run)
    for (const { name, result } of await bench.run()) if ('latency' in result) (found[name] ??= []).push((result.latency.p50 * 1000) / SETS)
  }
  return Object.fromEntries(Object.entries(found).map(([name, values]) => [name, median(values)]))
}

/** What one export of the engine weighs, minified and compressed, with all that it needs. */
async function gzipped(exported: string): Promise<number> {
  const entry = 'virtual:exported'
  const source = {
    name: 'exported',
    enforce: 'pre' as const,
    resolveId: (id: string) => (id.endsWith(entry) ? entry : null),
    load: (id: string) => (id === entry ? `export { ${exported} } from '${process.cwd()}/src/engine/determine.ts'` : null),
  }
  const lib = { entry, formats: ['iife' as const], name: 'engine' }
  const built = await build({ configFile: false, logLevel: 'silent', plugins: [source], build: { write: false, minify: true, lib } })
  const [{ output }] = built as unknown as [{ output: { code: string }[] }]
  return gzipSync(output.map(({ code }) => code).join('')).length / 1000
}

const over = (sets: readonly Answers[], run: (answers: Answers) => unknown) => (): void => {
  for (const answers of sets) run(answers)
}

export async function main(): Promise<number> {
  const print = (line: string) => process.stdout.write(`${line}\n`)
  await agree()
  print(
    `${size.facts} facts, ${size.protections} protections, ${size.conditions} conditions; all agree on ${SETS} sets of answers. Median of ${ROUNDS} rounds:\n`,
  )
  const own = 'Waymark: outcome, proof, missing facts; half unknown'
  const found = await measure({
    [own]: over(half, waymark),
    'functions by hand, the same output; half unknown': over(half, hand),
    'json-logic-engine, compiled; two-valued': over(complete, compiled),
    'json-logic-engine, interpreted; two-valued': over(complete, interpreted),
    'json-rules-engine; two-valued': async () => {
      for (const answers of complete) await jsonRules(answers)
    },
  })
  for (const [name, time] of Object.entries(found))
    print(`${name.padEnd(56)}${time.toFixed(2).padStart(10)} µs${(time / (found[own] ?? 1)).toFixed(2).padStart(10)} ×`)

  const ruleSets = law.protections.map((protection) => ({ scope: protection.scope, merits: ruleOn(protection, law.checkedOn) }))
  const domain = boundaries(
    law.facts,
    ruleSets.flatMap((one) => Object.values(one)),
    law.checkedOn,
  )
  const random = seeded(3)
  const real = Array.from({ length: SETS }, (_, n) =>
    sample(ruleSets[n % ruleSets.length] as (typeof ruleSets)[number], domain, law.facts, law.checkedOn, random),
  )
  const all = await measure({
    'proofs alone': over(real, (answers) => {
      const of = caseOf(law.facts, answers, law.checkedOn)
      return law.protections.map((protection) => determine(protection, of))
    }),
    'everything that follows: proofs, warnings, clocks, what to ask': over(real, (answers) => reason(law, answers, law.checkedOn)),
  })
  print(`\nThe real law, ${law.protections.length} protections and ${Object.keys(law.facts).length} facts:\n`)
  for (const [name, time] of Object.entries(all)) print(`${name.padEnd(66)}${time.toFixed(0).padStart(8)} µs`)
  const [core, whole] = [await gzipped('determine'), await gzipped('reason')]
  print(`\nThe engine, gzip: outcome and proof ${core.toFixed(2)} kB, all that follows ${whole.toFixed(2)} kB`)
  return 0
}
