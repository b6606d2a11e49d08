import { screen } from '@testing-library/react'
import { expect, test } from 'vitest'
import { answer, begin, open, pick, press, title } from './stage'

async function toColor() {
  const user = await open()
  await begin(user)
  await answer(user, 'No')
  await user.type(screen.getByRole('textbox'), '30')
  await answer(user)
  return user
}
async function toSigns() {
  const user = await toColor()
  await answer(user, 'Red')
  return user
}
async function toSince() {
  const user = await toSigns()
  await answer(user, 'A bell')
  await press(user, 'Go on')
  await answer(user, 'Yes')
  return user
}
/** What the check of the answers says to a question. */
const said = (question: string): string | null => screen.getByText(question, { selector: 'dt' }).nextElementSibling?.textContent ?? null

test('yes-no: four ways to answer, none chosen beforehand', async () => {
  const user = await open()
  await begin(user)
  expect(screen.getAllByRole('radio').map((radio) => radio.parentElement?.textContent)).toEqual([
    'Yes',
    'No',
    'I do not know',
    'I would rather not say',
  ])
  expect(screen.queryByRole('radio', { checked: true })).toBeNull()
  await answer(user, 'I would rather not say')
  expect(title()).toHaveTextContent('How old are you?')
})

test('choice: one of its options, or not knowing', async () => {
  const user = await toColor()
  expect(screen.getAllByRole('radio')).toHaveLength(5)
  await pick(user, 'Red')
  await pick(user, 'Blue')
  expect(screen.getByLabelText('Red')).not.toBeChecked()
  await answer(user)
  expect(title()).toHaveTextContent('Which signs were there?')
})

test('several: the list may stay partial; none and not knowing stand alone', async () => {
  const user = await toSigns()
  await user.click(screen.getByText('More help'))
  expect(screen.getByText('A sign may be small.')).toBeVisible()
  await pick(user, 'A bell')
  await pick(user, 'A lamp')
  await pick(user, 'None of these')
  expect(screen.getByLabelText('A bell')).not.toBeChecked()
  await pick(user, 'A lamp')
  expect(screen.getByLabelText('None of these')).not.toBeChecked()
  await pick(user, 'I do not know')
  expect(screen.getByLabelText('A lamp')).not.toBeChecked()
  await pick(user, 'A lamp')
  await pick(user, 'Nothing else on this list')
  expect(screen.getByLabelText('A lamp')).toBeChecked()
  await answer(user)
  expect(title()).not.toHaveTextContent('Which signs were there?')
})

test('several: "nothing else" alone is not an answer', async () => {
  const user = await toSigns()
  await pick(user, 'Nothing else on this list')
  await press(user, 'Continue')
  expect(await screen.findByRole('link', { name: /Mark what does fit as well/ })).toBeVisible()
  expect(screen.getByLabelText('Nothing else on this list')).toBeChecked()
})

test('number: spaces are forgiven; not knowing and writing exclude each other', async () => {
  const user = await open()
  await begin(user)
  await answer(user, 'No')
  const field = screen.getByRole('textbox', { name: 'How old are you?' })
  await user.type(field, '12')
  await pick(user, 'I do not know')
  expect(field).toHaveValue('')
  await user.type(field, ' 3 3 ')
  expect(screen.getByLabelText('I do not know')).not.toBeChecked()
  await answer(user)
  expect(title()).toHaveTextContent('Which color was it?')
})

test.each([
  [['2020', '', ''], '2020'],
  [['2020', '6', ''], 'June 2020'],
  [['2020', 'feb', '29'], 'February 29, 2020'],
  [['2020', 'March', '2'], 'March 2, 2020'],
])('date: as loose as %j', async ([year = '', month = '', day = ''], shown) => {
  const user = await toSince()
  await user.type(screen.getByLabelText('Year'), year)
  if (month) await user.type(screen.getByLabelText('Month'), month)
  if (day) await user.type(screen.getByLabelText('Day'), day)
  await answer(user)
  expect(said('When did it begin?')).toBe(shown)
})

test('date: a guess loses its last part, and keeps what was written in the fields', async () => {
  const user = await toSince()
  await user.type(screen.getByLabelText('Year'), '2020')
  await user.type(screen.getByLabelText('Month'), '6')
  await user.type(screen.getByLabelText('Day'), '15')
  await pick(user, 'This date is a guess')
  await answer(user)
  expect(said('When did it begin?')).toBe('June 2020')
  await press(user, 'Change the answer to: When did it begin?')
  expect(screen.getByLabelText('Day')).toHaveValue('15')
  expect(screen.getByLabelText('This date is a guess')).toBeChecked()
})

test.each([
  [['', '', ''], ['Write the year, or choose “I do not know”']],
  [['20', '', ''], ['Write the year with four numbers, such as 2024']],
  [['2020', '13', ''], ['Write the month as a number from 1 to 12, or by its name']],
  [['2021', '2', '29'], ['Write a day that this month has']],
  [['2020', '', '5'], ['Write the month as well, or leave the day out']],
  [['2027', '', ''], ['Write a date that is not after today']],
  [
    ['', '6', '40'],
    ['Write a day that this month has', 'Write the year as well'],
  ],
])('date: %j is told what is missing', async ([year = '', month = '', day = ''], problems) => {
  const user = await toSince()
  if (year) await user.type(screen.getByLabelText('Year'), year)
  if (month) await user.type(screen.getByLabelText('Month'), month)
  if (day) await user.type(screen.getByLabelText('Day'), day)
  await press(user, 'Continue')
  await screen.findByRole('alert')
  expect(screen.getAllByRole('link').map((link) => link.textContent)).toEqual(problems)
  expect(screen.getByLabelText('Year')).toHaveValue(year)
})
