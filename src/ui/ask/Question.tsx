/** One fact a page. react-hook-form holds only what stands in the fields; the answer is the only thing that leaves. */
import { zodResolver } from '@hookform/resolvers/zod'
import { useLingui } from '@lingui/react'
import { useEffect, useMemo } from 'react'
import { FormProvider, useForm } from 'react-hook-form'
import type { Answer, Day, Fact } from '../../engine/model'
import { ErrorSummary } from '../shell/ErrorSummary'
import { useHasText, useText } from '../shell/text'
import { Title } from '../shell/Title'
import { type Draft, type DraftField, draftSchema, type Settled } from './draft'
import { LooseDateFields, Rows, WholeNumber } from './Fields'
import { fieldId, useFaults } from './fault'
import { monthReader } from './months'

interface Question {
  readonly id: string
  readonly fact: Fact
  readonly day: Day
  readonly draft: Draft
  /** Keeps what stands in the fields when the page is left without an answer. */
  readonly onLeave: (draft: Draft) => void
  readonly onAnswer: (answer: Answer) => void
  readonly onBreak: () => void
}

const FIELDS: readonly DraftField[] = ['picked', 'number', 'month', 'day', 'year']

function Problems({ fact, attempt }: { fact: Fact; attempt: number }) {
  const faultOf = useFaults(fact)
  const problems = FIELDS.flatMap((field) => {
    const message = faultOf(field)
    return message === undefined ? [] : [{ field: fieldId(field), message }]
  })
  return <ErrorSummary problems={problems} attempt={attempt} />
}

function FieldsOf({ id, fact }: { id: string; fact: Fact }) {
  return fact.kind === 'date' ? <LooseDateFields id={id} fact={fact} /> : <Rows id={id} fact={fact} />
}

function Why({ id }: { id: string }) {
  const say = useText()
  const has = useHasText()
  return (
    <>
      <p className="why" id="why">
        {say('ask.why', { why: say(`fact.${id}.why`) })}
      </p>
      {has(`fact.${id}.help`) && (
        <details className="more">
          <summary>{say('ask.more')}</summary>
          <p>{say(`fact.${id}.help`)}</p>
        </details>
      )}
    </>
  )
}

export function Question({ id, fact, day, draft, onLeave, onAnswer, onBreak }: Question) {
  const say = useText()
  const { i18n } = useLingui()
  const schema = useMemo(() => draftSchema(fact, day, monthReader(i18n.locale)), [fact, day, i18n.locale])
  const form = useForm<Draft, unknown, Settled>({
    defaultValues: draft,
    resolver: zodResolver(schema),
    mode: 'onSubmit',
    reValidateMode: 'onSubmit',
    shouldFocusError: false,
  })
  // Help, a rest or Back must lose nothing that was typed.
  useEffect(() => () => onLeave(form.getValues()), [form, onLeave])
  const { errors, submitCount } = form.formState
  const faulty = Object.keys(errors).length > 0 ? 'faulty' : undefined
  const ask = say(`fact.${id}.ask`)
  return (
    <FormProvider {...form}>
      <form
        noValidate
        autoComplete="off"
        spellCheck={false}
        onSubmit={(event) => void form.handleSubmit(({ answer }) => onAnswer(answer))(event)}
      >
        <Problems fact={fact} attempt={submitCount} />
        <div className={faulty}>
          {fact.kind === 'number' ? (
            <>
              <Title>
                <label htmlFor={fieldId('number')}>{ask}</label>
              </Title>
              <Why id={id} />
              <WholeNumber id={id} fact={fact} described="why" />
            </>
          ) : (
            <fieldset aria-describedby="why">
              <legend>
                <Title>{ask}</Title>
              </legend>
              <Why id={id} />
              <FieldsOf id={id} fact={fact} />
            </fieldset>
          )}
        </div>
        <div className="actions">
          <button type="submit" className="button">
            {say('shell.continue')}
          </button>
          <button type="button" className="link" onClick={onBreak}>
            {say('ask.break')}
          </button>
        </div>
      </form>
    </FormProvider>
  )
}
