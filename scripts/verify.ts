/**
 * npm run verify [PROTECTION ...]: the whole space of answers to each protection, in each of its editions. Two processes share the work. What a lawyer should read goes to build/verification.txt, and its summary is the last line.
 */
import { type ChildProcess, spawn } from 'node:child_process'
import { mkdirSync, writeFileSync } from 'node:fs'
import { availableParallelism } from 'node:os'
import type { Outcome, Protection } from '../src/engine/model'
import { deadIn, type Task, tasksOf, type Verification, verify } from '../src/verification/verify'
import { law } from '../src/law'
import { areas, loadText } from '../src/text'
import { ACCEPTED, NO_PAIR, TWO_SIDES, WEAKER } from './accepted'
import { wordsFor } from './in-words'
import { firstWrong, type Relation, relationsOf, sayWrong } from './relations'

const REPORT = 'build/verification.txt'

/** A relation by its place: in every case where it is about one fact, else with so many seeded cases. */
interface RelationTask {
  readonly relation: number
}
interface RelationFound extends RelationTask {
  readonly name: string
  readonly cases: number | 'all'
  readonly wrong: string | null
}
const RUNS = 100_000
const relations = relationsOf(law)

function related({ relation }: RelationTask): RelationFound {
  const own = relations[relation] as Relation
  const { name, everywhere } = own
  if (everywhere) return { relation, name, cases: 'all', wrong: sayWrong(everywhere) }
  const found = firstWrong(own, RUNS)
  return { relation, name, cases: found ? found.seed + 1 : RUNS, wrong: found && `seed ${found.seed}: ${found.wrong}` }
}

const find = (id: string): Protection => {
  const found = law.protections.find((protection) => protection.id === id)
  if (!found) throw new Error(`unknown protection ${id}`)
  return found
}

type Lists = typeof ACCEPTED
const named = (list: keyof Lists, key: string): string => `${list}: ${key}`

/** What of a verification is neither held nor accepted, each in a sentence; what was accepted is told to `used`. */
export function faultsOf(found: Verification, used: (accepted: string) => void): string[] {
  const accepted = (list: keyof Lists, key: string): boolean => {
    if (!Object.hasOwn(ACCEPTED[list], key)) return false
    used(named(list, key))
    return true
  }
  const at = `${found.protection} on ${found.day}`
  const unreached = Object.entries(found.outcomes).filter(([, count]) => count === 0)
  return [
    ...unreached.flatMap(([outcome]) =>
      accepted('UNREACHED', `${found.protection} ${found.from} ${outcome}`) ? [] : [`${at}: no case is ${outcome}`],
    ),
    ...found.neverMet.flatMap((path) => (accepted('NEVER_MET', path.split(' > ').at(-1) ?? '') ? [] : [`${at}: no case meets ${path}`])),
    ...found.withoutPair.flatMap((path) => {
      const keys = Object.keys(NO_PAIR).filter((part) => path.includes(part) && accepted('NO_PAIR', part))
      return keys.length > 0 ? [] : [`${at}: no two cases that differ in one answer turn on ${path}`]
    }),
    ...found.pairs.flatMap(({ path }) =>
      Object.keys(NO_PAIR)
        .filter((part) => path.includes(part))
        .map((part) => `${at}: ${path} has a witness pair, and “${part}” is accepted as having none`),
    ),
    ...found.turned.map(({ fact, answers }) => `${at}: to answer ${fact} turns a settled result: ${JSON.stringify(answers)}`),
    ...found.weaker.flatMap(({ rule, answers }) =>
      accepted('WEAKER', rule) ? [] : [`${at}: ${rule} knows less than its completions: ${JSON.stringify(answers)}`],
    ),
    ...found.contradicting.flatMap(([one, other]) =>
      accepted('TWO_SIDES', `${one} / ${other}`) ? [] : [`${at}: ${one} is met exactly where ${other} is not, on the same paragraph`],
    ),
    ...found.differing.slice(0, 3).map((answers) => `${at}: the engine and the diagram differ: ${JSON.stringify(answers)}`),
  ]
}

/** What is accepted, and was not needed by any verification. */
export const needless = (used: ReadonlySet<string>): string[] =>
  (Object.keys(ACCEPTED) as (keyof Lists)[])
    .flatMap((list) => Object.keys(ACCEPTED[list]).map((key) => named(list, key)))
    .filter((name) => !used.has(name))

const number = (n: number): string =>
  n < 1e9 ? n.toLocaleString('en-US') : `${(n / 10 ** Math.floor(Math.log10(n))).toFixed(1)} × 10^${Math.floor(Math.log10(n))}`

/** The report on one protection, for a lawyer. */
function chapter(found: Verification, faults: readonly string[], words: ReturnType<typeof wordsFor>): string[] {
  const whole = Object.values(found.outcomes).reduce((sum, count) => sum + count, 0)
  const shares = Object.entries(found.outcomes)
    .reverse()
    .map(([outcome, count]) => `${words.outcome(outcome as Outcome)} ${((100 * count) / whole).toFixed(1)} %`)
  const conditions = found.pairs.length + found.withoutPair.length
  const accepted = [...new Set(found.withoutPair.flatMap((path) => Object.keys(NO_PAIR).filter((part) => path.includes(part))))]
  return [
    `${words.protection(found.protection)} (${found.protection}), law of ${found.day}`,
    `   ${found.facts} facts, ${number(found.cases)} cases, every one of them by decision diagram; ${number(found.judged)} judged one by one as well, ${found.inFull ? 'which is all' : 'every pair of answers and seeded samples'}`,
    `   Outcomes over all cases: ${shares.join(', ')}`,
    ...Object.entries(found.shortest).map(
      ([outcome, answers]) => `   Shortest case for “${words.outcome(outcome as Outcome)}”: ${words.told(answers) || 'nothing told'}`,
    ),
    `   Conditions with a witness pair: ${found.pairs.length} of ${conditions}`,
    ...accepted.map((part) => `   Without: ${part}: ${NO_PAIR[part]}`),
    ...found.weaker.map(
      ({ rule, status, answers }) =>
        `   “${words.rule(rule)}” stays unknown although all ways to complete the answers come to ${status}: ${WEAKER[rule] ?? 'no reason given'}. Case: ${words.told(answers) || 'nothing told'}`,
    ),
    ...found.contradicting.map(
      ([one, other]) =>
        `   Two sides of one question: “${words.rule(one)}” and “${words.rule(other)}”: ${TWO_SIDES[`${one} / ${other}`] ?? 'no reason given'}`,
    ),
    ...faults.map((fault) => `   FAULT ${fault}`),
    ...found.pairs.flatMap(({ path, given, fact, answers, outcomes }) => [
      `   * ${path}`,
      `        both: ${words.told(given) || 'nothing else told'}`,
      ...[0, 1].map(
        (n) => `        ${words.question(fact)} ${words.answer(fact, answers[n as 0 | 1])}: ${words.outcome(outcomes[n as 0 | 1])}`,
      ),
    ]),
    '',
  ]
}

/** Takes one task after another from the process that started this one, until there are none. */
function work(): Promise<number> {
  return new Promise((resolve) => {
    process.on('message', (task: Task | RelationTask) =>
      process.send?.('relation' in task ? related(task) : verify(law, find(task.protection), task.day)),
    )
    process.once('disconnect', () => resolve(0))
    process.send?.(null)
  })
}

/** All tasks, by as many processes as the machine has for them; whoever is free takes the next. */
function shared(tasks: readonly (Task | RelationTask)[], onDone: (found: Verification | RelationFound) => void): Promise<void> {
  const left = [...tasks]
  const [node, entry] = [process.execPath, 'scripts/run.mjs']
  const workers = Array.from({ length: Math.min(2, availableParallelism(), tasks.length) }, () =>
    spawn(node, [entry, 'scripts/verify.ts', '--worker'], { stdio: ['ignore', 'inherit', 'inherit', 'ipc'] }),
  )
  const next = (worker: ChildProcess): void => {
    const task = left.shift()
    if (task) worker.send(task)
    else worker.disconnect()
  }
  return Promise.all(
    workers.map(
      (worker) =>
        new Promise<void>((resolve, reject) => {
          worker.on('message', (found: Verification | RelationFound | null) => {
            if (found) onDone(found)
            next(worker)
          })
          worker.on('exit', (status) => (status === 0 ? resolve() : reject(new Error('a process that verifies has ended'))))
        }),
    ),
  ).then(() => undefined)
}

export async function main(args: readonly string[]): Promise<number> {
  if (args[0] === '--worker') return work()
  const protections = args.length > 0 ? args.map(find) : law.protections
  const words = wordsFor(law, await loadText('en', ...areas))
  const tasks = tasksOf(law, protections)
  // What takes long is begun first: those with most rules.
  const size = ({ protection }: Task): number => JSON.stringify(find(protection)).length
  const found: Verification[] = []
  const relationTasks = args.length > 0 ? [] : relations.map((_, relation) => ({ relation }))
  const held: RelationFound[] = []
  const all = [...[...tasks].sort((a, b) => size(b) - size(a)), ...relationTasks]
  await shared(all, (one) => {
    if ('relation' in one) held.push(one)
    else found.push(one)
    const progress = `${found.length + held.length}/${all.length}`
    process.stdout.write(
      'relation' in one
        ? `${progress} ${one.name}: ${one.cases === 'all' ? 'every case' : `${number(one.cases)} cases`}\n`
        : `${progress} ${one.protection} ${one.day}: ${number(one.cases)} cases, ${number(one.judged)} judged, ${one.pairs.length} pairs\n`,
    )
  })
  const used = new Set<string>()
  const order = new Map(tasks.map(({ protection, day }, n) => [`${protection} ${day}`, n]))
  found.sort((a, b) => (order.get(`${a.protection} ${a.day}`) ?? 0) - (order.get(`${b.protection} ${b.day}`) ?? 0))
  const told = found.map((one) => ({ one, faults: faultsOf(one, (key) => used.add(key)) }))
  const dead = deadIn(law)
  const beside = [
    ...dead.facts.map((fact) => `nothing reads ${fact}`),
    ...dead.options.map((option) => `no rule tells this answer from “I do not know”: ${option}`),
    ...(args.length > 0 ? [] : needless(used).map((name) => `accepted, and no longer so: ${name}`)),
  ]
  const broken = held.flatMap(({ name, wrong }) => (wrong === null ? [] : [`${name}: ${wrong}`]))
  const faults = [...told.flatMap((one) => one.faults), ...beside, ...broken]
  const pairs = found.reduce((sum, one) => sum + one.pairs.length, 0)
  const without = found.reduce((sum, one) => sum + one.withoutPair.length, 0)
  const judged = found.reduce((sum, one) => sum + one.judged, 0)
  const weaker = new Set(found.flatMap((one) => one.weaker.map(({ rule }) => rule))).size
  const summary =
    `${protections.length} protections in ${found.length} editions, law of ${law.checkedOn}: every case of each by decision diagram, ${number(judged)} of them judged one by one; ` +
    `${pairs} of ${pairs + without} conditions with a witness pair, ${without} accepted with a reason; ${weaker} places where three values know less, each with a reason; ${held.length > 0 ? `${held.length} relations, ${held.filter(({ cases }) => cases === 'all').length} of them in every case and the others in ${number(RUNS)} each; ` : ''}` +
    `${faults.length === 0 ? 'no fault' : `${faults.length} FAULTS`}`
  mkdirSync('build', { recursive: true })
  const relationLines = held
    .sort((a, b) => a.relation - b.relation)
    .map(
      ({ name, cases, wrong }) =>
        `   ${name}: ${wrong === null ? 'holds' : `FAULT ${wrong}`} (${cases === 'all' ? 'every case' : `${number(cases)} cases`})`,
    )
  const chapters = told.flatMap(({ one, faults: own }) => chapter(one, own, words))
  writeFileSync(REPORT, [...chapters, 'Relations', ...relationLines, '', ...beside, summary, ''].join('\n'))
  for (const fault of faults) process.stdout.write(`FAULT ${fault}\n`)
  process.stdout.write(`The whole report, with every witness pair: ${REPORT}\n${summary}\n`)
  return faults.length === 0 ? 0 : 1
}
