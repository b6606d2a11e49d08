/**
 * Leaving at once and for good, outside React, whatever the page is doing. The page is emptied and takes another name before
 * anything is waited for, then the history is folded. Only then is the neutral page itself asked for, and the memory of this one
 * goes with it; where it cannot be had, the emptied page stays at its address.
 */
import { backToFirst, cutOff, HOME, NEUTRAL, ONE_FILE, startAtFirst } from './fold'
import { PUBLIC_PAGE } from './public-page'
import { watchShift } from './shift'

/** How long the last word about the keys stays, in milliseconds. */
const SILENT_AFTER = 5000

/** What is said, once the words are there. */
type Say = (id: string) => string

const each = (selector: string): NodeListOf<HTMLElement> => document.querySelectorAll<HTMLElement>(selector)

/** Does what may fail, in a browser that lacks it or in a page that is broken, without harm to what comes after. */
function attempt<T>(deed: () => T): T | undefined {
  try {
    return deed()
  } catch {
    return undefined
  }
}

/** Makes this page look like the neutral one: nothing of the guide is left in it, not even its styles. */
export function empty(say: Say | undefined): void {
  // An entry of the history takes its name from a change of title, and from nothing else.
  document.title = ''
  document.title = say?.('leave.gone.title') ?? '\u00A0'
  for (const link of each('link, style')) link.remove()
  if (!ONE_FILE) {
    const icon = document.createElement('link')
    icon.rel = 'icon'
    icon.href = `${HOME}w.svg`
    document.head.append(icon)
  }
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

/** Whether the neutral page can be had now: a browser's own page about a lost connection would tell this site's name. */
async function neutralIsThere(): Promise<boolean> {
  try {
    return (await fetch(NEUTRAL, { cache: 'no-store' })).ok
  } catch {
    return false
  }
}

interface Leave {
  /** Puts words to it, in the person's language; until then the page's own stand. */
  readonly speak: (say: Say) => void
}

/** Brings the links of the page to life. `forget` clears away what the page remembers. */
export function mountLeave(forget: () => void): Leave {
  let said: Say | undefined
  let now: 'here' | 'leaving' | 'left' = 'here'
  const unmark = attempt(startAtFirst)
  const others = attempt(() => new BroadcastChannel('w'))

  const leave = async (): Promise<void> => {
    if (now !== 'here') return
    now = 'leaving'
    empty(said)
    const first = attempt(backToFirst)
    attempt(forget)
    // What is cleared away may set the title once more.
    empty(said)
    unmark?.()
    await first
    now = 'left'
    attempt(() => cutOff(() => empty(said)))
    // The one file is its own neutral page already.
    if (ONE_FILE) return navigator.onLine ? location.replace(PUBLIC_PAGE) : undefined
    if (location.href !== NEUTRAL || (await neutralIsThere())) location.replace(NEUTRAL)
  }
  const leaveAll = (): void => {
    void leave()
    // oxlint-disable-next-line unicorn/require-post-message-target-origin -- a channel has none: it never leaves this site
    attempt(() => others?.postMessage(null))
  }
  others?.addEventListener('message', () => void leave())

  // A browser may bring back the page as it was, or an entry of it that was not reached.
  window.addEventListener('pageshow', ({ persisted }) => {
    if (persisted && now !== 'here') location.replace(NEUTRAL)
  })
  window.addEventListener('popstate', () => {
    if (now === 'left' && location.href !== NEUTRAL) location.replace(NEUTRAL)
  })

  const onLink = (event: MouseEvent | KeyboardEvent): void => {
    const other = event instanceof KeyboardEvent ? event.key !== ' ' : event.button === 2
    if (other || !(event.target instanceof Element) || !event.target.closest('.leave, .leave-twin')) return
    event.preventDefault()
    event.stopImmediatePropagation()
    leaveAll()
  }
  for (const type of ['click', 'auxclick', 'keydown'] as const) window.addEventListener(type, onLink, true)

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
      for (const bar of each('.leave-bar')) bar.setAttribute('aria-label', say('shell.leave'))
      for (const link of each('.leave')) link.textContent = say('shell.leave')
      for (const link of each('.leave-twin')) link.textContent = say('leave.twin')
    },
  }
}

/** Takes the button out of view, or brings it back; the link that comes first and the keys stay. */
export function hideLeave(hidden: boolean): void {
  for (const link of each('.leave')) link.hidden = hidden
}
