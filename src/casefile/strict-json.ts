/**
 * JSON read more strictly than JSON.parse does: a key given twice, a key that objects inherit by, a depth no case needs or more values than
 * allowed is a fault, and every fault names its line and column. Reading takes time in proportion to the text, whatever stands in it.
 */
export type JsonProblem = 'unreadable' | 'too-deep' | 'too-many' | 'key-twice' | 'key-forbidden'

/** What is wrong with a text, and where. Nothing of the text is repeated but the name of a key. */
export class JsonFault extends Error {
  constructor(
    readonly problem: JsonProblem,
    readonly line: number,
    readonly column: number,
    readonly key?: string,
  ) {
    super(problem)
  }
}

const DEEPEST = 32
const FORBIDDEN: ReadonlySet<string> = new Set(['__proto__', 'constructor', 'prototype'])
const SPACE = /[ \t\n\r]*/y
const ATOM = /true|false|null|-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?/y

/** The value a JSON text holds, of at most so many values. Throws a JsonFault. */
export function readJson(text: string, most = Infinity): unknown {
  let at = 0
  let values = 0

  function fail(problem: JsonProblem, key?: string): never {
    const before = text.slice(0, at).split('\n')
    throw new JsonFault(problem, before.length, (before.at(-1) ?? '').length + 1, key)
  }
  function token(pattern: RegExp): string {
    pattern.lastIndex = at
    const found = pattern.exec(text)?.[0] ?? ''
    at += found.length
    return found
  }
  function next(mark: string): boolean {
    token(SPACE)
    const there = text[at] === mark
    if (there) at += 1
    return there
  }
  /** Goes past a string, character by character: a pattern for it could take for ever. */
  function string(): string {
    const start = at
    if (text[at] !== '"') return ''
    for (at += 1; at < text.length && text[at] !== '"'; at += 1) if (text[at] === '\\') at += 1
    at += 1
    return text.slice(start, at)
  }
  function literal(take: () => string): unknown {
    const start = at
    const found = take()
    try {
      return JSON.parse(found)
    } catch {
      at = start
      return fail('unreadable')
    }
  }
  /** What stands between brackets, comma by comma. */
  function each(close: string, read: () => void): void {
    if (next(close)) return
    do read()
    while (next(','))
    if (!next(close)) fail('unreadable')
  }
  function value(depth: number): unknown {
    if (depth > DEEPEST) fail('too-deep')
    values += 1
    if (values > most) fail('too-many')
    if (next('[')) {
      const list: unknown[] = []
      each(']', () => list.push(value(depth + 1)))
      return list
    }
    if (next('{')) {
      const members = new Map<string, unknown>()
      each('}', () => {
        token(SPACE)
        const start = at
        const key = literal(string) as string
        if (FORBIDDEN.has(key) || members.has(key)) {
          at = start
          fail(FORBIDDEN.has(key) ? 'key-forbidden' : 'key-twice', key)
        }
        if (!next(':')) fail('unreadable')
        members.set(key, value(depth + 1))
      })
      return Object.fromEntries(members)
    }
    return literal(text[at] === '"' ? string : () => token(ATOM))
  }

  const whole = value(0)
  token(SPACE)
  if (at < text.length) fail('unreadable')
  return whole
}

/** Whether a value is an object of keys and values. */
export const isObject = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value)
