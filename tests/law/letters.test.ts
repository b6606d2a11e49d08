/** The letters of the Department of Health and Human Services, and help for citizens and residents: each boundary from both sides, with its clause. */
import { describe, expect, test } from 'vitest'
import type { Answers } from '../../src/engine/model'
import { certificationLetter } from '../../src/law/letters/certification-letter'
import { domesticVictimServices } from '../../src/law/letters/domestic-victim-services'
import { eligibilityLetter } from '../../src/law/letters/eligibility-letter'
import { interimAssistanceLetter } from '../../src/law/letters/interim-assistance-letter'
import { forcedLabor, fraudAndDebt, ordinaryJob, result, sexByForce, sexNotBegun, workNotBegun } from './forced-labor'

type Row = [sentence: string, changes: Record<string, Answers[string] | undefined>, outcome: string]

describe('certification letter, 22 USC 7105(b)(1)(E)', () => {
  const certified: Answers = {
    'willing-to-help': true,
    't-stage': 'bona-fide-notice',
    'continued-presence': 'none',
    'hhs-letter': 'none',
    'unable-trauma': false,
  }

  test.each<Row>([
    ['willing to help, with a bona fide notice: supported ((E)(i)(I), (II)(aa))', {}, 'supported'],
    [
      'unable because of trauma instead of willing: supported ((E)(i)(I))',
      { 'willing-to-help': false, 'unable-trauma': true },
      'supported',
    ],
    ['neither willing nor unable: one part is not there ((E)(i)(I))', { 'willing-to-help': false }, 'not-supported'],
    [
      'not willing, and nobody asked about trauma: open, never unwilling for good',
      { 'willing-to-help': false, 'unable-trauma': undefined },
      'open',
    ],
    [
      'Continued Presence in force instead of a T application: supported ((II)(bb))',
      { 't-stage': 'not-filed', 'continued-presence': 'in-force' },
      'supported',
    ],
    ['T-1 status granted: supported', { 't-stage': 'granted' }, 'supported'],
    ['a receipt is not a notice: open (8 CFR 214.205(c))', { 't-stage': 'receipt' }, 'open'],
    ['no T application yet and no Continued Presence: open, it can still be filed', { 't-stage': 'not-filed' }, 'open'],
    ['a denial under appeal is not final: open (8 CFR 214.204(q))', { 't-stage': 'denied-appeal-open' }, 'open'],
    ['a final denial and no Continued Presence: one part is not there', { 't-stage': 'denied-final' }, 'not-supported'],
    [
      'a final denial, but Continued Presence in force: supported ((II)(bb))',
      { 't-stage': 'denied-final', 'continued-presence': 'in-force' },
      'supported',
    ],
    [
      'Continued Presence ended and a final denial: one part is not there ((E)(ii))',
      { 't-stage': 'denied-final', 'continued-presence': 'ended' },
      'not-supported',
    ],
    ['Continued Presence asked for: open', { 't-stage': 'denied-final', 'continued-presence': 'asked-for' }, 'open'],
    ['18 today: for this person ((C)(ii))', { 'age-now': 18 }, 'supported'],
    ['17 today: not for this person, but the letter for a child ((C)(ii)(I))', { 'age-now': 17 }, 'not-applicable'],
    ['a citizen needs no letter ((F))', { citizenship: 'us-citizen' }, 'not-applicable'],
    ['a permanent resident needs no letter ((F))', { citizenship: 'permanent-resident' }, 'not-applicable'],
    ['a relative of the person: not for them', { role: 'relative' }, 'not-applicable'],
    ['no severe form: one part is not there ((C)(i))', ordinaryJob, 'not-supported'],
    ['a Certification Letter already held: supported', { ...ordinaryJob, 'hhs-letter': 'certification' }, 'supported'],
    ['work that never began: supported, (11)(B) asks for the purpose', workNotBegun, 'supported'],
    ['a sex act that never happened: open, (11)(A) is not settled', sexNotBegun, 'open'],
    [
      'only a buyer paid: open, "patronizing" is not in the text of 2000-10-28 ((C)(i))',
      { ...sexByForce, 'sex-brought-by': ['paid-or-asked', 'no-others'] },
      'open',
    ],
    [
      'a buyer paid and someone else brought the person: supported',
      { ...sexByForce, 'sex-brought-by': ['paid-or-asked', 'moved', 'no-others'] },
      'supported',
    ],
  ])('%s', (_, changes, outcome) => {
    expect(result(certificationLetter, { ...certified, ...changes }).outcome).toBe(outcome)
  })

  test('a receipt names its step: wait for the notice', () => {
    expect(result(certificationLetter, { ...certified, 't-stage': 'receipt' }).nextSteps[0]).toBe('await-bona-fide-notice')
  })

  test('a case that rests on a buyer alone says which element is not settled', () => {
    const { unsettled } = result(certificationLetter, { ...certified, ...sexByForce, 'sex-brought-by': ['paid-or-asked', 'no-others'] })
    expect(unsettled).toContain('letter-victim.buyer-alone')
  })
})

describe('eligibility letter, 22 USC 7105(b)(1)(C)(ii)(I), (G)(iv)', () => {
  const child: Answers = { 'age-now': 17, 'under-18-then': true, 'hhs-request': 'not-sent', 'hhs-letter': 'none' }

  test.each<Row>([
    ['17 today, no request yet: supported, anyone may send it today', {}, 'supported'],
    ['18 today, the request received before 18: supported (OTIP-PI-16-01)', { 'age-now': 18, 'hhs-request': 'before-18' }, 'supported'],
    [
      '18 today, the request received after 18: one part is not there ((C)(ii)(I))',
      { 'age-now': 18, 'hhs-request': 'after-18' },
      'not-supported',
    ],
    ['18 today and never a request: one part is not there', { 'age-now': 18 }, 'not-supported'],
    ['18 today, and nobody knows of a request: open', { 'age-now': 18, 'hhs-request': 'unsure' }, 'open'],
    ['age not known and no request yet: open, never an adult by default', { 'age-now': 'unsure' }, 'open'],
    ['18 today with an interim letter: supported, HHS acted on a child ((G)(i))', { 'age-now': 18, 'hhs-letter': 'interim' }, 'supported'],
    ['an Eligibility Letter held at 25: supported, it does not expire', { 'age-now': 25, 'hhs-letter': 'eligibility' }, 'supported'],
    ['outside the United States: one part is not there', { 'in-us': false }, 'not-supported'],
    [
      'no help to police, and not unable: supported, none may be asked for ((G)(iv)(III))',
      { 'willing-to-help': false, 'unable-trauma': false },
      'supported',
    ],
    ['a citizen child: not for them, and no letter is needed ((F))', { citizenship: 'us-citizen' }, 'not-applicable'],
    ['no severe form: one part is not there ((G)(iv)(III))', ordinaryJob, 'not-supported'],
    ['whether the work was forced is not known: open', { 'pressure-worked': 'unsure' }, 'open'],
  ])('%s', (_, changes, outcome) => {
    expect(result(eligibilityLetter, { ...child, ...changes }).outcome).toBe(outcome)
  })
})

describe('interim assistance letter, 22 USC 7105(b)(1)(G)(i)', () => {
  const child: Answers = { 'age-now': 17, 'under-18-then': true, 'hhs-letter': 'none' }
  const onlyWork = { ...ordinaryJob, 'pressure-worked': undefined }

  test.each<Row>([
    ['work and a threat, nobody asked if it worked: supported, "may have been subjected"', { 'pressure-worked': undefined }, 'supported'],
    ['work and a lie alone: supported', { ...onlyWork, 'promise-false': true }, 'supported'],
    [
      'work planned and papers kept: supported',
      { ...onlyWork, 'work-done': 'was-meant-to', 'papers-taken': true, 'papers-to-hold': true },
      'supported',
    ],
    ['a sex act for value alone: supported', { ...ordinaryJob, 'work-done': 'no', 'sex-for-value': 'yes' }, 'supported'],
    ['a sex act planned: supported', { ...ordinaryJob, 'work-done': 'no', 'sex-for-value': 'was-meant-to' }, 'supported'],
    ['work and none of the signs: open, HHS weighs what is credible', onlyWork, 'open'],
    ['no work and no sex act, done or planned: one part is not there', { ...ordinaryJob, 'work-done': 'no' }, 'not-supported'],
    ['18 today and never a request: one part is not there', { 'age-now': 18, 'hhs-request': 'not-sent' }, 'not-supported'],
    ['18 today, the request received before 18: supported', { 'age-now': 18, 'hhs-request': 'before-18' }, 'supported'],
    ['the interim letter already held: supported', { ...ordinaryJob, 'hhs-letter': 'interim' }, 'supported'],
    ['outside the United States: one part is not there', { 'in-us': false }, 'not-supported'],
    ['a permanent resident: not for them', { citizenship: 'permanent-resident' }, 'not-applicable'],
  ])('%s', (_, changes, outcome) => {
    expect(result(interimAssistanceLetter, { ...child, ...changes }).outcome).toBe(outcome)
  })

  test.each([
    ['forced labor', {}],
    ['fraud and debt', fraudAndDebt],
    ['work that never began', workNotBegun],
    ['sex by force', sexByForce],
  ])('asks for no more than the full letter: %s', (_, changes) => {
    expect(result(eligibilityLetter, { ...child, ...changes }).outcome).toBe('supported')
    expect(result(interimAssistanceLetter, { ...child, ...changes }).outcome).toBe('supported')
  })
})

describe('services for citizens and permanent residents, 22 USC 7105(b)(1)(F), (f)', () => {
  test.each<Row>([
    ['a citizen: supported', { citizenship: 'us-citizen' }, 'supported'],
    ['a permanent resident: supported ((f)(1))', { citizenship: 'permanent-resident' }, 'supported'],
    ['neither: not for them, but the letters are', { citizenship: 'neither' }, 'not-applicable'],
    ['citizenship not told: open', { citizenship: 'declined' }, 'open'],
    ['a citizen without a severe form: one part is not there', { ...ordinaryJob, citizenship: 'us-citizen' }, 'not-supported'],
    [
      'a citizen whom a buyer alone paid: supported, today’s definition holds here',
      { ...sexByForce, citizenship: 'us-citizen', 'sex-brought-by': ['paid-or-asked', 'no-others'] },
      'supported',
    ],
    ['a citizen whose sex act never happened: open, not settled under the statute', { ...sexNotBegun, citizenship: 'us-citizen' }, 'open'],
    [
      'a citizen of whom nothing else is known: open',
      { ...Object.fromEntries(Object.keys(forcedLabor).map((id) => [id, undefined])), role: 'person', citizenship: 'us-citizen' },
      'open',
    ],
  ])('%s', (_, changes, outcome) => {
    expect(result(domesticVictimServices, changes).outcome).toBe(outcome)
  })
})
