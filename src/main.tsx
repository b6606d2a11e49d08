/** Starts the guide in the browser: the only place that reads the clock. Law and questions come once the first page stands. */
import { createRoot } from 'react-dom/client'
import { checked } from './law/checked'
import { isLanguage, type Language, loadText } from './text'
import { App } from './ui/shell/App'
import type { LoadLater } from './ui/shell/later'
import { isFramed, openAlone } from './ui/safety/framed'
import { NEUTRAL, ONE_FILE } from './ui/safety/fold'
import { empty, mountLeave } from './ui/safety/leave'
import './ui/style/index.css'

function today(): string {
  const now = new Date()
  const two = (n: number) => String(n).padStart(2, '0')
  return `${now.getFullYear()}-${two(now.getMonth() + 1)}-${two(now.getDate())}`
}

function pageLanguage(): Language {
  const { lang } = document.documentElement
  return isLanguage(lang) ? lang : 'en'
}

async function refuse(): Promise<void> {
  const text = await loadText(pageLanguage(), 'first')
  openAlone((id) => text._(id))
}

/** Whoever goes back to the one file after leaving it finds what stood there then. */
async function stayAway(): Promise<void> {
  const text = await loadText(pageLanguage(), 'first')
  empty((id) => text._(id))
}

/** The page as it was served, with the help lines, in place of a guide that did not come or that broke. */
function standIn(root: HTMLElement, served: readonly Element[]): void {
  for (const element of served) element.classList.remove('unready')
  root.replaceChildren(...served)
}

async function start(root: HTMLElement, broke: () => void): Promise<void> {
  // What goes wrong is shown on the page; a console keeps what it is told.
  const quiet = { onCaughtError: () => {}, onUncaughtError: broke, onRecoverableError: () => {} }
  const page = createRoot(root, quiet)
  const leaving = mountLeave(() => page.unmount())
  const language = pageLanguage()
  const text = await loadText(language, 'first')
  const load: LoadLater = async () => {
    const [{ law }, { Interview, goOn }] = await Promise.all([import('./published'), import('./ui/interview'), loadText(language, 'later')])
    return { law, Interview, goOn }
  }
  leaving.speak((id) => text._(id))
  page.render(<App text={text} checked={checked} clock={today} load={load} />)
}

const root = document.getElementById('root')
if (root) {
  const served = [...root.children]
  const broke = () => standIn(root, served)
  if (ONE_FILE && location.href === NEUTRAL) void stayAway()
  else void (isFramed() ? refuse() : start(root, broke)).catch(broke)
}
