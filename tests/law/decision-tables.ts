/**
 * Reads decision tables of the law: a second encoding, written from the texts by who had not read the rules. One CSV row says what
 * holds for an element under some conditions; the first row that holds decides, and the last row of each element holds always.
 * Conditions are joined by `;`: `fact=a|b` and `fact!=a|b` (a list includes, or leaves out, these; `none` is the empty list),
 * `age-now<18`, `ended-on+10y>=day`, and the outcome of another element. A condition on a fact that is not
 * asked may hold or not; where the rows that may decide say different things, the element is open.
 * Elements that begin with `own.` are words of the table alone; every other one bears the id of a rule and is compared with it.
 */
import { add } from '../../src/engine/dates'
import type { Answer, Answers, Day, Fact, Law, SeveralFact } from '../../src/engine/model'

export type Entry = 'met' | 'unmet' | 'open' | 'supported' | 'not-supported' | 'not-applicable'
/** Null where a fact is not answered and nothing can be said. */
type Holds = (answers: Answers, day: Day, possible: (element: string) => ReadonlySet<Entry>) => boolean | null
interface Row {
  readonly conditions: readonly Holds[]
  readonly says: Entry
}
export interface Tables {
  readonly elements: ReadonlyMap<string, readonly Row[]>
  /** For each element: the facts it turns on, its own and those of the elements it rests on. */
  readonly facts: ReadonlyMap<string, ReadonlySet<string>>
  /** Dates written in the tables, and the time added to dates in them. */
  readonly days: readonly Day[]
  readonly spans: readonly Span[]
}
interface Span {
  readonly count: number
  readonly unit: 'years' | 'days'
}

const HEAD = 'element,when,then,citation'
const STATUSES = ['met', 'unmet', 'open']
const OUTCOMES = ['supported', 'open', 'not-supported', 'not-applicable']
const CONDITION = /^([a-z0-9.-]+?)(?:\+(\d+)([yd]))?(!=|>=|<=|=|<|>)([a-z0-9.|-]+)$/
const PINPOINT = /^(\d+ (?:USC|CFR) \d+[a-z]*(?:\.\d+)?)(?:\([a-zA-Z0-9]+\))*(?:-\([a-zA-Z0-9]+\))?$/

/** All tables as one, by element. Throws, and names file and line, for anything that is not exactly as it must be. */
export function readTables(files: Readonly<Record<string, string>>, law: Law): Tables {
  const lines = Object.entries(files).flatMap(([file, text]) => {
    const [head, ...rows] = text.trimEnd().split('\n')
    if (head !== HEAD) throw new Error(`${file}: expected the head ${HEAD}`)
    return rows.map((row, n) => ({ at: `${file}:${n + 2}`, columns: row.split(',') }))
  })
  const sections = new Set(Object.values(law.authorities).map(({ cite }) => PINPOINT.exec(cite)?.[1]))
  const named = new Set(lines.map(({ columns }) => columns[0] as string))
  const elements = new Map<string, Row[]>()
  const reads = new Map<string, Set<string>>()
  const closed = new Set<string>()
  const days = new Set<Day>()
  const spans = new Map<string, Span>()
  let last = ''

  for (const { at, columns } of lines) {
    const fault = (what: string): never => {
      throw new Error(`${at}: ${what}`)
    }
    const [element, when, then, citation] = columns as [string, string, string, string]
    if (columns.length !== 4) fault(`expected 4 columns, found ${columns.length}`)
    if (element !== last && elements.has(element)) fault(`${element} is decided in two places`)
    if (last !== '' && element !== last && !closed.has(last)) fault(`${last} has no row that always holds`)
    if (closed.has(element)) fault(`${element} has a row after the one that always holds`)
    last = element
    const words = law.protections.some((p) => p.id === element) ? OUTCOMES : STATUSES
    if (!words.includes(then)) fault(`${then} is none of ${words.join(', ')}`)
    for (const pinpoint of citation.split('; ')) {
      const section = PINPOINT.exec(pinpoint)?.[1]
      if (!section || !sections.has(section)) fault(`${pinpoint} is no paragraph of an authority held here`)
    }
    const from = reads.get(element) ?? new Set<string>()
    reads.set(element, from)
    const side = (text: string, what = text): ((answers: Answers, day: Day) => Day | null) => {
      if (text === 'day') return (_answers, day) => day
      if (/^\d{4}-\d{2}-\d{2}$/.test(text)) {
        days.add(text)
        return () => text
      }
      if (law.facts[text]?.kind !== 'date') fault(`${what} is no date`)
      from.add(text)
      return (answers) => (answers[text] as Day | undefined) ?? null
    }
    const conditions = (when === '' ? [] : when.split(';')).map((text): Holds => {
      const found = CONDITION.exec(text) ?? fault(`${text} is no condition`)
      const [, left, count, unit, sign, right] = found as unknown as [string, string, string | undefined, string, string, string]
      const wanted = right.split('|')
      if (named.has(left)) {
        if (!['=', '!='].includes(sign) || wanted.some((w) => ![...STATUSES, ...OUTCOMES].includes(w)))
          fault(`${text} asks nothing of ${left}`)
        from.add(left)
        return (_answers, _day, possible) => {
          const wantedAmong = [...possible(left)].map((entry) => wanted.includes(entry) === (sign === '='))
          return wantedAmong.every(Boolean) || (wantedAmong.some(Boolean) ? null : false)
        }
      }
      const fact = law.facts[left]
      if (!fact && left !== 'day') fault(`${left} is no fact and no element`)
      if (left === 'day' || fact?.kind === 'date') {
        const [start, end] = [side(left), side(right)]
        const span = count === undefined ? null : ({ count: Number(count), unit: unit === 'y' ? 'years' : 'days' } as const)
        if (span) spans.set(`${count}${unit}`, span)
        return (answers, day) => {
          const [a, b] = [start(answers, day), end(answers, day)]
          if (a === null || b === null) return null
          const reached = span ? add(a, span.count, span.unit) : a
          if (sign === '>=') return reached >= b
          if (sign === '<=') return reached <= b
          if (sign === '>') return reached > b
          return sign === '<' ? reached < b : fault(`${sign} compares no dates`)
        }
      }
      from.add(left)
      if (fact?.kind === 'number') {
        const limit = /^\d+$/.test(right) ? Number(right) : fault(`${right} is no number`)
        if (sign !== '<' && sign !== '>=') fault(`${text}: a number is < or >=`)
        return (answers) => (answers[left] === undefined ? null : (answers[left] as number) < limit === (sign === '<'))
      }
      if (sign !== '=' && sign !== '!=') fault(`${sign} compares no options`)
      const options =
        fact?.kind === 'yes-no' ? ['yes', 'no'] : fact?.kind === 'choice' ? fact.options : [...(fact as SeveralFact).options, 'none']
      const strange = wanted.find((option) => !options.includes(option))
      if (strange !== undefined) fault(`${strange} is no answer to ${left}`)
      return (answers) => {
        const answer = answers[left]
        if (answer === undefined) return null
        const given = typeof answer === 'boolean' ? [answer ? 'yes' : 'no'] : ([] as string[]).concat(answer as string)
        return wanted.some((option) => given.includes(option)) === (sign === '=')
      }
    })
    if (conditions.length === 0) closed.add(element)
    elements.set(element, [...(elements.get(element) ?? []), { conditions, says: then as Entry }])
  }
  if (!closed.has(last)) throw new Error(`${last} has no row that always holds`)

  const facts = new Map<string, Set<string>>()
  const factsOf = (element: string, above: readonly string[]): Set<string> => {
    if (above.includes(element)) throw new Error(`${element} rests on itself`)
    const known = facts.get(element)
    if (known) return known
    const from = [...(reads.get(element) as Set<string>)]
    const all = new Set(from.flatMap((id) => (elements.has(id) ? [...factsOf(id, [...above, element])] : [id])))
    facts.set(element, all)
    return all
  }
  for (const element of elements.keys()) factsOf(element, [])
  return { elements, facts, days: [...days], spans: [...spans.values()] }
}

/** What the tables say of an element: the first row that holds; open where a fact not asked leaves several rows possible that differ. */
export function decider(tables: Tables, answers: Answers, day: Day): (element: string) => Entry {
  const made = new Map<string, ReadonlySet<Entry>>()
  const possible = (element: string): ReadonlySet<Entry> => {
    const known = made.get(element)
    if (known) return known
    const entries = new Set<Entry>()
    for (const { conditions, says } of tables.elements.get(element) as readonly Row[]) {
      let holds: boolean | null = true
      for (const condition of conditions) {
        const own = condition(answers, day, possible)
        if (own === false) {
          holds = false
          break
        }
        if (own === null) holds = null
      }
      if (holds !== false) entries.add(says)
      if (holds) break
    }
    made.set(element, entries)
    return entries
  }
  return (element) => {
    const entries = [...possible(element)]
    return entries.length === 1 ? (entries[0] as Entry) : 'open'
  }
}

/** Whether a fact is asked after these answers. */
export function isAsked(fact: Fact, answers: Answers): boolean {
  const gates = fact.follows === undefined ? [] : [fact.follows].flat()
  return (
    gates.length === 0 ||
    gates.some((gate) => gate.answers.some((wanted) => ([] as Answer[]).concat(answers[gate.fact] ?? []).includes(wanted)))
  )
}
