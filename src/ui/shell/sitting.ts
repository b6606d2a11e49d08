/** The cases that are open in one sitting. They live in memory only and have numbers, no names; all of them are gone with the page. */
import type { Answers } from '../../engine/model'
import type { Draft } from '../ask/draft'
import { advance, newSession, type Session, type SessionEvent } from './session'

export interface OpenCase {
  readonly number: number
  readonly session: Session
  /** What stood in the fields of a question when it was left, by fact. */
  readonly drafts: Map<string, Draft>
  /** The answers as they stand in a file; null where there is none. */
  readonly inFile: Answers | null
}
export interface Sitting {
  readonly cases: readonly OpenCase[]
  /** The number of the case in front. */
  readonly front: number
  /** How many cases there were so far: a number is given once. */
  readonly last: number
}
export type SittingEvent =
  | SessionEvent
  /** A case joins and comes to the front; in place of the one there where nothing was answered in it. */
  | { readonly type: 'opened'; readonly session: Session; readonly inFile: Answers | null }
  | { readonly type: 'brought'; readonly number: number }
  | { readonly type: 'closed'; readonly number: number }
  | { readonly type: 'saved'; readonly number: number; readonly answers: Answers }
  /** Another law was taken over: each case as it stands under it. */
  | { readonly type: 'reread'; readonly each: (one: OpenCase) => OpenCase }

const caseOf = (number: number, session: Session, inFile: Answers | null): OpenCase => ({ number, session, drafts: new Map(), inFile })

/** One case, with nothing in it. */
export const newSitting = (): Sitting => ({ cases: [caseOf(1, newSession, null)], front: 1, last: 1 })

/** The case in front. */
export function inFront({ cases, front }: Sitting): OpenCase {
  const found = cases.find(({ number }) => number === front)
  if (!found) throw new Error('no case is in front')
  return found
}

/** Whether nothing was answered in a case. */
export const isEmpty = ({ session }: OpenCase): boolean => Object.keys(session.answers).length === 0

/** Whether closing a case would lose answers that stand in no file. */
export const isUnsaved = (one: OpenCase): boolean => !isEmpty(one) && one.inFile !== one.session.answers

/** The sitting after an event. */
export function advanceSitting(sitting: Sitting, event: SittingEvent): Sitting {
  const { cases, last } = sitting
  switch (event.type) {
    case 'opened': {
      const others = isEmpty(inFront(sitting)) ? cases.filter(({ number }) => number !== sitting.front) : cases
      return { cases: [...others, caseOf(last + 1, event.session, event.inFile)], front: last + 1, last: last + 1 }
    }
    case 'brought':
      return { ...sitting, front: event.number }
    case 'closed': {
      const left = cases.filter(({ number }) => number !== event.number)
      const [first] = left
      if (!first) return { cases: [caseOf(last + 1, newSession, null)], front: last + 1, last: last + 1 }
      return { ...sitting, cases: left, front: event.number === sitting.front ? first.number : sitting.front }
    }
    case 'saved':
      return { ...sitting, cases: cases.map((one) => (one.number === event.number ? { ...one, inFile: event.answers } : one)) }
    case 'reread':
      return { ...sitting, cases: cases.map(event.each) }
    default:
      return {
        ...sitting,
        cases: cases.map((one) => (one.number === sitting.front ? { ...one, session: advance(one.session, event) } : one)),
      }
  }
}
