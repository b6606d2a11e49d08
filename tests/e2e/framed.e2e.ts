/** Inside another site's page: refused by the headers, and where a host sends none, by the guide itself. */
import { readFileSync } from 'node:fs'
import { createServer } from 'node:http'
import { extname, join } from 'node:path'
import { afterAll, beforeAll, expect, inject, test } from 'vitest'
import { openApp } from './harness'
import { listen, shut } from './site'
import { say } from './words'

const TYPES: Readonly<Record<string, string>> = {
  '.html': 'text/html',
  '.js': 'text/javascript',
  '.css': 'text/css',
  '.svg': 'image/svg+xml',
}
/** A host that sends no header of ours. */
const bare = createServer(({ url = '/' }, response) => {
  const path = url === '/' ? '/index.html' : url.replace(/[?#].*/, '')
  response.setHeader('Content-Type', TYPES[extname(path)] ?? 'text/plain').end(readFileSync(join('dist', path)))
})
/** Another site, whose page holds the address it is asked for. */
const other = createServer(({ url = '/' }, response) => {
  const address = new URL(url, 'http://localhost').searchParams.get('show') ?? ''
  response.setHeader('Content-Type', 'text/html').end(`<title>Another</title><iframe src="${address}" width="800" height="600"></iframe>`)
})
let [bareAddress, otherAddress] = ['', '']
beforeAll(async () => {
  bareAddress = await listen(bare)
  otherAddress = await listen(other)
})
afterAll(async () => {
  await Promise.all([shut(bare), shut(other)])
})

test('without the headers it opens by itself, and inside another page only a way to do so is shown', async () => {
  const { page, close } = await openApp()
  await page.goto(bareAddress)
  await page.getByRole('heading', { level: 1, name: say('start.title') }).waitFor()

  await page.goto(`${otherAddress}?show=${bareAddress}`)
  const frame = page.frameLocator('iframe')
  await frame.getByRole('heading', { level: 1, name: say('framed.title') }).waitFor()
  expect(await frame.getByRole('radio').count()).toBe(0)
  expect(await frame.getByRole('button').count()).toBe(0)
  const opened = page.context().waitForEvent('page')
  await frame.getByRole('link', { name: say('framed.open') }).click()
  const alone = await opened
  expect(alone.url()).toBe(bareAddress)
  await alone.getByRole('heading', { level: 1, name: say('start.title') }).waitFor()
  await close()
})

test('with the headers no browser shows it inside another page', async () => {
  const { page, problems, close } = await openApp()
  await page.goto(`${otherAddress}?show=${inject('address')}`)
  await expect.poll(() => problems.join('\n')).toContain('frame-ancestors')
  expect(await page.frameLocator('iframe').getByRole('heading').count()).toBe(0)
  await close()
})
