/**
 * One sitting at the guide. Questions are known by the heading that stands on the page and rows by their labels, so that a sitting goes
 * on whatever the law asks: what it has no answer for, it does not know. Each page must put the focus on its heading.
 */
import type { Locator, Page } from 'playwright-core'
import { expect } from 'vitest'
import type { Answer, Answers, Fact } from '../../src/engine/model'
import { law } from '../../src/law'
import { type Say, say as selfSays } from './words'

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

export const press = (page: Page, name: string): Promise<void> => byPointer(page).press(name)

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

/** The heading of the page in front, once it is there and no more on its way, another than before; it has the focus. */
export async function arrived(page: Page, before: string): Promise<string> {
  const seen = await page.waitForFunction((old) => {
    const heading = document.querySelector<HTMLElement>('h1')
    if (!heading || heading.innerText === old || document.querySelector('[aria-busy=true]')) return false
    return { name: heading.innerText, focused: heading === document.activeElement }
  }, before)
  const { name, focused } = (await seen.jsonValue()) as { name: string; focused: boolean }
  expect(focused, `the focus is on "${name}", after "${before}"`).toBe(true)
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

/** From the first page to how to leave. */
async function toLeaving(sitting: Sitting, who: 'self' | 'helper'): Promise<void> {
  const { say, hands } = sitting
  await hands.mark(say(`start.who-${who}`), 'radio')
  await go(sitting, say('start.begin'))
  await hands.mark(say('safe.yes'), 'radio')
  await go(sitting, say('shell.continue'))
}

/** From the first page to the first question. */
export async function begin(sitting: Sitting, who: 'self' | 'helper'): Promise<void> {
  const { say, hands } = sitting
  await toLeaving(sitting, who)
  await go(sitting, say('shell.continue'))
  await hands.mark(say('consent.yes'), 'radio')
  await go(sitting, say('shell.continue'))
}

/** The message id of one option of a fact. */
export const optionId = (fact: string, option: string): string =>
  option === 'none' || option === 'no-others' ? `option.${option}` : `fact.${fact}.option.${option}`

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
  for (const option of [answer].flat() as string[]) await hands.mark(say(optionId(id, option)), role)
}

const MOST = 300

/** Comes before each answer; `stop` leaves the page unanswered and ends the sitting there. */
export type OnQuestion = (id: string, fact: Fact) => Promise<'stop' | undefined>
/** Comes before each page between the questions is passed. */
type OnNote = (note: 'danger' | 'topic') => Promise<void>

/** Answers every question there is; the facts asked, in order. Ends on the check of the answers. */
export async function answerAll(sitting: Sitting, known: Answers, onQuestion?: OnQuestion, onNote?: OnNote): Promise<string[]> {
  const { page, say } = sitting
  const factOf = new Map(Object.entries(law.facts).map(([id, fact]) => [say(`fact.${id}.ask`), { id, fact }]))
  const asked: string[] = []
  let heading = await title(page).innerText()
  for (let pages = 0; pages < MOST; pages += 1) {
    const question = factOf.get(heading)
    if (heading === say('review.title')) return asked
    if (question) {
      const { id, fact } = question
      if ((await onQuestion?.(id, fact)) === 'stop') return asked
      asked.push(id)
      await give(sitting, id, known[id] ?? 'unsure')
      heading = await go(sitting, say('shell.continue'))
    } else {
      const note = heading === say('help.danger.title') ? 'danger' : 'topic'
      await onNote?.(note)
      heading = await go(sitting, say(note === 'danger' ? 'help.go-on' : 'topic.go-on'))
    }
  }
  throw new Error(`no end after ${MOST} pages`)
}

interface Walk {
  readonly known: Answers
  readonly who?: 'self' | 'helper'
  readonly say?: Say
  readonly onQuestion?: OnQuestion
}

/** By pointer from the first page through every question; the facts asked, in order. */
export async function walk(page: Page, { known, who = 'self', say = selfSays, onQuestion }: Walk): Promise<string[]> {
  const sitting = { page, say, hands: byPointer(page) }
  await begin(sitting, who)
  return answerAll(sitting, known, onQuestion)
}

/** The consent, or what stands in its place while the law is not there. */
export async function toConsent(page: Page): Promise<void> {
  await toLeaving({ page, say: selfSays, hands: byPointer(page) }, 'self')
  await press(page, selfSays('shell.continue'))
}
/** What everyone has, for somebody who would not be asked; on some days another page stands in its place. */
export async function toResultsOfAll(page: Page, ends = 'results.title'): Promise<void> {
  await toConsent(page)
  await page.getByLabel(selfSays('consent.no')).check()
  await press(page, selfSays('shell.continue'))
  await press(page, selfSays('declined.rights'))
  await page.getByRole('heading', { level: 1, name: selfSays(ends), exact: true }).waitFor()
}
/** The first question. */
export const toQuestion = (page: Page): Promise<string[]> => walk(page, { known: {}, onQuestion: async () => 'stop' })
/** A question with a mark on it. */
export async function toMarked(page: Page): Promise<void> {
  await toQuestion(page)
  await page.getByLabel(selfSays('option.unsure')).check()
}
/** A field with this in it. */
export async function toTyped(page: Page, text: string): Promise<void> {
  await walk(page, { known: {}, onQuestion: async (_, { kind }) => (kind === 'number' ? 'stop' : undefined) })
  await page.getByRole('textbox').first().fill(text)
}

/** A citizen of 16, with nothing to do with immigration. */
export const CITIZEN_CHILD: Answers = {
  'danger-now': false,
  role: 'person',
  'age-now': 16,
  citizenship: 'us-citizen',
  'in-us': true,
  'work-done': 'no',
  'sex-for-value': 'yes',
  'sex-brought-by': ['found-or-offered', 'gave-a-place'],
  'sex-under-18': true,
  'under-18-then': true,
  'left-how': 'got-away',
  'where-happened': ['in-us'],
}
