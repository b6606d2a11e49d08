/** One choice between a few ways, each said with what follows from it; nothing is chosen beforehand. */
import { type ReactNode, useId, useState } from 'react'
import { type Option, Choices } from './Choices'
import { ErrorSummary, FieldError } from './ErrorSummary'
import { useText } from './text'

interface Fork {
  /** The question, as a heading of the size its page needs. */
  readonly legend: ReactNode
  readonly lead?: ReactNode
  /** What stands above: it comes after the summary of errors. */
  readonly above?: ReactNode
  readonly options: readonly Option[]
  /** Message ids: what is said where nothing was chosen, and on the button. */
  readonly missing: string
  readonly proceed: string
  readonly onProceed: (option: number) => void
}

export function Fork({ legend, lead, above, options, missing, proceed, onProceed }: Fork) {
  const say = useText()
  const [chosen, setChosen] = useState<number | null>(null)
  const [attempt, setAttempt] = useState(0)
  const [faulty, setFaulty] = useState(false)
  const id = useId()
  const field = `${id}-field`
  const message = faulty ? say(missing) : undefined
  return (
    <>
      <ErrorSummary problems={message ? [{ field, message }] : []} attempt={attempt} />
      {above}
      <form
        noValidate
        autoComplete="off"
        spellCheck={false}
        onSubmit={(event) => {
          event.preventDefault()
          setAttempt(attempt + 1)
          setFaulty(chosen === null)
          if (chosen !== null) onProceed(chosen)
        }}
      >
        <div className={faulty ? 'faulty' : undefined}>
          <fieldset>
            <legend>{legend}</legend>
            {lead}
            <FieldError id={`${id}-error`} message={message} />
            <Choices
              kind="radio"
              options={options}
              chosen={chosen === null ? [] : [chosen]}
              onChoose={(option) => setChosen(option)}
              id={field}
              error={faulty ? `${id}-error` : undefined}
            />
          </fieldset>
        </div>
        <div className="actions">
          <button type="submit" className="button">
            {say(proceed)}
          </button>
        </div>
      </form>
    </>
  )
}
