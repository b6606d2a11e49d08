/** What is missing, said once at the top of the page, where the focus goes; the same words stand beside the field. */
import { useEffect, useRef } from 'react'
import { useText } from './text'

export interface Problem {
  /** The id of the field that the problem belongs to. */
  readonly field: string
  readonly message: string
}

/** `attempt` counts the tries, so that each one is heard. */
export function ErrorSummary({ problems, attempt }: { problems: readonly Problem[]; attempt: number }) {
  const say = useText()
  const box = useRef<HTMLDivElement>(null)
  const [quiet, loud] = [say('shell.name'), say('error.page-title', { page: say('shell.name') })]
  const shown = problems.length > 0

  useEffect(() => {
    if (shown) box.current?.focus()
  }, [shown, attempt])
  useEffect(() => {
    if (!shown) return
    document.title = loud
    return () => {
      document.title = quiet
    }
  }, [shown, loud, quiet])

  if (!shown) return null
  return (
    <div ref={box} className="error-summary" tabIndex={-1} role="alert" aria-labelledby="error-summary-title">
      <h2 id="error-summary-title">{say('error.summary')}</h2>
      <ul>
        {problems.map(({ field, message }) => (
          <li key={field}>
            <a
              href={`#${field}`}
              onClick={(event) => {
                event.preventDefault()
                document.getElementById(field)?.focus()
              }}
            >
              {message}
            </a>
          </li>
        ))}
      </ul>
    </div>
  )
}

/** The same words beside the field. */
export function FieldError({ id, message }: { id: string; message: string | undefined }) {
  const say = useText()
  if (!message) return null
  return (
    <p id={id} className="field-error">
      <span className="unseen">{say('error.prefix')}</span> {message}
    </p>
  )
}
