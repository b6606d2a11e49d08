/** Whether the site offers another release than the one this page runs. Asked for only where the guide is kept on this device. */
import { type FileList, LIST, readList } from '../../offline/list'

const AGAIN = 30 * 60_000

/** The list that the site offers; where there is no connection, the one that is kept. Null where there is neither. */
export async function offeredList(): Promise<FileList | null> {
  try {
    return readList(await (await fetch(new URL(LIST, document.baseURI), { cache: 'no-store' })).json())
  } catch {
    return null
  }
}

/** Looks now, whenever the page comes into view or the connection back, and each half hour; ends with the function that is returned. */
export function watch(onList: (list: FileList) => void): () => void {
  const watching = new AbortController()
  const look = async (): Promise<void> => {
    const list = document.hidden ? null : await offeredList()
    if (list && !watching.signal.aborted) onList(list)
  }
  void look()
  const { signal } = watching
  document.addEventListener('visibilitychange', () => void look(), { signal })
  window.addEventListener('online', () => void look(), { signal })
  const timer = setInterval(() => void look(), AGAIN)
  signal.addEventListener('abort', () => clearInterval(timer))
  return () => watching.abort()
}
