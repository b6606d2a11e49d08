/**
 * What stands in the fields of one question before Continue, and how it becomes an answer. Fields and values carry numbers,
 * not words: browsers write both into their session files. Faults are message ids.
 */
import * as z from 'zod/mini'
import { answerSchema } from '../../engine/answers'
import { monthLength, spanOf } from '../../engine/dates'
import type { Answer, Day, Fact } from '../../engine/model'

export interface Draft {
  /** Which of the rows of `rowsOf` are marked. */
  readonly picked: readonly number[]
  readonly number: string
  readonly month: string
  readonly day: string
  readonly year: string
  readonly about: boolean
}
export type DraftField = keyof Draft
export interface Settled {
  readonly answer: Answer
}

const BLANK: Draft = { picked: [], number: '', month: '', day: '', year: '', about: false }

/** The rows of a question, as answers: its own, then the ways of not saying. */
export function rowsOf(fact: Fact): readonly (string | boolean)[] {
  switch (fact.kind) {
    case 'yes-no':
      return [true, false, 'unsure', 'declined']
    case 'choice':
      return [...fact.options, 'unsure', 'declined']
    case 'several':
      return [...fact.options, 'no-others', 'none', 'unsure', 'declined']
    default:
      return ['unsure', 'declined']
  }
}

/** The fields as an earlier answer fills them; blank where there is none. */
export function draftOf(fact: Fact, answer: Answer | undefined): Draft {
  if (answer === undefined) return BLANK
  const rows = rowsOf(fact)
  const given = Array.isArray(answer) ? (answer as readonly string[]) : [answer as string]
  const picked = rows.flatMap((row, at) => (given.includes(row as string) ? [at] : []))
  if (picked.length > 0) return { ...BLANK, picked }
  if (fact.kind === 'number') return { ...BLANK, number: String(answer) }
  const [year = '', month = '', day = ''] = String(answer).split('-')
  return { ...BLANK, year, month: month.replace(/^0/, ''), day: day.replace(/^0/, '') }
}

/** What marking or unmarking a row does to the others: the ways of not saying stand alone, and so does "none". */
export function mark(fact: Fact, picked: readonly number[], row: number, on: boolean): readonly number[] {
  if (fact.kind === 'yes-no' || fact.kind === 'choice') return [row]
  if (!on) return picked.filter((other) => other !== row)
  const alone = rowsOf(fact).flatMap((value, at) => (['none', 'unsure', 'declined'].includes(String(value)) ? [at] : []))
  return alone.includes(row) ? [row] : [...picked.filter((other) => !alone.includes(other)), row].sort((a, b) => a - b)
}

/** Month names in the reader's language are understood as well as numbers. */
export type MonthNumber = (written: string) => number | null

const digits = (written: string): string => written.normalize('NFKC').replace(/[\s.,]/g, '')
const two = (n: number): string => String(n).padStart(2, '0')

/** A date that is only about right loses its last part, so that clocks count from the earliest day it can mean. */
function dateOf({ year, month, day, about }: Draft, monthNumber: MonthNumber): string {
  const parts = [digits(year), ...(month.trim() ? [two(monthNumber(month) ?? 0)] : []), ...(day.trim() ? [two(Number(digits(day)))] : [])]
  return (about && parts.length > 1 ? parts.slice(0, -1) : parts).join('-')
}

function answerOf(fact: Fact, draft: Draft, monthNumber: MonthNumber): unknown {
  const picked = draft.picked.flatMap((row) => rowsOf(fact)[row] ?? [])
  if (fact.kind === 'several') return picked.length === 1 && (picked[0] === 'unsure' || picked[0] === 'declined') ? picked[0] : picked
  if (picked.length > 0 || fact.kind === 'yes-no' || fact.kind === 'choice') return picked[0]
  return fact.kind === 'number' ? Number(digits(draft.number)) : dateOf(draft, monthNumber)
}

export type FaultList = readonly (readonly [field: DraftField, message: string])[]

function dateFaults(draft: Draft, latest: Day | null, monthNumber: MonthNumber): FaultList {
  const { year, month, day } = draft
  if (!year.trim() && !month.trim() && !day.trim()) return [['year', 'ask.fault.date']]
  const span = spanOf(digits(year))
  const number = monthNumber(month)
  const found: [DraftField, string][] = []
  if (month.trim() && number === null) found.push(['month', 'ask.fault.month'])
  if (day.trim() && !month.trim()) found.push(['month', 'ask.fault.month-missing'])
  if (day.trim() && !/^\d{1,2}$/.test(digits(day))) found.push(['day', 'ask.fault.day'])
  else if (day.trim() && number !== null && !(Number(digits(day)) >= 1 && Number(digits(day)) <= monthLength(Number(digits(year)), number)))
    found.push(['day', 'ask.fault.day'])
  if (!/^\d{4}$/.test(digits(year)) || !span) found.push(['year', year.trim() ? 'ask.fault.year' : 'ask.fault.year-missing'])
  const whole = found.length === 0 ? spanOf(dateOf({ ...draft, about: false }, monthNumber)) : null
  if (whole && latest !== null && whole.first > latest) found.push(['year', 'ask.fault.future'])
  return found
}

/** A whole day as it stands in three fields; or what is wrong, field by field. */
export function wholeDay(
  written: Pick<Draft, 'month' | 'day' | 'year'>,
  monthNumber: MonthNumber,
): { readonly day: Day } | { readonly faults: FaultList } {
  const draft: Draft = { ...BLANK, ...written }
  const blank = (['month', 'day', 'year'] as const).find((field) => !written[field].trim())
  const faults = blank ? ([[blank, 'days.fault.whole']] as const) : dateFaults(draft, null, monthNumber)
  return faults.length > 0 ? { faults } : { day: dateOf(draft, monthNumber) }
}

function faultsOf(fact: Fact, draft: Draft, today: Day, monthNumber: MonthNumber): FaultList {
  const { picked } = draft
  if (fact.kind === 'several') {
    if (picked.length === 0) return [['picked', 'ask.fault.several']]
    return picked.length === 1 && rowsOf(fact)[picked[0] ?? 0] === 'no-others' ? [['picked', 'ask.fault.no-others']] : []
  }
  if (picked.length > 0) return []
  if (fact.kind === 'number') {
    if (!draft.number.trim()) return [['number', 'ask.fault.number']]
    const number = digits(draft.number)
    return /^\d+$/.test(number) && Number(number) >= fact.min && Number(number) <= fact.max ? [] : [['number', 'ask.fault.range']]
  }
  if (fact.kind === 'date') return dateFaults(draft, fact.when === 'past' ? today : null, monthNumber)
  return [['picked', 'ask.fault.choose']]
}

/** The schema of a question's fields: their faults in the order of the page, else the answer, as the engine knows it. */
export function draftSchema(fact: Fact, today: Day, monthNumber: MonthNumber) {
  const fields = z
    .custom<Draft>(() => true)
    .check((found) => {
      for (const [field, message] of faultsOf(fact, found.value, today, monthNumber)) {
        found.issues.push({ code: 'custom', path: [field], message, input: found.value })
      }
    })
  const settled = z.transform((draft: Draft) => ({ answer: answerOf(fact, draft, monthNumber) }))
  return z.pipe(z.pipe(fields, settled), z.object({ answer: answerSchema(fact) }))
}
