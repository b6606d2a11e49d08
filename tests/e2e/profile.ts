/**
 * A Chromium with a profile folder of the test's own, started without the framework's arguments and joined afterwards: it may be killed,
 * and what it leaves can be searched. Its home and its temporary files are in the same folder.
 */
import { type ChildProcess, spawn } from 'node:child_process'
import { once } from 'node:events'
import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { type Browser, type BrowserContext, chromium } from 'playwright-core'
import { expect } from 'vitest'
import { findChromium } from '../../scripts/chromium'

export interface Profile {
  /** Everything that the browser may have written. */
  readonly folder: string
  readonly browser: Browser
  /** Windows of the profile itself: what they do is remembered as a browser remembers it. */
  readonly ordinary: BrowserContext
  /** Ends the browser as its menu does, and waits until it is gone. */
  readonly quit: () => Promise<void>
  /** Ends it without a word. */
  readonly kill: () => Promise<void>
  /** Ends it if it still runs, and removes the folder. */
  readonly remove: () => Promise<void>
}

const QUIET = [
  '--no-first-run',
  '--no-default-browser-check',
  '--disable-gpu',
  '--disable-background-networking',
  '--disable-component-update',
]

/** Waits until the browser says where it can be joined. */
async function portOf(data: string): Promise<string> {
  const file = join(data, 'DevToolsActivePort')
  await expect.poll(() => existsSync(file) && readFileSync(file, 'utf8').includes('\n'), { timeout: 30_000, interval: 50 }).toBe(true)
  return readFileSync(file, 'utf8').split('\n')[0] ?? ''
}

async function gone(child: ChildProcess, end: () => unknown): Promise<void> {
  if (child.exitCode !== null || child.signalCode !== null) return
  const exit = once(child, 'exit')
  await end()
  await exit
}

/** Starts it; `flags`, given its folder, come after those that keep it quiet. */
export async function startProfile(flags: (folder: string) => readonly string[] = () => []): Promise<Profile> {
  const folder = mkdtempSync(join(tmpdir(), 'profile-'))
  const data = join(folder, 'data')
  const temporary = join(folder, 'tmp')
  mkdirSync(temporary)
  const root = process.getuid?.() === 0 ? ['--no-sandbox'] : []
  const child = spawn(
    findChromium() ?? 'chromium',
    ['--headless=new', '--remote-debugging-port=0', `--user-data-dir=${data}`, ...QUIET, ...root, ...flags(folder), 'about:blank'],
    { detached: true, stdio: 'ignore', env: { ...process.env, HOME: folder, TMPDIR: temporary } },
  )
  // The whole group: the browser's own processes must not outlive it.
  const kill = () => gone(child, () => child.pid && process.kill(-child.pid, 'SIGKILL'))
  try {
    const browser = await chromium.connectOverCDP(`http://127.0.0.1:${await portOf(data)}`)
    const [ordinary] = browser.contexts()
    if (!ordinary) throw new Error('the browser opened no window')
    return {
      folder,
      browser,
      ordinary,
      kill,
      quit: () => gone(child, async () => (await browser.newBrowserCDPSession()).send('Browser.close')),
      async remove() {
        await kill()
        rmSync(folder, { recursive: true, force: true, maxRetries: 5 })
      },
    }
  } catch (fault) {
    await kill()
    rmSync(folder, { recursive: true, force: true, maxRetries: 5 })
    throw fault
  }
}
