/** npm test: every check in order, to the end whatever fails, so that all failures are seen at once. */
import { spawnSync } from 'node:child_process'
import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { findChromium, installChromium } from './chromium'

interface Tally {
  readonly passed: number
  readonly failed: number
}

const succeeds = (command: string): boolean => spawnSync(command, { shell: true, stdio: 'inherit' }).status === 0
const step = (command: string) => (): Tally => (succeeds(command) ? { passed: 1, failed: 0 } : { passed: 0, failed: 1 })

/** A vitest run counts its tests; a file that cannot even be loaded counts as one that failed. */
const tests = (projects: string) => (): Tally => {
  const folder = mkdtempSync(join(tmpdir(), 'waymark-'))
  const report = join(folder, 'report.json')
  const ok = succeeds(`vitest run ${projects} --reporter=default --reporter=json --outputFile.json=${report}`)
  try {
    const { numPassedTests: passed, numFailedTests: failed } = JSON.parse(readFileSync(report, 'utf8'))
    return { passed, failed: ok ? failed : Math.max(failed, 1) }
  } catch {
    return { passed: 0, failed: 1 }
  } finally {
    rmSync(folder, { recursive: true })
  }
}

const inBrowser = (): Tally => {
  if (!findChromium()) installChromium()
  if (findChromium()) return tests('--project e2e')()
  process.stdout.write('No Chromium was found and none could be installed: install Chromium, or set CHROMIUM_PATH to it.\n')
  return { passed: 0, failed: 1 }
}

const steps: Readonly<Record<string, () => Tally>> = {
  types: step('tsc'),
  lint: step('oxlint'),
  format: step('prettier --check --log-level warn .'),
  'nothing unused': step('knip'),
  tests: tests('--project unit --project ui'),
  'every case': step('node scripts/run.mjs scripts/verify.ts'),
  'build and size': step('node scripts/run.mjs scripts/build-within-budget.ts'),
  'in the browser': inBrowser,
}

export async function main(): Promise<number> {
  const failures: string[] = []
  const total = { passed: 0, failed: 0 }
  for (const [name, run] of Object.entries(steps)) {
    process.stdout.write(`\n== ${name}\n`)
    const { passed, failed } = run()
    total.passed += passed
    total.failed += failed
    if (failed > 0) failures.push(name)
  }
  process.stdout.write(`\n${failures.length > 0 ? `Failed: ${failures.join(', ')}\n` : ''}${total.passed} passed, ${total.failed} failed\n`)
  return total.failed > 0 ? 1 : 0
}
