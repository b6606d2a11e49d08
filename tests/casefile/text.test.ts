/** The text of a case and its gate: inputs 21 to 40 of the list of bad inputs, each with what must come of it. */
import { deflateSync, gzipSync } from 'node:zlib'
import { format, resolveConfig } from 'prettier'
import { describe, expect, test } from 'vitest'
import * as z from 'zod/mini'
import type { CaseProblem } from '../../src/casefile/fault'
import { fit } from '../../src/casefile/fit'
import { type CaseFile, caseSchema } from '../../src/casefile/schema'
import { LARGEST, read, write } from '../../src/casefile/text'
import { law } from '../../src/law'
import { issuesOf, problemOf, SAMPLE, utf8 } from './sample'

const json = (value: unknown): Uint8Array => utf8(JSON.stringify(value))
const withAnswers = (answers: string): Uint8Array =>
  utf8(`{"version":1,"law":"2026-11-24","on":"2026-11-24","answers":${answers},"leftOut":[]}`)
const nested = (depth: number): string => `${'['.repeat(depth)}${']'.repeat(depth)}`
const many = (count: number, each: (at: number) => string): string => Array.from({ length: count }, (_, at) => each(at)).join()

describe('a case that is written', () => {
  test('is read as it was, in an object of its own', () => {
    const found = read(write(SAMPLE))
    expect(found).toEqual(SAMPLE)
    expect(found.answers).not.toBe(SAMPLE.answers)
  })

  test('is the same text whatever the order of the answers was', () => {
    const turned: CaseFile = {
      ...SAMPLE,
      answers: { ...Object.fromEntries(Object.entries(SAMPLE.answers).reverse()), held: ['locked-in', 'guarded'] },
    }
    expect(write(turned)).toEqual(write(SAMPLE))
    expect(write(read(write(turned)))).toEqual(write(SAMPLE))
    expect(write({ ...SAMPLE, on: '2026-11-25' })).not.toEqual(write(SAMPLE))
  })

  test('is as long with one answer as with forty', () => {
    const forty = Object.fromEntries(Array.from({ length: 40 }, (_, at) => [`fact-${at}`, true]))
    const lengths = [{}, SAMPLE.answers, forty].map((answers) => write({ ...SAMPLE, answers }).length)
    expect(lengths).toEqual([4096, 4096, 4096])
    const huge = Object.fromEntries(Array.from({ length: 400 }, (_, at) => [`fact-${at}`, true]))
    expect(write({ ...SAMPLE, answers: huge }).length).toBe(8192)
  })

  test('can hold every answer that the law of today knows', () => {
    const answers = Object.fromEntries(
      Object.entries(law.facts).map(([id, fact]) => {
        if (fact.kind === 'several') return [id, [...fact.options, 'no-others']]
        return [id, fact.kind === 'choice' ? fact.options.toSorted((a, b) => b.length - a.length)[0] : 'unsure']
      }),
    ) as CaseFile['answers']
    const leftOut = [...new Set(Object.values(law.facts).map(({ section }) => section))]
    const found = read(write({ ...SAMPLE, answers, leftOut }))
    expect(Object.keys(found.answers)).toHaveLength(Object.keys(law.facts).length)
    expect(fit(law, law.checkedOn, found)).toMatchObject({ unknown: [], changed: [] })
  })
})

test('the schema that is published is the one that is used', async () => {
  const schema = { title: 'Waymark case, version 1', ...z.toJSONSchema(caseSchema) }
  const options = await resolveConfig('public/case-v1.schema.json')
  const text = await format(JSON.stringify(schema), { ...options, parser: 'json' })
  await expect(text).toMatchFileSnapshot('../../public/case-v1.schema.json')
  expect(JSON.parse(text)).toMatchObject({
    additionalProperties: false,
    required: ['version', 'law', 'on', 'answers', 'leftOut'],
  })
})

describe('bytes that are refused, and why', () => {
  const cases: readonly (readonly [string, () => Uint8Array, CaseProblem])[] = [
    ['18 a file packed to hide its size', () => gzipSync(Buffer.alloc(20_000_000)), 'not-text'],
    ['19 a packed sheet with JSON inside', () => Uint8Array.of(0x50, 0x4b, 3, 4, ...deflateSync(write(SAMPLE))), 'not-text'],
    ['19 a PDF', () => utf8('%PDF-1.7\n{"version":1}'), 'no-case'],
    ['21 a depth of a thousand', () => withAnswers(`{"held":${nested(1000)}}`), 'too-deep'],
    ['21 a depth of ten thousand', () => utf8(nested(10_000)), 'too-deep'],
    ['21 a depth of half a million', () => utf8('['.repeat(500_000)), 'too-deep'],
    ['21 a depth of a million', () => utf8('['.repeat(LARGEST)), 'too-deep'],
    ['21 a depth of five million', () => utf8('['.repeat(5_000_000)), 'too-large'],
    ['22 a key twice', () => withAnswers('{"in-us":true,"in-us":false}'), 'key-twice'],
    ['22 a key twice, once in escapes', () => withAnswers('{"in-us":true,"in\\u002dus":false}'), 'key-twice'],
    ['23 __proto__ at the top', () => utf8('{"__proto__":{"version":1},"version":1}'), 'key-forbidden'],
    ['23 __proto__ among the answers', () => withAnswers('{"__proto__":{"in-us":true}}'), 'key-forbidden'],
    ['23 __proto__ inside a list', () => withAnswers('{"held":[{"__proto__":1}]}'), 'key-forbidden'],
    ['23 __proto__ in escapes', () => withAnswers('{"\\u005f_proto__":true}'), 'key-forbidden'],
    ['24 constructor', () => withAnswers('{"constructor":{"prototype":{"in-us":true}}}'), 'key-forbidden'],
    ['24 prototype', () => withAnswers('{"prototype":true}'), 'key-forbidden'],
    ['24 toString', () => withAnswers('{"toString":true}'), 'not-sound'],
    ['24 hasOwnProperty', () => withAnswers('{"hasOwnProperty":true}'), 'not-sound'],
    ['24 __defineGetter__', () => withAnswers('{"__defineGetter__":true}'), 'not-sound'],
    ['25 too many keys', () => withAnswers(`{${many(60_000, (at) => `"f${at}":true`)}}`), 'too-many'],
    ['25 too many wrong keys', () => withAnswers(`{${many(60_000, (at) => `"F${at}":{}`)}}`), 'too-many'],
    ['26 a large file, all of it sound', () => withAnswers(`{${many(2_000_000, (at) => `"fact-${at}":true`)}}`), 'too-large'],
    ['27 a number beyond all numbers', () => withAnswers('{"age-now":1e999}'), 'not-sound'],
    ['27 a number too large to be exact', () => withAnswers('{"age-now":9007199254740993}'), 'not-sound'],
    ['27 a part of a number', () => withAnswers('{"age-now":17.5}'), 'not-sound'],
    ['27 NaN', () => withAnswers('{"age-now":NaN}'), 'no-case'],
    ['27 a number with a mark inside', () => withAnswers('{"age-now":1_000}'), 'no-case'],
    ['28 a long text', () => withAnswers(`{"citizenship":"${'a'.repeat(4001)}"}`), 'not-sound'],
    ['28 a very long text', () => withAnswers(`{"citizenship":"${'a'.repeat(10_000_000)}"}`), 'too-large'],
    ['28 a long text without an end', () => utf8(`{"version":"${'a'.repeat(1_000_000)}`), 'no-case'],
    ['28 NUL', () => withAnswers('{"citizenship":"nei\\u0000ther"}'), 'not-sound'],
    ['28 a turn of direction', () => withAnswers('{"citizenship":"\u202Eneither"}'), 'not-sound'],
    ['28 no width', () => withAnswers('{"citizenship":"nei\u200Bther"}'), 'not-sound'],
    ['28 half a character', () => withAnswers('{"citizenship":"\\ud800"}'), 'not-sound'],
    ['28 a letter that looks like another', () => withAnswers('{"\u0430ge-now":17}'), 'not-sound'],
    ['29 markup', () => withAnswers('{"citizenship":"<img src=x onerror=alert(1)>"}'), 'not-sound'],
    ['29 an address that runs', () => withAnswers('{"citizenship":"javascript:alert(1)"}'), 'not-sound'],
    ['29 the end of a script', () => withAnswers('{"citizenship":"</script>"}'), 'not-sound'],
    ['29 templates', () => withAnswers('{"citizenship":["{{x}}","${x}"]}'), 'not-sound'],
    ['29 a formula', () => withAnswers('{"citizenship":"=cmd|x"}'), 'not-sound'],
    ['29 another formula', () => withAnswers('{"citizenship":"@SUM(A1)"}'), 'not-sound'],
    ['33 version 0', () => json({ ...SAMPLE, version: 0 }), 'no-case'],
    ['33 version -1', () => json({ ...SAMPLE, version: -1 }), 'no-case'],
    ['33 version 999', () => json({ ...SAMPLE, version: 999 }), 'newer'],
    ['33 a version in words', () => json({ ...SAMPLE, version: '1' }), 'no-case'],
    ['33 no version', () => json({ answers: {} }), 'no-case'],
    ['36 UTF-16', () => new Uint8Array(Buffer.from(`\uFEFF${JSON.stringify(SAMPLE)}`, 'utf16le')), 'not-text'],
    ['36 latin-1', () => new Uint8Array(Buffer.from('{"ä":1}', 'latin1')), 'not-text'],
    ['36 a character written longer than it is', () => Uint8Array.of(0x22, 0xc0, 0xaf, 0x22), 'not-text'],
    ['37 a comma too many', () => utf8('{"version":1,}'), 'no-case'],
    ['37 comments', () => utf8('{"version":1}/* done */'), 'no-case'],
    ['37 a document on each line', () => utf8(`${JSON.stringify(SAMPLE)}\n${JSON.stringify(SAMPLE)}`), 'no-case'],
    ['38 a language', () => json({ ...SAMPLE, locale: '../../x' }), 'not-sound'],
    ['no text at all', () => new Uint8Array(), 'no-case'],
    ['a list', () => utf8('[]'), 'no-case'],
    ['nothing', () => utf8('null'), 'no-case'],
    ['a day that no calendar has', () => json({ ...SAMPLE, on: '2026-13-01' }), 'not-sound'],
    ['a day that no month has', () => json({ ...SAMPLE, law: '2026-02-29' }), 'not-sound'],
    ['an empty list of answers', () => withAnswers('{"held":[]}'), 'not-sound'],
    ['no answers', () => json({ version: 1, law: '2026-11-24', on: '2026-11-24', leftOut: [] }), 'not-sound'],
  ]
  test.each(cases)('%s', (_, bytes, problem) => expect(problemOf(() => read(bytes()))).toBe(problem))

  test('36 a mark of byte order before the text is left out', () => {
    expect(read(Uint8Array.of(0xef, 0xbb, 0xbf, ...write(SAMPLE)))).toEqual(SAMPLE)
  })

  test('27 minus nothing is nothing', () => {
    expect(write(read(withAnswers('{"age-now":-0}')))).toEqual(write(read(withAnswers('{"age-now":0}'))))
  })

  test('what is wrong is named by its place, at most twenty times, and no value is repeated', () => {
    const issues = issuesOf(() =>
      read(json({ version: 1, on: 3, answers: { 'Age now!': 1, 'in-us': 'SECRET' }, leftOut: [], name: 'SECRET' })),
    )
    expect(issues).toEqual(
      expect.arrayContaining([
        { place: 'law', wrong: 'missing' },
        { place: 'on', wrong: 'other' },
        { place: 'answers.?', wrong: 'other' },
        { place: 'answers.in-us', wrong: 'other' },
        { place: 'name', wrong: 'extra' },
      ]),
    )
    expect(JSON.stringify(issues)).not.toContain('SECRET')
    expect(issuesOf(() => read(withAnswers(`{${many(4000, (at) => `"F${at}":true`)}}`)))).toHaveLength(20)
  })

  test('39, 40 ten thousand readings leave nothing behind', () => {
    const names = (): string => JSON.stringify([Object.getOwnPropertyNames(Object.prototype), Object.getOwnPropertyNames(Array.prototype)])
    const before = names()
    const hostile = withAnswers('{"__proto__":{"polluted":true}}')
    const sound = write(SAMPLE)
    globalThis.gc?.()
    const heap = process.memoryUsage().heapUsed
    for (let count = 0; count < 5000; count += 1) {
      expect(problemOf(() => read(hostile))).toBe('key-forbidden')
      if (read(sound).answers['in-us'] !== true) throw new Error('another case came out')
    }
    expect(names()).toBe(before)
    expect(({} as Record<string, unknown>)['polluted']).toBeUndefined()
    expect(process.memoryUsage().heapUsed - heap).toBeLessThan(200_000_000)
  })
})

describe('answers beside the law held here', () => {
  const fitted = (answers: CaseFile['answers'], more: Partial<CaseFile> = {}) =>
    fit(law, '2026-11-24', { ...SAMPLE, answers, leftOut: [], ...more })

  test('30, 32 what the law does not know, or no longer in this way, is kept out and named', () => {
    const found = fitted({
      'in-us': true,
      'asked-long-ago': true,
      citizenship: 'martian',
      held: ['locked-in', 'free'],
      reported: 'locked-in',
    })
    expect(found.answers).toEqual({ 'in-us': true })
    expect(found.unknown).toEqual(['asked-long-ago'])
    expect(found.changed).toEqual(['citizenship', 'held', 'reported'])
    expect(fitted({}, { leftOut: ['money', 'a-chapter-of-old'] })).toMatchObject({ leftOut: ['money'], unknown: ['a-chapter-of-old'] })
  })

  test('31 answers that do not fit together come in, to be asked about as ever', () => {
    const answers = { 'age-now': 12, 'birth-date': '1960' }
    expect(fitted(answers).answers).toEqual(answers)
  })

  test('34 a law newer or older than the one here is told', () => {
    expect(fitted({}, { law: law.checkedOn }).older).toBeNull()
    expect(fitted({}, { law: '2199-01-01' }).older).toBe('guide')
    expect(fitted({}, { law: '2000-01-01' }).older).toBe('file')
  })

  test('35 a day that has not come is told', () => {
    expect(fitted({}, { on: '2026-11-24' }).ahead).toBe(false)
    expect(fitted({}, { on: '2026-11-25' }).ahead).toBe(true)
  })
})
