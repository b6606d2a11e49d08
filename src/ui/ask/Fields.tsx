/** The fields of a question, one component per kind of fact. Whatever the kind, "I do not know" and "I would rather not say" are there. */
import type { ReactNode } from 'react'
import { useController, useFormContext } from 'react-hook-form'
import type { Fact, NumberFact } from '../../engine/model'
import { Choices, type Option } from '../shell/Choices'
import { FieldError } from '../shell/ErrorSummary'
import { useText } from '../shell/text'
import { type Draft, mark, rowsOf, type Settled } from './draft'
import { fieldId, useFaults } from './fault'

const DATE_FIELDS = ['month', 'day', 'year'] as const

interface Field {
  readonly id: string
  readonly fact: Fact
}

function usePicked(fact: Fact) {
  const { control, setValue } = useFormContext<Draft, unknown, Settled>()
  const { field } = useController({ control, name: 'picked' })
  const choose = (row: number, on: boolean) => {
    field.onChange(mark(fact, field.value, row, on))
    if (fact.kind !== 'number' && fact.kind !== 'date') return
    for (const other of ['number', 'month', 'day', 'year'] as const) setValue(other, '')
    setValue('about', false)
  }
  return { picked: field.value, choose, clear: () => field.value.length > 0 && field.onChange([]) }
}

function useRows(id: string, fact: Fact): readonly Option[] {
  const say = useText()
  return rowsOf(fact).map((row) => {
    if (row === true) return { label: say('option.yes') }
    if (row === false) return { label: say('option.no') }
    if (row === 'unsure') return { label: say('option.unsure'), apart: fact.kind === 'yes-no' || fact.kind === 'choice' }
    if (row === 'declined') return { label: say('option.declined'), quiet: true }
    if (row === 'none') return { label: say('option.none'), apart: true }
    if (row === 'no-others') return { label: say('option.no-others'), hint: say('option.no-others-hint'), quiet: true }
    return { label: say(`fact.${id}.option.${row}`) }
  })
}

/** One of the rows; or, for a list, any number of them: it may stay partial. */
export function Rows({ id, fact }: Field) {
  const say = useText()
  const { picked, choose } = usePicked(fact)
  const fault = useFaults(fact)('picked')
  const many = fact.kind === 'several'
  return (
    <>
      {many && <p className="hint">{say('ask.several')}</p>}
      <FieldError id="fault-picked" message={fault} />
      <Choices
        kind={many ? 'checkbox' : 'radio'}
        options={useRows(id, fact)}
        chosen={picked}
        onChoose={choose}
        id={fieldId('picked')}
        error={fault && 'fault-picked'}
      />
    </>
  )
}

interface Written {
  readonly field: 'number' | 'month' | 'day' | 'year'
  readonly fact: Fact
  readonly label?: string
  readonly width: 'short' | 'year' | 'month'
  readonly numeric: boolean
  readonly described?: string
  readonly onWrite: () => void
}

function Written({ field, fact, label, width, numeric, described, onWrite }: Written) {
  const { register } = useFormContext<Draft, unknown, Settled>()
  const fault = useFaults(fact)(field)
  return (
    <input
      {...register(field, { onChange: onWrite })}
      id={fieldId(field)}
      type="text"
      inputMode={numeric ? 'numeric' : 'text'}
      autoComplete="off"
      spellCheck={false}
      className={`text-field text-field-${width}`}
      aria-label={label}
      aria-invalid={fault ? true : undefined}
      aria-describedby={[fault ? `fault-${field}` : '', described ?? ''].filter(Boolean).join(' ') || undefined}
    />
  )
}

/** The ways of not writing anything. */
function Instead({ id, fact, picked, onChoose }: Field & { picked: readonly number[]; onChoose: (row: number, on: boolean) => void }) {
  const say = useText()
  return (
    <fieldset className="instead">
      <legend className="hint">{say('ask.instead')}</legend>
      <Choices kind="checkbox" options={useRows(id, fact)} chosen={picked} onChoose={onChoose} id={fieldId('picked')} />
    </fieldset>
  )
}

/** One whole number. Its label is the question itself. */
export function WholeNumber({ id, fact, described }: Field & { fact: NumberFact; described: string }) {
  const { picked, choose, clear } = usePicked(fact)
  return (
    <>
      <FieldError id="fault-number" message={useFaults(fact)('number')} />
      <Written field="number" fact={fact} width="short" numeric described={described} onWrite={clear} />
      <Instead id={id} fact={fact} picked={picked} onChoose={choose} />
    </>
  )
}

function Part({ field, fact, onWrite }: { field: 'month' | 'day' | 'year'; fact: Fact; onWrite: () => void }): ReactNode {
  const say = useText()
  return (
    <div className="date-part">
      <label htmlFor={fieldId(field)}>{say(`ask.date.${field}`)}</label>
      <Written
        field={field}
        fact={fact}
        width={field === 'day' ? 'short' : field}
        numeric={field !== 'month'}
        described="date-hint"
        onWrite={onWrite}
      />
    </div>
  )
}

/** A remembered date: three plain fields, only the year is needed. */
export function LooseDateFields({ id, fact }: Field) {
  const say = useText()
  const { register } = useFormContext<Draft, unknown, Settled>()
  const { picked, choose, clear } = usePicked(fact)
  const faultOf = useFaults(fact)
  return (
    <>
      <p className="hint" id="date-hint">
        {say('ask.date.hint')}
      </p>
      {DATE_FIELDS.map((field) => (
        <FieldError key={field} id={`fault-${field}`} message={faultOf(field)} />
      ))}
      <div className="date-parts">
        {DATE_FIELDS.map((field) => (
          <Part key={field} field={field} fact={fact} onWrite={clear} />
        ))}
      </div>
      <label className="choice choice-quiet">
        <input type="checkbox" {...register('about')} value="0" autoComplete="off" />
        <span className="choice-text">{say('ask.date.about')}</span>
      </label>
      <Instead id={id} fact={fact} picked={picked} onChoose={choose} />
    </>
  )
}
