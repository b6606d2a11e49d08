/**
 * Every kind of page by size, spacing, keys and errors (A-02 to A-07 of WCAG that no tool sees): 320 to 1920 pixels wide, four times
 * enlarged, with a reader's own spacing. Each check is first shown a page that was spoiled, and must say so.
 */
import type { Page } from 'playwright-core'
import { expect, test } from 'vitest'
import { cutOff, lostFocus, motion, sideways, smallTargets, spaceOut, strayMarks, watchJumps } from './access'
import { withApp } from './harness'
import { begin, byPointer, give, go, toResultsOfAll } from './sitting'
import { tour } from './tour'
import { sayer } from './words'

const say = sayer('self')
/** 1280 pixels, enlarged four times, is 320 by 256. */
const ENLARGED = { width: 320, height: 256 }
const PHONE = { width: 360, height: 740 }
const SIZES = [ENLARGED, PHONE, { width: 768, height: 1024 }, { width: 1280, height: 800 }, { width: 1920, height: 1080 }]

test('nothing runs off the side, is cut off, is too small to press, loses the focus or moves unasked', async () => {
  await withApp({}, async ({ page }) => {
    const found: string[] = []
    const tell = (stop: string, wrong: readonly string[]): void => void found.push(...wrong.map((one) => `${stop}: ${one}`))
    await tour(page, say, async (stop) => {
      for (const size of SIZES) {
        await page.setViewportSize(size)
        const at = `${stop}, ${size.width} × ${size.height}`
        tell(at, await sideways(page))
        if (size === ENLARGED || size === PHONE) tell(at, await lostFocus(page))
      }
      tell(stop, await smallTargets(page))
      await page.setViewportSize(PHONE)
      tell(`${stop}, small`, await smallTargets(page))
      await spaceOut(page, true)
      tell(`${stop}, spaced`, [...(await sideways(page)), ...(await cutOff(page))])
      await spaceOut(page, false)
      tell(stop, [...(await motion(page)), ...(await strayMarks(page))])
    })
    expect(found).toEqual([])
  })
})

/** Spoils one element for the length of a check. A color on its way is no color of the page. */
async function spoiled(page: Page, role: 'button' | 'heading', style: Readonly<Record<string, string>>, check: () => Promise<unknown>) {
  const element = page.getByRole(role, role === 'button' ? { name: say('start.begin') } : {}).last()
  const dress = (as: Readonly<Record<string, string>> | null) =>
    element.evaluate(async (one, given) => {
      one.removeAttribute('style')
      Object.assign((one as HTMLElement).style, given)
      await Promise.all(one.getAnimations().map((animation) => animation.finished))
    }, as)
  await dress(style)
  await check()
  await dress(null)
}

test('the checks notice', async () => {
  await withApp({ width: 360, height: 740, reducedMotion: 'no-preference' }, async ({ page, axe }) => {
    const someFound = async (check: Promise<string[]>) => expect((await check).length).toBeGreaterThan(0)
    const clean = async () => {
      expect([
        ...(await smallTargets(page)),
        ...(await sideways(page)),
        ...(await cutOff(page)),
        ...(await strayMarks(page)),
        ...(await lostFocus(page)),
      ]).toEqual([])
      expect(await axe()).toEqual([])
    }
    await clean()
    await spoiled(page, 'button', { minBlockSize: '0', padding: '0', lineHeight: '1' }, () => someFound(smallTargets(page)))
    await spoiled(page, 'button', { minInlineSize: '700px' }, () => someFound(sideways(page)))
    await spoiled(page, 'heading', { blockSize: '10px', overflow: 'hidden' }, () => someFound(cutOff(page)))
    await spoiled(page, 'heading', { position: 'fixed', inset: '0', zIndex: '1' }, () => someFound(lostFocus(page)))
    await spoiled(page, 'button', { outline: 'none' }, () => someFound(lostFocus(page)))
    await spoiled(page, 'button', { color: '#5a8f94' }, () => someFound(axe()))
    await someFound(motion(page))
    const list = await page.evaluateHandle(() => {
      const made = document.createElement('ul')
      made.append(document.createElement('li'))
      document.querySelector('.page')?.append(made)
      return made
    })
    await someFound(strayMarks(page))
    await list.evaluate((made) => made.remove())
    await clean()
  })
})

test('an error takes the focus, says the same at the top and beside its field, and leads there', async () => {
  await withApp({}, async ({ page }) => {
    const sitting = { page, say, hands: byPointer(page) }
    await page.getByRole('button', { name: say('start.begin') }).click()
    const summary = page.getByRole('alert')
    const focused = () => summary.evaluate((one) => one === document.activeElement)
    await expect.poll(focused).toBe(true)
    const said = say('start.who-missing')
    expect(await page.title()).toBe(say('error.page-title', { page: say('shell.name') }))
    const beside = (one: Element): string | undefined =>
      document.getElementById(one.getAttribute('aria-describedby') ?? '')?.textContent ?? undefined
    expect(await page.getByRole('radio').first().evaluate(beside)).toBe(`${say('error.prefix')} ${said}`)
    await summary.getByRole('link', { name: said, exact: true }).click()
    expect(
      await page
        .getByRole('radio')
        .first()
        .evaluate((one) => one === document.activeElement),
    ).toBe(true)
    // What would be wrong is seen: the focus left on the field, other words beside it.
    expect(await focused()).toBe(false)
    await page
      .getByRole('radio')
      .first()
      .evaluate((one) => {
        ;(document.getElementById(one.getAttribute('aria-describedby') ?? '') as HTMLElement).textContent = 'other words'
      })
    expect(await page.getByRole('radio').first().evaluate(beside)).not.toBe(`${say('error.prefix')} ${said}`)
    await page.getByRole('button', { name: say('start.begin') }).click()
    await expect.poll(focused).toBe(true)
    await sitting.hands.mark(say('start.who-self'), 'radio')
    await go(sitting, say('start.begin'))
    expect(await page.title()).toBe(say('shell.name'))
  })
})

test('Back, the browser’s own and Forward put the focus on the heading of the page they lead to', async () => {
  await withApp({}, async ({ page }) => {
    const sitting = { page, say, hands: byPointer(page) }
    const onHeading = async (name: string) =>
      await expect
        .poll(() => page.getByRole('heading', { level: 1, name, exact: true }).evaluate((one) => one === document.activeElement))
        .toBe(true)
    await sitting.hands.mark(say('start.who-self'), 'radio')
    await go(sitting, say('start.begin'))
    await sitting.hands.mark(say('safe.yes'), 'radio')
    await go(sitting, say('shell.continue'))
    await sitting.hands.press(say('shell.back'))
    await onHeading(say('safe.title'))
    await page.goBack()
    await onHeading(say('start.title'))
    await page.goForward()
    await page.goForward()
    await onHeading(say('leaving.title'))
    // What would be wrong is seen: the focus elsewhere.
    await page.getByRole('button').first().focus()
    expect(await page.getByRole('heading', { level: 1 }).evaluate((one) => one === document.activeElement)).toBe(false)
  })
})

test('in forced colors a chosen row and a shape can be told by more than color', async () => {
  await withApp({ forcedColors: 'active' }, async ({ page }) => {
    const chosen = page.getByRole('radio').first()
    const outlined = () =>
      chosen.evaluate((one) => {
        one.blur()
        return getComputedStyle(one.closest('label') ?? one).outlineStyle
      })
    expect(await outlined()).toBe('none')
    await chosen.check()
    expect(await outlined()).toBe('solid')
    await toResultsOfAll(page)
    /** The shapes whose lines cannot be told from what lies behind them. */
    const lost = () =>
      page.evaluate(() => {
        const shapes = [...document.querySelectorAll('.shape')]
        return {
          shapes: shapes.length,
          lost: shapes.filter((shape) => {
            const line = shape.querySelector('circle, path') as Element
            return getComputedStyle(line).stroke === getComputedStyle(document.body).backgroundColor
          }).length,
        }
      })
    const { shapes, lost: none } = await lost()
    expect(shapes).toBeGreaterThan(10)
    expect(none).toBe(0)
    await page
      .locator('.shape')
      .first()
      .evaluate((shape) => Object.assign((shape as SVGElement).style, { color: 'Canvas' }))
    expect((await lost()).lost).toBe(1)
  })
})

test('nothing jumps while the law comes in and the questions change', async () => {
  await withApp({ width: 360, height: 740 }, async ({ page }) => {
    const jumped = await watchJumps(page)
    await page.getByRole('heading', { level: 1, name: say('start.title'), exact: true }).waitFor()
    await page.waitForLoadState('networkidle')
    const sitting = { page, say, hands: byPointer(page) }
    await begin(sitting, 'self')
    await give(sitting, 'danger-now', false)
    await go(sitting, say('shell.continue'))
    expect(await jumped()).toBeLessThan(0.01)
    // Half a second after a press, a change is no longer the reader's own.
    await page.waitForTimeout(600)
    await page.getByRole('heading', { level: 1 }).evaluate((one) => Object.assign(one.style, { paddingBlockStart: '300px' }))
    await expect.poll(jumped).toBeGreaterThan(0.01)
  })
})
