/**
 * npm run bench:inp: how long a person on a slow device waits between Continue and the next question, in the app as it ships. Every answer
 * is "I do not know", because that asks the most. It prints figures and never fails by time: other work on the machine makes them longer.
 */
import { chromium, type Page } from 'playwright-core'
import { build } from 'vite'
import { findChromium } from '../../scripts/chromium'
import { serve } from '../../scripts/serve'

const RUNS = 3
const SLOWDOWN = 4

interface Presses {
  /** The browser's own figure: from the press to the frame after its handlers, in steps of 8 ms. */
  readonly inp: number[]
  /** From the press to the frame that shows another question. */
  readonly shown: number[]
}

/** Runs in the page: collects both figures of every press of a button that sends a form. */
function watch(): void {
  const presses: Presses = { inp: [], shown: [] }
  Object.assign(window, { presses })
  new PerformanceObserver((list) => {
    for (const entry of list.getEntries()) if (entry.name === 'click' && pressed.has(entry.startTime)) presses.inp.push(entry.duration)
  }).observe({ type: 'event', durationThreshold: 16 } as PerformanceObserverInit)
  const pressed = new Set<number>()
  addEventListener(
    'click',
    (event) => {
      if (!(event.target instanceof Element && event.target.closest('button[type=submit]'))) return
      pressed.add(event.timeStamp)
      const before = document.querySelector('h1')?.textContent
      const look = (): void => {
        if (document.querySelector('h1')?.textContent === before) requestAnimationFrame(look)
        else setTimeout(() => presses.shown.push(performance.now() - event.timeStamp))
      }
      requestAnimationFrame(look)
    },
    true,
  )
}

async function walk(page: Page): Promise<Presses> {
  const press = (name: string) => page.getByRole('button', { name, exact: true }).click()
  const pick = (name: string) => page.getByLabel(name, { exact: true }).check()
  await pick('It is about me')
  await press('Start')
  await pick('Yes, it is safe now')
  await press('Continue')
  await page.getByRole('heading', { name: 'How to leave fast' }).waitFor()
  await press('Continue')
  await pick('Yes, go on')
  const presses = (): Promise<Presses> => page.evaluate(() => (window as unknown as { presses: Presses }).presses)
  await press('Continue')
  const heading = page.getByRole('heading', { level: 1 })
  for (let title = await heading.innerText(); title !== 'Check the answers';) {
    const note = page.getByRole('button', { name: 'Skip this part', exact: true })
    if (await note.isVisible()) await press('Go on')
    else {
      await pick('I do not know')
      await press('Continue')
    }
    await heading.filter({ hasNotText: title }).waitFor()
    title = await heading.innerText()
  }
  await page.waitForTimeout(500)
  return presses()
}

const at = (values: readonly number[], share: number): number =>
  [...values].sort((a, b) => a - b)[Math.ceil(values.length * share) - 1] ?? Number.NaN

export async function main(): Promise<number> {
  await build({ logLevel: 'warn' })
  const { address, close } = await serve('dist', 0)
  const browser = await chromium.launch({ executablePath: findChromium() ?? 'chromium', chromiumSandbox: process.getuid?.() !== 0 })
  const lines: string[] = []
  for (let run = 1; run <= RUNS; run += 1) {
    const page = await browser.newPage()
    await page.addInitScript(watch)
    await page.goto(address)
    const devtools = await page.context().newCDPSession(page)
    await devtools.send('Emulation.setCPUThrottlingRate', { rate: SLOWDOWN })
    const { inp, shown } = await walk(page)
    const figures = (values: readonly number[]) => `median ${at(values, 0.5).toFixed(0)}, p95 ${at(values, 0.95).toFixed(0)} ms`
    lines.push(`run ${run}, ${shown.length} presses: INP ${figures(inp)}; next question shown ${figures(shown)}`)
    await page.close()
  }
  await browser.close()
  await close()
  process.stdout.write(
    `Continue to next question, CPU ${SLOWDOWN} times slower; the smallest of ${RUNS} runs counts:\n${lines.join('\n')}\n`,
  )
  return 0
}
