/** Help, the law held here, and the page about the guide, in the same place on every page. */
import type { Place } from './place'
import { useText } from './text'

export function Footer({ page, onGo }: { page: Place['page']; onGo: (place: Place) => void }) {
  const say = useText()
  const entry = (to: 'help' | 'privacy' | 'rulebook' | 'about', label: string, look: string) => (
    <button type="button" className={look} aria-current={page === to ? 'page' : undefined} onClick={() => onGo({ page: to })}>
      {label}
    </button>
  )
  return (
    <footer className="footer">
      <nav className="footer-row" aria-label={say('shell.footer')}>
        {entry('help', say('shell.help'), 'link link-strong')}
        {entry('privacy', say('privacy.title'), 'link')}
        {entry('rulebook', say('shell.rulebook'), 'link')}
        {entry('about', say('shell.about'), 'link')}
      </nav>
    </footer>
  )
}
