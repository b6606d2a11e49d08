/** Three presses of Shift alone, each within five seconds of the one before; nothing that merely uses Shift counts. */
import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { watchShift } from '../../src/ui/safety/shift'

const seen = { onPress: vi.fn<(wanted: number) => void>(), onLate: vi.fn<() => void>(), onAll: vi.fn<() => void>() }
let stop: () => void

beforeEach(() => {
  vi.useFakeTimers()
  stop = watchShift(seen)
})
afterEach(() => {
  stop()
  vi.useRealTimers()
  vi.resetAllMocks()
})

const key = (type: 'keydown' | 'keyup', name: string, more: KeyboardEventInit = {}): void =>
  void (document.activeElement ?? document.body).dispatchEvent(new KeyboardEvent(type, { key: name, bubbles: true, ...more }))
function press(name = 'Shift', more: KeyboardEventInit = {}): void {
  key('keydown', name, more)
  key('keyup', name, more)
}
const capital = (): void => {
  key('keydown', 'Shift')
  press('A', { shiftKey: true })
  key('keyup', 'Shift')
}

test('three presses leave; what is still wanted is told after each', () => {
  press()
  expect(seen.onPress).toHaveBeenLastCalledWith(2)
  vi.advanceTimersByTime(4900)
  press()
  expect(seen.onPress).toHaveBeenLastCalledWith(1)
  vi.advanceTimersByTime(4900)
  expect(seen.onAll).not.toHaveBeenCalled()
  press()
  expect(seen.onAll).toHaveBeenCalledOnce()
  vi.advanceTimersByTime(60_000)
  expect(seen.onLate).not.toHaveBeenCalled()
})

test('they count while somebody types', () => {
  document.body.innerHTML = '<input />'
  document.querySelector('input')?.focus()
  for (let n = 0; n < 3; n += 1) press()
  expect(seen.onAll).toHaveBeenCalledOnce()
})

test('more than five seconds between two presses: it says so and starts again', () => {
  for (let n = 0; n < 6; n += 1) {
    press()
    vi.advanceTimersByTime(5001)
  }
  expect(seen.onLate).toHaveBeenCalledTimes(6)
  expect(seen.onAll).not.toHaveBeenCalled()
})

test.each([
  ['capital letters', capital],
  ['Shift+Tab', () => [key('keydown', 'Shift'), press('Tab', { shiftKey: true }), key('keyup', 'Shift')]],
  ['a change of the keyboard', () => [key('keydown', 'Alt'), key('keydown', 'Shift', { altKey: true }), key('keyup', 'Shift')]],
  ['a selection with the mouse', () => [key('keydown', 'Shift'), dispatchEvent(new Event('pointerdown')), key('keyup', 'Shift')]],
  ['a press begun in another window', () => key('keyup', 'Shift')],
  ['Escape', () => press('Escape')],
  ['Control', () => press('Control')],
])('%s: not counted', (_name, use) => {
  for (let n = 0; n < 5; n += 1) use()
  expect(seen.onAll).not.toHaveBeenCalled()
  expect(seen.onPress).not.toHaveBeenCalled()
})

test('held down is one press', () => {
  for (let n = 0; n < 30; n += 1) key('keydown', 'Shift', { repeat: n > 0 })
  key('keyup', 'Shift')
  expect(seen.onPress).toHaveBeenCalledExactlyOnceWith(2)
  expect(seen.onAll).not.toHaveBeenCalled()
})

test('both Shift keys at once are one press', () => {
  key('keydown', 'Shift')
  key('keydown', 'Shift')
  key('keyup', 'Shift')
  key('keyup', 'Shift')
  expect(seen.onPress).toHaveBeenCalledOnce()
})

test('another key between starts again', () => {
  press()
  press()
  press('a')
  press()
  expect(seen.onAll).not.toHaveBeenCalled()
  expect(seen.onPress).toHaveBeenLastCalledWith(2)
})
