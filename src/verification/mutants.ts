/**
 * Small faults in the law, one at a time: what a slip of the hand would make of it. A law whose every mutant is caught by its tests leaves no rule
 * that nothing holds. Facts and texts are not mutated; rules, editions, warnings, clocks and conflicts are.
 */
import { add } from '../engine/dates'
import { partsOf } from '../engine/interview'
import type { Cite, Condition, Deadline, Elapsed, Fact, Law, Need, Protection, Rule, Test, Trigger, Warning } from '../engine/model'
import { rootsOf } from './space'

export type Fault = 'flip' | 'drop' | 'duplicate' | 'all or any' | 'threshold' | 'option' | 'mark' | 'edition' | 'authority' | 'clock'
export interface Mutant {
  readonly fault: Fault
  /** What was changed, and how. */
  readonly name: string
  /** The id of the rule, protection, warning, conflict or clock that was changed. */
  readonly of: string
  readonly law: Law
  /** Where the law differs: the ids of protections, and `warning`, `conflict` or `deadline` with an id. */
  readonly within: readonly string[]
}
/** One way to write a rule wrong. */
interface Wrong {
  readonly fault: Fault
  readonly how: string
  readonly rule: Rule
}

function wrongCondition(condition: Condition, fact: Fact): [Fault, string, Condition][] {
  if ('is' in condition) {
    if (typeof condition.is === 'boolean') return [['flip', `is ${!condition.is}`, { is: !condition.is }]]
    const others = (fact as { options: readonly string[] }).options.filter((option) => option !== condition.is)
    return [
      ['flip', 'any other option', { in: others }],
      ...others.map((option): [Fault, string, Condition] => ['option', `or ${option}`, { in: [condition.is as string, option] }]),
    ]
  }
  if ('in' in condition || 'includes' in condition) {
    const own = 'in' in condition ? condition.in : condition.includes
    const write = (options: readonly string[]): Condition => ('in' in condition ? { in: options } : { includes: options })
    const others = (fact as { options: readonly string[] }).options.filter((option) => !own.includes(option))
    return [
      ...(others.length > 0 ? [['flip', 'the other options', write(others)] as [Fault, string, Condition]] : []),
      ...(own.length > 1
        ? own.map((option): [Fault, string, Condition] => ['option', `without ${option}`, write(own.filter((one) => one !== option))])
        : []),
      ...others.map((option): [Fault, string, Condition] => ['option', `or ${option}`, write([...own, option])]),
    ]
  }
  if ('onOrAfter' in condition)
    return [
      ['flip', 'before', { before: condition.onOrAfter }],
      ...[-1, 1].map((n): [Fault, string, Condition] => ['threshold', `${n} day`, { onOrAfter: add(condition.onOrAfter, n, 'days') }]),
    ]
  if ('before' in condition)
    return [
      ['flip', 'on or after', { onOrAfter: condition.before }],
      ...[-1, 1].map((n): [Fault, string, Condition] => ['threshold', `${n} day`, { before: add(condition.before, n, 'days') }]),
    ]
  return wrongCount(condition)
}

function wrongCount(condition: Elapsed['condition']): [Fault, string, Elapsed['condition']][] {
  return 'atLeast' in condition
    ? [
        ['flip', 'under', { under: condition.atLeast }],
        ...[-1, 1].map((n): [Fault, string, Elapsed['condition']] => ['threshold', `${n}`, { atLeast: condition.atLeast + n }]),
      ]
    : [
        ['flip', 'at least', { atLeast: condition.under }],
        ...[-1, 1].map((n): [Fault, string, Elapsed['condition']] => ['threshold', `${n}`, { under: condition.under + n }]),
      ]
}

function wrongNeed(rule: Need): Wrong[] {
  const { parts, atLeast } = rule
  if (parts.length === 0) return []
  const every = atLeast === parts.length
  const dropped = (n: number): Need => ({ ...rule, parts: parts.filter((_, at) => at !== n), atLeast: every ? atLeast - 1 : atLeast })
  return [
    ...(parts.length > 1
      ? [
          ...parts.map((part, n): Wrong => ({ fault: 'drop', how: `without ${part.id}`, rule: dropped(n) })),
          ...(every || atLeast === 1
            ? [{ fault: 'all or any' as const, how: every ? 'any' : 'all', rule: { ...rule, atLeast: every ? 1 : parts.length } }]
            : [-1, 1].map((n): Wrong => ({ fault: 'threshold', how: `${n}`, rule: { ...rule, atLeast: atLeast + n } }))),
        ]
      : []),
    {
      fault: 'duplicate',
      how: 'the first part twice',
      rule: { ...rule, parts: [parts[0] as Rule, ...parts], atLeast: every ? atLeast + 1 : atLeast },
    },
    { fault: 'flip', how: 'not', rule: { kind: 'not', id: rule.id, authority: rule.authority, part: rule } },
  ]
}

function wrongs(rule: Rule, law: Law): Wrong[] {
  const own = ((): Wrong[] => {
    switch (rule.kind) {
      case 'test':
        return wrongCondition(rule.condition, law.facts[rule.fact] as Fact).map(([fault, how, condition]) => ({
          fault,
          how,
          rule: { ...rule, condition } as Test,
        }))
      case 'elapsed':
        return wrongCount(rule.condition).map(([fault, how, condition]) => ({ fault, how, rule: { ...rule, condition } }))
      case 'need':
        return wrongNeed(rule)
      case 'not':
        return [{ fault: 'flip', how: 'without not', rule: rule.part }]
      case 'bar': {
        const { unless, ...bare } = rule
        const other = rule.effect === 'defeats' ? 'holds' : 'defeats'
        return [
          { fault: 'flip', how: other, rule: { ...rule, effect: other } },
          {
            fault: 'flip',
            how: 'raised by the contrary',
            rule: { ...rule, raisedBy: { kind: 'not', id: rule.id, authority: rule.authority, part: rule.raisedBy } },
          },
          ...(unless ? [{ fault: 'drop' as const, how: 'without its exception', rule: bare }] : []),
        ]
      }
    }
  })()
  const marks = (['weighed', 'unsettled', 'weak', 'asItStands'] as const).flatMap((mark): Wrong[] => {
    if (!(mark in rule)) return []
    const { [mark]: _, ...bare } = rule as Rule & Record<typeof mark, unknown>
    return [{ fault: 'mark', how: `not ${mark}`, rule: bare as Rule }]
  })
  const sources = Object.keys(law.authorities)
  const another = (id: string): string => sources[(sources.indexOf(id) + 1) % sources.length] as string
  const authority = rule.authority.flatMap((cite, n): Wrong[] => {
    const swapped = rule.authority.map((one, at): Cite =>
      at === n ? { ...one, id: another(one.id), pinpoint: (law.authorities[another(one.id)] as { cite: string }).cite } : one,
    )
    const fewer = rule.authority.filter((_, at) => at !== n)
    return [
      { fault: 'authority', how: `${another(cite.id)} for ${cite.id}`, rule: { ...rule, authority: swapped } },
      ...(fewer.length > 0 ? [{ fault: 'authority' as const, how: `without ${cite.pinpoint}`, rule: { ...rule, authority: fewer } }] : []),
    ]
  })
  return [...own, ...marks, ...authority]
}

/** A tree in which one rule, wherever it stands, is another; the very same tree where it does not stand. */
function put(tree: Rule, old: Rule, next: Rule, made: Map<Rule, Rule>): Rule {
  if (tree === old) return next
  const before = made.get(tree)
  if (before) return before
  const parts = partsOf(tree)
  const now = parts.map((part) => put(part, old, next, made))
  const same = now.every((part, n) => part === parts[n])
  const found = same ? tree : withParts(tree, now)
  made.set(tree, found)
  return found
}
/** A rule with other parts, as many as it has. */
export function withParts(rule: Rule, parts: readonly Rule[]): Rule {
  if (rule.kind === 'need') return { ...rule, parts }
  const [first, second] = parts as [Rule, Rule | undefined]
  if (rule.kind === 'not') return { ...rule, part: first }
  return rule.kind === 'bar' ? { ...rule, raisedBy: first, ...(second ? { unless: second } : {}) } : rule
}

/** A law in which one rule is another, and the places where it then differs. */
function replaced(law: Law, old: Rule, next: Rule): Pick<Mutant, 'law' | 'within'> {
  const made = new Map<Rule, Rule>()
  const swap = (rule: Rule): Rule => put(rule, old, next, made)
  const within: string[] = []
  const told = <T extends object>(before: T, after: T, id: string): T => {
    const same = Object.keys(before).every((key) => before[key as keyof T] === after[key as keyof T])
    if (!same) within.push(id)
    return same ? before : after
  }
  const list = <T>(before: readonly T[], after: readonly T[]): readonly T[] => (before.every((one, n) => one === after[n]) ? before : after)
  const protections = law.protections.map((protection): Protection => {
    const editions = protection.law.map((edition) => {
      const rule = swap(edition.rule)
      return rule === edition.rule ? edition : { ...edition, rule }
    })
    return told(protection, { ...protection, scope: swap(protection.scope), law: list(protection.law, editions) }, protection.id)
  })
  const warnings = law.warnings.map((warning): Warning => {
    const when =
      warning.when === 'always'
        ? warning.when
        : list(
            warning.when,
            warning.when.map((trigger): Trigger => ('kind' in trigger ? swap(trigger) : trigger)),
          )
    return told(warning, { ...warning, when, ...(warning.unless ? { unless: swap(warning.unless) } : {}) }, `warning ${warning.id}`)
  })
  const conflicts = law.conflicts.map((conflict) => told(conflict, { ...conflict, when: swap(conflict.when) }, `conflict ${conflict.id}`))
  const deadlines = law.deadlines.map((deadline): Deadline => {
    const ways = deadline.ways.map((way) => {
      const when = swap(way.when)
      return when === way.when ? way : { ...way, when }
    })
    return told(deadline, { ...deadline, ways: list(deadline.ways, ways) }, `deadline ${deadline.id}`)
  })
  return { law: { ...law, protections, warnings, conflicts, deadlines }, within }
}

/** Every rule of a law once, with those that stand beside the protections. */
function everyRule(law: Law): Rule[] {
  const seen = new Set<Rule>()
  const visit = (rule: Rule): void => {
    if (seen.has(rule)) return
    seen.add(rule)
    partsOf(rule).forEach(visit)
  }
  rootsOf(law).forEach(visit)
  return [...seen]
}

/** Every mutant of a law, one after another. */
export function* mutantsOf(law: Law): Generator<Mutant> {
  for (const rule of everyRule(law))
    for (const { fault, how, rule: next } of wrongs(rule, law))
      yield { fault, name: `${rule.id}: ${how}`, of: rule.id, ...replaced(law, rule, next) }
  const withProtection = (old: Protection, next: Protection): Law => ({
    ...law,
    protections: law.protections.map((one) => (one === old ? next : one)),
  })
  for (const protection of law.protections) {
    const { id, polarity, law: editions } = protection
    const within = [id]
    const other = polarity === 'risk' ? 'protection' : 'risk'
    yield { fault: 'flip', name: `${id}: ${other}`, of: id, within, law: withProtection(protection, { ...protection, polarity: other }) }
    for (const [n, { from }] of editions.entries()) {
      for (const days of [-1, 1]) {
        const moved = editions.map((edition, at) => (at === n ? { ...edition, from: add(from, days, 'days') } : edition))
        yield {
          fault: 'edition',
          name: `${id} from ${from}: ${days} day`,
          of: id,
          within,
          law: withProtection(protection, { ...protection, law: moved }),
        }
      }
      if (n > 0) {
        const fewer = editions.filter((_, at) => at !== n)
        yield {
          fault: 'drop',
          name: `${id}: without the edition from ${from}`,
          of: id,
          within,
          law: withProtection(protection, { ...protection, law: fewer }),
        }
      }
    }
  }
  for (const deadline of law.deadlines) {
    const within = [`deadline ${deadline.id}`]
    const having = (ways: Deadline['ways']): Law => ({
      ...law,
      deadlines: law.deadlines.map((one) => (one === deadline ? { ...one, ways } : one)),
    })
    for (const [n, way] of deadline.ways.entries()) {
      for (const days of [-1, 1])
        yield {
          fault: 'clock',
          name: `${deadline.id} way ${n}: ${days}`,
          of: deadline.id,
          within,
          law: having(deadline.ways.map((one, at) => (at === n ? { ...way, plus: way.plus + days } : one))),
        }
      if (deadline.ways.length > 1)
        yield {
          fault: 'drop',
          name: `${deadline.id}: without way ${n}`,
          of: deadline.id,
          within,
          law: having(deadline.ways.filter((_, at) => at !== n)),
        }
    }
  }
  for (const warning of law.warnings) {
    if (warning.when === 'always') continue
    const { when } = warning
    const within = [`warning ${warning.id}`]
    const having = (next: Warning): Law => ({ ...law, warnings: law.warnings.map((one) => (one === warning ? next : one)) })
    for (const [n, trigger] of when.entries()) {
      yield {
        fault: 'drop',
        name: `${warning.id}: without trigger ${n}`,
        of: warning.id,
        within,
        law: having({ ...warning, when: when.filter((_, at) => at !== n) }),
      }
      const listed = 'kind' in trigger ? [] : 'outcomes' in trigger ? trigger.outcomes : trigger.statuses
      if (listed.length > 1)
        for (const one of listed) {
          const fewer =
            'outcomes' in trigger
              ? { ...trigger, outcomes: trigger.outcomes.filter((own) => own !== one) }
              : { ...trigger, statuses: (trigger as { statuses: readonly string[] }).statuses.filter((own) => own !== one) }
          yield {
            fault: 'drop',
            name: `${warning.id} trigger ${n}: without ${one}`,
            of: warning.id,
            within,
            law: having({ ...warning, when: when.map((own, at) => (at === n ? (fewer as Trigger) : own)) }),
          }
        }
    }
    const { unless, ...bare } = warning
    if (unless) yield { fault: 'drop', name: `${warning.id}: without its exception`, of: warning.id, within, law: having(bare) }
  }
}
