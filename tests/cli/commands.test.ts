/** What the commands print: the same as the engine says, whole, in the shape others rely on. */
import { describe, expect, test } from 'vitest'
import { add } from '../../src/engine/dates'
import { reason } from '../../src/engine/determine'
import { law } from '../../src/law'
import { runBy, runOn } from './outside'

async function printed(content: unknown, ...args: string[]): Promise<string> {
  const { status, out, err } = await runOn(content, ...args)
  expect({ status, err }).toEqual({ status: 0, err: '' })
  expect(out.endsWith('\n')).toBe(true)
  return out
}

describe('evaluate', () => {
  const answers = {
    'age-now': 30,
    citizenship: 'neither',
    held: ['guarded', 'no-others'],
    'birth-date': '1996-03',
    'in-us': 'unsure',
    debt: 'declined',
  }

  test('prints one object for one case, on the day given, with what the engine says', async () => {
    const given = { id: 'A', answers }
    const said = JSON.parse(await printed(given, 'evaluate', 'case.json', '--on', '2026-10-01', '--lang', 'en'))
    expect(said).toEqual(JSON.parse(JSON.stringify({ id: 'A', ...reason(law, answers, '2026-10-01') })))
    expect(Object.keys(said)).toEqual(['id', 'on', 'results', 'warnings', 'deadlines', 'conflicts', 'ask'])
    expect(said.results.map((result: { protection: string }) => result.protection)).toEqual(law.protections.map(({ id }) => id))
    for (const result of said.results) {
      expect(result).toMatchObject({
        polarity: expect.any(String),
        outcome: expect.any(String),
        open: expect.any(Array),
        evidence: expect.any(Array),
        nextSteps: expect.any(Array),
      })
      expect(result.proof).toMatchObject({
        id: result.protection,
        status: expect.stringMatching(/^(met|unmet|unknown)$/),
        authority: expect.any(Array),
      })
    }
    expect(said.ask).not.toContain('in-us')
    expect(said.ask).not.toContain('debt')
  })

  test('an answer that is open stays open, and is not asked again', async () => {
    const unsure = JSON.parse(await printed({ answers: { 'in-us': 'unsure' } }, 'evaluate', '-'))
    expect(unsure.results.find((result: { protection: string }) => result.protection === 't-visa').open).toContain('in-us')
    expect(unsure.ask).not.toContain('in-us')
    expect(unsure).not.toHaveProperty('id')
    expect(unsure.on).toBe('2026-11-24')
  })

  test('prints a list for a list, in its order; a case of its own day keeps it', async () => {
    const cases = [{ id: 'B', answers: {} }, { id: 'A', on: '2026-12-31', answers, story: 'left alone' }, { answers: {} }]
    const said = JSON.parse(await printed(cases, 'evaluate', 'case.json', '--on=2026-10-01'))
    expect(said.map(({ id, on }: { id?: string; on: string }) => [id, on])).toEqual([
      ['B', '2026-10-01'],
      ['A', '2026-12-31'],
      [undefined, '2026-10-01'],
    ])
    expect(JSON.parse(await printed([], 'evaluate', 'case.json'))).toEqual([])
    expect(JSON.parse(await printed([{ answers: {} }], 'evaluate', 'case.json'))).toHaveLength(1)
  })

  test('reads what JSON allows: a byte order mark, escapes, any order', async () => {
    const said = JSON.parse(
      await printed('\uFEFF\r\n\t{ "note": ["\\u00e9", -1.5e3, null, {}], "answers": { "in\\u002dus": true } }\n', 'evaluate', '-'),
    )
    expect(said).toEqual(JSON.parse(await printed({ answers: { 'in-us': true } }, 'evaluate', '-')))
  })
})

describe('changes', () => {
  const answers = { role: 'person', citizenship: 'neither', 'in-us': true, 'hhs-letter': 'certification', 'from-where': 'neither' }

  test('says what changed between two days, with the outcome on each, the law and its source', async () => {
    const said = JSON.parse(await printed({ id: 'A', answers }, 'changes', 'case.json', '--on', '2025-07-03', '--to', '2025-07-04'))
    expect(said).toMatchObject({ id: 'A', on: '2025-07-03', to: '2025-07-04' })
    const snap = said.changes.find(({ protection }: { protection: string }) => protection === 'snap')
    expect(snap.outcomes).toEqual(['supported', 'not-supported'])
    expect(snap.because).toMatchObject([{ kind: 'edition', from: '2025-07-04', rule: 'snap.status' }])
    expect(snap.because[0].authority.map(({ id }: { id: string }) => id)).toContain('7-usc-2015-f')
  })

  test('without a second day, says when something changes next', async () => {
    const said = JSON.parse(await printed([{ answers }], 'changes', '-', '--on=2026-11-24'))
    expect(said[0].on).toBe('2026-11-24')
    expect(said[0].next[0]).toMatchObject({ day: '2027-01-01', changes: [{ protection: 'marketplace' }] })
  })
})

describe('settle', () => {
  test('names what to find out for an open result and what decides a settled one, never an answer', async () => {
    const answers = { citizenship: 'neither', 'in-us': true, 'from-where': 'unsure' }
    const said = JSON.parse(await printed({ answers }, 'settle', 'case.json', 'snap', '--on', '2026-11-24'))
    expect(said).toEqual({
      on: '2026-11-24',
      results: [{ protection: 'snap', outcome: 'open', findOut: [{ facts: ['from-where'], outcome: 'supported' }], decidedBy: [] }],
    })
    const settled = JSON.parse(await printed({ answers: { 'in-us': false, citizenship: 'neither' } }, 'settle', '-', 'snap'))
    expect(settled.results).toEqual([{ protection: 'snap', outcome: 'not-applicable', findOut: [], decidedBy: ['in-us'] }])
  })

  test('speaks of every protection where none is named', async () => {
    const said = JSON.parse(await printed({ answers: { 'in-us': true } }, 'settle', '-'))
    expect(said.results.map(({ protection }: { protection: string }) => protection)).toEqual(law.protections.map(({ id }) => id))
  })
})

describe('questions', () => {
  test('prints every fact in the order in which it is asked, in words, for both readers', async () => {
    const said = JSON.parse(await printed('', 'questions', '--lang', 'en'))
    expect(said.map(({ id }: { id: string }) => id)).toEqual(Object.keys(law.facts))
    for (const question of said) {
      const fact = law.facts[question.id]
      expect(question).toMatchObject({
        section: fact?.section,
        kind: fact?.kind,
        sensitivity: fact?.sensitivity,
        why: expect.stringMatching(/\w/),
        feeds: expect.any(Array),
      })
      expect(question.ask).toEqual({ self: expect.stringMatching(/\w/), helper: expect.stringMatching(/\w/) })
      const values = question.options.map((option: { value: unknown }) => option.value)
      expect(values).toEqual(fact?.kind === 'yes-no' ? [true, false] : fact && 'options' in fact ? fact.options : [])
      for (const option of question.options) expect(option.label).toMatch(/\w/)
    }
    expect(said.find(({ id }: { id: string }) => id === 'citizenship').feeds).toContain('t-visa')
    expect(said.find(({ id }: { id: string }) => id === 'reported').options).toContainEqual({
      value: 'not-yet',
      label: expect.any(String),
      step: 'report-with-lawyer',
    })
  })
})

describe('rulebook', () => {
  test('prints a protection as an outline: scope, merits, particulars, what was left out, sources', async () => {
    const said = await printed('', 'rulebook', 't-visa', '--on', '2026-11-24')
    const lines = said.trimEnd().split('\n')
    expect(lines[0]).toMatch(/\(t-visa\)$/)
    expect(lines.filter((line) => /^ {3}\S/.test(line)).slice(-5)).toEqual(
      ['Who it is for', 'What must be there', 'Particulars', 'Left out', 'Sources'].map((heading) => `   ${heading}`),
    )
    expect(said).toMatch(/ - all of: {2}\[8 USC 1101\(a\)\(15\)\(T\)\(i\); 8 CFR 214\.202\]\n/)
    expect(said).toMatch(/^ {6,}8 CFR 214\.202 - .+\n {9}Text of \d{4}-\d\d-\d\d\. .+\(V\)\. https:\/\//m)
    expect(said).toContain('Law in force from 2024-08-28, read for 2026-11-24. Sources checked on 2026-11-24; next check by 2027-02-24.')
  })

  test('prints the whole law, every rule with its paragraphs, where none is named', async () => {
    const said = await printed('', 'rulebook')
    expect(said.split('\n\n').map((chapter) => /\(([\w-]+)\)\n/.exec(chapter)?.[1])).toEqual(law.protections.map(({ id }) => id))
    expect(said).not.toMatch(/undefined|\[object|\[\]|\{|\[rule\./)
  })
})

describe('recheck', () => {
  test('prints every source, the oldest text first, with how much rests on it, and every dated sentence', async () => {
    const said = await printed('', 'recheck')
    const [sources = '', dated = ''] = said.split('Written as of a day')
    const days = [...sources.matchAll(/Text of (\d{4}-\d\d-\d\d)\./g)].map((found) => found[1] ?? '')
    expect(days).toEqual([...days].sort())
    expect(sources.match(/things? rests? on it/g)).toHaveLength(Object.keys(law.authorities).length)
    expect(dated.match(/\d{4}-\d\d-\d\d {2}\S/g)?.length).toBeGreaterThan(5)
    expect(said).not.toMatch(/undefined|\[object|\{|\[rule\./)
  })
})

describe('past its date', () => {
  test.each([
    ['the last day', law.nextCheckBy, ''],
    ['a day later', add(law.nextCheckBy, 1, 'days'), `should have been checked again by ${law.nextCheckBy}`],
    ['long after', add(law.nextCheckBy, 61, 'days'), `was last checked on ${law.checkedOn}`],
    ['a clock at its beginning', '1970-01-01', 'clock of this device says 1970-01-01'],
    ['a clock far ahead', '2126-11-24', 'clock of this device says 2126-11-24'],
  ])('%s: what was asked for comes whole, and a line beside it says so', async (_, clock, line) => {
    for (const command of [
      ['evaluate', 'case.json'],
      ['changes', 'case.json'],
      ['settle', 'case.json', 't-visa'],
      ['questions'],
      ['rulebook', 't-visa'],
      ['recheck'],
    ]) {
      const { status, out, err } = await runBy(clock, { answers: {} }, ...command)
      expect([command[0], status, out.length > 20]).toEqual([command[0], 0, true])
      expect(err).toMatch(line === '' ? /^$/ : new RegExp(`^The [^\n]*${line}[^\n]*\n$`))
    }
  })

  test('a clock that says an earlier day than that of the check is not gone by', async () => {
    const { out } = await runBy('1970-01-01', { answers: {} }, 'evaluate', 'case.json')
    expect(JSON.parse(out).on).toBe(law.checkedOn)
  })
})
