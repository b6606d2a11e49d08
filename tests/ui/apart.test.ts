/** What is locked and opened apart is waited for, stopped, limited in time and ended, whatever the other side does. */
import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import type { CaseFault } from '../../src/casefile/fault'
import type { Order, Word } from '../../src/casefile/order'
import { lockApart, openApart, type StartApart, type Work } from '../../src/ui/casefile/apart'
import { SAMPLE } from '../casefile/sample'

interface Side {
  readonly start: StartApart
  readonly orders: Order[]
  ended: number
  say: (word: Word) => void
  breakDown: () => void
}

/** The other side, of which the test says all. */
function side(): Side {
  const made: Side = {
    orders: [],
    ended: 0,
    say: () => {},
    breakDown: () => {},
    start(onWord, onFault) {
      made.say = onWord
      made.breakDown = onFault
      return { post: (order) => void made.orders.push(order), end: () => void (made.ended += 1) }
    },
  }
  return made
}

const ignore = (): void => {}
const problemOf = (work: Work<unknown>): Promise<string> => work.done.then(String, (fault: CaseFault) => fault.problem)

beforeEach(() => void vi.useFakeTimers())
afterEach(() => void vi.useRealTimers())

test('what comes back is given out, and the other side is ended', async () => {
  const one = side()
  const told: number[] = []
  const work = lockApart(SAMPLE, 'words', (time) => told.push(time), one.start)
  expect(one.orders).toEqual([{ to: 'save', file: SAMPLE, words: 'words' }])
  one.say({ expected: 900 })
  one.say({ saved: Uint8Array.of(1, 2) })
  expect(await work.done).toEqual(Uint8Array.of(1, 2))
  expect([told, one.ended]).toEqual([[900], 1])
})

test('reading that takes longer than three seconds is ended; the costly step before it is not', async () => {
  const slow = side()
  const work = openApart(Uint8Array.of(1), 'words', ignore, slow.start)
  await vi.advanceTimersByTimeAsync(60_000)
  expect(slow.ended).toBe(0)
  slow.say({ unlocked: true })
  await vi.advanceTimersByTimeAsync(2900)
  expect(slow.ended).toBe(0)
  const problem = problemOf(work)
  await vi.advanceTimersByTimeAsync(200)
  expect([await problem, slow.ended]).toEqual(['too-slow', 1])

  const quick = side()
  const other = openApart(Uint8Array.of(1), 'words', ignore, quick.start)
  quick.say({ unlocked: true })
  quick.say({ opened: SAMPLE })
  await vi.advanceTimersByTimeAsync(10_000)
  expect([await other.done, quick.ended]).toEqual([SAMPLE, 1])
})

test('stopped, it is over at once; what comes later is not heard', async () => {
  const one = side()
  const work = openApart(Uint8Array.of(1), 'words', ignore, one.start)
  const problem = problemOf(work)
  work.stop()
  expect(one.ended).toBe(1)
  one.say({ opened: SAMPLE })
  expect(await problem).toBe('stopped')
})

test('a refusal comes with its issues, and a side that breaks down is told from it', async () => {
  const one = side()
  const work = openApart(Uint8Array.of(1), 'words', ignore, one.start)
  const fault = work.done.catch((found: CaseFault) => found)
  one.say({ problem: 'not-sound', issues: [{ place: 'on', wrong: 'missing' }] })
  expect(await fault).toMatchObject({ problem: 'not-sound', issues: [{ place: 'on', wrong: 'missing' }] })

  const broken = side()
  const other = problemOf(openApart(Uint8Array.of(1), 'words', ignore, broken.start))
  broken.breakDown()
  expect([await other, broken.ended]).toEqual(['no-place', 1])
})
