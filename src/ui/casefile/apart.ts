/** Locking and opening a file in a worker of its own, which is ended when it is done, when it is stopped and when the page goes. */
import { CaseFault } from '../../casefile/fault'
import type { Order, Word } from '../../casefile/order'
import type { CaseFile } from '../../casefile/schema'
// oxlint-disable-next-line import/default -- the address comes from the builder
import workerUrl from '../../casefile/worker?worker&url'
import { appUrl } from '../shell/app-url'

/** How long reading may take once the file is unlocked, in milliseconds. */
const READING = 3000

/** What stands on the other side: a worker, or what a test puts in its place. */
export interface Apart {
  readonly post: (order: Order) => void
  readonly end: () => void
}
export type StartApart = (onWord: (word: Word) => void, onFault: () => void) => Apart

export interface Work<T> {
  readonly done: Promise<T>
  /** Ends it at once; it is then refused as `stopped`. */
  readonly stop: () => void
}

/** Whether files can be locked and opened here at all: not on a page that others may have changed on its way, nor in too old a browser. */
export const canLock = (): boolean =>
  window.isSecureContext && typeof Worker === 'function' && typeof crypto === 'object' && crypto.subtle !== undefined

const startWorker: StartApart = (onWord, onFault) => {
  // Of what it holds itself a page from a disk makes no module.
  const worker = new Worker(appUrl(workerUrl), { type: workerUrl.startsWith('blob:') ? 'classic' : 'module' })
  worker.addEventListener('message', ({ data }: MessageEvent<Word>) => onWord(data))
  worker.addEventListener('error', onFault)
  worker.addEventListener('messageerror', onFault)
  // oxlint-disable-next-line unicorn/require-post-message-target-origin -- a worker has none: it is this page's own
  return { post: (order) => worker.postMessage(order), end: () => worker.terminate() }
}

function work<T>(order: Order, resultOf: (word: Word) => T | undefined, onExpected: (time: number) => void, start: StartApart): Work<T> {
  let stop = (): void => {}
  const done = new Promise<T>((resolve, reject) => {
    let limit: ReturnType<typeof setTimeout> | undefined
    const refuse = (fault: CaseFault): void => {
      end()
      reject(fault)
    }
    const onWord = (word: Word): void => {
      if ('problem' in word) return refuse(new CaseFault(word.problem, word.issues))
      if ('expected' in word) return onExpected(word.expected)
      if ('unlocked' in word) {
        limit = setTimeout(refuse, READING, new CaseFault('too-slow'))
        return undefined
      }
      const result = resultOf(word)
      if (result === undefined) return undefined
      end()
      return resolve(result)
    }
    const apart = start(onWord, () => refuse(new CaseFault('no-place')))
    const end = (): void => {
      clearTimeout(limit)
      apart.end()
    }
    stop = () => refuse(new CaseFault('stopped'))
    apart.post(order)
  })
  return { done, stop: () => stop() }
}

/** Locks a case. `onExpected` is told about how long it will take, in milliseconds. Refused with a CaseFault. */
export const lockApart = (file: CaseFile, words: string, onExpected: (time: number) => void, start = startWorker): Work<Uint8Array> =>
  work({ to: 'save', file, words }, (word) => ('saved' in word ? word.saved : undefined), onExpected, start)

/** Opens what was read from a file, to the case in it. Refused with a CaseFault. */
export const openApart = (bytes: Uint8Array, words: string, onExpected: (time: number) => void, start = startWorker): Work<CaseFile> =>
  work({ to: 'open', bytes, words }, (word) => ('opened' in word ? word.opened : undefined), onExpected, start)
