/** The one file, opened from disk: everything but a server. It asks for nothing but itself, also when left. */
import { execFileSync } from 'node:child_process'
import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { law } from '../../src/law'
import { PUBLIC_PAGE } from '../../src/ui/safety/public-page'
import { WORDS } from '../casefile/sample'
import { openApp, withApp } from './harness'
import { backAndForward, entries, GUIDE, launch, leave, openTab, servePrevious } from './leaving'
import { begin, byPointer, give, go } from './sitting'
import { sayer } from './words'

const say = sayer('self')
let folder: string
let address: string
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'waymark-stick-'))
  const { NODE_ENV: _tests, ...env } = process.env
  execFileSync(process.execPath, ['scripts/run.mjs', 'scripts/build-usb.ts', folder], { env })
  address = pathToFileURL(join(folder, 'waymark.html')).href
})
afterAll(() => rmSync(folder, { recursive: true }))

test('from the first page over questions to results, the law and paper, with no request but for the file itself', () =>
  withApp({ address }, async ({ page, axe }) => {
    const asked: string[] = []
    page.on('request', (request) => asked.push(request.url()))
    const sitting = { page, say, hands: byPointer(page) }
    await page.getByText(say('shell.notice')).waitFor()
    expect(await page.locator('.as-of time').first().getAttribute('datetime')).toBe(law.checkedOn)
    await begin(sitting, 'self')
    await give(sitting, 'danger-now', false)
    await go(sitting, say('shell.continue'))
    await go(sitting, say('ask.break'))
    await go(sitting, say('break.stop'))
    await page
      .getByRole('button', { name: say('review.results'), exact: true })
      .first()
      .click()
    await page.getByRole('heading', { level: 1, name: say('results.title') }).waitFor()
    await sitting.hands.press(say('results.view-analysis'))
    expect(await axe()).toEqual([])
    await page.evaluate(() => {
      window.print = () => {}
    })
    await sitting.hands.press(say('paper.person'))
    await page.locator('.sheet').waitFor({ state: 'attached' })
    await go(sitting, say('shell.rulebook'))
    expect(await page.getByRole('heading', { level: 1 }).innerText()).toBe(say('rulebook.title'))
    expect(asked).toEqual([])
  }))

test('a case is saved and opened there too, by a worker that the file itself holds', () =>
  withApp({ address }, async ({ page }) => {
    const sitting = { page, say, hands: byPointer(page) }
    await go(sitting, say('start.open'))
    await page.getByLabel(say('casefile.open.file'), { exact: true }).setInputFiles('tests/casefile/released/v1-full.age')
    await sitting.hands.write(say('casefile.words.open'), WORDS)
    await go(sitting, say('casefile.open.do'))
    await page.getByText(say('casefile.found.lead', { count: 13 })).waitFor()
    await sitting.hands.mark(say('start.who-self'), 'radio')
    await go(sitting, say('casefile.found.do'))
    await go(sitting, say('shell.cases'))
    await go(sitting, say('casefile.save.title'))
    const [download] = await Promise.all([page.waitForEvent('download'), go(sitting, say('casefile.save.do'))])
    expect(readFileSync(await download.path(), 'latin1')).toMatch(/^age-encryption\.org\/v1\n-> scrypt \S+ 17\n/)
  }))

test('what it does not hold cannot be fetched or run: the harness notices', async () => {
  const app = await openApp({ address })
  const { page, problems } = app
  await page.getByRole('heading', { level: 1 }).waitFor()
  expect(problems).toEqual([])
  await page.evaluate(() => fetch('https://example.org/').catch(() => {}))
  await page
    .evaluate(() => {
      const script = document.createElement('script')
      script.append('window.ran = true')
      document.head.append(script)
    })
    .catch(() => {})
  expect(await page.evaluate(() => 'ran' in window)).toBe(false)
  await expect
    .poll(() => problems.filter((one) => one.startsWith('policy')))
    .toEqual(expect.arrayContaining([expect.stringContaining('connect-src'), expect.stringContaining('trusted-types')]))
  await app.close()
})

test.each([['keys'], ['click']] as const)('left by %s: the public page, and neither Back nor Forward finds the guide', async (way) => {
  const [previous, browser] = [await servePrevious(), await launch(true)]
  const tab = await openTab(browser, { address, previous: previous.address })
  try {
    const { page } = tab
    const sitting = { page, say, hands: byPointer(page) }
    await begin(sitting, 'self')
    expect(GUIDE.test(await page.locator('body').innerText())).toBe(true)
    await leave(page, way)
    await page.waitForURL(PUBLIC_PAGE, { waitUntil: 'commit' })
    const shown = await backAndForward(page)
    expect(shown.slice(0, 2)).toEqual(['Weather Weather The forecast will open here.', 'The page before The page before'])
    expect(shown.filter((text) => GUIDE.test(text))).toEqual([])
    expect((await entries(page)).map(({ title }) => title).slice(-3)).toEqual(['The page before', 'Weather', 'The forecast'])
    expect(tab.publicly.flatMap((headers) => headers['referer'] ?? [])).toEqual([])
    expect(tab.problems).toEqual([])
  } finally {
    await tab.close()
    await browser.close()
    previous.close()
  }
})
