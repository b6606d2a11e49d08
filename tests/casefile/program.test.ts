/** Another program and this one open each other's files: Debian's `age`, where it is here, and its output goes into the command line. */
import { spawnSync } from 'node:child_process'
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, describe, expect, test } from 'vitest'
import { inspect, lock, unlock } from '../../src/casefile/lock'
import { read, write } from '../../src/casefile/text'
import { run } from '../../src/cli/main'
import { SAMPLE, WORDS } from './sample'

/** Both are asked for words on a terminal, which `script` gives. */
const missing = ['age', 'script'].filter((name) => spawnSync('sh', ['-c', `command -v ${name}`]).status !== 0)
const folder = mkdtempSync(join(tmpdir(), 'waymark-age-'))
const [ours, plain, theirs] = ['notes.age', 'plain.json', 'theirs.age'].map((name) => join(folder, name)) as [string, string, string]
afterAll(() => rmSync(folder, { recursive: true }))

/** Runs a command on a terminal where somebody types this; its exit status. */
const typed = (command: string, input: string): number | null =>
  spawnSync('script', ['-qec', command, '/dev/null'], { input, timeout: 50_000 }).status

describe.skipIf(missing.length > 0)(`with the age program${missing.length > 0 ? ` (not here: ${missing.join(', ')})` : ''}`, () => {
  test('age opens what was saved here, and the command line reads it', async () => {
    writeFileSync(ours, await lock(write(SAMPLE), WORDS))
    expect(typed(`age -d -o ${plain} ${ours}`, `${WORDS}\n`)).toBe(0)
    const bytes = new Uint8Array(readFileSync(plain))
    expect(read(bytes)).toEqual(SAMPLE)
    const { status, out } = await run(['evaluate', '-'], { read: async () => bytes, today: '2026-12-31' })
    expect(status).toBe(0)
    expect(out).toContain('"results"')
  }, 60_000)

  test('wrong words do not', () => {
    rmSync(plain, { force: true })
    expect(typed(`age -d -o ${plain} ${ours}`, `${WORDS}s\n`)).not.toBe(0)
    expect(() => readFileSync(plain)).toThrow('ENOENT')
  }, 60_000)

  test('what age locked opens here', async () => {
    writeFileSync(plain, write(SAMPLE))
    expect(typed(`age -p -o ${theirs} ${plain}`, `${WORDS}\n${WORDS}\n`)).toBe(0)
    const locked = inspect(new Uint8Array(readFileSync(theirs)))
    expect(locked.workFactor).toBeLessThanOrEqual(18)
    expect(read(await unlock(locked, WORDS))).toEqual(SAMPLE)
  }, 60_000)
})

test('the command line reads what a file holds, whichever program opened it', async () => {
  const bytes = await unlock(inspect(await lock(write(SAMPLE), WORDS, 2)), WORDS)
  const { status, out } = await run(['evaluate', '-'], { read: async () => bytes, today: '2026-12-31' })
  expect(status).toBe(0)
  expect(JSON.parse(out)).toMatchObject({ results: expect.any(Array) })
})
