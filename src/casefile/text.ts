/** The text of a case: written so that its length tells nothing of how much was answered, read only through the gate. */
import { CaseFault } from './fault'
import { canonical, type CaseFile, caseOf } from './schema'
import { JsonFault, readJson } from './strict-json'

/** No case comes near it; what is larger is not even read. */
export const LARGEST = 1024 * 1024
const MOST_VALUES = 5000
/** A text is filled up with spaces to a multiple of this many bytes. */
const STEP = 4096

/** The bytes of a case: JSON, its keys in order, filled up with spaces. */
export function write(file: CaseFile): Uint8Array {
  const json = JSON.stringify(canonical(file))
  return new TextEncoder().encode(`${json.padEnd(Math.ceil((json.length + 1) / STEP) * STEP - 1)}\n`)
}

/** The case in these bytes: size, UTF-8, depth, number, keys, schema, in this order. Throws a CaseFault, whatever the bytes are. */
export function read(bytes: Uint8Array): CaseFile {
  if (bytes.length > LARGEST) throw new CaseFault('too-large')
  let text: string
  try {
    text = new TextDecoder('utf-8', { fatal: true }).decode(bytes)
  } catch {
    throw new CaseFault('not-text')
  }
  try {
    return caseOf(readJson(text, MOST_VALUES))
  } catch (fault) {
    if (fault instanceof CaseFault) throw fault
    if (!(fault instanceof JsonFault)) throw new CaseFault('damaged')
    throw new CaseFault(fault.problem === 'unreadable' ? 'no-case' : fault.problem)
  }
}
