/** A rule in words: how it combines what stands below it or what it asks, and what is special about it. */
import type { I18n } from '@lingui/core'
import type { Fact, Law, Test } from '../engine/model'
import type { OutlineLine } from '../engine/rulebook'

const voice = 'helper'

/** A message with its values; `label` is the name of the rule. */
export interface Sentence {
  readonly id: string
  readonly values: Readonly<Record<string, string | number>>
}

/** The words of one language for the rules of one law. */
export function rulesInWords(law: Law, text: I18n) {
  const say = (id: string, values: Record<string, unknown> = {}) => text._(`rulebook.${id}`, values)
  const question = (fact: string) => text._(`fact.${fact}.ask`, { voice })
  const either = new Intl.ListFormat(text.locale, { type: 'disjunction' })

  function options(factId: string, values: readonly (string | boolean)[]): string {
    const label = (value: string | boolean) =>
      typeof value === 'boolean' ? text._(value ? 'option.yes' : 'option.no') : text._(`fact.${factId}.option.${value}`, { voice })
    return either.format(values.map((value) => say('quoted', { words: label(value) })))
  }

  function condition({ fact, condition: wanted }: Test): string {
    if ('is' in wanted) return say('condition.answer', { options: options(fact, [wanted.is]) })
    if ('in' in wanted) return say('condition.answer', { options: options(fact, wanted.in) })
    if ('includes' in wanted) return say('condition.includes', { options: options(fact, wanted.includes) })
    if ('atLeast' in wanted) return say('condition.at-least', { count: wanted.atLeast })
    if ('under' in wanted) return say('condition.under', { count: wanted.under })
    if ('onOrAfter' in wanted) return say('condition.on-or-after', { day: wanted.onOrAfter })
    return say('condition.before', { day: wanted.before })
  }

  /** What a leaf leaves open although its answer is against it. */
  function curable({ rule, toward }: OutlineLine): string[] {
    if (rule.kind !== 'test' || toward !== 1 || rule.asItStands) return []
    const fact = law.facts[rule.fact] as Fact
    if (fact.kind !== 'choice' || !fact.curable) return []
    const { condition: wanted } = rule
    const meets = 'is' in wanted ? [wanted.is] : 'in' in wanted ? wanted.in : []
    const open = Object.keys(fact.curable).filter((option) => !meets.includes(option))
    return open.length > 0 ? [say('mark.curable', { options: options(rule.fact, open) })] : []
  }

  /** What is special about a line, each in a phrase. */
  function marks(line: OutlineLine): string[] {
    const { rule } = line
    return [
      ...(rule.weighed ? [say('mark.weighed')] : []),
      ...(rule.unsettled ? [say('mark.unsettled', { day: rule.unsettled })] : []),
      ...(rule.weak ? [say('mark.weak')] : []),
      ...curable(line),
    ]
  }

  /** How a line reads. */
  function sentence({ rule, reads, again }: OutlineLine): Sentence {
    const so = (id: string, values: Sentence['values'] = {}): Sentence => ({ id: `rulebook.reads.${id}`, values })
    if (reads === 'unless') return so('unless')
    const label = text._(`rule.${rule.id}`)
    if (again) return so('again', { label })
    switch (rule.kind) {
      case 'test':
        return so('test', { label, question: question(rule.fact), condition: condition(rule) })
      case 'elapsed': {
        const day = (id: string) => (id === 'day' ? say('decision-day') : say('quoted', { words: question(id) }))
        const [kind, count] = 'atLeast' in rule.condition ? ['at-least', rule.condition.atLeast] : ['under', rule.condition.under]
        // A count below nothing bounds the time the other way round: read it so.
        const back = count < 0
        return so('elapsed', {
          label,
          from: day(back ? rule.to : rule.from),
          to: day(back ? rule.from : rule.to),
          condition: say(`condition.time-${back ? 'back-' : ''}${kind}`, { count: Math.abs(count), unit: rule.unit }),
        })
      }
      case 'bar':
        return so(rule.effect, { label })
      case 'need':
        return so(rule.parts.length === 1 ? 'one' : reads, { label, count: rule.atLeast })
      case 'not':
        return so('not', { label })
    }
  }

  return { sentence, marks }
}
