/** Reads a month as people write it: a number, or the start of its name in their language. */
import type { MonthNumber } from './draft'

export function monthReader(locale: string): MonthNumber {
  const name = (month: number, style: 'long' | 'short'): string =>
    new Intl.DateTimeFormat(locale, { month: style, timeZone: 'UTC' }).format(Date.UTC(2000, month - 1, 1)).toLocaleLowerCase(locale)
  return (written) => {
    const text = written.normalize('NFKC').trim().toLocaleLowerCase(locale).replace(/\.$/, '')
    if (/^\d{1,2}$/.test(text)) return Number(text) >= 1 && Number(text) <= 12 ? Number(text) : null
    if (text.length < 3) return null
    const found = Array.from({ length: 12 }, (_, at) => at + 1).filter(
      (month) => name(month, 'long').startsWith(text) || name(month, 'short').startsWith(text),
    )
    return found.length === 1 ? (found[0] ?? null) : null
  }
}
