/** The list that the site offers, as long as a worker answers for the guide in this tab. It costs the first screen nothing. */
import { useEffect, useState } from 'react'
import type { FileList } from '../../offline/list'

/** What may answer for the guide; a browser may lack it, or refuse it where stores are blocked. */
function container(): ServiceWorkerContainer | undefined {
  try {
    return navigator.serviceWorker
  } catch {
    return undefined
  }
}

/** Null until one is known. */
export function useNews(): FileList | null {
  const [list, setList] = useState<FileList | null>(null)
  useEffect(() => {
    const worker = container()
    let stop: (() => void) | undefined
    let over = false
    const start = (): void => {
      if (!worker?.controller || stop) return
      stop = () => undefined
      void import('./news').then(
        ({ watch }) => {
          // The same release again is no news.
          if (!over) stop = watch((found) => setList((known) => (known?.version === found.version ? known : found)))
        },
        () => undefined,
      )
    }
    start()
    worker?.addEventListener('controllerchange', start)
    return () => {
      over = true
      worker?.removeEventListener('controllerchange', start)
      stop?.()
    }
  }, [])
  return list
}
