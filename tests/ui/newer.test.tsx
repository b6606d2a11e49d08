/** Another release while several cases are open: none of them is lost, each is read under the law that was taken over. */
import { act, screen, waitFor, within } from '@testing-library/react'
import type { UserEvent } from '@testing-library/user-event'
import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { choice } from '../../src/engine/author'
import type { Answers, Law } from '../../src/engine/model'
import { readWith } from '../../src/engine/release'
import type { FileList } from '../../src/offline/list'
import { type Newer, reread } from '../../src/ui/offline/newer'
import type { OpenCase } from '../../src/ui/shell/sitting'
import { open, press, title, toReview } from './stage'
import { smallLaw } from './small-law'

const DAY = '2026-11-25'
/** Red is no color here any more. */
const newerLaw: Law = {
  ...smallLaw,
  checkedOn: DAY,
  facts: { ...smallLaw.facts, color: choice(['blue', 'green'], { section: 'work', sensitivity: 'low' }) },
}
const HASH = `sha256-${'A'.repeat(43)}=`
const list: FileList = {
  version: 'another-one',
  program: RELEASE.program,
  checkedOn: DAY,
  published: 'assets/published-1.js',
  words: { en: {} },
  files: { 'index.html': HASH, 'w.html': HASH, 'assets/published-1.js': HASH },
}
const newerOf = (given: FileList): Newer => ({
  list: given,
  law: newerLaw,
  words: {},
  read: (answers, day) => readWith(newerLaw, answers, day),
})

const loaded: FileList[] = []
vi.mock('../../src/ui/offline/newer', async (original) => ({
  ...(await original<object>()),
  loadNewer: async (given: FileList) => {
    loaded.push(given)
    return newerOf(given)
  },
}))
// The words of the test page are its own.
vi.mock('../../src/text', async (original) => ({ ...(await original<object>()), replaceText: () => undefined }))

let offered: FileList
beforeEach(() => {
  offered = list
  loaded.length = 0
  const worker = Object.assign(new EventTarget(), { controller: {} })
  Object.defineProperty(navigator, 'serviceWorker', { value: worker, configurable: true })
  vi.stubGlobal('fetch', async () => ({ json: async () => structuredClone(offered) }))
})
afterEach(() => {
  Reflect.deleteProperty(navigator, 'serviceWorker')
  vi.unstubAllGlobals()
})

const heading = (name: string) => screen.findByRole('heading', { level: 1, name })
async function toCases(user: UserEvent): Promise<void> {
  await press(user, 'Save, open or hand over')
  await heading('Files and open cases')
}
/** A first case with a red answer, and another one begun. */
async function openBesideRed(): Promise<UserEvent> {
  const user = await open()
  await toReview(user, { color: 'Red' })
  await toCases(user)
  await press(user, /another/i)
  await heading('See which protections may fit')
  return user
}
const see = async (user: UserEvent): Promise<void> => {
  await user.click(await screen.findByRole('button', { name: 'See what changes' }))
  await heading('Another version of this guide is out')
}

test('the case in front is empty and another is not: nothing is loaded anew, and the other one keeps its answers', async () => {
  const user = await openBesideRed()
  await see(user)
  expect(await screen.findByRole('heading', { level: 3, name: 'Case 1' })).toBeVisible()
  expect(screen.queryByRole('button', { name: 'Load the other version' })).toBeNull()
  expect(screen.getByText('Which color was it?')).toBeVisible()
  await press(user, 'Go on with the newer law')
  await heading('The newer law is in use')
  await press(user, 'Go on')
  expect(title()).toHaveTextContent('Is there danger?')
  await press(user, 'Take a break')
  await press(user, 'Stop here and check the answers')
  await toCases(user)
  await press(user, 'Go to Case 1')
  await heading('Check the answers')
  expect(screen.getByText('A bell')).toBeVisible()
  expect(screen.queryByText('Red')).toBeNull()
  expect(screen.getByRole('button', { name: 'Go on with the questions' })).toBeVisible()
})

test('each open case is told what changes for it, not only the one in front', async () => {
  const user = await openBesideRed()
  await toReview(user, { color: 'Blue' })
  await see(user)
  const toldOf = async (name: string) => within((await screen.findByRole('heading', { level: 3, name })).parentElement as HTMLElement)
  const first = await toldOf('Case 1')
  expect(first.getAllByText(/Before: .* Now: /).length).toBeGreaterThan(0)
  expect(first.getByText('Which color was it?')).toBeVisible()
  const second = await toldOf('Case 2')
  expect(second.getByText('It changes no result.')).toBeVisible()
  expect(second.queryByText(/Before: /)).toBeNull()
})

test('the same release again is not loaded again; one that comes after it is, and is the one taken over', async () => {
  const user = await open()
  await toReview(user)
  await see(user)
  await screen.findByRole('button', { name: 'Go on with the newer law' })
  const look = () => act(async () => void document.dispatchEvent(new Event('visibilitychange')))
  await look()
  await waitFor(() => expect(loaded.map(({ version }) => version)).toEqual(['another-one']))
  offered = { ...list, version: 'third-one' }
  await look()
  await waitFor(() => expect(loaded.map(({ version }) => version)).toEqual(['another-one', 'third-one']))
  await user.click(await screen.findByRole('button', { name: 'Go on with the newer law' }))
  await heading('The newer law is in use')
})

const caseOf = (answers: Answers, more: Partial<OpenCase> = {}): OpenCase => ({
  number: 1,
  session: { voice: 'self', answers, noted: ['harm'], skipped: [], idle: ['hit'], change: { fact: 'age', fresh: [], idle: ['hit'] } },
  drafts: new Map(),
  inFile: null,
  ...more,
})

test('a case that the law takes whole is still the one in its file; one that it does not take is not', () => {
  const whole = { age: 30, color: 'blue' }
  const after = reread(caseOf(whole, { inFile: whole }), newerOf(list), smallLaw, DAY)
  expect(after.session.answers).toBe(after.inFile)
  expect([after.session.idle, after.session.change, after.session.noted]).toEqual([[], undefined, ['harm']])
  const red = { age: 30, color: 'red' }
  const other = reread(caseOf(red, { inFile: red }), newerOf(list), smallLaw, DAY)
  expect(other.session.answers).toEqual({ age: 30 })
  expect(other.inFile).toBe(red)
})

test('what stood in the fields of a question that is asked otherwise is gone, the rest stays', () => {
  const draft = { picked: ['3'], number: '', month: '', day: '', year: '', about: false } as never
  const drafts = new Map([
    ['color', draft],
    ['signs', draft],
  ])
  expect([...reread(caseOf({}, { drafts }), newerOf(list), smallLaw, DAY).drafts.keys()]).toEqual(['signs'])
})
