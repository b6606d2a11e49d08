/** questions: every fact as it is asked, in interview order, as JSON. */
import type { I18n } from '@lingui/core'
import { feeds } from '../engine/interview'
import type { Fact, Law } from '../engine/model'
import { hasText } from '../text'

function optionsOf(text: I18n, id: string, fact: Fact) {
  switch (fact.kind) {
    case 'yes-no':
      return [
        { value: true, label: text._('option.yes') },
        { value: false, label: text._('option.no') },
      ]
    case 'choice':
    case 'several': {
      const steps: Readonly<Partial<Record<string, string>>> = fact.kind === 'choice' ? (fact.curable ?? {}) : {}
      return fact.options.map((value) => {
        const step = Object.hasOwn(steps, value) ? steps[value] : undefined
        return { value, label: text._(`fact.${id}.option.${value}`, { voice: 'self' }), ...(step ? { step } : {}) }
      })
    }
    default:
      return []
  }
}

/** The facts of the law with the words that ask for them; `step` stands with an answer that the person can still change. */
export function questions(law: Law, text: I18n): string {
  const readers = feeds(law)
  const asked = Object.entries(law.facts).map(([id, fact]) => {
    const say = (part: string, voice: 'self' | 'helper') => text._(`fact.${id}.${part}`, { voice })
    return {
      id,
      section: fact.section,
      kind: fact.kind,
      ...(fact.kind === 'number' ? { min: fact.min, max: fact.max } : {}),
      ...(fact.kind === 'date' ? { when: fact.when } : {}),
      ask: { self: say('ask', 'self'), helper: say('ask', 'helper') },
      why: say('why', 'self'),
      ...(hasText(text, `fact.${id}.help`) ? { help: say('help', 'self') } : {}),
      options: optionsOf(text, id, fact),
      sensitivity: fact.sensitivity,
      feeds: readers[id] ?? [],
    }
  })
  return JSON.stringify(asked, null, 2)
}
