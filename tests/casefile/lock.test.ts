/** The lock: inputs 1 to 20 of the list of bad inputs that are bytes, the vectors of age, and other programs. */
import { armor, Encrypter, generateX25519Identity, identityToRecipient } from 'age-encryption'
import * as vectors from 'cctv-age'
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { gzipSync } from 'node:zlib'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import type { CaseProblem } from '../../src/casefile/fault'
import { inspect, lock, unlock, WORK_FACTOR } from '../../src/casefile/lock'
import { LARGEST, read, write } from '../../src/casefile/text'
import { drawWords, plainWords } from '../../src/casefile/words'
import { laterProblemOf, locked, problemOf, SAMPLE, utf8, WORDS } from './sample'
import { tryAll } from './vectors'

const open = async (bytes: Uint8Array, words = WORDS) => read(await unlock(inspect(bytes), words))
const header = (...stanzas: readonly string[]): Uint8Array =>
  utf8(`age-encryption.org/v1\n${stanzas.join('')}--- ${'A'.repeat(43)}\n${'x'.repeat(64)}`)
const scrypt = (factor: string): string => `-> scrypt ${'A'.repeat(22)} ${factor}\n${'A'.repeat(43)}\n`
const latin = (bytes: Uint8Array): string => Buffer.from(bytes).toString('latin1')

test('what is saved is an age file for one passphrase, of 2^17 rounds, and opens again', async () => {
  const bytes = await lock(write(SAMPLE), WORDS)
  expect(WORK_FACTOR).toBe(17)
  expect(latin(bytes)).toMatch(/^age-encryption\.org\/v1\n-> scrypt [A-Za-z0-9+/]{22} 17\n[A-Za-z0-9+/]{43}\n--- [A-Za-z0-9+/]{43}\n/)
  expect(inspect(bytes).workFactor).toBe(17)
  expect(await open(bytes)).toEqual(SAMPLE)
  expect(await lock(write(SAMPLE), WORDS, 2)).not.toEqual(await lock(write(SAMPLE), WORDS, 2))
})

test('every file of every version that was released opens', async () => {
  const folder = 'tests/casefile/released'
  const names = readdirSync(folder).filter((name) => name.endsWith('.age'))
  expect(names).toEqual(['v1-empty.age', 'v1-full.age'])
  for (const name of names) {
    const found = await open(new Uint8Array(readFileSync(join(folder, name))))
    expect(found, name).toEqual(JSON.parse(readFileSync(join(folder, name.replace(/age$/, 'json')), 'utf8')))
  }
}, 60_000)

test('7 all 143 vectors of age do what they must, and nothing of a file that fails is given out', async () => {
  const tried = await tryAll()
  expect(tried.wrong).toEqual([])
  expect([tried.count, tried.opened, tried.openedByGate]).toEqual([143, 26, 2])
}, 120_000)

test('a vector that opens where it must not, or to something else, is noticed', async () => {
  const { scrypt: first, x25519: second } = vectors as Readonly<Record<string, Uint8Array>>
  const changed = (bytes: Uint8Array | undefined, from: RegExp, to: string) =>
    Buffer.from(latin(bytes ?? new Uint8Array()).replace(from, to), 'latin1')
  const tried = await tryAll({
    first: changed(first, /^expect: success/, 'expect: payload failure'),
    second: changed(second, /(?<=payload: )./, 'g'),
  })
  expect(tried.wrong).toEqual([
    expect.stringMatching(/^first: the library says/),
    'first: the gate opened it',
    expect.stringMatching(/^second: the library says/),
  ])
})

describe('a file that is refused before any words are tried', () => {
  const cases: readonly (readonly [string, () => Uint8Array, CaseProblem])[] = [
    ['1 empty', () => new Uint8Array(), 'empty'],
    ['2 one byte', () => Uint8Array.of(0x61), 'no-case'],
    ['3 larger than any case', () => new Uint8Array(LARGEST + 1), 'too-large'],
    ['6 a picture under our name', () => Uint8Array.of(0xff, 0xd8, 0xff, 0xe0, 0, 16, 0x4a, 0x46), 'no-case'],
    ['8 armor after other text', () => utf8('see below\n-----BEGIN AGE ENCRYPTED FILE-----\n'), 'no-case'],
    [
      '8 armor after a mark of byte order',
      () => utf8('\uFEFF-----BEGIN AGE ENCRYPTED FILE-----\nYQ==\n-----END AGE ENCRYPTED FILE-----'),
      'no-case',
    ],
    ['8 armor without an end', () => utf8('-----BEGIN AGE ENCRYPTED FILE-----\nYWdl\n'), 'armor'],
    ...['19', '20', '21', '23', '30', '999999999999'].map((n) => [`9 factor ${n}`, () => header(scrypt(n)), 'too-costly'] as const),
    ...['018', '-1', '+18', '0x12', '1e1', '', '0', '17 17', ' 17'].map(
      (n) => [`9 factor "${n}"`, () => header(scrypt(n)), 'damaged'] as const,
    ),
    ['10 two of one kind', () => header(scrypt('10'), scrypt('10')), 'damaged'],
    ['11 for a key', () => header(`-> X25519 ${'A'.repeat(43)}\n${'A'.repeat(43)}\n`), 'for-a-key'],
    [
      '12 a thousand recipients',
      () => header(...Array.from({ length: 1000 }, () => `-> X25519 ${'A'.repeat(43)}\n${'A'.repeat(43)}\n`)),
      'for-a-key',
    ],
    ['12 ours and one more', () => header(scrypt('10'), `-> X25519 ${'A'.repeat(43)}\n${'A'.repeat(43)}\n`), 'damaged'],
    ['no recipient', () => header(), 'damaged'],
    ['another version', () => utf8('age-encryption.org/v2\n'), 'no-case'],
    ['18 a packed file', () => gzipSync(Buffer.alloc(20_000_000)), 'no-case'],
    ['19 a packed sheet', () => utf8('PK\u0003\u0004{"version":1}'), 'no-case'],
  ]
  // Looking is all that is done: `inspect` cannot wait, and knows no words.
  test.each(cases)('%s', (_, bytes, problem) => expect(problemOf(() => inspect(bytes()))).toBe(problem))

  test('9 factors up to 18 are tried', () => {
    for (const factor of [1, 10, 17, 18]) expect(inspect(header(scrypt(String(factor)))).workFactor).toBe(factor)
  })

  test('11 a real file for a key', async () => {
    const encrypter = new Encrypter()
    encrypter.addRecipient(await identityToRecipient(await generateX25519Identity()))
    const bytes = await encrypter.encrypt(write(SAMPLE))
    expect(problemOf(() => inspect(bytes))).toBe('for-a-key')
  })
})

test('8 armor opens, with either end of line and space around it', async () => {
  const text = armor.encode(await locked())
  for (const written of [text, text.replaceAll('\n', '\r\n'), `\n\n  ${text}\n\n`]) expect(await open(utf8(written))).toEqual(SAMPLE)
})

test('13 cut off at any place, it opens to nothing', async () => {
  const bytes = await locked()
  for (let length = 0; length < bytes.length; length += length < 220 ? 1 : 61)
    expect(['empty', 'no-case', 'damaged', 'too-costly'], `at ${length}`).toContain(
      await laterProblemOf(() => open(bytes.subarray(0, length))),
    )
})

test('14 with any bit turned, it opens to nothing', async () => {
  const bytes = await locked()
  const tried = async (at: number, bit: number) => {
    const turned = bytes.slice()
    turned[at] = (turned[at] ?? 0) ^ (1 << bit)
    expect(['no-case', 'damaged', 'locked', 'too-costly', 'for-a-key'], `bit ${bit} at ${at}`).toContain(
      await laterProblemOf(() => open(turned)),
    )
  }
  // All of the header, then any place at all.
  for (let at = 0; at < 180; at += 1) await tried(at, at % 8)
  const place = fc.tuple(fc.nat(bytes.length - 1), fc.nat(7))
  await fc.assert(
    fc.asyncProperty(place, ([at, bit]) => tried(at, bit)),
    { numRuns: 500 },
  )
})

test('15 without its last part, with one twice, or with more after it, it opens to nothing', async () => {
  const long = write({
    ...SAMPLE,
    answers: Object.fromEntries(Array.from({ length: 4000 }, (_, at) => [`fact-of-some-length-${at}`, 'unsure'])),
  })
  expect(long.length).toBeGreaterThan(2 * 65_536)
  const bytes = await locked(long)
  expect((await open(bytes)).leftOut).toEqual(['money'])
  const start = bytes.length - ((long.length % 65_536) + 16)
  for (const changed of [
    bytes.subarray(0, start),
    Buffer.concat([bytes, bytes.subarray(start)]),
    Buffer.concat([bytes.subarray(0, start - 65_552), bytes.subarray(start)]),
    Buffer.concat([bytes, Buffer.from('more')]),
  ])
    expect(await laterProblemOf(() => open(new Uint8Array(changed)))).toBe('damaged')
})

test('16 wrong words, fifty times: the same refusal each time, and then the right ones open it', async () => {
  const bytes = await locked()
  const said = new Set<CaseProblem | null>()
  for (let count = 0; count < 50; count += 1) said.add(await laterProblemOf(() => open(bytes, `${WORDS.slice(0, -1)}${count}`)))
  expect([...said]).toEqual(['locked'])
  expect(await open(bytes)).toEqual(SAMPLE)
})

describe('17 words', () => {
  test.each([
    ['one character', 'x', 'x'],
    ['ten thousand characters', 'x'.repeat(10_000), 'x'.repeat(10_000)],
    ['pictures', '🔑🔑🔑🔑🔑🔑', '🔑🔑🔑🔑🔑🔑'],
    ['letters with marks, written in two ways', 'caf\u00e9 n\u0169 a\u0303', 'cafe\u0301 nu\u0303 \u00e3'],
    ['wide letters', 'ＡＢＣ１２３', 'ABC123'],
    ['spaces around', '  five plain words \n', 'five plain words'],
    ['right to left', 'חמש מילים פשוטות', 'חמש מילים פשוטות'],
  ])('%s', async (_, saved, opened) => {
    const bytes = await locked(write(SAMPLE), plainWords(saved) ?? '')
    expect(await open(bytes, plainWords(opened) ?? '')).toEqual(SAMPLE)
  })

  test.each([
    ['nothing', ''],
    ['spaces', ' \t\n\u00a0'],
    ['half a character', 'word \ud800'],
  ])('%s: none', (_, written) => expect(plainWords(written)).toBeNull())

  test('five are drawn by chance, and none is harsh', () => {
    const drawn = Array.from({ length: 2000 }, drawWords)
    for (const words of drawn) expect(words).toMatch(/^[a-z]{3,8}(-[a-z]{3,8}){4}$/)
    expect(new Set(drawn).size).toBe(drawn.length)
    const each = drawn.flatMap((words) => words.split('-'))
    expect(new Set(each).size).toBeGreaterThan(1800)
    expect(each).not.toEqual(expect.arrayContaining(['abuse']))
    for (const harsh of ['abuse', 'police', 'prison', 'weapon']) expect(each).not.toContain(harsh)
  })
})
