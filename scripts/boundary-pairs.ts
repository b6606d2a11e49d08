/** The witness pairs as reading: for each condition two invented cases that differ in one answer, in plain words, with the paragraph behind it. */
import type { I18n } from '@lingui/core'
import { leavesOf } from '../src/engine/interview'
import type { Law, Rule } from '../src/engine/model'
import { wordsFor } from './in-words'
import type { Kept, KeptEdition, KeptPair } from './pairs'

/** docs/boundary-pairs.md. Throws MissingText. */
export function boundaryPairs(law: Law, text: I18n, { pairs, editions }: Kept): string {
  const words = wordsFor(law, text)
  const rules = new Map<string, Rule>()
  for (const { scope, law: own } of law.protections)
    for (const leaf of [scope, ...own.map(({ rule }) => rule)].flatMap(leavesOf)) if (!rules.has(leaf.id)) rules.set(leaf.id, leaf)
  const told = (answers: KeptPair['given']): string[] =>
    Object.entries(answers).map(([fact, given]) => `- ${words.question(fact)} ${words.answer(fact, given)}`)

  const pairOf = ({ rule, on, given, fact, answers, outcomes }: KeptPair): string[] => [
    `### ${words.rule(rule)}`,
    '',
    `${(rules.get(rule) as Rule).authority.map(({ pinpoint }) => pinpoint).join('; ')}${on === law.checkedOn ? '' : `, read for ${on}`}`,
    '',
    ...(Object.keys(given).length > 0 ? ['In both cases:', '', ...told(given), ''] : []),
    `1. ${words.question(fact)} ${words.answer(fact, answers[0])}. Then the result is: ${words.outcome(outcomes[0])}.`,
    `2. ${words.question(fact)} ${words.answer(fact, answers[1])}. Then the result is: ${words.outcome(outcomes[1])}.`,
    '',
  ]
  const editionOf = ({ protection, on, answers, outcomes }: KeptEdition): string[] => [
    `### ${words.protection(protection)}, ${on[1]}`,
    '',
    'On both days:',
    '',
    ...told(answers),
    '',
    ...[0, 1].map((n) => `${n + 1}. On ${on[n as 0 | 1]} the result is: ${words.outcome(outcomes[n as 0 | 1])}.`),
    '',
  ]
  const chapters = law.protections.flatMap(({ id }) => {
    const own = pairs.filter(({ subject }) => subject === id)
    return own.length > 0 ? [`## ${words.protection(id)}`, '', ...own.flatMap(pairOf)] : []
  })
  return [
    '# Boundary pairs',
    '',
    'What each condition of the law turns on: two invented cases that differ in one answer, and by it in the result. Each is the shortest that there is,',
    'found in the whole space of answers. All other questions are not answered. A condition that many protections share stands once, where its pair is shortest.',
    `Legal information, not legal advice. Law of ${law.checkedOn}. Made by \`npm run pairs\`; do not edit.`,
    '',
    ...chapters,
    '## Days on which the law changed',
    '',
    'The same answers, a day apart.',
    '',
    ...editions.flatMap(editionOf),
  ]
    .join('\n')
    .trimEnd()
    .concat('\n')
}
