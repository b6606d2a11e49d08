/** Wages, compensation, credit, records, tax, the suit of a person harmed as a minor, and the rights of a child and of a witness: each boundary from both sides, with its clause. */
import { describe, expect, test } from 'vitest'
import { reason } from '../../src/engine/determine'
import type { Answers, Day, DueDate } from '../../src/engine/model'
import { law } from '../../src/law'
import { needsDeadlines } from '../../src/law/deadlines-needs'
import { civilActionChild } from '../../src/law/remedies/civil-action-child'
import { creditBlock } from '../../src/law/remedies/credit-block'
import { crimeVictimCompensation } from '../../src/law/remedies/crime-victim-compensation'
import { recordReliefFederal } from '../../src/law/remedies/record-relief-federal'
import { recordReliefState } from '../../src/law/remedies/record-relief-state'
import { taxOnRestitution } from '../../src/law/remedies/tax-on-restitution'
import { wages } from '../../src/law/remedies/wages'
import { childWitnessRights } from '../../src/law/rights/child-witness-rights'
import { witnessProtection } from '../../src/law/rights/witness-protection'
import { needsWarnings } from '../../src/law/warnings-needs'
import { element, forcedLabor, ordinaryJob, result, sexByForce, today } from './forced-labor'

type Changes = Record<string, Answers[string] | undefined>
type Row = [sentence: string, changes: Changes, outcome: string]

describe('back wages, 29 USC 206, 207, 216(b), 255(a)', () => {
  const underpaid: Changes = { ...ordinaryJob, 'wages-owed': true, 'employer-knew': false, 'ended-on': '2025-06-01' }
  test.each<Row>([
    ['underpaid, within two years: supported, pressure is no part of it', underpaid, 'supported'],
    ['two years to the day: supported, "within" keeps the anniversary', { ...underpaid, 'ended-on': '2024-11-24' }, 'supported'],
    ['a day more: one part is not there', { ...underpaid, 'ended-on': '2024-11-23' }, 'not-supported'],
    [
      'a day more, and the employer knew: supported (three years)',
      { ...underpaid, 'ended-on': '2024-11-23', 'employer-knew': true },
      'supported',
    ],
    [
      'a day more, and it is not known if the employer knew: open',
      { ...underpaid, 'ended-on': '2024-11-23', 'employer-knew': 'unsure' },
      'open',
    ],
    [
      'three years to the day, and the employer knew: supported',
      { ...underpaid, 'ended-on': '2023-11-24', 'employer-knew': true },
      'supported',
    ],
    [
      'a day more than three years: one part is not there',
      { ...underpaid, 'ended-on': '2023-11-23', 'employer-knew': true },
      'not-supported',
    ],
    ['only the year is remembered, and it straddles two years: open', { ...underpaid, 'ended-on': '2024' }, 'open'],
    ['the work goes on: supported, whatever the dates', { ...underpaid, 'left-how': 'still-there', 'ended-on': undefined }, 'supported'],
    ['paid the minimum and overtime: one part is not there', { ...underpaid, 'wages-owed': false }, 'not-supported'],
    ['all of it abroad: one part is not there', { ...underpaid, 'where-happened': ['abroad', 'no-others'] }, 'not-supported'],
    ['a citizen: supported, no status is asked', { ...underpaid, citizenship: 'us-citizen' }, 'supported'],
    ['a relative: not for them', { ...underpaid, role: 'relative' }, 'not-applicable'],
  ])('%s', (_, changes, outcome) => {
    expect(result(wages, changes).outcome).toBe(outcome)
  })
})

describe('state compensation, 34 USC 20102(b)', () => {
  const hurt: Changes = { hurt: ['body', 'no-others'], 'injury-or-therapy-costs': true, 'willing-to-help': true, 'unable-trauma': false }
  test.each<Row>([
    ['hurt, with costs, willing to help: supported', hurt, 'supported'],
    ['no costs: one part is not there ((b)(1)(A)-(B))', { ...hurt, 'injury-or-therapy-costs': false }, 'not-supported'],
    ['all of it abroad: one part is not there ((b)(4)-(5))', { ...hurt, 'where-happened': ['abroad', 'no-others'] }, 'not-supported'],
    ['not willing, but too hurt to help: supported ((b)(2))', { ...hurt, 'willing-to-help': false, 'unable-trauma': true }, 'supported'],
    ['not willing and not too hurt, an adult: open, the program weighs it', { ...hurt, 'willing-to-help': false }, 'open'],
    ['not willing, under 18: supported, age is a reason ((b)(2))', { ...hurt, 'willing-to-help': false, 'age-now': 17 }, 'supported'],
    ['threats to hurt, and not hurt: supported', { ...hurt, hurt: ['none'] }, 'supported'],
    [
      'neither hurt nor held nor threatened with it: open, each state says what violence is',
      { ...hurt, hurt: ['none'], threats: ['shame', 'no-others'] },
      'open',
    ],
  ])('%s', (_, changes, outcome) => {
    expect(result(crimeVictimCompensation, changes).outcome).toBe(outcome)
  })
})

describe('credit reports, 15 USC 1681c-3', () => {
  const debts: Changes = {
    'bad-credit': true,
    'hhs-letter': 'none',
    't-stage': 'not-filed',
    'continued-presence': 'none',
    'official-finding': 'yes',
  }
  test.each<Row>([
    ['debts from it and an official paper: supported', debts, 'supported'],
    ['no paper yet: open, with the step that gets one', { ...debts, 'official-finding': 'not-yet' }, 'open'],
    ['a Certification Letter is such a paper', { ...debts, 'official-finding': 'not-yet', 'hhs-letter': 'certification' }, 'supported'],
    [
      'an interim letter is not: it says only "may have been"',
      { ...debts, 'official-finding': 'not-yet', 'hhs-letter': 'interim' },
      'open',
    ],
    ['T-1 approved is such a paper', { ...debts, 'official-finding': 'not-yet', 't-stage': 'granted' }, 'supported'],
    ['no debts from it: one part is not there', { ...debts, 'bad-credit': false }, 'not-supported'],
    [
      'no severe form, no sex trafficking and no finding: one part is not there ((a)(3))',
      { ...debts, ...ordinaryJob, 'official-finding': 'not-yet' },
      'not-supported',
    ],
    ['the same, and a body has found otherwise: supported, its finding counts ((a)(1)(A))', { ...debts, ...ordinaryJob }, 'supported'],
    [
      'sex trafficking without force: supported ((a)(3), 22 USC 7102(12))',
      { ...debts, ...sexByForce, 'sex-made-by': ['none'] },
      'supported',
    ],
  ])('%s', (_, changes, outcome) => {
    expect(result(creditBlock, changes).outcome).toBe(outcome)
  })

  test('no paper yet names its step', () => {
    expect(result(creditBlock, { ...debts, 'official-finding': 'not-yet' }).nextSteps[0]).toBe('get-determination-paper')
  })
})

describe('federal records, 18 USC 3771A', () => {
  const convicted: Changes = {
    'criminal-history': 'convicted',
    'record-court': ['federal', 'no-others'],
    'offense-kind': 'not-violent',
    'offense-caused': true,
  }
  const arrested: Changes = { ...convicted, 'criminal-history': 'arrest-only', 'arrest-ended-well': false }
  test.each<Row>([
    ['a conviction, not violent, a direct result: supported ((b)(1)(A))', convicted, 'supported'],
    ['not a result of it: one part is not there', { ...convicted, 'offense-caused': false }, 'not-supported'],
    [
      'a violent conviction, no child harmed: open, a shorter sentence ((e), not settled)',
      { ...convicted, 'offense-kind': 'violent' },
      'open',
    ],
    [
      'a violent conviction, a child harmed: one part is not there ((a)(6))',
      { ...convicted, 'offense-kind': 'violent-child-harmed' },
      'not-supported',
    ],
    ['an arrest, not violent: supported ((b)(1)(B))', arrested, 'supported'],
    [
      'an arrest for a violent crime that ended well: supported ((b)(1)(C))',
      { ...arrested, 'offense-kind': 'violent', 'arrest-ended-well': true },
      'supported',
    ],
    ['an arrest for a violent crime that did not: one part is not there', { ...arrested, 'offense-kind': 'violent' }, 'not-supported'],
    ['a state court alone: not for them', { ...convicted, 'record-court': ['state', 'no-others'] }, 'not-applicable'],
    ['nothing on record: not for them', { ...convicted, 'criminal-history': 'none' }, 'not-applicable'],
    ['no severe form and no sex trafficking: one part is not there ((a)(7))', { ...convicted, ...ordinaryJob }, 'not-supported'],
  ])('%s', (_, changes, outcome) => {
    expect(result(recordReliefFederal, changes).outcome).toBe(outcome)
  })

  test.each<[Day, string]>([
    ['2026-01-22', 'not-supported'],
    ['2026-01-23', 'supported'],
    ['2026-01-24', 'supported'],
  ])('on %s: %s', (on, outcome) => {
    expect(result(recordReliefFederal, convicted, on).outcome).toBe(outcome)
  })

  test('state records: open wherever it happened to the person, with the state law as the condition', () => {
    const state: Changes = { ...convicted, 'record-court': ['state', 'no-others'] }
    expect(result(recordReliefState, state)).toMatchObject({ outcome: 'open', unsettled: ['record-relief-state.merits'], open: [] })
    expect(result(recordReliefState, { ...state, ...ordinaryJob }).outcome).toBe('not-supported')
    expect(result(recordReliefState, convicted).outcome).toBe('not-applicable')
  })
})

const convictedOf: Changes = { 'criminal-case': 'convicted', 'case-federal': true, 'convicted-chapter-77': 'yes' }
test.each<Row>([
  ['ordered and paid: supported (IRS Notice 2012-12)', { ...convictedOf, 'restitution-paid': true }, 'supported'],
  ['nothing paid: one part is not there', { ...convictedOf, 'restitution-paid': false }, 'not-supported'],
  ['a state case alone: one part is not there', { ...convictedOf, 'case-federal': false, 'restitution-paid': true }, 'not-supported'],
  [
    'no such conviction: one part is not there',
    { ...convictedOf, 'convicted-chapter-77': 'no', 'restitution-paid': true },
    'not-supported',
  ],
])('tax on restitution: %s', (_, changes, outcome) => {
  expect(result(taxOnRestitution, changes).outcome).toBe(outcome)
})

describe('the suit of a person harmed as a minor, 18 USC 2255', () => {
  const child: Changes = { 'under-18-then': true, hurt: ['body', 'no-others'], 'ties-now': ['none'], 'age-now': 20 }
  test.each<Row>([
    ['forced labor as a minor, with an injury: supported, at any age', child, 'supported'],
    ['an adult then: one part is not there', { ...child, 'under-18-then': false }, 'not-supported'],
    ['no forced labor: one part is not there', { ...child, ...ordinaryJob }, 'not-supported'],
    [
      'sex for value under 18: supported, no force needed (1591)',
      { ...child, ...sexByForce, 'sex-made-by': ['none'], 'sex-under-18': true },
      'supported',
    ],
    ['no injury told: open, it need not be of the body', { ...child, hurt: ['none'] }, 'open'],
    [
      'effects that are still felt: supported, whenever the injury came',
      { ...child, hurt: ['none'], 'ties-now': ['effects', 'no-others'] },
      'supported',
    ],
    ['not yet 28 on 2022-09-16: supported', { ...child, 'age-now': 32, 'birth-date': '1994-09-16' }, 'supported'],
    ['28 before that day: open for a lawyer, never too late', { ...child, 'age-now': 32, 'birth-date': '1994-09-15' }, 'open'],
    ['under 28 today: the birth date is not needed', { ...child, 'age-now': 27, 'birth-date': undefined }, 'supported'],
    ['all of it abroad: open for a lawyer (1596)', { ...child, 'where-happened': ['abroad', 'no-others'] }, 'open'],
  ])('%s', (_, changes, outcome) => {
    expect(result(civilActionChild, changes).outcome).toBe(outcome)
  })
})

describe('a child in a federal case, 18 USC 3509', () => {
  const child: Changes = { 'age-now': 15, 'criminal-case': 'charges', 'case-federal': true, hurt: ['body', 'no-others'] }
  test.each<Row>([
    ['under 18, hurt, a federal case: supported ((a)(2)(A))', child, 'supported'],
    ['18: not for them', { ...child, 'age-now': 18 }, 'not-applicable'],
    ['a state case: one part is not there', { ...child, 'case-federal': false }, 'not-supported'],
    ['no case: one part is not there', { ...child, 'criminal-case': 'none' }, 'not-supported'],
    ['work alone: open, the child may be a witness to a crime against others ((a)(2)(B))', { ...child, hurt: ['none'] }, 'open'],
    ['sex for value: supported, that is exploitation ((a)(6), (8))', { ...child, hurt: ['none'], 'sex-for-value': 'yes' }, 'supported'],
  ])('%s', (_, changes, outcome) => {
    expect(result(childWitnessRights, changes).outcome).toBe(outcome)
  })
})

describe('witness protection, 18 USC 3521(a)(1), 1594(g)', () => {
  const witness: Changes = { 'useful-witness': true, 'criminal-case': 'investigation', 'danger-now': true }
  test.each<Row>([
    ['a witness in danger, in a case about forced labor: supported', witness, 'supported'],
    ['a state case counts too: the case need not be federal', { ...witness, 'case-federal': false }, 'supported'],
    ['no danger today, but threats to hurt: supported', { ...witness, 'danger-now': false }, 'supported'],
    [
      'no danger and no threats to hurt: open, the Attorney General finds',
      { ...witness, 'danger-now': false, threats: ['shame', 'no-others'] },
      'open',
    ],
    ['not a witness: one part is not there', { ...witness, 'useful-witness': false }, 'not-supported'],
    ['no case: one part is not there', { ...witness, 'criminal-case': 'none' }, 'not-supported'],
    ['no chapter 77 crime: open, another serious offense will do (3521(a)(1))', { ...witness, ...ordinaryJob }, 'open'],
  ])('%s', (_, changes, outcome) => {
    expect(result(witnessProtection, changes).outcome).toBe(outcome)
  })

  test('it is at the Attorney General’s discretion', () => {
    expect(result(witnessProtection, witness).discretionary).toBe(true)
    expect(element(result(witnessProtection, witness), 'witness-protection.danger.today')).toBe('met')
  })
})

describe('clocks', () => {
  const own = { ...law, warnings: needsWarnings, deadlines: needsDeadlines }
  const of = (changes: Answers, on: Day = today) => reason(own, { ...forcedLabor, ...changes }, on)
  const due = (changes: Answers, id: string): DueDate | undefined => of(changes).deadlines.find((d) => d.id === id)

  test('wages: two years, three where the employer knew; nothing is late until that is known', () => {
    const underpaid: Answers = { 'wages-owed': true, 'ended-on': '2024-11-23' }
    expect(due({ ...underpaid, 'employer-knew': false }, 'wages')).toMatchObject({ date: '2026-11-23', passed: true })
    expect(due({ ...underpaid, 'employer-knew': true }, 'wages')).toMatchObject({ date: '2027-11-23', passed: false })
    expect(due(underpaid, 'wages')).toMatchObject({ date: '2026-11-23', passed: false, estimate: true })
    expect(due({ ...underpaid, 'employer-knew': false, 'ended-on': '2024-11-24' }, 'wages')).toMatchObject({ date: today, passed: false })
    expect(due({ 'wages-owed': false, 'ended-on': '2024-11-23' }, 'wages')).toBeUndefined()
  })

  test('compensation: the shortest common time of the states', () => {
    expect(due({ 'injury-or-therapy-costs': true, 'ended-on': '2026-06-01' }, 'compensation')).toMatchObject({
      date: '2027-06-01',
      passed: false,
    })
    expect(due({ 'injury-or-therapy-costs': false, 'ended-on': '2026-06-01' }, 'compensation')).toBeUndefined()
  })

  test('both are said as soon as they run', () => {
    expect(of({ 'wages-owed': true, 'injury-or-therapy-costs': true }).warnings.map((w) => w.id)).toEqual([
      'wage-deadline',
      'compensation-deadline',
    ])
    expect(of({ 'wages-owed': false, 'injury-or-therapy-costs': false }).warnings).toEqual([])
  })
})
