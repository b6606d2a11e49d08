/**
 * npm run mutate [engine]: every small fault in the law, one at a time, against what holds the law: first by what it does (kept witness pairs and days,
 * cases with known outcomes), then by what it says (the golden outlines). Survivors are named. With `engine`, Stryker on the engine instead.
 */
import { spawnSync } from 'node:child_process'
import { readdirSync, readFileSync } from 'node:fs'
import type { I18n } from '@lingui/core'
import { type Fault, type Mutant, mutantsOf } from '../src/verification/mutants'
import { law } from '../src/law'
import { areas, loadText } from '../src/text'
import { behavior, caseAgainst, type KnownCase } from './behavior'
import { besideInLines, goldenOf } from './golden'
import type { Kept } from './pairs'

const GOLDEN = 'tests/law/golden'
/** Whose source is another, or who says a thing twice, decides every case as before. */
const SAYS_NOTHING: ReadonlySet<Fault> = new Set(['authority', 'duplicate'])
const read = <T>(file: string): T => JSON.parse(readFileSync(file, 'utf8')) as T

/** Whether a golden outline reads otherwise in a mutant, or is one too many. */
function reads(text: I18n): (mutant: Mutant) => boolean {
  const golden = new Map(readdirSync(GOLDEN).map((name) => [name, readFileSync(`${GOLDEN}/${name}`, 'utf8')]))
  return ({ law: mutated, within }) =>
    mutated.protections
      .filter(({ id }) => within.includes(id))
      .some((protection) => {
        const told = goldenOf(mutated, text, protection)
        const kept = [...golden.keys()].filter((name) => name.startsWith(`${protection.id}.`))
        return told.length !== kept.length || told.some(([name, own]) => golden.get(name) !== own)
      }) ||
    (within.some((one) => one.includes(' ')) && golden.get('beside.txt') !== besideInLines(mutated))
}

function ofTheLaw(text: I18n): number {
  const does = behavior(read<Kept>('tests/law/cases/boundary-pairs.json'), read<readonly KnownCase[]>('tests/law/cases/golden.json'))
  const says = reads(text)
  const tally = new Map<Fault, { all: number; behavior: number; none: number; text: number }>()
  const by = new Map<string, number>()
  const survivors: string[] = []
  let tried = 0
  for (const mutant of mutantsOf(law)) {
    tried += 1
    if (tried % 500 === 0) process.stdout.write(`${tried} mutants tried\n`)
    const own = tally.get(mutant.fault) ?? { all: 0, behavior: 0, none: 0, text: 0 }
    tally.set(mutant.fault, own)
    own.all += 1
    const killer = Object.entries(does).find(([, differs]) => differs(mutant))?.[0]
    const name = `${mutant.fault}: ${mutant.name}`
    if (killer) {
      own.behavior += 1
      by.set(killer, (by.get(killer) ?? 0) + 1)
    } else if (!says(mutant)) survivors.push(name)
    else if (SAYS_NOTHING.has(mutant.fault) || !caseAgainst(mutant)) own.none += 1
    else {
      own.text += 1
      process.stdout.write(`caught by the golden text alone, though a case tells it: ${name}\n`)
    }
  }
  const sum = (key: 'behavior' | 'none' | 'text'): number => [...tally.values()].reduce((all, own) => all + own[key], 0)
  process.stdout.write(
    'fault: mutants; caught by behavior; by the golden text, where no case of the whole space tells them; by the golden text alone\n',
  )
  for (const [fault, own] of tally) process.stdout.write(`   ${fault}: ${own.all}; ${own.behavior}; ${own.none}; ${own.text}\n`)
  process.stdout.write(`   by: ${[...by].map(([name, count]) => `${name} ${count}`).join(', ')}\n`)
  for (const name of survivors) process.stdout.write(`SURVIVED ${name}\n`)
  process.stdout.write(
    `${tried} mutants of the law: ${sum('behavior')} caught by behavior, ${sum('none')} by the golden text, for no case tells them, ${sum('text')} by the golden text alone, ${survivors.length} survived\n`,
  )
  return survivors.length === 0 ? 0 : 1
}

export async function main([what]: readonly string[]): Promise<number> {
  if (what === 'engine') return spawnSync('stryker run', { shell: true, stdio: 'inherit' }).status ?? 1
  return ofTheLaw(await loadText('en', ...areas))
}
