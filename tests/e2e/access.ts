/**
 * What axe cannot see, each as a function that runs in the page and names what is wrong there; nothing named is good. Sizes and
 * places are CSS pixels.
 */
import type { Page } from 'playwright-core'

/** Everything that can be pressed, chosen or written in, and is in view for anyone. */
const TARGETS = 'button, select, summary, .choice, .text-field, a[href]'

/** Targets lower than 48, or narrower; a link within a sentence has its line, which is 24 or more. */
export function smallTargets(page: Page): Promise<string[]> {
  return page.evaluate((targets) => {
    const small: string[] = []
    for (const element of document.querySelectorAll<HTMLElement>(targets)) {
      if (!element.checkVisibility()) continue
      const { width, height } = element.getBoundingClientRect()
      const least = element.matches('a') ? 24 : 48
      if (Math.round(Math.min(width, height)) < least)
        small.push(`${element.tagName} "${element.innerText}" ${width.toFixed(0)} × ${height.toFixed(0)}`)
    }
    return small
  }, TARGETS)
}

/** What is wider than the window, or reaches out of it. */
export function sideways(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    const { scrollWidth, clientWidth } = document.documentElement
    const out = [...document.querySelectorAll<HTMLElement>('body *')].filter((element) => {
      const { left, right } = element.getBoundingClientRect()
      return element.checkVisibility() && (right > clientWidth + 1 || left < -1)
    })
    if (scrollWidth <= clientWidth && out.length === 0) return []
    return [`${scrollWidth} in ${clientWidth}: ${out.map((element) => `${element.tagName}.${element.className}`).join(', ')}`]
  })
}

/** List items whose mark stands outside of the page's own edge, where nothing makes room for it. */
export function strayMarks(page: Page): Promise<string[]> {
  return page.evaluate(() =>
    [...document.querySelectorAll<HTMLElement>('li')].flatMap((item) => {
      const { display, listStyleType, listStylePosition } = getComputedStyle(item)
      const marked = display === 'list-item' && listStyleType !== 'none' && listStylePosition === 'outside'
      const list = item.parentElement as HTMLElement
      const { paddingInlineStart, fontSize } = getComputedStyle(list)
      const stray = marked && item.checkVisibility() && parseFloat(paddingInlineStart) < parseFloat(fontSize)
      return stray ? [`LI "${item.innerText.slice(0, 40)}"`] : []
    }),
  )
}

/** The spacing that a reader may set (WCAG 1.4.12), on or off. */
export function spaceOut(page: Page, on: boolean): Promise<void> {
  return page.evaluate((wanted) => {
    const sheet = new CSSStyleSheet()
    sheet.replaceSync(`* { line-height: 1.5 !important; letter-spacing: 0.12em !important; word-spacing: 0.16em !important }
      p { margin-block-end: 2em !important }`)
    document.adoptedStyleSheets = wanted ? [sheet] : []
  }, on)
}

/** Text that is cut off by its own box. */
export function cutOff(page: Page): Promise<string[]> {
  return page.evaluate(() =>
    [...document.querySelectorAll<HTMLElement>('body *:not(.unseen)')].flatMap((element) => {
      const { overflowX, overflowY } = getComputedStyle(element)
      const cutAcross = ['hidden', 'clip'].includes(overflowX) && element.scrollWidth > element.clientWidth + 1
      const cutDown = ['hidden', 'clip'].includes(overflowY) && element.scrollHeight > element.clientHeight + 1
      return element.checkVisibility() && (cutAcross || cutDown) ? [`${element.tagName}.${element.className}`] : []
    }),
  )
}

/** What has the focus without showing it, or lies under something else while it has it; each way through the page. */
export async function lostFocus(page: Page): Promise<string[]> {
  // Only who moves by keys is shown the focus.
  await page.keyboard.press('Tab')
  return page.evaluate(() => {
    const all = [...document.querySelectorAll<HTMLElement>('button, select, summary, input, a[href]')].filter((one) =>
      one.checkVisibility(),
    )
    const lost = new Set<string>()
    for (const element of [...all, ...all.toReversed()]) {
      element.focus()
      const name = `${element.tagName} "${element.innerText || element.closest('label')?.innerText}"`
      const shown = [element, element.closest('label')].some((one) => {
        const { outlineStyle, outlineWidth } = one ? getComputedStyle(one) : { outlineStyle: 'none', outlineWidth: '0px' }
        return outlineStyle !== 'none' && Number.parseFloat(outlineWidth) >= 3
      })
      if (!shown) lost.add(`${name}: no ring`)
      const box = element.getBoundingClientRect()
      for (const x of [0.1, 0.5, 0.9])
        for (const y of [0.2, 0.5, 0.8]) {
          const [left, top] = [box.left + box.width * x, box.top + Math.min(box.height, innerHeight) * y]
          const over = document.elementFromPoint(left, top)
          const own = over !== null && (element.contains(over) || over.contains(element) || element.closest('label')?.contains(over))
          if (!own) lost.add(`${name}: under ${over ? `${over.tagName}.${over.className}` : 'the edge'}`)
        }
    }
    // A link that shows only while it has the focus must not stay.
    if (document.activeElement instanceof HTMLElement) document.activeElement.blur()
    return [...lost]
  })
}

/** What still moves for somebody who asked for no motion. */
export function motion(page: Page): Promise<string[]> {
  return page.evaluate(() =>
    [...document.querySelectorAll<HTMLElement>('body *')].flatMap((element) => {
      const { transitionDuration, animationName } = getComputedStyle(element)
      const moves = transitionDuration.split(',').some((time) => Number.parseFloat(time) > 0) || animationName !== 'none'
      return moves ? [`${element.tagName}.${element.className}`] : []
    }),
  )
}

/**
 * Counts, from now on, how far the page jumps under the reader's eyes (0 is not at all). What comes of a press is the reader's own, as it
 * is for a browser half a second long; here until the next page is drawn, however slow the machine.
 */
export async function watchJumps(page: Page): Promise<() => Promise<number>> {
  await page.addInitScript(() => {
    const shifts: { at: number; value: number }[] = []
    const turns: { from: number; to: number }[] = []
    const jumped = () =>
      shifts.reduce((sum, { at, value }) => (turns.some(({ from, to }) => from <= at && at <= to) ? sum : sum + value), 0)
    Object.assign(window, { jumped })
    new PerformanceObserver((list) => {
      for (const { startTime: at, value, hadRecentInput } of list.getEntries() as (PerformanceEntry & {
        value: number
        hadRecentInput: boolean
      })[])
        if (!hadRecentInput) shifts.push({ at, value })
    }).observe({ type: 'layout-shift', buffered: true })
    const title = () => document.querySelector('h1')?.textContent
    const onPress = () => {
      const [from, before] = [performance.now(), title()]
      const look = () => {
        if (title() === before) return void requestAnimationFrame(look)
        // The frame after the one that draws it.
        requestAnimationFrame(() => requestAnimationFrame(() => turns.push({ from, to: performance.now() })))
      }
      look()
    }
    addEventListener('click', ({ target }) => target instanceof HTMLButtonElement && onPress(), true)
  })
  await page.reload()
  return () => page.evaluate(() => (window as unknown as { jumped: () => number }).jumped())
}
