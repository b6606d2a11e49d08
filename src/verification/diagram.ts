/**
 * Multi-valued decision diagrams: a function of the answers to some facts, written so that equal parts stand once. A space of 10^24 cases
 * takes some thousand nodes, and a statement about every one of its cases is checked in milliseconds, none left out. A test holds them to `judge`.
 */

/** A diagram by number: below TERMINALS the value itself, above it a node. The same function has the same number. */
export type Diagram = number
const TERMINALS = 1024

/** Diagrams over variables of these sizes, in this order from the top. */
export class Diagrams {
  private readonly variableOf: number[] = []
  private readonly kidsOf: (readonly Diagram[])[] = []
  private readonly known = new Map<string, Diagram>()

  constructor(readonly sizes: readonly number[]) {}

  /** How many nodes stand. */
  get count(): number {
    return this.variableOf.length
  }

  /** The variable at the top; as many as there are for a value. */
  variable(diagram: Diagram): number {
    return diagram < TERMINALS ? this.sizes.length : (this.variableOf[diagram - TERMINALS] as number)
  }

  /** What is left once a variable, at or above the top, has a value. */
  under(diagram: Diagram, variable: number, value: number): Diagram {
    return this.variable(diagram) === variable ? ((this.kidsOf[diagram - TERMINALS] as readonly Diagram[])[value] as Diagram) : diagram
  }

  /** The function that is each of these where the variable has that value. */
  node(variable: number, kids: readonly Diagram[]): Diagram {
    const [first] = kids as [Diagram]
    if (kids.every((kid) => kid === first)) return first
    const key = `${variable} ${kids.join()}`
    const before = this.known.get(key)
    if (before !== undefined) return before
    this.variableOf.push(variable)
    this.kidsOf.push(kids)
    const made = TERMINALS + this.variableOf.length - 1
    this.known.set(key, made)
    return made
  }

  /** What an operation on values makes of diagrams. Keep what it returns: it remembers. */
  lift(operation: (...values: readonly number[]) => number): (...diagrams: readonly Diagram[]) => Diagram {
    const made = new Map<string, Diagram>()
    const apply = (diagrams: readonly Diagram[]): Diagram => {
      if (diagrams.every((diagram) => diagram < TERMINALS)) return operation(...diagrams)
      const key = diagrams.join()
      const before = made.get(key)
      if (before !== undefined) return before
      const top = Math.min(...diagrams.map((diagram) => this.variable(diagram)))
      const kids = Array.from({ length: this.sizes[top] as number }, (_, value) =>
        apply(diagrams.map((diagram) => this.under(diagram, top, value))),
      )
      const found = this.node(top, kids)
      made.set(key, found)
      return found
    }
    return (...diagrams) => apply(diagrams)
  }

  /** A diagram with one variable at a value. */
  fix(diagram: Diagram, variable: number, value: number): Diagram {
    const made = new Map<Diagram, Diagram>()
    const visit = (at: Diagram): Diagram => {
      const top = this.variable(at)
      if (top > variable) return at
      if (top === variable) return this.under(at, variable, value)
      const before = made.get(at)
      if (before !== undefined) return before
      const found = this.node(
        top,
        Array.from({ length: this.sizes[top] as number }, (_, own) => visit(this.under(at, top, own))),
      )
      made.set(at, found)
      return found
    }
    return visit(diagram)
  }

  /** In how many cases it has each value. */
  tally(diagram: Diagram): ReadonlyMap<number, number> {
    const made = new Map<Diagram, ReadonlyMap<number, number>>()
    /** Cases of the variables from one to before another. */
    const between = (from: number, to: number): number => this.sizes.slice(from, to).reduce((product, size) => product * size, 1)
    const visit = (at: Diagram): ReadonlyMap<number, number> => {
      if (at < TERMINALS) return new Map([[at, 1]])
      const before = made.get(at)
      if (before) return before
      const top = this.variable(at)
      const found = new Map<number, number>()
      for (let value = 0; value < (this.sizes[top] as number); value += 1) {
        const kid = this.under(at, top, value)
        const times = between(top + 1, this.variable(kid))
        for (const [terminal, count] of visit(kid)) found.set(terminal, (found.get(terminal) ?? 0) + count * times)
      }
      made.set(at, found)
      return found
    }
    const times = between(0, this.variable(diagram))
    return new Map([...visit(diagram)].map(([terminal, count]) => [terminal, count * times]))
  }

  /**
   * The case that costs least, by its answers and by what these diagrams come to in it; `idle` is each variable's value that answers nothing.
   * `cost` is null for values that are not wanted; `hopeless` may say early that no case below has others. Null where no case will do.
   */
  cheapest(
    diagrams: readonly Diagram[],
    idle: readonly number[],
    cost: (values: readonly number[]) => number | null,
    hopeless: (diagrams: readonly Diagram[]) => boolean = () => false,
  ): ReadonlyMap<number, number> | null {
    interface Found {
      readonly cost: number
      readonly step: { readonly variable: number; readonly value: number; readonly next: Found } | null
    }
    const made = new Map<string, Found | null>()
    const visit = (own: readonly Diagram[]): Found | null => {
      if (hopeless(own)) return null
      if (own.every((diagram) => diagram < TERMINALS)) {
        const paid = cost(own)
        return paid === null ? null : { cost: paid, step: null }
      }
      const key = own.join()
      const before = made.get(key)
      if (before !== undefined) return before
      const variable = Math.min(...own.map((diagram) => this.variable(diagram)))
      let best: Found | null = null
      for (let value = 0; value < (this.sizes[variable] as number); value += 1) {
        const next = visit(own.map((diagram) => this.under(diagram, variable, value)))
        if (!next) continue
        const paid = next.cost + (value === idle[variable] ? 0 : 1)
        if (!best || paid < best.cost) best = { cost: paid, step: { variable, value, next } }
      }
      made.set(key, best)
      return best
    }
    let found = visit(diagrams)
    if (!found) return null
    const values = new Map<number, number>()
    for (; found?.step; found = found.step.next) values.set(found.step.variable, found.step.value)
    return values
  }
}
