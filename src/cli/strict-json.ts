/**
 * JSON read more strictly than JSON.parse does: a key given twice, `__proto__`, or a depth no case needs is a fault, and every
 * fault names its line and column. Nothing of what was read is repeated in a message but the name of a key.
 */
import { Fault, quoted } from './fault'

const DEEPEST = 32
const SPACE = /[ \t\n\r]*/y
const STRING = /"(?:[^"\\]+|\\.)*"/sy
const ATOM = /true|false|null|-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?/y

/** The value a JSON text holds. Throws a Fault. */
export function readJson(text: string, source: string): unknown {
  let at = 0

  function fail(what: string): never {
    const before = text.slice(0, at).split('\n')
    throw new Fault(source, `line ${before.length}, column ${(before.at(-1) ?? '').length + 1}`, what)
  }
  function token(pattern: RegExp): string | null {
    pattern.lastIndex = at
    const found = pattern.exec(text)?.[0] ?? null
    at += found?.length ?? 0
    return found
  }
  function next(mark: string): boolean {
    token(SPACE)
    const there = text[at] === mark
    if (there) at += 1
    return there
  }
  function literal(pattern: RegExp): unknown {
    const start = at
    const found = token(pattern)
    try {
      return JSON.parse(found ?? '')
    } catch {
      at = start
      return fail('unreadable JSON')
    }
  }
  /** What stands between brackets, comma by comma. */
  function each(close: string, read: () => void): void {
    if (next(close)) return
    do read()
    while (next(','))
    if (!next(close)) fail('unreadable JSON')
  }
  function value(depth: number): unknown {
    if (depth > DEEPEST) fail('nested too deep')
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
        const key = literal(STRING) as string
        if (key === '__proto__' || members.has(key)) {
          at = start
          fail(key === '__proto__' ? `${quoted(key)} is no key` : `${quoted(key)} is given twice`)
        }
        if (!next(':')) fail('unreadable JSON')
        members.set(key, value(depth + 1))
      })
      return Object.fromEntries(members)
    }
    return literal(text[at] === '"' ? STRING : ATOM)
  }

  const whole = value(0)
  token(SPACE)
  if (at < text.length) fail('unreadable JSON')
  return whole
}
