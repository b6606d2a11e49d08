/** A T-1 status held, and the other ways to stay: pairs at the boundary of each clause. */
import { describe, expect, test } from 'vitest'
import type { Answers } from '../../src/engine/model'
import { due, element, foreign, forced, holder, notForced, outcome, raised, result, settled, without } from './immigration-cases'

describe('a removal case after the grant, 8 CFR 214.204(o), 1003.18(d)', () => {
  const ordered: Answers = { ...holder, 'removal-case': 'final-order', 'order-by': 'judge' }

  test('(o)(1)-(2): an order of DHS falls by law, one of a judge by motion; nobody without a case needs it', () => {
    expect(outcome('reopen-and-terminate', ordered)).toBe('supported')
    expect(element('reopen-and-terminate', { ...ordered, 'order-by': 'immigration-service' }, 'reopen-and-terminate.by-dhs')).toBe('met')
    expect(outcome('reopen-and-terminate', { ...holder, 'removal-case': 'none' })).toBe('not-applicable')
  })
  test('without a grant it is not there yet: a case that is in waits, one that is refused for good does not', () => {
    expect(outcome('reopen-and-terminate', { ...forced, ...ordered, 't-stage': 'receipt' })).toBe('open')
    expect(outcome('reopen-and-terminate', { ...forced, ...ordered, 't-stage': 'denied-final' })).toBe('not-supported')
    expect(
      outcome('reopen-and-terminate', { ...notForced, 'removal-case': 'final-order', 'order-by': 'judge', 't-stage': 'not-filed' }),
    ).toBe('not-supported')
  })
  test('1003.18(d)(1)(i)(D): in court it must end, flagged since the rule could not be confirmed', () => {
    const inCourt = result('reopen-and-terminate', { ...holder, 'removal-case': 'in-court' })
    expect(inCourt).toMatchObject({ outcome: 'open', unsettled: ['reopen-and-terminate.in-court'] })
  })
})

describe('more time, 8 USC 1184(o)(7)(B)-(C), 8 CFR 214.212', () => {
  test('(B)(i), (iii): agency need or exceptional circumstances; neither, not', () => {
    expect(outcome('t-extension', { ...holder, 'extension-reason': ['agency-needs', 'no-others'] })).toBe('supported')
    expect(outcome('t-extension', { ...holder, 'extension-reason': ['exceptional', 'no-others'] })).toBe('supported')
    expect(outcome('t-extension', { ...holder, 'extension-reason': ['none'] })).toBe('not-supported')
    expect(result('t-extension', { ...holder, 'extension-reason': ['exceptional'] }).discretionary).toBe(true)
  })
  test('(C), 214.212(h): a green card application filed in time keeps it going without any reason', () => {
    expect(outcome('t-extension', { ...holder, 'extension-reason': ['none'], 'green-card-filed': 'while-t1' })).toBe('supported')
    expect(outcome('t-extension', { ...holder, 'extension-reason': ['none'], 'green-card-filed': 'after-t1-ended' })).toBe('not-supported')
  })
  test('214.212(c): late is no bar; 214.213(d): revoked is', () => {
    expect(outcome('t-extension', { ...holder, 'extension-reason': ['exceptional'], 't1-ends-on': '2025-01-01' })).toBe('supported')
    expect(outcome('t-extension', { ...holder, 'extension-reason': ['exceptional'], 'revocation-sign': ['revoked', 'no-others'] })).toBe(
      'not-supported',
    )
  })
})

describe('revocation, 8 CFR 214.213(b)', () => {
  test('each ground raises the risk; none does not; before a grant there is nothing to revoke', () => {
    for (const sign of ['notice', 'refused-agency', 'declaration-withdrawn', 'approved-in-error', 'revoked']) {
      expect(outcome('t-revocation-risk', { ...holder, 'revocation-sign': [sign] }), sign).toBe('supported')
    }
    expect(outcome('t-revocation-risk', holder)).toBe('not-supported')
    expect(outcome('t-revocation-risk', { ...forced, 't-stage': 'receipt', 'revocation-sign': ['notice'] })).toBe('not-applicable')
    expect(result('t-revocation-risk', holder)).toMatchObject({ polarity: 'risk', nextSteps: [] })
  })
})

describe('the green card, 8 USC 1255(l), 8 CFR 245.23', () => {
  const ready: Answers = {
    ...holder,
    absence: 'none',
    'moral-character': 'nothing-against',
    'helped-since-t1': 'helped-or-not-asked',
    'other-grounds': ['none'],
    'never-waived': ['none'],
    'entry-how': 'checked-in',
    'criminal-history': 'none',
  }

  test('(l)(1)(A): three years to the day; a day less only with the paper that the case is complete', () => {
    expect(outcome('t-adjustment', ready)).toBe('supported')
    const dayLess = { ...ready, 't1-granted-on': '2023-11-25', 'case-complete-paper': false }
    expect(outcome('t-adjustment', dayLess)).toBe('not-supported')
    expect(outcome('t-adjustment', { ...dayLess, 'case-complete-paper': true })).toBe('supported')
    expect(outcome('t-adjustment', { ...dayLess, 't1-granted-on': '2023-11' })).toBe('open')
  })
  test('(l)(3)(A)-(B): over 90 days or 180 in all breaks it, unless needed for the case or certified; within the limits it does not', () => {
    expect(outcome('t-adjustment', { ...ready, absence: 'within-limits' })).toBe('supported')
    expect(outcome('t-adjustment', { ...ready, absence: 'over-limits', 'absence-excused': false })).toBe('not-supported')
    expect(outcome('t-adjustment', { ...ready, absence: 'over-limits', 'absence-excused': true })).toBe('supported')
    expect(outcome('t-adjustment', { ...ready, absence: 'over-limits' })).toBe('open')
    expect(raised({ ...ready, absence: 'over-limits' })).toContain('absence-breaks-presence')
  })
  test('245.23(a)(3), 214.203(c): held on the last day, lost on the next, kept by filing in time', () => {
    expect(outcome('t-adjustment', { ...ready, 't1-ends-on': '2026-11-24' })).toBe('supported')
    const over: Answers = { ...ready, 't1-ends-on': '2026-11-23', 'extension-reason': ['none'] }
    expect(outcome('t-adjustment', over)).toBe('not-supported')
    expect(outcome('t-adjustment', { ...over, 'extension-reason': ['exceptional', 'no-others'] })).toBe('open')
    expect(
      outcome('t-adjustment', { ...ready, 't1-ends-on': '2023-01-01', 't1-granted-on': '2019-01-02', 'green-card-filed': 'while-t1' }),
    ).toBe('supported')
    expect(outcome('t-adjustment', { ...over, 'green-card-filed': 'after-t1-ended' })).toBe('not-supported')
    expect(outcome('t-adjustment', { ...ready, 'revocation-sign': ['revoked', 'no-others'] })).toBe('not-supported')
  })
  test('(l)(1)(B), (6): trouble that came from what happened may be disregarded; other trouble is held for a lawyer', () => {
    expect(outcome('t-adjustment', { ...ready, 'moral-character': 'linked-to-it' })).toBe('supported')
    expect(outcome('t-adjustment', { ...ready, 'moral-character': 'something-else' })).toBe('open')
  })
  test('(l)(1)(C), 245.23(a)(7)(i)-(iv): any one of four; the hardship list is open, so none leaves it open', () => {
    const refused = {
      ...ready,
      'helped-since-t1': 'did-not-help',
      'going-back': ['none'],
      'ties-now': ['none'],
      'under-18-then': false,
      'trauma-found-at-t1': false,
    }
    expect(outcome('t-adjustment', refused)).toBe('open')
    expect(outcome('t-adjustment', { ...refused, 'going-back': ['no-care', 'no-others'] })).toBe('supported')
    expect(outcome('t-adjustment', { ...refused, 'under-18-then': true })).toBe('supported')
    expect(outcome('t-adjustment', { ...refused, 'trauma-found-at-t1': true })).toBe('supported')
  })
  test('(l)(2)(A)-(B): a ground with the link passes, one without it or one never waived is held', () => {
    const ground = { ...ready, 'other-grounds': ['said-untrue-things', 'no-others'] }
    expect(outcome('t-adjustment', { ...ground, 'grounds-connected': 'all' })).toBe('supported')
    expect(outcome('t-adjustment', { ...ground, 'grounds-connected': 'none' })).toBe('open')
    expect(outcome('t-adjustment', { ...ground, 'grounds-connected': 'none', waiver: 'granted' })).toBe('supported')
    expect(outcome('t-adjustment', { ...ready, 'criminal-history': 'convicted', 'grounds-connected': 'none' })).toBe('open')
    expect(outcome('t-adjustment', { ...ready, 'other-grounds': ['health', 'no-others'] })).toBe('supported')
    expect(outcome('t-adjustment', { ...ready, 'never-waived': ['security', 'no-others'] })).toBe('open')
  })
  test('its clocks: the day it opens, and the day T-1 ends', () => {
    expect(due({ ...ready, 't1-granted-on': '2024-03-05' }, 'adjustment-opens')).toMatchObject({ date: '2027-03-05', passed: false })
    expect(due({ ...ready, 'green-card-filed': 'while-t1' }, 'adjustment-opens')).toBeUndefined()
    expect(due(ready, 't-status-end')).toMatchObject({ date: '2027-11-23', passed: false })
  })
  test('its warnings: before the end, a year before the end from day to day, after the end', () => {
    expect(raised(ready)).toContain('adjust-before-expiry')
    expect(raised({ ...ready, 't1-ends-on': '2027-11-24' })).not.toContain('t-status-ending')
    expect(raised({ ...ready, 't1-ends-on': '2027-11-23' })).toContain('t-status-ending')
    expect(raised({ ...ready, 't1-ends-on': '2026-11-24' })).toContain('t-status-ending')
    expect(raised({ ...ready, 't1-ends-on': '2026-11-23' })).toContain('t-status-ended')
    expect(raised({ ...ready, 't1-ends-on': '2026-11-23', 'green-card-filed': 'while-t1' })).not.toContain('t-status-ended')
    expect(raised(ready)).toContain('work-permit-renewal')
  })
})

describe('U visa, 8 USC 1101(a)(15)(U), 1184(p)(1), 8 CFR 214.14', () => {
  const helped: Answers = {
    ...forced,
    'under-18-then': false,
    'ties-now': ['effects', 'no-others'],
    'useful-witness': true,
    reported: 'yes',
    requests: 'helped',
    'where-happened': ['in-us', 'no-others'],
    'u-certificate': 'signed-within-6-months',
    'took-part': 'no',
    'never-waived': ['none'],
  }

  test('1184(p)(1), 214.14(c)(2)(i): a certificate of the last six months; an older or missing one stays open, a refused one defeats', () => {
    expect(outcome('u-visa', helped)).toBe('supported')
    expect(outcome('u-visa', { ...helped, 'u-certificate': 'signed-earlier' })).toBe('open')
    expect(result('u-visa', { ...helped, 'u-certificate': 'signed-earlier' }).nextSteps[0]).toBe('renew-u-certificate')
    expect(result('u-visa', { ...helped, 'u-certificate': 'not-yet' }).nextSteps[0]).toBe('ask-for-u-certificate')
    expect(outcome('u-visa', { ...helped, 'u-certificate': 'refused' })).toBe('not-supported')
    expect(result('u-visa', { ...helped, 'u-certificate': 'refused' }).nextSteps).toContain('ask-another-certifying-agency')
  })
  test('(U)(i)(I)-(III): harm is weighed, so none of its points leaves it open; information and help are not', () => {
    expect(outcome('u-visa', { ...helped, 'ties-now': ['none'], hurt: ['none'], 'going-back': ['none'] })).toBe('open')
    expect(outcome('u-visa', { ...helped, 'useful-witness': false })).toBe('not-supported')
    expect(outcome('u-visa', { ...helped, 'useful-witness': false, 'under-18-then': true })).toBe('open')
    expect(outcome('u-visa', { ...helped, 'useful-witness': false, 'age-now': 15, 'under-18-then': true })).toBe('supported')
    expect(outcome('u-visa', { ...helped, requests: 'none', 'willing-to-help': true })).toBe('supported')
    expect(outcome('u-visa', { ...helped, requests: 'none', 'willing-to-help': false })).toBe('not-supported')
    expect(outcome('u-visa', { ...helped, requests: 'none', 'willing-to-help': false, 'under-18-then': true })).toBe('open')
    expect(outcome('u-visa', { ...helped, requests: 'refused-some', 'willing-to-help': true })).toBe('open')
    expect(outcome('u-visa', { ...helped, reported: 'not-yet' })).toBe('open')
  })
  test('(U)(iii): a crime of the list; it is long and open, so none of those asked about leaves it open; fraud in labor contracting where the work visa shows hiring abroad', () => {
    const nothing: Answers = {
      ...helped,
      'brought-by': ['none'],
      'work-done': 'no',
      'sex-for-value': 'no',
      threats: ['none'],
      hurt: ['none'],
      held: ['none'],
      'promise-false': false,
      'legal-threat': 'as-a-rule-only',
    }
    expect(outcome('u-visa', nothing)).toBe('open')
    expect(element('u-visa', nothing, 'u-visa.crime')).toBe('unknown')
    expect(outcome('u-visa', { ...nothing, 'legal-threat': 'to-press' })).toBe('supported')
    expect(outcome('u-visa', { ...nothing, hurt: ['body', 'no-others'] })).toBe('supported')
    expect(outcome('u-visa', { ...nothing, 'promise-false': true, 'visa-kind': 'h2b' })).toBe('supported')
    expect(outcome('u-visa', { ...nothing, 'promise-false': true, 'visa-kind': 'other' })).toBe('open')
  })
  test('214.14(a)(14)(iii): who took part is for a lawyer; trauma excuses no help here', () => {
    expect(outcome('u-visa', { ...helped, 'took-part': 'made-to' })).toBe('open')
    expect(outcome('u-visa', { ...helped, requests: 'none', 'willing-to-help': false, 'unable-trauma': true })).toBe('not-supported')
  })
})

describe('self-petition after abuse, 8 USC 1154(a)(1)', () => {
  const abused: Answers = {
    ...foreign,
    'abuser-is': 'citizen-spouse',
    hurt: ['body', 'no-others'],
    'lived-with-abuser': true,
    'marriage-real': true,
    'criminal-history': 'none',
  }

  test('(A)(iii), (B)(ii): spouse of a citizen or resident; a marriage for papers or no shared home is outside, cruelty is weighed', () => {
    expect(outcome('vawa-self-petition', abused)).toBe('supported')
    expect(outcome('vawa-self-petition', { ...abused, 'abuser-is': 'resident-spouse' })).toBe('supported')
    expect(outcome('vawa-self-petition', { ...abused, 'marriage-real': false })).toBe('not-supported')
    expect(outcome('vawa-self-petition', { ...abused, hurt: ['none'], threats: ['none'], held: ['none'] })).toBe('open')
    expect(outcome('vawa-self-petition', { ...abused, 'lived-with-abuser': false })).toBe('not-supported')
    expect(outcome('vawa-self-petition', { ...abused, 'abuser-is': 'other' })).toBe('not-supported')
    expect(outcome('vawa-self-petition', { ...abused, 'abuser-is': 'unsure' })).toBe('open')
  })
  test('(A)(iv), (D)(v): child of a citizen under 21, held for a lawyer from 21 to 24, out at 25', () => {
    const child = { ...without(abused, 'marriage-real'), 'abuser-is': 'citizen-parent', relatives: ['none'] }
    expect([20, 21, 24, 25].map((age) => outcome('vawa-self-petition', { ...child, 'age-now': age }))).toEqual([
      'supported',
      'open',
      'open',
      'not-supported',
    ])
    expect(outcome('vawa-self-petition', { ...child, 'age-now': 20, relatives: ['spouse', 'no-others'] })).toBe('not-supported')
  })
  test('(A)(vii): parent of a citizen son or daughter; (bb): a record is for a lawyer', () => {
    expect(outcome('vawa-self-petition', { ...without(abused, 'marriage-real'), 'abuser-is': 'citizen-child' })).toBe('supported')
    expect(outcome('vawa-self-petition', { ...abused, 'criminal-history': 'convicted' })).toBe('open')
  })
})

describe('asylum, 8 USC 1158, 8 CFR 208.4(a)', () => {
  const afraid: Answers = {
    ...foreign,
    'fear-because': ['politics', 'no-others'],
    'last-arrival': '2025-11-24',
    'took-part': 'no',
    'criminal-history': 'none',
    'never-waived': ['none'],
  }
  const late = { ...afraid, 'last-arrival': '2025-11-23', 'asylum-late-because': ['none'] }

  test('(a)(2)(B): the same date a year later is in time; the day after is late, and open lists leave that open', () => {
    expect(result('asylum', afraid)).toMatchObject({ outcome: 'supported', discretionary: true })
    expect(outcome('asylum', late)).toBe('open')
    expect(element('asylum', late, 'asylum.one-year')).toBe('unmet')
  })
  test('(a)(2)(D): filed then, or changed or extraordinary circumstances', () => {
    for (const reason of ['already-filed', 'changed-conditions', 'health-or-effects', 'minor-alone', 'kept-status', 'bad-advice']) {
      expect(outcome('asylum', { ...late, 'asylum-late-because': [reason, 'no-others'] }), reason).toBe('supported')
    }
  })
  test('(a)(2)(E): no limit for a child alone', () => {
    expect(outcome('asylum', { ...late, 'age-now': 17, 'parent-here': false, 't-stage': 'not-filed' })).toBe('supported')
  })
  test('(b)(1)(B)(i): harm for another reason is no ground; (b)(2)(A): bars are for a lawyer', () => {
    expect(outcome('asylum', { ...afraid, 'fear-because': ['none'] })).toBe('not-supported')
    expect(outcome('asylum', { ...afraid, 'criminal-history': 'convicted' })).toBe('open')
    expect(outcome('asylum', { ...afraid, 'in-us': false })).toBe('not-supported')
  })
  test('its clock and its warning run only where a ground is told', () => {
    expect(due({ ...afraid, 'last-arrival': '2026-03-05' }, 'asylum')).toMatchObject({ date: '2027-03-05', passed: false })
    expect(due({ ...afraid, 'last-arrival': '2026-03-05', 'fear-because': ['none'] }, 'asylum')).toBeUndefined()
    expect(raised(afraid)).toContain('asylum-deadline')
    expect(raised({ ...afraid, citizenship: 'us-citizen' })).not.toContain('asylum-deadline')
  })
})

describe('workers on visas, 8 USC 1375b, 1375c(c), 8 CFR 214.2(h)', () => {
  const maid: Answers = {
    ...foreign,
    'visa-kind': 'a3-or-g5',
    'civil-suit': 'filed',
    'suit-diligent': true,
    'criminal-history': 'none',
    'other-grounds': ['none'],
    'never-waived': ['none'],
    'took-part': 'no',
  }
  const picker: Answers = { ...foreign, 'visa-kind': 'h2a', 'work-status-lost': 'job-ended', 'job-ended-on': '2026-09-25' }

  test('1375c(c)(1)(A): a suit that is filed; not filed yet stays open; ended, not; another visa is another matter', () => {
    expect(outcome('domestic-worker-stay', maid)).toBe('supported')
    expect(outcome('domestic-worker-stay', { ...maid, 'civil-suit': 'not-filed' })).toBe('open')
    expect(outcome('domestic-worker-stay', { ...maid, 'civil-suit': 'ended' })).toBe('not-supported')
    expect(outcome('domestic-worker-stay', { ...maid, 'visa-kind': 'h2b' })).toBe('not-applicable')
    expect(result('domestic-worker-stay', maid).discretionary).toBeUndefined()
  })
  test('(c)(1)(B)-(C): listed grounds and a suit left lying are for a lawyer', () => {
    expect(outcome('domestic-worker-stay', { ...maid, 'criminal-history': 'convicted' })).toBe('open')
    expect(outcome('domestic-worker-stay', { ...maid, 'criminal-history': 'charged' })).toBe('supported')
    expect(outcome('domestic-worker-stay', { ...maid, 'other-grounds': ['drugs', 'no-others'] })).toBe('open')
    expect(outcome('domestic-worker-stay', { ...maid, 'other-grounds': ['overstayed', 'no-others'] })).toBe('supported')
    expect(outcome('domestic-worker-stay', { ...maid, 'took-part': 'accused' })).toBe('open')
    expect(outcome('domestic-worker-stay', { ...maid, 'never-waived': ['security', 'no-others'] })).toBe('open')
    expect(outcome('domestic-worker-stay', { ...maid, 'suit-diligent': false })).toBe('open')
  })
  test('(h)(13)(i)(C): day 60 after the job is within, day 61 is not', () => {
    expect(outcome('h2-worker-protections', picker)).toBe('supported')
    expect(outcome('h2-worker-protections', { ...picker, 'job-ended-on': '2026-09-24' })).toBe('not-supported')
  })
  test('(h)(20)(ii): revenge for a complaint excuses lost status at any time', () => {
    expect(outcome('h2-worker-protections', { ...picker, 'work-status-lost': 'lost-for-complaining', 'job-ended-on': '2025-01-02' })).toBe(
      'supported',
    )
  })
  test('(h)(5)(xi)(A), (6)(i)(B): no fee may be taken while the job goes on; another H visa is another matter', () => {
    expect(outcome('h2-worker-protections', { ...picker, 'work-status-lost': 'no' })).toBe('supported')
    expect(outcome('h2-worker-protections', { ...picker, 'visa-kind': 'other-h' })).toBe('not-applicable')
  })
  test('1375b(f)(1): every H visa, A-3 and G-5, J-1 and household workers have the rights that must be told; no visa, not', () => {
    for (const visa of ['a3-or-g5', 'h2a', 'h2b', 'other-h', 'j1', 'household-b1']) {
      expect(outcome('temporary-worker-protections', { ...foreign, 'visa-kind': visa }), visa).toBe('supported')
    }
    expect(outcome('temporary-worker-protections', { ...foreign, 'visa-kind': 'other' })).toBe('not-applicable')
  })
  test('1375b(f)(1): an H-2 worker keeps these rights when the job is long over, before and after 2025-01-17', () => {
    const late = { ...picker, 'job-ended-on': '2024-06-01' }
    for (const day of ['2025-01-16', '2025-01-17', '2026-11-24'] as const) {
      expect(outcome('temporary-worker-protections', late, day), day).toBe('supported')
    }
    expect(outcome('h2-worker-protections', late, '2025-01-16')).toBe('open')
    expect(outcome('h2-worker-protections', late, '2025-01-17')).toBe('not-supported')
  })
})

test('only what can still change something is asked: no T-1 questions without a T-1, none about family where there is none', () => {
  const ask = settled({ ...forced, 't-stage': 'not-filed', 'removal-case': 'none', 'visa-kind': 'other', relatives: ['none'] }).ask
  for (const fact of [
    't1-granted-on',
    'green-card-filed',
    'absence',
    'moral-character',
    'order-by',
    'retaliation',
    'under-21-at-filing',
    'married-when',
    'work-status-lost',
    'job-ended-on',
  ]) {
    expect(ask, fact).not.toContain(fact)
  }
})
