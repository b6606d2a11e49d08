/**
 * The three sheets, read back from their PDF: the person's is one page in every case, the plan and the brief keep to a few, each page
 * has its number, the day and the notice, and no heading is the last thing on a page. Most cases are shown without a sitting.
 */
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import react from '@vitejs/plugin-react'
import type { Page } from 'playwright-core'
import { build } from 'vite'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { type Server, serve } from '../../scripts/serve'
import type { Answers } from '../../src/engine/model'
import { law } from '../../src/law'
import type { Voice } from '../../src/text'
import { helplines } from '../../src/ui/safety/helplines'
import { text as textPlugin } from '../../text-plugin'
import golden from '../law/cases/golden.json'
import { openApp, withApp } from './harness'
import { type PrintedPage, readPdf } from './pdf'
import { begin, byPointer } from './sitting'
import { say, sayer } from './words'

const DAY = '2026-11-24'
const NOTICE = 'As of November 24, 2026. Legal information, not legal advice.'
const FORMATS = ['A4', 'Letter'] as const
const cases = golden as unknown as readonly { readonly id: string; readonly answers: Answers }[]
const answersOf = (id: string): Answers => cases.find((one) => one.id === id)?.answers ?? {}

const NOTHING: Answers = Object.fromEntries(Object.keys(law.facts).map((fact) => [fact, 'unsure']))
/** A child nine days before a birthday, held by officials, in danger: as many urgent things as there are. */
const CHILD: Answers = { ...answersOf('CRT-08'), 'danger-now': true, 'birth-date': '2008-12-03', 'official-date': '2026-12-01' }
const CASES: Readonly<Record<string, readonly [Answers, Voice]>> = {
  'an adult with much told': [answersOf('REG-02'), 'helper'],
  'nothing known': [NOTHING, 'self'],
  'a child': [CHILD, 'helper'],
}

let sheets: Server
let folder: string
let app: Awaited<ReturnType<typeof openApp>>
let page: Page
beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'waymark-sheets-'))
  const options = { outDir: folder, emptyOutDir: true, target: 'es2022', assetsInlineLimit: 0, chunkSizeWarningLimit: 2000 }
  await build({
    root: 'tests/e2e/sheets',
    configFile: false,
    base: './',
    logLevel: 'error',
    plugins: [textPlugin(), react()],
    build: options,
  })
  sheets = await serve(folder, 0)
  app = await openApp()
  page = app.page
  await page.goto(sheets.address)
  await page.waitForFunction(() => 'showCase' in window)
  await page.evaluate(quietly)
})
afterAll(async () => {
  await app.close()
  await sheets.close()
  rmSync(folder, { recursive: true })
})

type Reader = 'person' | 'worker' | 'lawyer'
const quietly = (): void => void (window.print = () => {})

/** Shows one case and presses the button of one sheet. */
async function show([answers, voice]: readonly [Answers, Voice], reader: Reader): Promise<void> {
  await page.evaluate(
    ([given, as, day]) => (window as unknown as { showCase: (...of: readonly unknown[]) => void }).showCase(given, as, day),
    [answers, voice, DAY] as const,
  )
  await page.getByRole('button', { name: sayer(voice)(`paper.${reader}`), exact: true }).click()
}

const print = async (format: (typeof FORMATS)[number], on = page): Promise<PrintedPage[]> => readPdf(await on.pdf({ format }))

/** The headings on the sheet, and the titles of groups in its table, as they stand on paper. */
async function headings(on = page): Promise<Set<string>> {
  const names = await on.locator('.sheet :is(h1, h2, h3, h4, th[scope=rowgroup])').allInnerTexts()
  return new Set(names.map((name) => name.replace(/\s+/g, ' ').trim()))
}

/** What is wrong with the pages: no number, no day and notice, or a heading with nothing after it. */
function faults(pages: readonly PrintedPage[], titles: ReadonlySet<string>): string[] {
  return pages.flatMap(({ lines, text: said }, at) => {
    const foot = lines.findIndex((line) => line.includes(NOTICE) && line.includes(`${at + 1} / ${pages.length}`))
    const last = (lines[foot - 1] ?? '').replace(/^[●◐○–]\s*/, '')
    return [
      ...(foot === lines.length - 1 ? [] : [`page ${at + 1}: no foot below ${said.slice(-80)}`]),
      ...(titles.has(last) ? [`page ${at + 1} ends with its heading ${last}`] : []),
    ]
  })
}

describe.each(Object.entries(CASES))('%s', (_name, shown) => {
  const [, voice] = shown
  test.each(FORMATS)('one page for the person, on %s', async (format) => {
    await show(shown, 'person')
    const titles = await headings()
    const pages = await print(format)
    expect(pages).toHaveLength(1)
    expect(faults(pages, titles)).toEqual([])
    const said = pages[0]?.text.replace(/\s+/g, ' ') ?? ''
    for (const part of ['results.lawyer-title', 'results.next', 'results.help', 'paper.keep']) expect(said).toContain(sayer(voice)(part))
    for (const { call } of helplines) expect(said).toContain(call)
    expect(said).not.toMatch(/\bUSC\b|\bCFR\b/)
  })

  test.each(FORMATS)('a plan of at most three pages for the helper, on %s', async (format) => {
    await show(shown, 'worker')
    const titles = await headings()
    const pages = await print(format)
    expect(pages.length).toBeLessThanOrEqual(3)
    expect(faults(pages, titles)).toEqual([])
    const said = pages.map((one) => one.text).join('\n')
    for (const part of ['paper.week', 'paper.papers', 'paper.ask', 'paper.find-out', 'results.help'])
      expect(said).toContain(sayer(voice)(part))
  })

  test.each(FORMATS)('a brief for the lawyer, on %s', async (format) => {
    await show(shown, 'lawyer')
    const titles = await headings()
    const pages = await print(format)
    process.stdout.write(`lawyer's brief, ${_name}, ${format}: ${pages.length} pages\n`)
    if (shown[0] === NOTHING) expect(pages.length).toBeLessThanOrEqual(12)
    expect(faults(pages, titles)).toEqual([])
    const said = pages.map((one) => one.text).join('\n')
    for (const part of ['paper.summary', 'paper.answers', 'paper.sources']) expect(said).toContain(sayer(voice)(part))
    expect(said).toContain('22 USC 7102')
  })
})

test('an urgent case says first what cannot wait', async () => {
  await show([CHILD, 'self'], 'person')
  const [first] = await print('Letter')
  const said = first?.text ?? ''
  const at = ['warning.immediate-danger.title', 'deadline.turning-18.name', 'results.next'].map((id) => said.indexOf(say(id)))
  expect(at).not.toContain(-1)
  expect(at).toEqual([...at].sort((a, b) => a - b))
})

test('one page for the person in every golden case, in both voices', async () => {
  const long: string[] = []
  for (const [at, { id, answers }] of cases.entries()) {
    await show([answers, at % 2 === 0 ? 'self' : 'helper'], 'person')
    const pages = await print('Letter')
    if (pages.length !== 1) long.push(`${id}: ${pages.length} pages`)
  }
  expect(long).toEqual([])
})

test('the check sees a heading left behind, a page without a foot, and a second page', async () => {
  const other = await page.context().newPage()
  await other.setContent(
    '<style>@page { margin: 20mm } h2 { break-after: page }</style><article class="sheet"><h2>Left behind</h2><p>Below.</p></article>',
  )
  const [pages, titles] = [await print('A4', other), await headings(other)]
  await other.close()
  expect(pages.map(({ lines }) => lines)).toEqual([['Left behind'], ['Below.']])
  expect(faults(pages, titles)).toEqual([expect.stringContaining('page 1: no foot'), expect.stringContaining('page 2: no foot')])
  const withFoot = pages.map(({ lines }, at) => ({ lines: [...lines, `${NOTICE} ${at + 1} / 2`], text: '' }))
  expect(faults(withFoot, titles)).toEqual(['page 1 ends with its heading Left behind'])
})

test('in the guide itself: a sheet for each button, and all three from new pages by the browser’s own command', () =>
  withApp({}, async ({ page: guide }) => {
    const press = (id: string): Promise<void> =>
      guide
        .getByRole('button', { name: say(id), exact: true })
        .first()
        .click()
    await begin({ page: guide, say, hands: byPointer(guide) }, 'self')
    await press('ask.break')
    await press('break.stop')
    await press('review.results')
    await guide.evaluate(quietly)
    await press('paper.person')
    const alone = await print('A4', guide)
    expect(alone).toHaveLength(1)
    expect(alone[0]?.lines.at(-1)).toContain('Legal information, not legal advice. 1 / 1')

    const pages = await print('A4', guide)
    const starts = ['results.title', 'paper.worker-title', 'paper.lawyer-title'].map((id) => say(id))
    const tops = pages.map(({ lines }) => lines[0] ?? '')
    expect(starts.map((start) => tops.indexOf(start))).toEqual([0, 1, expect.any(Number)])
    expect(tops.filter((top) => starts.includes(top))).toEqual(starts)
    expect(await guide.evaluate(() => document.querySelectorAll('.sheet').length)).toBe(0)
  }))
