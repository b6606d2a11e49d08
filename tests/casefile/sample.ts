/** Cases and locked files for the tests of saving. */
import { Encrypter } from 'age-encryption'
import type { CaseProblem, Issue } from '../../src/casefile/fault'
import { CaseFault } from '../../src/casefile/fault'
import type { CaseFile } from '../../src/casefile/schema'
import { write } from '../../src/casefile/text'

export const WORDS = 'acorn-bridge-candle-drift-ember'
export const SAMPLE: CaseFile = {
  version: 1,
  law: '2026-11-24',
  on: '2026-11-24',
  answers: {
    'age-now': 30,
    'birth-date': '1996-05',
    citizenship: 'neither',
    held: ['guarded', 'locked-in'],
    'in-us': true,
    reported: 'declined',
    role: 'unsure',
  },
  leftOut: ['money'],
}

export const utf8 = (text: string): Uint8Array => new TextEncoder().encode(text)

/** A file of so few rounds that a test may make and open many. */
export async function locked(bytes: Uint8Array = write(SAMPLE), words = WORDS, workFactor = 2): Promise<Uint8Array> {
  const encrypter = new Encrypter()
  encrypter.setScryptWorkFactor(workFactor)
  encrypter.setPassphrase(words)
  return encrypter.encrypt(bytes)
}

/** What is wrong, as a CaseFault says; whatever else is thrown is thrown on. */
export function problemOf(deed: () => unknown): CaseProblem | null {
  try {
    deed()
    return null
  } catch (fault) {
    if (fault instanceof CaseFault) return fault.problem
    throw fault
  }
}

/** The same of what takes time. */
export async function laterProblemOf(deed: () => Promise<unknown>): Promise<CaseProblem | null> {
  try {
    await deed()
    return null
  } catch (fault) {
    if (fault instanceof CaseFault) return fault.problem
    throw fault
  }
}

/** The issues that a deed is refused for. */
export function issuesOf(deed: () => unknown): readonly Issue[] {
  try {
    deed()
    return []
  } catch (fault) {
    if (fault instanceof CaseFault) return fault.issues
    throw fault
  }
}
