/** Questions, answers and outcomes in the words of the guide, for what is printed and kept beside it. */
import type { I18n } from '@lingui/core'
import type { Answer, Answers, Law, Outcome } from '../src/engine/model'

const voice = 'helper'

/** What sentences about cases are made of, in one language. */
export function wordsFor(law: Law, text: I18n) {
  const label = (fact: string, option: string): string =>
    law.facts[fact]?.kind === 'several' && (option === 'none' || option === 'no-others')
      ? text._(`option.${option}`)
      : text._(`fact.${fact}.option.${option}`, { voice })
  /** An answer, in quotes where it is an option. */
  function answer(fact: string, given: Answer | null): string {
    if (given === null) return 'not answered'
    if (typeof given === 'boolean') return `“${text._(given ? 'option.yes' : 'option.no')}”`
    if (typeof given === 'number') return String(given)
    if (typeof given !== 'string') return given.map((option) => `“${label(fact, option)}”`).join(', ')
    return law.facts[fact]?.kind === 'date' ? given : `“${label(fact, given)}”`
  }
  const question = (fact: string): string => text._(`fact.${fact}.ask`, { voice })
  return {
    answer,
    question,
    outcome: (outcome: Outcome): string => text._(`outcome.name.${outcome}`),
    protection: (id: string): string => text._(`protection.${id}.name`),
    rule: (id: string): string => text._(`rule.${id}`),
    /** A case in one line. */
    told: (answers: Answers): string =>
      Object.entries(answers)
        .map(([fact, given]) => `${question(fact)} ${answer(fact, given)}`)
        .join(' · '),
  }
}
