/** Who may import whom, one way only: main -> ui -> law/index -> law/* -> engine, cli -> casefile, law/index, engine, text -> engine; ui -> casefile, offline -> engine; published -> law/index, engine; verification -> engine, and nothing that ships imports it; and what the pure core never says. */
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'

/** The first pattern that fits a file says what it may import: places in src, and packages where they are named. */
const MAY_IMPORT: readonly (readonly [file: RegExp, inside: RegExp, packages: RegExp])[] = [
  [/^casefile\//, /^(casefile|engine)\//, /^(zod|age-encryption|@scure\/bip39)(\/|$)/],
  [/^main\.tsx$/, /^(ui\/|engine\/|text\/|law\/checked$|published$)/, /./],
  [/^published\.ts$/, /^(engine\/|law\/index$)/, /^zod(\/|$)/],
  [/^offline\//, /^(offline|engine)\//, /^$/],
  [/^ui\//, /^(ui\/|casefile\/|engine\/|text\/|offline\/|law\/index$|published$)/, /./],
  [/^cli\//, /^(cli\/|casefile\/|engine\/|text\/|law\/index$)/, /./],
  [/^text\//, /^(text|engine)\//, /./],
  [/^law\/index\.ts$/, /^(law|engine)\//, /^$/],
  [/^law\/(facts|authorities)\//, /^(law\/(facts|authorities)|engine)\//, /^$/],
  [/^law\//, /^(law\/(shared|facts|authorities)\/|law\/words$|engine\/)/, /^$/],
  [/^engine\//, /^engine\//, /^zod(\/|$)/],
  [/^verification\//, /^(verification|engine)\//, /^$/],
]
const IMPURE =
  /\b(React|document|window|globalThis|navigator|fetch|XMLHttpRequest|localStorage|sessionStorage|indexedDB|console|process|Date|performance|setTimeout|Intl)\b|Math\.random/

const withoutComments = (source: string): string => source.replace(/\/\*[\s\S]*?\*\/|(?<!:)\/\/.*$/gm, '')
const withoutStrings = (source: string): string => source.replace(/'(?:[^'\\\n]|\\.)*'|"(?:[^"\\\n]|\\.)*"/g, "''")

/** What a file, by its path in src, does that its place forbids. */
function faults(file: string, source: string): string[] {
  const code = withoutComments(source)
  const rule = MAY_IMPORT.find(([pattern]) => pattern.test(file))
  if (!rule) return [`${file}: has no place in the architecture`]
  const [, inside, packages] = rule
  const imported = [...code.matchAll(/\b(?:from|import)\s*\(?\s*['"]([^'"]+)['"]/g)].map((found) => found[1] ?? '')
  const wrong = imported.filter((name) => {
    if (!name.startsWith('.')) return !packages.test(name)
    const target = join(file, '..', name).replaceAll('\\', '/')
    return ![target, `${target}/index`, `${target}/`].some((path) => inside.test(path))
  })
  const said = /^(engine|law|verification)\//.test(file) ? (IMPURE.exec(withoutStrings(code))?.[0] ?? null) : null
  return [...wrong.map((name) => `${file}: imports ${name}`), ...(said ? [`${file}: says ${said}`] : [])]
}

test('every file of src keeps to its place', () => {
  const files = readdirSync('src', { recursive: true, encoding: 'utf8' }).filter((name) => /\.tsx?$/.test(name) && !name.endsWith('.d.ts'))
  expect(files.length).toBeGreaterThan(20)
  expect(files.flatMap((name) => faults(name.replaceAll('\\', '/'), readFileSync(join('src', name), 'utf8')))).toEqual([])
})

test.each([
  ['engine/a.ts', "import { law } from '../law'"],
  ['engine/a.ts', "import { load } from '../text'"],
  ['engine/a.ts', "import { useState } from 'react'"],
  ['engine/a.ts', 'export const now = () => Date.now()'],
  ['engine/a.ts', 'export const now = () => new Date()'],
  ['engine/a.ts', 'console.log(1)'],
  ['engine/a.ts', 'const { env } = process'],
  ['law/shared/a.ts', 'export const a = document.title'],
  ['law/shared/a.ts', "import { tVisa } from '../immigration/t-visa'"],
  ['law/immigration/a.ts', "export const a = localStorage.getItem('a')"],
  ['law/immigration/a.ts', "export const a = () => fetch('a')"],
  ['law/immigration/a.ts', 'export const a = window.name'],
  ['law/immigration/a.ts', "import { tVisa } from './t-visa'"],
  ['law/benefits/a.ts', "import { tVisa } from '../immigration/t-visa'"],
  ['law/benefits/a.ts', "import { law } from '..'"],
  ['law/benefits/a.ts', "import * as z from 'zod'"],
  ['law/warnings.ts', "import { tVisa } from './immigration/t-visa'"],
  ['law/facts/a.ts', "import { test } from '../words'"],
  ['law/index.ts', "import { App } from '../ui/App'"],
  ['text/index.ts', "import { law } from '../law'"],
  ['cli/a.ts', "import { App } from '../ui/App'"],
  ['cli/a.ts', "import { tVisa } from '../law/immigration/t-visa'"],
  ['ui/a.tsx', "const late = () => import('../law/immigration/t-visa')"],
  ['ui/a.tsx', "import { run } from '../cli/main'"],
  ['ui/a.tsx', "import '../main'"],
  ['ui/a.tsx', "import { Space } from '../verification/space'"],
  ['cli/a.ts', "import { Space } from '../verification/space'"],
  ['engine/a.ts', "import { Space } from '../verification/space'"],
  ['verification/a.ts', "import { law } from '../law'"],
  ['verification/a.ts', 'export const a = Math.random()'],
  ['main.tsx', "import { facts } from './law/facts'"],
  ['offline/a.ts', "import { law } from '../law'"],
  ['offline/a.ts', "import * as z from 'zod'"],
  ['published.ts', "import { App } from './ui/shell/App'"],
  ['casefile/a.ts', "import { law } from '../law'"],
  ['casefile/a.ts', "import { useState } from 'react'"],
  ['elsewhere/a.ts', ''],
])('a file %s with %s is caught', (file, source) => {
  expect(faults(file, source)).toHaveLength(1)
})

test.each([
  ['engine/a.ts', "import * as z from 'zod/mini'\nimport { spanOf } from './dates'\n// no document, no Date.now"],
  ['law/immigration/a.ts', "import { cite } from '../words'\nimport { own } from '../shared/person'\nconst id = 'legal-process'"],
  ['ui/a.tsx', "import { law } from '../law'\nimport { loadText } from '../text'\nimport { useState } from 'react'"],
])('a file %s that keeps to its place is not', (file, source) => {
  expect(faults(file, source)).toEqual([])
})
