import { act, screen, waitFor, within } from '@testing-library/react'
import { expect, test } from 'vitest'
import { answer, begin, open, pick, press, title, toReview } from './stage'

test('the whole path: start, question, error, answer, back, change, results', async () => {
  const user = await open()
  expect(title()).toHaveTextContent('See which protections may fit')
  expect(screen.getByText(/Legal information, not legal advice/)).toBeVisible()
  await begin(user)

  expect(title()).toHaveTextContent('Is there danger?')
  expect(screen.getByRole('group', { name: 'Is there danger?' })).toBeVisible()
  expect(screen.getByText('Why we ask: it is about danger-now.')).toBeVisible()
  await press(user, 'Continue')
  const summary = await screen.findByRole('alert', { name: 'There is a problem' })
  await waitFor(() => expect(summary).toHaveFocus())
  expect(document.title).toBe('Error: Waymark')
  await user.click(within(summary).getByRole('link', { name: /Choose an answer/ }))
  expect(screen.getByLabelText('Yes')).toHaveFocus()
  expect(screen.getByLabelText('Yes')).toHaveAccessibleDescription(/Choose an answer/)

  await answer(user, 'No')
  expect(document.title).toBe('Waymark')
  expect(title()).toHaveTextContent('How old are you?')
  await press(user, 'Back')
  await waitFor(() => expect(title()).toHaveTextContent('Is there danger?'))
  expect(screen.getByLabelText('No')).toBeChecked()
  await press(user, 'Continue')
  await screen.findByRole('heading', { level: 1, name: 'How old are you?' })
  await user.type(screen.getByRole('textbox', { name: 'How old are you?' }), '30')
  await user.keyboard('{Enter}')
  await screen.findByRole('heading', { level: 1, name: 'Which color was it?' })
  await answer(user, 'Red')
  await answer(user, 'A bell')
  await press(user, 'Go on')
  await answer(user, 'Yes')
  await user.type(screen.getByLabelText('Year'), '2020')
  await answer(user)

  expect(title()).toHaveTextContent('Check the answers')
  await press(user, 'Change the answer to: How old are you?')
  expect(screen.getByRole('textbox')).toHaveValue('30')
  await user.clear(screen.getByRole('textbox'))
  await user.type(screen.getByRole('textbox'), '40')
  await answer(user)
  expect(title()).toHaveTextContent('Check the answers')
  expect(screen.getByText('40')).toBeVisible()
  expect(screen.getByText('A bell')).toBeVisible()

  await press(user, 'See what the answers point to')
  expect(title()).toHaveTextContent('What your answers point to')
  expect(screen.getByText('Your answers support both parts of this. An agency still decides.')).toBeVisible()
})

test('every page takes the focus to its heading, and the address stays one', async () => {
  const user = await open()
  expect(title()).not.toHaveFocus()
  const address = location.href
  await begin(user)
  expect(title()).toHaveFocus()
  await answer(user, 'No')
  expect(title()).toHaveFocus()
  expect(location.href).toBe(address)
  expect(history.state).toBe(5)
})

test('the browser goes back and forward between questions', async () => {
  const user = await open()
  await begin(user)
  await answer(user, 'No')
  history.back()
  await waitFor(() => expect(title()).toHaveTextContent('Is there danger?'))
  history.forward()
  await waitFor(() => expect(title()).toHaveTextContent('How old are you?'))
})

test('a button pressed twice at once leads on once', async () => {
  const user = await open()
  const before = history.length
  await pick(user, 'It is about me')
  const button = screen.getByRole('button', { name: 'Start' })
  act(() => {
    button.click()
    button.click()
  })
  await waitFor(() => expect(title()).toHaveTextContent('Is this a safe time'))
  expect(history.length).toBe(before + 1)
})

test('nothing typed is lost by an error, and the same words stand at the field', async () => {
  const user = await open()
  await begin(user)
  await answer(user, 'No')
  await user.type(screen.getByRole('textbox'), '200')
  await press(user, 'Continue')
  await screen.findByRole('alert')
  expect(screen.getByRole('textbox')).toHaveValue('200')
  expect(screen.getByRole('textbox')).toBeInvalid()
  expect(screen.getAllByText('Write a whole number from 0 to 120')).toHaveLength(2)
})

test('a helper is spoken to as a helper', async () => {
  const user = await open()
  await begin(user, 'It is about someone I am helping')
  await answer(user, 'No')
  expect(title()).toHaveTextContent('How old is the person?')
})

test('the first page says what is missing', async () => {
  const user = await open()
  await press(user, 'Start')
  expect(screen.getByRole('alert')).toHaveFocus()
  await user.click(screen.getByRole('link', { name: 'Choose who this is about' }))
  expect(screen.getByLabelText('It is about me')).toHaveFocus()
})

test('fields tell the browser to remember nothing, and carry no words it could keep', async () => {
  const user = await open()
  await begin(user)
  await answer(user, 'No')
  await user.type(screen.getByRole('textbox'), '30')
  await answer(user)
  const radios = screen.getAllByRole<HTMLInputElement>('radio')
  expect(radios.map((radio) => radio.value)).toEqual(['0', '1', '2', '3', '4'])
  for (const radio of radios) expect(radio.autocomplete).toBe('off')
  expect(document.querySelector('form')).toHaveAttribute('autocomplete', 'off')
  expect(document.querySelector('form')).toHaveAttribute('spellcheck', 'false')
  expect(document.body.innerHTML).not.toMatch(/name="[^"]*color|value="(red|blue)"/)
})

test('a day on the clock before the law was checked counts as the day of the check', async () => {
  const user = await open({ clock: '1970-01-01' })
  await toReview(user)
  await press(user, 'See what the answers point to')
  expect(screen.getByText(/Law last checked on/)).toHaveTextContent('As of November 24, 2026.')
})

test('questions that do not come can be asked for again', async () => {
  let fail = true
  const { Interview, goOn } = await import('../../src/ui/interview')
  const { smallLaw } = await import('./small-law')
  const user = await open({
    load: () => (fail ? Promise.reject(new Error('no way')) : Promise.resolve({ law: smallLaw, Interview, goOn })),
  })
  await pick(user, 'It is about me')
  await press(user, 'Start')
  await pick(user, 'Yes, it is safe now')
  await press(user, 'Continue')
  await press(user, 'Continue')
  expect(title()).toHaveTextContent('This page did not come')
  fail = false
  await press(user, 'Try again')
  expect(await screen.findByRole('heading', { level: 1, name: 'Do you want to go on?' })).toBeVisible()
})
