/**
 * Leaving at once and for good, outside React, whatever the page is doing. The page is emptied and takes another name before
 * anything is waited for. Then the history is folded: back to the guide's first entry, which takes the neutral page's address, and
 * one entry more, which cuts off all that lay ahead; so neither Back nor Forward finds the guide. Only then is the neutral page
 * itself asked for, and the memory of this one goes with it. Where it cannot be had, the emptied page stays at its address.
 */
import { watchShift } from './shift'

const HOME = new URL('.', location.href).href
const NEUTRAL = `${HOME}w.html`
const ICON = `${HOME}w.svg`
const MARK = 1
/** How long a step back in the history may take, in milliseconds; some browsers never tell that they took none. */
const PATIENCE = 300
/** How long the last word about the keys stays, in milliseconds. */
const SILENT_AFTER = 5000

/** What is said, once the words are there. */
type Say = (id: string) => string

const each = (selector: string): NodeListOf<HTMLElement> => document.querySelectorAll<HTMLElement>(selector)

/** The browser's own list of the entries of this site; not every browser has it. */
const list: Navigation | undefined = window.navigation

/** How many of the entries directly behind are of a kind. */
function behind(list: Navigation, kind: (entry: NavigationHistoryEntry) => boolean): number {
  const before = list.entries().slice(0, list.currentEntry?.index ?? 0)
  return before.length - 1 - before.findLastIndex((entry) => !kind(entry))
}

/** How many entries of this page lie behind. Without the browser's own list, the guide's count is all there is. */
function entriesBehind(): number {
  if (list) return behind(list, ({ sameDocument }) => sameDocument)
  return typeof history.state === 'number' ? Math.min(history.state, history.length - 1) : 0
}

/**
 * Whoever opens the guide's address again inside the guide has entries of another page of it behind, out of reach when leaving:
 * the first of them is gone back to, and the guide starts there. A mark tells them from other pages of the same site.
 */
function startAtFirst(): void {
  if (!list) return
  const mark = (): void => {
    if (list.currentEntry?.getState() !== MARK) list.updateCurrentEntry({ state: MARK })
  }
  mark()
  list.addEventListener('currententrychange', mark)
  const ours = behind(list, (entry) => entry.getState() === MARK)
  if (ours > entriesBehind()) history.go(-ours)
}

/** Goes back so many entries; resolves when there, or when it takes too long. */
function stepBack(entries: number): Promise<void> {
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

/** Makes this page look like the neutral one: nothing of the guide is left in it, not even its styles. */
function empty(say: Say | undefined): void {
  // An entry of the history takes its name from a change of title, and from nothing else.
  document.title = ''
  document.title = say?.('leave.gone.title') ?? '\u00A0'
  for (const link of each('link, style')) link.remove()
  const icon = document.createElement('link')
  icon.rel = 'icon'
  icon.href = ICON
  document.head.append(icon)
  const body = document.createElement('body')
  document.body.replaceWith(body)
  if (!say) return
  const heading = document.createElement('h1')
  heading.textContent = say('leave.gone.title')
  const text = document.createElement('p')
  text.setAttribute('role', 'alert')
  text.textContent = say('leave.gone.text')
  body.append(heading, text)
}

async function fold(say: Say | undefined, forget: () => void): Promise<void> {
  try {
    const first = stepBack(entriesBehind())
    try {
      forget()
    } finally {
      await first
    }
  } catch {
    // A page that breaks while it is cleared away is cleared away all the same.
  }
  try {
    history.replaceState(null, '', NEUTRAL)
    empty(say)
    history.pushState(null, '', NEUTRAL)
    empty(say)
    const there = await fetch(NEUTRAL, { cache: 'no-store' })
    if (there.ok) location.replace(NEUTRAL)
  } catch {
    // No connection: the emptied page is the neutral page.
  }
}

interface Leave {
  /** Puts words to it, in the person's language; until then the page's own stand. */
  readonly speak: (say: Say) => void
}

/** Brings the links of the page to life. `forget` clears away what the page remembers. */
export function mountLeave(forget: () => void): Leave {
  let said: Say | undefined
  let left = false
  const leave = (): void => {
    if (left) return
    left = true
    empty(said)
    void fold(said, forget)
  }

  startAtFirst()
  let others: BroadcastChannel | undefined
  try {
    others = new BroadcastChannel('w')
    others.addEventListener('message', leave)
  } catch {
    // Other tabs are left one by one.
  }
  const leaveAll = (): void => {
    others?.postMessage(null)
    leave()
  }

  window.addEventListener(
    'click',
    (event) => {
      if (!(event.target instanceof Element) || !event.target.closest('.leave, .leave-twin')) return
      event.preventDefault()
      event.stopImmediatePropagation()
      leaveAll()
    },
    true,
  )
  let silence: ReturnType<typeof setTimeout> | undefined
  const tell = (text: string): void => {
    clearTimeout(silence)
    for (const status of each('.leave-status')) status.textContent = text
  }
  watchShift({
    onPress: (wanted) => tell(said?.(`leave.shift.${wanted}`) ?? ''),
    onLate: () => {
      tell(said?.('leave.shift.late') ?? '')
      silence = setTimeout(tell, SILENT_AFTER, '')
    },
    onAll: leaveAll,
  })
  // A browser may bring back the page as it was.
  window.addEventListener('pageshow', ({ persisted }) => {
    if (persisted && left) location.replace(NEUTRAL)
  })
  // Nothing outside a modal dialog can be reached, so each has the links inside as well.
  document.addEventListener(
    'toggle',
    ({ target }) => {
      if (!(target instanceof HTMLDialogElement)) return
      target.querySelector('.leave-bar')?.remove()
      const bar = document.querySelector('.leave-bar')
      if (bar && target.matches(':modal')) target.prepend(bar.cloneNode(true))
    },
    true,
  )
  return {
    speak(say) {
      said = say
      for (const link of each('.leave')) link.textContent = say('shell.leave')
      for (const link of each('.leave-twin')) link.textContent = say('leave.twin')
    },
  }
}

/** Takes the button out of view, or brings it back; the link that comes first and the keys stay. */
export function hideLeave(hidden: boolean): void {
  for (const link of each('.leave')) link.hidden = hidden
}
