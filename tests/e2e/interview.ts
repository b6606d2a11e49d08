/** Walks the interview in a browser as a person would: by the names of what is on the page, in the order the law asks. */
import { setupI18n } from '@lingui/core'
import { compileMessage } from '@lingui/message-utils/compileMessage'
import type { Page } from 'playwright-core'
import { expect } from 'vitest'
import { reason } from '../../src/engine/determine'
import type { Answer, Answers, Fact } from '../../src/engine/model'
import { law } from '../../src/law'
import { rawMessages } from '../../text-plugin'
import golden from '../law/cases/golden.json'

const text = setupI18n({
  locale: 'en',
  messages: { en: Object.fromEntries(Object.entries(rawMessages('en')).map(([id, raw]) => [id, compileMessage(raw)])) },
})
type Voice = 'self' | 'helper'

export const HOUSEHOLD_WORKER =
  (golden as unknown as readonly { id: string; answers: Answers }[]).find(({ id }) => id === 'CRT-05')?.answers ?? {}
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

export const press = (page: Page, name: string): Promise<void> => page.getByRole('button', { name, exact: true }).click()
export const say = (id: string, voice: Voice = 'self'): string => text._(id, { voice })

/** Presses the way out, whichever element it is. */
export const leave = (page: Page, voice: Voice = 'self'): Promise<void> => {
  const named = { name: say('shell.leave', voice), exact: true }
  return page.getByRole('button', named).or(page.getByRole('link', named)).click()
}

/** The message id of one option of a fact. */
export const optionId = (fact: string, option: string): string =>
  option === 'none' || option === 'no-others' || option === 'unsure' ? `option.${option}` : `fact.${fact}.option.${option}`

/** Marks what stands for an answer on the page in front. */
async function give(page: Page, id: string, answer: Answer, words: (id: string) => string): Promise<void> {
  const fact = law.facts[id]
  const mark = (message: string): Promise<void> => page.getByLabel(words(message), { exact: true }).check()
  if (answer === 'unsure') return mark('option.unsure')
  if (fact?.kind === 'yes-no') return mark(answer ? 'option.yes' : 'option.no')
  if (fact?.kind === 'number') return page.getByRole('textbox').first().fill(String(answer))
  if (fact?.kind === 'date') {
    const [year = '', month, day] = String(answer).split('-')
    for (const [field, part] of [
      ['day', day],
      ['month', month],
      ['year', year],
    ] as const) {
      if (part) await page.getByLabel(words(`ask.date.${field}`), { exact: true }).fill(String(Number(part)))
    }
    return
  }
  for (const option of [answer].flat() as string[]) await mark(optionId(id, option))
}

interface Walk {
  /** What is answered; "I do not know" where nothing stands. */
  readonly known: Answers
  readonly voice?: Voice
  /** The words as the served files say them. */
  readonly words?: (id: string) => string
  /** Comes before each answer; `stop` leaves the page unanswered and ends the walk. */
  readonly onQuestion?: (id: string, fact: Fact) => Promise<'stop' | undefined>
}

/** Walks from the first page through every question that the law still asks; the number of questions answered. */
export async function walk(page: Page, { known, voice = 'self', words = (id) => say(id, voice), onQuestion }: Walk): Promise<number> {
  await page.getByLabel(words(voice === 'self' ? 'start.who-self' : 'start.who-helper'), { exact: true }).check()
  await press(page, words('start.begin'))
  await page.getByLabel(words('safe.yes'), { exact: true }).check()
  await press(page, words('shell.continue'))
  await page.getByRole('heading', { level: 1, name: words('leaving.title') }).waitFor()
  await press(page, words('shell.continue'))
  await page.getByLabel(words('consent.yes')).check()
  await press(page, words('shell.continue'))
  let answers: Record<string, Answer> = {}
  for (let count = 0; ; count += 1) {
    const [next] = reason(law, answers, law.checkedOn).ask
    const fact = next === undefined ? undefined : law.facts[next]
    if (next === undefined || !fact) return count
    const heading = page.getByRole('heading', { level: 1 })
    const onward = page.getByRole('button', { name: words('topic.go-on'), exact: true })
    await heading.or(onward).first().waitFor()
    if (await onward.isVisible()) await onward.click()
    await expect.poll(() => heading.innerText(), { message: `after ${count} pages`, timeout: 10_000 }).toBe(words(`fact.${next}.ask`))
    if ((await onQuestion?.(next, fact)) === 'stop') return count
    const value = known[next] ?? 'unsure'
    await give(page, next, value, words)
    await press(page, words('shell.continue'))
    answers = { ...answers, [next]: value }
  }
}
