/**
 * The field for the words that lock a file: two lines, so that five words are seen whole on a telephone. It may be pasted into and shown or
 * hidden. It is a field for text, hidden by its letters only: a password field would have browsers offer to keep what is written in it.
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
      <textarea
        id={id}
        rows={2}
        value={words}
        onChange={(event) => onWrite(event.target.value.replaceAll(/\s*\n\s*/g, ' '))}
        onKeyDown={(event) => {
          if (event.key !== 'Enter') return
          event.preventDefault()
          event.currentTarget.form?.requestSubmit()
        }}
        autoComplete="off"
        autoCapitalize="none"
        autoCorrect="off"
        spellCheck={false}
        className={`text-field text-field-words${shown ? '' : ' concealed'}`}
        aria-invalid={message ? true : undefined}
        aria-describedby={`${own}-hint${message ? ` ${own}-error` : ''}`}
      />
      <button type="button" className="link" onClick={() => setShown(!shown)}>
        {say(shown ? 'casefile.hide' : 'casefile.show')}
      </button>
    </div>
  )
}
