/** The day on the clock of this device, and when the law was checked, for every page. */
import { createContext, useSyncExternalStore } from 'react'
import type { Checked, Day } from '../../engine/model'

export interface Clocked {
  readonly checked: Checked
  readonly clock: Day
}

export const ClockContext = createContext<Clocked | null>(null)

/** A tab may stand open, sleep or be kept for days: the clock is read again when its page comes back into view. */
function onReturn(changed: () => void): () => void {
  document.addEventListener('visibilitychange', changed)
  window.addEventListener('pageshow', changed)
  return () => {
    document.removeEventListener('visibilitychange', changed)
    window.removeEventListener('pageshow', changed)
  }
}

/** The day that the clock says now. */
export const useClock = (read: () => Day): Day => useSyncExternalStore(onReturn, read)
