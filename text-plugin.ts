/**
 * Compiles src/text/<language>/*.json (nested JSON, ICU messages, the path joined with '.' is the message id) while
 * building, so that no message parser ships. Each language becomes six modules: `first` is what the first screens and the
 * questions say, `later` what results say, `reference` what the pages of law add, `paper` what the sheets add, `casefile` what the
 * pages about files add, `offline` what those about keeping the guide add; which of them loads never depends on an answer.
 */
import { readdirSync, readFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { compileMessageOrThrow } from '@lingui/message-utils/compileMessage'
import type { Plugin } from 'vite'

const FOLDER = 'src/text'
/** The namespaces nobody reads before there is a result, and those of the pages of law, of the sheets, about files and of keeping the guide; all others come first. */
const AREAS: Readonly<Record<string, Area>> = {
  ...Object.fromEntries(
    [
      'rule',
      'protection',
      'particular',
      'topic',
      'evidence',
      'step',
      'limit',
      'warning',
      'deadline',
      'conflict',
      'days',
      'settle',
      'outcome',
      'results',
      'proof',
      'analysis',
      'review',
      'group',
    ].map((name) => [name, 'later']),
  ),
  rulebook: 'reference',
  paper: 'paper',
  casefile: 'casefile',
  offline: 'offline',
}
/** The areas of a language, as chunks of their own. */
export const areas = ['first', 'later', 'reference', 'paper', 'casefile', 'offline'] as const
type Area = (typeof areas)[number]
const areaOf = (id: string): Area => AREAS[id.slice(0, id.indexOf('.'))] ?? 'first'
const MODULE = 'virtual:text'

type Nested = { readonly [key: string]: string | Nested }

function* flatten(nested: Nested, path: string): Generator<[id: string, message: string]> {
  for (const [key, value] of Object.entries(nested)) {
    const id = path ? `${path}.${key}` : key
    if (typeof value === 'string') yield [id, value]
    else yield* flatten(value, id)
  }
}

/** The languages that have a folder. */
export function languageFolders(): string[] {
  return readdirSync(FOLDER, { withFileTypes: true }).flatMap((entry) => (entry.isDirectory() ? [entry.name] : []))
}

/** The files of a language, each with its messages by id as the translators wrote them. */
function rawFiles(language: string): { file: string; messages: [id: string, message: string][] }[] {
  const folder = join(FOLDER, language)
  return readdirSync(folder)
    .filter((name) => name.endsWith('.json'))
    .sort()
    .map((name) => {
      const file = join(folder, name)
      return { file, messages: [...flatten(JSON.parse(readFileSync(file, 'utf8')) as Nested, '')] }
    })
}

/** A language's messages by id as the translators wrote them. Throws where an id stands twice or says nothing. */
export function rawMessages(language: string): Record<string, string> {
  const all: Record<string, string> = Object.create(null)
  for (const { file, messages } of rawFiles(language)) {
    for (const [id, message] of messages) {
      if (id in all) throw new Error(`${file}: ${id} stands in another place too`)
      if (message.trim() === '') throw new Error(`${file}: ${id} says nothing`)
      all[id] = message
    }
  }
  return all
}

function compiled(language: string, area: string): string {
  const wanted = Object.entries(rawMessages(language)).filter(([id]) => areaOf(id) === area)
  const catalog = wanted.map(([id, message]) => {
    try {
      return [id, compileMessageOrThrow(message)]
    } catch (fault) {
      throw new Error(`${language}: ${id}: ${(fault as Error).message}`, { cause: fault })
    }
  })
  return `export default JSON.parse(${JSON.stringify(JSON.stringify(Object.fromEntries(catalog)))})`
}

function table(): string {
  const loaders = (language: string) => areas.map((area) => `${area}: () => import('${MODULE}/${language}/${area}')`).join(', ')
  return `export default { ${languageFolders()
    .map((language) => `'${language}': { ${loaders(language)} }`)
    .join(', ')} }`
}

/** Serves `virtual:text`: for each language, a loader of each of its compiled catalogs. */
export function text(): Plugin {
  return {
    name: 'waymark-text',
    resolveId: (id) => (id.startsWith(MODULE) ? `\0${id}` : undefined),
    load(id) {
      if (!id.startsWith(`\0${MODULE}`)) return undefined
      const [, language, area] = id.slice(1).split('/')
      if (!language || !area) return table()
      for (const { file } of rawFiles(language)) this.addWatchFile(resolve(file))
      return compiled(language, area)
    },
    handleHotUpdate({ file, server }) {
      if (!file.includes(`/${FOLDER}/`) || !file.endsWith('.json')) return
      server.moduleGraph.invalidateAll()
      server.ws.send({ type: 'full-reload' })
    },
  }
}
