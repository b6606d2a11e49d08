/** The guide as one file from a stick: it opens, answers, prints and leaves without asking for anything but itself. */
import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import type { Browser, Page } from 'playwright-core'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { law } from '../../src/law'
import { PUBLIC_PAGE } from '../../src/ui/safety/public-page'
import { WORDS } from '../casefile/sample'
import { watchPolicy } from './harness'
import { backAndForward, entries, GUIDE, launch, leave } from './leaving'
import { press, toTyped, walk } from './sitting'
import { say } from './words'

const folder = mkdtempSync(join(tmpdir(), 'stick-'))
const file = join(folder, 'waymark.html')
let browser: Browser

beforeAll(async () => {
  const { NODE_ENV: _mode, VITEST: _test, ...env } = process.env
  const child = spawn(process.execPath, ['scripts/run.mjs', 'scripts/build-usb.ts', folder], { stdio: 'ignore', env })
  const [code] = (await once(child, 'exit')) as [number | null]
  if (code !== 0) throw new Error(`the build ended with ${code}`)
  browser = await launch(true)
})
afterAll(async () => {
  await browser.close()
  rmSync(folder, { recursive: true })
})

interface Stick {
  readonly page: Page
  readonly address: string
  /** Every address asked for, and every violation of the policy. */
  readonly asked: string[]
  readonly problems: string[]
}

/** Opens a file from disk in a fresh profile. */
async function openFrom(path: string, deed: (stick: Stick) => Promise<void>): Promise<void> {
  const context = await browser.newContext({ viewport: { width: 360, height: 740 } })
  const address = pathToFileURL(path).href
  const [asked, problems]: [string[], string[]] = [[], []]
  context.on('request', (request) => void asked.push(request.url()))
  await context.route(`${PUBLIC_PAGE}**`, (route) => route.fulfill({ contentType: 'text/html', body: '<title>The forecast</title>' }))
  await watchPolicy(context, problems)
  const page = await context.newPage()
  page.on('pageerror', ({ message }) => problems.push(message))
  page.on('console', (message) => problems.push(message.text()))
  try {
    await page.goto(address)
    await deed({ page, address, asked, problems })
  } finally {
    await context.close()
  }
}

const heading = (page: Page, name: string) => page.getByRole('heading', { level: 1, name }).waitFor()

test('from the first page to results and paper, with no request but for the file itself', () =>
  openFrom(file, async ({ page, address, asked, problems }) => {
    await heading(page, say('start.title'))
    expect(await page.locator('.as-of time').getAttribute('datetime')).toBe(law.checkedOn)
    expect(await page.getByRole('button', { name: say('shell.keep') }).count()).toBe(0)
    let questions = 0
    await walk(page, {
      known: { 'danger-now': false, role: 'person', 'age-now': 30, citizenship: 'neither' },
      onQuestion: async () => ((questions += 1) > 8 ? 'stop' : undefined),
    })
    await press(page, say('ask.break'))
    await press(page, say('break.stop'))
    await page
      .getByRole('button', { name: say('review.results') })
      .first()
      .click()
    await heading(page, say('results.title'))
    await press(page, say('results.view-analysis'))
    expect((await page.pdf()).length).toBeGreaterThan(10_000)
    await press(page, say('shell.rulebook'))
    await heading(page, say('rulebook.title'))
    expect(asked.filter((url) => !url.startsWith('data:'))).toEqual([address])
    expect(problems).toEqual([])
  }))

test('a case is saved and opened there too, by a worker that the file itself holds', () =>
  openFrom(file, async ({ page, problems }) => {
    await press(page, say('start.open'))
    await page.getByLabel(say('casefile.open.file'), { exact: true }).setInputFiles('tests/casefile/released/v1-full.age')
    await page.getByRole('textbox', { name: say('casefile.words.open') }).fill(WORDS)
    await press(page, say('casefile.open.do'))
    await page.getByRole('heading', { level: 1, name: say('casefile.found.title') }).waitFor()
    await page.getByLabel(say('start.who-self'), { exact: true }).check()
    await press(page, say('casefile.found.do'))
    await press(page, say('shell.cases'))
    await press(page, say('casefile.save.title'))
    const [download] = await Promise.all([page.waitForEvent('download'), press(page, say('casefile.save.do'))])
    expect(readFileSync(await download.path(), 'latin1')).toMatch(/^age-encryption\.org\/v1\n-> scrypt \S+ 17\n/)
    await press(page, say('casefile.hand-over.title'))
    await heading(page, say('casefile.hand-over.title'))
    // Where the stick is on this disk leads nobody else anywhere.
    const note = await page.locator('#note').innerText()
    expect(note).toContain('notes.age')
    expect(note).not.toMatch(/file:\/|\.html/)
    expect(problems).toEqual([])
  }))

test.each(['click', 'keys', 'link'] as const)('leaving by %s empties it and leads away; Back and Forward show nothing of it', (way) =>
  openFrom(file, async ({ page, address, problems }) => {
    await toTyped(page, '27')
    await leave(page, way)
    await page.waitForURL(PUBLIC_PAGE, { waitUntil: 'commit' })
    const left = await entries(page)
    expect(left.filter(({ url, title }) => url === address || /waymark/i.test(title))).toEqual([])
    const shown = await backAndForward(page)
    expect(shown.filter((text) => GUIDE.test(text))).toEqual([])
    expect(shown[0]).toMatch(/^Weather/)
    expect(problems).toEqual([])
  }),
)

test('a script that was changed does not run, and what the policy forbids is refused and seen', async () => {
  const changed = join(folder, 'changed.html')
  writeFileSync(changed, readFileSync(file, 'utf8').replace('<script type="module">', '<script type="module">0;'))
  await openFrom(changed, async ({ page, problems }) => {
    await expect.poll(() => problems.join()).toMatch(/script-src/)
    expect(await page.getByRole('heading', { level: 1 }).count()).toBe(0)
  })
  await openFrom(file, async ({ page, problems, asked }) => {
    await page.evaluate(() => {
      window.open('https://example.org/window')
    })
    await expect.poll(() => asked).toContain('https://example.org/window')
    await page.evaluate(() => fetch('https://example.org/').catch(() => undefined))
    await expect.poll(() => problems.join()).toMatch(/connect-src https:\/\/example\.org/)
    await page.evaluate(() => {
      try {
        document.body.innerHTML = '<b>no</b>'
      } catch {
        // Seen below.
      }
    })
    await expect.poll(() => problems.join()).toMatch(/require-trusted-types-for/)
  })
})
