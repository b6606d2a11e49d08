/** While a file is locked or opened: how far it is, as far as that can be told, and the way to stop it. */
import { useEffect, useRef, useState } from 'react'
import { useText } from '../shell/text'
import type { Working } from './work'

const STEP = 200
/** Nothing is called done before it is. */
const MOST = 0.95

export function Wait({ working, label, onStop }: { working: Working; label: string; onStop: () => void }) {
  const say = useText()
  const { expected } = working
  const [waited, setWaited] = useState(0)
  useEffect(() => {
    if (expected === null) return undefined
    const timer = setInterval(() => setWaited((so) => so + STEP), STEP)
    return () => clearInterval(timer)
  }, [expected])
  // What was pressed to begin is gone: the focus goes to the way to stop.
  const button = useRef<HTMLButtonElement>(null)
  useEffect(() => button.current?.focus(), [])
  const part = expected === null ? undefined : Math.min(MOST, waited / expected)
  return (
    <div className="wait">
      <p role="status">{label}</p>
      <progress aria-label={label} max={1} value={part} />
      <p>{say('casefile.wait')}</p>
      <div className="actions">
        <button ref={button} type="button" className="button button-plain" onClick={onStop}>
          {say('casefile.stop')}
        </button>
      </div>
    </div>
  )
}
