/**
 * One sitting at the guide. Questions are known by the heading that stands on the page and rows by their labels, so that a sitting goes
 * on whatever the law asks: what it has no answer for, it does not know. Each page must put the focus on its heading.
 */
import type { Locator, Page } from 'playwright-core'
import { expect } from 'vitest'
import type { Answer, Answers } from '../../src/engine/model'
import { law } from '../../src/law'
import type { Say } from './words'

type Role = 'button' | 'radio' | 'checkbox' | 'textbox' | 'link'

/** How someone works the page. */
export interface Hands {
  readonly press: (name: string) => Promise<void>
  readonly mark: (name: string, role: 'radio' | 'checkbox') => Promise<void>
  readonly write: (name: string, text: string) => Promise<void>
}

export function byPointer(page: Page): Hands {
  const one = (role: Role, name: string): Locator => page.getByRole(role, { name, exact: true })
  return {
    press: (name) => one('button', name).click(),
    mark: (name, role) => one(role, name).check(),
    write: (name, text) => one('textbox', name).fill(text),
  }
}

const FARTHEST = 80

/** Tab, arrows, Space and Enter, and nothing else; only what has the focus is ever touched. */
export function byKeyboard(page: Page): Hands {
  const focused = page.locator(':focus')
  const at = async (role: Role, name?: string): Promise<boolean> =>
    (await focused.and(page.getByRole(role, name === undefined ? {} : { name, exact: true })).count()) === 1
  const reach = async (role: Role, name: string): Promise<void> => {
    for (let presses = 0; presses < FARTHEST; presses += 1) {
      if (await at(role, name)) return
      await page.keyboard.press(role === 'radio' && (await at('radio')) ? 'ArrowDown' : 'Tab')
    }
    throw new Error(`no key leads to ${role} "${name}"`)
  }
  return {
    press: async (name) => {
      await reach('button', name)
      await page.keyboard.press('Enter')
    },
    mark: async (name, role) => {
      await reach(role, name)
      if (!(await focused.isChecked())) await page.keyboard.press('Space')
    },
    write: async (name, text) => {
      await reach('textbox', name)
      await page.keyboard.type(text)
    },
  }
}

const title = (page: Page): Locator => page.getByRole('heading', { level: 1 })

/** The heading of the page in front, once it is there and no more on its way, another than before, and has the focus. */
export async function arrived(page: Page, before: string): Promise<string> {
  const heading = title(page)
  const onWay = page.locator('[aria-busy=true]')
  const named = async (): Promise<string> => ((await onWay.count()) > 0 ? before : heading.innerText())
  await expect.poll(named, { interval: 10, timeout: 10_000, message: `after "${before}"` }).not.toBe(before)
  const name = await heading.innerText()
  expect(await heading.evaluate((element) => element === document.activeElement), `the focus is on "${name}"`).toBe(true)
  return name
}

export interface Sitting {
  readonly page: Page
  readonly say: Say
  readonly hands: Hands
}

/** Presses a button that leads to another page; its heading. */
export async function go({ page, hands }: Sitting, button: string): Promise<string> {
  const before = await title(page).innerText()
  await hands.press(button)
  return arrived(page, before)
}

/** From the first page to the first question. */
export async function begin(sitting: Sitting, who: 'self' | 'helper'): Promise<void> {
  const { say, hands } = sitting
  await hands.mark(say(`start.who-${who}`), 'radio')
  await go(sitting, say('start.begin'))
  await hands.mark(say('safe.yes'), 'radio')
  await go(sitting, say('shell.continue'))
  await go(sitting, say('shell.continue'))
  await hands.mark(say('consent.yes'), 'radio')
  await go(sitting, say('shell.continue'))
}

/** Marks or writes what stands for an answer, without going on. */
export async function give({ say, hands }: Pick<Sitting, 'say' | 'hands'>, id: string, answer: Answer): Promise<void> {
  const fact = law.facts[id]
  const role = fact?.kind === 'yes-no' || fact?.kind === 'choice' ? 'radio' : 'checkbox'
  if (answer === 'unsure' || answer === 'declined') return hands.mark(say(`option.${answer}`), role)
  if (fact?.kind === 'yes-no') return hands.mark(say(answer ? 'option.yes' : 'option.no'), role)
  if (fact?.kind === 'number') return hands.write(say(`fact.${id}.ask`), String(answer))
  if (fact?.kind === 'date') {
    const [year = '', month, day] = String(answer).split('-')
    for (const [field, part] of Object.entries({ month, day, year }))
      if (part) await hands.write(say(`ask.date.${field}`), String(Number(part)))
    return
  }
  for (const option of [answer].flat() as string[])
    await hands.mark(say(option === 'none' || option === 'no-others' ? `option.${option}` : `fact.${id}.option.${option}`), role)
}

const MOST = 300

/** Answers every question there is; the facts asked, in order. Ends on the check of the answers. */
export async function answerAll(sitting: Sitting, known: Answers): Promise<string[]> {
  const { page, say } = sitting
  const factOf = new Map(Object.keys(law.facts).map((id) => [say(`fact.${id}.ask`), id]))
  const asked: string[] = []
  let heading = await title(page).innerText()
  for (let pages = 0; pages < MOST; pages += 1) {
    const fact = factOf.get(heading)
    if (heading === say('review.title')) return asked
    if (fact !== undefined) {
      asked.push(fact)
      await give(sitting, fact, known[fact] ?? 'unsure')
      heading = await go(sitting, say('shell.continue'))
    } else if (heading === say('help.danger.title')) heading = await go(sitting, say('help.go-on'))
    else heading = await go(sitting, say('topic.go-on'))
  }
  throw new Error(`no end after ${MOST} pages`)
}
