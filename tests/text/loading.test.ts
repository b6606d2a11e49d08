/** How text comes to a reader: compiled, by language and area, and never silently missing. */
import { compileMessageOrThrow } from '@lingui/message-utils/compileMessage'
import { expect, test, vi } from 'vitest'
import { areas, hasText, isLanguage, languages, loadText, MissingText } from '../../src/text'
import { languageFolders, rawMessages } from '../../text-plugin'

test('every language that ships has a folder, and every folder ships', () => {
  expect(languageFolders().sort()).toEqual(Object.keys(languages).sort())
  expect(isLanguage('en')).toBe(true)
  expect(isLanguage('toString')).toBe(false)
})

test('the areas together hold every message of the language, compiled', async () => {
  for (const language of Object.keys(languages).filter(isLanguage)) {
    const text = await loadText(language, ...areas)
    expect(Object.keys(text.messages).sort()).toEqual(Object.keys(rawMessages(language)).sort())
    for (const message of Object.values(text.messages)) expect(Array.isArray(message)).toBe(true)
  }
})

type Messages = Readonly<Record<string, string>>
/** The names that a message puts something in for, also those within its forms. */
function names(message: string): string {
  const inside = (token: unknown): string[] => {
    if (!Array.isArray(token)) return []
    const [name, , forms] = token as [unknown, unknown, Readonly<Record<string, unknown>>?]
    return [name as string, ...Object.values(forms ?? {}).flatMap((form) => (Array.isArray(form) ? form.flatMap(inside) : []))]
  }
  return [...new Set(compileMessageOrThrow(message).flatMap(inside))].sort().join()
}
/** What a language lacks, has for nothing, or says with other names than English does. */
const gaps = (english: Messages, other: Messages): string[] => [
  ...Object.keys(english).flatMap((id) => {
    if (other[id] === undefined) return [`${id}: missing`]
    return names(english[id] ?? '') === names(other[id] ?? '') ? [] : [`${id}: other names in braces`]
  }),
  ...Object.keys(other).flatMap((id) => (english[id] === undefined ? [`${id}: nobody says it`] : [])),
]

test('every language says all that English says, with the same names in braces', () => {
  const english = rawMessages('en')
  for (const language of Object.keys(languages)) expect(gaps(english, rawMessages(language)), language).toEqual([])
  const { 'shell.back': _gone, ...rest } = english
  const spoiled = { ...rest, 'print.more': 'More', 'paper.said': '{answer}' }
  expect(gaps(english, spoiled).sort()).toEqual(['paper.said: other names in braces', 'print.more: nobody says it', 'shell.back: missing'])
})

test('values, plurals and voices are put in', async () => {
  const text = await loadText('en', 'reference')
  expect(text._('rulebook.reads.some', { label: 'Ties', count: 2 })).toBe('Ties - at least 2 of:')
  expect(text._('rulebook.condition.time-under', { count: 1, unit: 'years' })).toBe('under 1 year')
  expect(text._('rulebook.condition.time-at-least', { count: 18, unit: 'months' })).toBe('at least 18 months')
})

test('a message that is not there is an error, never an empty line', async () => {
  const text = await loadText('en', 'first')
  expect(hasText(text, 'no.such.message')).toBe(false)
  expect(hasText(text, 'toString')).toBe(false)
  expect(() => text._('no.such.message')).toThrow(MissingText)
  expect(() => text._('no.such.message')).toThrow('no text in en for no.such.message')
})

test('the text of another release takes the place of all there was, also of what is still on its way', async () => {
  vi.resetModules()
  const fresh = await import('../../src/text')
  await fresh.loadText('en', 'first')
  const late = fresh.loadText('en', 'later')
  fresh.replaceText('en', { 'shell.name': ['Another'] })
  const text = await late
  expect(Object.keys(text.messages)).toEqual(['shell.name'])
  expect(text._('shell.name')).toBe('Another')
  expect(Object.keys((await fresh.loadText('en', 'paper')).messages)).toEqual(['shell.name'])
})
