/** Where Chromium is on this machine, and how it comes here where it is missing. */
import { spawnSync } from 'node:child_process'
import { accessSync, constants, existsSync } from 'node:fs'
import { delimiter, join } from 'node:path'
import { chromium } from 'playwright-core'

const NAMES = ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable']

function runs(path: string): boolean {
  try {
    accessSync(path, constants.X_OK)
    return true
  } catch {
    return false
  }
}

/** CHROMIUM_PATH, else one on PATH, else the one playwright-core installs; null where there is none. */
export function findChromium(): string | null {
  const given = process.env['CHROMIUM_PATH']
  if (given) return runs(given) ? given : null
  const folders = (process.env['PATH'] ?? '').split(delimiter)
  return [...NAMES.flatMap((name) => folders.map((folder) => join(folder, name))), chromium.executablePath()].find(runs) ?? null
}

/** Installs Chromium where that needs no question: Debian's own for root, playwright's elsewhere. */
export function installChromium(): void {
  const commands =
    existsSync('/etc/debian_version') && process.getuid?.() === 0
      ? ['apt-get update', 'apt-get install -y --no-install-recommends chromium']
      : ['npx playwright-core install chromium']
  for (const command of commands) spawnSync(command, { shell: true, stdio: 'inherit' })
}
