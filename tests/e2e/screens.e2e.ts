/** axe (WCAG 2.0 to 2.2, A and AA, and best practice) finds nothing on any page, in any state, light and dark, long words and right to left. */
import type { RunOnly } from 'axe-core'
import { expect, test } from 'vitest'
import { sideways } from './access'
import { type App, openApp, withApp } from './harness'
import { tour, type Visit } from './tour'
import { sayer, type Tongue } from './words'

const WCAG = { type: 'tag', values: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'] } satisfies RunOnly
/** A scheme changes colors and nothing else. */
const COLORS = { type: 'rule', values: ['color-contrast', 'link-in-text-block'] } satisfies RunOnly

const TONGUES = ['english', 'long', 'rtl'] as const satisfies readonly Tongue[]
const shownAs = (tongue: Tongue) => ({ tongue, width: tongue === 'english' ? 1280 : 320 })

/** Looks at every stop in both schemes; what it finds is added to the list. */
const looking =
  ({ page, axe }: App, found: string[]): Visit =>
  async (stop) => {
    for (const line of [...(await axe({ runOnly: WCAG })), ...(await sideways(page))]) found.push(`${stop}: ${line}`)
    await page.emulateMedia({ colorScheme: 'dark' })
    for (const line of await axe({ runOnly: COLORS })) found.push(`${stop}, dark: ${line}`)
    await page.emulateMedia({ colorScheme: 'light' })
  }

test.concurrent.each(TONGUES)(
  'axe finds nothing: %s',
  async (tongue) => {
    await withApp(shownAs(tongue), async (app) => {
      const found: string[] = []
      await tour(app.page, sayer('self', tongue), looking(app, found))
      expect(found).toEqual([])
    })
  },
  300_000,
)

test.each(TONGUES)('axe finds nothing where something is missing or breaks: %s', async (tongue) => {
  const app = await openApp(shownAs(tongue))
  try {
    const { page } = app
    const found: string[] = []
    const visit = looking(app, found)
    const say = sayer('self', tongue)
    const press = (id: string) => page.getByRole('button', { name: say(id), exact: true }).click()
    let giveUp = () => {}
    const late = new Promise<void>((resolve) => {
      giveUp = resolve
    })
    await page.route(/\/published-[^/]*\.js$/, async (route) => {
      await late
      await route.abort()
    })
    await page.reload()
    await press('shell.rulebook')
    await page.getByText(say('loading.wait')).waitFor()
    await visit('loading')
    giveUp()
    await page.getByRole('heading', { name: say('loading.broken') }).waitFor()
    await visit('what did not come')
    await page.unroute(/\/published-[^/]*\.js$/)
    await press('loading.again')
    await page.getByRole('heading', { name: say('rulebook.title') }).waitFor()
    await page.evaluate(() => {
      Intl.DateTimeFormat = (() => {
        throw new Error('no dates')
      }) as unknown as typeof Intl.DateTimeFormat
    })
    await press('shell.about')
    await page.getByRole('heading', { name: say('fault.title') }).waitFor()
    await visit('a page that broke')
    expect(found).toEqual([])
  } finally {
    await app.close()
  }
})
