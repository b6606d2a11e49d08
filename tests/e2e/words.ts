/**
 * What the screens say, by message id, in English or in one of two languages that nobody speaks: `long` is a third longer and accented,
 * `rtl` runs from right to left. They are made from the served words on their way into a test browser, so that no build holds them.
 */
import { type I18n, type Messages, setupI18n } from '@lingui/core'
import type { BrowserContext } from 'playwright-core'
import { areas, loadText, type Voice } from '../../src/text'

export type Tongue = 'english' | 'long' | 'rtl'
export type Say = (id: string, values?: Readonly<Record<string, string | number>>) => string

const PAGE: Readonly<Record<Tongue, { lang: string; dir: 'ltr' | 'rtl' }>> = {
  english: { lang: 'en', dir: 'ltr' },
  long: { lang: 'en-XA', dir: 'ltr' },
  rtl: { lang: 'ar-XB', dir: 'rtl' },
}
const LONGER: Readonly<Record<string, string>> = { a: 'áà', e: 'éè', i: 'íì', o: 'óò', u: 'úù', y: 'ýÿ' }
const [MARK, TURN, END] = ['\u200f', '\u202e', '\u202c']

function spoken(piece: string, tongue: Tongue): string {
  // A mark in a plural stands for its number.
  if (tongue === 'english' || piece === '#' || piece.trim() === '') return piece
  return tongue === 'long' ? piece.replace(/[aeiouy]/g, (vowel) => LONGER[vowel] ?? vowel) : MARK + TURN + piece + END + MARK
}

type Token = Messages[string]

/** A compiled message in another tongue: its words change, its names, numbers and forms do not. */
function translated(message: Token, tongue: Tongue): Token {
  if (typeof message === 'string') return spoken(message, tongue)
  if (!Array.isArray(message)) return message
  return message.map((token) => {
    if (typeof token === 'string') return spoken(token, tongue)
    const [name, type, forms] = token as [string, string?, (string | Record<string, Token>)?]
    if (typeof forms !== 'object') return token
    const entries = Object.entries(forms).map(([form, said]) => [form, typeof said === 'number' ? said : translated(said, tongue)])
    return [name, type, Object.fromEntries(entries)]
  }) as Token
}

const allOf = (messages: Messages, tongue: Tongue): Messages =>
  Object.fromEntries(Object.entries(messages).map(([id, message]) => [id, translated(message, tongue)]))

const english: I18n = await loadText('en', ...areas)

/** Says what a screen says to this reader. */
export function sayer(voice: Voice = 'self', tongue: Tongue = 'english'): Say {
  const text = setupI18n({ locale: 'en', messages: { en: allOf(english.messages, tongue) } })
  return (id, values) => text._(id, { voice, ...values })
}

/** What it says to a person on their own, in English. */
export const say: Say = sayer()

/** Has the served app speak this tongue to one browser profile. */
export async function speak(profile: BrowserContext, address: string, tongue: Tongue): Promise<void> {
  if (tongue === 'english') return
  const { lang, dir } = PAGE[tongue]
  await profile.route(address, async (route) => {
    const response = await route.fetch()
    const body = (await response.text()).replace('<html lang="en" dir="ltr">', `<html lang="${lang}" dir="${dir}">`)
    await route.fulfill({ response, body })
  })
  await profile.route(/\/assets\/(first|later|paper|reference|casefile|offline)-[^/]*\.js$/, async (route) => {
    const response = await route.fetch()
    const served = (await import(/* @vite-ignore */ `data:text/javascript,${encodeURIComponent(await response.text())}`)) as {
      default: Messages
    }
    await route.fulfill({ response, body: `export default ${JSON.stringify(allOf(served.default, tongue))}` })
  })
}
