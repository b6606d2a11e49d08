/** Faults of the fields of a question: where each leads, and its words. */
import { useFormContext } from 'react-hook-form'
import type { Fact } from '../../engine/model'
import { useText } from '../shell/text'
import type { Draft, DraftField, Settled } from './draft'

/** The id of the field that an error of this part of the draft leads to. */
export const fieldId = (field: DraftField): string => `field-${field}`

/** Says what is wrong with a field of a question; undefined where nothing is. */
export function useFaults(fact: Fact): (field: DraftField) => string | undefined {
  const say = useText()
  const { formState } = useFormContext<Draft, unknown, Settled>()
  const range = fact.kind === 'number' ? { min: fact.min, max: fact.max } : {}
  return (field) => {
    const message = formState.errors[field]?.message
    return message === undefined ? undefined : say(message, range)
  }
}
