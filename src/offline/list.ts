/** The list of a release: every public file of it with its hash. What the worker keeps, and how a page learns that there is a newer one. */
import type { Day } from '../engine/model'

export const LIST = 'files.json'
export const WORKER = 'sw.js'
/** The one cache there is; its name is seen on the device. */
export const CACHE = 'w'

export interface FileList {
  /** Changes with anything that is built. */
  readonly version: string
  /** Changes with anything but law and words. */
  readonly program: string
  readonly checkedOn: Day
  /** The module with the law, and the words by language and area. */
  readonly published: string
  readonly words: Readonly<Record<string, Readonly<Record<string, string>>>>
  /** By path: the hash of the file, as browsers take it. */
  readonly files: Readonly<Record<string, string>>
}

/** The kinds of files that are kept, by the end of their names. */
const TYPES: Readonly<Record<string, RegExp>> = {
  html: /^text\/html\b/,
  js: /^(text|application)\/javascript\b/,
  css: /^text\/css\b/,
  svg: /^image\/svg\+xml\b/,
}
const endOf = (path: string): string => path.slice(path.lastIndexOf('.') + 1)

/** Whether a file is one of those that are kept. */
export const isKept = (path: string): boolean => Object.hasOwn(TYPES, endOf(path)) && path !== WORKER
/** Whether a type is the one that a file of this name has. */
export const isTypeOf = (path: string, type: string | null): boolean =>
  Object.hasOwn(TYPES, endOf(path)) && (TYPES[endOf(path)]?.test(type ?? '') ?? false)

/** What a file is kept under: its name where that carries a hash, else with its hash. */
export const keyOf = (path: string, { files }: FileList): string =>
  path.startsWith('assets/') ? path : `${path}?${encodeURIComponent(files[path] ?? '')}`

const PATH = /^(?:[\w-][\w.-]*\/)*[\w-][\w.-]*$/
const HASH = /^sha256-[A-Za-z0-9+/]{43}=$/
const NAME = /^[\w-]{8,64}$/
const DAY = /^\d{4}-\d\d-\d\d$/

const isText = (value: unknown, pattern: RegExp): value is string => typeof value === 'string' && pattern.test(value)
const isTable = (value: unknown): value is Record<string, unknown> => typeof value === 'object' && value !== null && !Array.isArray(value)

/** A list, where that is what it is; null for anything else, such as the page that some networks answer with. */
export function readList(value: unknown): FileList | null {
  if (!isTable(value)) return null
  const { version, program, checkedOn, published, words, files } = value
  if (!isText(version, NAME) || !isText(program, NAME) || !isText(checkedOn, DAY) || !isTable(words) || !isTable(files)) return null
  const entries = Object.entries(files)
  if (!entries.every(([path, hash]) => PATH.test(path) && isKept(path) && isText(hash, HASH))) return null
  const has = (path: unknown): boolean => typeof path === 'string' && Object.hasOwn(files, path)
  const said = Object.values(words).flatMap((areas) => (isTable(areas) ? Object.values(areas) : [null]))
  if (![...said, published, 'index.html', 'w.html'].every(has)) return null
  return value as unknown as FileList
}
