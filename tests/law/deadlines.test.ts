/** Clocks from remembered dates, and answers that cannot both be so: each from both sides. */
import { describe, expect, test } from 'vitest'
import { reason } from '../../src/engine/determine'
import type { Answers, Day } from '../../src/engine/model'
import { law } from '../../src/law'
import { forcedLabor, today } from './forced-labor'

type Changes = Record<string, Answers[string] | undefined>
const clocks = { ...law, protections: [], warnings: [] }
const told = (changes: Changes): Answers =>
  Object.fromEntries(Object.entries({ ...forcedLabor, ...changes }).flatMap(([id, answer]) => (answer === undefined ? [] : [[id, answer]])))
const clock = (id: string, changes: Changes, on: Day = today) => {
  const due = reason(clocks, told(changes), on).deadlines.find((deadline) => deadline.id === id)
  return due && { date: due.date, estimate: due.estimate, passed: due.passed }
}
const asked = (changes: Changes) => reason(clocks, told(changes), today).ask
const sure = (date: Day) => ({ date, estimate: false, passed: false })
const estimate = (date: Day) => ({ date, estimate: true, passed: false })
const passed = (date: Day) => ({ date, estimate: false, passed: true })

describe('the 18th birthday, 22 USC 7105(b)(1)(C)(ii)(I)', () => {
  const child = { 'age-now': 17, 'under-18-then': true }

  test('runs for a child from another country', () => {
    expect(clock('turning-18', { ...child, 'birth-date': '2009-01-15' })).toEqual(sure('2027-01-15'))
  })
  test('a loose birth date gives its earliest possible day', () => {
    expect(clock('turning-18', { ...child, 'birth-date': '2009' })).toEqual(estimate('2027-01-01'))
  })
  test.each<[string, Changes]>([
    ['18 today', { 'age-now': 18, 'birth-date': '2008-11-24' }],
    ['a citizen', { ...child, citizenship: 'us-citizen', 'birth-date': '2009-01-15' }],
    ['no birth date', child],
  ])('does not run: %s', (_, changes) => {
    expect(clock('turning-18', changes)).toBeUndefined()
  })
  test('the birth date is worth asking of a child from another country, and of no adult who was one then', () => {
    expect(asked(child)).toContain('birth-date')
    expect(asked({})).not.toContain('birth-date')
  })
})

describe('the time to sue, 18 USC 1595(c)', () => {
  test.each<[string, Changes, ReturnType<typeof clock>]>([
    ['ten years from the end ((c)(1))', { 'ended-on': '2018-03-05' }, sure('2028-03-05')],
    ['a loose end gives its earliest day', { 'ended-on': '2018-03' }, estimate('2028-03-01')],
    ['exactly ten years ago: today, and not passed', { 'ended-on': '2016-11-24' }, sure('2026-11-24')],
    ['ten years and a day ago: passed', { 'ended-on': '2016-11-23' }, passed('2026-11-23')],
    ['a loose year that straddles the limit: not passed', { 'ended-on': '2016' }, estimate('2026-01-01')],
    [
      'a minor when it ended: the later of the two ((c)(2))',
      { 'age-now': 20, 'ended-on': '2015-03-05', 'under-18-then': true, 'under-18-at-end': true, 'birth-date': '2006-05-01' },
      sure('2034-05-01'),
    ],
    [
      'of age when it ended: from the end alone',
      { 'ended-on': '2018-03-05', 'under-18-then': true, 'birth-date': '1999-05-01', 'age-now': 27 },
      sure('2028-03-05'),
    ],
    [
      'a minor when it ended, birth date not told: an estimate that has not passed',
      { 'ended-on': '2015-03-05', 'under-18-then': true, 'under-18-at-end': true },
      estimate('2025-03-05'),
    ],
    [
      'not known if a minor then: not passed',
      { 'ended-on': '2015-03-05', 'under-18-then': undefined, 'under-18-at-end': undefined },
      estimate('2025-03-05'),
    ],
    [
      'sex for value: it runs too',
      { 'work-done': 'no', threats: ['none'], 'sex-for-value': 'yes', 'ended-on': '2018-03-05' },
      sure('2028-03-05'),
    ],
    ['still going on: it has not begun', { 'left-how': 'still-there' }, undefined],
    ['work without any pressure: it does not run', { threats: ['none'], 'ended-on': '2018-03-05' }, undefined],
    ['work that never began: it does not run', { 'work-done': 'was-meant-to', 'ended-on': '2018-03-05' }, undefined],
  ])('%s', (_, changes, due) => {
    expect(clock('civil-action', changes)).toEqual(due)
  })
  test('when it ended is worth asking once it is over', () => {
    expect(asked({})).toContain('ended-on')
    expect(asked({ 'left-how': 'still-there' })).not.toContain('ended-on')
  })
})

describe('dates with officials', () => {
  test.each<[string, string, Changes, ReturnType<typeof clock>]>([
    [
      'an open denial: the shorter 30 days (8 CFR 103.3(a)(2)(i))',
      'appeal',
      { 't-stage': 'denied-appeal-open', 'denied-on': '2026-11-10' },
      sure('2026-12-10'),
    ],
    ['thirty-one days after: passed', 'appeal', { 't-stage': 'denied-appeal-open', 'denied-on': '2026-10-24' }, passed('2026-11-23')],
    ['thirty days after: today, not passed', 'appeal', { 't-stage': 'denied-appeal-open', 'denied-on': '2026-10-25' }, sure('2026-11-24')],
    ['a final denial: nothing left to appeal', 'appeal', { 't-stage': 'denied-final', 'denied-on': '2026-11-10' }, undefined],
    ['a hearing ahead', 'official-date', { 'official-date': '2026-12-01', 'removal-case': 'none' }, sure('2026-12-01')],
    ['a day today is still ahead', 'official-date', { 'official-date': '2026-11-24' }, sure('2026-11-24')],
    ['a day gone by, without a removal case', 'official-date', { 'official-date': '2026-11-23', 'removal-case': 'none' }, undefined],
    [
      'a hearing gone by in a removal case is shown as passed',
      'official-date',
      { 'official-date': '2026-11-23', 'removal-case': 'in-court' },
      passed('2026-11-23'),
    ],
    [
      'Continued Presence in force',
      'continued-presence-end',
      { 'continued-presence': 'in-force', 'continued-presence-end': '2027-06-30' },
      sure('2027-06-30'),
    ],
    [
      'Continued Presence that has ended',
      'continued-presence-end',
      { 'continued-presence': 'ended', 'continued-presence-end': '2026-06-30' },
      undefined,
    ],
  ])('%s', (_, id, changes, due) => {
    expect(clock(id, changes)).toEqual(due)
  })
  test('the next date is worth asking of anyone in removal proceedings', () => {
    expect(asked({ 'removal-case': 'in-court' })).toContain('official-date')
    expect(asked({ 'removal-case': 'none' })).not.toContain('official-date')
  })
})

describe('answers that cannot both be so', () => {
  const found = (changes: Changes) => reason(clocks, told(changes), today).conflicts.map(({ id }) => id)

  test.each<[string, Changes, string[]]>([
    ['under 18 today, and not under 18 then', { 'age-now': 17, 'under-18-then': false }, ['child-now-adult-then']],
    ['18 today, and not under 18 then', { 'age-now': 18, 'under-18-then': false }, []],
    ['17 today, and 19 by the birth date', { 'age-now': 17, 'under-18-then': true, 'birth-date': '2007-11-24' }, ['age-and-birth-date']],
    [
      '17 today, and 18 by the birth date: a year off is no conflict',
      { 'age-now': 17, 'under-18-then': true, 'birth-date': '2007-11-25' },
      [],
    ],
    ['18 today, and 16 by the birth date', { 'age-now': 18, 'birth-date': '2009-11-25' }, ['age-and-birth-date']],
    ['18 today, and 17 by the birth date: a year off is no conflict', { 'age-now': 18, 'birth-date': '2009-11-24' }, []],
    ['17 today, and a birth year that may fit', { 'age-now': 17, 'under-18-then': true, 'birth-date': '2009' }, []],
    ['a sex act under 18, and not under 18 then', { 'sex-under-18': true, 'under-18-then': false }, ['under-18-in-part']],
    ['under 18 at the end, and not under 18 at any time', { 'under-18-at-end': true, 'under-18-then': false }, ['minor-at-end-only']],
    [
      'not under 18 then, and under 18 at the end by the dates',
      { 'birth-date': '1996-05-01', 'ended-on': '2014-04-30', 'under-18-then': false },
      ['adult-then-by-date-minor'],
    ],
    [
      'not under 18 then, and 18 to the day at the end',
      { 'birth-date': '1996-05-01', 'ended-on': '2014-05-01', 'under-18-then': false },
      [],
    ],
    ['still there, and ended yesterday', { 'left-how': 'still-there', 'ended-on': '2026-11-23' }, ['still-there-but-ended']],
    ['still there, and an end today or later this year', { 'left-how': 'still-there', 'ended-on': '2026' }, []],
    [
      '17 today, and a request received after 18',
      { 'age-now': 17, 'under-18-then': true, 'hhs-request': 'after-18' },
      ['request-after-18-child-now'],
    ],
    ['no case, and a conviction', { 'criminal-case': 'none', 'convicted-chapter-77': 'yes' }, ['convicted-without-case']],
    ['one answer of a pair unsure', { 'age-now': 17, 'under-18-then': 'unsure' }, []],
  ])('%s', (_, changes, ids) => {
    expect(found(changes)).toEqual(ids)
  })

  test('an end before the birth is one, and names both dates', () => {
    expect(reason(clocks, told({ 'birth-date': '1996', 'ended-on': '1995', 'under-18-then': true }), today).conflicts).toContainEqual({
      id: 'ended-before-birth',
      facts: ['birth-date', 'ended-on'],
    })
  })

  test('both answers reason as unknown: the clock that needs one of them stops', () => {
    expect(clock('civil-action', { 'ended-on': '2018-03-05' })).toBeDefined()
    expect(clock('civil-action', { 'ended-on': '2018-03-05', 'left-how': 'still-there' })).toBeUndefined()
  })
})
