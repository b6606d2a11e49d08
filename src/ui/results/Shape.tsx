/** Filled, half, empty, dash: shapes for those who see them. The words beside them say the same. */
import type { Outcome, Status } from '../../engine/model'

const SHAPE: Record<Outcome | Status, 'full' | 'half' | 'empty' | 'dash'> = {
  supported: 'full',
  met: 'full',
  open: 'half',
  unknown: 'half',
  'not-supported': 'empty',
  unmet: 'empty',
  'not-applicable': 'dash',
}

export function Shape({ of }: { of: Outcome | Status }) {
  const shape = SHAPE[of]
  return (
    <svg className={`shape shape-${shape}`} viewBox="0 0 16 16" width="16" height="16" aria-hidden="true" focusable="false">
      {shape === 'dash' ? <path d="M3 8h10" /> : <circle cx="8" cy="8" r="6" />}
      {shape === 'half' && <path className="shape-ink" d="M8 2a6 6 0 0 0 0 12z" />}
    </svg>
  )
}
