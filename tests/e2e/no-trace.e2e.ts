/** On every page of an interview: nothing that a browser would remember says more than that the app was open. */
import type { Page } from 'playwright-core'
import { expect, test } from 'vitest'
import { withApp } from './harness'
import { byPointer, CITIZEN_CHILD, go, press, walk } from './sitting'
import { say } from './words'

const TITLES = [say('shell.name'), `${say('error.prefix')} ${say('shell.name')}`]

/** What of the page in front a browser would write down: fields it may remember, the address, the title, the state of its history, stores. */
async function remembered(page: Page, address: string): Promise<string[]> {
  const found = await page.evaluate(async () => {
    const faults: string[] = []
    for (const field of document.querySelectorAll('input, select, textarea, form, [contenteditable]')) {
      const tell = (fault: string) => faults.push(`${fault}: ${field.outerHTML.slice(0, 120)}`)
      if (field.getAttribute('autocomplete') !== 'off') tell('may be remembered')
      if (!field.matches('select, [type=radio], [type=checkbox]') && field.getAttribute('spellcheck') !== 'false')
        tell('may be read for spelling')
      if (!/^(_r_\w+_\d*|picked|number|day|month|year|about)?$/.test(field.getAttribute('name') ?? '')) tell('has a telling name')
      const values = [field, ...field.querySelectorAll('option')].filter((each) => each.matches('[type=radio], [type=checkbox], option'))
      if (values.some((each) => !/^\d+$/.test(each.getAttribute('value') ?? ''))) tell('has a telling value')
    }
    const depth: unknown = history.state
    const state = Number.isInteger(depth) ? [] : [`history.state: ${JSON.stringify(depth)}`]
    const stores = { localStorage: localStorage.length, sessionStorage: sessionStorage.length, cookie: document.cookie.length }
    const kept = Object.entries(stores).flatMap(([name, size]) => (size > 0 ? [name] : []))
    const named = [await indexedDB.databases(), await caches.keys(), await navigator.serviceWorker.getRegistrations()].flat().length
    return [...faults, ...state, ...kept, ...(named > 0 ? ['a database, a cache or a service worker'] : [])]
  })
  const session = await page.context().newCDPSession(page)
  const { entries } = await session.send('Page.getNavigationHistory')
  await session.detach()
  const telling = entries.filter(({ url }) => url !== 'about:blank').filter(({ url, title }) => url !== address || !TITLES.includes(title))
  return [...found, ...telling.map(({ url, title }) => `history: ${url} ${title}`)]
}

test('no page of an interview, and no page after it, leaves more than its address and its name', async () => {
  await withApp({}, async ({ page, address }) => {
    const expectNothing = async (where: string) => expect(await remembered(page, address), where).toEqual([])
    const kinds = new Set<string>()
    await walk(page, {
      known: { ...CITIZEN_CHILD, 't-stage': 'denied-appeal-open' },
      async onQuestion(id, { kind }) {
        if (!kinds.has(kind)) {
          await press(page, say('shell.continue'))
          await page.getByRole('alert').waitFor()
          await expectNothing(`a fault at ${id}`)
        }
        kinds.add(kind)
        await expectNothing(id)
        return undefined
      },
    })
    expect([...kinds].sort()).toEqual(['choice', 'date', 'number', 'several', 'yes-no'])
    await expectNothing('the check of the answers')
    await press(page, say('review.results'))
    await page.getByRole('heading', { level: 1, name: say('results.title') }).waitFor()
    await expectNothing('results')
    await press(page, say('results.view-analysis'))
    await page.getByRole('combobox').first().selectOption({ index: 1 })
    await expectNothing('analysis')
    for (const other of ['shell.help', 'shell.about', 'privacy.title', 'shell.keep']) {
      await go({ page, say, hands: byPointer(page) }, say(other))
      await expectNothing(other)
    }
  })
})

test('a page that tells more is noticed', async () => {
  await withApp({}, async ({ page, address }) => {
    await page.evaluate(() => {
      const field = document.createElement('input')
      field.type = 'radio'
      field.name = 'age-now'
      field.value = 'seventeen'
      document.body.append(field)
      history.pushState({ fact: 'age-now' }, '', '?age=17')
      sessionStorage.setItem('age', '17')
    })
    const said = (await remembered(page, address)).join('\n')
    for (const fault of ['may be remembered', 'telling name', 'telling value', 'history.state', 'sessionStorage', 'history: '])
      expect(said).toContain(fault)
  })
})

test('an address with answers in it gives none', async () => {
  await withApp({}, async ({ page, address }) => {
    await page.goto(`${address}?danger-now=no&age-now=17&answers={"citizenship":"neither"}#results`)
    await page.getByRole('heading', { level: 1, name: say('start.title') }).waitFor()
    expect(await page.getByRole('radio', { checked: true }).count()).toBe(0)
    await walk(page, {
      known: {},
      onQuestion: async () => ((await page.getByRole('radio', { checked: true }).count()) === 0 ? 'stop' : undefined),
    })
    await page.getByRole('heading', { level: 1, name: say('fact.danger-now.ask') }).waitFor()
  })
})
