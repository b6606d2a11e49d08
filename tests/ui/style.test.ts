import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'

const files = (ext: string): string[] => readdirSync('src/ui', { recursive: true, encoding: 'utf8' }).filter((name) => name.endsWith(ext))
const read = (name: string): string => readFileSync(join('src/ui', name), 'utf8')

test('styles know start and end, never left and right', () => {
  const physical =
    /(?:^|[\s;{])(?:(?:margin|padding|border)-(?:left|right|top|bottom)|left|right|top|bottom|float|text-align:\s*(?:left|right)|(?:min-|max-)?(?:width|height))\s*:/m
  for (const name of files('.css')) {
    const found = read(name)
      .replace(/@media[^{]*/g, '')
      .match(physical)
    expect(found?.[0], name).toBeUndefined()
  }
})

test('pages set no style past React and read no clock', () => {
  for (const name of [...files('.ts'), ...files('.tsx')]) expect(read(name), name).not.toMatch(/\bstyle=|new Date|Date\.now/)
})

/** What may be asked of this site, by file. */
const ASKED: Readonly<Record<string, readonly string[]>> = {
  'safety/leave.ts': ["fetch(NEUTRAL, { cache: 'no-store' })"],
  'offline/kept.ts': ["fetch(HOME + WORKER, { method: 'HEAD', cache: 'no-store' })"],
  'offline/news.ts': ['fetch(new URL(LIST, document.baseURI)'],
}

test('pages ask for nothing but their neutral page and what a kept copy needs, and nothing asks whether to stay', () => {
  for (const name of [...files('.ts'), ...files('.tsx')]) {
    expect(read(name).match(/fetch\([^)]*\)|beforeunload/g) ?? [], name).toEqual(ASKED[name] ?? [])
  }
})

test('no words stand in the pages themselves', () => {
  for (const name of files('.tsx')) {
    const bare = [...read(name).matchAll(/>\s*([A-Za-z][a-z]+(?: [a-z]+)*[.?!]?)\s*<\//g)].map((found) => found[1])
    expect(bare, name).toEqual([])
  }
})
