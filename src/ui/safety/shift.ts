/**
 * Shift pressed and let go three times, each within five seconds of the one before. Counted when it is let go, and only where it
 * was pressed alone: whoever types capitals, moves with Shift+Tab or selects with the mouse uses it with something else. Not Esc,
 * which stops pages and closes dialogs, and does not count as a deed of the person's.
 */
const TIMES = 3
const WITHIN = 5000

interface Presses {
  /** After each press but the last: how many are still wanted. */
  readonly onPress: (wanted: number) => void
  readonly onLate: () => void
  readonly onAll: () => void
}

/** Watches the keys of this window until the function it returns is called. */
export function watchShift({ onPress, onLate, onAll }: Presses): () => void {
  let alone = false
  let count = 0
  let timer: ReturnType<typeof setTimeout> | undefined

  const stop = (): void => {
    clearTimeout(timer)
    count = 0
  }
  const onDown = ({ key, repeat, ctrlKey, altKey, metaKey, isComposing }: KeyboardEvent): void => {
    if (key !== 'Shift') {
      alone = false
      // Another key says that the person is doing something else.
      if (count > 0) {
        stop()
        onLate()
      }
    } else if (!repeat) alone = !(ctrlKey || altKey || metaKey || isComposing)
  }
  const onUp = ({ key }: KeyboardEvent): void => {
    if (key !== 'Shift' || !alone) return
    alone = false
    clearTimeout(timer)
    count += 1
    if (count === TIMES) {
      stop()
      onAll()
      return
    }
    onPress(TIMES - count)
    timer = setTimeout(() => {
      stop()
      onLate()
    }, WITHIN)
  }
  const onPointer = (): void => {
    alone = false
  }
  const listening = new AbortController()
  const options = { capture: true, passive: true, signal: listening.signal }
  window.addEventListener('keydown', onDown, options)
  window.addEventListener('keyup', onUp, options)
  window.addEventListener('pointerdown', onPointer, options)
  window.addEventListener('wheel', onPointer, options)
  window.addEventListener('blur', onPointer, options)
  return () => {
    stop()
    listening.abort()
  }
}
