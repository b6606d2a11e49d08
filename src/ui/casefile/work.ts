/** One piece of work at a time on a page: what it waits for, what came of it, and the end of it when the page goes. */
import { useCallback, useEffect, useRef, useState } from 'react'
import { CaseFault } from '../../casefile/fault'
import type { Work } from './apart'

export interface Working {
  /** About how many milliseconds it takes from when it began; null until that is known. */
  readonly expected: number | null
}

interface Begun<T> {
  readonly working: Working | null
  readonly fault: CaseFault | null
  readonly begin: (start: (onExpected: (time: number) => void) => Promise<Work<T>> | Work<T>, onDone: (result: T) => void) => void
  readonly refuse: (fault: CaseFault) => void
  readonly stop: () => void
}

/** The work of a page. Stopped work is over without a fault. */
export function useWork<T>(): Begun<T> {
  const [working, setWorking] = useState<Working | null>(null)
  const [fault, setFault] = useState<CaseFault | null>(null)
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

  const begin: Begun<T>['begin'] = (start, onDone) => {
    stop()
    const mine = turn.current
    const still = (): boolean => turn.current === mine
    setFault(null)
    setWorking({ expected: null })
    const all = async (): Promise<T> => {
      const work = await start((expected) => still() && setWorking({ expected }))
      if (still()) running.current = work
      else work.stop()
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
        setFault(found instanceof CaseFault ? found : new CaseFault('no-place'))
      },
    )
  }
  return { working, fault, begin, refuse: setFault, stop }
}
