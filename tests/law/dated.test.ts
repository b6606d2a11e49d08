/**
 * Law that changes on a day: each change at the day before, the day and the day after, as the text says; the same where the process stands in
 * UTC-12, UTC and UTC+14, for a day is a plain calendar day and no clock enters.
 */
import { spawn } from 'node:child_process'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { buffer } from 'node:stream/consumers'
import { afterAll, describe, expect, test } from 'vitest'
import { changesAhead, compare } from '../../src/engine/changes'
import { add } from '../../src/engine/dates'
import { BeforeFirstEdition, reason } from '../../src/engine/determine'
import type { Answers, Day, Outcome, Reasoning } from '../../src/engine/model'
import { law } from '../../src/law'
import { forcedLabor } from './forced-labor'

const outcome = (protection: string, answers: Answers, on: Day): Outcome | undefined =>
  reason(law, answers, on).results.find((result) => result.protection === protection)?.outcome
const around = (day: Day): Day[] => [-1, 0, 1].map((days) => add(day, days, 'days'))

const base: Answers = {
  ...forcedLabor,
  'continued-presence': 'none',
  't-stage': 'not-filed',
  'hhs-letter': 'none',
  't-family-status': false,
  'from-where': 'neither',
  'work-permit': false,
  pregnant: false,
}
const certified = (date: Day): Answers => ({ ...base, 'hhs-letter': 'certification', 'letter-date': date })
const holder: Answers = { ...base, 't-stage': 'granted', 't1-granted-on': '2024-09-01' }

/** What the text says of a case at the day before, the day and the day after. */
const CHANGES: readonly (readonly [what: string, protection: string, day: Day, answers: Answers, outcomes: readonly Outcome[]])[] = [
  [
    'SNAP, 7 USC 2015(f): a certified adult is out from its enactment',
    'snap',
    '2025-07-04',
    certified('2024-09-01'),
    ['supported', 'not-supported', 'not-supported'],
  ],
  ['SNAP: a citizen is not touched', 'snap', '2025-07-04', { ...base, citizenship: 'us-citizen' }, ['supported', 'supported', 'supported']],
  [
    'SNAP: a Cuban or Haitian entrant is not touched',
    'snap',
    '2025-07-04',
    { ...base, 'from-where': 'cuban-or-haitian' },
    ['supported', 'supported', 'supported'],
  ],
  [
    'Medicaid, 42 USC 1396b(v)(5): a certified adult then hangs on the state',
    'medicaid',
    '2026-10-01',
    certified('2024-09-01'),
    ['supported', 'open', 'open'],
  ],
  [
    'CHIP: so does a child with a letter',
    'chip',
    '2026-10-01',
    { ...certified('2024-09-01'), pregnant: true },
    ['supported', 'open', 'open'],
  ],
  [
    'the tax credit of 2026, section 71302: T status then hangs on income',
    'marketplace',
    '2026-01-01',
    holder,
    ['supported', 'open', 'open'],
  ],
  [
    'the tax credit of 2027, section 71301: T status is out',
    'marketplace',
    '2027-01-01',
    holder,
    ['open', 'not-supported', 'not-supported'],
  ],
  ['Medicare, section 71201: out for new people', 'medicare', '2025-07-04', holder, ['open', 'not-supported', 'not-supported']],
  ['Medicare: and for all by 2027-01-04', 'medicare', '2027-01-04', holder, ['not-supported', 'not-supported', 'not-supported']],
  [
    'Medicare: a citizen is not touched',
    'medicare',
    '2027-01-04',
    { ...base, citizenship: 'us-citizen' },
    ['supported', 'supported', 'supported'],
  ],
  [
    'Head Start: the notice of 2025-07-14 leaves people without status unsettled',
    'head-start',
    '2025-07-14',
    base,
    ['supported', 'open', 'open'],
  ],
  ['shelter: the order of 2025-08-15', 'shelter', '2025-08-15', base, ['supported', 'open', 'open']],
  [
    'refugee cash, 45 CFR 400.211: four months of a new letter are over on the same day of the month',
    'refugee-cash',
    '2025-09-05',
    certified('2025-05-05'),
    ['supported', 'not-supported', 'not-supported'],
  ],
  [
    'refugee cash: twelve months of an old letter',
    'refugee-cash',
    '2026-05-04',
    certified('2025-05-04'),
    ['supported', 'not-supported', 'not-supported'],
  ],
  [
    'H-2 workers, 8 CFR 214.2(h)(20)(ii): who lost status for complaining is excused; the rules of before were not read',
    'h2-worker-protections',
    '2025-01-17',
    { ...base, 'visa-kind': 'h2a', 'work-status-lost': 'lost-for-complaining' },
    ['open', 'supported', 'supported'],
  ],
  [
    'federal record relief, 18 USC 3771A: none before its enactment',
    'record-relief-federal',
    '2026-01-23',
    {
      ...base,
      'criminal-history': 'convicted',
      'record-court': ['federal', 'no-others'],
      'offense-kind': 'not-violent',
      'offense-caused': true,
    },
    ['not-supported', 'supported', 'supported'],
  ],
]

describe.each(CHANGES)('%s', (_, protection, day, answers, outcomes) => {
  test(`the day before, on and after ${day}`, () => {
    expect(around(day).map((on) => outcome(protection, answers, on))).toEqual(outcomes)
  })
})

test('refugee cash turns on the date of the letter, 90 FR 13370: twelve months up to 2025-05-04, four from 2025-05-05', () => {
  const half = add('2025-05-05', 6, 'months')
  expect(around('2025-05-05').map((date) => outcome('refugee-cash', certified(date), half))).toEqual([
    'supported',
    'not-supported',
    'not-supported',
  ])
})

describe('every edition', () => {
  const days = [...new Set(law.protections.flatMap((p) => p.law.slice(1).map(({ from }) => from)))].sort()

  test('that begins after another has its day above, or in the table of benefits', () => {
    const tried = new Set(CHANGES.map(([, protection, day]) => `${protection} ${day}`))
    const left = law.protections.flatMap((p) =>
      p.law.slice(1).flatMap(({ from }) => (p.group === 'benefits' || tried.has(`${p.id} ${from}`) ? [] : [`${p.id} ${from}`])),
    )
    expect(left).toEqual([])
  })

  test('is in force on its day and not the day before', () => {
    for (const protection of law.protections) {
      const first = protection.law[0]?.from ?? ''
      expect(() => outcome(protection.id, base, add(first, -1, 'days')), protection.id).toThrow(BeforeFirstEdition)
    }
    for (const day of days) for (const on of around(day)) expect(() => reason(law, base, on), on).not.toThrow()
  })
})

test('a day before the law held here names the protection and its first day', () => {
  expect(() => reason(law, base, '2024-08-27')).toThrow(/^2024-08-27 is before the first edition of [\w-]+, 2024-08-28$/)
})

describe('what changes on a day names the law behind it', () => {
  test('SNAP', () => {
    const [change] = compare(law, certified('2024-09-01'), '2025-07-03', '2025-07-04').filter(({ protection }) => protection === 'snap')
    expect(change).toMatchObject({ outcomes: ['supported', 'not-supported'], because: [{ kind: 'edition', from: '2025-07-04' }] })
  })
  test('ahead of today: the tax credit of 2027, and the months of cash that run out', () => {
    const ahead = changesAhead(law, { ...certified('2026-09-01'), 't-stage': 'granted', 't1-granted-on': '2026-08-01' }, law.checkedOn, 5)
    const named = ahead.map(({ day, changes }) => [day, changes.map(({ protection }) => protection)])
    expect(named).toContainEqual(['2027-01-01', expect.arrayContaining(['marketplace', 'refugee-cash', 'refugee-medical'])])
  })
})

describe('the place of the process does not matter', () => {
  const folder = mkdtempSync(join(tmpdir(), 'dated-'))
  const file = join(folder, 'cases.json')
  const cases = CHANGES.flatMap(([what, , day, answers]) => around(day).map((on) => ({ id: what, on, answers })))
  writeFileSync(file, JSON.stringify(cases))
  afterAll(() => rmSync(folder, { recursive: true }))

  test.each([
    ['Etc/GMT+12', 'UTC-12', 720],
    ['UTC', 'UTC', 0],
    ['Etc/GMT-14', 'UTC+14', -840],
  ])('TZ=%s (%s)', { timeout: 120_000 }, async (zone, _, offset) => {
    const env = { ...process.env, TZ: zone }
    const said = async (...args: string[]): Promise<string> => {
      const child = spawn(process.execPath, args, { env })
      const [out, err] = await Promise.all([buffer(child.stdout), buffer(child.stderr)])
      expect(err.toString()).toBe('')
      return out.toString()
    }
    const found = JSON.parse(await said('scripts/run.mjs', 'src/cli/main.ts', 'evaluate', file)) as Pick<Reasoning, 'results'>[]
    const outcomes = CHANGES.map(([, protection], n) =>
      found.slice(n * 3, n * 3 + 3).map(({ results }) => results.find((result) => result.protection === protection)?.outcome),
    )
    expect(outcomes).toEqual(CHANGES.map(([, , , , expected]) => expected))
    // The zone did reach the process.
    expect(Number(await said('-p', 'new Date(0).getTimezoneOffset()'))).toBe(offset)
  })
})
