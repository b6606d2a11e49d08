/**
 * Files in a real browser, with the real worker under the real policy: saved, opened, handed from tab to tab; and what happens where the
 * browser refuses, runs out of room, is killed, or is given something hostile.
 */
import { mkdtempSync, readdirSync, readFileSync, rmSync, unlinkSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Download, Page } from 'playwright-core'
import { build } from 'vite'
import { afterAll, expect, test } from 'vitest'
import { serve } from '../../scripts/serve'
import { inspect, unlock } from '../../src/casefile/lock'
import type { CaseFile } from '../../src/casefile/schema'
import { read, write } from '../../src/casefile/text'
import { locked, SAMPLE, WORDS } from '../casefile/sample'
import { PUBLIC_PAGE } from '../../src/ui/safety/public-page'
import type { Tried } from '../casefile/vectors'
import { openApp, withApp } from './harness'
import { crash } from './leaving'
import { begin, byPointer, give, go } from './sitting'
import { sayer } from './words'

const say = sayer('self')
const folder = mkdtempSync(join(tmpdir(), 'waymark-casefile-'))
afterAll(() => rmSync(folder, { recursive: true }))

const press = (page: Page, id: string): Promise<void> => page.getByRole('button', { name: say(id), exact: true }).click()
const heading = (page: Page, id: string): Promise<void> => page.getByRole('heading', { level: 1, name: say(id), exact: true }).waitFor()
const words = (page: Page) => page.getByRole('textbox')

/** From the first page to saving a case with one answer. */
async function toSave(page: Page): Promise<void> {
  const sitting = { page, say, hands: byPointer(page) }
  await begin(sitting, 'self')
  await give(sitting, 'danger-now', false)
  await go(sitting, say('shell.continue'))
  await go(sitting, say('ask.break'))
  await go(sitting, say('break.stop'))
  await press(page, 'shell.cases')
  await press(page, 'casefile.save.title')
  await heading(page, 'casefile.save.title')
}

/** Saves what is in front; the words, and what the browser got. */
async function save(page: Page): Promise<{ words: string; download: Download }> {
  const drawn = await words(page).inputValue()
  const [download] = await Promise.all([page.waitForEvent('download'), press(page, 'casefile.save.do')])
  await heading(page, 'casefile.saved.title')
  return { words: drawn, download }
}

const bytesOf = async (download: Download): Promise<Uint8Array> => new Uint8Array(readFileSync(await download.path()))
const opened = async (bytes: Uint8Array, phrase: string): Promise<CaseFile> => read(await unlock(inspect(bytes), phrase))

async function toOpen(page: Page): Promise<void> {
  await press(page, 'start.open')
  await heading(page, 'casefile.open.title')
}

async function tryFile(page: Page, path: string, phrase: string): Promise<void> {
  await page.getByLabel(say('casefile.open.file'), { exact: true }).setInputFiles(path)
  await words(page).fill(phrase)
  await press(page, 'casefile.open.do')
}

function onDisk(name: string, bytes: Uint8Array): string {
  const path = join(folder, name)
  writeFileSync(path, bytes)
  return path
}

const problem = async (page: Page, id: string): Promise<void> =>
  page
    .getByRole('alert')
    .filter({ hasText: say(`casefile.problem.${id}`) })
    .waitFor()

test('all 143 vectors of age do in a browser what they do elsewhere', async () => {
  const out = join(folder, 'vectors')
  await build({
    root: 'tests/e2e/vectors',
    configFile: false,
    base: './',
    logLevel: 'error',
    build: { outDir: out, target: 'es2022', chunkSizeWarningLimit: 2000 },
  })
  const vectors = await serve(out, 0)
  const app = await openApp()
  try {
    await app.page.goto(vectors.address)
    await app.page.waitForFunction(() => 'tryAll' in window)
    const tried = await app.page.evaluate(() => (window as unknown as { tryAll: () => Promise<Tried> }).tryAll())
    expect(tried).toEqual({ count: 143, opened: 26, openedByGate: 2, wrong: [] })
  } finally {
    await app.close()
    await vectors.close()
  }
})

test('a case is saved as notes.age, and opens again with its words in another sitting', async () => {
  await withApp({ width: 360, height: 740 }, async ({ page }) => {
    await toSave(page)
    const saved = await save(page)
    expect(saved.download.suggestedFilename()).toBe('notes.age')
    const bytes = await bytesOf(saved.download)
    expect(inspect(bytes).workFactor).toBe(17)
    expect(Object.keys((await opened(bytes, saved.words)).answers)).toEqual(['danger-now'])

    await page.reload()
    await toOpen(page)
    const path = onDisk('notes.age', bytes)
    await tryFile(page, path, 'none of the words')
    await problem(page, 'locked')
    await words(page).fill(saved.words)
    await press(page, 'casefile.open.do')
    await heading(page, 'casefile.found.title')
    await page.getByLabel(say('start.who-self')).check()
    await press(page, 'casefile.found.do')
    await heading(page, 'review.title')
    expect(await page.getByRole('definition').first().innerText()).toBe(say('option.no'))
    // What was opened is not written over.
    expect(new Uint8Array(readFileSync(path))).toEqual(bytes)
    // What lies behind belonged to the sitting before: only the first page shows there, and the check of the answers ahead.
    const shown = () => page.evaluate(() => [Number(history.state), document.querySelector('h1')?.innerText])
    const [depth] = await shown()
    for (const [way, step, title] of [
      ['goBack', -1, 'start.title'],
      ['goForward', 0, 'review.title'],
      ['goBack', -1, 'start.title'],
      ['goBack', -2, 'start.title'],
      ['goForward', -1, 'start.title'],
    ] as const) {
      await page[way]()
      await expect.poll(shown).toEqual([Number(depth) + step, say(title)])
    }
  })
})

test('two tabs save at once, each its own case', async () => {
  await withApp({}, async ({ page, address }) => {
    // One after the other: a tab behind another is slow to be worked.
    await toSave(page)
    const other = await page.context().newPage()
    await other.goto(address)
    await toSave(other)
    const [one, two] = await Promise.all([save(page), save(other)])
    expect(one.words).not.toBe(two.words)
    for (const { words: phrase, download } of [one, two])
      expect((await opened(await bytesOf(download), phrase)).answers).toEqual({ 'danger-now': false })
  })
})

test('a tab that is killed while it saves leaves no file, and the guide opens at its beginning', async () => {
  await withApp({}, async ({ page, address }) => {
    await toSave(page)
    const downloads: Download[] = []
    page.context().on('page', (made) => made.on('download', (one) => downloads.push(one)))
    page.on('download', (one) => downloads.push(one))
    // The worker never gets its script, so that the end comes before the file.
    let asked = 0
    await page.route('**/assets/worker-*', () => void (asked += 1))
    await press(page, 'casefile.save.do')
    await page.getByRole('progressbar').waitFor()
    await expect.poll(() => asked).toBe(1)
    await crash(page)
    const again = await page.context().newPage()
    await again.goto(address)
    await heading(again, 'start.title')
    expect(downloads).toEqual([])
    // Where it is not killed, there is one.
    await toSave(again)
    await save(again)
    expect(downloads).toHaveLength(1)
  })
})

test('without any room for the site to store, saving goes on: it stores nothing', async () => {
  await withApp({}, async ({ page, address }) => {
    const session = await page.context().newCDPSession(page)
    await session.send('Storage.overrideQuotaForOrigin', { origin: new URL(address).origin, quotaSize: 1 })
    const kept = () =>
      page.evaluate(() =>
        caches
          .open('control')
          .then((cache) => cache.put('/control', new Response('x'.repeat(1000))))
          .then(
            () => 'kept',
            (fault: Error) => fault.name,
          ),
      )
    expect(await kept()).toBe('QuotaExceededError')
    await toSave(page)
    const saved = await save(page)
    expect((await opened(await bytesOf(saved.download), saved.words)).answers).toEqual({ 'danger-now': false })
  })
})

test('where the browser refuses the download, the page asks to look, and saves again with the same words', async () => {
  await withApp({}, async ({ page }) => {
    await toSave(page)
    const session = await page.context().newCDPSession(page)
    await session.send('Page.setDownloadBehavior', { behavior: 'deny' })
    const drawn = await words(page).inputValue()
    await press(page, 'casefile.save.do')
    await heading(page, 'casefile.saved.title')
    await page.getByText(say('casefile.saved.check')).waitFor()
    const target = join(folder, 'allowed')
    await session.send('Page.setDownloadBehavior', { behavior: 'allow', downloadPath: target })
    await press(page, 'casefile.saved.again')
    const arrived = (): string[] => {
      try {
        return readdirSync(target)
      } catch {
        return []
      }
    }
    await expect.poll(arrived).toEqual(['notes.age'])
    expect((await opened(new Uint8Array(readFileSync(join(target, 'notes.age'))), drawn)).answers).toEqual({ 'danger-now': false })
  })
})

test('a file that is gone, one that asks for too much work, and one with poison in it are refused in plain words', async () => {
  await withApp({}, async ({ page }) => {
    await toOpen(page)
    const sound = await locked()
    const path = onDisk('gone.age', sound)
    // By its path, as somebody's own choice: the framework would hand over a copy of what is in it.
    const session = await page.context().newCDPSession(page)
    const { root } = await session.send('DOM.getDocument')
    const { nodeId } = await session.send('DOM.querySelector', { nodeId: root.nodeId, selector: 'input[type=file]' })
    await session.send('DOM.setFileInputFiles', { files: [path], nodeId })
    await words(page).fill(WORDS)
    unlinkSync(path)
    await press(page, 'casefile.open.do')
    await problem(page, 'unreadable')

    const costly = Buffer.from(
      Buffer.from(sound)
        .toString('latin1')
        .replace(/^(-> scrypt \S+) 2$/m, '$1 20'),
      'latin1',
    )
    await tryFile(page, onDisk('costly.age', costly), WORDS)
    await problem(page, 'too-costly')

    const poison = new TextEncoder().encode('{"version":1,"__proto__":{"polluted":true},"answers":{}}')
    await tryFile(page, onDisk('poison.age', await locked(poison)), WORDS)
    await problem(page, 'key-forbidden')
    expect(await page.evaluate(() => (Object.prototype as Record<string, unknown>)['polluted'])).toBeUndefined()

    await tryFile(page, onDisk('large.age', new Uint8Array(3_000_000)), WORDS)
    await problem(page, 'too-large')
    await tryFile(page, onDisk('sound.jpg', await locked(write(SAMPLE))), WORDS)
    await heading(page, 'casefile.found.title')
  })
})

test('without crypto.subtle the page says why it does not save', async () => {
  await withApp({}, async ({ page, address }) => {
    await page.addInitScript(() => Object.defineProperty(Crypto.prototype, 'subtle', { get: () => undefined }))
    await page.goto(address)
    const sitting = { page, say, hands: byPointer(page) }
    await begin(sitting, 'self')
    await go(sitting, say('ask.break'))
    await go(sitting, say('break.stop'))
    await press(page, 'shell.cases')
    await press(page, 'casefile.save.title')
    await page.getByText(say('casefile.no-place')).waitFor()
    expect(await page.getByRole('button', { name: say('casefile.save.do') }).count()).toBe(0)
  })
})

test('leaving works while a file is locked, and ends it', async () => {
  const app = await openApp()
  const { page } = app
  try {
    await toSave(page)
    let got = 0
    page.on('download', () => (got += 1))
    await page.route(PUBLIC_PAGE, (route) => route.fulfill({ contentType: 'text/html', body: '<title>Weather</title>' }))
    await press(page, 'casefile.save.do')
    await page.getByRole('progressbar').waitFor()
    await expect.poll(() => page.workers().length).toBe(1)
    for (let count = 0; count < 3; count += 1) await page.keyboard.press('Shift')
    await page.waitForURL(PUBLIC_PAGE)
    expect(page.workers()).toEqual([])
    // Longer than locking takes.
    await page.waitForTimeout(3000)
    expect(got).toBe(0)
    expect(app.problems.filter((one) => !one.startsWith(`request: ${PUBLIC_PAGE}`))).toEqual([])
  } finally {
    await app.close()
  }
})
