import { screen } from '@testing-library/react'
import { expect, test } from 'vitest'
import { law } from '../../src/law'
import { begin, open, pick, press, title } from './stage'

test('with "I do not know" to every question of the real law, the results are still of use', { timeout: 120_000 }, async () => {
  const user = await open({ law })
  await begin(user)
  for (let page = 0; page < 300 && title().textContent !== 'Check the answers'; page++) {
    const before = title().textContent
    if (screen.queryByRole('button', { name: 'Skip this part' })) await press(user, 'Go on')
    else {
      await pick(user, 'I do not know')
      await press(user, 'Continue')
    }
    await screen.findByRole('heading', { level: 1, name: (name) => name !== before })
  }
  await press(user, 'See what the answers point to')
  expect(title()).toHaveTextContent('What your answers point to')
  for (const part of ['What to do next', 'What holds whatever the answers are', 'Worth finding out', 'Take care', 'Whom to call']) {
    expect(screen.getByRole('heading', { level: 2, name: part })).toBeVisible()
  }
  expect(screen.getAllByText(/^Still open/).length).toBeGreaterThan(0)
  expect(screen.queryByRole('heading', { level: 2, name: 'To raise with a lawyer' })).toBeNull()
  expect(document.body.textContent).not.toMatch(/\b(in)?eligible\b|\bqualif|\bscore\b/i)
})
