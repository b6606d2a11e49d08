/** Ten thousand changed files: what comes of each is a typed refusal or a whole case in its own order; no half of one, no hang, nothing left behind. */
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { CaseFault } from '../../src/casefile/fault'
import { inspect, unlock } from '../../src/casefile/lock'
import { type CaseFile } from '../../src/casefile/schema'
import { read, write } from '../../src/casefile/text'
import golden from '../law/cases/golden.json'
import { locked, SAMPLE, utf8, WORDS } from './sample'

const cases = golden as unknown as readonly { readonly answers: CaseFile['answers'] }[]
const SEEDS: readonly Uint8Array[] = [
  write(SAMPLE),
  ...cases.slice(0, 8).map(({ answers }) => write({ ...SAMPLE, answers })),
  utf8('{"version":1,"answers":{}}'),
]
/** Pieces that mean something to a reader of JSON or to the schema. */
const PIECES = [
  '{',
  '}',
  '[',
  ']',
  ',',
  ':',
  '"',
  '\\',
  '\\u0000',
  'null',
  'true',
  '1e999',
  '-0',
  '"__proto__":',
  '"constructor":{',
  '"in-us":false,',
  '"version":2',
  '\uFEFF',
  '\u202E',
  '"answers":',
  '[[[[[[[[[[[[',
  '"leftOut":["money"],',
  ' ',
].map(utf8)

interface Change {
  readonly at: number
  readonly length: number
  readonly kind: 'turn' | 'cut' | 'twice' | 'put'
  readonly piece: number
}
const change: fc.Arbitrary<Change> = fc.record({
  at: fc.nat(),
  length: fc.nat(40),
  kind: fc.constantFrom('turn', 'cut', 'twice', 'put'),
  piece: fc.nat(),
})

/** Most of a file is spaces: changes go where the text is. */
function changed(bytes: Uint8Array, { at, length, kind, piece }: Change, reach: number): Uint8Array {
  const place = at % Math.max(1, Math.min(bytes.length, reach))
  const [before, after] = [bytes.subarray(0, place), bytes.subarray(place)]
  switch (kind) {
    case 'turn': {
      const turned = bytes.slice()
      turned[place] = (turned[place] ?? 0) ^ (1 << (piece % 8))
      return turned
    }
    case 'cut':
      return new Uint8Array(Buffer.concat([before, after.subarray(length)]))
    case 'twice':
      return new Uint8Array(Buffer.concat([before, after.subarray(0, length), after]))
    case 'put':
      return new Uint8Array(Buffer.concat([before, PIECES[piece % PIECES.length] ?? new Uint8Array(), after]))
  }
}

const tally = { whole: 0, refused: new Map<string, number>() }

/** Holds what came of a file to the promise. */
async function held(open: () => Promise<CaseFile> | CaseFile): Promise<void> {
  try {
    const found = await open()
    expect(read(write(found))).toEqual(found)
    expect(Object.keys(found)).toEqual(['version', 'law', 'on', 'answers', 'leftOut'])
    tally.whole += 1
  } catch (fault) {
    if (!(fault instanceof CaseFault)) throw fault
    tally.refused.set(fault.problem, (tally.refused.get(fault.problem) ?? 0) + 1)
  }
}

const inherited = (): string => JSON.stringify([Object, Array, String].map(({ prototype }) => Object.getOwnPropertyNames(prototype)))
const before = inherited()

test('nine thousand changed texts', async () => {
  const given = fc.tuple(fc.nat(SEEDS.length - 1), fc.array(change, { minLength: 1, maxLength: 4 }))
  const heap = process.memoryUsage().heapUsed
  await fc.assert(
    fc.asyncProperty(given, async ([seed, changes]) => {
      const bytes = SEEDS[seed] ?? new Uint8Array()
      const text = bytes.findLastIndex((byte) => byte > 0x20) + 1
      await held(() => read(changes.reduce((so, one) => changed(so, one, text), bytes)))
    }),
    { numRuns: 9000 },
  )
  expect(process.memoryUsage().heapUsed - heap).toBeLessThan(300_000_000)
}, 120_000)

test('a thousand changed files', async () => {
  const files = await Promise.all(SEEDS.slice(0, 3).map((bytes) => locked(bytes)))
  const given = fc.tuple(fc.nat(files.length - 1), fc.array(change, { minLength: 1, maxLength: 2 }))
  await fc.assert(
    fc.asyncProperty(given, async ([seed, changes]) => {
      const bytes = changes.reduce((so, one) => changed(so, one, 400), files[seed] ?? new Uint8Array())
      await held(async () => read(await unlock(inspect(bytes), WORDS)))
    }),
    { numRuns: 1000 },
  )
}, 120_000)

test('both whole cases and every kind of refusal came of them, and nothing is left behind', () => {
  expect(inherited()).toBe(before)
  expect(tally.whole).toBeGreaterThan(100)
  expect([...tally.refused.keys()]).toEqual(expect.arrayContaining(['no-case', 'not-sound', 'key-twice', 'not-text', 'damaged', 'locked']))
})
