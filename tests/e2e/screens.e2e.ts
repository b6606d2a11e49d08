/** axe (WCAG 2.0 to 2.2, A and AA, and best practice) finds nothing on any page, in any state, light and dark, long words and right to left. */
import type { RunOnly } from 'axe-core'
import { expect, test } from 'vitest'
import { sideways } from './access'
import { withApp } from './harness'
import { tour } from './tour'
import { sayer, type Tongue } from './words'

const WCAG = { type: 'tag', values: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'] } satisfies RunOnly
/** A scheme changes colors and nothing else. */
const COLORS = { type: 'rule', values: ['color-contrast', 'link-in-text-block'] } satisfies RunOnly

test.concurrent.each(['english', 'long', 'rtl'] as const satisfies readonly Tongue[])(
  'axe finds nothing: %s',
  async (tongue) => {
    await withApp({ tongue, width: tongue === 'english' ? 1280 : 320 }, async ({ page, axe }) => {
      const found: string[] = []
      await tour(page, sayer('self', tongue), async (stop) => {
        for (const line of [...(await axe({ runOnly: WCAG })), ...(await sideways(page))]) found.push(`${stop}: ${line}`)
        await page.emulateMedia({ colorScheme: 'dark' })
        for (const line of await axe({ runOnly: COLORS })) found.push(`${stop}, dark: ${line}`)
        await page.emulateMedia({ colorScheme: 'light' })
      })
      expect(found).toEqual([])
    })
  },
  300_000,
)
