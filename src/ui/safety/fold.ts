/**
 * The guide's part of the tab's history. Folded, it is back at the guide's first entry, which takes the neutral page's address,
 * and one entry more, which cuts off all that lay ahead; so neither Back nor Forward finds the guide.
 */
export const HOME = new URL('.', location.href).href
/** Opened from a stick the guide is one file, with no other beside it. */
export const ONE_FILE = location.protocol === 'file:'
/** The guide's own page that says nothing about it; the one file has a mark at the end of its address for that. */
export const NEUTRAL = ONE_FILE ? `${location.href.replace(/#.*/, '')}#w` : `${HOME}w.html`

const MARK = 1
/** How long a step back may take, in milliseconds; some browsers never tell that they took none. */
const PATIENCE = 300

/** The browser's own list of the entries of this site; not every browser has it or gives it, nor has a page from a stick. */
function ownList(): Navigation | undefined {
  try {
    return window.navigation?.currentEntry ? window.navigation : undefined
  } catch {
    return undefined
  }
}
const list = ownList()

/** How many of the entries directly behind are of a kind. */
function behind(entries: Navigation, kind: (entry: NavigationHistoryEntry) => boolean): number {
  const before = entries.entries().slice(0, entries.currentEntry?.index ?? 0)
  return before.length - 1 - before.findLastIndex((entry) => !kind(entry))
}

/** How many entries of this page lie behind. Without the browser's own list, the guide's count is all there is. */
function entriesBehind(): number {
  if (list) return behind(list, ({ sameDocument }) => sameDocument)
  return typeof history.state === 'number' ? Math.min(history.state, history.length - 1) : 0
}

/**
 * Whoever opens the guide's address again inside the guide has entries of another page of it behind, out of reach when leaving:
 * the first of them is gone back to, and the guide starts there. A mark tells them from other pages of the same site, until the
 * function that is returned is called.
 */
export function startAtFirst(): () => void {
  if (!list) return () => {}
  const mark = (): void => {
    if (list.currentEntry?.getState() !== MARK) list.updateCurrentEntry({ state: MARK })
  }
  mark()
  list.addEventListener('currententrychange', mark)
  const ours = behind(list, (entry) => entry.getState() === MARK)
  if (ours > entriesBehind()) history.go(-ours)
  return () => list.removeEventListener('currententrychange', mark)
}

/** Goes back to this page's first entry; resolves when there, or when it takes too long. */
export function backToFirst(): Promise<void> {
  const entries = entriesBehind()
  if (entries === 0) return Promise.resolve()
  return new Promise((resolve) => {
    const arrived = (event?: PopStateEvent): void => {
      event?.stopImmediatePropagation()
      resolve()
    }
    window.addEventListener('popstate', arrived, { capture: true, once: true })
    setTimeout(arrived, PATIENCE)
    history.go(-entries)
  })
}

/** Gives the entry the neutral address, and cuts off what lies ahead. `named` gives the page in front its name: each entry takes its own. */
export function cutOff(named: () => void): void {
  history.replaceState(null, '', NEUTRAL)
  list?.updateCurrentEntry({ state: null })
  named()
  history.pushState(null, '', NEUTRAL)
  named()
}
