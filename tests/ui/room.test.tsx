/** A room where others may see the screen: every choice is off at first, works by keyboard, and loses nothing. */
import { act, fireEvent, screen } from '@testing-library/react'
import { afterEach, expect, test, vi } from 'vitest'
import { answer, begin, open, pick, press, title } from './stage'

afterEach(() => {
  vi.useRealTimers()
  vi.restoreAllMocks()
})

/** From the first question to the choices and back to the question. */
async function choose(user: Awaited<ReturnType<typeof open>>, ...rows: readonly string[]): Promise<void> {
  await press(user, 'Privacy on this screen')
  for (const row of rows) await pick(user, row)
  await press(user, 'Back')
  await screen.findByRole('heading', { level: 1, name: 'Is there danger?' })
}
function switchTab(hidden: boolean): void {
  vi.spyOn(document, 'hidden', 'get').mockReturnValue(hidden)
  act(() => void document.dispatchEvent(new Event('visibilitychange')))
}
const blank = (): boolean => screen.queryByRole('heading', { name: 'This page is hidden' }) !== null

test('answers are hidden at a press and out of reach until the next, and nothing is lost', async () => {
  const user = await open()
  expect(screen.queryByRole('button', { name: 'Hide answers' })).toBeNull()
  await begin(user)
  await answer(user, 'No')
  await user.type(screen.getByRole('textbox'), '4')
  const hide = screen.getByRole('button', { name: 'Hide answers' })
  expect(hide).toHaveAttribute('aria-pressed', 'false')
  hide.focus()
  await user.keyboard('{Enter}')
  expect(hide).toHaveAttribute('aria-pressed', 'true')
  expect(screen.getByRole('textbox').closest('[inert]')).not.toBeNull()
  await user.keyboard('{Enter}')
  expect(screen.getByRole('textbox').closest('[inert]')).toBeNull()
  expect(screen.getByRole('textbox')).toHaveValue('4')
})

test('nothing is chosen beforehand: neither another tab nor time hides the page', async () => {
  const user = await open()
  await begin(user)
  switchTab(true)
  vi.useFakeTimers()
  act(() => void vi.advanceTimersByTime(3_600_000))
  expect(blank()).toBe(false)
})

test('chosen, another tab hides the whole page, and a button brings it back with what was marked', async () => {
  const user = await open()
  await begin(user)
  await choose(user, 'Hide the page when another tab or app is opened')
  await pick(user, 'Yes')
  switchTab(true)
  expect(blank()).toBe(true)
  expect(screen.queryByText('Is there danger?')).not.toBeVisible()
  expect(screen.queryByRole('button', { name: 'Help now' })).toBeNull()
  switchTab(false)
  expect(blank()).toBe(true)
  expect(screen.getByRole('button', { name: 'Show the page' })).toHaveFocus()
  await user.keyboard('{Enter}')
  expect(blank()).toBe(false)
  expect(title()).toBeVisible()
  expect(screen.getByLabelText('Yes')).toBeChecked()
  expect(screen.getByLabelText('Yes')).toHaveFocus()
})

test('chosen, a minute without a touch hides the page; each touch starts the minute again', async () => {
  const user = await open()
  await begin(user)
  await press(user, 'Privacy on this screen')
  vi.useFakeTimers()
  fireEvent.click(screen.getByLabelText('After 1 minute'))
  for (let n = 0; n < 3; n += 1) {
    act(() => void vi.advanceTimersByTime(59_000))
    fireEvent.keyDown(document.body, { key: 'a' })
  }
  expect(blank()).toBe(false)
  act(() => void vi.advanceTimersByTime(60_000))
  expect(blank()).toBe(true)
  fireEvent.click(screen.getByRole('button', { name: 'Show the page' }))
  expect(blank()).toBe(false)
  act(() => void vi.advanceTimersByTime(60_000))
  expect(blank()).toBe(true)
})

test('the keys to print bring a warning first, where there is something to print', async () => {
  const user = await open()
  const printKeys = (): boolean => fireEvent.keyDown(document.body, { key: 'p', ctrlKey: true })
  expect(printKeys()).toBe(true)
  await begin(user)
  const showModal = vi.fn<() => void>()
  HTMLDialogElement.prototype.showModal = showModal
  expect(printKeys()).toBe(false)
  expect(showModal).toHaveBeenCalledOnce()
  expect(screen.getByRole('dialog', { hidden: true })).toHaveTextContent('Paper can be found by others.')
})
