/**
 * The pages behind and ahead, so that the browser's own Back and Forward work between questions. The address stays one and
 * the same; `history.state` is the depth as a whole number, because whatever else stood there would be left on the device.
 */
import { useCallback, useEffect, useState } from 'react'
import type { Place } from './place'

interface Steps {
  readonly places: Readonly<Record<number, Place>>
  readonly depth: number
  readonly moved: boolean
}
export interface Trail {
  readonly place: Place
  /** How many pages of this guide lie behind. */
  readonly depth: number
  /** False until the first move: the page that opens must not take the focus. */
  readonly moved: boolean
  readonly go: (place: Place) => void
  readonly back: () => void
  /** Goes to a page of another case: what lies behind belongs to the case before, so it is forgotten and shows the first page. */
  readonly startOver: (place: Place) => void
  /** Remembers how the page in front was left, so that coming back to it finds it so. */
  readonly keep: (place: Place) => void
}

const depthOf = (state: unknown): number => (typeof state === 'number' && Number.isInteger(state) && state > 0 ? state : 0)

/** The current place and the ways to move; a depth nobody remembers (after a reload) shows the first page. */
export function useTrail(first: Place): Trail {
  const [steps, setSteps] = useState<Steps>(() => ({ places: {}, depth: depthOf(history.state), moved: false }))

  useEffect(() => {
    history.scrollRestoration = 'manual'
    history.replaceState(depthOf(history.state), '')
    const onPop = (event: PopStateEvent) => setSteps((now) => ({ ...now, depth: depthOf(event.state), moved: true }))
    window.addEventListener('popstate', onPop)
    return () => window.removeEventListener('popstate', onPop)
  }, [])

  const { depth } = steps
  const move = useCallback(
    (place: Place, behind: boolean) => {
      // Pressed twice at once: the page was left already.
      if (depthOf(history.state) !== depth) return
      history.pushState(depth + 1, '')
      setSteps(({ places }) => {
        const kept = Object.entries(places).filter(([at]) => behind && Number(at) <= depth)
        return { places: { ...Object.fromEntries(kept), [depth + 1]: place }, depth: depth + 1, moved: true }
      })
    },
    [depth],
  )
  const go = useCallback((place: Place) => move(place, true), [move])
  const startOver = useCallback((place: Place) => move(place, false), [move])
  const back = useCallback(() => history.back(), [])
  const keep = useCallback((place: Place) => setSteps((now) => ({ ...now, places: { ...now.places, [depth]: place } })), [depth])
  return { place: steps.places[depth] ?? first, depth, moved: steps.moved, go, back, startOver, keep }
}
