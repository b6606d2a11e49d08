/** Cases to try a law with. */
import { describe, expect, test } from 'vitest'
import { combinations, everyCase, everyPair, seeded } from '../../src/verification/samples'

describe('cases', () => {
  const domain = new Map([
    ['a', [true, false, undefined]],
    ['b', ['x', 'y']],
    ['c', [1, 2, 3]],
    ['d', [true, false]],
  ])

  test('every combination once', () => {
    const cases = [...everyCase(domain)]
    expect(combinations(domain)).toBe(36)
    expect(new Set(cases.map((one) => JSON.stringify(one))).size).toBe(36)
    expect(cases).toContainEqual({ b: 'y', c: 3, d: false })
  })

  test('every pair of answers in fewer cases', () => {
    const cases = everyPair(domain, seeded(7))
    expect(cases.length).toBeLessThan(15)
    const ids = [...domain.keys()]
    for (const a of ids)
      for (const b of ids) {
        if (a >= b) continue
        for (const x of domain.get(a) ?? [])
          for (const y of domain.get(b) ?? []) expect(cases.some((one) => one[a] === x && one[b] === y)).toBe(true)
      }
  })

  test('the same seed gives the same numbers, another gives others', () => {
    const draw = (seed: number) => Array.from({ length: 5 }, seeded(seed))
    expect(draw(3)).toEqual(draw(3))
    expect(draw(3)).not.toEqual(draw(4))
    for (const n of draw(5)) expect(n >= 0 && n < 1).toBe(true)
  })
})
