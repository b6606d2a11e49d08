/** Rights in custody and in a case: each boundary from both sides, with its clause. */
import { describe, expect, test } from 'vitest'
import type { Answers } from '../../src/engine/model'
import { crimeVictimsRights } from '../../src/law/rights/crime-victims-rights'
import { custodyRights } from '../../src/law/rights/custody-rights'
import { federalVictimServices } from '../../src/law/rights/federal-victim-services'
import { informationAndTranslation } from '../../src/law/rights/information-and-translation'
import { element, forcedLabor, fraudAndDebt, ordinaryJob, result, sexNotBegun, workNotBegun } from './forced-labor'

type Row = [sentence: string, changes: Record<string, Answers[string] | undefined>, outcome: string]

describe('rights in federal custody, 22 USC 7105(c)(1), 28 CFR 1100.31', () => {
  test.each<Row>([
    ['a severe form, held by federal officers: supported', { 'federal-custody': true }, 'supported'],
    ['not held by them: one part is not there (1100.31(a))', { 'federal-custody': false }, 'not-supported'],
    ['not known who holds the person: open, and shown', {}, 'open'],
    ['no severe form: one part is not there', { ...ordinaryJob, 'federal-custody': true }, 'not-supported'],
    ['a citizen has them too: no status is asked for', { 'federal-custody': true, citizenship: 'us-citizen' }, 'supported'],
    ['a relative: not for them', { 'federal-custody': true, role: 'relative' }, 'not-applicable'],
    ['work that never began: supported, (11)(B) asks for the purpose', { ...workNotBegun, 'federal-custody': true }, 'supported'],
    ['a sex act that never happened: open, not settled under the statute', { ...sexNotBegun, 'federal-custody': true }, 'open'],
  ])('%s', (_, changes, outcome) => {
    expect(result(custodyRights, changes).outcome).toBe(outcome)
  })
})

describe('information and translation, 22 USC 7105(c)(2), 28 CFR 1100.33', () => {
  test.each<Row>([
    ['a severe form, not in custody: supported, custody is no condition', { 'federal-custody': false }, 'supported'],
    ['no case and no agency: supported', { 'criminal-case': 'none', 'federal-agency': 'none' }, 'supported'],
    ['fraud and debt without other pressure: supported, a severe form is enough', fraudAndDebt, 'supported'],
    ['no severe form: one part is not there', ordinaryJob, 'not-supported'],
    ['whether the work was forced is not known: open', { 'pressure-worked': undefined }, 'open'],
    ['a relative: not for them', { role: 'relative' }, 'not-applicable'],
  ])('%s', (_, changes, outcome) => {
    expect(result(informationAndTranslation, changes).outcome).toBe(outcome)
  })
})

describe('services of federal agencies, 34 USC 20141', () => {
  test.each<Row>([
    ['a federal agency knows of it: supported from detection, no charge needed ((b))', { 'federal-agency': 'yes' }, 'supported'],
    [
      'a federal investigation: supported ((a), (b))',
      { 'criminal-case': 'investigation', 'case-federal': true, 'federal-agency': 'none' },
      'supported',
    ],
    [
      'a state investigation, and no federal agency: open, a federal partner can be asked',
      { 'criminal-case': 'investigation', 'case-federal': false, 'federal-agency': 'state-or-local-only' },
      'open',
    ],
    ['no agency and no case: open, it can still be reported', { 'criminal-case': 'none', 'federal-agency': 'none' }, 'open'],
    ['nothing known of a case: open, and shown', {}, 'open'],
    ['a citizen: supported, no status is asked for ((e)(2))', { 'federal-agency': 'yes', citizenship: 'us-citizen' }, 'supported'],
    ['work that never began: supported, recruiting for it is a crime too', { ...workNotBegun, 'federal-agency': 'yes' }, 'supported'],
    [
      'neither a severe form nor chapter 77: open, it may be another federal crime ((e)(2))',
      { ...ordinaryJob, 'federal-agency': 'yes' },
      'open',
    ],
    ['a relative: not for them', { 'federal-agency': 'yes', role: 'relative' }, 'not-applicable'],
  ])('%s', (_, changes, outcome) => {
    expect(result(federalVictimServices, changes).outcome).toBe(outcome)
  })

  test('a state case names its step: ask for a federal partner', () => {
    expect(result(federalVictimServices, { 'federal-agency': 'state-or-local-only', 'criminal-case': 'none' }).nextSteps[0]).toBe(
      'ask-federal-partner',
    )
  })
})

describe('crime victims’ rights, 18 USC 3771', () => {
  const charged: Answers = { 'criminal-case': 'charges', 'case-federal': true }
  const investigated: Answers = { 'criminal-case': 'investigation' }
  const untold: Answers = Object.fromEntries(Object.keys(forcedLabor).map((fact) => [fact, fact === 'role' ? 'person' : 'unsure']))

  test.each<Row>([
    ['forced labor here and federal charges: supported ((b)(1), (e)(2)(A))', {}, 'supported'],
    ['a federal investigation: supported, officers owe their best efforts ((c)(1))', { 'criminal-case': 'investigation' }, 'supported'],
    ['no case: open, the rights may be asserted without one ((d)(3))', { 'criminal-case': 'none' }, 'open'],
    ['a state case alone: open', { 'case-federal': false }, 'open'],
    ['not known if there is a case: open, and shown', { 'criminal-case': undefined, 'case-federal': undefined }, 'open'],
    ['nothing told of the work, but federal charges for it: supported ((e)(2)(A))', untold, 'supported'],
    ['nothing told of the work and a federal investigation: open', { ...untold, ...investigated }, 'open'],
    [
      'all of it abroad, an investigation: open for a lawyer (18 USC 1596)',
      { ...investigated, 'where-happened': ['abroad', 'no-others'] },
      'open',
    ],
    ['fraud and debt without pressure, an investigation: one part is not there', { ...fraudAndDebt, ...investigated }, 'not-supported'],
    ['the same with federal charges: supported, another federal offense is charged', fraudAndDebt, 'supported'],
    ['work that never began, an investigation: unsettled', { ...workNotBegun, ...investigated }, 'open'],
    ['a sex act that never happened, an investigation: unsettled', { ...sexNotBegun, ...investigated }, 'open'],
    ['a relative: not for them', { role: 'relative' }, 'not-applicable'],
  ])('%s', (_, changes, outcome) => {
    expect(result(crimeVictimsRights, { ...charged, ...changes }).outcome).toBe(outcome)
  })

  test('to be harmed needs no case: without one only the case is open', () => {
    const without = result(crimeVictimsRights, { 'criminal-case': 'none', 'case-federal': false })
    expect(element(without, 'crime-victims-rights.harmed')).toBe('met')
    expect(element(without, 'crime-victims-rights.case')).toBe('unknown')
  })
})
