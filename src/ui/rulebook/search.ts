/** Plain search: every sentence of the law held here, and which of them hold all the words looked for. */
import type { I18n } from '@lingui/core'
import type { Day, Law } from '../../engine/model'
import { chapterOf } from '../../engine/rulebook'
import { rulesInWords } from '../../text/rulebook'

/** A sentence as its page says it, and as it is searched. */
export interface Sentence {
  readonly said: string
  readonly plain: string
}

const plain = (words: string): string => words.normalize('NFKC').toLowerCase()

/** A sentence ready to be searched. */
export const searchable = (said: string): Sentence => ({ said, plain: plain(said) })

/** Every sentence of every protection on a day, by the protection's id. */
export function sentencesOf(law: Law, text: I18n, day: Day): ReadonlyMap<string, readonly Sentence[]> {
  const { sentence, marks } = rulesInWords(law, text)
  return new Map(
    law.protections.map((protection) => {
      const { scope, merits, sources } = chapterOf(protection, day)
      const rules = [...scope, ...merits].flatMap((line) => {
        const { id, values } = sentence(line)
        return [[text._(id, values), ...marks(line), ...line.authority.map(({ pinpoint }) => pinpoint)].join(' ')]
      })
      const particulars = protection.particulars.map(({ topic, id }) => `${text._(`topic.${topic}`)}: ${text._(`particular.${id}`)}`)
      const cited = sources.flatMap((id) => {
        const source = law.authorities[id]
        return source ? [`${source.cite} ${source.title}`] : []
      })
      const own = ['name', 'summary'].map((part) => text._(`protection.${protection.id}.${part}`))
      return [
        protection.id,
        [...own, ...rules, ...particulars, ...protection.limits.map((id) => text._(`limit.${id}`)), ...cited].map(searchable),
      ]
    }),
  )
}

/** Whether a sentence holds all of the words; always where there are none. */
export function holds(words: string): (sentence: Sentence) => boolean {
  const wanted = plain(words).split(/\s+/).filter(Boolean)
  return (sentence) => wanted.every((word) => sentence.plain.includes(word))
}
