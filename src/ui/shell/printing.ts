/** What stands on the page only while it is put on paper, whoever asked for that: a button here, or the browser's own command. */
import { useEffect } from 'react'

/** Calls `before` as printing begins, early enough for what it shows to be printed, and `after` when it has ended. Both stay the same. */
export function usePrinting(before: () => void, after: () => void): void {
  useEffect(() => {
    window.addEventListener('beforeprint', before)
    window.addEventListener('afterprint', after)
    return () => {
      window.removeEventListener('beforeprint', before)
      window.removeEventListener('afterprint', after)
    }
  }, [before, after])
}
