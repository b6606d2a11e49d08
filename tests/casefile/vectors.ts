/** The 143 test vectors of age, read as their README says, and what each must do with the library and with our gate. Also run in a browser. */
import { armor, Decrypter } from 'age-encryption'
import * as vectors from 'cctv-age'
import { CaseFault } from '../../src/casefile/fault'
import { inspect, unlock } from '../../src/casefile/lock'

interface Vector {
  readonly expect: string
  readonly payload: string | undefined
  readonly identities: readonly string[]
  readonly passphrases: readonly string[]
  readonly armored: boolean
  readonly bytes: Uint8Array
}

async function inflate(bytes: Uint8Array): Promise<Uint8Array> {
  const stream = new Blob([bytes as BlobPart]).stream().pipeThrough(new DecompressionStream('deflate'))
  return new Uint8Array(await new Response(stream).arrayBuffer())
}

async function parse(raw: Uint8Array): Promise<Vector> {
  const end = raw.findIndex((byte, at) => byte === 10 && raw[at + 1] === 10)
  const lines = new TextDecoder()
    .decode(raw.subarray(0, end))
    .split('\n')
    .map((line) => line.split(': ') as [string, string])
  const all = (name: string): string[] => lines.flatMap(([key, value]) => (key === name ? [value] : []))
  const body = raw.subarray(end + 2)
  return {
    expect: all('expect')[0] ?? '',
    payload: all('payload')[0],
    identities: all('identity'),
    passphrases: all('passphrase'),
    armored: all('armored')[0] === 'yes',
    bytes: all('compressed')[0] === 'zlib' ? await inflate(body) : body,
  }
}

async function sha256(bytes: Uint8Array): Promise<string> {
  const hash = new Uint8Array(await crypto.subtle.digest('SHA-256', bytes as BufferSource))
  return Array.from(hash, (byte) => byte.toString(16).padStart(2, '0')).join('')
}

/** What the library makes of a vector: the hash of all it gave, or that it gave nothing. */
async function byLibrary({ bytes, armored, identities, passphrases }: Vector): Promise<string | null> {
  try {
    const decrypter = new Decrypter()
    for (const identity of identities) decrypter.addIdentity(identity)
    for (const passphrase of passphrases) decrypter.addPassphrase(passphrase)
    return await sha256(await decrypter.decrypt(armored ? armor.decode(new TextDecoder().decode(bytes)) : bytes))
  } catch {
    return null
  }
}

/** What our gate makes of it: the hash of all it gave, or what it says is wrong. Anything else that is thrown is thrown on. */
async function byGate({ bytes, passphrases }: Vector): Promise<{ hash: string } | { problem: string }> {
  try {
    return { hash: await sha256(await unlock(inspect(bytes), passphrases[0] ?? 'words')) }
  } catch (fault) {
    if (!(fault instanceof CaseFault)) throw fault
    return { problem: fault.problem }
  }
}

const HEADER_PROBLEMS = ['damaged', 'no-case', 'for-a-key', 'too-costly', 'empty']
/** What the gate may say of each kind of failure. A payload that fails gives nothing at all. */
const PROBLEMS: Readonly<Record<string, readonly string[]>> = {
  'no match': ['locked', 'for-a-key', 'damaged'],
  'HMAC failure': ['damaged', 'for-a-key'],
  'header failure': [...HEADER_PROBLEMS, 'locked'],
  'payload failure': ['damaged', 'for-a-key', 'too-large'],
  'armor failure': ['armor', ...HEADER_PROBLEMS],
}

export interface Tried {
  readonly count: number
  /** How many must open, and how many of these our gate opens: those for one passphrase. */
  readonly opened: number
  readonly openedByGate: number
  /** One line for each vector that did what it must not. */
  readonly wrong: readonly string[]
}

/** Tries every vector both ways, or others in their place. */
export async function tryAll(given: Readonly<Record<string, Uint8Array>> = vectors): Promise<Tried> {
  const wrong: string[] = []
  let [opened, openedByGate] = [0, 0]
  for (const [name, raw] of Object.entries(given)) {
    const vector = await parse(raw)
    const [library, gate] = [await byLibrary(vector), await byGate(vector)]
    const succeeds = vector.expect === 'success'
    if (succeeds ? library !== vector.payload : library !== null) wrong.push(`${name}: the library says ${library}`)
    if (library !== null) opened += 1
    if ('hash' in gate) {
      openedByGate += 1
      if (!succeeds || gate.hash !== vector.payload) wrong.push(`${name}: the gate opened it`)
    } else if (
      succeeds
        ? vector.passphrases.length === 1 || !/for-a-key|too-large/.test(gate.problem)
        : !PROBLEMS[vector.expect]?.includes(gate.problem)
    )
      wrong.push(`${name} (${vector.expect}): the gate says ${gate.problem}`)
  }
  return { count: Object.keys(given).length, opened, openedByGate, wrong }
}
