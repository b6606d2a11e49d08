/** Settings of the browser itself, as somebody makes them in its menus: the guide opens, asks, and can be left, or says what does not work. */
import { mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Page } from 'playwright-core'
import { expect, inject, test } from 'vitest'
import { helplines } from '../../src/ui/safety/helplines'
import { PUBLIC_PAGE } from '../../src/ui/safety/public-page'
import { sideways } from './access'
import { openApp } from './harness'
import { type Profile, startProfile } from './profile'
import { press, toQuestion } from './sitting'
import { say } from './words'

const address = inject('address')
const ALLOW_NOT = 2
/** A factor, as the browser writes it down. */
const zoom = (factor: number): number => Math.log(factor) / Math.log(1.2)

/** A browser whose settings were made beforehand. */
const setTo = (preferences: object): Promise<Profile> =>
  startProfile((folder) => {
    mkdirSync(join(folder, 'data', 'Default'), { recursive: true })
    writeFileSync(join(folder, 'data', 'Default', 'Preferences'), JSON.stringify(preferences))
    return ['--host-resolver-rules=MAP * ~NOTFOUND, EXCLUDE localhost', '--window-size=1280,800']
  })

/** To a question and its error, then out; what runs off the side on the way. */
async function sit(page: Page): Promise<string[]> {
  await page.goto(address)
  await toQuestion(page)
  await press(page, say('shell.continue'))
  await page.getByRole('alert').waitFor()
  const found = await sideways(page)
  const button = await page.locator('.leave').boundingBox()
  const width = await page.evaluate(() => innerWidth)
  if (!button || button.x < 0 || button.x + button.width > width) found.push('the way out is out of view')
  await page.locator('.leave').click()
  await page.waitForURL('**/w.html')
  return found
}

const cookiesThrow = (page: Page): Promise<boolean> =>
  page.evaluate(() => {
    try {
      return localStorage.length < 0
    } catch {
      return true
    }
  })

/** Whether a picture of the guide's own does not come. A browser that shows none tells nothing about it, ever. */
const noImages = (page: Page): Promise<boolean> =>
  page.evaluate(
    () =>
      new Promise((resolve) => {
        const image = new Image()
        image.addEventListener('load', () => resolve(false))
        image.src = 'w.svg'
        document.body.append(image)
        setTimeout(() => resolve(true), 3000)
      }),
  )

const SETTINGS = [
  ['cookies and stores blocked', { profile: { default_content_setting_values: { cookies: ALLOW_NOT } } }, cookiesThrow],
  [
    'letters twice as large',
    { webkit: { webprefs: { default_font_size: 32, minimum_font_size: 24 } } },
    (page) => page.evaluate(() => parseFloat(getComputedStyle(document.documentElement).fontSize) >= 32),
  ],
  ['zoomed to 500 %', { partition: { default_zoom_level: { x: zoom(5) } } }, (page) => page.evaluate(() => innerWidth < 300)],
  ['no images', { profile: { default_content_setting_values: { images: ALLOW_NOT } } }, noImages],
] as const satisfies readonly (readonly [string, object, (page: Page) => Promise<boolean>])[]

test.each(SETTINGS)('%s', async (_, preferences, holds) => {
  const profile = await setTo(preferences)
  try {
    const page = await profile.ordinary.newPage()
    // Nothing comes of the public page, so that the neutral one stays.
    await page.route(`${PUBLIC_PAGE}**`, (route) => route.fulfill({ status: 204 }))
    await page.goto(address)
    expect(await holds(page)).toBe(true)
    expect(await sit(page)).toEqual([])
  } finally {
    await profile.remove()
  }
})

test('a browser as it comes has none of these settings', async () => {
  const profile = await setTo({})
  try {
    const page = await profile.ordinary.newPage()
    await page.goto(address)
    for (const [name, , holds] of SETTINGS) expect(await holds(page), name).toBe(false)
  } finally {
    await profile.remove()
  }
})

test('JavaScript turned off: nothing is asked, the help lines stand there, and a link leads out', async () => {
  const profile = await setTo({ profile: { default_content_setting_values: { javascript: ALLOW_NOT } } })
  try {
    const page = await profile.ordinary.newPage()
    // Nothing comes of the public page, so that the neutral one stays.
    await page.route(`${PUBLIC_PAGE}**`, (route) => route.fulfill({ status: 204 }))
    await page.goto(address)
    // Text locators pass over what stands in a noscript.
    expect(await page.locator('noscript').innerText()).toContain('JavaScript, which is off here')
    for (const { call } of helplines) expect(await page.getByRole('link', { name: call, exact: true }).isVisible()).toBe(true)
    expect(await page.getByRole('textbox').or(page.getByRole('radio')).count()).toBe(0)
    await page.getByRole('link', { name: say('shell.leave'), exact: true }).click()
    await page.waitForURL('**/w.html')
  } finally {
    await profile.remove()
  }
})

test('right to left, in forced colors, with large letters, all at once: nothing is lost', async () => {
  const { page, problems, close } = await openApp({ tongue: 'rtl', width: 360, height: 740, forcedColors: 'active' })
  await page.evaluate(() => {
    document.documentElement.style.fontSize = '200%'
  })
  await page.getByRole('heading', { level: 1 }).waitFor()
  expect(await sideways(page)).toEqual([])
  const button = page.locator('.leave')
  expect(await button.evaluate((element) => getComputedStyle(element).borderStyle)).toBe('solid')
  expect(
    await button.evaluate((element) => {
      const box = element.getBoundingClientRect()
      return document.elementFromPoint(box.x + box.width / 2, box.y + box.height / 2) === element
    }),
  ).toBe(true)
  expect(problems).toEqual([])
  await close()
})
