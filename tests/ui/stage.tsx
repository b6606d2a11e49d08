/** Opens the whole guide in a test page, with the real words of its pages, and the small law unless another is given. */
import { setupI18n } from '@lingui/core'
import { render, screen } from '@testing-library/react'
import userEvent, { type UserEvent } from '@testing-library/user-event'
import type { Law } from '../../src/engine/model'
import { areas, loadText, MissingText } from '../../src/text'
import { Interview, goOn } from '../../src/ui/interview'
import { App } from '../../src/ui/shell/App'
import type { LoadLater } from '../../src/ui/shell/later'
import { smallLaw, smallWords } from './small-law'

const DAY = '2026-11-24'

interface Stage {
  readonly law?: Law
  readonly clock?: string | (() => string)
  readonly load?: LoadLater
}

/** A page at its start. */
export async function open({ law = smallLaw, clock = DAY, load }: Stage = {}): Promise<UserEvent> {
  history.replaceState(null, '')
  document.title = 'Waymark'
  const real = await loadText('en', ...areas)
  const missing = (language: string, id: string): string => {
    throw new MissingText(language, id)
  }
  const text = setupI18n({
    locale: 'en',
    messages: { en: { ...real.messages, ...(law.protections === smallLaw.protections ? smallWords : {}) } },
    missing,
  })
  render(
    <App
      text={text}
      checked={law}
      clock={typeof clock === 'string' ? () => clock : clock}
      load={load ?? (() => Promise.resolve({ law, Interview, goOn }))}
    />,
  )
  return userEvent.setup()
}

export const title = (): HTMLElement => screen.getByRole('heading', { level: 1 })
export const press = (user: UserEvent, name: string | RegExp): Promise<void> => user.click(screen.getByRole('button', { name }))
export const pick = (user: UserEvent, name: string | RegExp): Promise<void> => user.click(screen.getByLabelText(name))

/** From the first page to the first question. */
export async function begin(user: UserEvent, who = 'It is about me'): Promise<void> {
  await pick(user, who)
  await press(user, 'Start')
  await pick(user, 'Yes, it is safe now')
  await press(user, 'Continue')
  await press(user, 'Continue')
  await pick(user, 'Yes, go on')
  await press(user, 'Continue')
}

/** Marks these rows and goes on. */
export async function answer(user: UserEvent, ...rows: readonly string[]): Promise<void> {
  const before = title().textContent
  for (const row of rows) await pick(user, row)
  await press(user, 'Continue')
  await screen.findByRole('heading', { level: 1, name: (name) => name !== before })
}

/** From the first page to the check of the answers, with these answers to the small law. */
export async function toReview(
  user: UserEvent,
  { color = 'Red', signs = ['A bell'], hit = ['Yes'] }: { color?: string; signs?: readonly string[]; hit?: readonly string[] } = {},
): Promise<void> {
  await begin(user)
  await answer(user, 'No')
  await user.type(screen.getByRole('textbox'), '30')
  await answer(user)
  await answer(user, color)
  await answer(user, ...signs)
  if (title().textContent === 'The next part is about being hurt') {
    await press(user, 'Go on')
    for (const row of hit) await answer(user, row)
    if (!screen.queryByLabelText('Year')) return
    await user.type(screen.getByLabelText('Year'), '2020')
    await answer(user)
  }
}
