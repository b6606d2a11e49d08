/** The analysis for another day, what changes and why, what would settle a result; and dates that cannot be so, asked once more. */
import { screen, within } from '@testing-library/react'
import type { UserEvent } from '@testing-library/user-event'
import { expect, test } from 'vitest'
import { answer, begin, open, pick, press, title, toReview } from './stage'

async function toAnalysis(answers?: Parameters<typeof toReview>[1]) {
  const user = await open()
  await toReview(user, answers)
  await press(user, 'See what the answers point to')
  await press(user, 'Analysis view')
  return user
}
const days = (): HTMLElement => screen.getByRole('region', { name: 'For another day' })
async function show(user: UserEvent, year: string, month: string, day: string): Promise<void> {
  for (const [label, written] of [
    ['Year', year],
    ['Month', month],
    ['Day', day],
  ] as const) {
    await user.clear(within(days()).getByLabelText(label))
    if (written) await user.type(within(days()).getByLabelText(label), written)
  }
  await press(user, 'Show this day')
}
const opened = (name: string): HTMLElement => screen.getByRole('region', { name })

test('another day: the results say which day they are for, what changed, and under which law', async () => {
  const user = await toAnalysis()
  expect(within(opened('Shelter')).getByText('Your answers support both parts of this.')).toBeVisible()
  await show(user, '2027', 'March', '1')
  expect(screen.getByText(/These results are for/)).toHaveTextContent('These results are for March 1, 2027, not for today.')
  expect(screen.getByText(/was to be checked again by/)).toHaveTextContent('by February 24, 2027. It may be different on this day.')
  expect(days()).toHaveTextContent('What changes between November 24, 2026 and March 1, 2027')
  expect(days()).toHaveTextContent('Shelter. On November 24, 2026: Supported. On March 1, 2027: Still open.')
  expect(days()).toHaveTextContent('The law changed on March 1, 2027: A lamp shone')
  expect(within(days()).getByRole('link', { name: /1 USC 1\(b\)\(2\)/ })).toHaveAttribute('href', 'https://example.org/act')
  await press(user, 'Back to today')
  expect(screen.queryByText(/These results are for/)).toBeNull()
})

test('a day before the next check is due has no word about it', async () => {
  const user = await toAnalysis()
  await show(user, '2027', 'February', '24')
  expect(screen.getByText(/These results are for/)).toBeVisible()
  expect(screen.queryByText(/was to be checked again by/)).toBeNull()
})

test('leaving the analysis returns to today', async () => {
  const user = await toAnalysis()
  await show(user, '2027', '3', '1')
  await press(user, 'Interview view')
  expect(screen.queryByText(/These results are for/)).toBeNull()
  expect(screen.getByText('Your answers support both parts of this.')).toBeVisible()
  await press(user, 'Analysis view')
  expect(screen.queryByText(/These results are for/)).toBeNull()
})

test('the next days of change are offered by themselves, and lead there', async () => {
  const user = await toAnalysis()
  expect(days()).toHaveTextContent('Shelter. Before: Supported. From then on: Still open.')
  await press(user, 'Show the results for March 1, 2027')
  expect(screen.getByText(/These results are for/)).toHaveTextContent('March 1, 2027')
})

test.each([
  [['2027', '2', '30'], 'Write a day that this month has'],
  [['2027', '2', ''], 'Write the month, the day and the year'],
  [['2027', 'Juno', '1'], 'Write the month as a number from 1 to 12, or by its name'],
  [['2019', '12', '31'], 'Write January 1, 2020 or a later day. This guide has no law before that day for: Shelter'],
])('a day such as %j is told what is wrong, and stays as typed', async ([year = '', month = '', day = ''], problem) => {
  const user = await toAnalysis()
  await show(user, year, month, day)
  expect(within(await screen.findByRole('alert')).getByRole('link')).toHaveTextContent(problem)
  expect(within(days()).getByLabelText('Year')).toHaveValue(year)
  expect(within(days()).getByLabelText('Month')).toHaveValue(month)
  expect(within(days()).getByLabelText('Day')).toHaveValue(day)
  expect(screen.queryByText(/These results are for/)).toBeNull()
})

test('what would settle an open result is told as things to find out, in the analysis only', async () => {
  const user = await open()
  await toReview(user, { hit: ['I do not know', 'I do not know'] })
  await press(user, 'See what the answers point to')
  await user.click(screen.getByText('Stay'))
  expect(screen.queryByText('What would settle it')).toBeNull()
  await press(user, 'Analysis view')
  await press(user, /^Stay/)
  const stay = opened('Stay')
  expect(within(stay).getByRole('heading', { name: 'What would settle it' })).toBeVisible()
  expect(stay).toHaveTextContent('Find out: Were you hit?')
  expect(stay).toHaveTextContent('Find out: Did you cry?')
  expect(stay).toHaveTextContent('They are things to find out, not answers to give.')
})

test('a settled result names the answers that decide it', async () => {
  await toAnalysis()
  const shelter = opened('Shelter')
  const decided = within(shelter).getByRole('heading', { name: 'The answers that decide it' }).parentElement as HTMLElement
  expect(decided).toHaveTextContent('How old are you? 30')
  expect(decided).toHaveTextContent('Which signs were there? A bell')
  expect(within(shelter).queryByText('What would settle it')).toBeNull()
})

/** To a date that cannot be so beside an age. */
async function toDoubt() {
  const user = await open()
  await begin(user)
  await answer(user, 'No')
  await user.type(screen.getByRole('textbox'), '3')
  await answer(user)
  await answer(user, 'Red')
  await answer(user, 'A bell')
  await press(user, 'Go on')
  await answer(user, 'Yes')
  await user.type(screen.getByLabelText('Year'), '2001')
  await press(user, 'Continue')
  return user
}

test('a date that cannot be so beside another answer is asked once more, kept as typed, and then taken as it is', async () => {
  const user = await toDoubt()
  const notice = await screen.findByRole('region', { name: 'Two answers do not fit together' })
  expect(notice).toHaveTextContent('Very young, and long ago.')
  expect(notice).toHaveTextContent('To keep it as it is, choose Continue again')
  expect(title()).toHaveTextContent('When did it begin?')
  expect(screen.getByLabelText('Year')).toHaveValue('2001')
  await press(user, 'Continue')
  expect(await screen.findByRole('heading', { level: 1, name: 'Check the answers' })).toBeVisible()
  expect(screen.getByRole('region', { name: 'Two answers do not fit together' })).toHaveTextContent('Very young, and long ago.')
})

test('a date that was mistyped can be put right at once, and the other answer can be opened from there', async () => {
  const user = await toDoubt()
  await press(user, 'Change How old are you?')
  expect(title()).toHaveTextContent('How old are you?')
  await user.clear(screen.getByRole('textbox'))
  await user.type(screen.getByRole('textbox'), '30')
  await answer(user)
  expect(title()).toHaveTextContent('When did it begin?')
  expect(screen.getByLabelText('Year')).toHaveValue('2001')
  await press(user, 'Continue')
  expect(await screen.findByRole('heading', { level: 1, name: 'Check the answers' })).toBeVisible()
  expect(screen.queryByText('Very young, and long ago.')).toBeNull()
})

test('a day nobody has is asked again, as it was typed', async () => {
  const user = await open()
  await toReview(user)
  await press(user, 'Change the answer to: When did it begin?')
  await user.type(screen.getByLabelText('Month'), '2')
  await user.type(screen.getByLabelText('Day'), '30')
  await press(user, 'Continue')
  expect(await screen.findByRole('link', { name: 'Write a day that this month has' })).toBeVisible()
  expect(screen.getByLabelText('Day')).toHaveValue('30')
  await pick(user, 'I do not know')
  await answer(user)
  expect(title()).toHaveTextContent('Check the answers')
})
