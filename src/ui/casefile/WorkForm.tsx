/** A form whose button begins work that takes a while: it gives way to the wait, and comes back, with the focus on its button, when that is stopped. */
import { type ReactNode, useRef } from 'react'
import { flushSync } from 'react-dom'
import { Wait } from './Wait'
import type { Working } from './work'

interface WorkForm {
  readonly working: Working | null
  /** What the button does, and what is said while it is done. */
  readonly action: string
  readonly label: string
  readonly onSubmit: () => void
  readonly onStop: () => void
  readonly children: ReactNode
}

export function WorkForm({ working, action, label, onSubmit, onStop, children }: WorkForm) {
  const button = useRef<HTMLButtonElement>(null)
  const stopped = () => {
    flushSync(onStop)
    button.current?.focus()
  }
  return (
    <>
      {working && <Wait working={working} label={label} onStop={stopped} />}
      <form
        noValidate
        autoComplete="off"
        spellCheck={false}
        hidden={working !== null}
        onSubmit={(event) => {
          event.preventDefault()
          onSubmit()
        }}
      >
        {children}
        <div className="actions">
          <button ref={button} type="submit" className="button">
            {action}
          </button>
        </div>
      </form>
    </>
  )
}
