/** Leaving, from every kind of page, in each of its three ways, in a browser that keeps pages as they were and in one that does not. */
import type { Browser, Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, inject, test } from 'vitest'
import { serve } from '../../scripts/serve'
import { PUBLIC_PAGE } from '../../src/ui/safety/public-page'
import {
  ask,
  backAndForward,
  entries,
  expectLeft,
  GUIDE,
  guideEntries,
  launch,
  leave,
  openTab,
  servePrevious,
  type Tab,
  type Way,
} from './leaving'
import { press, toConsent, toQuestion, toResultsOfAll, toTyped } from './sitting'

const NEUTRAL = 'Weather Weather The forecast will open here.'
const address = inject('address')
let previous: Awaited<ReturnType<typeof servePrevious>>
beforeAll(async () => {
  previous = await servePrevious()
})
afterAll(() => previous.close())

const heading = (page: Page, name?: string) => page.getByRole('heading', { level: 1, ...(name ? { name } : {}) })

const PLACES = {
  'the first page': (page: Page) => heading(page).waitFor(),
  'a question with typed text': (page: Page) => toTyped(page, '27'),
  'an error, one page back': async (page: Page) => {
    await toQuestion(page)
    await press(page, 'Help now')
    await page.goBack()
    await press(page, 'Continue')
    await page.getByRole('alert').filter({ hasText: 'There is a problem' }).waitFor()
  },
  'a dialog over results': async (page: Page) => {
    await toResultsOfAll(page)
    await page.keyboard.press('Control+p')
    await page.getByRole('dialog', { name: 'Before you print' }).waitFor()
    await page.getByRole('dialog').getByRole('link', { name: 'Leave now', exact: true }).waitFor()
  },
} as const
type PlaceName = keyof typeof PLACES

/** Runs in the page: makes one of the browser's own functions fail, by its path. */
function breakThat(path: string): void {
  const parts = path.split('.')
  const name = parts.pop() ?? ''
  const owner = parts.reduce<object>((found, part) => Reflect.get(found, part) as object, window)
  Object.defineProperty(owner, name, {
    value() {
      throw new Error('refused')
    },
  })
}

/** As promised, and the address was neutral within half a second. */
async function expectLeftAtOnce(tab: Tab): Promise<void> {
  await expectLeft(tab, address)
  expect(tab.took[0]).toBeLessThan(500)
}

type Case = readonly [PlaceName, Way]
const KEPT: readonly Case[] = [
  ['the first page', 'keys'],
  ['a question with typed text', 'click'],
  ['a question with typed text', 'link'],
  ['an error, one page back', 'keys'],
  ['a dialog over results', 'click'],
]
const NOT_KEPT: readonly Case[] = [
  ['a question with typed text', 'keys'],
  ['an error, one page back', 'click'],
  ['a dialog over results', 'link'],
]

describe.each([
  ['pages are kept as they were', true, KEPT],
  ['pages are not kept', false, NOT_KEPT],
] as const)('%s', (_name, bfcache, cases) => {
  let browser: Browser
  const open = (given: Partial<Parameters<typeof openTab>[1]> = {}): Promise<Tab> =>
    openTab(browser, { address, previous: previous.address, ...given })
  async function withTab(given: Partial<Parameters<typeof openTab>[1]>, check: (tab: Tab) => Promise<void>): Promise<void> {
    const tab = await open(given)
    try {
      await check(tab)
    } finally {
      await tab.close()
    }
  }
  beforeAll(async () => {
    browser = await launch(bfcache)
  })
  afterAll(() => browser.close())

  test.each(cases)('%s, by %s: neither Back nor Forward finds the guide', (place, way) =>
    withTab({}, async (tab) => {
      await PLACES[place](tab.page)
      await leave(tab.page, way)
      await expectLeftAtOnce(tab)
    }),
  )

  test('a plain change of address would be found out: the checks can fail', () =>
    withTab({}, async ({ page, persisted }) => {
      await toTyped(page, '27')
      await page.evaluate((to) => {
        location.href = to
      }, PUBLIC_PAGE)
      await page.waitForURL(PUBLIC_PAGE, { waitUntil: 'commit' })
      expect((await guideEntries(page, address)).length).toBeGreaterThan(5)
      const shown = await backAndForward(page)
      expect(shown[0]).toMatch(GUIDE)
      expect(persisted.includes(true)).toBe(bfcache)
    }))

  if (!bfcache) return

  test('the public page takes six seconds: the neutral page stands at once, with nothing of the guide in what is read aloud', () =>
    withTab({ delay: 6000 }, async (tab) => {
      const { page, neutral } = tab
      await toQuestion(page)
      await leave(page, 'keys')
      await page.waitForURL('**/w.html', { waitUntil: 'commit' })
      expect(await guideEntries(page, address)).toEqual([])
      const tree = await ask(page, (session) => session.send('Accessibility.getFullAXTree'))
      expect(JSON.stringify(tree)).not.toMatch(/waymark|question|leave now/i)
      await expectLeftAtOnce(tab)
      expect(neutral.length).toBeGreaterThan(5)
      expect(new Set(neutral.map((text) => text.replace(/\s+/g, ' ')))).toEqual(new Set([NEUTRAL]))
    }))

  test('every open tab leaves', () =>
    withTab({}, async ({ page, context, problems }) => {
      const other = await context.newPage()
      await other.goto(previous.address)
      await other.goto(address)
      await toConsent(other)
      await leave(page, 'click')
      for (const tab of [page, other]) {
        await tab.waitForURL(PUBLIC_PAGE, { waitUntil: 'commit' })
        expect(await guideEntries(tab, address)).toEqual([])
      }
      expect((await backAndForward(other)).filter((text) => GUIDE.test(text))).toEqual([])
      expect(problems).toEqual([])
    }))

  test('a browser without channels between tabs and without a list of entries leaves all the same', () =>
    withTab(
      {
        before: (context) =>
          context.addInitScript(() => {
            for (const name of ['navigation', 'BroadcastChannel']) Object.defineProperty(window, name, { value: undefined })
          }),
      },
      async ({ page, problems }) => {
        await toQuestion(page)
        await leave(page, 'click')
        await page.waitForURL(PUBLIC_PAGE, { waitUntil: 'commit' })
        expect(await guideEntries(page, address)).toEqual([])
        expect((await backAndForward(page)).filter((text) => GUIDE.test(text))).toEqual([])
        expect(problems).toEqual([])
      },
    ))

  test('the server is gone: the neutral address stays, and no page of the browser comes', async () => {
    const own = await serve('dist', 0)
    await withTab({ address: own.address }, async ({ page, publicly }) => {
      await toQuestion(page)
      await page.goBack()
      await own.close()
      const failed = page.waitForEvent('requestfailed', (request) => request.url().endsWith('/w.html'))
      await leave(page, 'click')
      await page.waitForURL('**/w.html', { waitUntil: 'commit' })
      const body = async (): Promise<string> => (await page.locator('body').innerText()).replace(/\s+/g, ' ')
      await expect.poll(body).toBe('Weather The forecast will open here.')
      // The neutral page was asked for and is not there.
      await failed
      expect([page.url(), await body()]).toEqual([`${own.address}w.html`, 'Weather The forecast will open here.'])
      expect(await guideEntries(page, own.address)).toEqual([])
      const shown = await backAndForward(page)
      expect(shown.filter((text) => GUIDE.test(text))).toEqual([])
      expect(publicly).toEqual([])
    })
  })

  test('a page that is brought back as it was after leaving gives way again', () =>
    withTab({}, async ({ page, context, persisted }) => {
      await toQuestion(page)
      // The neutral page does not come, so that the emptied one is what the browser keeps.
      await context.route('**/w.html', (route) => route.abort())
      const failed = page.waitForEvent('requestfailed', (request) => request.url().endsWith('/w.html'))
      await leave(page, 'click')
      await page.waitForURL('**/w.html', { waitUntil: 'commit' })
      await failed
      await page.evaluate((to) => {
        location.href = to
      }, previous.address)
      // A page that has not loaded yet may still be on its way to another process, where it cannot be sent back.
      await page.waitForURL(previous.address)
      await context.unroute('**/w.html')
      const loaded = page.waitForRequest('**/w.html')
      await page.goBack({ waitUntil: 'commit', timeout: 2000 }).catch(() => null)
      await loaded
      await expect.poll(() => persisted).toContain(true)
      await page.waitForURL(PUBLIC_PAGE, { waitUntil: 'commit' })
      expect(await guideEntries(page, address)).toEqual([])
    }))

  test('more pages than a browser counts, a reload and the address opened again inside the guide: all of it goes', () =>
    withTab({}, async ({ page, problems }) => {
      await press(page, 'Help now')
      await page.goto(`${address}index.html`)
      await heading(page, 'See which protections may fit').waitFor()
      await expect.poll(async () => (await entries(page)).some(({ url }) => url.endsWith('index.html'))).toBe(true)
      await press(page, 'Help now')
      await expect.poll(async () => (await entries(page)).filter(({ url }) => url.endsWith('index.html')).length).toBe(0)
      await page.evaluate(async () => {
        const links = document.querySelectorAll<HTMLElement>('footer button')
        const title = () => document.querySelector('h1')?.textContent
        for (let n = 0; n < 60; n += 1) {
          const before = title()
          links[n % links.length]?.click()
          // A press on a page that was left already is none.
          for (let tries = 0; title() === before && tries < 500; tries += 1) await new Promise((resolve) => setTimeout(resolve, 10))
        }
      })
      await page.reload()
      await heading(page).waitFor()
      expect((await entries(page)).length).toBe(50)
      await leave(page, 'keys')
      await page.waitForURL(PUBLIC_PAGE, { waitUntil: 'commit' })
      await expect.poll(async () => (await entries(page)).map(({ title }) => title)).toEqual(['Weather', 'The forecast'])
      expect(problems).toEqual([])
    }))

  test.each([
    ['the law is still on its way', '**/assets/published-*', toConsent, 'Weather'],
    ['not even the words came', '**/assets/first-*', async () => {}, '\u00A0'],
  ] as const)('%s: leaving works', (_why, held, go, title) =>
    withTab({ before: (context) => context.route(held, () => {}) }, async ({ page, seen }) => {
      await go(page)
      await leave(page, 'click')
      await page.waitForURL(PUBLIC_PAGE, { waitUntil: 'commit' })
      await expect.poll(() => seen.at(-1)?.title).toBe(title)
      expect(await guideEntries(page, address)).toEqual([])
    }),
  )

  test('something from outside tore the page apart: leaving works', () =>
    withTab({}, async (tab) => {
      await toQuestion(tab.page)
      await tab.page.evaluate(() => document.querySelector('#root')?.replaceChildren('torn'))
      await leave(tab.page, 'click')
      await expectLeftAtOnce(tab)
    }))

  test('what only uses Shift does not leave, and neither does Escape', () =>
    withTab({}, async ({ page }) => {
      await page.clock.install()
      await page.goto(address)
      await toTyped(page, '27')
      for (let n = 0; n < 3; n += 1) await page.keyboard.press('Shift+A')
      for (let n = 0; n < 10; n += 1) await page.keyboard.down('Shift')
      await page.keyboard.up('Shift')
      await page.keyboard.press('Shift')
      const told = async (text: string) => await expect.poll(() => page.getByRole('status').first().innerText()).toBe(text)
      await told('Press Shift one more time to leave.')
      await page.clock.fastForward(5100)
      await told('This page stays open. Press Shift three times to leave.')
      await page.keyboard.press('Shift')
      await told('Press Shift two more times to leave.')
      for (let n = 0; n < 3; n += 1) await page.keyboard.press('Escape')
      await page.waitForTimeout(200)
      expect(page.url()).toBe(address)
      expect(await page.getByRole('textbox').first().inputValue()).toMatch(/^27?/)
    }))

  test('the button is in view and on top, wherever the page is scrolled and however large it is shown', () =>
    withTab({}, async ({ page }) => {
      const covered = (): Promise<string[]> =>
        page.evaluate(() => {
          const found: string[] = []
          for (const part of [0, 0.5, 1]) {
            document.documentElement.scrollTop = part * document.documentElement.scrollHeight
            const button = document.querySelector('.leave')
            const box = button?.getBoundingClientRect()
            if (!box || box.height < 44 || box.width < 44) found.push(`${innerWidth}x${innerHeight}: too small`)
            else {
              const [x, y] = [box.left + box.width / 2, box.top + box.height / 2]
              if (document.elementFromPoint(x, y) !== button) found.push(`${innerWidth}x${innerHeight} at ${part}: covered`)
            }
          }
          return found
        })
      // The last is 1280 x 800 at 400 %.
      const sizes = [[320, 568], [360, 740], [768, 1024], [1280, 800], [320, 200]] as const // prettier-ignore
      const found: string[] = []
      const look = async (): Promise<void> => {
        for (const [width, height] of sizes) {
          await page.setViewportSize({ width, height })
          found.push(...(await covered()))
        }
        await page.setViewportSize({ width: 1280, height: 800 })
      }
      await look()
      await toResultsOfAll(page)
      await look()
      await page.keyboard.press('Shift')
      await look()
      expect(found).toEqual([])
      await page.evaluate(() => {
        const cover = document.createElement('div')
        cover.className = 'leave'
        cover.textContent = 'a toast that covers the button'
        document.body.append(cover)
      })
      expect(await covered()).not.toEqual([])
    }))

  test('the keyboard comes to it first, and from an error too', () =>
    withTab({}, async ({ page }) => {
      const focused = (): Promise<string> => page.evaluate(() => document.activeElement?.textContent ?? '')
      await heading(page).waitFor()
      await page.keyboard.press('Tab')
      expect(await focused()).toBe('Leave now, or press Shift three times')
      expect(await page.locator('.leave-twin').boundingBox()).toMatchObject({ y: 64 })
      await page.keyboard.press('Tab')
      expect(await focused()).toBe('Leave now')
      await press(page, 'Start')
      await page.getByRole('alert').waitFor()
      await page.keyboard.press('Shift+Tab')
      expect(await focused()).toBe('Leave now')
    }))

  test('whoever goes back to the neutral page can open the guide again', () =>
    withTab({}, async ({ page }) => {
      await toConsent(page)
      await leave(page, 'click')
      // A page that has not loaded yet may still be on its way to another process, where it cannot be sent back.
      await page.waitForURL(PUBLIC_PAGE)
      await page.goBack({ waitUntil: 'commit' })
      await page.waitForURL(`${address}w.html`)
      await page.goto(address)
      await heading(page, 'See which protections may fit').waitFor()
      await page.waitForTimeout(300)
      expect(page.url()).toBe(address)
    }))

  test.each([
    [['BroadcastChannel', 'fetch']],
    [['history.pushState', 'history.go']],
    [['navigation.entries', 'navigation.updateCurrentEntry']],
  ])('a browser where %j fail: the page is emptied and the neutral address stands', (names) =>
    withTab({ before: async (context) => Promise.all(names.map((name) => context.addInitScript(breakThat, name))) }, async ({ page }) => {
      await page.getByRole('link', { name: 'Leave now', exact: true }).waitFor()
      await leave(page, 'click')
      await page.waitForURL(/w\.html$|weather/, { waitUntil: 'commit' })
      expect(await page.locator('body').innerText()).not.toMatch(GUIDE)
    }),
  )

  test('a helper takes the button out of view; the keys still work', () =>
    withTab({}, async (tab) => {
      const { page } = tab
      await press(page, 'Privacy on this screen')
      await page.getByLabel('Take the “Leave now” button out of view').check()
      expect(await page.locator('.leave').isVisible()).toBe(false)
      await press(page, 'Back')
      expect(await page.locator('.leave').isVisible()).toBe(false)
      await leave(page, 'keys')
      await expectLeftAtOnce(tab)
    }))

  test('without JavaScript the same words lead to the neutral page', async () => {
    const context = await browser.newContext({ javaScriptEnabled: false })
    const page = await context.newPage()
    await page.goto(address)
    await page.getByRole('link', { name: 'Leave now', exact: true }).click()
    await page.waitForURL('**/w.html')
    expect(await page.title()).toBe('Weather')
    expect(await page.locator('body').innerText()).not.toMatch(GUIDE)
    await context.close()
  })
})
