/**
 * A page of the production build in a real Chromium. Whatever a test does, in the end nothing may have been written to the console,
 * no policy may have been violated and no request may have left for another origin.
 */
import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import type { AxeResults, RunOptions } from 'axe-core'
import { type Browser, type BrowserContext, type BrowserContextOptions, chromium, type Page } from 'playwright-core'
import { afterAll, expect, inject } from 'vitest'
import { findChromium } from '../../scripts/chromium'
import { sayer, speak, type Tongue } from './words'

const FLAGS = ['--disable-gpu', '--disable-background-networking', '--disable-component-update', '--disable-sync', '--no-first-run']
const axeSource = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8')

let launched: Promise<Browser> | undefined
/** One browser for each test file, with a profile of its own that goes when it does. */
function browser(): Promise<Browser> {
  launched ??= chromium.launch({ executablePath: findChromium() ?? 'chromium', args: FLAGS, chromiumSandbox: process.getuid?.() !== 0 })
  return launched
}
afterAll(async () => {
  await (await launched)?.close()
  launched = undefined
})

export interface App {
  readonly page: Page
  /** Where the app is served, ending in a slash. */
  readonly address: string
  /** What went wrong so far: console errors, policy violations, requests to elsewhere. */
  readonly problems: readonly string[]
  /** What axe finds, one line a rule; empty is good. */
  readonly axe: (options?: RunOptions) => Promise<string[]>
}

interface Opening extends BrowserContextOptions {
  /** CSS pixels. */
  readonly width?: number
  readonly height?: number
  readonly tongue?: Tongue
  /** The moment on the clock, where it matters. */
  readonly clock?: string
  /** Where it is served, if not as it ships. */
  readonly address?: string
  /** Whether the guide comes as it should, so that its first page is waited for. */
  readonly starts?: boolean
  /** What comes before the page. */
  readonly before?: (page: Page) => Promise<unknown>
}

/** From now on, what the policy forbids is written down. */
export async function watchPolicy(where: Page | BrowserContext, problems: string[]): Promise<void> {
  await where.exposeBinding('tellViolation', (_, text: string) => void problems.push(`policy: ${text}`))
  await where.addInitScript(() => {
    const { tellViolation } = window as unknown as { tellViolation: (text: string) => void }
    document.addEventListener('securitypolicyviolation', (event) =>
      tellViolation(`${event.effectiveDirective} ${event.blockedURI} ${event.sample}`),
    )
  })
}

/** Opens the app in a fresh profile and watches it. */
export async function openApp({
  width = 1280,
  height = 800,
  tongue = 'english',
  clock,
  address = inject('address'),
  starts = true,
  before,
  ...context
}: Opening = {}): Promise<App & { close: () => Promise<void> }> {
  const { origin } = new URL(address)
  const problems: string[] = []
  const profile = await (await browser()).newContext({ viewport: { width, height }, reducedMotion: 'reduce', ...context })
  await speak(profile, address, tongue)
  const page = await profile.newPage()
  if (clock) await page.clock.setFixedTime(clock)
  page.on('console', (message) => problems.push(`console: ${message.text()}`))
  page.on('pageerror', (error) => problems.push(`error: ${error.message}`))
  profile.on('request', (request) => {
    if (new URL(request.url()).origin !== origin) problems.push(`request: ${request.url()}`)
  })
  await watchPolicy(page, problems)
  await before?.(page)
  await page.goto(address)
  if (starts) await page.getByRole('heading', { level: 1, name: sayer('self', tongue)('start.title'), exact: true }).waitFor()
  return {
    page,
    address,
    problems,
    async axe(options = {}) {
      // Evaluated over the debugging protocol, which the page's policy does not bind.
      await page.evaluate(axeSource)
      const { violations } = await page.evaluate(
        (given) =>
          (window as unknown as { axe: { run: (on: Document, options: RunOptions) => Promise<AxeResults> } }).axe.run(document, given),
        // What passed is not looked at, and on a long page it takes longer than all the rest.
        { resultTypes: ['violations'], ...options } satisfies RunOptions,
      )
      return violations.map(({ id, nodes }) => `${id}: ${nodes.map((node) => node.target.join(' ')).join(', ')}`)
    },
    close: () => profile.close(),
  }
}

/** Opens the app, does what the test does, and holds it to the promise above. */
export async function withApp(options: Opening, test: (app: App) => Promise<void>): Promise<void> {
  const app = await openApp(options)
  try {
    await test(app)
    expect(app.problems).toEqual([])
  } finally {
    await app.close()
  }
}
