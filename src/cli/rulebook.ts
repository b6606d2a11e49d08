/**
 * rulebook: the law as an outline in words: who a protection is for, what must be there, its particulars, what was left out, and the
 * sources with the date of the text relied on. Brackets hold the paragraphs a line rests on, round brackets how it is read.
 */
import type { I18n } from '@lingui/core'
import type { Cite, Day, Law, Protection } from '../engine/model'
import { chapterOf, datedStatements, type OutlineLine, recheck } from '../engine/rulebook'
import { rulesInWords } from '../text/rulebook'

const STEP = '   '

const bracketed = (cites: readonly Cite[]): string => `  [${cites.map((cite) => cite.pinpoint).join('; ')}]`
const remarks = (said: readonly string[]): string => said.map((one) => `  (${one})`).join('')

const sayer =
  (text: I18n) =>
  (id: string, values: Record<string, unknown> = {}): string =>
    text._(`rulebook.${id}`, values)

/** A source in two lines: what it is; the day of its text, how far it could be read, and where it stands. */
function sourceLines(law: Law, text: I18n, id: string): string[] {
  const say = sayer(text)
  const source = law.authorities[id]
  if (!source) throw new Error(`no authority ${id}`)
  const dated = source.textDate === null ? say('source.undated') : say('source.dated', { day: source.textDate })
  return [`${source.cite} - ${source.title}`, `${STEP}${dated} ${say(`source.tag.${source.tag}`)} ${source.url}`]
}

function chapter(law: Law, text: I18n, protection: Protection, day: Day): string {
  const say = sayer(text)
  const { sentence, marks } = rulesInWords(law, text)
  const { from, scope, merits, sources: sourceIds } = chapterOf(protection, day)
  const { particulars, limits } = protection

  const rules = (lines: readonly OutlineLine[]) =>
    lines.map((line) => {
      const tail = line.reads === 'unless' ? '' : bracketed(line.authority) + remarks(marks(line))
      const { id, values } = sentence(line)
      return STEP.repeat(line.depth) + text._(id, values) + tail
    })
  const sources = sourceIds.flatMap((id) => sourceLines(law, text, id))
  const part = (heading: string, lines: readonly string[]) =>
    lines.length > 0 ? [`${STEP}${say(`heading.${heading}`)}`, ...lines.map((line) => STEP.repeat(2) + line)] : []

  return [
    `${text._(`protection.${protection.id}.name`)}  (${protection.id})`,
    `${STEP}${text._(`protection.${protection.id}.summary`)}`,
    `${STEP}${say('edition', { from, on: day, checked: law.checkedOn, next: law.nextCheckBy })}`,
    ...(protection.polarity === 'risk' ? [`${STEP}${say('risk')}`] : []),
    ...(protection.discretionary ? [`${STEP}${say('discretionary')}`] : []),
    ...part('scope', rules(scope)),
    ...part('merits', rules(merits)),
    ...part(
      'particulars',
      particulars.map(
        ({ topic, id, authority, asOf }) =>
          `${text._(`topic.${topic}`)}: ${text._(`particular.${id}`)}${bracketed(authority)}${remarks(asOf ? [say('mark.as-of', { day: asOf })] : [])}`,
      ),
    ),
    ...part(
      'limits',
      limits.map((id) => text._(`limit.${id}`)),
    ),
    ...part('sources', sources),
  ].join('\n')
}

/** The outline of these protections on a day, a blank line between two. Throws BeforeFirstEdition. */
export function rulebook(law: Law, text: I18n, protections: readonly Protection[], day: Day): string {
  return protections.map((protection) => chapter(law, text, protection, day)).join('\n\n')
}

/** What to read again before a release: every source, the oldest text first, and every sentence that was written as of a day. */
export function recheckList(law: Law, text: I18n): string {
  const say = sayer(text)
  return [
    say('recheck.title', { checked: law.checkedOn, next: law.nextCheckBy }),
    `${STEP}${say('heading.sources')}`,
    ...recheck(law)
      .flatMap(({ id, count }) => [...sourceLines(law, text, id), `${STEP}${say('resting.count', { count })}`])
      .map((line) => STEP.repeat(2) + line),
    `${STEP}${say('recheck.dated')}`,
    ...datedStatements(law).map(({ message, day, authority }) => `${STEP.repeat(2)}${day}  ${text._(message)}${bracketed(authority)}`),
  ].join('\n')
}
