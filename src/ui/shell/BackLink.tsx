/** One page back: the same as the browser's own. */
import { useText } from './text'
import type { Trail } from './trail'

export function BackLink({ trail }: { trail: Trail }) {
  const say = useText()
  if (trail.depth === 0) return null
  return (
    <button type="button" className="back" onClick={trail.back}>
      <svg viewBox="0 0 12 12" width="12" height="12" aria-hidden="true" focusable="false" className="mirrored">
        <path d="M7.5 1.5 3 6l4.5 4.5" fill="none" stroke="currentColor" strokeWidth="1.8" strokeLinecap="round" strokeLinejoin="round" />
      </svg>
      {say('shell.back')}
    </button>
  )
}
