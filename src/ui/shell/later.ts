/** What comes after the first page is painted: the law, the pages that need it, and their words. One request each, never because of an answer. */
import { useLingui } from '@lingui/react'
import { type ComponentType, useCallback, useEffect, useState } from 'react'
import type { Day, Law } from '../../engine/model'
import { type Area, isLanguage, loadText } from '../../text'
import type { Draft } from '../ask/draft'
import type { GoingOn } from '../ask/onward'
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
  readonly goOn: (from: GoingOn) => void
}
export type LoadLater = () => Promise<Later>

export type LaterState<T> = { readonly at: 'way' } | { readonly at: 'broken' } | ({ readonly at: 'here' } & T)

/** Loads once the page in front stands, and again when asked; what is known already is not waited for. */
export function useLater<T extends object>(load: () => Promise<T>, known?: T): { later: LaterState<T>; again: () => void } {
  const [later, setLater] = useState<LaterState<T>>(known ? { at: 'here', ...known } : { at: 'way' })
  const [attempt, setAttempt] = useState(0)
  useEffect(() => {
    if (known) return
    let wanted = true
    load().then(
      (came) => wanted && setLater({ at: 'here', ...came }),
      () => wanted && setLater({ at: 'broken' }),
    )
    return () => {
      wanted = false
    }
  }, [load, known, attempt])
  const again = useCallback(() => {
    setLater({ at: 'way' })
    setAttempt((count) => count + 1)
  }, [])
  return { later, again }
}

/** What has come, by language and area. It stays for as long as the page does. */
const came = new Map<string, object>()

/** A part of the guide together with the words it adds, in the language of the page. */
export function usePart<T extends object>(area: Area, load: () => Promise<T>): { later: LaterState<T>; again: () => void } {
  const { locale } = useLingui().i18n
  const key = `${locale} ${area}`
  const both = useCallback(async () => {
    const [part] = await Promise.all([load(), isLanguage(locale) ? loadText(locale, area) : undefined])
    came.set(key, part)
    return part
  }, [locale, area, load, key])
  return useLater(both, came.get(key) as T | undefined)
}
