/** Law past its date, and a clock that is wrong: said on every page and on paper; long past it, results give way to help. */
import { act, screen } from '@testing-library/react'
import { expect, test } from 'vitest'
import { add } from '../../src/engine/dates'
import { open, press, title, toReview } from './stage'
import { smallLaw } from './small-law'

/** Checked long before its next edition, so that every clock finds the same questions. */
const law = { ...smallLaw, checkedOn: '2021-01-01', nextCheckBy: '2021-04-01' }
const { checkedOn, nextCheckBy } = law
const said = (): (string | null)[] => [...document.querySelectorAll('.past-date')].map((note) => note.textContent)

async function toResults(clock: string) {
  const user = await open({ law, clock })
  const start = said()
  await toReview(user)
  const review = said()
  await press(user, 'See what the answers point to')
  await screen.findByRole('heading', { name: 'Whom to call' })
  return { user, pages: [start, review, said()] }
}
const result = 'Your answers support both parts of this.'

test.each([
  ['on the last day', nextCheckBy, undefined],
  ['a day later', add(nextCheckBy, 1, 'days'), 'should have been checked again by April 1, 2021'],
  ['sixty days later', add(nextCheckBy, 60, 'days'), 'should have been checked again by April 1, 2021'],
  ['a clock at its beginning', '1970-01-01', 'The clock of this device says January 1, 1970.'],
] as const)('%s: the notice on start, on the check of the answers, on results and on each sheet', async (_, clock, words) => {
  const { pages } = await toResults(clock)
  const each = words === undefined ? [] : [expect.stringContaining(words)]
  expect(pages).toEqual([each, each, each])
  expect(title()).toHaveTextContent('What your answers point to')
  expect(screen.getByText(result)).toBeVisible()
  await screen.findByRole('heading', { name: 'Print' })
  act(() => void window.dispatchEvent(new Event('beforeprint')))
  const sheets = [...document.querySelectorAll('.sheet')]
  expect(sheets).toHaveLength(3)
  for (const sheet of sheets) {
    if (words === undefined) expect(sheet.querySelector('.past-date')).toBeNull()
    else expect(sheet.querySelector('.past-date')).toHaveTextContent(words)
  }
})

test.each([
  ['sixty-one days later', add(nextCheckBy, 61, 'days'), 'was last checked on January 1, 2021'],
  ['a clock three years and a day on', '2024-01-02', 'The clock of this device says January 2, 2024.'],
] as const)('%s: results give way to help lines and a lawyer, with the reason, and the answers stay', async (_, clock, words) => {
  const { user, pages } = await toResults(clock)
  const each = [expect.stringContaining(words)]
  expect(pages).toEqual([each, each, each])
  expect(title()).toHaveTextContent('The law here is too old for results')
  expect(screen.queryByText(result)).toBeNull()
  expect(screen.getByText(/^Talk to a lawyer before you file anything/)).toBeVisible()
  expect(screen.queryByRole('heading', { name: 'Print' })).toBeNull()
  act(() => void window.dispatchEvent(new Event('beforeprint')))
  expect(document.querySelector('.sheet')).toBeNull()
  await press(user, 'Check or change the answers')
  expect(screen.getByText('Red')).toBeVisible()
})

test('a page that comes back into view after days reads the clock again, and keeps its answers', async () => {
  let clock = checkedOn
  const user = await open({ law, clock: () => clock })
  await toReview(user)
  expect(said()).toEqual([])
  clock = add(nextCheckBy, 1, 'days')
  act(() => void document.dispatchEvent(new Event('visibilitychange')))
  expect(said()).toHaveLength(1)
  await press(user, 'See what the answers point to')
  expect(screen.getByText(result)).toBeVisible()
  expect(screen.getByText(/Law last checked on/)).toHaveTextContent('As of April 2, 2021.')
})
