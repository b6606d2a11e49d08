/**
 * rulebook: the law as an outline in words: who a protection is for, what must be there, its particulars, what was left out, and the
 * sources with the date of the text relied on. Brackets hold the paragraphs a line rests on, round brackets how it is read.
 */
import type { I18n } from '@lingui/core'
import type { Cite, Day, Fact, Law, Protection, Rule, Test } from '../engine/model'
import { type OutlineLine, outline } from '../engine/rulebook'

const STEP = '   '
const voice = 'helper'

interface Line extends OutlineLine {
  /** A rule with parts that stands further up too: its parts are not told again. */
  readonly again?: boolean
}

function once(lines: readonly OutlineLine[]): Line[] {
  const told = new Set<Rule>()
  let skipped = Infinity
  return lines.flatMap((line) => {
    if (line.depth > skipped) return []
    skipped = Infinity
    if (line.reads === 'unless' || line.rule.kind === 'test' || line.rule.kind === 'elapsed') return [line]
    if (!told.has(line.rule)) {
      told.add(line.rule)
      return [line]
    }
    skipped = line.depth
    return [{ ...line, again: true }]
  })
}

/** The words of one language for one law. */
function speaker(law: Law, text: I18n) {
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

  function marks(line: OutlineLine): string[] {
    const { rule } = line
    return [
      ...(rule.weighed ? [say('mark.weighed')] : []),
      ...(rule.unsettled ? [say('mark.unsettled', { day: rule.unsettled })] : []),
      ...(rule.weak ? [say('mark.weak')] : []),
      ...curable(line),
    ]
  }

  function sentence({ rule, reads, again }: Line): string {
    if (reads === 'unless') return say('reads.unless')
    const label = text._(`rule.${rule.id}`)
    if (again) return say('reads.again', { label })
    switch (rule.kind) {
      case 'test':
        return say('reads.test', { label, question: question(rule.fact), condition: condition(rule) })
      case 'elapsed': {
        const day = (id: string) => (id === 'day' ? say('decision-day') : say('quoted', { words: question(id) }))
        const [kind, count] = 'atLeast' in rule.condition ? ['at-least', rule.condition.atLeast] : ['under', rule.condition.under]
        // A count below nothing bounds the time the other way round: read it so.
        const back = count < 0
        return say('reads.elapsed', {
          label,
          from: day(back ? rule.to : rule.from),
          to: day(back ? rule.from : rule.to),
          condition: say(`condition.time-${back ? 'back-' : ''}${kind}`, { count: Math.abs(count), unit: rule.unit }),
        })
      }
      case 'bar':
        return say(`reads.${rule.effect}`, { label })
      case 'need':
        return say(`reads.${rule.parts.length === 1 ? 'one' : reads}`, { label, count: rule.atLeast })
      case 'not':
        return say('reads.not', { label })
    }
  }

  return { say, sentence, marks }
}

const bracketed = (cites: readonly Cite[]): string => `  [${cites.map((cite) => cite.pinpoint).join('; ')}]`
const remarks = (said: readonly string[]): string => said.map((one) => `  (${one})`).join('')

function chapter(law: Law, text: I18n, protection: Protection, day: Day): string {
  const { say, sentence, marks } = speaker(law, text)
  const { scope, merits } = outline(protection, day)
  const from = protection.law.filter((edition) => edition.from <= day).at(-1)?.from
  const { particulars, limits } = protection

  const rules = (lines: readonly OutlineLine[]) =>
    once(lines).map((line) => {
      const tail = line.reads === 'unless' ? '' : bracketed(line.authority) + remarks(marks(line))
      return STEP.repeat(line.depth) + sentence(line) + tail
    })
  const sources = [...new Set([...scope, ...merits, ...particulars].flatMap(({ authority }) => authority.map((cite) => cite.id)))].flatMap(
    (id) => {
      const source = law.authorities[id]
      if (!source) throw new Error(`no authority ${id}`)
      const dated = source.textDate === null ? say('source.undated') : say('source.dated', { day: source.textDate })
      return [`${source.cite} - ${source.title}`, `${STEP}${dated} ${say(`source.tag.${source.tag}`)} ${source.url}`]
    },
  )
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
          `${say(`topic.${topic}`)}: ${text._(`particular.${id}`)}${bracketed(authority)}${remarks(asOf ? [say('mark.as-of', { day: asOf })] : [])}`,
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
