/**
 * Whole sittings, found by role and name only: an adult with a helper and an interpreter, a child nine days before a birthday, by keyboard
 * alone, a citizen with a record, and somebody who knows nothing. Each ends where the person needs to be: what is urgent, what the answers
 * point to, what to do, whom to call. The stories are the project's own or retold from published ones.
 */
import type { Locator, Page } from 'playwright-core'
import { expect, test } from 'vitest'
import type { Answers } from '../../src/engine/model'
import { law } from '../../src/law'
import { helplines } from '../../src/ui/safety/helplines'
import { withApp } from './harness'
import { answerAll, begin, byKeyboard, byPointer, go } from './sitting'
import { type Say, sayer } from './words'

/** A seasonal worker of 28: a debt, a locked dormitory, passports held, threats with the sheriff; she told a federal inspector. */
const WORKER: Answers = {
  'danger-now': false,
  'interpreter-needed': true,
  role: 'person',
  'age-now': 28,
  citizenship: 'neither',
  'in-us': true,
  'brought-by': ['found-or-offered', 'took-on', 'gave-a-place'],
  'work-done': 'did',
  'work-kind': 'work-or-service',
  debt: true,
  'papers-taken': true,
  'papers-to-hold': true,
  held: ['locked-in'],
  threats: ['hurt-person'],
  'legal-threat': 'to-press',
  'if-stopped': ['hurt', 'arrest-or-removal'],
  'pressure-worked': true,
  'left-how': 'got-away',
  'where-happened': ['in-us'],
  'under-18-then': false,
  departed: 'never',
  'ties-now': ['treatment', 'fear', 'no-means'],
  'going-back': ['their-people', 'money'],
  reported: 'yes',
  'federal-agency': 'yes',
  'entry-how': 'checked-in',
  'other-grounds': ['overstayed'],
  'ended-on': '2026-06',
}
/** A boy whom police found in a locked house full of plants; they charged him. He turns 18 in nine days. */
const BOY: Answers = {
  'danger-now': false,
  role: 'person',
  'age-now': 17,
  citizenship: 'neither',
  'in-us': true,
  'brought-by': ['gave-a-place', 'took-on'],
  'work-done': 'did',
  'work-kind': 'work-or-service',
  debt: true,
  held: ['locked-in'],
  threats: ['hurt-others'],
  hurt: ['kept-from-needs'],
  'pressure-worked': true,
  'left-how': 'freed-by-officials',
  'where-happened': ['in-us'],
  'under-18-then': true,
  reported: 'yes',
  'federal-agency': 'state-or-local-only',
  'criminal-history': 'charged',
  'birth-date': '2008-12-10',
  'ended-on': '2026-09',
}
const NINE_DAYS_BEFORE = '2026-12-01T12:00:00'
/** A citizen of 33 who was sold, made to cash bad checks and convicted for it; he was convicted of what he did to her. */
const CITIZEN: Answers = {
  'danger-now': false,
  'interpreter-needed': false,
  role: 'person',
  'age-now': 33,
  citizenship: 'us-citizen',
  'in-us': true,
  'brought-by': ['handed-over', 'took-on'],
  'work-done': 'did',
  'work-kind': 'work-or-service',
  hurt: ['body'],
  'pressure-worked': true,
  'treated-as-owned': true,
  'left-how': 'got-away',
  'where-happened': ['in-us'],
  'under-18-then': false,
  'criminal-case': 'convicted',
  'case-federal': true,
  'convicted-chapter-77': 'yes',
  'criminal-history': 'convicted',
  'ended-on': '2019',
}

/** The headings of the parts of a page, in order. */
const parts = (page: Page): Promise<string[]> => page.getByRole('heading', { level: 2 }).allInnerTexts()
const part = (page: Page, name: string): Locator => page.getByRole('region', { name, exact: true })
/** What the results say of one protection. */
const result = (page: Page, say: Say, id: string): Locator =>
  page.getByRole('listitem').filter({ has: page.getByRole('heading', { level: 3, name: say(`protection.${id}.name`), exact: true }) })

async function whomToCall(page: Page, say: Say): Promise<void> {
  const help = part(page, say('results.help'))
  for (const { id, call } of helplines) {
    const line = help.getByRole('listitem').filter({ hasText: say(`helpline.${id}.name`) })
    const said = await line.innerText()
    for (const about of ['what', 'languages', 'cost', 'caution']) expect(said).toContain(say(`helpline.${id}.${about}`))
    expect(await line.getByRole('link').first().getAttribute('href')).toBe(`tel:${call.replaceAll('-', '')}`)
  }
}

/** Opens the proof of one protection beside the list; what stands there. */
async function proofOf(page: Page, say: Say, id: string): Promise<Locator> {
  await page.getByRole('button', { name: say('results.view-analysis'), exact: true }).click()
  const name = say(`protection.${id}.name`)
  await page
    .getByRole('list', { name: say('analysis.list') })
    .getByRole('button', { name })
    .click()
  const opened = page.getByRole('region', { name, exact: true })
  await expect.poll(() => opened.getByRole('heading', { name, exact: true }).evaluate((one) => one === document.activeElement)).toBe(true)
  return opened
}

async function nothingLeft(page: Page): Promise<void> {
  const left = () => [location.search, location.hash, document.title, localStorage.length, sessionStorage.length, document.cookie]
  expect(await page.evaluate(left)).toEqual(['', '', 'Waymark', 0, 0, ''])
}

test('an adult, through a helper and an interpreter, on a telephone', async () => {
  await withApp({ width: 360, height: 740 }, async ({ page }) => {
    const say = sayer('helper')
    const sitting = { page, say, hands: byPointer(page) }
    await begin(sitting, 'helper')
    expect(await answerAll(sitting, WORKER)).toEqual(expect.arrayContaining(['interpreter-needed', 'papers-to-hold', 'ties-now']))
    await go(sitting, say('review.results'))

    const order = await parts(page)
    const at = ['results.next', 'group.stay', 'group.money', 'results.care', 'results.help'].map((id) => order.indexOf(say(id)))
    expect(at).toEqual([...at].sort((a, b) => a - b))
    expect(at[0]).toBeGreaterThanOrEqual(0)
    expect(await part(page, say('results.next')).innerText()).toContain(say('step.ask-for-interpreter'))
    expect(await part(page, say('results.care')).innerText()).toContain(say('warning.interpreter.title'))
    expect(await page.getByRole('main').innerText()).toContain(say('results.lawyer-text'))
    expect(await result(page, say, 'severe-form').innerText()).toMatch(/support all \d parts/)
    expect(await result(page, say, 't-visa').innerText()).toContain('All parts are supported, unless this is so')
    await whomToCall(page, say)

    const opened = await proofOf(page, say, 'severe-form')
    const proof = await opened.innerText()
    expect(proof).toContain(say('fact.papers-to-hold.ask'))
    expect(await opened.getByRole('link', { name: /22 U\.?S\.?C\.? 7102/ }).count()).toBeGreaterThan(0)
    const list = page.getByRole('list', { name: say('analysis.list') }).getByRole('button')
    const all = await list.count()
    await page.getByRole('combobox', { name: say('analysis.outcome') }).selectOption({ label: say('outcome.name.supported') })
    expect(await list.count()).toBeLessThan(all)
    expect((await list.allInnerTexts()).filter((one) => !one.includes('answers support'))).toEqual([])
    await nothingLeft(page)
  })
})

test('a child nine days before the 18th birthday, by keyboard alone', async () => {
  await withApp({ clock: NINE_DAYS_BEFORE }, async ({ page }) => {
    const say = sayer('self')
    const sitting = { page, say, hands: byKeyboard(page) }
    await begin(sitting, 'self')
    expect(await answerAll(sitting, BOY)).toContain('birth-date')
    await go(sitting, say('review.results'))

    expect((await parts(page))[0]).toBe(say('results.first'))
    const first = page.getByRole('listitem').filter({ has: page.getByRole('heading', { level: 3 }) })
    const nearest = await first.first().innerText()
    for (const said of [say('results.days', { count: 9 }), say('deadline.turning-18.name'), 'December 10, 2026'])
      expect(nearest).toContain(said)
    expect(await part(page, say('results.next')).innerText()).toContain(say('step.ask-about-child-request'))
    expect(await result(page, say, 'eligibility-letter').innerText()).toContain('Your answers support')
    await whomToCall(page, say)

    await sitting.hands.press(say('results.view-analysis'))
    expect((await parts(page))[0]).toBe(say('results.first'))
    await nothingLeft(page)
  })
})

test('a citizen with a record: nothing about visas is asked, and what is for citizens comes', async () => {
  await withApp({}, async ({ page }) => {
    const say = sayer('self')
    const sitting = { page, say, hands: byPointer(page) }
    await begin(sitting, 'self')
    const asked = await answerAll(sitting, CITIZEN)
    const immigration = ['t-stage', 'removal-case', 'entry-how', 'departed', 'other-grounds', 'continued-presence', 'hhs-letter']
    expect(asked.filter((id) => immigration.includes(id))).toEqual([])
    await go(sitting, say('review.results'))

    expect(await part(page, say('group.letters')).innerText()).toContain(say('protection.domestic-victim-services.name'))
    for (const id of ['domestic-victim-services', 'restitution', 'crime-victims-rights'])
      expect(await result(page, say, id).innerText()).toContain('Your answers support')
    for (const { id } of law.protections.filter(({ group }) => group === 'record'))
      expect(await result(page, say, id).innerText()).not.toContain('another situation')
    const apart = await part(page, say('results.not-for')).innerText()
    expect(apart).toContain(say('protection.t-visa.name'))
    expect(apart).toContain(say('rule.person.foreign-national'))
    await whomToCall(page, say)

    expect(await (await proofOf(page, say, 'domestic-victim-services')).innerText()).toContain(say('step.reach-domestic-services'))
    await nothingLeft(page)
  })
})

test('somebody who knows nothing at all gets something of use, and never a no', async () => {
  await withApp({ width: 360, height: 740 }, async ({ page }) => {
    const say = sayer('self')
    const sitting = { page, say, hands: byPointer(page) }
    await begin(sitting, 'self')
    const asked = await answerAll(sitting, {})
    expect(
      await page
        .getByRole('definition')
        .filter({ hasText: say('option.unsure') })
        .count(),
    ).toBe(asked.length)
    await go(sitting, say('review.results'))

    const order = await parts(page)
    for (const id of ['next', 'everyone.title', 'find-out', 'care', 'help']) expect(order).toContain(say(`results.${id}`))
    for (const id of ['not-for', 'risks']) expect(order).not.toContain(say(`results.${id}`))
    const said = await page.getByRole('main').innerText()
    expect(said).toContain(say('outcome.open-none'))
    expect(said).not.toMatch(/On these answers|another situation|answers support|\b(in)?eligible\b|\bqualif|\bscore\b/)
    await whomToCall(page, say)
    await nothingLeft(page)
  })
})
