/**
 * A tab that came from another site, in a browser that keeps pages as they were or does not, with a stand-in for the public page;
 * and what can be seen of leaving: how fast, what history holds, what Back and Forward show.
 */
import { createServer } from 'node:http'
import { type Browser, type BrowserContext, type CDPSession, chromium, type Page } from 'playwright-core'
import { expect } from 'vitest'
import { findChromium } from '../../scripts/chromium'
import { PUBLIC_PAGE } from '../../src/ui/safety/public-page'
import { listen, shut } from './site'

/** Words that only the guide says. */
export const GUIDE = /waymark|leave now|protections|answers|question|problem/i
const PREVIOUS = 'The page before'
const PUBLIC = 'The forecast'

export const launch = (bfcache: boolean): Promise<Browser> =>
  chromium.launch({
    executablePath: findChromium() ?? 'chromium',
    args: ['--disable-gpu', '--no-first-run'],
    // playwright turns the cache off by itself.
    ...(bfcache ? { ignoreDefaultArgs: ['--disable-back-forward-cache'] } : {}),
    chromiumSandbox: process.getuid?.() !== 0,
  })

/** Serves the page that the tab was on before. */
export async function servePrevious(): Promise<{ address: string; close: () => void }> {
  const server = createServer((_, response) =>
    response.writeHead(200, { 'Content-Type': 'text/html' }).end(`<!doctype html><title>${PREVIOUS}</title><h1>${PREVIOUS}</h1>`),
  )
  return { address: await listen(server), close: () => void shut(server) }
}

/** What the page looked like right after the press, and how long after it the address was neutral (milliseconds). */
interface Seen {
  readonly title: string
  readonly text: string
  readonly fields: number
  readonly icons: readonly string[]
}
export interface Tab {
  readonly page: Page
  readonly context: BrowserContext
  readonly seen: Seen[]
  readonly took: number[]
  readonly persisted: boolean[]
  /** What the neutral page showed, ten times a second. */
  readonly neutral: string[]
  /** Console errors, policy violations, dialogs. */
  readonly problems: string[]
  /** The headers of each request for the public page. */
  readonly publicly: Record<string, string>[]
  readonly close: () => Promise<void>
}

interface Given {
  readonly address: string
  readonly previous: string
  /** How long the public page takes, in milliseconds. */
  readonly delay?: number
  readonly before?: (context: BrowserContext) => Promise<unknown>
}

/** Runs in the page: tells what stands there right after each press, and when the address changes. */
function observe(): void {
  const tell = (window as unknown as { tell: (what: string, value: unknown) => void }).tell
  let pressed = 0
  const onPress = () => {
    pressed = performance.now()
    setTimeout(() => {
      const icons = [...document.querySelectorAll('link[rel~="icon"]')].map((link) => new URL((link as HTMLLinkElement).href).pathname)
      tell('seen', { title: document.title, text: document.body.innerText, fields: document.querySelectorAll('input').length, icons })
    })
  }
  window.addEventListener('click', onPress, true)
  window.addEventListener('keyup', ({ key }) => key === 'Shift' && onPress(), true)
  window.navigation?.addEventListener('currententrychange', () => {
    if (location.pathname.endsWith('/w.html')) tell('took', performance.now() - pressed)
  })
  // A page about to go cannot be asked from outside.
  if (location.pathname.endsWith('/w.html')) setInterval(() => tell('neutral', `${document.title} ${document.body.innerText}`), 100)
  window.addEventListener('pageshow', ({ persisted }) => tell('persisted', persisted))
  document.addEventListener('securitypolicyviolation', ({ effectiveDirective }) => tell('problems', `policy: ${effectiveDirective}`))
}

/** Opens the guide in a tab that was on another page before. */
export async function openTab(browser: Browser, { address, previous, delay = 0, before }: Given): Promise<Tab> {
  const context = await browser.newContext({ viewport: { width: 1280, height: 800 } })
  const publicly: Record<string, string>[] = []
  await context.route(`${PUBLIC_PAGE}**`, async (route) => {
    publicly.push(await route.request().allHeaders())
    await new Promise((resolve) => setTimeout(resolve, delay))
    await route
      .fulfill({
        contentType: 'text/html',
        body: `<!doctype html><link rel="icon" href="data:,"><title>${PUBLIC}</title><h1>${PUBLIC}</h1>`,
      })
      .catch(() => undefined)
  })
  const tab = {
    seen: [] as Seen[],
    took: [] as number[],
    persisted: [] as boolean[],
    neutral: [] as string[],
    problems: [] as string[],
    publicly,
  }
  await context.exposeBinding('tell', (_, what: keyof typeof tab, value) => void tab[what].push(value as never))
  await context.addInitScript(observe)
  await before?.(context)
  const page = await context.newPage()
  page.on('dialog', (dialog) => {
    tab.problems.push(`dialog: ${dialog.type()}`)
    void dialog.accept()
  })
  page.on('console', (message) => {
    // What the browser itself asks of the public page, an icon say, cannot be answered here.
    const publicFault = message.location().url.startsWith(PUBLIC_PAGE)
    if (message.type() === 'error' && !publicFault) tab.problems.push(`console: ${message.text()} ${message.location().url}`)
  })
  await page.goto(previous)
  await page.goto(address)
  return { ...tab, page, context, close: () => context.close() }
}

interface Entry {
  readonly url: string
  readonly title: string
}
/** What the tab's history holds, as the browser's own list shows it. */
export const entries = async (page: Page): Promise<readonly Entry[]> => (await historyOf(page)).entries
const historyOf = (page: Page) => ask(page, (session) => session.send('Page.getNavigationHistory'))

/** Asks the browser itself about a page. */
export async function ask<T>(page: Page, question: (session: CDPSession) => Promise<T>): Promise<T> {
  // A page on its way to another process cannot be asked for a moment.
  for (let tries = 0; ; tries += 1) {
    try {
      const session = await page.context().newCDPSession(page)
      const answer = await question(session)
      await session.detach()
      return answer
    } catch (fault) {
      if (tries === 40) throw fault
      await page.waitForTimeout(50)
    }
  }
}

/** Kills the process of a page; a session that still reaches its tab. */
export async function crash(page: Page): Promise<CDPSession> {
  const session = await page.context().newCDPSession(page)
  const crashed = page.waitForEvent('crash')
  // It is never answered.
  session.send('Page.crash').catch(() => undefined)
  await crashed
  return session
}

/** The entries, before the current one or after it, that lead to the guide or name it. */
export async function guideEntries(page: Page, address: string): Promise<readonly Entry[]> {
  return (await entries(page)).filter(
    ({ url, title }) => GUIDE.test(title) || (url.startsWith(address) && new URL(url).pathname !== '/w.html'),
  )
}

/** What the page in front shows once all of it is there. It is the one that the history names, or the browser's own about a lost connection. */
async function shownBy(page: Page): Promise<string> {
  let text = ''
  const complete = async (): Promise<boolean> => {
    const { entries: all, currentIndex } = await historyOf(page)
    const read = () => [document.readyState, location.href, `${document.title} ${document.body.innerText}`] as const
    const [state, at, said] = await page.evaluate(read)
    text = said.replace(/\s+/g, ' ').trim()
    const named = at === all[currentIndex]?.url || at.startsWith('chrome-error:')
    return state === 'complete' && named && (text !== '' || at === 'about:blank')
  }
  // A page that goes while it is read is read again.
  await expect.poll(() => complete().catch(() => false), { message: 'a page that is all there' }).toBe(true)
  return text
}

/** What Back three times and then Forward three times show, one text each. */
export async function backAndForward(page: Page): Promise<readonly string[]> {
  const shown: string[] = []
  for (const way of ['goBack', 'goBack', 'goBack', 'goForward', 'goForward', 'goForward'] as const) {
    await page[way]({ waitUntil: 'commit', timeout: 4000 }).catch(() => null)
    shown.push(await shownBy(page))
  }
  return shown
}

const leavesBy = {
  async click(page: Page) {
    const box = await page.locator('.leave').last().boundingBox()
    if (!box) throw new Error('the button is not in view')
    await page.mouse.click(box.x + box.width / 2, box.y + box.height / 2)
  },
  async keys(page: Page) {
    for (let presses = 0; presses < 3; presses += 1) await page.keyboard.press('Shift')
  },
  async link(page: Page) {
    await page.locator('.leave-twin').last().focus()
    await page.keyboard.press('Enter')
  },
}
export type Way = keyof typeof leavesBy

/** Leaves in one of the three ways. The page goes while it is asked to, which is no fault. */
export async function leave(page: Page, way: Way): Promise<void> {
  await leavesBy[way](page).catch((fault: Error) => {
    if (!/closed|navigat|context/i.test(fault.message)) throw fault
  })
}

/** Leaving went as promised, up to and including what Back and Forward show. */
export async function expectLeft({ page, seen, took, problems, publicly }: Tab, address: string): Promise<void> {
  await page.waitForURL(PUBLIC_PAGE, { waitUntil: 'commit' })
  await expect
    .poll(() => seen.at(-1))
    .toEqual({
      title: 'Weather',
      text: expect.stringMatching(/^Weather\s+The forecast will open here\.$/),
      fields: 0,
      icons: ['/w.svg'],
    })
  await expect.poll(() => took.length).toBeGreaterThan(0)
  expect(await guideEntries(page, address)).toEqual([])
  await expect.poll(async () => (await entries(page)).map(({ title }) => title).slice(-3)).toEqual([PREVIOUS, 'Weather', PUBLIC])
  const shown = await backAndForward(page)
  expect(shown.filter((text) => GUIDE.test(text))).toEqual([])
  expect(shown.slice(0, 2)).toEqual(['Weather Weather The forecast will open here.', `${PREVIOUS} ${PREVIOUS}`])
  expect(await guideEntries(page, address)).toEqual([])
  expect(publicly.flatMap((headers) => headers['referer'] ?? [])).toEqual([])
  expect(problems).toEqual([])
}
