import { screen, waitFor } from '@testing-library/react'
import { expect, test } from 'vitest'
import { answer, begin, open, pick, press, title } from './stage'

test('a break hides everything and keeps the place and what was typed', async () => {
  const user = await open()
  await begin(user)
  await answer(user, 'No')
  await user.type(screen.getByRole('textbox'), '4')
  await press(user, 'Take a break')
  expect(title()).toHaveTextContent('Take all the time you need')
  expect(document.body).not.toHaveTextContent(/old are you|Person/)
  await press(user, 'Come back')
  await waitFor(() => expect(title()).toHaveTextContent('How old are you?'))
  expect(screen.getByRole('textbox')).toHaveValue('4')
})

test('from a break one can stop and see what there is so far', async () => {
  const user = await open()
  await begin(user)
  await press(user, 'Take a break')
  await press(user, 'Stop here and check the answers')
  expect(title()).toHaveTextContent('Check the answers')
  expect(screen.getByText(/There are no answers yet/)).toBeVisible()
})

test('help and the page about the guide are on every page, and lose nothing', async () => {
  const user = await open()
  await begin(user)
  await pick(user, 'Yes')
  await press(user, 'Help now')
  expect(title()).toHaveTextContent('Help now')
  expect(screen.getByRole('link', { name: 'Call 1-888-373-7888' })).toHaveAttribute('href', 'tel:18883737888')
  expect(screen.getAllByText('Before you call')).toHaveLength(5)
  await press(user, 'About this guide')
  expect(title()).toHaveTextContent('About this guide')
  expect(screen.getByText(/history shows that this address was opened/)).toBeVisible()
  await press(user, 'Back')
  await waitFor(() => expect(title()).toHaveTextContent('Help now'))
  await press(user, 'Back')
  await waitFor(() => expect(title()).toHaveTextContent('Is there danger?'))
  expect(screen.getByLabelText('Yes')).toBeChecked()
})

test('danger brings help at once, and one can go on', async () => {
  const user = await open()
  await begin(user)
  await answer(user, 'Yes')
  expect(title()).toHaveTextContent('Help for danger now')
  await press(user, 'Go on with the questions')
  expect(title()).toHaveTextContent('How old are you?')
})

test.each(['No', 'I do not know'])('not safe to talk (%s): help at once, and nothing was kept', async (choice) => {
  const user = await open()
  await pick(user, 'It is about me')
  await press(user, 'Start')
  await pick(user, choice)
  await press(user, 'Continue')
  expect(title()).toHaveTextContent('Another time is better')
  expect(screen.getByRole('link', { name: 'Call 911' })).toBeVisible()
  await press(user, 'Back to the start')
  expect(title()).toHaveTextContent('See which protections may fit')
})

test('consent is a fork with both consequences; a no has a page of its own', async () => {
  const user = await open()
  await pick(user, 'It is about me')
  await press(user, 'Start')
  await pick(user, 'Yes, it is safe now')
  await press(user, 'Continue')
  expect(title()).toHaveTextContent('How to leave fast')
  for (const honest of [/history shows/, /hidden program/, /Use a device/, /private window/]) expect(screen.getByText(honest)).toBeVisible()
  await press(user, 'Continue')
  expect(screen.getByLabelText('Yes, go on')).toHaveAccessibleDescription(/Questions come about work/)
  expect(screen.getByLabelText('Not now')).toHaveAccessibleDescription(/Nothing is asked/)
  await pick(user, 'Not now')
  await press(user, 'Continue')
  expect(title()).toHaveTextContent('That is all right')
  await press(user, 'See what everyone has')
  expect(screen.getByRole('heading', { name: 'What holds whatever the answers are' })).toBeVisible()
})

test('a hard chapter is announced once, and can be left out as a whole', async () => {
  const user = await open()
  await begin(user)
  await answer(user, 'No')
  await user.type(screen.getByRole('textbox'), '30')
  await answer(user)
  await answer(user, 'Red')
  await answer(user, 'A bell')
  expect(title()).toHaveTextContent('The next part is about being hurt')
  await press(user, 'Skip this part')
  // What is left out silences nothing else.
  expect(title()).toHaveTextContent('When did it begin?')
  await user.type(screen.getByLabelText('Year'), '2020')
  await answer(user)
  expect(title()).toHaveTextContent('Check the answers')
  for (const question of ['Were you hit?', 'Did you cry?']) {
    expect(screen.getByText(question, { selector: 'dt' }).nextElementSibling).toHaveTextContent('I would rather not say')
  }
})
