/** The two ways between this page and the disk: a file that somebody chose, and a download. Nothing on the disk is ever written over from here. */
import { CaseFault } from '../../casefile/fault'
import { LARGEST } from '../../casefile/text'

export const FILE_NAME = 'notes.age'
/** How long the browser may take to fetch what it saves, in milliseconds. */
const FETCHED = 10_000

/** A file as it was when it was chosen: a browser tells the size of one that has gone since as nothing. */
export interface Chosen {
  readonly file: Blob
  readonly size: number
}

/** What a file holds. Throws a CaseFault: its size is looked at before it is read, and it may have gone or changed since it was chosen. */
export async function bytesOf({ file, size }: Chosen): Promise<Uint8Array> {
  if (size > LARGEST) throw new CaseFault('too-large')
  let bytes: Uint8Array
  try {
    bytes = new Uint8Array(await file.slice(0, LARGEST + 1).arrayBuffer())
  } catch {
    throw new CaseFault('unreadable')
  }
  if (bytes.length !== size) throw new CaseFault('unreadable')
  if (bytes.length === 0) throw new CaseFault('empty')
  return bytes
}

/** Hands bytes to the browser to be saved under the neutral name; whether they arrive, no page is told. */
export function download(bytes: Uint8Array): void {
  const url = URL.createObjectURL(new Blob([bytes as BlobPart], { type: 'application/octet-stream' }))
  const link = document.createElement('a')
  link.href = url
  link.download = FILE_NAME
  link.click()
  setTimeout(() => URL.revokeObjectURL(url), FETCHED)
}
