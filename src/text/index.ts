/**
 * Everything the project says, by message id, language by language. `first` holds what the first screens and the questions
 * say, `later` what results say, `reference` what the pages of law add, `paper` what the sheets add, `casefile` what the pages about
 * files add, `offline` what those about keeping the guide add. Messages that address the person or a helper take `voice`.
 */
import { type I18n, type Messages, setupI18n } from '@lingui/core'
import catalogs from 'virtual:text'

/** The languages that ship, each by its own name and with its direction. */
export const languages = { en: { name: 'English', direction: 'ltr' } } as const
export type Language = keyof typeof languages
/** The areas of a language, in the order in which they are wanted. */
export const areas = ['first', 'later', 'reference', 'paper', 'casefile', 'offline'] as const
export type Area = (typeof areas)[number]
/** Who reads: the person, or somebody helping the person. */
export type Voice = 'self' | 'helper'

/** A message id that a language has no text for. */
export class MissingText extends Error {
  constructor(
    readonly language: string,
    readonly id: string,
  ) {
    super(`no text in ${language} for ${id}`)
  }
}

/** A page must not fall over on a missing sentence; tests, the command line and development must. */
function missing(language: string, id: string): string {
  if (import.meta.env.DEV || import.meta.env.SSR) throw new MissingText(language, id)
  return `[${id}]`
}

const texts = new Map<Language, I18n>()
function textOf(language: Language): I18n {
  const known = texts.get(language) ?? setupI18n({ locale: language, messages: { [language]: {} }, missing })
  texts.set(language, known)
  return known
}

/** Whether a code names a language that ships; never true for what objects inherit. */
export function isLanguage(code: string): code is Language {
  return Object.hasOwn(languages, code)
}

/** Languages whose text came whole from another release: no area of this one may be laid over it. */
const replaced = new Set<Language>()

/** Puts the text of another release in place of all there is in a language. */
export function replaceText(language: Language, messages: Messages): void {
  replaced.add(language)
  const text = textOf(language)
  for (const id of Object.keys(text.messages)) delete text.messages[id]
  text.load(language, messages)
}

/** The text of a language once these areas of it are there; the same object each time, so more areas reach whoever holds it. */
export async function loadText(language: Language, ...wanted: readonly Area[]): Promise<I18n> {
  const text = textOf(language)
  const loaders = catalogs[language]
  if (!loaders) throw new Error(`no text folder for ${language}`)
  if (replaced.has(language)) return text
  const loaded = await Promise.all(wanted.map((area) => loaders[area]()))
  // They may have been replaced while these were on their way.
  if (!replaced.has(language)) for (const { default: messages } of loaded) text.load(language, messages)
  return text
}

/** Whether a language has text for an id: for what not every fact or protection has. */
export function hasText(text: I18n, id: string): boolean {
  return Object.hasOwn(text.messages, id)
}
