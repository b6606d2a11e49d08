/** What leaving does to the page itself; where it leads and what history holds is for the browser to show. */
import { screen, within } from '@testing-library/dom'
import { beforeEach, expect, test, vi } from 'vitest'
import { hideLeave, mountLeave } from '../../src/ui/safety/leave'

const WORDS: Readonly<Record<string, string>> = {
  'shell.leave': 'Irse ahora',
  'leave.twin': 'Irse',
  'leave.shift.2': 'two more',
  'leave.shift.1': 'one more',
  'leave.gone.title': 'Weather',
  'leave.gone.text': 'It will open here.',
}
const forget = vi.fn<() => void>()
const leaving = mountLeave(forget)

beforeEach(() => {
  document.title = 'Waymark'
  document.head.innerHTML = '<title>Waymark</title><link rel="icon" href="/icon.svg"><link rel="stylesheet" href="/a.css">'
  document.body.innerHTML =
    '<div class="leave-bar"><a class="leave-twin" href="w.html">Leave</a><a class="leave" href="w.html">Leave now</a><p class="leave-status" role="status"></p></div><main>answers <input value="typed" /></main>'
  leaving.speak((id) => WORDS[id] ?? id)
})

test('the links speak the language of the page', () => {
  expect(screen.getAllByRole('link').map((link) => link.textContent)).toEqual(['Irse', 'Irse ahora'])
})

test('out of view at wish: the first link stays for the keyboard', () => {
  hideLeave(true)
  expect(screen.queryByRole('link', { name: 'Irse ahora' })).toBeNull()
  expect(screen.getByRole('link', { name: 'Irse' })).toBeInTheDocument()
  hideLeave(false)
  expect(screen.getByRole('link', { name: 'Irse ahora' })).toBeVisible()
})

test('presses of Shift are told; leaving empties page, title, icon and styles before anything else, once, even where clearing away fails', async () => {
  vi.stubGlobal(
    'fetch',
    vi.fn(() => Promise.reject(new TypeError('no connection'))),
  )
  forget.mockImplementation(() => {
    throw new Error('broken tree')
  })
  const press = (): void => {
    for (const type of ['keydown', 'keyup']) document.body.dispatchEvent(new KeyboardEvent(type, { key: 'Shift', bubbles: true }))
  }
  press()
  expect(screen.getByRole('status')).toHaveTextContent('two more')
  press()
  expect(screen.getByRole('status')).toHaveTextContent('one more')
  press()
  expect(document.title).toBe('Weather')
  expect(document.body).toHaveTextContent(/^Weather ?It will open here\.$/)
  expect(within(document.body).getByRole('alert')).toHaveTextContent('It will open here.')
  expect([...document.querySelectorAll('link')].map(({ rel, href }) => [rel, new URL(href).pathname])).toEqual([['icon', '/w.svg']])
  await vi.waitFor(() => expect(location.pathname).toBe('/w.html'))
  press()
  press()
  press()
  expect(forget).toHaveBeenCalledOnce()
})
