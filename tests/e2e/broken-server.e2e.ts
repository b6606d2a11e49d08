/**
 * A server that breaks at one file, in each of five ways, for every file there is: what can still work works, what cannot is said plainly
 * with help beside it, leaving never shows the guide, and once the server is well again the answers are still there.
 */
import { readdirSync } from 'node:fs'
import { createServer, type Server, type ServerResponse } from 'node:http'
import type { Page } from 'playwright-core'
import { afterAll, beforeAll, expect, inject, test } from 'vitest'
import { helplines } from '../../src/ui/safety/helplines'
import { PUBLIC_PAGE } from '../../src/ui/safety/public-page'
import { openApp } from './harness'
import { GUIDE, leave } from './leaving'
import { listen, PORTAL, shut } from './site'
import { press, toConsent, toMarked, toResultsOfAll } from './sitting'
import { say } from './words'

/** What a broken server does in place of sending a file. */
const faults = {
  'the server is gone': (response) => response.destroy(),
  'it is too busy': (response) => response.writeHead(503, { 'Cache-Control': 'no-store' }).end('busy'),
  'a network asks to sign in': (response) => PORTAL(null, response),
  'the file ends too soon': (response, body) => {
    response.setHeader('Content-Length', body.length)
    response.write(body.subarray(0, body.length / 2), () => response.destroy())
  },
  'the file is garbled': (response, body) => response.setHeader('Cache-Control', 'no-store').end(Buffer.concat([Buffer.from('}{('), body])),
} satisfies Readonly<Record<string, (response: ServerResponse, body: Buffer) => unknown>>
type Fault = keyof typeof faults
const FAULTS = Object.keys(faults) as Fault[]

interface Breaking {
  readonly address: string
  /** The path of the file that is broken now. */
  broken: string | null
  readonly server: Server
}
/** Sent by the server itself. */
const OWN = /^(connection|content-length|date|keep-alive|transfer-encoding)$/

async function breaking(fault: Fault): Promise<Breaking> {
  const server = createServer(async ({ url = '/' }, response) => {
    const real = await fetch(new URL(url, inject('address')), { headers: { 'accept-encoding': 'identity' } })
    const body = Buffer.from(await real.arrayBuffer())
    for (const [name, value] of real.headers) if (!OWN.test(name)) response.setHeader(name, value)
    response.statusCode = real.status
    if (url !== made.broken) return response.end(body)
    // What a well server says may be kept is not what a broken one says.
    response.setHeader('Cache-Control', 'no-store')
    return faults[fault](response, body)
  })
  const made: Breaking = { server, broken: null, address: await listen(server) }
  return made
}

const heading = (page: Page, id: string) => page.getByRole('heading', { level: 1, name: say(id), exact: true })
const again = (page: Page) => page.getByRole('button', { name: say('loading.again'), exact: true })

interface Stage {
  /** Comes to where the files are asked for. */
  readonly to: (page: Page) => Promise<unknown>
  /** Asks for them. */
  readonly ask: (page: Page) => Promise<unknown>
  /** They are here. */
  readonly here: (page: Page) => Promise<unknown>
  /** One of them is not: what is said of that, and what there still is. */
  readonly broken: (page: Page) => Promise<unknown>
  readonly again: (page: Page) => Promise<unknown>
}
const stay = async (): Promise<void> => {}
const help = say('loading.broken-text')
async function saysThatItDidNotCome(page: Page): Promise<void> {
  expect(await heading(page, 'loading.broken').locator('..').innerText()).toContain(help)
}
async function saysWhomToCall(page: Page): Promise<void> {
  // It is out of view for a while, in which the guide may still come.
  await page.getByText('has not come yet').waitFor({ state: 'attached' })
  await page.evaluate(() => document.getAnimations().forEach((animation) => animation.finish()))
  for (const { call } of helplines) expect(await page.getByRole('link', { name: call, exact: true }).isVisible()).toBe(true)
}
const STAGES = {
  'the guide': {
    to: stay,
    ask: stay,
    here: (page) => heading(page, 'start.title').waitFor(),
    broken: saysWhomToCall,
    again: (page) => page.getByRole('link', { name: 'Try again' }).click(),
  },
  'the questions': {
    to: toConsent,
    ask: stay,
    here: (page) => heading(page, 'consent.title').waitFor(),
    broken: saysThatItDidNotCome,
    again: (page) => again(page).click(),
  },
  'the pages of law': {
    to: toMarked,
    ask: (page) => press(page, say('shell.rulebook')),
    here: (page) => heading(page, 'rulebook.title').waitFor(),
    async broken(page) {
      await saysThatItDidNotCome(page)
      await page.goBack()
      await page.getByRole('radio', { name: say('option.unsure'), checked: true }).waitFor()
      await page.goForward()
      await heading(page, 'loading.broken').waitFor()
    },
    again: (page) => again(page).click(),
  },
  'keeping the guide': {
    to: (page) => press(page, say('privacy.title')),
    ask: (page) => press(page, say('shell.keep')),
    here: (page) => heading(page, 'shell.keep').waitFor(),
    broken: saysThatItDidNotCome,
    again: (page) => again(page).click(),
  },
  'a file that was saved': {
    to: stay,
    ask: (page) => press(page, say('start.open')),
    here: (page) => heading(page, 'casefile.open.title').waitFor(),
    broken: saysThatItDidNotCome,
    again: (page) => again(page).click(),
  },
  paper: {
    to: stay,
    ask: toResultsOfAll,
    here: (page) => page.getByRole('heading', { name: say('print.title'), exact: true }).waitFor(),
    async broken(page) {
      await page.getByText(help).waitFor()
      await page.getByRole('heading', { name: say('results.help') }).waitFor()
    },
    again: (page) => again(page).click(),
  },
} satisfies Readonly<Record<string, Stage>>
type StageName = keyof typeof STAGES

/** The scripts that a stage asks for, and no stage before it. */
async function scriptsOf(name: StageName): Promise<string[]> {
  const { page, address, close } = await openApp({ starts: false })
  const { to, ask, here }: Stage = STAGES[name]
  const asked = new Set<string>()
  page.on('request', (request) => asked.add(new URL(request.url()).pathname))
  // The questions come by themselves once the first page stands; at the consent all of them is here.
  await page.reload()
  await toConsent(page)
  await heading(page, 'consent.title').waitFor()
  const before = new Set(asked)
  if (ask !== stay) {
    await page.goto(address)
    await to(page)
    for (const path of asked) before.add(path)
    await ask(page)
    await here(page)
  }
  await close()
  const scripts = [...asked].filter((path) => path.endsWith('.js'))
  if (ask !== stay) return scripts.filter((path) => !before.has(path))
  const entry = await (await fetch(inject('address'))).text()
  const isFirst = (path: string): boolean => entry.includes(path) || path.includes('/first-')
  return scripts.filter((path) => isFirst(path) === (name === 'the guide'))
}
const servers = new Map<Fault, Breaking>()
beforeAll(async () => {
  for (const fault of FAULTS) servers.set(fault, await breaking(fault))
})
afterAll(async () => {
  for (const { server } of servers.values()) await shut(server)
})

/** One file that is broken in one way. */
type Broken = readonly [path: string, fault: Fault]

async function withOne([path, fault]: Broken, check: (page: Page, server: Breaking, fault: Fault) => Promise<void>): Promise<void> {
  const server = servers.get(fault) as Breaking
  server.broken = path
  const { page, problems, close } = await openApp({
    address: server.address,
    starts: false,
    before: (tab) => tab.route(`${PUBLIC_PAGE}**`, (route) => route.fulfill({ contentType: 'text/html', body: '<title>-</title>' })),
  })
  const what = `${path}: ${fault}`
  try {
    await check(page, server, fault)
    await leave(page, 'click')
    await page.waitForURL(/\/w\.html$|weather/, { waitUntil: 'commit' })
    // A page that ends too soon may have no body at all; one that goes while it is read is read again.
    const read = () => page.evaluate(() => (document.readyState === 'loading' ? undefined : (document.body?.innerText ?? '')))
    let text: string | undefined
    await expect.poll(async () => (text = await read().catch(() => undefined)), { message: what }).toBeDefined()
    expect(text, what).not.toMatch(GUIDE)
    // A browser itself tells of files that do not come or cannot be read.
    expect(
      problems.filter((problem) => !/^console:|^error: Unexpected token/.test(problem) && !problem.includes(PUBLIC_PAGE)),
      what,
    ).toEqual([])
  } finally {
    await close()
  }
}

const ofEach = (path: string, faultsOf: readonly Fault[] = FAULTS): Broken[] => faultsOf.map((fault) => [path, fault])

/** Each after its own server is free: one server breaks one file at a time. */
async function withAll(all: readonly Broken[], check: Parameters<typeof withOne>[1]): Promise<void> {
  await Promise.all(
    FAULTS.map(async (own) => {
      for (const one of all.filter(([, fault]) => fault === own)) await withOne(one, check)
    }),
  )
}

const broken = new Set<string>()

test.each(Object.keys(STAGES) as StageName[])(
  '%s: each script once does not come',
  async (name) => {
    const { to, ask, here, broken: said, again: tryAgain }: Stage = STAGES[name]
    const [first = '', ...others] = (await scriptsOf(name)).filter((path) => !broken.has(path))
    for (const path of [first, ...others]) broken.add(path)
    // What a browser makes of a fault is the same for all the scripts of a stage, and what the guide makes of it for all the stages
    // after the questions: one script in every way, each other in one, in turn.
    const every =
      name === 'the guide' || name === 'the questions' ? ofEach(first) : ofEach(first, ['the server is gone', 'the file is garbled'])
    const inTurn = others.map((path, at): Broken => [path, FAULTS[(at + 1) % FAULTS.length] ?? 'the server is gone'])
    await withAll([...every, ...inTurn], async (page, server, fault) => {
      await to(page)
      await ask(page)
      await said(page)
      server.broken = null
      await tryAgain(page)
      if (fault !== 'the file is garbled' || name === 'the guide') return void (await here(page))
      // A browser keeps a script that it could not read for as long as the page is there, as the page says.
      await said(page)
      await page.reload()
      await to(page)
      await ask(page)
      return void (await here(page))
    })
  },
  300_000,
)

test('that was every script that ships, but for the neutral page’s own and the one that locks files', () => {
  const shipped = readdirSync('dist/assets').filter((name) => /^(?!(?:w|worker)-).*\.js$/.test(name))
  expect([...broken].sort()).toEqual(shipped.map((name) => `/assets/${name}`).sort())
})

test.each(['.css', '.svg'])('the guide works without its %s', async (end) => {
  const entry = await (await fetch(inject('address'))).text()
  const path = new RegExp(`"\\.(/[^"]+\\${end})"`).exec(entry)?.[1] ?? ''
  expect(path).not.toBe('')
  await withAll(ofEach(path, ['the server is gone', 'a network asks to sign in']), (page) => toResultsOfAll(page))
})

test('leaving leaves without the neutral page', () => withAll(ofEach('/w.html'), toConsent))
