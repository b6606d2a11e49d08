/** Our own plain dates against Temporal, which is exact. */
import fc from 'fast-check'
import { Temporal } from 'temporal-polyfill'
import { describe, expect, test } from 'vitest'
import { add, dayNumber, elapsed, monthLength, spanOf } from '../../src/engine/dates'
import type { Unit } from '../../src/engine/model'

const epoch = Temporal.PlainDate.from('1970-01-01')
const days = fc.integer({ min: -25567, max: 84005 }).map((n) => epoch.add({ days: n }).toString())
const units = fc.constantFrom<Unit>('years', 'months', 'days')
const counts = fc.integer({ min: -60, max: 60 })
const later = (day: string, count: number, unit: Unit): string =>
  Temporal.PlainDate.from(day)
    .add({ [unit]: count })
    .toString()

describe('plain dates agree with Temporal', () => {
  test('on the day number', () => {
    fc.assert(fc.property(days, (day) => dayNumber(day) === epoch.until(day).days))
  })

  test('on a day so many units later', () => {
    fc.assert(
      fc.property(days, counts, units, (day, count, unit) => add(day, count, unit) === later(day, count, unit)),
      { numRuns: 2000 },
    )
  })

  test('on the whole units between two days: the most that still fit', () => {
    fc.assert(
      fc.property(days, days, units, (from, to, unit) => {
        const whole = elapsed(from, to, unit)
        return later(from, whole, unit) <= to && later(from, whole + 1, unit) > to
      }),
      { numRuns: 2000 },
    )
  })

  test('on what is a date, and on the days a loose one can mean', () => {
    const texts = fc
      .tuple(fc.integer({ min: 1890, max: 2210 }), fc.integer({ min: 0, max: 13 }), fc.integer({ min: 0, max: 32 }))
      .map(([y, m, d]) => [y, ...[m, d].map((n) => String(n).padStart(2, '0'))].join('-'))
    fc.assert(
      fc.property(texts, (text) => {
        const valid = ((): boolean => {
          try {
            const { year } = Temporal.PlainDate.from(text, { overflow: 'reject' })
            return year >= 1900 && year <= 2199
          } catch {
            return false
          }
        })()
        expect(spanOf(text)).toEqual(valid ? { first: text, last: text } : null)
        const month = text.slice(0, 7)
        const span = spanOf(month)
        if (span) expect(span.last).toBe(Temporal.PlainYearMonth.from(month).toPlainDate({ day: 31 }).toString())
      }),
      { numRuns: 2000 },
    )
  })
})

describe('the edges of the calendar', () => {
  test.each([
    ['2000-02-29', '2018-02-27', 17],
    ['2000-02-29', '2018-02-28', 18],
    ['2000-02-29', '2020-02-28', 19],
    ['2000-02-29', '2020-02-29', 20],
    ['2008-06-15', '2026-06-14', 17],
    ['2008-06-15', '2026-06-15', 18],
    ['2026-06-15', '2026-06-14', -1],
    ['2026-06-15', '2025-06-15', -1],
    ['2026-06-15', '2025-06-14', -2],
  ])('from %s to %s are %i whole years', (from, to, years) => {
    expect(elapsed(from, to, 'years')).toBe(years)
  })

  test('a month later than the 31st is the last of a shorter month', () => {
    expect(add('2026-01-31', 1, 'months')).toBe('2026-02-28')
    expect(add('2026-03-31', -1, 'months')).toBe('2026-02-28')
    expect(add('2024-02-29', 10, 'years')).toBe('2034-02-28')
    expect(monthLength(1900, 2)).toBe(28)
    expect(monthLength(2000, 2)).toBe(29)
  })

  test('a year or a month alone spans all its days', () => {
    expect(spanOf('2026')).toEqual({ first: '2026-01-01', last: '2026-12-31' })
    expect(spanOf('2026-02')).toEqual({ first: '2026-02-01', last: '2026-02-28' })
  })

  test.each([
    '',
    '26',
    '2026-2',
    '2026-13',
    '2026-00',
    '2026-02-30',
    '2026-02-00',
    '1899',
    '2200-01-01',
    '2026-06-15T00:00',
    ' 2026',
    '2026\n',
    '٢٠٢٦',
  ])('%j is no date', (text) => {
    expect(spanOf(text)).toBeNull()
  })
})
