/** Saving, opening, switching and closing, and every way in which that can go wrong, with a worker that does the real work on few rounds. */
import { fireEvent, screen, waitFor, within } from '@testing-library/react'
import type { UserEvent } from '@testing-library/user-event'
import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { CaseFault } from '../../src/casefile/fault'
import { inspect, lock, unlock } from '../../src/casefile/lock'
import type { Order, Word } from '../../src/casefile/order'
import type { CaseFile } from '../../src/casefile/schema'
import { LARGEST, read, write } from '../../src/casefile/text'
import { locked, WORDS } from '../casefile/sample'
import { open, press, title, toReview } from './stage'

/** Workers that were begun, and what they are told to do with an order in place of the work. */
const workers: { order: Order | null; ended: boolean }[] = []
let idle = false

class NearWorker extends EventTarget {
  readonly #mine = { order: null as Order | null, ended: false }

  constructor() {
    super()
    workers.push(this.#mine)
  }

  postMessage(order: Order): void {
    this.#mine.order = order
    if (!idle) void this.#follow(order).then((word) => !this.#mine.ended && this.dispatchEvent(new MessageEvent('message', { data: word })))
  }

  terminate(): void {
    this.#mine.ended = true
  }

  async #follow(order: Order): Promise<Word> {
    try {
      if (order.to === 'save') return { saved: await lock(write(order.file), order.words, 2) }
      return { opened: read(await unlock(inspect(order.bytes), order.words)) }
    } catch (fault) {
      if (!(fault instanceof CaseFault)) throw fault
      return { problem: fault.problem, issues: fault.issues }
    }
  }
}

/** What was handed to the browser to be saved, by name. */
const downloads: { name: string; blob: Blob }[] = []
let refusing = false

beforeEach(() => {
  workers.length = 0
  downloads.length = 0
  idle = false
  refusing = false
  vi.stubGlobal('Worker', NearWorker)
  vi.stubGlobal('isSecureContext', true)
  let last: Blob | undefined
  vi.stubGlobal(
    'URL',
    class extends URL {
      static override createObjectURL(blob: Blob): string {
        if (refusing) throw new Error('refused')
        last = blob
        return 'blob:here'
      }
      static override revokeObjectURL(): void {}
    },
  )
  vi.spyOn(HTMLAnchorElement.prototype, 'click').mockImplementation(function (this: HTMLAnchorElement) {
    if (last) downloads.push({ name: this.download, blob: last })
  })
})
afterEach(() => {
  vi.unstubAllGlobals()
  vi.restoreAllMocks()
})

const words = (): HTMLElement => screen.getByRole('textbox')
const heading = (name: string): Promise<HTMLElement> => screen.findByRole('heading', { level: 1, name })

async function toCases(user: UserEvent): Promise<void> {
  await press(user, 'Save, open or hand over')
  await heading('Files and open cases')
}

async function toSave(user: UserEvent): Promise<void> {
  await toCases(user)
  await press(user, 'Save the answers in a file')
  await heading('Save the answers in a file')
}

/** Saves the case in front; its words, and the file. */
async function save(user: UserEvent): Promise<{ words: string; bytes: Uint8Array }> {
  await toSave(user)
  const drawn = (words() as HTMLTextAreaElement).value
  await press(user, 'Lock and save')
  await heading('The file is locked')
  const [last] = downloads.slice(-1)
  return { words: drawn, bytes: new Uint8Array(await (last as { blob: Blob }).blob.arrayBuffer()) }
}

/** Moves in the history, and waits until it is there. */
function step(by: number): Promise<void> {
  return new Promise((resolve) => {
    window.addEventListener('popstate', () => resolve(), { once: true })
    history.go(by)
  })
}

/** On the page to open a file: chooses this one, writes these words, and presses the button. */
async function tryFile(user: UserEvent, bytes: Uint8Array | File, written: string): Promise<void> {
  const file = bytes instanceof File ? bytes : new File([bytes as BlobPart], 'notes.age')
  await user.upload(screen.getByLabelText('The file'), file)
  fireEvent.change(words(), { target: { value: written } })
  await press(user, 'Open it')
}

const refusal = async (): Promise<string | null> => (await screen.findByRole('alert', { name: 'There is a problem' })).textContent

/** A case of the small law. */
const SMALL: CaseFile = { version: 1, law: '2026-11-24', on: '2026-11-24', answers: { 'danger-now': false, age: 30 }, leftOut: [] }

async function toOpen(): Promise<UserEvent> {
  const user = await open()
  await press(user, 'Open a saved file')
  await heading('Open a saved file')
  return user
}

test('a case is saved under a neutral name, locked with the words that are shown, and opens in another sitting as it was', async () => {
  const user = await open()
  await toReview(user)
  const said = [...document.querySelectorAll('dl')].map((list) => list.textContent)
  await toSave(user)
  const all = screen.getByText('See all that would be in it').closest('details') as HTMLElement
  expect(within(all).getByText('Which color was it?')).toBeInTheDocument()
  expect(within(all).getByText('Red')).toBeInTheDocument()
  expect(within(all).queryByRole('button')).toBeNull()
  await press(user, 'Back')
  await heading('Files and open cases')
  await press(user, 'Back')
  await heading('Check the answers')
  const saved = await save(user)
  expect(saved.words).toMatch(/^[a-z]+(-[a-z]+){4}$/)
  expect(downloads.map(({ name }) => name)).toEqual(['notes.age'])
  expect(Buffer.from(saved.bytes).toString('latin1')).toMatch(/^age-encryption\.org\/v1\n/)
  expect(workers.every(({ ended }) => ended)).toBe(true)
  await press(user, 'Save it again')
  expect(downloads).toHaveLength(2)

  document.body.replaceChildren()
  const other = await toOpen()
  await tryFile(other, saved.bytes, `  ${saved.words}\n`)
  await heading('The file is open')
  await other.click(screen.getByLabelText('It is about me'))
  await press(other, 'Go to the answers')
  await heading('Check the answers')
  expect([...document.querySelectorAll('dl')].map((list) => list.textContent)).toEqual(said)
})

test('what this law does not know is kept out and named, and no page before the opened case comes back', async () => {
  const user = await toOpen()
  const file = { ...SMALL, law: '2020-01-01', on: '2026-12-24', answers: { ...SMALL.answers, color: 'martian', 'asked-long-ago': true } }
  await tryFile(user, await locked(write(file)), WORDS)
  await heading('The file is open')
  expect(screen.getByText(/It holds 2 answers/)).toBeVisible()
  expect(within(screen.getByRole('region', { name: '1 answer has no place here' })).getByText('asked-long-ago')).toBeVisible()
  expect(within(screen.getByRole('region', { name: '1 answer does not fit any more' })).getByText('Which color was it?')).toBeVisible()
  expect(screen.getByText(/The law in the guide was checked again since/)).toBeVisible()
  expect(screen.getByText(/has not come yet/)).toBeVisible()
  await press(user, 'Go to the answers')
  expect(await refusal()).toContain('Choose who this is about')
  await user.click(screen.getByLabelText('It is about someone I am helping'))
  await press(user, 'Go to the answers')
  await heading('Check the answers')
  await press(user, 'Back')
  await heading('See which protections may fit')
})

test('several cases: each keeps its answers, Back never shows a question of another, and closing one asks where it is in no file', async () => {
  const user = await open()
  await toReview(user, { color: 'Red' })
  await toCases(user)
  await press(user, 'Open a saved file')
  await heading('Open a saved file')
  await tryFile(user, await locked(write({ ...SMALL, answers: { ...SMALL.answers, age: 44 } })), WORDS)
  await heading('The file is open')
  await user.click(screen.getByLabelText('It is about someone I am helping'))
  await press(user, 'Go to the answers')
  await heading('Check the answers')
  expect(screen.getByText('44')).toBeVisible()
  expect(screen.queryByText('Red')).toBeNull()
  expect(screen.getByText('Case 2')).toBeVisible()
  for (let back = 0; back < 5; back += 1) {
    await step(-1)
    await heading('See which protections may fit')
    expect(screen.queryByText('44')).toBeNull()
  }
  await step(5)
  await heading('Check the answers')

  await toCases(user)
  await press(user, 'Go to Case 1')
  await heading('Check the answers')
  expect(screen.getByText('Red')).toBeVisible()
  expect(screen.queryByText('44')).toBeNull()
  expect(screen.getByText('Case 1')).toBeVisible()
  await step(-1)
  await heading('See which protections may fit')
  await step(1)
  await heading('Check the answers')

  await toCases(user)
  expect(screen.getAllByRole('listitem').map((row) => row.textContent)).toEqual([
    expect.stringMatching(/^Case 1In front\d+ answers\. Not in a file as it stands now\./),
    expect.stringMatching(/^Case 22 answers\. In a file\./),
  ])
  await press(user, 'Close Case 2')
  expect(screen.getAllByRole('listitem')).toHaveLength(1)
  // What lies behind belongs to the case that is still in front.
  await press(user, 'Back')
  await press(user, 'Back')
  await heading('Check the answers')
  await toCases(user)
  await press(user, 'Close Case 1')
  expect(screen.getByRole('alert')).toHaveTextContent('Once closed, they are gone.')
  await press(user, 'Keep open Case 1')
  await press(user, 'Close Case 1')
  await press(user, 'Close without saving Case 1')
  await heading('See which protections may fit')
  await toReviewAgain(user)
  expect(screen.queryByText('Red')).toBeNull()
})

/** From the first page to the check of the answers of a case with none. */
async function toReviewAgain(user: UserEvent): Promise<void> {
  await user.click(screen.getByLabelText('It is about me'))
  await press(user, 'Start')
  await user.click(screen.getByLabelText('Yes, it is safe now'))
  await press(user, 'Continue')
  await press(user, 'Continue')
  await user.click(screen.getByLabelText('Yes, go on'))
  await press(user, 'Continue')
  await press(user, 'Take a break')
  await press(user, 'Stop here and check the answers')
  expect(title()).toHaveTextContent('Check the answers')
}

test('16 wrong words, fifty times: the same few words each time, and the right ones open it after all', async () => {
  const user = await toOpen()
  const bytes = await locked(write(SMALL))
  const said = new Set<string | null>()
  for (let count = 0; count < 50; count += 1) {
    await tryFile(user, bytes, `wrong words ${count}`)
    await waitFor(() => expect(workers.length).toBe(count + 1))
    await waitFor(() => expect(workers[count]?.ended).toBe(true))
    said.add(await refusal())
  }
  expect([...said]).toEqual(['There is a problemThese words do not open this file'])
  expect(screen.getByRole('textbox')).toHaveAccessibleDescription(/These words do not open this file/)
  await tryFile(user, bytes, WORDS)
  await heading('The file is open')
}, 120_000)

test.each([
  ['nothing chosen', null, 'Choose a file'],
  ['an empty file', new File([], 'notes.age'), 'This file is empty'],
  ['a picture', new File([Uint8Array.of(0xff, 0xd8, 0xff, 0xe0)], 'notes.age'), 'This is not a saved case'],
])('%s is refused in plain words', async (_, file, message) => {
  const user = await toOpen()
  if (file) await tryFile(user, file, WORDS)
  else await press(user, 'Open it')
  expect(await refusal()).toContain(message)
})

test('what is wrong inside a file is listed by its place', async () => {
  const user = await toOpen()
  await tryFile(user, await locked(new TextEncoder().encode('{"version":1,"on":3,"answers":{},"leftOut":[],"name":"A"}')), WORDS)
  expect(await refusal()).toContain('What is in this file is not a saved case as it should be')
  const list = screen.getByRole('heading', { name: 'What is wrong in the file' }).closest('section') as HTMLElement
  expect(
    within(list)
      .getAllByRole('listitem')
      .map((item) => item.textContent),
  ).toEqual(['law is missing', 'on is not as it should be', 'name does not belong there'])
})

test('3 a file of two gigabytes is refused by its size and never read; 5 the name of a file does not matter', async () => {
  const user = await toOpen()
  const huge = new File(['x'], 'notes.age')
  const reading = vi.fn<() => void>()
  Object.defineProperties(huge, { size: { value: 2 ** 31 }, slice: { value: reading }, arrayBuffer: { value: reading } })
  await tryFile(user, huge, WORDS)
  expect(await refusal()).toContain('This file is too large')
  expect(reading).not.toHaveBeenCalled()
  expect(LARGEST).toBe(1024 * 1024)
  await tryFile(user, new File([(await locked(write(SMALL))) as BlobPart], 'holiday.jpg'), WORDS)
  await heading('The file is open')
})

test('20 a file that goes, or changes, while it is read is told, and can be chosen again', async () => {
  const user = await toOpen()
  const bytes = await locked(write(SMALL))
  const gone = new File([bytes as BlobPart], 'notes.age')
  Object.defineProperty(gone, 'slice', { value: () => ({ arrayBuffer: () => Promise.reject(new DOMException('gone', 'NotFoundError')) }) })
  await tryFile(user, gone, WORDS)
  expect(await refusal()).toContain('It may have been moved or removed')
  const shorter = new File([bytes as BlobPart], 'notes.age')
  Object.defineProperty(shorter, 'size', { value: bytes.length + 9 })
  await tryFile(user, shorter, WORDS)
  expect(await refusal()).toContain('This file could not be read')
  expect(workers).toEqual([])
  await tryFile(user, bytes, WORDS)
  await heading('The file is open')
})

test('55 without crypto.subtle nothing is saved or opened, and the page says why', async () => {
  vi.stubGlobal('crypto', { getRandomValues: crypto.getRandomValues.bind(crypto), subtle: undefined })
  const user = await open()
  await toReview(user)
  await toSave(user)
  expect(screen.getByText(/Saving needs a safe connection/)).toBeVisible()
  expect(screen.queryByRole('button', { name: 'Lock and save' })).toBeNull()
  await press(user, 'Back')
  await heading('Files and open cases')
  await press(user, 'Open a saved file')
  await heading('Open a saved file')
  expect(screen.getByText(/Saving needs a safe connection/)).toBeVisible()
  expect(screen.queryByLabelText('The file')).toBeNull()
  expect([workers, downloads]).toEqual([[], []])
})

test('a browser that refuses the file is told from one that takes it; nothing is lost, and it can be tried again', async () => {
  const user = await open()
  await toReview(user)
  await toSave(user)
  refusing = true
  await press(user, 'Lock and save')
  expect(await refusal()).toContain('This page cannot lock or open files here')
  refusing = false
  await press(user, 'Lock and save')
  await heading('The file is locked')
  expect(downloads).toHaveLength(1)
})

test('words that are too short lock nothing; others can be drawn, written, hidden and shown', async () => {
  const user = await open()
  await toReview(user)
  await toSave(user)
  const first = (words() as HTMLTextAreaElement).value
  await press(user, 'Draw five other words')
  expect(words()).not.toHaveValue(first)
  await user.clear(words())
  await user.click(words())
  await user.paste('  short \n')
  await user.keyboard('{Enter}')
  expect(await refusal()).toContain('Write at least 12 letters')
  expect(workers).toEqual([])
  expect(words()).not.toHaveClass('concealed')
  await press(user, 'Hide the words')
  expect(words()).toHaveClass('concealed')
  expect(words()).toHaveAttribute('autocomplete', 'off')
})

test('locking can be stopped, and ends with the page', async () => {
  const user = await open()
  await toReview(user)
  await toSave(user)
  idle = true
  await press(user, 'Lock and save')
  expect(screen.getByRole('status')).toHaveTextContent('The file is being locked.')
  expect(screen.getByRole('progressbar')).toBeVisible()
  expect(screen.getByRole('button', { name: 'Stop' })).toHaveFocus()
  await press(user, 'Stop')
  expect(workers.map(({ ended }) => ended)).toEqual([true])
  expect(screen.getByRole('button', { name: 'Lock and save' })).toHaveFocus()
  await press(user, 'Lock and save')
  await press(user, 'Back')
  await heading('Files and open cases')
  expect(workers.map(({ ended }) => ended)).toEqual([true, true])
  expect(downloads).toEqual([])
})

test('the note to hand over holds no answer, and is copied as it stands', async () => {
  const user = await open()
  await toReview(user)
  await toCases(user)
  await press(user, 'Hand a case over')
  await heading('Hand a case over')
  await press(user, 'Copy the note')
  expect(await screen.findByText('The note was copied.')).toBeVisible()
  const note = await navigator.clipboard.readText()
  expect(note).toContain('notes.age')
  expect(note).toContain(location.origin)
  expect(note).not.toMatch(/\b(Red|A bell|30|2020)\b/)
})
