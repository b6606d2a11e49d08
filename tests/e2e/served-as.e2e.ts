/** What the served app promises before any question: its headers, its policy in force, nothing from or to anywhere else. */
import { expect, inject, test } from 'vitest'
import { cacheControl, headers, metaPolicy } from '../../headers'
import { helplines } from '../../src/ui/safety/helplines'
import { sideways, smallTargets } from './access'
import { openApp, withApp } from './harness'

test('every response carries the whole header set, and only hashed files may be kept', async () => {
  const address = inject('address')
  const page = await (await fetch(address)).text()
  const script = /src="\.(\/assets\/[^"]+\.js)"/.exec(page)?.[1] ?? ''
  for (const [path, status] of [
    ['/', 200],
    ['/index.html', 200],
    ['/w.html', 200],
    [script, 200],
    ['/nowhere', 404],
    ['/.htaccess', 404],
    ['/..%2fpackage.json', 404],
  ] as const) {
    const response = await fetch(new URL(path, address))
    expect([path, response.status]).toEqual([path, status])
    for (const [name, value] of Object.entries(headers)) expect(response.headers.get(name)).toBe(value)
    expect(response.headers.get('cache-control')).toBe(cacheControl(path))
  }
  expect(cacheControl(script)).toContain('immutable')
  expect((await fetch(address, { method: 'POST' })).status).toBe(405)
})

test.each(['br', 'gzip', 'identity'])('a page asked for as %s arrives as that', async (encoding) => {
  const response = await fetch(inject('address'), { headers: { 'accept-encoding': encoding } })
  expect(response.headers.get('content-encoding') ?? 'identity').toBe(encoding)
  expect(await response.text()).toContain('<title>Waymark</title>')
})

test.each(['', 'w.html'])('the policy stands first in the head, and no script or style stands in the page: /%s', async (path) => {
  const page = await (await fetch(`${inject('address')}${path}`)).text()
  const first = /<head>\s*<meta http-equiv="Content-Security-Policy" content="([^"]*)"/.exec(page)
  expect(first?.[1]?.replaceAll('&#39;', "'")).toBe(metaPolicy)
  expect(page).toContain('<meta name="referrer" content="no-referrer" />')
  expect(page).toMatch(/<html lang="en"/)
  expect(page).not.toMatch(/<style|\sstyle=|\son\w+=|<script(?![^>]*\ssrc=)/)
})

test.each([360, 1280])('the first page opens without a problem, %i pixels wide', (width) =>
  withApp({ width }, async ({ page, axe }) => {
    await page.waitForLoadState('networkidle')
    expect(await page.title()).toBe('Waymark')
    expect(await page.locator('h1').count()).toBe(1)
    expect(await axe()).toEqual([])
    expect(await page.evaluate(() => [crossOriginIsolated, document.documentElement.scrollWidth <= innerWidth])).toEqual([true, true])
  }),
)

test('without JavaScript there is plain help', async () => {
  await withApp({ javaScriptEnabled: false, starts: false, width: 360 }, async ({ page }) => {
    expect([...(await smallTargets(page)), ...(await sideways(page))]).toEqual([])
    const said = await page.locator('body').innerText()
    expect(said).toMatch(/JavaScript, which is off here/)
    expect(said).not.toMatch(/has not come yet/)
    for (const { call } of helplines) expect(said).toContain(call)
    expect(await page.getByRole('link', { name: 'Leave now', exact: true }).getAttribute('href')).toBe('w.html')
  })
})

test('what is forbidden is refused and seen: the harness notices', async () => {
  const { page, problems, close } = await openApp()
  await page
    .evaluate(() => {
      const script = document.createElement('script')
      script.textContent = 'document.body.append("ran")'
      document.body.append(script)
    })
    .catch(() => undefined)
  await page.evaluate(() => fetch('https://example.org/').catch(() => undefined))
  await page.evaluate(() => {
    try {
      document.body.innerHTML = '<b>no</b>'
    } catch {
      console.error('refused')
    }
  })
  for (const noticed of [/policy: require-trusted-types-for/, /policy: connect-src https:\/\/example\.org/, /console: refused/])
    await expect.poll(() => problems.join('\n')).toMatch(noticed)
  expect(await page.getByText('ran').count()).toBe(0)
  await close()
})
