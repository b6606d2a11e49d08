/**
 * Browsers and settings that take away what a page may lean on: stores, keys, channels, locks, workers and more, each missing, each
 * refused, and all together. The guide needs none of them; leaving works without any.
 */
import type { Page } from 'playwright-core'
import { expect, test } from 'vitest'
import { openApp } from './harness'
import { PUBLIC_PAGE } from '../../src/ui/safety/public-page'
import { GUIDE, leave } from './leaving'
import { CITIZEN_CHILD, press, toConsent, walk } from './sitting'
import { say } from './words'

const STORES = ['localStorage', 'sessionStorage', 'indexedDB', 'caches', 'cookieStore', 'document.cookie', 'navigator.storage']
const KEYS = ['crypto', 'crypto.subtle']
const CHANNELS = ['BroadcastChannel', 'navigator.locks', 'navigator.serviceWorker', 'Worker', 'SharedWorker']
const OTHERS = ['navigation', 'structuredClone', 'requestIdleCallback', 'matchMedia', 'visualViewport', 'navigator.clipboard', 'fetch']
const NAMES = [...STORES, ...KEYS, ...CHANNELS, ...OTHERS]

const ways = ['missing', 'refused'] as const
type Way = (typeof ways)[number]

/** Runs in the page, before anything of it: takes these away. */
function take({ names, way }: { names: readonly string[]; way: Way }): void {
  // The inner of two comes first: it is reached through the outer.
  for (const name of [...names].sort((a, b) => b.length - a.length)) {
    const [outer, inner] = name.split('.')
    const owner: object = inner === undefined ? window : Reflect.get(window, outer ?? '')
    const refuse = (): never => {
      throw new DOMException('refused', 'SecurityError')
    }
    // One that can be called with `new` as well.
    const refuser = function (): never {
      return refuse()
    }
    const taken = typeof Reflect.get(owner, inner ?? name) === 'function' ? { value: refuser } : { get: refuse, set: refuse }
    Object.defineProperty(owner, inner ?? name, way === 'missing' ? { value: undefined } : taken)
  }
}

/** What of these can still be had or called. */
const still = (page: Page, names: readonly string[]): Promise<string[]> =>
  page.evaluate(
    (all) =>
      all.filter((name) => {
        let had: unknown
        try {
          had = name.split('.').reduce<unknown>((found, part) => (found as Record<string, unknown>)[part], window)
        } catch {
          return false
        }
        if (typeof had !== 'function') return had !== undefined
        try {
          return had() !== undefined
        } catch (fault) {
          return (fault as Error).name !== 'SecurityError'
        }
      }),
    names,
  )

/** Sits down without these, and leaves; `told` is what the browser says of it. */
async function without(names: readonly string[], way: Way, sitting: (page: Page) => Promise<unknown>, told: readonly string[] = []) {
  const { page, problems, close } = await openApp({
    starts: false,
    before: async (tab) => {
      await tab.route(`${PUBLIC_PAGE}**`, (route) => route.fulfill({ contentType: 'text/html', body: '<title>-</title>' }))
      await tab.addInitScript(take, { names, way })
    },
  })
  const what = `${names.join(', ')}: ${way}`
  try {
    expect(await still(page, names), what).toEqual([])
    await sitting(page)
    await leave(page, 'click')
    await page.waitForURL(/\/w\.html$|weather/, { waitUntil: 'commit' })
    expect(await page.locator('body').innerText(), what).not.toMatch(GUIDE)
    expect(
      problems.filter((problem) => !problem.includes(PUBLIC_PAGE)),
      what,
    ).toEqual(told)
  } finally {
    await close()
  }
}

/** An error, and on until the law is there. */
async function shortly(page: Page): Promise<void> {
  await press(page, say('start.begin'))
  await page.getByRole('alert').waitFor()
  await toConsent(page)
  await page.getByRole('heading', { level: 1, name: say('consent.title') }).waitFor()
}

test.each(ways)('each by itself %s', (way) => inTurn(NAMES, (name) => without([name], way, shortly)), 200_000)

test('one that React itself cannot be without: the help lines stand there, and the page can be left', () =>
  without(
    ['MessageChannel'],
    'refused',
    async (page) => {
      await page.evaluate(() => document.getAnimations().forEach((animation) => animation.finish()))
      expect(await page.getByRole('link', { name: '1-888-373-7888', exact: true }).isVisible()).toBe(true)
    },
    ['error: refused'],
  ))

/** Three at a time: more would wait for each other. */
async function inTurn(names: readonly string[], done: (name: string) => Promise<void>): Promise<void> {
  const left = [...names]
  const hand = async (): Promise<void> => {
    for (let name = left.shift(); name !== undefined; name = left.shift()) await done(name)
  }
  await Promise.all([hand(), hand(), hand()])
}

test.each(ways)('all together %s: a whole interview, results, paper and the law', (way) =>
  without(NAMES, way, async (page) => {
    await walk(page, { known: CITIZEN_CHILD })
    await press(page, say('review.results'))
    await page.getByRole('heading', { name: say('print.title'), exact: true }).waitFor()
    await press(page, say('results.view-analysis'))
    await press(page, say('shell.rulebook'))
    await page.getByRole('heading', { level: 1, name: say('rulebook.title') }).waitFor()
  }),
)
