/** The next page follows from the rules: the first fact still worth asking, in the order of care. No flow is written anywhere. */
import { worthAsking } from '../../engine/determine'
import type { Answers, Day, Law } from '../../engine/model'
import type { Place } from '../shell/place'
import type { Session, SessionEvent } from '../shell/session'
import type { Trail } from '../shell/trail'

/** Chapters announced before their first question: the hard ones, so that nobody walks into them unwarned, and the late ones that may be left out. */
const ANNOUNCED = ['harm', 'private', 'arrests', 'money', 'record', 'needs']

/** Where to go from these answers, and the answers themselves: in chapters left out, each fact that comes up is declined. */
export function onward(
  law: Law,
  { answers, noted, skipped }: Pick<Session, 'answers' | 'noted' | 'skipped'>,
  day: Day,
): { readonly answers: Answers; readonly place: Place } {
  const [fact] = worthAsking(law, answers, day)
  if (fact === undefined) return { answers, place: { page: 'review' } }
  const section = law.facts[fact]?.section ?? ''
  if (skipped.includes(section)) return onward(law, { answers: { ...answers, [fact]: 'declined' }, noted, skipped }, day)
  const announce = ANNOUNCED.includes(section) && !noted.includes(section)
  return { answers, place: announce ? { page: 'topic', section, fact } : { page: 'ask', fact } }
}

/** What goes on from these answers needs. */
export interface GoingOn {
  readonly law: Law
  readonly session: Session
  readonly day: Day
  readonly send: (event: SessionEvent) => void
  readonly trail: Trail
}

/** Goes to the next page, with the answers that leaving chapters out adds. */
export function goOn({ law, session, day, send, trail }: GoingOn): void {
  const { answers, place } = onward(law, session, day)
  send({ type: 'answered', answers, idle: session.idle })
  trail.go(place)
}
