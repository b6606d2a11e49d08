/** What is taken for the list of a release, and what is not. */
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { type FileList, isKept, isTypeOf, keyOf, readList } from '../../src/offline/list'

const HASH = `sha256-${'A'.repeat(43)}=`
const LIST: FileList = {
  version: '0123456789abcdef',
  program: 'fedcba9876543210',
  checkedOn: '2026-11-24',
  published: 'assets/published-01234567.js',
  words: { en: { first: 'assets/first-01234567.js' } },
  files: {
    'index.html': HASH,
    'w.html': HASH,
    'assets/published-01234567.js': HASH,
    'assets/first-01234567.js': HASH,
  },
}

test('a list is a list', () => expect(readList(JSON.parse(JSON.stringify(LIST)))).toEqual(LIST))

test.each<[string, unknown]>([
  ['nothing', undefined],
  ['null', null],
  ['a list of lists', [LIST]],
  ['words', '<!doctype html>'],
  ['no version', { ...LIST, version: undefined }],
  ['a version that is a path', { ...LIST, version: '../../elsewhere' }],
  ['a day that is none', { ...LIST, checkedOn: 'today' }],
  ['no files', { ...LIST, files: {} }],
  ['no neutral page', { ...LIST, files: Object.fromEntries(Object.entries(LIST.files).filter(([path]) => path !== 'w.html')) }],
  ['a law that is no file of it', { ...LIST, published: 'assets/other-01234567.js' }],
  ['words that are no file of it', { ...LIST, words: { en: { first: 'https://example.org/first.js' } } }],
  ['words without areas', { ...LIST, words: { en: null } }],
  ['a file without a hash', { ...LIST, files: { ...LIST.files, 'a.js': '' } }],
  ['a file with a weak hash', { ...LIST, files: { ...LIST.files, 'a.js': 'md5-AAAA' } }],
  ...[
    '../a.js',
    '/a.js',
    'https://example.org/a.js',
    '//example.org/a.js',
    'a/../b.js',
    'a.js?b',
    'a.js#b',
    'a b.js',
    '.htaccess',
    'sw.js',
    'a.exe',
  ].map((path): [string, unknown] => [`a file at ${path}`, { ...LIST, files: { ...LIST.files, [path]: HASH } }]),
])('%s is not', (_, value) => expect(readList(value)).toBeNull())

test('whatever comes, it is a list whose files all lie under the site, or null', () => {
  fc.assert(
    fc.property(fc.dictionary(fc.string(), fc.oneof(fc.constant(HASH), fc.string())), fc.jsonValue(), (files, more) => {
      const read = readList({ ...LIST, files: { ...LIST.files, ...files }, more })
      for (const path of Object.keys(read?.files ?? {}))
        expect(new URL(path, 'https://site.example/').href).toBe(`https://site.example/${path}`)
      expect(readList(more)).toBeNull()
    }),
  )
})

test('a file is kept under its name where that changes with it, else with its hash', () => {
  expect(keyOf('assets/first-01234567.js', LIST)).toBe('assets/first-01234567.js')
  expect(keyOf('index.html', LIST)).toBe(`index.html?${encodeURIComponent(HASH)}`)
})

test.each([
  ['index.html', 'text/html; charset=utf-8', true],
  ['a.js', 'text/javascript; charset=utf-8', true],
  ['a.js', 'application/javascript', true],
  ['a.css', 'text/css', true],
  ['icon.svg', 'image/svg+xml', true],
  ['a.js', 'text/html', false],
  ['a.js', 'text/plain', false],
  ['a.js', null, false],
  ['toString', 'text/html', false],
])('%s of type %s is taken: %s', (path, type, taken) => expect(isTypeOf(path, type)).toBe(taken))

test('the worker and its list are not among the files they keep', () =>
  expect(['sw.js', 'files.json', 'index.html'].filter(isKept)).toEqual(['index.html']))
