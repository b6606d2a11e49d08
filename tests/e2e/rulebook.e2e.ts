/** The pages of law in a browser: nothing of them is fetched before they are opened, and axe finds nothing on any, light or dark. */
import { expect, test } from 'vitest'
import { withApp } from './harness'

test.each([
  [360, 'light'],
  [1280, 'dark'],
] as const)('the law, a protection, a source: %i pixels wide, %s', (width, colorScheme) =>
  withApp({ width, colorScheme }, async ({ page, axe }) => {
    const fetched: string[] = []
    page.on('request', (request) => fetched.push(new URL(request.url()).pathname))
    const press = (name: string | RegExp): Promise<void> => page.getByRole('button', { name }).first().click()
    const arrived = async (name: string | RegExp): Promise<void> => {
      await page.getByRole('heading', { level: 1, name }).waitFor()
      expect(await axe()).toEqual([])
      expect(await page.evaluate(() => document.documentElement.scrollWidth <= innerWidth)).toBe(true)
      expect(await page.evaluate(() => [location.pathname, location.search, location.hash, document.title])).toEqual([
        '/',
        '',
        '',
        'Waymark',
      ])
    }
    await page.waitForLoadState('networkidle')
    expect(fetched.filter((path) => /pages-|reference-/.test(path))).toEqual([])
    await press('The law in this guide')
    await arrived('The law in this guide')
    expect(fetched.filter((path) => /pages-|reference-/.test(path)).length).toBeGreaterThan(0)
    await page.getByRole('searchbox').fill('extreme hardship')
    await arrived('The law in this guide')
    await press(/^T visa/)
    await arrived(/^T visa/)
    await press(/^8 CFR 214/)
    await arrived(/^8 CFR 214/)
    await page.goBack()
    await page.goBack()
    expect(await page.getByRole('searchbox').inputValue()).toBe('extreme hardship')
  }),
)
