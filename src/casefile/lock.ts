/**
 * The lock: age version 1, one passphrase, scrypt with 2^17 rounds. Before any of the costly work is done the header is looked at: only a file
 * for one passphrase, of no more than 2^18 rounds, is tried at all.
 */
import { armor, Decrypter, Encrypter } from 'age-encryption'
import { CaseFault } from './fault'
import { LARGEST } from './text'

export const WORK_FACTOR = 17
const HIGHEST_FACTOR = 18
const FIRST_LINE = 'age-encryption.org/v1\n'
const ARMOR = /^\s*-----BEGIN AGE ENCRYPTED FILE-----\r?\n/
/** Longer than the first line of any recipient. */
const HEADER = 4096
const RECIPIENT = /^-> (\S+)(?: .*)?\n/
/** One passphrase and nothing else, up to where what is locked begins. */
const PASSPHRASE = /^-> scrypt [A-Za-z0-9+/]{22} ([1-9]\d*)\n[A-Za-z0-9+/]{43}\n--- [A-Za-z0-9+/]{43}\n/

/** What is to be unlocked, and how many times its work doubles. */
export interface Locked {
  readonly bytes: Uint8Array
  readonly workFactor: number
}

const ascii = (bytes: Uint8Array): string => String.fromCharCode(...bytes.subarray(0, HEADER))

function withoutArmor(bytes: Uint8Array): Uint8Array {
  if (!ARMOR.test(ascii(bytes))) return bytes
  try {
    return armor.decode(new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes))
  } catch {
    throw new CaseFault('armor')
  }
}

/** Whether a file is one that words could open, without trying any. Throws a CaseFault. */
export function inspect(given: Uint8Array): Locked {
  if (given.length === 0) throw new CaseFault('empty')
  if (given.length > LARGEST) throw new CaseFault('too-large')
  const bytes = withoutArmor(given)
  const header = ascii(bytes)
  if (!header.startsWith(FIRST_LINE)) throw new CaseFault('no-case')
  const recipients = header.slice(FIRST_LINE.length)
  const [, kind] = RECIPIENT.exec(recipients) ?? []
  if (kind !== undefined && kind !== 'scrypt') throw new CaseFault('for-a-key')
  const [, factor] = PASSPHRASE.exec(recipients) ?? []
  if (factor === undefined) throw new CaseFault('damaged')
  const workFactor = Number(factor)
  if (workFactor > HIGHEST_FACTOR) throw new CaseFault('too-costly')
  return { bytes, workFactor }
}

/** Locks bytes; fewer rounds are for measuring and for tests. */
export async function lock(bytes: Uint8Array, words: string, workFactor = WORK_FACTOR): Promise<Uint8Array> {
  const encrypter = new Encrypter()
  encrypter.setScryptWorkFactor(workFactor)
  encrypter.setPassphrase(words)
  return encrypter.encrypt(bytes)
}

/** All that a file holds, or nothing of it. Throws a CaseFault: `locked` where the words do not open it, `damaged` where it was changed. */
export async function unlock({ bytes }: Locked, words: string): Promise<Uint8Array> {
  const decrypter = new Decrypter()
  decrypter.addPassphrase(words)
  try {
    return await decrypter.decrypt(bytes)
  } catch (fault) {
    throw new CaseFault((fault as Error).message.startsWith('no identity matched') ? 'locked' : 'damaged')
  }
}
