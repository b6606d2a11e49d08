/** Two releases of a law and the same answers: what differs is named, what has no place is named, and nothing else. */
import { describe, expect, test } from 'vitest'
import { differing, readWith } from '../../src/engine/release'
import { law } from '../../src/law'
import type { Answers, Law } from '../../src/engine/model'
import { act, adult, lending, library, words } from './library'

const DAY = law.checkedOn
const ANSWERS: Answers = { role: 'person', 'age-now': 30, citizenship: 'us-citizen', 'work-done': 'unsure' }
const { citizenship: _gone, ...fewer } = law.facts

describe('two releases', () => {
  const own = readWith(law, ANSWERS, DAY)

  test('the same law says the same', () => {
    expect(own).toMatchObject({ checkedOn: DAY, answers: ANSWERS, aside: [] })
    expect(own.results.map(({ protection }) => protection)).toEqual(law.protections.map(({ id }) => id))
    expect(differing(own, readWith(law, ANSWERS, DAY))).toEqual([])
  })

  test('an outcome that is another, a protection that came and one that went are named, a risk is not', () => {
    const [first, ...rest] = law.protections.filter(({ polarity }) => polarity === 'protection')
    const risks = law.protections.filter(({ polarity }) => polarity === 'risk')
    const tVisa = rest.find(({ id }) => id === 't-visa')
    expect([first?.id, tVisa?.id, risks.length > 0]).toEqual(['severe-form', 't-visa', true])
    const other: Law = {
      ...law,
      protections: [
        ...rest.map((each) => (each.id === 't-visa' ? { ...each, scope: first?.scope ?? each.scope } : each)),
        ...(first ? [{ ...first, id: 'another' }] : []),
      ],
    }
    const differences = differing(own, readWith(other, ANSWERS, DAY))
    expect(differences).toEqual([
      { protection: 't-visa', outcomes: ['not-applicable', 'open'] },
      { protection: 'another', outcomes: [null, 'open'] },
      { protection: 'severe-form', outcomes: ['open', null] },
    ])
  })

  test('answers that a law does not take are left out of it and named', () => {
    expect(readWith({ ...law, facts: fewer }, { ...ANSWERS, constructor: true }, DAY)).toMatchObject({
      answers: { role: 'person', 'age-now': 30, 'work-done': 'unsure' },
      aside: ['citizenship', 'constructor'],
    })
    expect(readWith(law, { ...ANSWERS, role: 'neighbor', 'age-now': 400 }, DAY).aside).toEqual(['role', 'age-now'])
  })

  test('on a later day, the law of that day', () => {
    const later: Law = {
      ...library,
      protections: [{ ...lending, law: [...lending.law, { from: '2027-01-01', rule: words.not('closed', act, adult) }] }],
    }
    const outcomeOn = (on: string) => readWith(later, { age: 30, 'lives-here': true, card: 'held', fine: 'none' }, on).results[0]?.outcome
    expect([outcomeOn('2026-12-31'), outcomeOn('2027-01-01')]).toEqual(['supported', 'not-supported'])
  })

  test('a law that was checked later than the clock says is read on the day it was checked', () => {
    expect(readWith(law, ANSWERS, '1999-01-01').results).toEqual(own.results)
  })
})
