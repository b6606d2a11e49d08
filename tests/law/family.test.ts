/** Family in T status and on parole, and what protects young people: pairs at the boundary of each clause. */
import { describe, expect, test } from 'vitest'
import type { Answers } from '../../src/engine/model'
import { due, element, foreign, forced, holder, notForced, outcome, raised, result, without } from './immigration-cases'

/** A T-1 holder of 30 who was over 21 at filing, with no family in danger. */
const adult: Answers = { ...holder, 'under-21-at-filing': false, relatives: ['parent', 'sibling', 'no-others'], retaliation: ['none'] }
const husband: Answers = { relatives: ['spouse', 'no-others'], 'married-when': 'by-filing' }
/** The same, filed under 21 and of 20 today. */
const young: Answers = { ...adult, 'age-now': 20 }

describe('the principal, 8 CFR 214.211(a)-(b)', () => {
  const married: Answers = { ...forced, ...husband, 't-stage': 'receipt' }

  test('214.211(a), (b)(1)(i): an application that is in is enough; one not filed stays open and names the step; after a final denial another may be filed', () => {
    expect(outcome('t-family-spouse-child', married)).toBe('supported')
    const unfiled = { ...married, 't-stage': 'not-filed' }
    expect(outcome('t-family-spouse-child', unfiled)).toBe('open')
    expect(result('t-family-spouse-child', unfiled).nextSteps).toContain('file-t-application')
    expect(outcome('t-family-spouse-child', { ...married, 't-stage': 'denied-appeal-open' })).toBe('supported')
    expect(outcome('t-family-spouse-child', { ...married, 't-stage': 'denied-final' })).toBe('open')
  })
  test('101(a)(15)(T)(i)(I): without a grant, answers outside the definition carry no family; a grant does', () => {
    const outside: Answers = { ...notForced, ...husband, 't-stage': 'not-filed' }
    expect(outcome('t-family-spouse-child', outside)).toBe('not-supported')
    expect(outcome('t-family-spouse-child', { ...outside, ...holder })).toBe('supported')
  })
  test('a relative who answers is not asked what happened to the person', () => {
    const relative: Answers = {
      role: 'relative',
      citizenship: 'neither',
      't-stage': 'receipt',
      relatives: ['parent', 'no-others'],
      'under-21-at-filing': true,
    }
    expect(outcome('t-family-parent', relative)).toBe('supported')
    expect(result('t-family-parent', without(relative, 'under-21-at-filing')).open).toEqual(['under-21-at-filing', 'retaliation'])
  })
  test('214.211(b)(1)(ii): a T-1 that ran out with no green card application in time carries no family, unless it may still be extended; one filed in time does', () => {
    const ended: Answers = { ...adult, ...husband, 't1-ends-on': '2026-11-23', 'extension-reason': ['none'] }
    expect(outcome('t-family-spouse-child', { ...ended, 't1-ends-on': '2026-11-24' })).toBe('supported')
    expect(outcome('t-family-spouse-child', ended)).toBe('not-supported')
    expect(outcome('t-family-spouse-child', { ...ended, 'extension-reason': ['agency-needs', 'no-others'] })).toBe('open')
    expect(outcome('t-family-spouse-child', { ...ended, 'green-card-filed': 'while-t1' })).toBe('supported')
    expect(outcome('t-family-spouse-child', { ...adult, ...husband, 'revocation-sign': ['revoked', 'no-others'] })).toBe('not-supported')
  })
  test('a citizen or permanent resident has no need of it', () => {
    expect(outcome('t-family-parent', { ...adult, citizenship: 'us-citizen' })).toBe('not-applicable')
    expect(outcome('t-family-parent', { ...adult, citizenship: 'permanent-resident' })).toBe('not-applicable')
  })
  test('an end date nobody knows is the bar that alone keeps it open', () => {
    const unknownEnd = without({ ...adult, ...husband }, 't1-ends-on')
    expect(result('t-family-spouse-child', unknownEnd)).toMatchObject({
      outcome: 'open',
      openBars: ['t-status.extendable', 't-status.running'],
      open: ['t1-ends-on', 'extension-reason'],
    })
  })
})

describe('spouse and child, 101(a)(15)(T)(ii)(I)-(II), 214(o)(4), 8 CFR 214.211(d)-(e)', () => {
  test('(d)(1), (e)(4)(ii): married at filing or while pending; a marriage after the grant is outside', () => {
    expect(outcome('t-family-spouse-child', { ...adult, ...husband })).toBe('supported')
    expect(outcome('t-family-spouse-child', { ...adult, ...husband, 'married-when': 'while-pending' })).toBe('supported')
    expect(outcome('t-family-spouse-child', { ...adult, ...husband, 'married-when': 'after-grant' })).toBe('not-supported')
    expect(raised({ ...adult, ...husband, 'married-when': 'after-grant' })).toContain('family-lawyer')
  })
  test('(d)(1): with nothing filed, a marriage today is in time and is not asked about', () => {
    const unfiled = without({ ...forced, ...husband, 't-stage': 'not-filed' }, 'married-when')
    expect(element('t-family-spouse-child', unfiled, 't-family.spouse')).toBe('met')
    expect(result('t-family-spouse-child', unfiled).open).not.toContain('married-when')
  })
  test('(e)(1), (e)(3), (e)(4)(i): an unmarried child who was under 21 that day, whatever the age of the principal', () => {
    expect(outcome('t-family-spouse-child', { ...adult, relatives: ['child', 'no-others'] })).toBe('supported')
    expect(outcome('t-family-spouse-child', { ...young, relatives: ['child', 'no-others'] })).toBe('supported')
    expect(outcome('t-family-spouse-child', adult)).toBe('not-supported')
  })
  test('danger of revenge opens nothing for a spouse or child', () => {
    expect(outcome('t-family-spouse-child', { ...adult, retaliation: ['parent', 'sibling', 'child-of-family'] })).toBe('not-supported')
  })
})

describe('parents and siblings, (T)(ii)(I) and (III), 8 CFR 214.211(a)(2)-(3), (e)(2), (f)', () => {
  test('(I), 214(o)(5): under 21 at filing is enough without danger; 21 at filing is not', () => {
    for (const protection of ['t-family-parent', 't-family-sibling']) {
      expect(
        outcome(protection, {
          ...adult,
          'under-21-at-filing': true,
          'birth-date': '2004-01-01',
          't1-granted-on': '2025-02-01',
          't1-ends-on': '2029-01-31',
          'age-now': 22,
        }),
        protection,
      ).toBe('supported')
      expect(outcome(protection, adult), protection).toBe('not-supported')
    }
  })
  test('a person under 21 today was under 21 at filing, whatever else is known: 20 / 21', () => {
    const asked = without(young, 'under-21-at-filing')
    expect(outcome('t-family-parent', asked)).toBe('supported')
    expect(outcome('t-family-parent', { ...asked, 'age-now': 21 })).toBe('open')
    expect(result('t-family-parent', { ...asked, 'age-now': 21 }).open).toContain('under-21-at-filing')
  })
  test('214(o)(5) covers 21 reached while pending; reached only after the grant it is in no text and is held for a lawyer', () => {
    const aged: Answers = { ...adult, 'under-21-at-filing': true, 'age-now': 22, 't1-granted-on': '2025-11-24' }
    expect(outcome('t-family-parent', { ...aged, 'birth-date': '2004-11-24' })).toBe('supported')
    expect(outcome('t-family-parent', { ...aged, 'birth-date': '2004-11-25' })).toBe('open')
    expect(outcome('t-family-parent', { ...aged, 'birth-date': '2004-11-25', retaliation: ['parent', 'no-others'] })).toBe('supported')
  })
  test('214(o)(5): still pending at 21 there is nothing to hold', () => {
    const pending: Answers = {
      ...forced,
      'age-now': 22,
      't-stage': 'receipt',
      'under-21-at-filing': true,
      relatives: ['parent', 'no-others'],
    }
    expect(outcome('t-family-parent', pending)).toBe('supported')
  })
  test('(II): 21 today with nothing filed is 21 at filing: 20 / 21', () => {
    const unfiled: Answers = { ...forced, 't-stage': 'not-filed', relatives: ['parent', 'no-others'], retaliation: ['none'] }
    expect(outcome('t-family-parent', { ...unfiled, 'age-now': 20 })).toBe('open')
    expect(outcome('t-family-parent', { ...unfiled, 'age-now': 21 })).toBe('not-supported')
  })
  test('(III), (f): present danger opens it at any age, each relative for themselves', () => {
    expect(outcome('t-family-parent', { ...adult, retaliation: ['parent', 'no-others'] })).toBe('supported')
    expect(outcome('t-family-sibling', { ...adult, retaliation: ['parent', 'no-others'] })).toBe('not-supported')
    expect(outcome('t-family-sibling', { ...adult, retaliation: ['sibling', 'no-others'] })).toBe('supported')
    expect(raised(adult)).toContain('ask-about-retaliation')
  })
  test('(e)(2)(iii): a sibling who was 18 that day stays out, in danger too', () => {
    expect(outcome('t-family-sibling', { ...young, relatives: ['parent', 'grown-sibling', 'no-others'] })).toBe('not-supported')
    expect(
      outcome('t-family-sibling', { ...young, relatives: ['parent', 'grown-sibling', 'no-others'], retaliation: ['sibling', 'no-others'] }),
    ).toBe('not-supported')
  })
  test('unsure is never no', () => {
    expect(outcome('t-family-parent', { ...adult, retaliation: 'unsure' })).toBe('open')
    expect(outcome('t-family-sibling', { ...adult, relatives: 'declined', retaliation: ['sibling'] })).toBe('open')
  })
})

describe('T-6, (T)(ii)(III), 8 CFR 214.201, 214.211(a)(3)', () => {
  const grandchild: Answers = {
    ...adult,
    relatives: ['child', 'child-of-family', 'no-others'],
    retaliation: ['child-of-family', 'no-others'],
  }

  test('the child of a relative who may come, in danger; without danger, or without such a relative, not', () => {
    expect(outcome('t-family-retaliation', grandchild)).toBe('supported')
    expect(outcome('t-family-retaliation', { ...grandchild, retaliation: ['parent', 'no-others'] })).toBe('not-supported')
    expect(outcome('t-family-retaliation', { ...grandchild, relatives: ['child-of-family', 'no-others'] })).toBe('not-supported')
  })
  test('a grown sibling comes as the child of a parent who comes', () => {
    const brother: Answers = {
      ...adult,
      relatives: ['parent', 'grown-sibling', 'no-others'],
      retaliation: ['parent', 'grown-sibling', 'no-others'],
    }
    expect(outcome('t-family-retaliation', brother)).toBe('supported')
    expect(outcome('t-family-retaliation', { ...brother, retaliation: ['grown-sibling', 'no-others'] })).toBe('not-supported')
    expect(outcome('t-family-retaliation', { ...brother, 'age-now': 20, retaliation: ['grown-sibling', 'no-others'] })).toBe('supported')
    expect(outcome('t-family-sibling', brother)).toBe('not-supported')
    const youngOneInDanger: Answers = { ...brother, retaliation: ['parent', 'sibling', 'no-others'] }
    expect(outcome('t-family-retaliation', youngOneInDanger)).toBe('not-supported')
  })
})

describe('parole of relatives, 8 USC 1229b(b)(6)', () => {
  const witness: Answers = {
    ...foreign,
    'continued-presence': 'in-force',
    't-stage': 'not-filed',
    relatives: ['parent', 'grown-sibling', 'no-others'],
    retaliation: ['none'],
  }

  test('(A): Continued Presence in force; asked for stays open, none defeats; an agency may always refuse', () => {
    const child: Answers = { ...witness, relatives: ['child', 'no-others'] }
    expect(result('family-parole', child)).toMatchObject({ outcome: 'supported', discretionary: true })
    expect(result('family-parole', child).nextSteps[0]).toBe('ask-agency-for-family-parole')
    expect(outcome('family-parole', { ...child, 'continued-presence': 'asked-for' })).toBe('open')
    expect(outcome('family-parole', { ...child, 'continued-presence': 'none' })).toBe('not-supported')
  })
  test('(A)(i)(I)-(II): a parent without danger where the person is under 21: 20 / 21, who may have been 20 on the day that counts', () => {
    expect(outcome('family-parole', { ...witness, 'age-now': 20 })).toBe('supported')
    expect(outcome('family-parole', { ...witness, 'age-now': 21 })).toBe('open')
    expect(element('family-parole', { ...witness, 'age-now': 21 }, 'family-parole.under-21')).toBe('unmet')
  })
  test('(A)(ii): a parent or sibling in danger, irrespective of age', () => {
    expect(outcome('family-parole', { ...witness, relatives: ['grown-sibling', 'no-others'], retaliation: ['sibling', 'no-others'] })).toBe(
      'supported',
    )
    expect(outcome('family-parole', { ...witness, retaliation: ['child-of-family', 'no-others'] })).toBe('open')
  })
  test('(A)(i): a marriage after the grant of T-1 may still lie before the day presence was asked for, so it stays open', () => {
    const married: Answers = { ...witness, relatives: ['spouse', 'no-others'], 't-stage': 'granted', 'married-when': 'by-filing' }
    expect(outcome('family-parole', married)).toBe('supported')
    expect(outcome('family-parole', { ...married, 'married-when': 'after-grant' })).toBe('open')
  })
})

describe('special immigrant juvenile, 8 CFR 204.11(b)-(c)', () => {
  const youth: Answers = {
    ...foreign,
    'age-now': 20,
    relatives: ['none'],
    'parent-harm': true,
    'juvenile-court': 'order-made',
    'return-not-best': true,
  }

  test('(b)(1): under 21 at filing: 20 / 21', () => {
    expect(outcome('sij', youth)).toBe('supported')
    expect(outcome('sij', { ...youth, 'age-now': 21 })).toBe('not-applicable')
  })
  test('(b)(2)-(4): unmarried, here, with an order; an order not yet made stays open and names the step', () => {
    expect(outcome('sij', { ...youth, relatives: ['spouse', 'no-others'] })).toBe('not-supported')
    expect(outcome('sij', { ...youth, 'in-us': false })).toBe('not-supported')
    expect(outcome('sij', { ...youth, 'juvenile-court': 'not-yet' })).toBe('open')
    expect(result('sij', { ...youth, 'juvenile-court': 'not-yet' }).nextSteps[0]).toBe('ask-juvenile-court')
    expect(result('sij', { ...youth, 'juvenile-court': 'asked-for' }).nextSteps[0]).toBe('await-juvenile-court')
  })
  test('(c)(1)(ii), (c)(2): harm by a parent, and return that is not best', () => {
    expect(outcome('sij', { ...youth, 'parent-harm': false })).toBe('not-supported')
    expect(outcome('sij', { ...youth, 'return-not-best': false })).toBe('not-supported')
  })
})

describe('a child alone, 6 USC 279(g)(2), 8 USC 1232', () => {
  const child: Answers = { ...foreign, 'age-now': 17, 'parent-here': false, 't-stage': 'not-filed' }

  test('279(g)(2)(A)-(C): 17 / 18, nobody here, no T-1 held', () => {
    expect(outcome('unaccompanied-child', child)).toBe('supported')
    expect(outcome('unaccompanied-child', { ...child, 'age-now': 18 })).toBe('not-applicable')
    expect(outcome('unaccompanied-child', { ...child, 'parent-here': true })).toBe('not-supported')
    expect(outcome('unaccompanied-child', { ...child, 't-stage': 'granted' })).toBe('not-supported')
  })
  test('1232(c)(2)(A): foster care needs nobody to care, and the letter; without it, open', () => {
    const letter: Answers = { ...child, 'hhs-letter': 'eligibility' }
    expect(result('refugee-minor-foster-care', letter)).toMatchObject({ outcome: 'supported', discretionary: true })
    expect(outcome('refugee-minor-foster-care', { ...forced, ...letter, 'hhs-letter': 'none' })).toBe('open')
    expect(outcome('refugee-minor-foster-care', { ...notForced, ...letter, 'hhs-letter': 'none' })).toBe('not-supported')
    expect(outcome('refugee-minor-foster-care', { ...letter, 'parent-here': true })).toBe('not-supported')
    expect(outcome('refugee-minor-foster-care', { ...letter, 'age-now': 18 })).toBe('not-applicable')
  })
})

describe('the 21st birthday', () => {
  test('is warned of from 17 to 20, and its day is reckoned', () => {
    const at = (age: number) => raised({ ...foreign, 'age-now': age }).includes('turning-21')
    expect([16, 17, 20, 21].map(at)).toEqual([false, true, true, false])
    expect(due({ ...foreign, 'age-now': 19, 'birth-date': '2007-02-03' }, 'turning-21')).toMatchObject({
      date: '2028-02-03',
      estimate: false,
      passed: false,
    })
    expect(due({ ...foreign, 'age-now': 19, citizenship: 'us-citizen', 'birth-date': '2007-02-03' }, 'turning-21')).toBeUndefined()
  })
})

test('the parts that carry a family result name the family, not what happened, once T-1 is granted', () => {
  const { evidence } = result('t-family-parent', { ...young, retaliation: ['parent'] })
  expect(evidence).toContain('family-records')
  expect(evidence).not.toContain('contract')
  expect(element('t-family-parent', young, 't-family.principal.definition')).toBe('met')
})
