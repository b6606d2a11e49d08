/**
 * The field for the words that lock a file. It may be pasted into and shown or hidden. It is a text field, hidden by its letters only: a
 * password field would have browsers offer to keep what is written in it.
 */
import { useId, useState } from 'react'
import { FieldError } from '../shell/ErrorSummary'
import { useText } from '../shell/text'

interface WordsField {
  readonly id: string
  readonly label: string
  readonly hint: string
  readonly words: string
  readonly onWrite: (words: string) => void
  readonly shownAtFirst: boolean
  readonly message: string | undefined
}

export function WordsField({ id, label, hint, words, onWrite, shownAtFirst, message }: WordsField) {
  const say = useText()
  const [shown, setShown] = useState(shownAtFirst)
  const own = useId()
  return (
    <div className={message ? 'faulty' : undefined}>
      <label htmlFor={id} className="field-label">
        {label}
      </label>
      <p className="hint" id={`${own}-hint`}>
        {hint}
      </p>
      <FieldError id={`${own}-error`} message={message} />
      <div className="words">
        <input
          id={id}
          type="text"
          value={words}
          onChange={(event) => onWrite(event.target.value)}
          autoComplete="off"
          autoCapitalize="none"
          autoCorrect="off"
          spellCheck={false}
          className={`text-field text-field-words${shown ? '' : ' concealed'}`}
          aria-invalid={message ? true : undefined}
          aria-describedby={`${own}-hint${message ? ` ${own}-error` : ''}`}
        />
        <button type="button" className="link" aria-pressed={shown} onClick={() => setShown(!shown)}>
          {say('casefile.show')}
        </button>
      </div>
    </div>
  )
}
