/** The next page follows from the rules: the first fact still worth asking, in the order of care. No flow is written anywhere. */
import { worthAsking } from '../../engine/determine'
import type { Answers, Day, Law } from '../../engine/model'
import type { Place } from '../shell/place'
import type { Session } from '../shell/session'

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
