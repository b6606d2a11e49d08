/** Rows to choose from: the whole row is the target. Names and values are numbers, because browsers remember both. */
import { useId } from 'react'

export interface Option {
  readonly label: string
  /** What follows from it, in a line of its own. */
  readonly hint?: string
  /** Always there, but quieter than the rest. */
  readonly quiet?: boolean
  /** Stands after a little space. */
  readonly apart?: boolean
}
interface Choices {
  readonly kind: 'radio' | 'checkbox'
  readonly options: readonly Option[]
  readonly chosen: readonly number[]
  readonly onChoose: (option: number, on: boolean) => void
  /** The id of the first row: where an error leads. */
  readonly id: string
  /** The id of an error that these rows have. */
  readonly error?: string | undefined
}

export function Choices({ kind, options, chosen, onChoose, id, error }: Choices) {
  const group = useId()
  return (
    <div className="choices">
      {options.map(({ label, hint, quiet, apart }, at) => (
        <label key={at} className={`choice${quiet ? ' choice-quiet' : ''}${apart ? ' choice-apart' : ''}`}>
          <input
            type={kind}
            id={at === 0 ? id : undefined}
            name={kind === 'radio' ? group : `${group}${at}`}
            value={at}
            checked={chosen.includes(at)}
            onChange={(event) => onChoose(at, event.target.checked)}
            autoComplete="off"
            aria-labelledby={hint ? `${group}${at}-label` : undefined}
            aria-describedby={[hint ? `${group}${at}-hint` : '', error ?? ''].filter(Boolean).join(' ') || undefined}
          />
          <span className="choice-text">
            <span id={`${group}${at}-label`}>{label}</span>
            {hint && (
              <span id={`${group}${at}-hint`} className="choice-hint">
                {hint}
              </span>
            )}
          </span>
        </label>
      ))}
    </div>
  )
}
