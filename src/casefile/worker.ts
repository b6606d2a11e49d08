/** Locks and opens apart from the page, so that the page goes on and can end it at any moment. One order, then it is ended. */
import * as z from 'zod/mini'
import { CaseFault } from './fault'
import { inspect, lock, unlock, WORK_FACTOR } from './lock'
import type { Order, Word } from './order'
import { read, write } from './text'

// The page's policy lets nothing be compiled from text.
z.config({ jitless: true })

// oxlint-disable-next-line unicorn/require-post-message-target-origin -- a worker speaks to the page that began it, and to nobody else
const tell = (word: Word): void => (self as unknown as { postMessage: (word: Word) => void }).postMessage(word)

const MEASURED = 11

/** About how long the costly step takes here, in milliseconds: a small one is timed, and each factor doubles it. */
async function expected(workFactor: number): Promise<number> {
  const small = (): Promise<Uint8Array> => lock(new Uint8Array(), 'measured', MEASURED)
  // The first is slower than all that come after it.
  await small()
  const start = performance.now()
  await small()
  return (performance.now() - start) * 2 ** (workFactor - MEASURED)
}

async function follow(order: Order): Promise<void> {
  if (order.to === 'save') {
    tell({ expected: await expected(WORK_FACTOR) })
    return tell({ saved: await lock(write(order.file), order.words) })
  }
  const locked = inspect(order.bytes)
  tell({ expected: await expected(locked.workFactor) })
  const bytes = await unlock(locked, order.words)
  tell({ unlocked: true })
  tell({ opened: read(bytes) })
}

self.addEventListener('message', ({ data }: MessageEvent<Order>) => {
  follow(data).catch((fault: unknown) =>
    tell(fault instanceof CaseFault ? { problem: fault.problem, issues: fault.issues } : { problem: 'damaged', issues: [] }),
  )
})
