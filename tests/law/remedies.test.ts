/** Chapter 77 of title 18, restitution and the civil action: each boundary from both sides, with its clause. */
import { describe, expect, test } from 'vitest'
import type { Answers } from '../../src/engine/model'
import { civilAction } from '../../src/law/remedies/civil-action'
import { restitution } from '../../src/law/remedies/restitution'
import { element, fraudAndDebt, ordinaryJob, result, sexByForce, sexNotBegun, workNotBegun } from './forced-labor'

type Changes = Record<string, Answers[string] | undefined>
type Row = [sentence: string, changes: Changes, outcome: string]

describe('a violation of chapter 77, 18 USC 1581-1597', () => {
  const pressed: Changes = { threats: ['none'] }
  const underAge = { 'sex-made-by': ['none'], 'sex-under-18': true, 'under-18-then': true }

  test.each<[string, Changes, string]>([
    ['threats of force that made the person work: met (1589(a)(1))', {}, 'met'],
    ['the same threats, but they did not make the person work: unmet ("by means of")', { 'pressure-worked': false }, 'unmet'],
    ['the same threats, and nobody asked if they worked: unknown', { 'pressure-worked': undefined }, 'unknown'],
    ['locked in: met (1589(a)(1))', { ...pressed, held: ['locked-in', 'no-others'] }, 'met'],
    [
      'threats of shame, money loss or a curse: met, harm need not be bodily (1589(a)(2), (c)(2))',
      { threats: ['shame', 'no-others'] },
      'met',
    ],
    ['kept from food or care: met (1589(a)(2))', { ...pressed, hurt: ['kept-from-needs', 'no-others'] }, 'met'],
    ['police or immigration used as a threat: met (1589(a)(3), (c)(1))', { ...pressed, 'legal-threat': 'to-press' }, 'met'],
    [
      'told what the law asks: unmet, that is what the law was made for (1589(c)(1))',
      { ...pressed, 'legal-threat': 'as-a-rule-only' },
      'unmet',
    ],
    ['made to believe that others would be hurt: met (1589(a)(4))', { ...pressed, 'if-stopped': ['others-hurt', 'no-others'] }, 'met'],
    ['cut off from everyone: met (1589(a)(4))', { ...pressed, held: ['cut-off', 'no-others'] }, 'met'],
    ['usual chores at home: unmet, they are not labor or services here', { 'work-kind': 'ordinary-chores' }, 'unmet'],
    ['a false promise and an unfair debt alone: unmet, fraud is not forced labor', fraudAndDebt, 'unmet'],
    ['a debt that was worked off under threat: met (1581(a), 1589(a))', { debt: true }, 'met'],
    [
      'moved and treated as property, without other pressure: met (1583(a))',
      { ...ordinaryJob, 'brought-by': ['moved', 'no-others'], 'treated-as-owned': true },
      'met',
    ],
    [
      'handed over and treated as property: met (1584(a))',
      { ...ordinaryJob, 'brought-by': ['handed-over', 'no-others'], 'treated-as-owned': true },
      'met',
    ],
    [
      'papers kept from a foreign worker to keep them working: met (1597(a)(3))',
      { ...ordinaryJob, 'papers-taken': true, 'papers-to-hold': true },
      'met',
    ],
    ['papers kept, but not to hold the person: unmet', { ...ordinaryJob, 'papers-taken': true }, 'unmet'],
    [
      'papers kept from a citizen, and no severe form: unknown, it turns on which paper (1597(a)(3))',
      { ...ordinaryJob, citizenship: 'us-citizen', 'papers-taken': true, 'papers-to-hold': true },
      'unknown',
    ],
    [
      'papers kept from a citizen in debt bondage: met (1592(a)(3))',
      { ...fraudAndDebt, citizenship: 'us-citizen', 'papers-taken': true, 'papers-to-hold': true },
      'met',
    ],
    ['sex for value by force: met (1591(a))', sexByForce, 'met'],
    ['sex for value of an adult without force, fraud or coercion: unmet', { ...sexByForce, 'sex-made-by': ['none'] }, 'unmet'],
    ['the same under 18: met, no force is needed (1591(a))', { ...sexByForce, ...underAge }, 'met'],
    [
      'a buyer paid for a person under 18: met ("patronizes", 1591(a)(1))',
      { ...sexByForce, ...underAge, 'sex-brought-by': ['paid-or-asked', 'no-others'] },
      'met',
    ],
    ['work that never began: unsettled (1590(a))', workNotBegun, 'unknown'],
    ['the same with nothing meant: unmet', { ...workNotBegun, 'meant-for': ['none'] }, 'unmet'],
    ['taken to be owned, and no work: met (1583(a))', { 'work-done': 'no', 'treated-as-owned': true }, 'met'],
    ['a sex act that never happened: unsettled (1591(a))', sexNotBegun, 'unknown'],
  ])('%s', (_, changes, status) => {
    expect(element(result(restitution, changes), 'chapter-77.victim')).toBe(status)
  })
})

describe('restitution, 18 USC 1593', () => {
  const convicted: Answers = { 'criminal-case': 'convicted', 'case-federal': true, 'convicted-chapter-77': 'yes' }

  test.each<Row>([
    ['a federal conviction under chapter 77: supported ((a), (c))', {}, 'supported'],
    ['a federal case still open: open, nobody is convicted yet', { 'criminal-case': 'charges', 'convicted-chapter-77': 'not-yet' }, 'open'],
    ['a federal case that ended without such a conviction: one part is not there ((a))', { 'convicted-chapter-77': 'no' }, 'not-supported'],
    [
      'no case at all: one part is not there ((a))',
      { 'criminal-case': 'none', 'case-federal': undefined, 'convicted-chapter-77': undefined },
      'not-supported',
    ],
    ['a state conviction: one part is not there, state law has its own', { 'case-federal': false }, 'not-supported'],
    ['nothing known of a case: open', { 'criminal-case': undefined, 'case-federal': undefined, 'convicted-chapter-77': undefined }, 'open'],
    ['a citizen: supported, no status is asked for ((c))', { citizenship: 'us-citizen' }, 'supported'],
    ['work that never began, and a conviction: open, an attempt is a crime of the chapter (1594(a))', workNotBegun, 'open'],
    ['fraud and debt without pressure, and a conviction: open, the court has found a crime', fraudAndDebt, 'open'],
    ['fraud and debt, and no such conviction: one part is not there', { ...fraudAndDebt, 'convicted-chapter-77': 'no' }, 'not-supported'],
    ['a relative: not for them', { role: 'relative' }, 'not-applicable'],
  ])('%s', (_, changes, outcome) => {
    expect(result(restitution, { ...convicted, ...changes }).outcome).toBe(outcome)
  })

  test('a pending case names its step first: tell the prosecutor early', () => {
    expect(result(restitution, { ...convicted, 'criminal-case': 'charges', 'convicted-chapter-77': 'not-yet' }).nextSteps[0]).toBe(
      'tell-prosecutor-early',
    )
  })
})

describe('civil action, 18 USC 1595', () => {
  const ended = (day: string): Changes => ({ 'ended-on': day })
  /** Under 18 all the time it went on, and it is long over. */
  const asMinor: Changes = { ...ended('2008-01-01'), 'age-now': 28, 'under-18-then': true, 'under-18-at-end': true }

  test.each<Row>([
    ['ended ten years less a day ago: supported ((c)(1))', ended('2016-11-25'), 'supported'],
    ['ended exactly ten years ago: supported, "not later than" keeps the last day ((c)(1))', ended('2016-11-24'), 'supported'],
    ['ended ten years and a day ago: one part is not there ((c)(1))', ended('2016-11-23'), 'not-supported'],
    ['ended some time in the year that holds the limit: open', ended('2016'), 'open'],
    ['ended some time in the year before: one part is not there', ended('2015'), 'not-supported'],
    ['nobody knows when it ended: open, and urgent', ended('unsure'), 'open'],
    ['still going on: supported, the time has not begun to run out', { 'left-how': 'still-there' }, 'supported'],
    ['a minor then, 28 years old to the day: supported ((c)(2))', { ...asMinor, 'birth-date': '1998-11-24' }, 'supported'],
    ['a minor then, 28 years and a day old: one part is not there ((c)(2))', { ...asMinor, 'birth-date': '1998-11-23' }, 'not-supported'],
    ['a minor then, born in the year that holds the limit: open', { ...asMinor, 'birth-date': '1998' }, 'open'],
    ['a minor then, 27 today, no birth date told: supported', { ...asMinor, 'age-now': 27 }, 'supported'],
    ['a minor then, 29 today, no birth date told: one part is not there', { ...asMinor, 'age-now': 29 }, 'not-supported'],
    [
      'the same dates, of age then: one part is not there',
      { ...asMinor, 'age-now': 27, 'under-18-then': false, 'under-18-at-end': false },
      'not-supported',
    ],
    [
      'the same dates, and nobody knows if under 18 then: open',
      { ...asMinor, 'age-now': 27, 'under-18-then': 'unsure', 'under-18-at-end': 'unsure' },
      'open',
    ],
    [
      'a minor then, whose ten years from the end are the later ones: supported ((c), "the later of")',
      { ...ended('2017-06-01'), 'age-now': 29, 'under-18-then': true },
      'supported',
    ],
    [
      'a criminal case on the same facts: supported, it stays the suit and never defeats it ((b))',
      { ...ended('2020'), 'criminal-case': 'charges', 'case-federal': true },
      'supported',
    ],
    ['no conviction and no status: supported ((a))', { ...ended('2020'), 'criminal-case': 'none', 't-stage': 'not-filed' }, 'supported'],
    [
      'partly on the way and partly here: supported',
      { ...ended('2020'), 'where-happened': ['in-us', 'on-the-way', 'no-others'] },
      'supported',
    ],
    ['all of it abroad: open for a lawyer (18 USC 1596)', { ...ended('2020'), 'where-happened': ['abroad', 'no-others'] }, 'open'],
    ['work that never began: unsettled', { ...ended('2020'), ...workNotBegun }, 'open'],
    ['fraud and debt without pressure: one part is not there', { ...ended('2020'), ...fraudAndDebt }, 'not-supported'],
    ['a relative: not for them', { ...ended('2020'), role: 'relative' }, 'not-applicable'],
  ])('%s', (_, changes, outcome) => {
    expect(result(civilAction, changes).outcome).toBe(outcome)
  })

  test('the last day is a matter of the day of decision alone', () => {
    const outcomes = ['2026-11-23', '2026-11-24', '2026-11-25'].map((on) => result(civilAction, ended('2016-11-24'), on).outcome)
    expect(outcomes).toEqual(['supported', 'supported', 'not-supported'])
  })

  test('ten years from 29 February end on 28 February: the shorter reading', () => {
    const outcomes = ['2026-02-28', '2026-03-01'].map((on) => result(civilAction, ended('2016-02-29'), on).outcome)
    expect(outcomes).toEqual(['supported', 'not-supported'])
  })
})
