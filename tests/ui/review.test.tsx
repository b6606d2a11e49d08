import { screen, within } from '@testing-library/react'
import { expect, test } from 'vitest'
import { answer, open, pick, press, title, toReview } from './stage'

test('answers stand by chapter, each with a way to change it', async () => {
  const user = await open()
  await toReview(user)
  expect(screen.getAllByRole('heading', { level: 2 }).map((heading) => heading.textContent)).toEqual([
    'Safety',
    'Person',
    'Work',
    'Harm',
    'Dates',
  ])
  expect(screen.getAllByRole('button', { name: /^Change the answer to/ })).toHaveLength(6)
})

test('an early answer changes, the later ones stay, and those that no longer matter are named', async () => {
  const user = await open()
  await toReview(user)
  await press(user, 'Change the answer to: Which color was it?')
  await pick(user, 'Green')
  await answer(user)
  expect(title()).toHaveTextContent('Check the answers')
  const notice = screen.getByRole('region', { name: 'One answer was changed' })
  expect(notice).toHaveTextContent('no longer needed')
  expect(within(notice).getByText('How old are you?')).toBeVisible()
  expect(screen.getByText('How old are you?', { selector: 'dt *, dt' })).toHaveTextContent('No longer needed')
  expect(screen.getByText('30')).toBeVisible()
})

test('new questions that a change brings up are named, and can be answered next', async () => {
  const user = await open()
  await toReview(user, { color: 'Blue' })
  expect(title()).toHaveTextContent('Check the answers')
  await press(user, 'Change the answer to: Which color was it?')
  await pick(user, 'Red')
  await answer(user)
  const notice = screen.getByRole('region', { name: 'One answer was changed' })
  expect(notice).toHaveTextContent('These questions came up because of it')
  expect(within(notice).getByText('Were you hit?')).toBeVisible()
  await press(user, 'Go on with the questions')
  expect(title()).toHaveTextContent('The next part is about being hurt')
})

test('answers that do not fit together are shown without blame, and can be changed', async () => {
  const user = await open()
  await toReview(user, { signs: ['A lamp'] })
  await press(user, 'Change the answer to: How old are you?')
  await user.clear(screen.getByRole('textbox'))
  await user.type(screen.getByRole('textbox'), '3')
  await answer(user)
  const notice = screen.getByRole('region', { name: 'Two answers do not fit together' })
  expect(notice).toHaveTextContent('Very young, and a lamp.')
  await user.click(within(notice).getByRole('button', { name: 'Change Which signs were there?' }))
  expect(title()).toHaveTextContent('Which signs were there?')
})
