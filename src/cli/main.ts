/**
 * The second face of the same core: evaluate, changes, settle, questions, rulebook, recheck. What was asked for goes to standard output, whole or not at
 * all; what is wrong with the asking goes to standard error in one line, with exit status 2. A line there with status 0 says that the
 * law is past its date, or that the clock is wrong. Only `main` touches the machine.
 */
import { readFile } from 'node:fs/promises'
import { resolve } from 'node:path'
import { buffer } from 'node:stream/consumers'
import { BeforeFirstEdition } from '../engine/determine'
import { freshnessOn } from '../engine/freshness'
import type { Day, Protection } from '../engine/model'
import { law } from '../law'
import { areas, isLanguage, type Language, languages, loadText } from '../text'
import { readArguments } from './arguments'
import { readDay } from './cases'
import { type Asked, changes, evaluate, settle } from './evaluate'
import { Fault, quoted } from './fault'
import { questions } from './questions'
import { recheckList, rulebook } from './rulebook'

export interface Outside {
  /** The bytes of a file, or of standard input for `-`. */
  readonly read: (file: string) => Promise<Uint8Array>
  readonly today: Day
}
export interface Said {
  readonly status: 0 | 2
  readonly out: string
  readonly err: string
}

function languageOf(code: string | undefined): Language {
  const wanted = code ?? 'en'
  if (!isLanguage(wanted))
    throw new Fault('--lang', `unknown language ${quoted(wanted)}; expected one of ${Object.keys(languages).join(', ')}`)
  return wanted
}

async function textOf(outside: Outside, file: string, source: string): Promise<string> {
  let bytes: Uint8Array
  try {
    bytes = await outside.read(file)
  } catch (fault) {
    const { code } = fault as NodeJS.ErrnoException
    throw new Fault(source, code === 'ENOENT' ? 'no such file' : `cannot be read (${code ?? 'unknown'})`)
  }
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes)
  } catch {
    throw new Fault(source, 'expected UTF-8 text')
  }
}

/** The cases to speak of, and the days. */
async function askedOf(outside: Outside, file: string, on: string | undefined): Promise<Asked> {
  const given = on === undefined ? null : readDay(on, '--on')
  const source = file === '-' ? 'standard input' : JSON.stringify(file).slice(1, -1)
  return { law, text: await textOf(outside, file, source), source, given, today: outside.today }
}

/** One protection, or all where none is named. */
function protectionsOf(wanted: string | undefined): readonly Protection[] {
  const protections = law.protections.filter(({ id }) => wanted === undefined || id === wanted)
  if (wanted === undefined || protections.length > 0) return protections
  throw new Fault(`unknown protection ${quoted(wanted)}`, `expected one of ${law.protections.map(({ id }) => id).join(', ')}`)
}

/** What each command says. Throws a Fault where the asking is wrong. */
const commands: Readonly<Record<string, (args: readonly string[], outside: Outside) => Promise<string>>> = {
  async evaluate(args, outside) {
    const { flags, rest } = readArguments(args, ['on', 'lang'])
    languageOf(flags.lang)
    const [file] = rest
    if (file === undefined || rest.length > 1) throw new Fault('evaluate', 'expected one file, or - for standard input')
    return evaluate(await askedOf(outside, file, flags.on))
  },

  async changes(args, outside) {
    const { flags, rest } = readArguments(args, ['on', 'to'])
    const [file] = rest
    if (file === undefined || rest.length > 1) throw new Fault('changes', 'expected one file, or - for standard input')
    return changes(await askedOf(outside, file, flags.on), flags.to === undefined ? null : readDay(flags.to, '--to'))
  },

  async settle(args, outside) {
    const { flags, rest } = readArguments(args, ['on'])
    const [file, wanted] = rest
    if (file === undefined || rest.length > 2)
      throw new Fault('settle', 'expected one file, or - for standard input, and a protection or none')
    const protections = protectionsOf(wanted)
    return settle(await askedOf(outside, file, flags.on), protections)
  },

  async questions(args) {
    const { flags, rest } = readArguments(args, ['lang'])
    if (rest.length > 0) throw new Fault('questions', 'expected nothing but --lang')
    return questions(law, await loadText(languageOf(flags.lang), 'first'))
  },

  async rulebook(args, { today }) {
    const { flags, rest } = readArguments(args, ['on', 'lang'])
    const language = languageOf(flags.lang)
    const day = flags.on === undefined ? today : readDay(flags.on, '--on')
    if (rest.length > 1) throw new Fault('rulebook', 'expected one protection, or none for all')
    const protections = protectionsOf(rest[0])
    const text = await loadText(language, ...areas)
    try {
      return rulebook(law, text, protections, day)
    } catch (fault) {
      if (!(fault instanceof BeforeFirstEdition)) throw fault
      throw new Fault('--on', fault.message)
    }
  },

  async recheck(args) {
    const { flags, rest } = readArguments(args, ['lang'])
    if (rest.length > 0) throw new Fault('recheck', 'expected nothing but --lang')
    return recheckList(law, await loadText(languageOf(flags.lang), ...areas))
  },
}

/** A line where the law is past its date by this clock, or the clock is wrong; else nothing. */
async function pastDate(clock: Day): Promise<string> {
  const freshness = freshnessOn(law, clock)
  if (freshness === 'current') return ''
  const { checkedOn, nextCheckBy } = law
  return `${(await loadText('en', 'first'))._(`past-date.${freshness}`, { clock, checked: checkedOn, next: nextCheckBy })}\n`
}

/** Runs one command against a given outside; a clock that says an earlier day than that of the check is wrong. */
export async function run([name = '', ...args]: readonly string[], { read, today: clock }: Outside): Promise<Said> {
  const outside = { read, today: clock < law.checkedOn ? law.checkedOn : clock }
  try {
    const command = Object.hasOwn(commands, name) ? commands[name] : undefined
    if (!command) throw new Fault(`unknown command ${quoted(name)}`, `expected one of ${Object.keys(commands).join(', ')}`)
    return { status: 0, out: `${await command(args, outside)}\n`, err: await pastDate(clock) }
  } catch (fault) {
    if (!(fault instanceof Fault)) throw fault
    return { status: 2, out: '', err: `${fault.message}\n` }
  }
}

function localDay(): Day {
  const now = new Date()
  return [now.getFullYear(), now.getMonth() + 1, now.getDate()].map((part) => String(part).padStart(2, '0')).join('-')
}

/** Runs one command on this machine; files are meant from where npm was called. */
export async function main(args: readonly string[]): Promise<number> {
  // A reader that has seen enough, such as `head`, closes the pipe; that is no fault.
  process.stdout.on('error', (fault: NodeJS.ErrnoException) => {
    if (fault.code !== 'EPIPE') throw fault
  })
  const from = process.env['INIT_CWD'] ?? process.cwd()
  const read = (file: string) => (file === '-' ? buffer(process.stdin) : readFile(resolve(from, file)))
  const { status, out, err } = await run(args, { read, today: localDay() })
  process.stdout.write(out)
  process.stderr.write(err)
  return status
}
