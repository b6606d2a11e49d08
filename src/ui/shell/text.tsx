/** Words by message id, with the voice already in them: no component knows a language or says a word of its own. */
import type { I18n } from '@lingui/core'
import { I18nProvider, Trans, useLingui } from '@lingui/react'
import { createContext, type ReactNode, use } from 'react'
import type { LooseDate } from '../../engine/model'
import { hasText, type Voice } from '../../text'

const VoiceContext = createContext<Voice>('self')

/** Gives a part of the page its language and its voice. */
export function TextProvider({ text, voice, children }: { text: I18n; voice: Voice; children: ReactNode }) {
  return (
    <I18nProvider i18n={text}>
      <VoiceContext value={voice}>{children}</VoiceContext>
    </I18nProvider>
  )
}

export type Say = (id: string, values?: Readonly<Record<string, string | number>>) => string

/** Says a message by its id. */
export function useText(): Say {
  const { i18n } = useLingui()
  const voice = use(VoiceContext)
  return (id, values) => i18n._(id, { voice, ...values })
}

/** Whether there is a message for what not every fact or protection has. */
export function useHasText(): (id: string) => boolean {
  const { i18n } = useLingui()
  return (id) => hasText(i18n, id)
}

/** A message that holds elements (dates, citations) as well as words. */
export function Phrase({ id, values }: { id: string; values: Readonly<Record<string, ReactNode>> }) {
  return <Trans id={id} values={{ voice: use(VoiceContext), ...values }} />
}

/** Citations, form numbers, dates and telephone numbers keep their order in every language. */
export function Ltr({ children }: { children: ReactNode }) {
  return <bdi dir="ltr">{children}</bdi>
}

/** Writes a date as exactly as it is known, in the reader's language. */
export function useDateText(): (date: LooseDate) => string {
  const { i18n } = useLingui()
  return (date) => {
    const [year = 0, month, day] = date.split('-').map(Number)
    const style: Intl.DateTimeFormatOptions = { timeZone: 'UTC', year: 'numeric' }
    if (month) style.month = 'long'
    if (day) style.day = 'numeric'
    return new Intl.DateTimeFormat(i18n.locale, style).format(Date.UTC(year, (month ?? 1) - 1, day ?? 1))
  }
}

/** A date on the page. */
export function DateText({ date }: { date: LooseDate }) {
  const write = useDateText()
  return (
    <Ltr>
      <time dateTime={date}>{write(date)}</time>
    </Ltr>
  )
}
