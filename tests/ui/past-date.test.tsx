/** Law past its date, and a clock that is wrong: said on every page and on paper, with the results never taken away. */
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
  await screen.findByRole('heading', { name: 'Print' })
  return { user, pages: [start, review, said()] }
}
/** Whether help comes before the results. */
const callsFirst = (): boolean => {
  const order = [...document.querySelectorAll('h2')].map((heading) => heading.textContent)
  return order.indexOf('Whom to call') < order.findIndex((name) => name === 'Print' || name === 'What to do next')
}
const result = 'Your answers support both parts of this.'

test.each([
  ['on the last day', nextCheckBy, undefined, false],
  ['a day later', add(nextCheckBy, 1, 'days'), 'should have been checked again by April 1, 2021', false],
  ['sixty days later', add(nextCheckBy, 60, 'days'), 'should have been checked again by April 1, 2021', false],
  ['sixty-one days later', add(nextCheckBy, 61, 'days'), 'was last checked on January 1, 2021', true],
  ['a clock at its beginning', '1970-01-01', 'The clock of this device says January 1, 1970.', false],
  ['a clock three years and a day on', '2024-01-02', 'The clock of this device says January 2, 2024.', true],
] as const)(
  '%s: the notice on start, on the check of the answers, on results and on each sheet, and the results',
  async (_, clock, words, help) => {
    const { pages } = await toResults(clock)
    const each = words === undefined ? [] : [expect.stringContaining(words)]
    expect(pages).toEqual([each, each, each])
    expect(title()).toHaveTextContent('What your answers point to')
    expect(screen.getByText(result)).toBeVisible()
    expect(callsFirst()).toBe(help)
    expect(screen.getAllByRole('heading', { name: 'Whom to call' })).toHaveLength(1)
    act(() => void window.dispatchEvent(new Event('beforeprint')))
    const sheets = [...document.querySelectorAll('.sheet')]
    expect(sheets).toHaveLength(3)
    for (const sheet of sheets) {
      if (words === undefined) expect(sheet.querySelector('.past-date')).toBeNull()
      else expect(sheet.querySelector('.past-date')).toHaveTextContent(words)
    }
  },
)

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
