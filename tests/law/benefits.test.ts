/**
 * Every benefit for every status, today and around each day on which its law changed; then each boundary from both sides, with its clause.
 * The day is a plain calendar day: no clock and no time zone enters here.
 */
import { describe, expect, test } from 'vitest'
import { add } from '../../src/engine/dates'
import type { Answers, Day, Outcome } from '../../src/engine/model'
import { law } from '../../src/law'
import { forcedLabor, ordinaryJob, result, today } from './forced-labor'

type Changes = Record<string, Answers[string] | undefined>

const benefits = law.protections.filter((p) => p.group === 'benefits')

/** Nothing on paper, and everything that benefits ask answered. */
const undocumented: Changes = {
  'continued-presence': 'none',
  't-stage': 'not-filed',
  'hhs-letter': 'none',
  't-family-status': false,
  'from-where': 'neither',
  'work-permit': false,
  pregnant: false,
}
const soon = (on: Day): Day => add(on, -2, 'months')
const resident: Changes = { citizenship: 'permanent-resident', 'green-card-from-t': false }

/** The columns, in order; dates that start a clock lie two months before the day. */
const COLUMNS: readonly (readonly [name: string, changes: (on: Day) => Changes])[] = [
  ['a citizen', () => ({ citizenship: 'us-citizen' })],
  ['a resident for two years', (on) => ({ ...resident, 'green-card-since': add(on, -2, 'years') })],
  ['a resident for five years', (on) => ({ ...resident, 'green-card-since': add(on, -5, 'years') })],
  [
    'a resident who came from T status',
    (on) => ({
      ...resident,
      'green-card-from-t': true,
      'green-card-since': soon(on),
      'hhs-letter': 'certification',
      'letter-date': add(on, -4, 'years'),
    }),
  ],
  ['an adult with a Certification Letter', (on) => ({ 'hhs-letter': 'certification', 'letter-date': soon(on) })],
  ['a child with an Eligibility Letter', (on) => ({ 'age-now': 16, 'hhs-letter': 'eligibility', 'letter-date': soon(on) })],
  ['a T-1 holder without a letter', (on) => ({ 't-stage': 'granted', 't1-granted-on': soon(on) })],
  ['a family member with T status', (on) => ({ role: 'relative', 't-family-status': true, 'letter-date': soon(on) })],
  ['Continued Presence without a letter', () => ({ 'continued-presence': 'in-force' })],
  ['a bona fide notice without a letter', () => ({ 't-stage': 'bona-fide-notice' })],
  ['a receipt for the T application', () => ({ 't-stage': 'receipt' })],
  ['nothing on paper', () => ({})],
]
const LETTERS: Readonly<Record<string, Outcome>> = { S: 'supported', O: 'open', N: 'not-supported', X: 'not-applicable' }

/** One letter for each column, from each day on which the law changed. `with` is answered besides. */
interface Row {
  readonly id: string
  readonly with?: Changes
  readonly from: readonly (readonly [day: Day, outcomes: string])[]
}
const FIRST = '2024-08-28'
const TABLE: readonly Row[] = [
  {
    id: 'refugee-cash',
    from: [
      [FIRST, 'X NNN SOSS NNNN'],
      ['2026-05-05', 'X NNN SOSS NNNN'],
    ],
  },
  {
    id: 'refugee-medical',
    from: [
      [FIRST, 'X NNN SSSS NNNN'],
      ['2026-05-05', 'X NNN SSSS NNNN'],
    ],
  },
  { id: 'refugee-support', from: [[FIRST, 'X NNS SOSS NNNN']] },
  { id: 'tanf', from: [[FIRST, 'S OSS SSSS NONN']] },
  { id: 'ssi', from: [[FIRST, 'S OOS SSSS NNNN']] },
  {
    id: 'snap',
    from: [
      [FIRST, 'S OSS SSSS OOOO'],
      ['2025-07-04', 'S OSS NNNN NNNN'],
    ],
  },
  {
    id: 'medicaid',
    from: [
      [FIRST, 'S OSO SSSS OOOO'],
      ['2026-10-01', 'S OSO OOOO OOOO'],
    ],
  },
  {
    id: 'chip',
    from: [
      [FIRST, 'X XXX XSXX XXXX'],
      ['2026-10-01', 'X XXX XOXX XXXX'],
    ],
  },
  {
    id: 'chip',
    with: { pregnant: true },
    from: [
      [FIRST, 'S OSO SSSS OOOO'],
      ['2026-10-01', 'S OSO OOOO OOOO'],
    ],
  },
  { id: 'emergency-medicaid', from: [[FIRST, 'S SSS SSSS SSSS']] },
  {
    id: 'marketplace',
    from: [
      [FIRST, 'S SSS OOSS OOON'],
      ['2026-01-01', 'S SSS OOOO OOON'],
      ['2027-01-01', 'S SSS NNNN NNNN'],
    ],
  },
  {
    id: 'medicare',
    from: [
      [FIRST, 'S OSO OOOO NNNN'],
      ['2025-07-04', 'S OSO NNNN NNNN'],
      ['2027-01-04', 'S OSO NNNN NNNN'],
    ],
  },
  { id: 'wic', from: [[FIRST, 'S SSS SSSS SSSS']] },
  { id: 'school-meals', from: [[FIRST, 'S SSS SSSS SSSS']] },
  {
    id: 'head-start',
    from: [
      [FIRST, 'S SSS SSSS SSSS'],
      ['2025-07-14', 'S SSS SSSS OOOO'],
    ],
  },
  { id: 'child-care', from: [[FIRST, 'S SSS SSSS OOOO']] },
  { id: 'housing', from: [[FIRST, 'S SSS SOSS OOOO']] },
  { id: 'workforce', from: [[FIRST, 'S SSS NNNN NNNN']] },
  { id: 'workforce', with: { 'work-permit': true }, from: [[FIRST, 'S SSS SSSS SSSS']] },
  { id: 'workforce', with: { 'work-permit': 'unsure' }, from: [[FIRST, 'S SSS OOOO OOOO']] },
  { id: 'job-corps', from: [[FIRST, 'X XXX XSXX XXXX']] },
  { id: 'job-corps', with: { 'age-now': 20 }, from: [[FIRST, 'S SSS SSSS OOON']] },
  { id: 'student-aid', from: [[FIRST, 'S SSS SSSS NNNN']] },
  { id: 'legal-services', from: [[FIRST, 'S SSS SSSS SOOO']] },
  { id: 'case-management', from: [[FIRST, 'X XXX SSSS SSSO']] },
  { id: 'ovc-services', from: [[FIRST, 'S SSS SSSS SSSS']] },
  {
    id: 'shelter',
    from: [
      [FIRST, 'S SSS SSSS SSSS'],
      ['2025-08-15', 'S SSS SSSS SOOO'],
    ],
  },
  { id: 'state-only-aid', from: [[FIRST, 'X XXX OOOO OOOO']] },
]

const benefit = (id: string) => {
  const found = benefits.find((p) => p.id === id)
  if (!found) throw new Error(`no benefit ${id}`)
  return found
}
const outcome = (id: string, changes: Changes = {}, on: Day = today): Outcome =>
  result(benefit(id), { ...undocumented, ...changes }, on).outcome

test('the table has every benefit, and a row for every day on which its law changed', () => {
  expect([...new Set(TABLE.map((row) => row.id))]).toEqual(benefits.map((p) => p.id))
  for (const row of TABLE) {
    const changed = benefit(row.id)
      .law.map((edition) => edition.from)
      .filter((from) => from > FIRST)
    expect(
      row.from.slice(1).map(([day]) => day),
      row.id,
    ).toEqual(changed)
  }
})

describe.each(TABLE.map((row) => [`${row.id}${row.with ? ` ${JSON.stringify(row.with)}` : ''}`, row] as const))('%s', (_, row) => {
  const around = row.from.slice(1).flatMap(([day]) => [add(day, -1, 'days'), day, add(day, 1, 'days')])
  test.each([...new Set([FIRST, ...around, today])])('on %s', (on) => {
    const outcomes =
      row.from
        .filter(([day]) => day <= on)
        .at(-1)?.[1]
        .replaceAll(' ', '') ?? ''
    const expected = COLUMNS.map(([name], n) => [name, LETTERS[outcomes[n] ?? '']])
    expect(COLUMNS.map(([name, changes]) => [name, outcome(row.id, { ...changes(on), ...row.with }, on)])).toEqual(expected)
  })
})

describe('months of refugee cash and medical help, 45 CFR 400.211, 90 FR 13370', () => {
  const letter = (date: string): Changes => ({ 'hhs-letter': 'certification', 'letter-date': date })
  test.each<[string, Changes, Day, Outcome]>([
    [
      'a letter of the last day of the old rule: twelve months, so still there a day before they end',
      letter('2025-05-04'),
      '2026-05-03',
      'supported',
    ],
    ['the same letter, twelve months later: over', letter('2025-05-04'), '2026-05-04', 'not-supported'],
    [
      'a letter of the first day of the new rule: four months, so still there a day before they end',
      letter('2025-05-05'),
      '2025-09-04',
      'supported',
    ],
    ['the same letter, four months later: over', letter('2025-05-05'), '2025-09-05', 'not-supported'],
    ['a letter of this summer, a day before four months end: still there', letter('2026-07-25'), today, 'supported'],
    ['a letter of this summer, four months later: over', letter('2026-07-24'), today, 'not-supported'],
    [
      'a resident who came from this status, still within four months of the letter',
      { ...resident, 'green-card-from-t': true, 'green-card-since': '2026-10-01', ...letter('2026-09-01') },
      today,
      'supported',
    ],
    [
      'a resident who did not come from it: never',
      { ...resident, 'green-card-since': '2026-10-01', ...letter('2026-09-01') },
      today,
      'not-supported',
    ],
    ['only the month is remembered, and it straddles the limit: open', letter('2026-07'), today, 'open'],
    ['the date is not known: open', letter('unsure'), today, 'open'],
    ['T-1 without a letter: counted from the approval', { 't-stage': 'granted', 't1-granted-on': '2026-09-01' }, today, 'supported'],
    [
      'T-1 after an old letter: the letter started the clock, and a new approval starts nothing anew',
      { ...letter('2024-01-10'), 't-stage': 'granted', 't1-granted-on': '2026-09-01' },
      today,
      'not-supported',
    ],
  ])('%s', (_, changes, on, expected) => {
    expect([outcome('refugee-cash', changes, on), outcome('refugee-medical', changes, on)]).toEqual([expected, expected])
  })

  test('after five years refugee support stays open: its text was not read again', () => {
    expect(outcome('refugee-support', letter('2021-11-24'))).toBe('open')
  })
})

describe('who is treated like a refugee, 22 USC 7105(b)(1)(A)', () => {
  test.each<[string, string, Changes, Outcome]>([
    [
      'the letter of somebody else does not reach a relative',
      'student-aid',
      { role: 'relative', 'hhs-letter': 'certification' },
      'not-supported',
    ],
    ['a relative with T status needs no letter', 'student-aid', { role: 'relative', 't-family-status': true }, 'supported'],
    ['an interim letter opens the same ((G)(i))', 'student-aid', { 'age-now': 17, 'hhs-letter': 'interim' }, 'supported'],
    ['a child without any letter: not yet', 'student-aid', { 'age-now': 17 }, 'not-supported'],
    ['which letter is not known: open, never no', 'student-aid', { 'hhs-letter': 'unsure' }, 'open'],
    ['not in the United States: not for them', 'student-aid', { 'in-us': false, 'hhs-letter': 'certification' }, 'not-applicable'],
    ['a T application that was denied for good: not there', 'student-aid', { 't-stage': 'denied-final' }, 'not-supported'],
  ])('%s', (_, id, changes, expected) => {
    expect(outcome(id, changes)).toBe(expected)
  })

  test('a bona fide notice as a prima facie case is unsettled, 8 USC 1641(c)(4)', () => {
    expect(result(benefit('tanf'), { ...undocumented, 't-stage': 'bona-fide-notice' }).unsettled).toEqual(['refugee-parity.pending'])
  })
})

describe('the five-year wait, 8 USC 1613(a)', () => {
  test.each<[string, Day, Outcome]>([
    ['five years to the day: past it', '2021-11-24', 'supported'],
    ['a day less: open, for other exceptions are not asked', '2021-11-25', 'open'],
  ])('%s', (_, since, expected) => {
    expect([
      outcome('snap', { ...resident, 'green-card-since': since }),
      outcome('medicaid', { ...resident, 'green-card-since': since }),
    ]).toEqual([expected, expected])
  })
})

describe('the two groups of other nationals that P.L. 119-21 kept', () => {
  test.each(['cuban-or-haitian', 'compact'])('%s opens food, health coverage, the tax credit and Medicare again', (group) => {
    for (const id of ['snap', 'medicaid', 'marketplace', 'medicare'])
      expect([id, outcome(id, { 'from-where': group })]).toEqual([id, 'supported'])
    expect(outcome('chip', { 'from-where': group, pregnant: true })).toBe('supported')
    expect(outcome('marketplace', { 'from-where': group }, '2027-01-01')).toBe('supported')
    expect(outcome('snap', { 'from-where': 'unsure' })).toBe('open')
  })
})

describe('seven years of SSI, 8 USC 1612(a)(2)(A)(i)', () => {
  test.each<[Day, Outcome]>([
    ['2019-11-25', 'supported'],
    ['2019-11-24', 'not-supported'],
  ])('a letter of %s', (date, expected) => {
    expect(outcome('ssi', { 'hhs-letter': 'certification', 'letter-date': date })).toBe(expected)
  })
})

describe('ages', () => {
  test.each<[string, number, Outcome]>([
    ['job-corps', 15, 'not-applicable'],
    ['job-corps', 16, 'supported'],
    ['job-corps', 24, 'supported'],
    ['job-corps', 25, 'not-applicable'],
    ['chip', 18, 'supported'],
    ['chip', 19, 'not-applicable'],
  ])('%s at %i', (id, age, expected) => {
    expect(outcome(id, { citizenship: 'us-citizen', 'age-now': age })).toBe(expected)
  })
})

describe('services that ask what happened', () => {
  test.each<[string, string, Changes, Outcome]>([
    ['no severe form and no paper: not there', 'ovc-services', ordinaryJob, 'not-supported'],
    ['no severe form and no paper: not there', 'legal-services', ordinaryJob, 'not-supported'],
    [
      'sex trafficking without force: OVC grants speak of trafficking (22 USC 7102(12))',
      'ovc-services',
      { ...ordinaryJob, 'sex-for-value': 'yes', 'sex-brought-by': ['moved', 'no-others'] },
      'supported',
    ],
    ['a citizen whom it happened to', 'ovc-services', { citizenship: 'us-citizen' }, 'supported'],
    ['a relative without T status: not there', 'case-management', { role: 'relative' }, 'not-supported'],
  ])('%s (%s)', (_, id, changes, expected) => {
    expect(outcome(id, changes)).toBe(expected)
  })
})

test('help that asks no status is there even where no other answer was given', () => {
  for (const id of ['emergency-medicaid', 'wic', 'school-meals']) {
    const only = Object.fromEntries(
      Object.keys({ ...forcedLabor, ...undocumented }).map((fact) => [fact, fact === 'in-us' ? true : 'declined']),
    )
    expect([id, outcome(id, only)]).toEqual([id, 'supported'])
  }
})

test('where nothing was answered, no benefit says no', () => {
  const nothing = Object.fromEntries(Object.keys({ ...forcedLabor, ...undocumented }).map((fact) => [fact, undefined]))
  expect(benefits.map((p) => [p.id, outcome(p.id, nothing)])).toEqual(benefits.map((p) => [p.id, 'open']))
})
