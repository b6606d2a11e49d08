/**
 * npm run mutate [engine]: every small fault in the law, one at a time, against what holds the law: first by what it does (kept witness pairs and days,
 * cases with known outcomes), then by what it says (the golden outlines). Survivors are named. With `engine`, Stryker on the engine instead.
 */
import { spawnSync } from 'node:child_process'
import { readFileSync } from 'node:fs'
import type { I18n } from '@lingui/core'
import { reason } from '../src/engine/determine'
import { BeforeFirstEdition } from '../src/engine/determine'
import type { Answers, Determination, Law, Outcome } from '../src/engine/model'
import { type Fault, type Mutant, mutantsOf } from '../src/engine/mutants'
import { conflictsBeside, subjectOf, subjectsBeside } from '../src/engine/space'
import { outcomeIn, withAnswer } from '../src/engine/witness'
import { law } from '../src/law'
import { areas, loadText } from '../src/text'
import { besideInLines, goldenOf } from './golden'
import type { Kept, KeptPair } from './pairs'

interface KnownCase {
  readonly answers: Answers
  readonly expect: Readonly<Record<string, string>>
}
const read = <T>(file: string): T => JSON.parse(readFileSync(file, 'utf8')) as T

/** Whether a protection that a key of a known case names is further off than the case allows: supported where it must not be, or the reverse. */
const farOff = (level: string, outcome: Outcome): boolean =>
  level === 'likely' ? outcome === 'not-supported' || outcome === 'not-applicable' : level === 'unlikely' || level === 'not applicable' ? outcome === 'supported' : false

/** What holds the law by its behavior: each says whether a mutant differs from what is kept. */
export function behavior(kept: Kept, cases: readonly KnownCase[]): Readonly<Record<string, (mutant: Mutant) => boolean>> {
  const differs = ({ subject, on, given, fact, answers, outcomes, others }: KeptPair, { law: mutated }: Mutant): boolean => {
    const protection = mutated.protections.find(({ id }) => id === subject)
    const own = protection ? subjectOf(protection, on) : subjectsBeside(mutated).find(({ id }) => id === subject)
    if (!own) return true
    const within: Pick<Law, 'facts' | 'conflicts'> = { facts: mutated.facts, conflicts: conflictsBeside(mutated, own) }
    return [...answers.map((answer, n) => [answer, outcomes[n]] as const), ...others].some(
      ([answer, outcome]) => outcomeIn(within, own, withAnswer(given, fact, answer), on) !== outcome,
    )
  }
  const touched = ({ within }: Mutant, subject: string): boolean =>
    within.includes(subject) || within.some((one) => subject.startsWith(`${one} `)) || (within.some((one) => one.startsWith('conflict ')) && !subject.includes(' '))
  const all = [...kept.pairs, ...kept.beside]
  const outcomeOn = ({ law: mutated }: Mutant, id: string, answers: Answers, day: string): Outcome | null => {
    const protection = mutated.protections.find((one) => one.id === id)
    try {
      return protection ? outcomeIn(mutated, subjectOf(protection, day), answers, day) : null
    } catch (fault) {
      if (fault instanceof BeforeFirstEdition) return null
      throw fault
    }
  }
  const first = new Map(law.protections.map(({ id, law: editions }) => [id, editions[0]?.from ?? '']))
  return {
    'witness pairs': (mutant) => {
      const own = all.filter(({ subject }) => touched(mutant, subject))
      const near = ({ rule }: KeptPair): number => (rule === mutant.of ? 0 : rule.startsWith(mutant.of) ? 1 : 2)
      return own.sort((a, b) => near(a) - near(b)).some((pair) => differs(pair, mutant))
    },
    'days of change': (mutant) =>
      kept.editions
        .filter(({ protection }) => mutant.within.includes(protection))
        .some(({ protection, on, answers, outcomes }) => on.some((day, n) => outcomeOn(mutant, protection, answers, day) !== outcomes[n])) ||
      // The first edition begins on its day and not before.
      mutant.law.protections.some(({ id, law: editions }) => mutant.within.includes(id) && editions[0]?.from !== first.get(id)),
    clocks: (mutant) =>
      kept.clocks
        .filter(({ deadline }) => mutant.within.includes(`deadline ${deadline}`))
        .some(({ deadline, answers, date }) => reason({ ...mutant.law, protections: [], warnings: [] }, answers, law.checkedOn).deadlines.find(({ id }) => id === deadline)?.date !== date),
    warnings: (mutant) =>
      kept.warnings
        .filter(({ warning }) => mutant.within.includes(`warning ${warning}`))
        .some(({ warning, answers, raised }) => reason(mutant.law, answers, law.checkedOn).warnings.some(({ id }) => id === warning) !== raised),
    'known cases': (mutant) =>
      cases.some(({ answers, expect }) => {
        const asked = Object.keys(expect).filter((key) => mutant.within.includes(key))
        if (asked.length === 0) return false
        const { results } = reason({ ...mutant.law, protections: mutant.law.protections.filter(({ id }) => asked.includes(id)), warnings: [] }, answers, law.checkedOn)
        return results.some(({ protection, outcome }: Determination) => farOff(expect[protection] as string, outcome))
      }),
  }
}

/** Whether a golden outline reads otherwise in a mutant. */
export function reads(text: I18n, golden: (name: string) => string | null): (mutant: Mutant) => boolean {
  return ({ law: mutated, within }) =>
    mutated.protections.some((protection) => within.includes(protection.id) && goldenOf(mutated, text, protection).some(([name, told]) => golden(name) !== told)) ||
    (within.some((one) => one.includes(' ')) && golden('beside.txt') !== besideInLines(mutated))
}

function ofTheLaw(text: I18n): number {
  const kept = read<Kept>('tests/law/cases/boundary-pairs.json')
  const known = read<readonly KnownCase[]>('tests/law/cases/golden.json')
  const files = new Map<string, string | null>()
  const golden = (name: string): string | null => {
    if (!files.has(name)) {
      try {
        files.set(name, readFileSync(`tests/law/golden/${name}`, 'utf8'))
      } catch {
        files.set(name, null)
      }
    }
    return files.get(name) ?? null
  }
  const does = behavior(kept, known)
  const says = reads(text, golden)
  const tally = new Map<Fault, { all: number; behavior: number; text: number }>()
  const by = new Map<string, number>()
  const quiet: string[] = []
  const survivors: string[] = []
  let tried = 0
  for (const mutant of mutantsOf(law)) {
    tried += 1
    if (tried % 500 === 0) process.stdout.write(`${tried} mutants tried\n`)
    const own = tally.get(mutant.fault) ?? { all: 0, behavior: 0, text: 0 }
    tally.set(mutant.fault, own)
    own.all += 1
    const killer = Object.entries(does).find(([, differs]) => differs(mutant))?.[0]
    if (killer) {
      own.behavior += 1
      by.set(killer, (by.get(killer) ?? 0) + 1)
    } else if (says(mutant)) {
      own.text += 1
      if (mutant.fault !== 'authority' && mutant.fault !== 'duplicate') quiet.push(`${mutant.fault}: ${mutant.name}`)
    } else survivors.push(`${mutant.fault}: ${mutant.name}`)
  }
  process.stdout.write(`\nCaught by what the law says alone, for no kept case comes out otherwise (authorities and duplicates, which change no case, left out):\n`)
  for (const name of quiet) process.stdout.write(`   ${name}\n`)
  process.stdout.write(`\nfault, mutants, caught by behavior, caught by the golden text alone\n`)
  for (const [fault, { all, behavior: some, text: rest }] of tally) process.stdout.write(`   ${fault}: ${all}, ${some}, ${rest}\n`)
  process.stdout.write(`   by: ${[...by].map(([name, count]) => `${name} ${count}`).join(', ')}\n`)
  for (const name of survivors) process.stdout.write(`SURVIVED ${name}\n`)
  const caught = [...by.values()].reduce((a, b) => a + b, 0)
  process.stdout.write(`${tried} mutants of the law: ${caught} caught by behavior, ${tried - caught - survivors.length} by the golden text alone, ${survivors.length} survived\n`)
  return survivors.length === 0 ? 0 : 1
}

export async function main([what]: readonly string[]): Promise<number> {
  if (what === 'engine') return spawnSync('stryker run', { shell: true, stdio: 'inherit' }).status ?? 1
  return ofTheLaw(await loadText('en', ...areas))
}
