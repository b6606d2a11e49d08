/** Two cases from start to print, found by role and name only: an adult household worker through a helper, and a citizen who was a child then. */
import { expect, test } from 'vitest'
import { withApp } from './harness'
import { CITIZEN_CHILD, HOUSEHOLD_WORKER, press, say, walk } from './interview'

test.each([
  ['an adult household worker, through a helper', HOUSEHOLD_WORKER, 'helper', 360, 't-visa'],
  ['a citizen who was a child then', CITIZEN_CHILD, 'self', 1280, 'domestic-victim-services'],
] as const)(
  '%s: from start to print',
  async (_name, known, voice, width, protection) => {
    await withApp({ width }, async ({ page, axe }) => {
      const count = await walk(page, { known, voice })
      expect(count).toBeLessThanOrEqual(60)
      await expect.poll(() => page.getByRole('heading', { level: 1 }).innerText(), { timeout: 10_000 }).toBe(say('review.title', voice))
      expect(await axe()).toEqual([])
      await press(page, say('review.results', voice))
      await page.getByRole('heading', { level: 1, name: say('results.title', voice) }).waitFor()
      await page
        .getByText(say(`protection.${protection}.name`, voice))
        .first()
        .waitFor()
      expect(await axe()).toEqual([])
      expect((await page.pdf()).length).toBeGreaterThan(10_000)
      expect(
        await page.evaluate(() => [location.search, location.hash, document.title, localStorage.length, sessionStorage.length]),
      ).toEqual(['', '', 'Waymark', 0, 0])
    })
  },
  300_000,
)
