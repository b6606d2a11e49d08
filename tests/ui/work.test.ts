/** One piece of work at a time: what was stopped while it began is ended, and takes nothing from what began after it. */
import { act, renderHook } from '@testing-library/react'
import { expect, test } from 'vitest'
import type { Work } from '../../src/ui/casefile/apart'
import { useWork } from '../../src/ui/casefile/work'

function later<T>() {
  let come: (result: T) => void = () => {}
  const promise = new Promise<T>((resolve) => {
    come = resolve
  })
  return { promise, come }
}

test('what begins late, after it was stopped, is ended; the work that came after it goes on and can be stopped', async () => {
  const ended: string[] = []
  const workOf = (name: string): Work<string> => ({ done: new Promise(() => {}), stop: () => void ended.push(name) })
  const { result, unmount } = renderHook(() => useWork<string>())
  const slow = later<Work<string>>()
  await act(async () =>
    result.current.begin(
      () => slow.promise,
      () => {},
    ),
  )
  await act(async () => result.current.stop())
  await act(async () =>
    result.current.begin(
      () => workOf('second'),
      () => {},
    ),
  )
  await act(async () => slow.come(workOf('first')))
  expect(ended).toEqual(['first'])
  expect(result.current.working).not.toBeNull()
  unmount()
  expect(ended).toEqual(['first', 'second'])
})
