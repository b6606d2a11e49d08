/** Where the person is. It lives in memory only: the address never changes and history holds a depth, nothing else. */
import type { CaseFile } from '../../casefile/schema'
import type { Day } from '../../engine/model'

export type ResultsView = 'interview' | 'analysis'

export type Place =
  | { readonly page: 'start' | 'safe' | 'leaving' | 'consent' | 'declined' | 'about' | 'privacy' | 'keep' | 'newer' | 'break' | 'review' }
  /** `view`: which of the two was in front when the page was left. */
  | { readonly page: 'results'; readonly view?: ResultsView }
  /** `because`: why help came by itself; `next`: where to go on from here, when that is not simply back. */
  | { readonly page: 'help'; readonly because?: 'danger' | 'unsafe'; readonly next?: Place }
  | { readonly page: 'topic'; readonly section: string; readonly fact: string }
  /** `change`: the question was opened from a page that it returns to. */
  | { readonly page: 'ask'; readonly fact: string; readonly change?: 'review' | 'results' }
  /** The open cases; saving one, opening a file, handing one over. */
  | { readonly page: 'cases' | 'save' | 'open' | 'hand-over' }
  /** What was found in a file, before it becomes a case. */
  | { readonly page: 'found'; readonly file: CaseFile }
  /** All the law held here; `words` narrow it. */
  | { readonly page: 'rulebook'; readonly words?: string }
  /** The law of one protection, as of a day other than today where one is named. */
  | { readonly page: 'chapter'; readonly protection: string; readonly on?: Day }
  /** A source, and all that rests on it. */
  | { readonly page: 'authority'; readonly id: string }

export type LawPlace = Extract<Place, { readonly page: 'rulebook' | 'chapter' | 'authority' }>

/** Whether a place is one of the pages of law, which nothing in the interview leads to by itself. */
export function isLawPlace(place: Place): place is LawPlace {
  return place.page === 'rulebook' || place.page === 'chapter' || place.page === 'authority'
}

export type CasePlace = Extract<Place, { readonly page: 'cases' | 'save' | 'open' | 'hand-over' | 'found' }>

const CASE_PAGES: ReadonlySet<Place['page']> = new Set(['cases', 'save', 'open', 'hand-over', 'found'])

/** Whether a place is one of the pages about files and open cases. */
export const isCasePlace = (place: Place): place is CasePlace => CASE_PAGES.has(place.page)
