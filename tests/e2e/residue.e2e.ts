/**
 * What is left on the device. A page of each kind of fact, filled with random marks, is ended in each of six ways, in an ordinary and in a
 * private window, and a case is saved and opened in each; then every file of the browser is searched for the marks, as text, as UTF-16, as part of an address and as base64.
 * In the same run a page that keeps something must be found. Windows of one browser share its profile: a mark names its window.
 */
import { randomBytes } from 'node:crypto'
import { cpSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { createServer } from 'node:http'
import { tmpdir } from 'node:os'
import { join, relative } from 'node:path'
import type { BrowserContext, Page } from 'playwright-core'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { type Server, serve } from '../../scripts/serve'
import type { Answers, Fact } from '../../src/engine/model'
import { FILE_NAME } from '../../src/ui/casefile/disk'
import { crash, leave } from './leaving'
import { type Profile, startProfile } from './profile'
import { listen, shut } from './site'
import { optionId, press, walk } from './sitting'
import { say } from './words'

/** Leads to a date on a short way, and marks rows whose ids and words are then looked for too. */
const KNOWN: Answers = {
  'danger-now': false,
  'interpreter-needed': true,
  'age-now': 30,
  'brought-by': ['found-or-offered', 'gave-a-place'],
  'left-how': 'got-away',
  't-stage': 'denied-appeal-open',
}
/** The name a case is saved under may stand in the browser's list of downloads, and in the files of the app itself. */
const IN_LIST = /\/(History|Cache\/Cache_Data|Code Cache)/
const DATE_FIELDS = ['month', 'day', 'year'].map((part) => say(`ask.date.${part}`))
const KINDS: readonly Fact['kind'][] = ['yes-no', 'choice', 'several', 'number', 'date']
/** Longer than the browser waits before it writes down what stands in a window. */
const LONG_WAIT = 8_000

/** Every mark begins with this; what follows names the window and the field. */
const RUN = `w+/${randomBytes(12).toString('base64')}`
/** The ways a mark may stand in a file, each with how the bytes from there on read. */
const FORMS: readonly (readonly [name: string, pattern: Buffer, read: (bytes: Buffer) => string])[] = [
  ['utf-8', Buffer.from(RUN), (bytes) => bytes.toString('latin1')],
  ['utf-16', Buffer.from(RUN, 'utf16le'), (bytes) => bytes.toString('utf16le')],
  ['address', Buffer.from(encodeURIComponent(RUN)), (bytes) => decodeURIComponent(/^[\w%-]*/.exec(bytes.toString('latin1'))?.[0] ?? '')],
  // A mark may begin at any of three places of a base64 group; the groups at its ends hold what stands beside it.
  ...[0, 1, 2].map((before) => {
    const pattern = Buffer.from(
      Buffer.from(' '.repeat(before) + RUN)
        .toString('base64')
        .slice(before && 4, -4),
    )
    return ['base64', pattern, (bytes: Buffer) => Buffer.from(bytes.toString('latin1'), 'base64').toString('latin1')] as const
  }),
]

/** Every place in a folder's files where a mark stands: file, form, and what follows the beginning of the mark. */
function found(folder: string): string[] {
  const files = readdirSync(folder, { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile())
  return files.flatMap((entry) => {
    const path = join(entry.parentPath, entry.name)
    const bytes = readFileSync(path)
    return FORMS.flatMap(([form, pattern, read]) => {
      const hits: string[] = []
      for (let at = bytes.indexOf(pattern); at >= 0; at = bytes.indexOf(pattern, at + 1)) {
        // From its last letters on: what is read as base64 begins inside the mark.
        const [, after = ''] = read(bytes.subarray(at, at + 160)).split(RUN.slice(-6))
        hits.push(`${relative(folder, path)} ${form} ${/^[\w-]*/.exec(after)?.[0] ?? ''}`)
      }
      return hits
    })
  })
}

/** The app's own files in the caches: they say the same whoever opens the app. Only words of the files may be there, nothing typed. */
const isPublicFile = (hit: string): boolean => /\/(Cache|Code Cache)\/.* -word\d+/.test(hit)

/** Words of the app, each with the mark that stands for it in the files that this test serves. */
const marks = new Map<string, string>()
const words = (id: string): string => marks.get(say(id)) ?? say(id)

/** A copy of the built app in which the ids and the words of what is answered are marks. */
function markedCopy(): string {
  const folder = mkdtempSync(join(tmpdir(), 'marked-'))
  cpSync('dist', folder, { recursive: true })
  const given = Object.entries(KNOWN).flatMap(([fact, answer]) => [fact, answer].flat().map((part) => [fact, part] as const))
  const ids = given.flatMap(([, part]) => (typeof part === 'string' && part.includes('-') ? [part] : []))
  const said = given.flatMap(([fact, part]) =>
    typeof part === 'string' ? [say(part === fact ? `fact.${fact}.ask` : optionId(fact, part))] : [],
  )
  const scripts = readdirSync(join(folder, 'assets')).filter((name) => name.endsWith('.js'))
  const sources = new Map(scripts.map((name) => [join(folder, 'assets', name), readFileSync(join(folder, 'assets', name), 'utf8')]))
  const quoted = (word: string) => new RegExp(`(?<=["'\`.])${word.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')}(?=["'\`.])`, 'g')
  for (const word of [...ids, ...said]) {
    const pattern = quoted(word)
    if (![...sources.values()].some((source) => pattern.test(source))) continue
    const mark = `${RUN}-word${marks.size}`
    marks.set(word, mark)
    for (const [path, source] of sources) sources.set(path, source.replace(pattern, mark))
  }
  for (const [path, source] of sources) writeFileSync(path, source)
  return folder
}

let folder = ''
let app: Server
/** The same under another origin: who leaves one window leaves all windows of it. */
let appToLeave: Server
let carelessAddress = ''
/** A page as most are: what is typed, kept, or put in the address stays. */
const carelessSite = createServer((_, response) =>
  response.setHeader('Content-Type', 'text/html').end('<title>A form</title><form><label>Name <input name="name"></label></form>'),
)
beforeAll(async () => {
  folder = markedCopy()
  app = await serve(folder, 0)
  appToLeave = await serve(folder, 0)
  carelessAddress = await listen(carelessSite)
})
afterAll(async () => {
  await Promise.all([app.close(), appToLeave.close(), shut(carelessSite)])
  rmSync(folder, { recursive: true })
})

async function openCareless(context: BrowserContext): Promise<Page> {
  const page = await context.newPage()
  await page.goto(`${carelessAddress}?name=${encodeURIComponent(`${RUN}-careless-address`)}`)
  await page.getByLabel('Name').fill(`${RUN}-careless-field`)
  await page.evaluate((mark) => localStorage.setItem('kept', mark), `${RUN}-careless-kept`)
  await page.evaluate((mark) => localStorage.setItem('coded', btoa(` ${mark}`)), `${RUN}-careless-coded`)
  return page
}

/** Fields hold marks while a fault is shown, while help is open, and when the page is ended. */
async function fill(page: Page, labels: readonly string[], mark: string): Promise<void> {
  for (const [at, label] of labels.entries()) await page.getByRole('textbox', { name: label }).fill(`${mark}-${at}`)
  await press(page, say('shell.continue'))
  await page.getByRole('alert').waitFor()
  await press(page, say('shell.help'))
  await page.getByRole('heading', { level: 1, name: say('help.asked.title') }).waitFor()
  await page.goBack()
  await page.getByRole('textbox', { name: labels[0] ?? '' }).waitFor()
}

/** Walks until a page of each kind was filled, and stays on the last. */
async function walked(context: BrowserContext, way: Ending, sort: 'ordinary' | 'private'): Promise<Page> {
  const mark = `${RUN}-${way}-${sort}`
  const page = await context.newPage()
  await page.goto(way === 'leave' ? appToLeave.address : app.address)
  const kinds = new Set<Fact['kind']>()
  await walk(page, {
    known: KNOWN,
    say: words,
    async onQuestion(id, { kind }) {
      kinds.add(kind)
      if (kind === 'number') await fill(page, [words(`fact.${id}.ask`)], `${mark}-number`)
      if (kind === 'date') await fill(page, DATE_FIELDS, `${mark}-date`)
      return KINDS.every((each) => kinds.has(each)) ? 'stop' : undefined
    },
  })
  expect(kinds.size, mark).toBe(KINDS.length)
  return page
}

/** Saves a case with words that are a mark, and opens the file, whose answers are marks too, so that the gate refuses it; the window stays open. */
async function savedAndOpened(context: BrowserContext, sort: 'ordinary' | 'private'): Promise<void> {
  const mark = `${RUN}-words-${sort}`
  const page = await context.newPage()
  await page.goto(app.address)
  await walk(page, { known: KNOWN, say: words, onQuestion: async (_, { kind }) => (kind === 'several' ? 'stop' : undefined) })
  await press(page, say('ask.break'))
  await press(page, say('break.stop'))
  await press(page, say('shell.cases'))
  await press(page, say('casefile.save.title'))
  await page.getByText(say('casefile.reveals.all')).click()
  await page.getByRole('textbox').fill(mark)
  const [download] = await Promise.all([page.waitForEvent('download'), press(page, say('casefile.save.do'))])
  expect(download.suggestedFilename()).toBe(FILE_NAME)
  const path = await download.path()
  const bytes = readFileSync(path)
  expect(bytes.toString('latin1')).toMatch(/^age-encryption\.org\/v1\n-> scrypt /)
  expect(FORMS.filter(([, pattern]) => bytes.includes(pattern))).toEqual([])
  await page.getByRole('heading', { level: 1, name: say('casefile.saved.title') }).waitFor()
  await page.goBack()
  await press(page, say('casefile.open.title'))
  await page.getByLabel(say('casefile.open.file'), { exact: true }).setInputFiles(path)
  await page.getByRole('textbox').fill(mark)
  await press(page, say('casefile.open.do'))
  await page
    .getByRole('alert')
    .filter({ hasText: say('casefile.problem.not-sound') })
    .waitFor()
}

/** The files that hold the name a case is saved under. */
function withName(searched: string): string[] {
  const files = readdirSync(searched, { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile())
  const patterns = [Buffer.from(FILE_NAME), Buffer.from(FILE_NAME, 'utf16le')]
  return files.flatMap((entry) => {
    const path = join(entry.parentPath, entry.name)
    const bytes = readFileSync(path)
    return patterns.some((pattern) => bytes.includes(pattern)) ? [relative(searched, path)] : []
  })
}

const endings = {
  close: (page: Page) => page.close(),
  /** Soon after one more thing was typed: the browser writes down what stands in a window some time after it changed. */
  async leave(page: Page) {
    const field = page.getByRole('textbox').first()
    await field.fill(`${await field.inputValue()}-soon`)
    await page.waitForTimeout(2500)
    const { origin } = new URL(page.url())
    await page.route(
      (address) => address.origin !== origin,
      (route) => route.fulfill({ contentType: 'text/html', body: '<title>Weather</title>' }),
    )
    await leave(page, 'click')
    await page.waitForURL((address) => address.origin !== origin)
  },
  async reload(page: Page) {
    await page.reload()
    await page.getByRole('heading', { level: 1, name: say('start.title') }).waitFor()
  },
  crash,
  /** Stays open, with what was typed in its fields, until the browser ends. */
  async stay(page: Page) {
    expect(await page.getByRole('textbox').first().inputValue()).toContain(RUN)
  },
}
type Ending = keyof typeof endings

/** Fills a window for each ending, ordinary and private, waits long, and ends them; the browser itself still runs. */
async function endEach(profile: Profile, ways: readonly Ending[]): Promise<void> {
  const secret = await profile.browser.newContext()
  const windows: [Ending, Page][] = []
  await openCareless(profile.ordinary)
  await Promise.all([savedAndOpened(profile.ordinary, 'ordinary'), savedAndOpened(secret, 'private')])
  for (const way of ways) {
    const both = await Promise.all([walked(profile.ordinary, way, 'ordinary'), walked(secret, way, 'private')])
    windows.push(...both.map((page) => [way, page] as [Ending, Page]))
  }
  await windows[0]?.[1].waitForTimeout(LONG_WAIT)
  for (const [way, page] of windows) await endings[way](page)
}

test.each([
  ['quit', ['close', 'leave', 'reload', 'crash', 'stay']],
  ['kill', ['stay']],
] as const)(
  'a browser that ends by %s leaves nothing of what was answered',
  async (end, ways) => {
    expect(marks.size).toBeGreaterThanOrEqual(8)
    const profile = await startProfile(() => ['--host-resolver-rules=MAP * ~NOTFOUND, EXCLUDE localhost'])
    try {
      await endEach(profile, ways)
      await profile[end]()
      const hits = found(profile.folder)
      const careless = hits.filter((hit) => hit.includes(' -careless'))
      for (const kept of ['address', 'field', 'kept', 'coded']) expect(careless.join('\n')).toContain(` -careless-${kept}`)
      writeFileSync(join(profile.folder, 'control'), Buffer.from(`a ${FILE_NAME}`, 'utf16le'))
      expect(withName(profile.folder).filter((path) => !IN_LIST.test(path))).toEqual(['control'])
      expect(hits.filter((hit) => !careless.includes(hit) && !isPublicFile(hit))).toEqual([])
    } finally {
      await profile.remove()
    }
  },
  600_000,
)
