/** A diagram is its function: held to a table of all cases, for random functions of a few variables. */
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { Diagrams, type Diagram } from '../../src/verification/diagram'

const SIZES = [2, 3, 2, 3]
type Values = readonly number[]
const CASES: readonly Values[] = SIZES.reduce<number[][]>(
  (some, size) => some.flatMap((one) => [...Array(size).keys()].map((value) => [...one, value])),
  [[]],
)

/** The function of a table, one entry for each case in order. */
function written(diagrams: Diagrams, table: readonly number[]): Diagram {
  const build = (depth: number, first: number, count: number): Diagram => {
    const size = SIZES[depth]
    if (size === undefined) return table[first] as number
    return diagrams.node(
      depth,
      [...Array(size).keys()].map((value) => build(depth + 1, first + (value * count) / size, count / size)),
    )
  }
  return build(0, 0, table.length)
}
const read = (diagrams: Diagrams, diagram: Diagram, values: Values): number =>
  values.reduce((at, value, variable) => diagrams.under(at, variable, value), diagram)
const readAll = (diagrams: Diagrams, diagram: Diagram): number[] => CASES.map((values) => read(diagrams, diagram, values))

const table = fc.array(fc.integer({ min: 0, max: 2 }), { minLength: CASES.length, maxLength: CASES.length })
/** Functions of few values and of little that matters are where parts are shared. */
const anyTable = fc.oneof(
  table,
  fc
    .tuple(fc.nat({ max: 3 }), fc.integer({ min: 0, max: 2 }))
    .map(([variable, value]) => CASES.map((values) => (values[variable] === value ? 1 : 0))),
)

describe('a diagram', () => {
  test('has the value of its function in every case, and one number for one function', () => {
    fc.assert(
      fc.property(anyTable, anyTable, (one, other) => {
        const diagrams = new Diagrams(SIZES)
        const [a, b] = [written(diagrams, one), written(diagrams, other)]
        expect(readAll(diagrams, a)).toEqual(one)
        expect(a === b).toBe(one.join() === other.join())
        const before = diagrams.count
        expect(written(diagrams, one)).toBe(a)
        expect(diagrams.count).toBe(before)
      }),
    )
  })

  test('is as small as what matters: a value alone has no node, a variable that changes nothing none either', () => {
    const diagrams = new Diagrams(SIZES)
    expect(
      written(
        diagrams,
        CASES.map(() => 2),
      ),
    ).toBe(2)
    expect(diagrams.count).toBe(0)
    const third = written(
      diagrams,
      CASES.map((values) => values[2] as number),
    )
    expect([diagrams.count, diagrams.variable(third), diagrams.variable(1)]).toEqual([1, 2, SIZES.length])
    expect([diagrams.under(third, 2, 1), diagrams.under(third, 1, 1)]).toEqual([1, third])
  })

  test('of an operation is that operation in every case', () => {
    fc.assert(
      fc.property(anyTable, anyTable, anyTable, (one, other, third) => {
        const diagrams = new Diagrams(SIZES)
        const own = [one, other, third].map((each) => written(diagrams, each))
        const operation = (a: number, b: number, c: number): number => (a + 2 * b + 4 * c) % 5
        const lifted = diagrams.lift((...values) => operation(...(values as [number, number, number])))
        const made = lifted(...own)
        expect(readAll(diagrams, made)).toEqual(CASES.map((_, n) => operation(one[n] as number, other[n] as number, third[n] as number)))
        expect(lifted(...own)).toBe(made)
      }),
    )
  })

  test('with a variable at a value no longer turns on it', () => {
    fc.assert(
      fc.property(anyTable, fc.nat({ max: 3 }), fc.nat({ max: 1 }), (one, variable, value) => {
        const diagrams = new Diagrams(SIZES)
        const fixed = diagrams.fix(written(diagrams, one), variable, value)
        const expected = CASES.map(
          (values) => one[CASES.findIndex((other) => other.every((its, n) => its === (n === variable ? value : values[n])))],
        )
        expect(readAll(diagrams, fixed)).toEqual(expected)
      }),
    )
  })

  test('is tallied: in how many cases it has each value', () => {
    fc.assert(
      fc.property(anyTable, (one) => {
        const diagrams = new Diagrams(SIZES)
        const counted = new Map(
          [0, 1, 2].map((value) => [value, one.filter((own) => own === value).length] as const).filter(([, count]) => count > 0),
        )
        expect(new Map([...diagrams.tally(written(diagrams, one))].sort(([a], [b]) => a - b))).toEqual(counted)
      }),
    )
  })

  test('has a cheapest case: by answers given and by what it comes to; none where no case will do', () => {
    fc.assert(
      fc.property(anyTable, anyTable, fc.integer({ min: 0, max: 2 }), fc.boolean(), (one, other, unwanted, early) => {
        const diagrams = new Diagrams(SIZES)
        const idle = SIZES.map((size) => size - 1)
        const price = ([a, b]: Values): number | null => (a === unwanted ? null : 3 * (b as number))
        const costOf = (values: Values): number => values.filter((value, n) => value !== idle[n]).length
        const prices = CASES.flatMap((values, n) => {
          const paid = price([one[n] as number, other[n] as number])
          return paid === null ? [] : [paid + costOf(values)]
        })
        const pair = [written(diagrams, one), written(diagrams, other)]
        let asked = 0
        const hopeless = ([a]: readonly Diagram[]): boolean => {
          asked += 1
          return a === unwanted
        }
        const found = early ? diagrams.cheapest(pair, idle, price, hopeless) : diagrams.cheapest(pair, idle, price)
        expect(asked > 0).toBe(early)
        expect(found === null).toBe(prices.length === 0)
        if (found === null) return
        const values = idle.map((value, n) => found.get(n) ?? value)
        const at = CASES.findIndex((each) => each.join() === values.join())
        expect((price([one[at] as number, other[at] as number]) ?? Number.NaN) + costOf(values)).toBe(Math.min(...prices))
      }),
    )
  })
})
