/**
 * The workload of the comparison, the same for every engine: 80 facts, 25 protections, 146 conditions, made from a seed. As Waymark law, as
 * functions such as one would write by hand with the same output, and as the conditions of two libraries.
 */
import type { RuleProperties, TopLevelCondition } from 'json-rules-engine'
import { choice, vocabulary, wholeNumber, yesNo } from '../../src/engine/author'
import type { Answer, Answers, Determination, Facts, Protection, Rule, Test } from '../../src/engine/model'
import { type Random, seeded } from '../../src/verification/samples'

const [FACTS, PROTECTIONS, CONDITIONS] = [80, 25, 146]
const OPTIONS = ['a', 'b', 'c', 'd']
const asked = { section: 'bench', sensitivity: 'low' } as const

const authorities = { act: { cite: 'Act 1', title: 'An act', url: 'https://act.example', textDate: null, tag: 'V' } } as const
export const facts: Facts = Object.fromEntries(
  Array.from({ length: FACTS }, (_, n) => [
    `fact-${n}`,
    n % 5 === 3 ? choice(OPTIONS, asked) : n % 5 === 4 ? wholeNumber({ min: 0, max: 99 }, asked) : yesNo(asked),
  ]),
)
/** The ids as a literal would give them: text put together on the way is slow to look up, and no law is written so. */
const ids = Object.keys(facts)
const words = vocabulary(facts, authorities)
const act = words.cite('act')
const below = (random: Random, limit: number): number => Math.floor(random() * limit)

function leaf(id: string, random: Random): Test {
  const fact = ids[below(random, FACTS)] as string
  const limit = 10 + below(random, 80)
  const condition = {
    'yes-no': { is: true },
    choice: random() < 0.5 ? { is: 'a' } : { in: ['b', 'c'] },
    number: random() < 0.5 ? { atLeast: limit } : { under: limit },
  }
  return {
    ...words.test(id, act, fact, { is: true } as never),
    condition: condition[facts[fact]?.kind as keyof typeof condition] as Test['condition'],
  }
}

/** So many conditions as a statute nests them: all of some, any of some, and now and then one that must not be so. */
function tree(id: string, count: number, depth: number, random: Random): Rule {
  if (count === 1) return random() < 0.15 ? words.not(`${id}.not`, act, leaf(id, random)) : leaf(id, random)
  const parts: Rule[] = []
  for (let left = count; left > 0;) {
    const size = count <= 3 ? 1 : Math.min(left, 1 + below(random, 3))
    parts.push(tree(`${id}.${parts.length}`, size === count ? 1 : size, depth + 1, random))
    left -= size === count ? 1 : size
  }
  return depth % 2 === 0 ? words.all(id, act, parts) : words.any(id, act, parts)
}

export const protections: readonly Protection[] = (() => {
  const random = seeded(25)
  return Array.from({ length: PROTECTIONS }, (_, n): Protection => {
    const share = Math.floor(((n + 1) * CONDITIONS) / PROTECTIONS) - Math.floor((n * CONDITIONS) / PROTECTIONS)
    const law = [{ from: '2020-01-01', rule: tree(`p${n}`, share - 1, 0, random) }]
    const steps = { supported: ['act'], open: ['find-out'], notSupported: ['look-on'] }
    return {
      id: `p${n}`,
      group: 'bench',
      polarity: 'protection',
      scope: leaf(`p${n}.scope`, random),
      law,
      particulars: [],
      steps,
      cautions: [],
      limits: [],
    }
  })
})()
const merits = (protection: Protection): Rule => protection.law[0]?.rule as Rule

/** Sets of answers: complete, or half of them not asked. */
export function answerSets(count: number, seed: number, known: number): Answers[] {
  const random = seeded(seed)
  const answer = (id: string): Answer => {
    const fact = facts[id]
    return fact?.kind === 'choice' ? (OPTIONS[below(random, 4)] as string) : fact?.kind === 'number' ? below(random, 100) : random() < 0.6
  }
  return Array.from({ length: count }, () =>
    Object.fromEntries(Object.keys(facts).flatMap((id) => (random() < known ? [[id, answer(id)]] : []))),
  )
}

/** One function for each protection, as one would write it by hand, with the very same output: outcome, proof, missing facts. */
export function byHand(): ((answers: Answers) => Determination)[] {
  return protections.map((protection) => {
    let count = 0
    const code: string[] = []
    const nodes: { at: number; rule: Rule; parts: number[] }[] = []
    const holds = (a: string, c: Test['condition']): string => {
      if ('is' in c) return `${a} === ${JSON.stringify(c.is)}`
      if ('in' in c) return c.in.map((option) => `${a} === '${option}'`).join(' || ')
      return 'atLeast' in c ? `${a} >= ${c.atLeast}` : `${a} < ${(c as { under: number }).under}`
    }
    const write = (rule: Rule): number => {
      const at = (count += 1)
      const head = `id: '${rule.id}', kind: '${rule.kind}', status: s${at}, authority: authority`
      if (rule.kind === 'test') {
        code.push(`const a${at} = answers['${rule.fact}']`)
        code.push(
          `const s${at} = a${at} === undefined || a${at} === 'unsure' || a${at} === 'declined' ? 'unknown' : (${holds(`a${at}`, rule.condition)}) ? 'met' : 'unmet'`,
        )
        code.push(
          `const f${at} = a${at} === undefined ? { ${head}, fact: '${rule.fact}' } : { ${head}, fact: '${rule.fact}', answer: a${at} }`,
        )
        nodes.push({ at, rule, parts: [] })
        return at
      }
      const parts = (rule.kind === 'need' ? rule.parts : rule.kind === 'not' ? [rule.part] : []).map(write)
      const is = (status: string, joint: string) => parts.map((part) => `s${part} === '${status}'`).join(joint)
      if (rule.kind === 'not') code.push(`const s${at} = ${is('met', '')} ? 'unmet' : ${is('unmet', '')} ? 'met' : 'unknown'`)
      else if (rule.kind === 'need' && rule.atLeast > 1)
        code.push(`const s${at} = ${is('unmet', ' || ')} ? 'unmet' : ${is('met', ' && ')} ? 'met' : 'unknown'`)
      else code.push(`const s${at} = ${is('met', ' || ')} ? 'met' : ${is('unmet', ' && ')} ? 'unmet' : 'unknown'`)
      const how = rule.kind === 'need' ? `, atLeast: ${rule.atLeast}, every: ${rule.atLeast === rule.parts.length}` : ''
      code.push(`const f${at} = { ${head}${how}, parts: [${parts.map((part) => `f${part}`).join(', ')}] }`)
      nodes.push({ at, rule, parts })
      return at
    }
    const [scope, merit] = [write(protection.scope), write(merits(protection))]
    const open = (at: number): string => {
      const node = nodes.find((one) => one.at === at)
      const inner = node?.rule.kind === 'test' ? `open.add('${node.rule.fact}')` : (node?.parts ?? []).map(open).join('\n')
      return `if (s${at} === 'unknown') { ${inner} }`
    }
    const source = `return (answers) => {
      ${code.join('\n')}
      const outcome = s${scope} === 'unmet' ? 'not-applicable' : s${merit} === 'unmet' ? 'not-supported' : s${scope} === 'met' && s${merit} === 'met' ? 'supported' : 'open'
      const open = new Set()
      if (outcome === 'open') { ${open(scope)} ${open(merit)} }
      const status = outcome === 'supported' ? 'met' : outcome === 'open' ? 'unknown' : 'unmet'
      return {
        protection: '${protection.id}', polarity: 'protection', outcome,
        proof: { id: '${protection.id}', kind: 'need', status, authority: authority, atLeast: 2, every: true, parts: [f${scope}, f${merit}] },
        open: [...open], evidence: [],
        nextSteps: outcome === 'supported' ? ['act'] : outcome === 'open' ? ['find-out'] : outcome === 'not-supported' ? ['look-on'] : [],
      }
    }`
    // oxlint-disable-next-line no-new-func, no-implied-eval -- the bench alone writes functions out of text
    return new Function('authority', source)(merits(protection).authority) as (answers: Answers) => Determination
  })
}

/** The conditions of json-logic-engine. */
export const asJsonLogic: readonly Record<string, unknown>[] = protections.map((protection) => {
  const logic = (rule: Rule): Record<string, unknown> => {
    if (rule.kind === 'need') return { [rule.atLeast > 1 ? 'and' : 'or']: rule.parts.map(logic) }
    if (rule.kind === 'not') return { '!': [logic(rule.part)] }
    const { fact, condition: c } = rule as Test
    const value = { var: fact }
    if ('is' in c) return { '===': [value, c.is] }
    if ('in' in c) return { in: [value, c.in] }
    return 'atLeast' in c ? { '>=': [value, c.atLeast] } : { '<': [value, (c as { under: number }).under] }
  }
  return { and: [logic(protection.scope), logic(merits(protection))] }
})

/** The rules of json-rules-engine. */
export const asJsonRules: readonly RuleProperties[] = protections.map((protection) => {
  const condition = (rule: Rule): TopLevelCondition => {
    if (rule.kind === 'need') return rule.atLeast > 1 ? { all: rule.parts.map(condition) } : { any: rule.parts.map(condition) }
    if (rule.kind === 'not') return { not: condition(rule.part) }
    const { fact, condition: c } = rule as Test
    const asks =
      'is' in c
        ? ['equal', c.is]
        : 'in' in c
          ? ['in', c.in]
          : 'atLeast' in c
            ? ['greaterThanInclusive', c.atLeast]
            : ['lessThan', (c as { under: number }).under]
    return { fact, operator: asks[0] as string, value: asks[1] } as unknown as TopLevelCondition
  }
  return { conditions: { all: [condition(protection.scope), condition(merits(protection))] }, event: { type: protection.id } }
})

export const size = { facts: FACTS, protections: PROTECTIONS, conditions: CONDITIONS }
