/** What comes after the first page is painted: the law, the pages that need it, and their words. One request each, never because of an answer. */
import { useLingui } from '@lingui/react'
import { type ComponentType, useCallback, useEffect, useState } from 'react'
import type { Answers, Day, Law } from '../../engine/model'
import { type Area, isLanguage, loadText } from '../../text'
import type { Draft } from '../ask/draft'
import type { Place } from './place'
import type { Session, SessionEvent } from './session'
import type { Trail } from './trail'

/** What every page of the interview is given. */
export interface InterviewProps {
  readonly law: Law
  readonly day: Day
  readonly session: Session
  readonly send: (event: SessionEvent) => void
  readonly trail: Trail
  /** What stood in the fields of a question when it was left, by fact. */
  readonly drafts: Map<string, Draft>
}
export interface Later {
  readonly law: Law
  readonly Interview: ComponentType<InterviewProps>
  /** Where to go next, with the answers that leaving chapters out adds. */
  readonly onward: (law: Law, session: Session, day: Day) => { readonly answers: Answers; readonly place: Place }
}
export type LoadLater = () => Promise<Later>

export type LaterState<T> = { readonly at: 'way' } | { readonly at: 'broken' } | ({ readonly at: 'here' } & T)

/** Loads once the page in front stands, and again when asked. */
export function useLater<T extends object>(load: () => Promise<T>): { later: LaterState<T>; again: () => void } {
  const [later, setLater] = useState<LaterState<T>>({ at: 'way' })
  const [attempt, setAttempt] = useState(0)
  useEffect(() => {
    let wanted = true
    load().then(
      (came) => wanted && setLater({ at: 'here', ...came }),
      () => wanted && setLater({ at: 'broken' }),
    )
    return () => {
      wanted = false
    }
  }, [load, attempt])
  const again = useCallback(() => {
    setLater({ at: 'way' })
    setAttempt((count) => count + 1)
  }, [])
  return { later, again }
}

/** A load of a part together with the words it adds, in the language of the page. */
export function useWithWords<T>(area: Area, load: () => Promise<T>): () => Promise<T> {
  const { locale } = useLingui().i18n
  return useCallback(async () => {
    const [part] = await Promise.all([load(), isLanguage(locale) ? loadText(locale, area) : undefined])
    return part
  }, [locale, area, load])
}
