/** All that is remembered while the page is open: the answers by fact, and who is speaking. Everything on screen follows from it. */
import type { Answers } from '../../engine/model'
import type { Voice } from '../../text'

/** What the last change of an answer did to the others. */
export interface Change {
  readonly fact: string
  /** Questions that came up because of it. */
  readonly fresh: readonly string[]
  /** Answers that nothing reads any more because of it. */
  readonly idle: readonly string[]
}
export interface Session {
  readonly voice: Voice
  readonly answers: Answers
  /** Chapters whose note has been read, and chapters the person asked to leave out. */
  readonly noted: readonly string[]
  readonly skipped: readonly string[]
  /** Answers that a later change left without use; they are kept. */
  readonly idle: readonly string[]
  readonly change?: Change
}
export type SessionEvent =
  | { readonly type: 'began'; readonly voice: Voice }
  | { readonly type: 'answered'; readonly answers: Answers; readonly idle: readonly string[]; readonly change?: Change }
  | { readonly type: 'noted'; readonly noted: readonly string[]; readonly skipped: readonly string[]; readonly answers: Answers }

export const newSession: Session = { voice: 'self', answers: {}, noted: [], skipped: [], idle: [] }

/** The session after an event. */
export function advance(session: Session, event: SessionEvent): Session {
  switch (event.type) {
    case 'began':
      return { ...session, voice: event.voice }
    case 'answered': {
      const { change: _before, ...kept } = session
      return { ...kept, answers: event.answers, idle: event.idle, ...(event.change ? { change: event.change } : {}) }
    }
    case 'noted':
      return { ...session, answers: event.answers, noted: event.noted, skipped: event.skipped }
  }
}
