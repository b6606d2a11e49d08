/** The pages about privacy, and the page while it is hidden, in a real browser: readable by every tool, hidden for the eye, back by keyboard. */
import type { Page } from 'playwright-core'
import { expect, test } from 'vitest'
import { withApp } from './harness'
import { press } from './sitting'

const heading = (page: Page, name: string): Promise<void> => page.getByRole('heading', { level: 1, name, exact: true }).waitFor()

test.each([360, 1280])('privacy on the screen, %i pixels wide', (width) =>
  withApp({ width }, async ({ page, axe }) => {
    const fits = (): Promise<boolean> => page.evaluate(() => document.documentElement.scrollWidth <= innerWidth)
    await page.getByLabel('It is about someone I am helping').check()
    await press(page, 'Start')
    await page.getByLabel('Yes, it is safe now').check()
    await press(page, 'Continue')
    await heading(page, 'How to leave fast')
    expect([await axe(), await fits()]).toEqual([[], true])
    await press(page, 'Privacy on this screen')
    await heading(page, 'Privacy on this screen')
    expect([await axe(), await fits()]).toEqual([[], true])
    await page.getByLabel('After 1 minute').check()
    await press(page, 'Back')
    await press(page, 'Continue')
    await page.getByLabel('Yes, go on').check()
    await press(page, 'Continue')
    await page.getByLabel('I do not know').check()

    const answers = page.locator('.answers')
    const blurred = (): Promise<string> => answers.evaluate((element) => getComputedStyle(element).filter)
    expect(await blurred()).toBe('none')
    await page.getByRole('button', { name: 'Hide answers' }).focus()
    await page.keyboard.press('Enter')
    expect(await blurred()).toMatch(/^blur\((?:[6-9]|\d\d)/)
    expect(await answers.evaluate((element: HTMLElement) => element.inert)).toBe(true)
    expect([await axe({ rules: { 'page-has-heading-one': { enabled: false } } }), await fits()]).toEqual([[], true])
    await page.keyboard.press('Enter')
    expect(await page.getByLabel('I do not know').isChecked()).toBe(true)

    await page.keyboard.press('Control+p')
    await page.getByRole('dialog', { name: 'Before you print' }).waitFor()
    expect(await axe()).toEqual([])
    await press(page, 'Do not print')

    await page.clock.install()
    await page.keyboard.press('Shift')
    await page.clock.runFor(60_100)
    await heading(page, 'This page is hidden')
    expect([await axe(), await answers.isVisible()]).toEqual([[], false])
    await page.keyboard.press('Enter')
    expect(await page.getByLabel('I do not know').isChecked()).toBe(true)
  }),
)
