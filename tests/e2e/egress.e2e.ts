/**
 * What leaves the browser. All that is not for this machine goes into a sink that notes it; the browser's own net log tells what no page
 * sees, such as requests of service workers. Two whole interviews, to results, analysis, paper, a file and exit, may reach the exit page and no other
 * place, and may not differ in what they fetch. In the same run a page that sends in every way is seen in every way.
 */
import { createSocket } from 'node:dgram'
import { readFileSync } from 'node:fs'
import { createServer, type Server as HttpServer } from 'node:http'
import { join } from 'node:path'
import type { Page } from 'playwright-core'
import { expect, test } from 'vitest'
import { serve } from '../../scripts/serve'
import type { Answers } from '../../src/engine/model'
import { PUBLIC_PAGE } from '../../src/ui/safety/public-page'
import golden from '../law/cases/golden.json'
import { leave } from './leaving'
import { type Profile, startProfile } from './profile'
import { listen, shut } from './site'
import { CITIZEN_CHILD, press, walk } from './sitting'
import { type Say, sayer } from './words'

const EXIT = new URL(PUBLIC_PAGE).hostname
interface Sink {
  /** The hosts that anybody tried to reach, each once. */
  readonly hosts: Set<string>
  /** How many datagrams came. */
  datagrams: number
  readonly flags: readonly string[]
  readonly udpPort: number
  readonly close: () => void
}

/** A proxy that passes nothing on. */
async function openSink(): Promise<Sink> {
  const hosts = new Set<string>()
  const proxy = createServer((request, response) => {
    hosts.add(new URL(request.url ?? '').hostname)
    response.writeHead(502).end()
  })
  proxy.on('connect', ({ url }, socket) => {
    hosts.add((url ?? '').replace(/:\d+$/, ''))
    socket.end('HTTP/1.1 502 Bad Gateway\r\n\r\n')
  })
  const udp = createSocket('udp4')
  await new Promise<void>((resolve) => udp.bind(0, '127.0.0.1', resolve))
  const sink: Sink = {
    hosts,
    datagrams: 0,
    flags: [
      `--proxy-server=${new URL(await listen(proxy)).origin}`,
      '--proxy-bypass-list=localhost',
      '--host-resolver-rules=MAP * ~NOTFOUND, EXCLUDE localhost',
    ],
    udpPort: udp.address().port,
    close() {
      udp.close()
      void shut(proxy)
    },
  }
  udp.on('message', () => (sink.datagrams += 1))
  return sink
}

interface Logged {
  readonly host: string
  /** Method and address. */
  readonly what: string
  /** The origin of the page that wanted it; null where the browser did by itself. */
  readonly by: string | null
}

/** The requests in a net log. */
function requestsIn(file: string): Logged[] {
  const { constants, events } = JSON.parse(readFileSync(file, 'utf8')) as {
    constants: { logEventTypes: Record<string, number> }
    events: { type: number; params?: { url?: string; method?: string; initiator?: string } }[]
  }
  const start = constants.logEventTypes['URL_REQUEST_START_JOB']
  return events.flatMap(({ type, params: { url, method, initiator } = {} }) =>
    type === start && url
      ? [{ host: new URL(url).host, what: `${method} ${url}`, by: initiator?.startsWith('http') ? initiator : null }]
      : [],
  )
}

const HOUSEHOLD_WORKER = (golden as unknown as readonly { id: string; answers: Answers }[]).find(({ id }) => id === 'CRT-05')?.answers ?? {}

/** From the results: saves the case and opens the file as another. */
async function saveAndOpen(page: Page, say: Say): Promise<void> {
  await press(page, say('shell.cases'))
  await press(page, say('casefile.save.title'))
  const words = await page.getByRole('textbox').inputValue()
  const [download] = await Promise.all([page.waitForEvent('download'), press(page, say('casefile.save.do'))])
  await page.getByRole('heading', { level: 1, name: say('casefile.saved.title') }).waitFor()
  await page.goBack()
  await press(page, say('casefile.open.title'))
  await page.getByLabel(say('casefile.open.file'), { exact: true }).setInputFiles(await download.path())
  await page.getByRole('textbox').fill(words)
  await press(page, say('casefile.open.do'))
  await page.getByRole('heading', { level: 1, name: say('casefile.found.title') }).waitFor()
}

/** From the first page to the results in both views, on paper, in a file, and out. */
async function wholeInterview({ browser }: Profile, address: string, known: Answers, who: 'self' | 'helper'): Promise<void> {
  const say = sayer(who)
  const page = await (await browser.newContext()).newPage()
  await page.goto(address)
  await walk(page, { known, who, say })
  await press(page, say('review.results'))
  await page.getByRole('heading', { level: 1, name: say('results.title') }).waitFor()
  await press(page, say('results.view-analysis'))
  await page.getByRole('combobox').first().selectOption({ index: 1 })
  await press(page, say('paper.lawyer'))
  await page.pdf()
  await saveAndOpen(page, say)
  await leave(page, 'click')
  await page.waitForURL(PUBLIC_PAGE, { waitUntil: 'commit' }).catch(() => undefined)
}

const CONTROL = ['preconnect', 'prefetch', 'image', 'fetch', 'beacon', 'socket', 'events', 'window', 'worker'].map(
  (way) => `${way}.example`,
)
const CONTROL_PAGE = `<link rel="preconnect" href="https://preconnect.example"><link rel="prefetch" href="https://prefetch.example/"><img src="https://image.example/">`
const CONTROL_WORKER = `oninstall = () => skipWaiting()
onactivate = (event) => event.waitUntil(fetch('https://worker.example/').catch(() => undefined))`

/** A page that sends in every way there is. */
async function sendEverything({ ordinary }: Profile, { udpPort }: Sink): Promise<HttpServer> {
  const server = createServer(({ url }, response) =>
    url === '/worker.js'
      ? response.setHeader('Content-Type', 'text/javascript').end(CONTROL_WORKER)
      : response.setHeader('Content-Type', 'text/html').end(CONTROL_PAGE),
  )
  const page = await ordinary.newPage()
  await page.goto(await listen(server))
  await page.evaluate(async (port) => {
    fetch('https://fetch.example/').catch(() => undefined)
    navigator.sendBeacon('https://beacon.example/', 'told')
    window.open('https://window.example/')
    const kept = [new WebSocket('wss://socket.example/'), new EventSource('https://events.example/')]
    const peer = new RTCPeerConnection({ iceServers: [{ urls: `stun:127.0.0.1:${port}` }] })
    peer.createDataChannel('told')
    await peer.setLocalDescription()
    await navigator.serviceWorker.register('/worker.js')
    return kept.length
  }, udpPort)
  return server
}

/** The service workers and shared workers of a browser, by address. */
async function workers({ browser }: Profile): Promise<string[]> {
  const { targetInfos } = await (await browser.newBrowserCDPSession()).send('Target.getTargets')
  return targetInfos.flatMap(({ type, url }) => (type === 'service_worker' || type === 'shared_worker' ? [url] : []))
}

test('two whole interviews reach the exit page and nobody else, and fetch the same', async () => {
  const sink = await openSink()
  const profile = await startProfile((folder) => [...sink.flags, `--log-net-log=${join(folder, 'net.json')}`])
  const apps = [await serve('dist', 0), await serve('dist', 0)] as const
  const [one, other] = [apps[0].address, apps[1].address]
  let control: HttpServer | undefined
  try {
    await Promise.all([wholeInterview(profile, one, HOUSEHOLD_WORKER, 'helper'), wholeInterview(profile, other, CITIZEN_CHILD, 'self')])
    expect(await workers(profile)).toEqual([])
    expect(sink.datagrams).toBe(0)
    const reached = [...sink.hosts]

    control = await sendEverything(profile, sink)
    await expect.poll(() => CONTROL.filter((host) => !sink.hosts.has(host))).toEqual([])
    await expect.poll(() => sink.datagrams).toBeGreaterThan(0)
    expect(await workers(profile)).toEqual([expect.stringMatching(/worker\.js$/)])
    await profile.quit()

    const requests = requestsIn(join(profile.folder, 'net.json'))
    // Chromium asks its makers for news of its own accord: such a host has requests, and no page wanted any.
    const byItself = (host: string) => {
      const those = requests.filter((request) => request.host === host)
      return those.length > 0 && those.every(({ by }) => by === null)
    }
    expect(reached.filter((host) => !byItself(host))).toEqual([EXIT])
    expect(CONTROL.filter(byItself)).toEqual([])

    const wantedBy = (address: string) => requests.flatMap(({ host, by }) => (by && address.startsWith(by) ? [host] : []))
    for (const address of [one, other]) expect(new Set(wantedBy(address))).toEqual(new Set([new URL(address).host, EXIT]))
    // The browser asks for the icon of a page by itself, and not if the page is gone by then: how often says how fast it left, not what was told.
    const isIcon = (what: string) => /^GET \/(icon|w)\.svg$/.test(what)
    const trace = (address: string) =>
      requests
        .flatMap(({ what }) => (what.includes(address) ? [what.replace(address, '/')] : []))
        .filter((what) => !isIcon(what))
        .sort()
    expect(trace(one)).toEqual(trace(other))
    expect(trace(one)).toContain('GET /')
  } finally {
    await profile.remove()
    await Promise.all(apps.map(({ close }) => close()))
    if (control) await shut(control)
    sink.close()
  }
}, 600_000)
