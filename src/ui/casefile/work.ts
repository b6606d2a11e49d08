/** One piece of work at a time on a page: what it waits for, what came of it, and the end of it when the page goes. */
import { useCallback, useEffect, useRef, useState } from 'react'
import { flushSync } from 'react-dom'
import { CaseFault } from '../../casefile/fault'
import type { Work } from './apart'

export interface Working {
  /** About how many milliseconds it takes from when it began; null until that is known. */
  readonly expected: number | null
}

interface Begun<T> {
  readonly working: Working | null
  readonly fault: CaseFault | null
  /** How many times something was refused, so that each is heard. */
  readonly attempt: number
  readonly begin: (start: (onExpected: (time: number) => void) => Promise<Work<T>> | Work<T>, onDone: (result: T) => void) => void
  readonly refuse: (fault: CaseFault) => void
  readonly stop: () => void
}

/** The work of a page. Stopped work is over without a fault. */
export function useWork<T>(): Begun<T> {
  const [working, setWorking] = useState<Working | null>(null)
  const [fault, setFault] = useState<CaseFault | null>(null)
  const [attempt, setAttempt] = useState(0)
  /** Counts what was begun, so that what was stopped while it started says nothing more. */
  const turn = useRef(0)
  const running = useRef<Work<T> | null>(null)

  const stop = useCallback(() => {
    turn.current += 1
    running.current?.stop()
    running.current = null
    setWorking(null)
  }, [])
  useEffect(() => stop, [stop])

  const refuse = useCallback((found: CaseFault) => {
    setFault(found)
    setAttempt((count) => count + 1)
  }, [])

  const begin: Begun<T>['begin'] = (start, onDone) => {
    stop()
    const mine = turn.current
    const still = (): boolean => turn.current === mine
    setFault(null)
    setWorking({ expected: null })
    const all = async (): Promise<T> => {
      const work = await start((expected) => still() && setWorking({ expected }))
      if (!still()) work.stop()
      running.current = work
      return work.done
    }
    all().then(
      (result) => {
        if (!still()) return
        running.current = null
        setWorking(null)
        onDone(result)
      },
      (found: unknown) => {
        if (!still()) return
        running.current = null
        setWorking(null)
        refuse(found instanceof CaseFault ? found : new CaseFault('no-place'))
      },
    )
  }
  return { working, fault, attempt, begin, refuse, stop }
}

/** Stops, and puts the focus back on the button that began it. */
export function stopped(stop: () => void, button: HTMLButtonElement | null): void {
  flushSync(stop)
  button?.focus()
}
