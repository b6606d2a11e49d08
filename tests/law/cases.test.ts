/**
 * Situations with known outcomes: agency and court decisions, published accounts and invented stories that the text of the law decides.
 * Each was answered from its story alone by a reader who had not seen what is expected; what a story does not say is unknown. Where the
 * comparison showed that a question had misled the reader, the question was mended and these answers follow its new words: AAO-11 the
 * last entry, AAO-14 threats and pressure, GRT-02 the year of the end. The figures are printed, misses by name.
 */
import { describe, expect, test } from 'vitest'
import { reason, worthAsking } from '../../src/engine/determine'
import type { Answers, Determination, Reasoning } from '../../src/engine/model'
import { law } from '../../src/law'
import cases from './cases/golden.json'

type Level = 'likely' | 'possible' | 'unlikely' | 'not applicable'
const RANK: Readonly<Record<Level, number>> = { likely: 3, possible: 2, unlikely: 1, 'not applicable': 0 }
interface GoldenCase {
  readonly id: string
  readonly story: string
  readonly answers: Answers
  readonly expect: Readonly<Record<string, Level>>
  readonly alsoAccept: Readonly<Record<string, readonly Level[]>>
  readonly warnings: readonly string[]
  readonly source: string
}
const golden = cases as unknown as readonly GoldenCase[]

/** Where the first must come out better than the second: the same work, with and without the deciding element. */
const PAIRS = [
  ['CRT-11', 'AAO-08'],
  ['CRT-11', 'AAO-23'],
  ['CRT-08', 'CRT-02'],
  ['REG-23', 'AAO-26'],
] as const

/** Misses beyond what a case also accepts, and where the difference lies. */
const EXPLAINED: Readonly<Record<string, string>> = {
  'AAO-29 u-visa': 'reading of the story: a refused petition is told, but not what happened, and a new one stays open',
  'REG-02 continued-presence': 'rule: that no federal agency is involved can still change, so it stays open with the step',
}

const levelOf = ({ outcome, openBars, discretionary }: Determination): Level =>
  outcome === 'supported'
    ? discretionary
      ? 'possible'
      : 'likely'
    : outcome === 'open'
      ? openBars
        ? 'likely'
        : 'possible'
      : outcome === 'not-supported'
        ? 'unlikely'
        : 'not applicable'

const reasoned = new Map<string, Reasoning>(golden.map(({ id, answers }) => [id, reason(law, answers, law.checkedOn)]))
/** The best of the protections that a key names. */
function level(id: string, key: string): Level {
  const found = key
    .split('|')
    .map((protection) => levelOf(reasoned.get(id)?.results.find((r) => r.protection === protection) as Determination))
  return found.reduce((a, b) => (RANK[b] > RANK[a] ? b : a))
}

const keys = golden.flatMap((c) =>
  Object.entries(c.expect).map(([key, expected]) => ({ id: c.id, key, expected, got: level(c.id, key), also: c.alsoAccept[key] ?? [] })),
)
const far = new Set(['likely unlikely', 'unlikely likely', 'likely not applicable', 'not applicable likely'])

test('no serious miss, and every other miss is explained', () => {
  const strict = keys.filter((k) => k.got === k.expected)
  const tolerant = keys.filter((k) => k.got === k.expected || k.also.includes(k.got))
  const missed = keys.filter((k) => !tolerant.includes(k))
  const serious = missed.filter((k) => far.has(`${k.expected} ${k.got}`))
  const share = (n: number): string => `${n} of ${keys.length} (${((100 * n) / keys.length).toFixed(1)} %)`
  process.stdout.write(
    `cases: ${golden.length}, strict ${share(strict.length)}, tolerant ${share(tolerant.length)}, serious ${serious.length}\n`,
  )
  for (const k of missed)
    process.stdout.write(`  ${k.id} ${k.key}: expected ${k.expected}, got ${k.got}; ${EXPLAINED[`${k.id} ${k.key}`] ?? 'not explained'}\n`)
  expect(serious).toEqual([])
  expect(missed.filter((k) => !EXPLAINED[`${k.id} ${k.key}`])).toEqual([])
  expect(tolerant.length / keys.length).toBeGreaterThanOrEqual(0.98)
})

test.each(PAIRS)('%s comes out better than %s', (better, worse) => {
  expect(RANK[level(better, 'severe-form')]).toBeGreaterThan(RANK[level(worse, 'severe-form')])
})

test('every warning that a case calls for is shown', () => {
  const missing = golden.flatMap(({ id, warnings }) => {
    const shown = new Set(reasoned.get(id)?.warnings.map((w) => w.id))
    return warnings.filter((either) => !either.split('|').some((w) => shown.has(w))).map((w) => `${id}: ${w}`)
  })
  process.stdout.write(`warnings called for: ${golden.flatMap((c) => c.warnings).length}, missing ${missing.length}\n`)
  expect(missing).toEqual([])
})

describe('the path through the questions', () => {
  /** The chapters that an interview may leave out as a whole. */
  const LATE = ['money', 'record', 'needs']

  /** Answers what the case knows, and "I do not know" to the rest, one page at a time; the number of pages. */
  function pages(known: Answers, leftOut: readonly string[] = []): number {
    let answers: Record<string, Answers[string]> = {}
    for (let count = 0; ;) {
      const [next] = worthAsking(law, answers, law.checkedOn)
      if (next === undefined) return count
      const skip = leftOut.includes(law.facts[next]?.section ?? '')
      if (!skip) count += 1
      answers = { ...answers, [next]: skip ? 'declined' : (known[next] ?? 'unsure') }
    }
  }

  const asked = (known: Answers): string[] => {
    const order: string[] = []
    for (let answers: Record<string, Answers[string]> = {}; ;) {
      const [next] = worthAsking(law, answers, law.checkedOn)
      if (next === undefined) return order
      order.push(next)
      answers = { ...answers, [next]: known[next] ?? 'unsure' }
    }
  }

  test('a citizen is asked nothing about a visa, an order to leave or a way in', () => {
    const immigration = ['t-stage', 'removal-case', 'official-date', 'entry-how', 'departed', 'other-grounds', 'continued-presence']
    expect(asked({ citizenship: 'us-citizen', 'work-done': 'did' }).filter((id) => immigration.includes(id))).toEqual([])
    expect(asked({ citizenship: 'neither', 'work-done': 'did' })).toEqual(expect.arrayContaining(immigration))
  })

  test('a status that somebody would rather not say silences nothing else, and a private matter not told is not pressed', () => {
    const worker = golden.find(({ id }) => id === 'REG-23')?.answers ?? {}
    const silent = asked({ ...worker, citizenship: 'declined', 'work-done': 'no', 'sex-for-value': 'declined' })
    expect(silent).toEqual(expect.arrayContaining(['reported', 'ties-now', 'federal-agency', 'unable-trauma', 't-stage', 'removal-case']))
    expect(silent.filter((id) => id.startsWith('sex-'))).toEqual(['sex-for-value'])
    expect(asked({}).length).toBeGreaterThan(30)
  }, 300_000)

  test('stays within 60 pages where the late chapters are left out, and 66 for who holds a T-1 and has the green card ahead', () => {
    const walked = golden.map(({ id, answers }) => ({
      id,
      pages: pages(answers),
      less: pages(answers, LATE),
      holder: answers['t-stage'] === 'granted',
    }))
    process.stdout.write(`pages walked, and without the late chapters: ${walked.map((w) => `${w.id} ${w.pages} (${w.less})`).join(', ')}\n`)
    expect(walked.filter((w) => w.less > (w.holder ? 66 : 60))).toEqual([])
  }, 300_000)
})
