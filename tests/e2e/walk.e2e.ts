/** Two cases from start to print, found by role and name only: an adult household worker through a helper, and a citizen who was a child then. */
import { setupI18n } from '@lingui/core'
import { compileMessage } from '@lingui/message-utils/compileMessage'
import type { Page } from 'playwright-core'
import { expect, test } from 'vitest'
import { reason } from '../../src/engine/determine'
import type { Answer, Answers } from '../../src/engine/model'
import { law } from '../../src/law'
import { rawMessages } from '../../text-plugin'
import golden from '../law/cases/golden.json'
import { withApp } from './harness'

const text = setupI18n({
  locale: 'en',
  messages: { en: Object.fromEntries(Object.entries(rawMessages('en')).map(([id, raw]) => [id, compileMessage(raw)])) },
})
type Voice = 'self' | 'helper'

const HOUSEHOLD_WORKER = (golden as unknown as readonly { id: string; answers: Answers }[]).find(({ id }) => id === 'CRT-05')?.answers ?? {}
const CITIZEN_CHILD: Answers = {
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

const press = (page: Page, name: string): Promise<void> => page.getByRole('button', { name, exact: true }).click()
const say = (id: string, voice: Voice): string => text._(id, { voice })

/** Marks what stands for an answer on the page in front. */
async function give(page: Page, id: string, answer: Answer | undefined, voice: Voice): Promise<void> {
  const fact = law.facts[id]
  const mark = (name: string): Promise<void> => page.getByLabel(name, { exact: true }).check()
  if (answer === undefined || answer === 'unsure') return mark(say('option.unsure', voice))
  if (fact?.kind === 'yes-no') return mark(say(answer ? 'option.yes' : 'option.no', voice))
  if (fact?.kind === 'number') return page.getByRole('textbox').first().fill(String(answer))
  if (fact?.kind === 'date') {
    const [year = '', month, day] = String(answer).split('-')
    for (const [field, part] of [
      ['day', day],
      ['month', month],
      ['year', year],
    ] as const) {
      if (part) await page.getByLabel(say(`ask.date.${field}`, voice), { exact: true }).fill(String(Number(part)))
    }
    return
  }
  for (const option of [answer].flat() as string[]) {
    await mark(say(option === 'none' || option === 'no-others' ? `option.${option}` : `fact.${id}.option.${option}`, voice))
  }
}

/** Walks every question the law still asks; the number of pages. */
async function walk(page: Page, known: Answers, voice: Voice): Promise<number> {
  await page.getByLabel(say(voice === 'self' ? 'start.who-self' : 'start.who-helper', voice), { exact: true }).check()
  await press(page, say('start.begin', voice))
  await page.getByLabel(say('safe.yes', voice), { exact: true }).check()
  await press(page, say('shell.continue', voice))
  await page.getByRole('heading', { level: 1, name: say('leaving.title', voice) }).waitFor()
  await press(page, say('shell.continue', voice))
  await page.getByLabel(say('consent.yes', voice)).check()
  await press(page, say('shell.continue', voice))
  let answers: Record<string, Answer> = {}
  for (let count = 0; ; count += 1) {
    const [next] = reason(law, answers, law.checkedOn).ask
    if (next === undefined) return count
    const heading = page.getByRole('heading', { level: 1 })
    const onward = page.getByRole('button', { name: say('topic.go-on', voice), exact: true })
    await heading.or(onward).first().waitFor()
    if (await onward.isVisible()) await onward.click()
    await expect.poll(() => heading.innerText(), { message: `after ${count} pages`, timeout: 10_000 }).toBe(say(`fact.${next}.ask`, voice))
    const value = known[next] ?? 'unsure'
    await give(page, next, value, voice)
    await press(page, say('shell.continue', voice))
    answers = { ...answers, [next]: value }
  }
}

test.each([
  ['an adult household worker, through a helper', HOUSEHOLD_WORKER, 'helper', 360, 't-visa'],
  ['a citizen who was a child then', CITIZEN_CHILD, 'self', 1280, 'domestic-victim-services'],
] as const)(
  '%s: from start to print',
  async (_name, known, voice, width, protection) => {
    await withApp({ width }, async ({ page, axe }) => {
      const count = await walk(page, known, voice)
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
