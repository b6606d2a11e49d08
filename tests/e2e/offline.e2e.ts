/**
 * Kept by choice: the guide starts with the server dead, tells of newer law within one load, keeps every answer through an update, takes
 * nothing but the right files, and goes without a trace that a page could find. Inputs 66 to 76 of the list of faults stand here.
 */
import type { BrowserContext, Page } from 'playwright-core'
import { readdirSync, readFileSync, statSync } from 'node:fs'
import { createServer, type RequestListener, type ServerResponse } from 'node:http'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import type { Browser } from 'playwright-core'
import { PUBLIC_PAGE } from '../../src/ui/safety/public-page'
import { sideways, smallTargets, strayMarks } from './access'
import { watchPolicy } from './harness'
import { guideEntries, launch, leave } from './leaving'
import { startProfile } from './profile'
import { listen, listOf, openSite, PORTAL, release, removeReleases, shut, type Site } from './site'
import { press, toTyped, walk } from './sitting'
import { say } from './words'

const TODAY = '2026-12-03T12:00:00Z'
const OLDER = '2026-10-01'
const NEWER = '2026-12-01'
const NEWEST = '2026-12-02'

let browser: Browser
const newer = release({ checkedOn: NEWER })
beforeAll(async () => {
  browser = await launch(false)
})
afterAll(async () => {
  await browser.close()
  removeReleases()
})

interface Visit {
  readonly site: Site
  readonly context: BrowserContext
  readonly page: Page
}

/** A fresh profile at a site of its own. Nothing may violate the policy, and nothing may go elsewhere but the public page. */
async function visit(deed: (given: Visit) => Promise<void>): Promise<void> {
  const site = await openSite('dist')
  const context = await browser.newContext({ viewport: { width: 360, height: 740 } })
  const problems: string[] = []
  context.on('request', (request) => {
    if (!request.url().startsWith(site.address) && !request.url().startsWith(PUBLIC_PAGE)) problems.push(request.url())
  })
  await context.route(`${PUBLIC_PAGE}**`, (route) => route.fulfill({ contentType: 'text/html', body: '<title>The forecast</title>' }))
  await watchPolicy(context, problems)
  await context.clock.setFixedTime(TODAY)
  try {
    const page = await context.newPage()
    await page.goto(site.address)
    await deed({ site, context, page })
    expect(problems).toEqual([])
  } finally {
    await context.close()
    await site.die()
  }
}

const heading = (page: Page, name: string) => page.getByRole('heading', { level: 1, name }).waitFor()
const status = (page: Page, name: string) => page.getByText(say(name), { exact: true }).waitFor()
const started = (page: Page) => heading(page, say('start.title'))

async function keepPage(page: Page): Promise<void> {
  await started(page)
  await press(page, say('shell.keep'))
  await heading(page, say('shell.keep'))
}
async function keep(page: Page): Promise<void> {
  await keepPage(page)
  await press(page, say('offline.keep.do'))
  await status(page, 'offline.keep.done')
}

/** What a page can find of the guide on the device. */
const found = (page: Page) =>
  page.evaluate(async () => [...(await caches.keys()), ...(await navigator.serviceWorker.getRegistrations()).map(({ scope }) => scope)])

/** The day of the law that the first page says it holds. */
const lawOn = async (page: Page): Promise<string> => {
  await started(page)
  return (await page.locator('.as-of time').getAttribute('datetime')) ?? ''
}

/** Tells that it was the network that failed, whatever the browser thinks. */
const away: RequestListener = (_, response) => void response.destroy()

/** From the first page past a few questions. */
const answerSome = (page: Page) =>
  walk(page, {
    known: { 'danger-now': false, role: 'person', 'age-now': 30, citizenship: 'us-citizen' },
    onQuestion: async (id) => (id === 'in-us' ? 'stop' : undefined),
  })
const reload = (page: Page) => page.reload({ waitUntil: 'load' })

/** Waits until the law of a day is what is kept. */
const keptOf = async (page: Page, day: string): Promise<void> =>
  await expect
    .poll(() =>
      page.evaluate(async () => {
        const cache = await caches.open('w')
        const [list] = (await cache.keys()).filter(({ url }) => url.endsWith('/files.json'))
        const kept = list && (await cache.match(list))
        return kept && ((await kept.json()) as { checkedOn: string }).checkedOn
      }),
    )
    .toBe(day)

/** How long opening the guide waits for newer law, as src/offline/worker.ts says, in milliseconds. */
const PATIENCE = 2000
/** Loads the guide, and once more where the machine took longer than the guide waits: what came too late is kept by then. */
async function loadNewer(page: Page, day: string, load: () => Promise<unknown> = () => reload(page)): Promise<void> {
  const began = performance.now()
  await load()
  if (performance.now() - began < PATIENCE) return
  await keptOf(page, day)
  await reload(page)
}

describe('kept and removed', () => {
  test('nothing is kept unless chosen, and looking at the page that offers it keeps nothing', () =>
    visit(async ({ page, site }) => {
      await keepPage(page)
      await status(page, 'offline.keep.now.nothing')
      expect(await found(page)).toEqual([])
      expect(site.asked).not.toContain('sw.js')
    }))

  test('kept, it starts with the server dead; every file in the cache is a public file; one press removes it all', () =>
    visit(async ({ page, site, context }) => {
      await keep(page)
      const { files } = listOf('dist')
      const kept = await page.evaluate(async () => {
        const cache = await caches.open('w')
        return Promise.all(
          (await cache.keys()).map(async ({ url }) => {
            const bytes = await (await cache.match(url))?.arrayBuffer()
            const hash = new Uint8Array(await crypto.subtle.digest('SHA-256', bytes ?? new ArrayBuffer()))
            return [new URL(url).pathname.slice(1), `sha256-${btoa(String.fromCharCode(...hash))}`] as const
          }),
        )
      })
      expect(Object.fromEntries(kept.filter(([path]) => path !== 'files.json'))).toEqual(files)

      await site.die()
      const other = await context.newPage()
      await other.goto(site.address)
      expect(await lawOn(other)).toBe(listOf('dist').checkedOn)
      expect(await other.evaluate(() => navigator.onLine)).toBe(true)
      await answerSome(other)
      await leave(other, 'click')
      await other.waitForURL(PUBLIC_PAGE)
      expect(await guideEntries(other, site.address)).toEqual([])
      // Leaving one tab leaves all of them.
      await page.waitForURL(PUBLIC_PAGE)

      await page.goto(site.address)
      await keepPage(page)
      await press(page, say('offline.keep.undo'))
      await status(page, 'offline.keep.gone')
      expect(await found(page)).toEqual([])
      await expect(page.reload()).rejects.toThrow(/REFUSED/)
      await site.revive()
      const again = await context.newPage()
      await again.goto(site.address)
      await started(again)
      expect(await found(again)).toEqual([])
      await keep(again)
      expect(await found(again)).toHaveLength(2)
    }))

  test('answers given while it is kept are in no file of the browser, and what was removed is in no cache folder', async () => {
    const site = await openSite('dist')
    const mark = '10394857'
    const profile = await startProfile(() => ['--host-resolver-rules=MAP * ~NOTFOUND, EXCLUDE localhost'])
    const holding = (text: string, within = ''): string[] =>
      readdirSync(profile.folder, { recursive: true, encoding: 'utf8' })
        .filter((name) => name.includes(within))
        .map((name) => join(profile.folder, name))
        .filter((path) => {
          // The browser may have removed it since.
          if (!statSync(path, { throwIfNoEntry: false })?.isFile()) return false
          const bytes = readFileSync(path)
          return bytes.includes(text) || bytes.includes(Buffer.from(text, 'utf16le'))
        })
    try {
      const page = await profile.ordinary.newPage()
      await page.goto(site.address)
      await keep(page)
      await page.goto(site.address)
      await toTyped(page, mark)
      await expect.poll(() => holding('leave-twin', 'CacheStorage').length).toBeGreaterThan(0)
      await page.goto(site.address)
      await keepPage(page)
      await press(page, say('offline.keep.undo'))
      await status(page, 'offline.keep.gone')
      await expect.poll(() => holding('leave-twin', 'CacheStorage')).toEqual([])
      await profile.quit()
      expect(holding(mark)).toEqual([])
      expect(holding('leave-twin', 'CacheStorage')).toEqual([])
      // The address of the site is in the history, so the search does find what is there.
      expect(holding(site.address).length).toBeGreaterThan(0)
    } finally {
      await profile.remove()
      await site.die()
    }
  })

  test('the worker asks for the files of the list and nothing else, and its policy lets it reach no other host', () =>
    visit(async ({ page, site, context }) => {
      let reached = 0
      const elsewhere = createServer((_, response) => {
        reached += 1
        response.writeHead(200, { 'Access-Control-Allow-Origin': '*', 'Content-Type': 'text/html' }).end('<title>Elsewhere</title>')
      })
      const target = await listen(elsewhere)
      try {
        site.asked.length = 0
        await keep(page)
        site.publish(newer)
        await reload(page)
        await started(page)
        const own = [...Object.keys(listOf('dist').files), ...Object.keys(listOf(newer).files)]
        expect(site.asked.filter((path) => path !== '' && !['sw.js', 'files.json', ...own].includes(path))).toEqual([])
        const [worker] = context.serviceWorkers()
        const ask = (at: string) =>
          fetch(at).then(
            ({ ok }) => ok,
            () => false,
          )
        expect(await worker?.evaluate(ask, target)).toBe(false)
        expect(reached).toBe(0)
        expect(await worker?.evaluate(ask, `${site.address}w.html`)).toBe(true)
        const outside = await (await browser.newContext()).newPage()
        await outside.goto(target)
        expect(await outside.evaluate(ask, target)).toBe(true)
        expect(reached).toBeGreaterThan(1)
        await outside.context().close()
      } finally {
        await shut(elsewhere)
      }
    }))
})

describe('what is not the right file is not kept', () => {
  const script = listOf('dist').published
  const bytes = readFileSync(join('dist', script))
  const send =
    (code: number, type: string, body: Buffer | string): RequestListener =>
    (_, response) =>
      response.writeHead(code, { 'Content-Type': type, 'Content-Security-Policy': "default-src 'none'" }).end(body)
  const hosts: Readonly<Record<string, readonly [path: string, fault: RequestListener, said?: string]>> = {
    'a sign-in page for the worker': ['sw.js', PORTAL, 'served'],
    'a worker without a policy': [
      'sw.js',
      (_, response) => response.writeHead(200, { 'Content-Type': 'text/javascript' }).end(''),
      'served',
    ],
    'no worker': ['sw.js', send(404, 'text/plain', ''), 'served'],
    'a sign-in page for the list': ['files.json', PORTAL],
    'half a list': ['files.json', send(200, 'application/json', '{"version":"0123')],
    'a list that names files of others': [
      'files.json',
      send(200, 'application/json', JSON.stringify({ ...listOf('dist'), files: { '../other/index.html': `sha256-${'A'.repeat(43)}=` } })),
    ],
    'a sign-in page for a script': [script, PORTAL],
    'a script with one byte changed': [script, send(200, 'text/javascript', Buffer.concat([bytes.subarray(1), Buffer.from('\n')]))],
    'a script cut short': [script, send(200, 'text/javascript', bytes.subarray(0, bytes.length >> 1))],
    'a script whose connection breaks': [
      script,
      (_, response) => {
        response.writeHead(200, { 'Content-Type': 'text/javascript', 'Content-Length': bytes.length }).write(bytes.subarray(0, 1000))
        setTimeout(() => response.destroy(), 50)
      },
    ],
    'a script of the wrong type': [script, send(200, 'text/plain', bytes)],
    'a script that is said to be unchanged': [script, (_, response) => response.writeHead(304).end()],
    'a script that is gone': [script, send(404, 'text/plain', '')],
    'a server out of order': [script, send(503, 'text/html', 'busy')],
    'a cut gzip': [
      script,
      (_, response) =>
        response
          .writeHead(200, { 'Content-Type': 'text/javascript', 'Content-Encoding': 'gzip' })
          .end(Buffer.from([0x1f, 0x8b, 8, 0, 0, 0, 0, 0])),
    ],
  }

  test('whatever the network answers with, it says so and leaves nothing', () =>
    visit(async ({ page, site }) => {
      await keepPage(page)
      for (const [name, [path, fault, said = 'failed']] of Object.entries(hosts)) {
        site.faults.set(path, fault)
        site.asked.length = 0
        await press(page, say('offline.keep.do'))
        // What is said then is of this fault, not of the one before.
        await expect.poll(() => site.asked, { message: name }).toContain(path)
        await expect.poll(() => page.getByRole('status').last().innerText(), { message: name }).toBe(say(`offline.keep.fault.${said}`))
        await expect.poll(() => found(page), { message: name }).toEqual([])
        site.faults.clear()
      }
      await press(page, say('offline.keep.do'))
      await status(page, 'offline.keep.done')
    }))

  test('where there is no room, it says so and leaves nothing', () =>
    visit(async ({ page, site, context }) => {
      await keepPage(page)
      const session = await context.newCDPSession(page)
      await session.send('Storage.overrideQuotaForOrigin', { origin: new URL(site.address).origin, quotaSize: 1024 })
      await press(page, say('offline.keep.do'))
      await status(page, 'offline.keep.fault.failed')
      await expect.poll(() => found(page)).toEqual([])
    }))

  test('a newer release that does not come whole leaves the one that is kept as it was', () =>
    visit(async ({ page, site }) => {
      await keep(page)
      site.publish(newer)
      const own = listOf('dist').checkedOn
      const part = listOf(newer).published
      for (const [path, fault] of [
        ['files.json', PORTAL],
        [part, PORTAL],
        [part, away],
        ['*', PORTAL],
        ['*', away],
      ] as const) {
        site.faults.set(path, fault)
        await reload(page)
        expect(await lawOn(page)).toBe(own)
        site.faults.clear()
      }
      await loadNewer(page, NEWER)
      expect(await lawOn(page)).toBe(NEWER)
    }))

  test('where a kept file is missing there is a plain page, never the page of another; the right file mends it', () =>
    visit(async ({ page, site }) => {
      await keep(page)
      await page.evaluate(async () => {
        const cache = await caches.open('w')
        for (const { url } of await cache.keys()) if (url.includes('/index.html?')) await cache.delete(url)
      })
      site.faults.set('*', PORTAL)
      await page.reload()
      await heading(page, say('offline.broken.title'))
      await page.goto(`${site.address}nowhere`)
      await heading(page, say('offline.broken.title'))
      site.faults.clear()
      await page.goto(site.address)
      await started(page)
      await site.die()
      await reload(page)
      await started(page)
      // With the list gone as well, only what the site itself vouches for is shown.
      await page.evaluate(() => caches.delete('w'))
      await page.reload()
      await heading(page, say('offline.broken.title'))
    }))
})

describe('newer law', () => {
  test('is there at the next load: by reload, in a second tab, twice in a row', () =>
    visit(async ({ page, site, context }) => {
      await keep(page)
      site.publish(newer)
      const second = await context.newPage()
      await loadNewer(second, NEWER, () => second.goto(site.address))
      expect(await lawOn(second)).toBe(NEWER)
      await loadNewer(page, NEWER)
      expect(await lawOn(page)).toBe(NEWER)
      site.publish(release({ checkedOn: NEWEST }))
      await loadNewer(second, NEWEST)
      expect(await lawOn(second)).toBe(NEWEST)
      await loadNewer(page, NEWEST)
      expect(await lawOn(page)).toBe(NEWEST)
      await site.die()
      await reload(page)
      expect(await lawOn(page)).toBe(NEWEST)
    }))

  test('is announced where it takes too long to come, and the guide opens all the same', () =>
    visit(async ({ page, site }) => {
      await keep(page)
      site.publish(newer)
      const list = readFileSync(join(newer, 'files.json'))
      site.faults.set('files.json', (_, response) => {
        setTimeout(() => response.writeHead(200, { 'Content-Type': 'application/json' }).end(list), 3000)
      })
      await reload(page)
      expect(await lawOn(page)).toBe(listOf('dist').checkedOn)
      await press(page, say('shell.newer-see'))
      await heading(page, say('offline.newer.title'))
      await keptOf(page, NEWER)
      await press(page, say('offline.newer.load'))
      expect(await lawOn(page)).toBe(NEWER)
    }))

  /** Has the tab look for news, as coming back to it does. */
  const comeBack = (page: Page) => page.evaluate(() => document.dispatchEvent(new Event('visibilitychange')))

  test('in the middle of an interview keeps every answer, says which results changed, and is taken over in place', () =>
    visit(async ({ page, site }) => {
      await keep(page)
      await page.goto(site.address)
      await answerSome(page)
      site.publish(newer)
      await comeBack(page)
      await press(page, say('shell.newer-see'))
      const change = say('offline.newer.change')
      expect(change).toContain('Before')
      await page
        .getByText(`${say('protection.t-visa.name')}. Before: ${say('outcome.name.not-applicable')}. Now: ${say('outcome.name.open')}.`)
        .waitFor()
      expect([...(await sideways(page)), ...(await strayMarks(page)), ...(await smallTargets(page))]).toEqual([])
      await press(page, say('offline.newer.take'))
      await page.getByText('This page now uses the law that was checked on').waitFor()
      expect(await page.locator('time').getAttribute('datetime')).toBe(NEWER)
      await press(page, say('offline.newer.go-on'))
      await heading(page, say('fact.in-us.ask'))
      await press(page, say('ask.break'))
      await press(page, say('break.stop'))
      await heading(page, say('review.title'))
      for (const answer of ['30', say('fact.citizenship.option.us-citizen')])
        expect(await page.getByText(answer, { exact: true }).count()).toBeGreaterThan(0)
      await page
        .getByRole('button', { name: say('review.results') })
        .first()
        .click()
      await heading(page, say('results.title'))
      expect(await page.locator('.as-of time').last().getAttribute('datetime')).toBe(NEWER)
      expect(await page.getByRole('button', { name: say('shell.newer-see') }).count()).toBe(0)
    }))

  test('that comes with another program is told of with what it changes, and takes nothing away', () =>
    visit(async ({ page, site }) => {
      await keep(page)
      await page.goto(site.address)
      await answerSome(page)
      site.publish(release({ checkedOn: NEWER, program: true }))
      await comeBack(page)
      await press(page, say('shell.newer-see'))
      await page.getByText(`${say('protection.t-visa.name')}. Before:`).waitFor()
      expect(await page.getByRole('button', { name: say('offline.newer.take') }).count()).toBe(0)
      await press(page, say('shell.back'))
      await heading(page, say('fact.in-us.ask'))
      // Pages that were not opened yet are still there, although the site has them no more.
      await press(page, say('shell.rulebook'))
      await page.getByRole('searchbox').or(page.getByRole('textbox')).first().waitFor()
    }))

  test('older law is not taken over, and is warned of', () =>
    visit(async ({ page, site }) => {
      await keep(page)
      site.publish(release({ checkedOn: OLDER }))
      for (let loads = 0; loads < 2; loads += 1) {
        await reload(page)
        expect(await lawOn(page)).toBe(listOf('dist').checkedOn)
      }
      await press(page, say('shell.newer-see'))
      await page.getByText('Take care: the version that this site offers now is older.').waitFor()
    }))

  test('where nothing was chosen, an open page whose files are gone says so and keeps its answers', () =>
    visit(async ({ page, site }) => {
      await answerSome(page)
      site.publish(newer)
      await press(page, say('shell.rulebook'))
      await heading(page, say('loading.broken'))
      await page.goBack()
      await heading(page, say('fact.in-us.ask'))
    }))
})

describe('a bad connection, and a host that withdraws the guide', () => {
  test('slow, flapping, and a browser that is wrong about being connected', () =>
    visit(async ({ page, site }) => {
      await keep(page)
      let asked = 0
      const hanging: ServerResponse[] = []
      site.faults.set('*', (_, response) => {
        asked += 1
        if (asked % 2 === 0) response.destroy()
        else hanging.push(response)
      })
      for (let loads = 0; loads < 2; loads += 1) {
        await reload(page)
        await started(page)
      }
      expect(asked).toBeGreaterThan(0)
      for (const response of hanging) response.destroy()
      site.faults.clear()
      // What hung may end only now, with nothing; a load that comes right then has waited for that.
      await reload(page)
      await page.addInitScript(() => Object.defineProperty(navigator, 'onLine', { value: false }))
      site.publish(newer)
      await loadNewer(page, NEWER)
      expect(await lawOn(page)).toBe(NEWER)
    }))

  test('a host that says the guide is gone has it removed', () =>
    visit(async ({ page, site }) => {
      await keep(page)
      site.faults.set('files.json', (_, response) => response.writeHead(410).end())
      await reload(page)
      await started(page)
      await expect.poll(() => found(page)).toEqual([])
    }))

  test('the worker that docs/deploy.md gives to withdraw one removes all at the next load; a missing one changes nothing', () =>
    visit(async ({ page, site }) => {
      await keep(page)
      site.faults.set('sw.js', (_, response) => response.writeHead(404).end())
      site.asked.length = 0
      await reload(page)
      await started(page)
      // The browser looks for another worker a while after the page stands.
      await expect.poll(() => site.asked).toContain('sw.js')
      expect(await found(page)).toHaveLength(2)
      const code = /```js\n(addEventListener\('install'[\s\S]*?)```/.exec(readFileSync('docs/deploy.md', 'utf8'))?.[1]
      expect(code).toBeDefined()
      site.faults.set('sw.js', (_, response) => response.writeHead(200, { 'Content-Type': 'text/javascript' }).end(code))
      await reload(page)
      await expect.poll(() => found(page), { timeout: 30_000 }).toEqual([])
    }))
})
