/**
 * What may happen to an open page: a busy processor, several tabs, a page that comes back, a tab that dies, a clock that is wrong, hands
 * that are too fast, other programs that reach into it, a part that breaks. The answers stay or are gone for good, and the way out works.
 */
import { randomInt } from 'node:crypto'
import type { Browser, CDPSession, Page } from 'playwright-core'
import { afterAll, beforeAll, expect, inject, test } from 'vitest'
import { PUBLIC_PAGE } from '../../src/ui/safety/public-page'
import { withApp } from './harness'
import { ask, backAndForward, crash, expectLeft, GUIDE, guideEntries, launch, leave, openTab, servePrevious, type Tab } from './leaving'
import { byPointer, CITIZEN_CHILD, go, press, toMarked, toQuestion, toResultsOfAll, toTyped, walk } from './sitting'
import { say } from './words'

const address = inject('address')
let browser: Browser
let previous: Awaited<ReturnType<typeof servePrevious>>
beforeAll(async () => {
  browser = await launch(true)
  previous = await servePrevious()
})
afterAll(async () => {
  previous.close()
  await browser.close()
})

async function withTab(check: (tab: Tab) => Promise<void>, given: Partial<Parameters<typeof openTab>[1]> = {}): Promise<void> {
  const tab = await openTab(browser, { address, previous: previous.address, ...given })
  try {
    await check(tab)
  } finally {
    await tab.close()
  }
}
const heading = (page: Page, id: string) => page.getByRole('heading', { level: 1, name: say(id), exact: true })
const unsure = (page: Page) => page.getByLabel(say('option.unsure'))
test('while the processor is busy a press is not lost: the page leaves as soon as anything can happen', () =>
  withTab(async (tab) => {
    const { page } = tab
    await toMarked(page)
    const session = await page.context().newCDPSession(page)
    await session.send('Emulation.setCPUThrottlingRate', { rate: 20 })
    await page.evaluate(() => {
      setTimeout(() => {
        const until = performance.now() + 2000
        while (performance.now() < until);
      })
    })
    await leave(page, 'keys')
    await page.waitForURL(PUBLIC_PAGE, { waitUntil: 'commit' })
    await expect.poll(() => tab.seen.at(-1)?.title).toBe('Weather')
    expect(await guideEntries(page, address)).toEqual([])
    expect(tab.problems).toEqual([])
  }))

test('five tabs at five places: one leaves, all leave', () =>
  withTab(async ({ page, context, problems }) => {
    const tabs = [page]
    for (const place of [
      toMarked,
      (other: Page) => toTyped(other, '27'),
      (other: Page) => press(other, say('shell.rulebook')),
      async () => {},
    ]) {
      const other = await context.newPage()
      await other.goto(address)
      await place(other)
      tabs.push(other)
    }
    await leave(tabs[2] as Page, 'click')
    for (const tab of tabs) {
      await tab.waitForURL(PUBLIC_PAGE, { waitUntil: 'commit' })
      expect(await guideEntries(tab, address)).toEqual([])
    }
    expect(problems).toEqual([])
  }))

test('a page that was kept as it was and comes back has its answers, and leaves as any other', () =>
  withTab(async (tab) => {
    const { page, persisted } = tab
    await toMarked(page)
    await page.evaluate((to) => {
      location.href = to
    }, `${previous.address}elsewhere`)
    await page.waitForURL('**/elsewhere')
    await page.goBack({ waitUntil: 'commit' })
    await expect.poll(() => persisted.at(-1)).toBe(true)
    expect(await unsure(page).isChecked()).toBe(true)
    await leave(page, 'click')
    await page.waitForURL(PUBLIC_PAGE, { waitUntil: 'commit' })
    expect(await guideEntries(page, address)).toEqual([])
    expect((await backAndForward(page)).filter((text) => GUIDE.test(text))).toEqual([])
  }))

test('a page that slept goes on where it was', () =>
  withTab(async ({ page, problems }) => {
    await toMarked(page)
    const session = await page.context().newCDPSession(page)
    await session.send('Page.setWebLifecycleState', { state: 'frozen' })
    await session.send('Page.setWebLifecycleState', { state: 'active' })
    expect(await unsure(page).isChecked()).toBe(true)
    await go({ page, say, hands: byPointer(page) }, say('shell.continue'))
    expect(problems).toEqual([])
  }))

/** Pages before the questions: each goes on by its first row. */
const BEFORE = 4

/** Runs in the page: goes so many steps on, among the questions by any row, each once the page before it has given way to another. */
async function stray({ steps, seed, before }: { steps: number; seed: number; before: number }): Promise<void> {
  const title = () => (document.querySelector('[aria-busy=true]') ? undefined : document.querySelector('h1')?.textContent)
  const until = async (there: () => boolean) => {
    for (let tries = 0; !there(); tries += 1) {
      if (tries === 1500) throw new Error(`no way on from "${title()}"`)
      await new Promise((resolve) => setTimeout(resolve, 20))
    }
  }
  await until(() => Boolean(title()) && document.querySelectorAll('main input').length > 0)
  for (let step = 0; step < steps; step += 1) {
    const from = title()
    const rows = document.querySelectorAll<HTMLElement>('main input[type=radio], main input[type=checkbox]')
    rows[step < before ? 0 : (seed + step) % rows.length]?.click()
    document.querySelector<HTMLElement>('main .button')?.click()
    await until(() => title() !== undefined && title() !== from)
  }
}

/** What a page that begins shows and holds, asked past the framework, which gives a page up once it died. */
const afresh = async (session: CDPSession): Promise<unknown> => {
  const expression = `JSON.stringify([document.querySelector('h1')?.textContent, document.querySelectorAll(':checked').length, document.title,
    location.href, typeof history.state, localStorage.length + sessionStorage.length + document.cookie.length])`
  const { result } = await session.send('Runtime.evaluate', { expression })
  return JSON.parse(String(result.value))
}

test('a tab that is killed at each step, fifty times: nothing is left, and it begins anew', async () => {
  const context = await browser.newContext()
  const begun = [say('start.title'), 0, 'Waymark', address, 'number', 0]
  let far = 0
  const once = async (time: number): Promise<void> => {
    const page = await context.newPage()
    await page.goto(address)
    const steps = 1 + (time % 16)
    await page.evaluate(stray, { steps, seed: Math.floor(time / 16), before: BEFORE })
    if (await page.getByRole('button', { name: say('privacy.hide') }).isVisible()) far += 1
    const session = await crash(page)
    await session.send('Page.reload')
    await expect.poll(() => afresh(session).catch(() => null)).toEqual(begun)
    await page.close()
  }
  for (let time = 0; time < 50; time += 5) await Promise.all([0, 1, 2, 3, 4].map((more) => once(time + more)))
  // All that take four steps or more stand at a question, but for the one at the page for somebody in danger.
  expect(far).toBe(38)
  const page = await context.newPage()
  await page.goto(address)
  const used = await ask(page, (session) => session.send('Storage.getUsageAndQuota', { origin: new URL(address).origin }))
  expect(used.usage).toBe(0)
  await context.close()
})

test.each([
  ['1970-01-01T12:00:00Z', 'The clock of this device says January 1, 1970.', 'results.title'],
  ['2027-11-24T12:00:00Z', 'was last checked on November 24, 2026', 'past-date.title'],
  ['2126-11-24T12:00:00Z', 'The clock of this device says November 24, 2126.', 'past-date.title'],
] as const)(
  'the clock says %s: it is said from the first page on, and no result rests on a day that can hardly be',
  (clock, words, title) =>
    withApp({ clock }, async ({ page, axe }) => {
      const note = page.getByRole('note').filter({ hasText: words })
      await note.waitFor()
      expect(await axe()).toEqual([])
      await toQuestion(page)
      expect(await note.isVisible()).toBe(true)
      await page.reload()
      await toResultsOfAll(page, title)
      expect(await note.isVisible()).toBe(true)
      if (title === 'results.title') await page.getByText('As of November 24, 2026.').first().waitFor()
    }),
)

/** Runs in the page, again and again: does to text what a translator does. */
function rewrite(): void {
  const texts = document.createTreeWalker(document.querySelector('#root') ?? document.body, NodeFilter.SHOW_TEXT)
  const found: Text[] = []
  while (texts.nextNode()) found.push(texts.currentNode as Text)
  for (const text of found) {
    if (text.parentElement?.tagName === 'FONT' || !text.data.trim()) continue
    const font = document.createElement('font')
    text.replaceWith(font)
    font.textContent = text.data
  }
}

test('a translator that puts other text in place of ours: the interview goes on, or keeps its answers and says so', () =>
  withTab(async (tab) => {
    const { page } = tab
    let questions = 0
    await walk(page, {
      known: CITIZEN_CHILD,
      async onQuestion() {
        questions += 1
        await page.evaluate(rewrite)
        await press(page, say('shell.continue'))
        await page.getByRole('alert').waitFor()
        await page.evaluate(rewrite)
        return undefined
      },
    })
    expect(questions).toBeGreaterThan(10)
    await press(page, say('review.results'))
    await heading(page, 'results.title').waitFor()
    await page.evaluate(rewrite)
    await press(page, say('results.view-analysis'))
    await leave(page, 'click')
    await expectLeft(tab, address)
  }))

test('something takes a part of the page away: help lines stand in its place, and the page leaves', () =>
  withTab(async (tab) => {
    const { page } = tab
    await toMarked(page)
    await page.evaluate(() => document.querySelector('.chapter')?.remove())
    await press(page, say('shell.help'))
    await page.getByText('The guide has not come yet, or it broke').waitFor()
    expect(await page.getByRole('link', { name: '1-888-373-7888' }).isVisible()).toBe(true)
    await leave(page, 'keys')
    await expectLeft(tab, address)
  }))

test.each(['click', 'keys', 'link'] as const)('a page that broke leaves too, by %s', (way) =>
  withTab(async (tab) => {
    const { page } = tab
    await toMarked(page)
    await page.evaluate(() => {
      Intl.DateTimeFormat = (() => {
        throw new Error('no dates')
      }) as unknown as typeof Intl.DateTimeFormat
    })
    await press(page, say('shell.about'))
    await heading(page, 'fault.title').waitFor()
    await leave(page, way)
    await expectLeft(tab, address)
  }),
)

/** Back and forth: no more steps back than there are pages of the guide behind, whichever of them the browser takes. */
const WAYS = [1, -1, 1, 1, 1, -1, 1, 1, 1, 1, -1, 1, 1, 1, 1, 1, -1, 1, 1, 1]

test('hands that are too fast: twenty presses, back and forth without a stop, a reload on the way', () =>
  withApp({}, async ({ page, address: here }) => {
    await toMarked(page)
    const names = () => page.getByRole('heading', { level: 1 }).innerText()
    const first = await names()
    await page.evaluate(() => {
      for (let n = 0; n < 20; n += 1) document.querySelector<HTMLElement>('main .button')?.click()
    })
    await expect.poll(names).not.toBe(first)
    const second = await names()
    await page.goBack()
    await expect.poll(names).toBe(first)
    expect(await unsure(page).isChecked()).toBe(true)
    const titles = [...['start.title', 'safe.title', 'leaving.title', 'consent.title'].map((id) => say(id)), first, second]
    await page.evaluate((ways) => {
      Object.assign(window, { steps: 0 })
      addEventListener('popstate', () => Object.assign(window, { steps: Reflect.get(window, 'steps') + 1 }))
      for (const way of ways) history.go(way)
    }, WAYS)
    const now = () =>
      page.evaluate(() => ({
        steps: Number(Reflect.get(window, 'steps')),
        depth: Number(history.state),
        title: document.querySelector('h1')?.innerText,
      }))
    // Whichever steps the browser took: once no more come, the page is the one of its depth.
    const settled = async (): Promise<boolean> => {
      const before = await now()
      await page.waitForTimeout(500)
      const { steps, depth, title } = await now()
      return steps > 0 && steps === before.steps && title === titles[depth]
    }
    await expect.poll(settled).toBe(true)
    expect(await settled()).toBe(true)
    await page.reload()
    await heading(page, 'start.title').waitFor()
    expect(page.url()).toBe(here)
    expect(await page.getByRole('radio', { checked: true }).count()).toBe(0)
  }))

test('a million letters are no year and no number, and the page stays quick to say so', () =>
  withApp({}, async ({ page }) => {
    await toTyped(page, '9'.repeat(1_000_000))
    await press(page, say('shell.continue'))
    await page.getByRole('alert').waitFor()
    await page.getByRole('textbox').first().fill('27')
    const before = await page.getByRole('heading', { level: 1 }).innerText()
    await press(page, say('shell.continue'))
    await expect.poll(() => page.getByRole('heading', { level: 1 }).innerText()).not.toBe(before)
  }))

test('all data of the site cleared in the middle: nothing of ours was there to lose', () =>
  withApp({}, async ({ page, address: here }) => {
    await toMarked(page)
    await ask(page, (session) => session.send('Storage.clearDataForOrigin', { origin: new URL(here).origin, storageTypes: 'all' }))
    await go({ page, say, hands: byPointer(page) }, say('shell.continue'))
  }))

/** Whether what the page remembers in memory, once it has thrown away what it no longer needs, holds this. */
async function inMemory(page: Page, text: string): Promise<boolean> {
  return ask(page, async (session) => {
    let snapshot = ''
    session.on('HeapProfiler.addHeapSnapshotChunk', ({ chunk }) => {
      snapshot += chunk
    })
    await session.send('HeapProfiler.collectGarbage')
    await session.send('HeapProfiler.takeHeapSnapshot', {})
    return snapshot.includes(text)
  })
}

test('after leaving, no store of the site holds anything, and its memory no longer holds what was typed', () =>
  withTab(async ({ page }) => {
    const typed = Array.from({ length: 14 }, () => String.fromCharCode(97 + randomInt(26))).join('')
    await toTyped(page, typed)
    await press(page, say('shell.continue'))
    await page.getByRole('alert').waitFor()
    expect(await inMemory(page, typed)).toBe(true)
    // Nothing comes of the public page, so that the neutral one stays in front.
    await page.route(`${PUBLIC_PAGE}**`, (route) => route.fulfill({ status: 204 }))
    await leave(page, 'click')
    await page.waitForURL('**/w.html')
    await expect.poll(() => inMemory(page, typed), { timeout: 30_000 }).toBe(false)
    expect(page.url()).toBe(`${address}w.html`)
    const { usage } = await ask(page, (session) => session.send('Storage.getUsageAndQuota', { origin: new URL(address).origin }))
    expect(usage).toBe(0)
  }))
