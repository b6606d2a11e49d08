/** The arguments of one command: its flags, each with a value, and what stands beside them. */
import { parseArgs } from 'node:util'
import { Fault } from './fault'

export interface Arguments {
  readonly flags: Readonly<Partial<Record<string, string>>>
  readonly rest: readonly string[]
}

/** Reads arguments where only these flags are known. Throws a Fault. */
export function readArguments(args: readonly string[], known: readonly string[]): Arguments {
  const options = Object.fromEntries(known.map((flag) => [flag, { type: 'string' as const }]))
  const { tokens } = parseArgs({ args: [...args], options, strict: false, allowPositionals: true, tokens: true })
  const flags: Record<string, string> = {}
  const rest: string[] = []
  for (const token of tokens) {
    if (token.kind === 'positional') rest.push(token.value)
    if (token.kind !== 'option') continue
    const { name, rawName, value } = token
    if (!known.includes(name)) throw new Fault(rawName, `unknown flag; expected ${known.map((flag) => `--${flag}`).join(' or ')}`)
    if (value === undefined || value === '' || (!token.inlineValue && value.startsWith('-'))) throw new Fault(rawName, 'expected a value')
    if (Object.hasOwn(flags, name)) throw new Fault(rawName, 'is given twice')
    flags[name] = value
  }
  return { flags, rest }
}
