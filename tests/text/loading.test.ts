/** How text comes to a reader: compiled, by language and area, and never silently missing. */
import { expect, test } from 'vitest'
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
