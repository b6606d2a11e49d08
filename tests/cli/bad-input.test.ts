/** Whatever is wrong with the asking: exit status 2, one line on standard error that names the place, nothing on standard output. */
import { describe, expect, test } from 'vitest'
import { law } from '../../src/law'
import { runOn } from './outside'

const answers = (given: unknown) => ({ answers: given })
const evaluate = ['evaluate', 'case.json']

async function refused(content: unknown, args: string[], message: string | RegExp): Promise<void> {
  const { status, out, err } = await runOn(content, ...args)
  expect({ status, out }).toEqual({ status: 2, out: '' })
  expect(err).toMatch(/^[^\n]+\n$/)
  if (typeof message === 'string') expect(err).toBe(`${message}\n`)
  else expect(err).toMatch(message)
}

describe('an answer that is not one', () => {
  test.each<[string, unknown, string]>([
    ['an unknown fact', { 'no-such-fact': true }, 'answers.no-such-fact: unknown fact'],
    ['a fact that every object has', { toString: true }, 'answers.toString: unknown fact'],
    ['an unreadable fact id', { 'a\nb': true }, 'answers."a\\nb": unknown fact'],
    ['a number too high', { 'age-now': 121 }, 'answers.age-now: expected a whole number from 0 to 120'],
    ['a number below', { 'age-now': -1 }, 'answers.age-now: expected a whole number from 0 to 120'],
    ['a part of a number', { 'age-now': 17.5 }, 'answers.age-now: expected a whole number from 0 to 120'],
    ['a number in words', { 'age-now': '17' }, 'answers.age-now: expected a whole number from 0 to 120'],
    ['nothing', { 'age-now': null }, 'answers.age-now: expected a whole number from 0 to 120'],
    ['yes in words', { 'in-us': 'yes' }, 'answers.in-us: expected true or false'],
    ['an option that is none', { citizenship: 'martian' }, 'answers.citizenship: expected one of us-citizen, permanent-resident, neither'],
    [
      'a list where one is asked for',
      { citizenship: ['neither'] },
      'answers.citizenship: expected one of us-citizen, permanent-resident, neither',
    ],
    [
      'an option that no list has',
      { held: ['locked-in', 'free'] },
      'answers.held: expected a list of locked-in, guarded, not-allowed-out, cut-off, watched, none, no-others',
    ],
    [
      'one where a list is asked for',
      { held: 'locked-in' },
      'answers.held: expected a list of locked-in, guarded, not-allowed-out, cut-off, watched, none, no-others',
    ],
    ['an empty list', { held: [] }, 'answers.held: expected at least one, or none'],
    ['none beside others', { held: ['none', 'guarded'] }, 'answers.held: expected none to stand alone'],
    ['an option twice', { held: ['guarded', 'guarded'] }, 'answers.held: expected each option once'],
    ['a day that no month has', { 'birth-date': '2001-02-29' }, 'answers.birth-date: expected a date: YYYY, YYYY-MM or YYYY-MM-DD'],
    ['a date the other way round', { 'birth-date': '24.11.2001' }, 'answers.birth-date: expected a date: YYYY, YYYY-MM or YYYY-MM-DD'],
    ['a date as a number', { 'birth-date': 2001 }, 'answers.birth-date: expected a date: YYYY, YYYY-MM or YYYY-MM-DD'],
  ])('%s', (_, given, message) => refused(answers(given), evaluate, message))

  test('names the case it stands in, and keeps every other case back', async () => {
    const good = { id: 'A', answers: {} }
    await refused(
      [good, { id: 'REG-02', answers: { 'age-now': 300 } }],
      evaluate,
      'case "REG-02": answers.age-now: expected a whole number from 0 to 120',
    )
    await refused([good, answers({ 'age-now': 300 })], evaluate, 'case 2: answers.age-now: expected a whole number from 0 to 120')
    await refused([good, { id: 'a\n"b"', answers: { x: 1 } }], evaluate, 'case "a\\n\\"b\\"": answers.x: unknown fact')
  })
})

describe('a case that is not one', () => {
  test.each<[string, unknown, string]>([
    ['text', '"case"', 'case.json: expected a case or a list of cases'],
    ['nothing', 'null', 'case.json: expected a case or a list of cases'],
    ['a list of text', ['case'], 'case 1: expected a case: { "id": "...", "answers": { ... } }'],
    ['a list in a list', [[{ answers: {} }]], 'case 1: expected a case: { "id": "...", "answers": { ... } }'],
    ['no answers', {}, 'answers: expected an object of answers by fact id'],
    ['no answers in a list', [{ id: 'A' }], 'case "A": answers: expected an object of answers by fact id'],
    ['a list of answers', answers([]), 'answers: expected an object of answers by fact id'],
    ['no answers at all', answers(null), 'answers: expected an object of answers by fact id'],
    ['an id that is a number', [{ id: 7, answers: {} }], 'case 1: id: expected text'],
    ['a day in no calendar', { id: 'A', on: '2026-13-01', answers: {} }, 'case "A": on: expected a day YYYY-MM-DD from 1900 to 2199'],
    ['a loose day', { on: '2026', answers: {} }, 'on: expected a day YYYY-MM-DD from 1900 to 2199'],
    ['a day as a number', { on: 2026, answers: {} }, 'on: expected a day YYYY-MM-DD from 1900 to 2199'],
  ])('%s', (_, content, message) => refused(content, evaluate, message))

  test('a day before the law held here', async () => {
    await refused(
      { id: 'A', on: '1950-01-01', answers: {} },
      evaluate,
      /^case "A": on: 1950-01-01 is before the first edition of [\w-]+, \d{4}-\d\d-\d\d\n$/,
    )
    await refused({ on: '1950-01-01', answers: {} }, evaluate, /^on: 1950-01-01 is before the first edition of [\w-]+, /)
    await refused(
      { id: 'A', answers: {} },
      [...evaluate, '--on', '1950-01-01'],
      /^--on: 1950-01-01 is before the first edition of [\w-]+, /,
    )
  })
})

describe('unreadable text', () => {
  test.each<[string, string | Uint8Array, string | RegExp]>([
    ['empty', '', 'case.json: line 1, column 1: unreadable JSON'],
    ['cut off', '{"answers": {', 'case.json: line 1, column 14: unreadable JSON'],
    ['a comma too many', '{\n  "answers": {},\n}', 'case.json: line 3, column 1: unreadable JSON'],
    ['a comma too many in a list', '[{"answers": {}},]', 'case.json: line 1, column 18: unreadable JSON'],
    ['no colon', '{"answers" {}}', 'case.json: line 1, column 12: unreadable JSON'],
    ['single quotes', "{'answers': {}}", 'case.json: line 1, column 2: unreadable JSON'],
    ['a comment', '{"answers": {}} // done', 'case.json: line 1, column 17: unreadable JSON'],
    ['two documents', '{"answers": {}}\n{"answers": {}}', 'case.json: line 2, column 1: unreadable JSON'],
    ['a control character in text', '{"answers\n": {}}', 'case.json: line 1, column 2: unreadable JSON'],
    ['a wrong escape', '{"\\x": {}}', 'case.json: line 1, column 2: unreadable JSON'],
    ['a number no JSON has', '{"answers": {"age-now": 017}}', 'case.json: line 1, column 26: unreadable JSON'],
    ['no number', '{"answers": {"age-now": NaN}}', 'case.json: line 1, column 25: unreadable JSON'],
    ['a key twice', '{"answers": {"in-us": true,\n "in-us": false}}', 'case.json: line 2, column 2: "in-us" is given twice'],
    [
      'a key twice under two spellings',
      '{"answers": {"in-us": true, "in\\u002dus": false}}',
      'case.json: line 1, column 29: "in-us" is given twice',
    ],
    ['answers twice', '{"answers": {}, "answers": {}}', 'case.json: line 1, column 17: "answers" is given twice'],
    ['a key that is no key', '{"answers": {"__proto__": {"in-us": true}}}', 'case.json: line 1, column 14: "__proto__" is no key'],
    ['a key that is no key, at the top', '{"__proto__": {"answers": {}}}', 'case.json: line 1, column 2: "__proto__" is no key'],
    [
      'a key that every object has',
      '{"answers": {"constructor": {"prototype": 1}}}',
      'case.json: line 1, column 14: "constructor" is no key',
    ],
    ['a long text without an end', `{"${'a'.repeat(100_000)}`, 'case.json: line 1, column 2: unreadable JSON'],
    ['a long text of escapes without an end', `{"${'\\\\'.repeat(100_000)}`, 'case.json: line 1, column 2: unreadable JSON'],
    ['a depth no case has', `${'['.repeat(100_000)}`, /^case\.json: line 1, column \d+: nested too deep\n$/],
    ['other bytes than UTF-8', Uint8Array.of(0x7b, 0xff, 0x7d), 'case.json: expected UTF-8 text'],
  ])('%s', (_, content, message) => refused(content, evaluate, message))

  test('standard input is named as such', () => refused('{', ['evaluate', '-'], 'standard input: line 1, column 2: unreadable JSON'))
})

describe('arguments that are not', () => {
  const ids = law.protections.map(({ id }) => id).join(', ')
  test.each<[string, string[], string]>([
    ['no command', [], 'unknown command "": expected one of evaluate, changes, settle, questions, rulebook, recheck'],
    [
      'an unknown command',
      ['toString'],
      'unknown command "toString": expected one of evaluate, changes, settle, questions, rulebook, recheck',
    ],
    ['no file', ['evaluate'], 'evaluate: expected one file, or - for standard input'],
    ['two files', ['evaluate', 'case.json', 'case.json'], 'evaluate: expected one file, or - for standard input'],
    ['a file that is not there', ['evaluate', 'nowhere.json'], 'nowhere.json: no such file'],
    ['a folder', ['evaluate', 'folder'], 'folder: cannot be read (EISDIR)'],
    ['an unknown flag', [...evaluate, '--at', '2026-11-24'], '--at: unknown flag; expected --on or --lang'],
    ['an unknown short flag', [...evaluate, '-x'], '-x: unknown flag; expected --on or --lang'],
    ['a flag of another command', ['questions', '--on', '2026-11-24'], '--on: unknown flag; expected --lang'],
    ['a flag without a value', [...evaluate, '--on'], '--on: expected a value'],
    ['a flag for a value', [...evaluate, '--on', '--lang'], '--on: expected a value'],
    ['a flag with an empty value', [...evaluate, '--on='], '--on: expected a value'],
    ['a flag twice', [...evaluate, '--on', '2026-11-24', '--on=2026-11-25'], '--on: is given twice'],
    ['a day that no month has', [...evaluate, '--on', '2026-02-30'], '--on: expected a day YYYY-MM-DD from 1900 to 2199'],
    ['a loose day', [...evaluate, '--on', '2026-11'], '--on: expected a day YYYY-MM-DD from 1900 to 2199'],
    ['a day in no calendar for the rulebook', ['rulebook', '--on', 'tomorrow'], '--on: expected a day YYYY-MM-DD from 1900 to 2199'],
    ['an unknown language', [...evaluate, '--lang', 'xx'], '--lang: unknown language "xx"; expected one of en'],
    [
      'an unknown language for the questions',
      ['questions', '--lang', 'toString'],
      '--lang: unknown language "toString"; expected one of en',
    ],
    ['an unknown language for the rulebook', ['rulebook', '--lang=../en'], '--lang: unknown language "../en"; expected one of en'],
    ['an unknown protection', ['rulebook', 'green-card'], `unknown protection "green-card": expected one of ${ids}`],
    ['two protections', ['rulebook', 't-visa', 'severe-form'], 'rulebook: expected one protection, or none for all'],
    ['no file for the changes', ['changes'], 'changes: expected one file, or - for standard input'],
    [
      'a day in no calendar for the changes',
      ['changes', 'case.json', '--to', '2027-02-30'],
      '--to: expected a day YYYY-MM-DD from 1900 to 2199',
    ],
    ['no file to settle', ['settle'], 'settle: expected one file, or - for standard input, and a protection or none'],
    ['an unknown protection to settle', ['settle', 'case.json', 'green-card'], `unknown protection "green-card": expected one of ${ids}`],
    ['something for the questions', ['questions', 't-visa'], 'questions: expected nothing but --lang'],
  ])('%s', (_, args, message) => refused({ answers: {} }, args, message))

  test('a day before the law held here, for the changes: whichever of the two it is', async () => {
    await refused(
      { answers: {} },
      ['changes', 'case.json', '--on', '1950-01-01'],
      /^--on: 1950-01-01 is before the first edition of [\w-]+, /,
    )
    await refused(
      { answers: {} },
      ['changes', 'case.json', '--to', '1950-01-01'],
      /^--to: 1950-01-01 is before the first edition of [\w-]+, /,
    )
    await refused(
      { answers: {} },
      ['settle', 'case.json', '--on', '1950-01-01'],
      /^--on: 1950-01-01 is before the first edition of [\w-]+, /,
    )
  })

  test('a day before the law held here, for the rulebook', () =>
    refused({}, ['rulebook', 't-visa', '--on', '1950-01-01'], /^--on: 1950-01-01 is before the first edition of t-visa, /))
})
