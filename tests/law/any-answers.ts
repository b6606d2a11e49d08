/** Random answers to the real law, free of declared conflicts; and ways of knowing less than they say. */
import fc from 'fast-check'
import { boundaries } from '../../src/engine/boundaries'
import { reason, ruleOn } from '../../src/engine/determine'
import type { Answer, Answers, Fact, Law } from '../../src/engine/model'
import { type Random, sample, seeded } from '../../src/verification/samples'

/** The answers left when one fact of each conflict is taken back, until none is found. */
function reconciled(law: Law, answers: Answers): Answers {
  const left: Record<string, Answer> = { ...answers }
  for (let [conflict] = reason(law, left, law.checkedOn).conflicts; conflict; [conflict] = reason(law, left, law.checkedOn).conflicts) {
    const given = conflict.facts.find((fact) => left[fact] !== undefined && left[fact] !== 'unsure')
    if (given === undefined) throw new Error(`${conflict.id} names no fact that was answered`)
    delete left[given]
  }
  return left
}

const day = fc
  .date({ min: new Date('1960-01-01'), max: new Date('2030-12-31'), noInvalidDate: true })
  .map((date) => date.toISOString().slice(0, 10))

/** Answers to facts, some or all of them. `definite`: every date to the day, every list closed, nothing unsure. */
export function anyAnswers(law: Law, { definite }: { definite: boolean }): fc.Arbitrary<Answers> {
  const rulesOf = (protection: Law['protections'][number]) => ({ scope: protection.scope, merits: ruleOn(protection, law.checkedOn) })
  const limits = boundaries(
    law.facts,
    law.protections.flatMap((p) => Object.values(rulesOf(p))),
    law.checkedOn,
  )
  const isDefinite = (fact: Fact, answer: Answer): boolean =>
    fact.kind === 'date'
      ? String(answer).length === 10
      : Array.isArray(answer)
        ? answer.includes('none') || answer.includes('no-others')
        : true

  function values(id: string, fact: Fact): fc.Arbitrary<Answer> {
    const atLimits = (limits.get(id) ?? []).flatMap((tried) =>
      tried !== undefined && (!definite || isDefinite(fact, tried)) ? [tried] : [],
    )
    const known = ((): fc.Arbitrary<Answer> => {
      switch (fact.kind) {
        case 'yes-no':
          return fc.boolean()
        case 'choice':
          return fc.constantFrom(...fact.options)
        case 'several':
          return fc
            .tuple(fc.subarray([...fact.options]), fc.boolean())
            .map(([listed, closed]) => (listed.length === 0 ? ['none'] : closed || definite ? [...listed, 'no-others'] : listed))
        case 'number':
          return fc.integer({ min: fact.min, max: fact.max })
        case 'date':
          return definite ? day : fc.tuple(day, fc.constantFrom(4, 7, 10)).map(([text, length]) => text.slice(0, length))
      }
    })()
    const told = atLimits.length > 0 ? fc.oneof(known, fc.constantFrom(...atLimits)) : known
    return definite
      ? told
      : fc.oneof({ weight: 8, arbitrary: told }, { weight: 1, arbitrary: fc.constantFrom<Answer>('unsure', 'declined') })
  }

  const each = Object.fromEntries(Object.entries(law.facts).map(([id, fact]) => [id, values(id, fact)]))
  const anyhow = fc.record(each, definite ? {} : { requiredKeys: [] })
  // Chance alone seldom gets far into a long statute: half of the cases aim at what one protection asks.
  const aimed = fc
    .tuple(fc.record(each), fc.integer(), fc.constantFrom(...law.protections), fc.boolean())
    .map(([rest, seed, protection, alone]): Answers => {
      const rules = rulesOf(protection)
      const own = sample(rules, boundaries(law.facts, Object.values(rules), law.checkedOn), law.facts, law.checkedOn, seeded(seed))
      const kept = definite
        ? Object.fromEntries(Object.entries(own).filter(([id, answer]) => isDefinite(law.facts[id] as Fact, answer)))
        : own
      return alone && !definite ? kept : { ...rest, ...kept }
    })
  return fc.oneof(anyhow, aimed).map((answers) => reconciled(law, answers as Answers))
}

/** The same case told less: answers left out, unsure, declined, dates looser, lists not closed. */
export function toldLess(answers: Answers, random: Random, { share }: { share: number }): Answers {
  const less = (answer: Answer): Answer | undefined => {
    const ways: (Answer | undefined)[] = [undefined, 'unsure', 'declined']
    if (Array.isArray(answer) && !answer.includes('none')) ways.push(answer.slice(0, 1))
    if (typeof answer === 'string' && /^\d{4}-/.test(answer)) ways.push(answer.slice(0, 4), answer.slice(0, 7))
    return ways[Math.floor(random() * ways.length)]
  }
  return Object.fromEntries(
    Object.entries(answers).flatMap(([id, answer]): [string, Answer][] => {
      const told = random() < share ? less(answer) : answer
      return told === undefined ? [] : [[id, told]]
    }),
  )
}
