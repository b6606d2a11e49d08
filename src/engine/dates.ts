/** Plain calendar arithmetic on `YYYY-MM-DD` text: no clock, no time zone. */
import type { Day, LooseDate, Unit } from './model'

const LOOSE = /^(\d{4})(?:-(\d{2})(?:-(\d{2}))?)?$/
const FIRST_YEAR = 1900
const LAST_YEAR = 2199

const pad = (n: number, width: number): string => String(n).padStart(width, '0')
const dayOf = (y: number, m: number, d: number): Day => `${pad(y, 4)}-${pad(m, 2)}-${pad(d, 2)}`

/** Days in a month, 1 to 12. */
export function monthLength(year: number, month: number): number {
  const leap = year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0)
  return month === 2 ? (leap ? 29 : 28) : [4, 6, 9, 11].includes(month) ? 30 : 31
}

/** The first and last day a remembered date can mean; null for text that is no date from 1900 to 2199. */
export function spanOf(date: LooseDate): { first: Day; last: Day } | null {
  const found = LOOSE.exec(date)
  if (!found) return null
  const [y, m, d] = [Number(found[1]), Number(found[2] ?? 0), Number(found[3] ?? 0)]
  if (y < FIRST_YEAR || y > LAST_YEAR) return null
  if (found[2] === undefined) return { first: dayOf(y, 1, 1), last: dayOf(y, 12, 31) }
  if (m < 1 || m > 12) return null
  if (found[3] === undefined) return { first: dayOf(y, m, 1), last: dayOf(y, m, monthLength(y, m)) }
  if (d < 1 || d > monthLength(y, m)) return null
  return { first: date, last: date }
}

/** Days since 1970-01-01, negative before it. */
export function dayNumber(day: Day): number {
  const [y, m, d] = parts(day)
  // Civil-from-days, counted from March so that the leap day comes last.
  const year = m <= 2 ? y - 1 : y
  const era = Math.floor(year / 400)
  const yearOfEra = year - era * 400
  const dayOfYear = Math.floor((153 * (m + (m > 2 ? -3 : 9)) + 2) / 5) + d - 1
  return era * 146097 + yearOfEra * 365 + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100) + dayOfYear - 719468
}

function parts(day: Day): [number, number, number] {
  return [Number(day.slice(0, 4)), Number(day.slice(5, 7)), Number(day.slice(8, 10))]
}

/** A day so many units later (or earlier); a day that the month lacks becomes the month's last. */
export function add(day: Day, count: number, unit: Unit): Day {
  const [y, m, d] = parts(day)
  if (unit === 'days') return fromNumber(dayNumber(day) + count)
  const months = y * 12 + (m - 1) + (unit === 'years' ? count * 12 : count)
  const [year, month] = [Math.floor(months / 12), (months % 12) + 1]
  return dayOf(year, month, Math.min(d, monthLength(year, month)))
}

function fromNumber(n: number): Day {
  const shifted = n + 719468
  const era = Math.floor(shifted / 146097)
  const dayOfEra = shifted - era * 146097
  const yearOfEra = Math.floor(
    (dayOfEra - Math.floor(dayOfEra / 1460) + Math.floor(dayOfEra / 36524) - Math.floor(dayOfEra / 146096)) / 365,
  )
  const dayOfYear = dayOfEra - (365 * yearOfEra + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100))
  const monthFromMarch = Math.floor((5 * dayOfYear + 2) / 153)
  const month = monthFromMarch < 10 ? monthFromMarch + 3 : monthFromMarch - 9
  return dayOf(yearOfEra + era * 400 + (month <= 2 ? 1 : 0), month, dayOfYear - Math.floor((153 * monthFromMarch + 2) / 5) + 1)
}

/** Whole units from one day to another: the largest n with `add(from, n) <= to`; negative where `to` is earlier. */
export function elapsed(from: Day, to: Day, unit: Unit): number {
  if (unit === 'days') return dayNumber(to) - dayNumber(from)
  const [fy, fm] = parts(from)
  const [ty, tm] = parts(to)
  const guess = unit === 'years' ? ty - fy : (ty - fy) * 12 + tm - fm
  return add(from, guess, unit) <= to ? guess : guess - 1
}
