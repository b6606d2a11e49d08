/** What the documents on safety point to is there. */
import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { law } from '../src/law'

/** Paths of the project that a document names but that are not there. */
function missing(document: string): string[] {
  const named = [...document.matchAll(/(?:`|\]\()((?:(?:src|tests|scripts|docs)\/)?[\w./-]+\.(?:tsx?|md|mjs|html))(?:`|\))/g)]
  return named.flatMap(([, path = '']) => (existsSync(path) || existsSync(join('docs', path)) ? [] : [path]))
}

test.each(['SECURITY.md', 'docs/asvs.md', 'docs/coverage.md', 'docs/deploy.md'])('every file that %s names is there', (name) => {
  const document = readFileSync(name, 'utf8')
  expect(document).toMatch(/tests\/|headers\.ts/)
  expect(missing(document)).toEqual([])
})

test('a file that is not there is noticed', () => {
  expect(missing('see `tests/nothing.test.ts`, `headers.ts` and [this](docs/nothing.md)')).toEqual([
    'tests/nothing.test.ts',
    'docs/nothing.md',
  ])
})

test('the first page of the project says until when its law holds', () => {
  const write = (day: string) =>
    new Date(day).toLocaleDateString('en-GB', { timeZone: 'UTC', day: 'numeric', month: 'long', year: 'numeric' })
  expect(readFileSync('README.md', 'utf8')).toContain(`Law as of ${write(law.checkedOn)}; check again by ${write(law.nextCheckBy)}.`)
})
