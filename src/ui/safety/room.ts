/**
 * What can be chosen for a room where others may see the screen. All of it is off until chosen, lives in memory only and is gone
 * with the page.
 */
import { useCallback, useEffect, useRef, useState } from 'react'
import { flushSync } from 'react-dom'

/** After how many minutes without a touch the page may be blanked; 0 is never. */
export const IDLE_MINUTES = [0, 1, 3, 10] as const

export interface Room {
  /** The answers are blurred and out of reach until the person brings them back. */
  readonly answersHidden: boolean
  readonly blankOnSwitch: boolean
  readonly idleMinutes: (typeof IDLE_MINUTES)[number]
  /** The button to leave is out of view; the keys still work. */
  readonly leaveHidden: boolean
}

export const openRoom: Room = { answersHidden: false, blankOnSwitch: false, idleMinutes: 0, leaveHidden: false }

const TOUCHES = ['keydown', 'pointerdown', 'pointermove', 'wheel', 'scroll', 'input'] as const

/** Whether the page is blank now, and the way to have it shown again, with the focus where it was. */
export function useBlank({ blankOnSwitch, idleMinutes }: Room): { readonly blank: boolean; readonly show: () => void } {
  const [blank, setBlank] = useState(false)
  const focused = useRef<Element | null>(null)

  // At once, since the system may take a picture of the page as it goes out of view.
  const hide = useCallback(() => {
    focused.current = document.activeElement
    flushSync(() => setBlank(true))
  }, [])
  const show = useCallback(() => {
    flushSync(() => setBlank(false))
    if (focused.current instanceof HTMLElement) focused.current.focus()
  }, [])

  useEffect(() => {
    if (!blankOnSwitch || blank) return undefined
    const onChange = () => document.hidden && hide()
    document.addEventListener('visibilitychange', onChange)
    return () => document.removeEventListener('visibilitychange', onChange)
  }, [blankOnSwitch, blank, hide])

  useEffect(() => {
    if (idleMinutes === 0 || blank) return undefined
    let timer = setTimeout(hide, idleMinutes * 60_000)
    const onTouch = () => {
      clearTimeout(timer)
      timer = setTimeout(hide, idleMinutes * 60_000)
    }
    const touching = new AbortController()
    for (const touch of TOUCHES) window.addEventListener(touch, onTouch, { capture: true, passive: true, signal: touching.signal })
    return () => {
      clearTimeout(timer)
      touching.abort()
    }
  }, [idleMinutes, blank, hide])

  return { blank, show }
}
