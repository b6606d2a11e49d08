/** What protects a person's stay besides the T visa itself: pairs at the boundary of each clause, and the warnings they raise. */
import { describe, expect, test } from 'vitest'
import { reason } from '../../src/engine/determine'
import type { Answers, Determination, Finding } from '../../src/engine/model'
import { walk } from '../../src/engine/proof'
import { law } from '../../src/law'

const DAY = '2026-11-24'
const foreign: Answers = { role: 'person', citizenship: 'neither', 'in-us': true, 'age-now': 30 }
/** Brought and put to work, by threats that were meant to make the person work and did: the labor branch of 22 USC 7102(11). */
const forced: Answers = {
  ...foreign,
  'brought-by': ['found-or-offered', 'took-on'],
  'work-done': 'did',
  'work-kind': 'work-or-service',
  threats: ['hurt-person'],
  'if-stopped': ['hurt'],
  'pressure-worked': true,
}
const notForced: Answers = {
  ...foreign,
  'brought-by': ['none'],
  'work-done': 'no',
  'sex-for-value': 'no',
}

function result(protection: string, answers: Answers): Determination {
  const found = reason(law, answers, DAY).results.find((r) => r.protection === protection)
  if (!found) throw new Error(`${protection} is not in the catalogue`)
  return found
}
const outcome = (protection: string, answers: Answers) => result(protection, answers).outcome
const element = (protection: string, answers: Answers, id: string) =>
  [...walk(result(protection, answers).proof)].find((f: Finding) => f.id === id)?.status
const raised = (answers: Answers, day = DAY) => reason(law, answers, day).warnings.map(({ id }) => id)

describe('waiver in a T case, 8 USC 1182(d)(13), 8 CFR 212.16', () => {
  test('212.16(b)(2): a ground without a link holds the T visa open, a health ground needs none, and (b): some are never waived', () => {
    const clear: Answers = {
      ...forced,
      'entry-how': 'checked-in',
      'criminal-history': 'none',
      'never-waived': ['none'],
      waiver: 'not-asked',
    }
    const held = (answers: Answers, id = 'admissibility.held') => element('t-visa', { ...clear, ...answers }, id)
    expect(held({ 'other-grounds': ['crime', 'no-others'], 'grounds-connected': 'none' })).toBe('unknown')
    expect(held({ 'other-grounds': ['health', 'no-others'], 'grounds-connected': 'none' })).toBe('met')
    expect(held({ 'other-grounds': ['crime', 'no-others'], 'grounds-connected': 'none', waiver: 'granted' })).toBe('met')
    const lasting = { 'never-waived': ['security', 'no-others'], waiver: 'granted' } as const
    expect(held(lasting, 'admissibility.not-barred-for-good')).toBe('unknown')
  })
  const noGround: Answers = { 'entry-how': 'checked-in', 'other-grounds': ['none'], 'criminal-history': 'none', 'never-waived': ['none'] }
  const crossed: Answers = { ...forced, ...noGround, 'entry-how': 'not-checked', waiver: 'not-asked', 'grounds-connected': 'all' }

  test('212.16(a): without a known ground it is not needed; with one linked to what happened, not yet asked for, it is supported', () => {
    expect(outcome('t-visa-waiver', { ...crossed, 'entry-how': 'checked-in' })).toBe('not-applicable')
    expect(outcome('t-visa-waiver', crossed)).toBe('supported')
    expect(result('t-visa-waiver', crossed).discretionary).toBe(true)
    expect(result('t-visa-waiver', crossed).nextSteps).toContain('ask-for-waiver')
  })
  test('212.16(b)(2): the link must reach all grounds; some or none does not carry it', () => {
    expect(outcome('t-visa-waiver', { ...crossed, 'grounds-connected': 'some' })).toBe('not-supported')
    expect(outcome('t-visa-waiver', { ...crossed, 'grounds-connected': 'none' })).toBe('not-supported')
    expect(outcome('t-visa-waiver', { ...crossed, 'grounds-connected': 'unsure' })).toBe('open')
  })
  test('212.16(b)(2): health needs no link alone; beside a ground without one it does not help; which ones lack it is for a lawyer', () => {
    const health: Answers = { ...crossed, 'entry-how': 'checked-in', 'other-grounds': ['health', 'no-others'], 'grounds-connected': 'none' }
    expect(outcome('t-visa-waiver', health)).toBe('supported')
    expect(outcome('t-visa-waiver', { ...health, 'entry-how': 'not-checked' })).toBe('not-supported')
    expect(outcome('t-visa-waiver', { ...health, 'entry-how': 'not-checked', 'grounds-connected': 'some' })).toBe('open')
  })
  test('1182(d)(13)(B)(ii): a security ground is never waived under it; unanswered, it alone keeps it open', () => {
    expect(outcome('t-visa-waiver', { ...crossed, 'never-waived': ['security', 'no-others'] })).toBe('not-supported')
    const { 'never-waived': _, ...unasked } = crossed
    expect(result('t-visa-waiver', unasked)).toMatchObject({ outcome: 'open', open: ['never-waived'] })
  })
  test('212.16(c): a refusal defeats it until it is filed again; 212.16(b): a granted one supports it whatever the rest', () => {
    expect(outcome('t-visa-waiver', { ...crossed, waiver: 'refused' })).toBe('not-supported')
    expect(result('t-visa-waiver', { ...crossed, waiver: 'refused' }).nextSteps[0]).toBe('ask-waiver-again')
    expect(outcome('t-visa-waiver', { ...crossed, waiver: 'pending' })).toBe('supported')
    expect(outcome('t-visa-waiver', { ...crossed, 'grounds-connected': 'none', waiver: 'granted' })).toBe('supported')
  })
  test('1182(d)(13)(B): it is for a person whom 101(a)(15)(T) describes', () => {
    expect(outcome('t-visa-waiver', { ...crossed, ...notForced })).toBe('open')
    expect(
      outcome('t-visa-waiver', { ...crossed, ...notForced, 'work-done': 'no', 'sex-brought-by': ['none'], 't-stage': 'receipt' }),
    ).toBe('not-supported')
    expect(outcome('t-visa-waiver', { ...crossed, ...notForced, 't-stage': 'granted' })).toBe('supported')
  })
})

describe('bona fide determination, 8 CFR 214.205', () => {
  const filed: Answers = { ...foreign, 't-stage': 'receipt', 't-filed-on': '2025-03-01', 't-complete': 'yes', 't-background': 'clear' }

  test('214.205(c): a notice held supports it by itself; a receipt by itself leaves it open', () => {
    expect(outcome('bona-fide-determination', { ...foreign, 't-stage': 'bona-fide-notice' })).toBe('supported')
    expect(outcome('bona-fide-determination', { ...foreign, 't-stage': 'receipt' })).toBe('open')
  })
  test('214.205(a)(2): complete, signed and checked supports it; each one not yet there names the step', () => {
    expect(outcome('bona-fide-determination', filed)).toBe('supported')
    expect(result('bona-fide-determination', { ...filed, 't-complete': 'not-yet' })).toMatchObject({
      outcome: 'open',
      nextSteps: ['complete-t-application', 'see-immigration-lawyer', 'find-out-what-is-missing'],
    })
    expect(result('bona-fide-determination', { ...filed, 't-background': 'pending' })).toMatchObject({
      outcome: 'open',
      nextSteps: ['await-background-check', 'see-immigration-lawyer', 'find-out-what-is-missing'],
    })
  })
  test('214.205(d): an application with a national security concern is not bona fide', () => {
    expect(outcome('bona-fide-determination', { ...filed, 't-background': 'security-concern' })).toBe('not-supported')
  })
  test('214.205(a), (a)(1): filed on 2024-08-28 it is reviewed as new, filed on 2024-08-27 as one pending that day', () => {
    const [before, on] = ['2024-08-27', '2024-08-28'].map((day) => ({ ...filed, 't-filed-on': day }))
    expect([outcome('bona-fide-determination', before as Answers), outcome('bona-fide-determination', on as Answers)]).toEqual([
      'supported',
      'supported',
    ])
    expect(element('bona-fide-determination', before as Answers, 'bona-fide-determination.since')).toBe('unmet')
    expect(element('bona-fide-determination', before as Answers, 'bona-fide-determination.pending-then')).toBe('met')
    expect(element('bona-fide-determination', on as Answers, 'bona-fide-determination.since')).toBe('met')
    expect(element('bona-fide-determination', { ...filed, 't-filed-on': '2024-08' }, 'bona-fide-determination.since')).toBe('unknown')
    const { 't-stage': _, ...stageUnknown } = filed
    expect(element('bona-fide-determination', { ...stageUnknown, 't-filed-on': '2024-08-27' }, 'bona-fide-determination.when')).toBe(
      'unknown',
    )
    expect(
      element(
        'bona-fide-determination',
        { ...filed, 't-stage': 'denied-final', 't-filed-on': '2024-08-27' },
        'bona-fide-determination.when',
      ),
    ).toBe('unmet')
  })
  test('214.204(q): a denial that is final ends it, one under appeal leaves it open', () => {
    expect(outcome('bona-fide-determination', { ...filed, 't-stage': 'denied-final' })).toBe('not-supported')
    expect(result('bona-fide-determination', { ...filed, 't-stage': 'denied-appeal-open' })).toMatchObject({ outcome: 'open' })
    expect(result('bona-fide-determination', { ...filed, 't-stage': 'denied-appeal-open' }).nextSteps[0]).toBe('pursue-appeal')
  })
  test('nothing filed: open, with the filing as the step, and no question about when or how complete; T-1 granted: no longer an applicant', () => {
    const none = result('bona-fide-determination', { ...foreign, 't-stage': 'not-filed' })
    expect(none.outcome).toBe('open')
    expect(none.nextSteps[0]).toBe('file-t-application')
    expect(none.open).toEqual([])
    expect(outcome('bona-fide-determination', { ...foreign, 't-stage': 'granted' })).toBe('not-applicable')
    expect(outcome('bona-fide-determination', { ...foreign, citizenship: 'us-citizen', 't-stage': 'receipt' })).toBe('not-applicable')
  })
})

describe('deferred action and work permit, 8 CFR 214.205(e), 274a.12(c)(40)', () => {
  const at = (stage: string) => result('deferred-action-work-permit', { ...foreign, 't-stage': stage })

  test('214.205(e)(1)-(2): a bona fide notice supports it, as a matter of discretion', () => {
    expect(at('bona-fide-notice')).toMatchObject({ outcome: 'supported', discretionary: true })
  })
  test('214.205(c): a receipt is not a notice; nothing filed names the filing', () => {
    expect([at('receipt').outcome, at('receipt').nextSteps[0]]).toEqual(['open', 'await-bona-fide-notice'])
    expect([at('not-filed').outcome, at('not-filed').nextSteps[0]]).toEqual(['open', 'file-t-application'])
  })
  test('214.204(q)(1): it is revoked when the denial is final, not while the appeal is open', () => {
    expect([at('denied-appeal-open').outcome, at('denied-final').outcome]).toEqual(['open', 'not-supported'])
  })
  test('274a.12(a)(16): a T-1 holder works incident to status and is no applicant', () => {
    expect(at('granted').outcome).toBe('not-applicable')
  })
})

describe('stay of removal, 8 CFR 214.205(g), 214.204(b)(2)', () => {
  const at = (stage: string, order = 'final-order') => result('removal-stay', { ...foreign, 'removal-case': order, 't-stage': stage })

  test('214.205(g)(1): the bona fide notice stays a final order by itself', () => {
    expect(at('bona-fide-notice').outcome).toBe('supported')
    expect(at('bona-fide-notice').discretionary).toBeUndefined()
  })
  test('214.204(b)(2)(i): a receipt stays nothing, so it is open and ICE may be asked', () => {
    expect(at('receipt').outcome).toBe('open')
    expect(at('receipt').nextSteps).toEqual([
      'await-bona-fide-notice',
      'see-immigration-lawyer',
      'ask-ice-for-stay',
      'keep-every-appointment',
    ])
  })
  test('214.205(g)(2), 214.204(q)(3): it lasts until the denial is final', () => {
    expect([at('denied-appeal-open').outcome, at('denied-final').outcome]).toEqual(['open', 'not-supported'])
  })
  test('it is for a final order only: an order whose appeal is open is not one', () => {
    expect(at('bona-fide-notice', 'ordered-appeal-open').outcome).toBe('not-applicable')
    expect(at('bona-fide-notice', 'none').outcome).toBe('not-applicable')
  })
})

describe('removal proceedings, 8 CFR 214.204(b)(1), 214.205(f), 1003.18', () => {
  const at = (stage: string, court = 'in-court', more: Answers = forced) =>
    result('proceedings', { ...more, 'removal-case': court, 't-stage': stage })

  test('214.204(b)(1)(ii): ICE may use discretion once the application is with USCIS, not before', () => {
    expect(at('receipt')).toMatchObject({ outcome: 'supported', discretionary: true })
    expect(at('not-filed').outcome).toBe('open')
    expect(at('not-filed').nextSteps[0]).toBe('file-t-application')
  })
  test('1003.18(c), (d)(1): what the court may or must do counts as unknown, since a later change could not be confirmed', () => {
    const filed = { ...forced, 'removal-case': 'in-court', 't-stage': 'receipt' }
    for (const id of ['proceedings.closure', 'proceedings.may-terminate']) expect(element('proceedings', filed, id)).toBe('unknown')
    const granted = { ...forced, 'removal-case': 'in-court', 't-stage': 'granted' }
    expect(element('proceedings', granted, 'proceedings.must-terminate')).toBe('unknown')
    expect(outcome('proceedings', granted)).toBe('supported')
  })
  test('214.204(q): a final denial leaves no way; an order under appeal is still a case; a final order is another matter', () => {
    expect(at('denied-final').outcome).toBe('not-supported')
    expect(at('receipt', 'ordered-appeal-open').outcome).toBe('supported')
    expect(at('receipt', 'final-order').outcome).toBe('not-applicable')
    expect(at('receipt', 'none').outcome).toBe('not-applicable')
  })
})

describe('Continued Presence, 22 USC 7105(c)(3), 28 CFR 1100.35', () => {
  const witness: Answers = {
    ...forced,
    'useful-witness': true,
    'federal-agency': 'yes',
    'continued-presence': 'none',
    'never-waived': ['none'],
    'civil-suit': 'not-filed',
  }

  test('(A)(i): a victim who may be a witness and whose case a federal agency knows; the agency still has to ask', () => {
    expect(result('continued-presence', witness)).toMatchObject({ outcome: 'supported', discretionary: true })
    expect(result('continued-presence', witness).nextSteps).toContain('ask-agency-for-continued-presence')
  })
  test('(C)(i): a case that only state police know stays open, with the federal partner as the step', () => {
    const state = result('continued-presence', { ...witness, 'federal-agency': 'state-or-local-only' })
    expect([state.outcome, state.nextSteps[0]]).toEqual(['open', 'ask-federal-partner'])
    const nobody = result('continued-presence', { ...witness, 'federal-agency': 'none' })
    expect([nobody.outcome, nobody.nextSteps[0]]).toEqual(['open', 'report-with-lawyer'])
  })
  test('(A)(i): someone who knows nothing that could help, or is abroad, cannot be asked for', () => {
    expect(outcome('continued-presence', { ...witness, 'useful-witness': false })).toBe('not-supported')
    expect(outcome('continued-presence', { ...witness, 'useful-witness': 'declined' })).toBe('open')
    expect(outcome('continued-presence', { ...witness, 'in-us': false })).toBe('not-supported')
  })
  test('1100.35(c): a security ground holds it for the agencies; unanswered, it alone keeps it open', () => {
    expect(outcome('continued-presence', { ...witness, 'never-waived': ['security', 'no-others'] })).toBe('open')
    const { 'never-waived': _, ...unasked } = witness
    expect(result('continued-presence', unasked)).toMatchObject({ outcome: 'open', open: ['never-waived'] })
  })
  test('in force supports it whatever the rest; asked for waits; a citizen or resident needs none', () => {
    expect(outcome('continued-presence', { ...foreign, 'continued-presence': 'in-force' })).toBe('supported')
    expect(result('continued-presence', { ...witness, 'useful-witness': false, 'continued-presence': 'asked-for' }).nextSteps[0]).toBe(
      'await-continued-presence',
    )
    for (const citizenship of ['us-citizen', 'permanent-resident'])
      expect(outcome('continued-presence', { ...witness, citizenship })).toBe('not-applicable')
  })
  describe('(A)(iii)-(iv): the civil suit', () => {
    const suing: Answers = {
      ...forced,
      'useful-witness': false,
      'continued-presence': 'ended',
      'civil-suit': 'filed',
      'suit-diligent': true,
      'other-grounds': ['none'],
      'criminal-history': 'none',
      'never-waived': ['none'],
      'took-part': 'no',
    }
    test('clause (iii) covers one "described in clause (i)": Continued Presence that has ended, but not one never asked for', () => {
      expect(outcome('continued-presence', suing)).toBe('supported')
      expect(outcome('continued-presence', { ...suing, 'continued-presence': 'none' })).toBe('not-supported')
    })
    test('clause (iii): a suit that ended does not carry it; not kept going is for a lawyer, since DHS may revoke', () => {
      expect(outcome('continued-presence', { ...suing, 'civil-suit': 'ended' })).toBe('not-supported')
      expect(outcome('continued-presence', { ...suing, 'suit-diligent': false })).toBe('open')
    })
    test('clause (iv): a conviction may be one of the grounds, so it is for a lawyer', () => {
      expect(outcome('continued-presence', { ...suing, 'criminal-history': 'convicted' })).toBe('open')
      expect(outcome('continued-presence', { ...suing, 'criminal-history': 'arrest-only' })).toBe('supported')
    })
  })
})

describe('confidentiality, 8 USC 1367, 8 CFR 214.216', () => {
  const nothing: Answers = {
    ...foreign,
    't-stage': 'not-filed',
    'other-protected-filing': ['none'],
    'continued-presence': 'none',
    'deportable-conviction': false,
  }
  const rules = (answers: Answers) =>
    ['confidentiality.source', 'confidentiality.disclosure'].map((id) => element('confidentiality', answers, id))

  test('(a)(1)(F), (a)(2): both rules begin with the filing', () => {
    expect(rules({ ...nothing, 't-stage': 'receipt' })).toEqual(['met', 'met'])
    expect(outcome('confidentiality', { ...nothing, 't-stage': 'receipt' })).toBe('supported')
    expect(result('confidentiality', nothing)).toMatchObject({ outcome: 'open' })
    expect(result('confidentiality', nothing).nextSteps[0]).toBe('file-t-application')
  })
  test('(a)(2), last sentence: a final denial ends the disclosure rule, a denial under appeal does not; no end is named for the source rule', () => {
    expect(outcome('confidentiality', { ...nothing, 't-stage': 'denied-appeal-open' })).toBe('supported')
    expect(outcome('confidentiality', { ...nothing, 't-stage': 'denied-final' })).toBe('open')
    expect(rules({ ...nothing, 't-stage': 'denied-final' })).toEqual(['unknown', 'unmet'])
    const listed: Answers = { ...nothing, 't-stage': 'denied-final', 'criminal-history': 'convicted', 'deportable-conviction': true }
    expect(outcome('confidentiality', listed)).toBe('not-supported')
  })
  test('(a)(1)(F): a conviction listed in 237(a)(2) ends only the source rule', () => {
    expect(rules({ ...nothing, 't-stage': 'receipt', 'criminal-history': 'convicted', 'deportable-conviction': true })).toEqual([
      'unmet',
      'met',
    ])
    expect(
      outcome('confidentiality', { ...nothing, 't-stage': 'receipt', 'criminal-history': 'convicted', 'deportable-conviction': true }),
    ).toBe('supported')
  })
  test('(a)(1)(E): the exception for a listed conviction is not in the clause on U applicants', () => {
    expect(
      rules({
        ...nothing,
        'other-protected-filing': ['u-visa', 'no-others'],
        'criminal-history': 'convicted',
        'deportable-conviction': true,
      }),
    ).toEqual(['met', 'met'])
    expect(
      rules({
        ...nothing,
        't-stage': 'denied-final',
        'other-protected-filing': ['vawa', 'no-others'],
        'criminal-history': 'convicted',
        'deportable-conviction': true,
      }),
    ).toEqual(['unmet', 'met'])
  })
  test('(a)(1)(F), (a)(2): Continued Presence alone brings the source rule, not the disclosure rule', () => {
    const presence = { ...nothing, 't-stage': 'denied-final', 'continued-presence': 'in-force' }
    expect(rules(presence)).toEqual(['met', 'unmet'])
    expect(outcome('confidentiality', presence)).toBe('supported')
    expect(outcome('confidentiality', { ...presence, 'criminal-history': 'convicted', 'deportable-conviction': true })).toBe(
      'not-supported',
    )
  })
  test('214.216(a): a resident whose green card came from T status is still covered; another resident and a citizen are not', () => {
    const resident = { ...nothing, citizenship: 'permanent-resident', 't-stage': 'granted' }
    expect(outcome('confidentiality', { ...resident, 'green-card-from-t': true })).toBe('supported')
    expect(outcome('confidentiality', { ...resident, 'green-card-from-t': false })).toBe('not-applicable')
    for (const filing of ['u-visa', 'vawa']) {
      const filed: Answers = { ...resident, 'green-card-from-t': false, 'other-protected-filing': [filing, 'no-others'] }
      expect(outcome('confidentiality', filed), filing).toBe('supported')
    }
    expect(outcome('confidentiality', { ...nothing, citizenship: 'us-citizen', 't-stage': 'granted' })).toBe('not-applicable')
  })
})

describe('warnings', () => {
  test('an order, a hearing, a date and a denial are told to whoever would rather not say a status', () => {
    const silent: Answers = { role: 'person', citizenship: 'declined', 'official-date': '2027-01-01' }
    expect(raised({ ...silent, 'removal-case': 'final-order' })).toEqual(expect.arrayContaining(['final-order', 'official-date']))
    expect(raised({ ...silent, 'removal-case': 'in-court', 't-stage': 'denied-appeal-open' })).toEqual(
      expect.arrayContaining(['removal-proceedings', 'appeal-deadline']),
    )
  })
  test('a citizen sees none that is about immigration, whatever else is answered', () => {
    const all: Answers = {
      ...forced,
      'under-18-then': false,
      'unable-trauma': false,
      reported: 'not-yet',
      'federal-agency': 'none',
      requests: 'helped',
      't-stage': 'receipt',
      'continued-presence': 'in-force',
      'removal-case': 'final-order',
      departed: 'left-or-removed',
      'criminal-history': 'convicted',
      'took-part': 'accused',
      'hhs-letter': 'certification',
      'official-date': '2027-01-01',
      'other-protected-filing': ['u-visa'],
    }
    expect(raised({ ...all, citizenship: 'us-citizen' })).toEqual(['lawyer-first', 'hotline-sharing'])
    expect(raised(all)).toEqual(
      expect.arrayContaining([
        'final-order',
        'trafficker-bar-lawyer',
        'travel',
        'departed-after-trafficking',
        'official-date',
        'report-needed',
        'continued-presence-ending',
      ]),
    )
    const child: Answers = { role: 'person', 'age-now': 17 }
    expect(raised({ ...child, citizenship: 'us-citizen' })).toEqual(['lawyer-first', 'more-information-needed', 'hotline-sharing'])
    expect(raised({ ...child, citizenship: 'neither' })).toEqual(expect.arrayContaining(['turning-18', 'notify-hhs-24h', 'age-evidence']))
  })
  test('214.208(b), (e)-(f): a report is needed only from a person who was an adult then and is not excused for trauma', () => {
    const adult: Answers = { ...foreign, reported: 'not-yet', 'under-18-then': false, 'unable-trauma': false }
    expect(raised(adult)).toContain('report-needed')
    expect(raised({ ...adult, 'under-18-then': true })).not.toContain('report-needed')
    expect(raised({ ...adult, 'unable-trauma': true })).not.toContain('report-needed')
    expect(raised({ ...adult, reported: 'yes' })).not.toContain('report-needed')
    expect(raised({ ...adult, reported: 'yes' })).toContain('cooperation-required')
  })
  test('22 USC 7105(b)(1)(E)(i)(II): an adult with nothing filed is told to file first, one with a receipt to wait', () => {
    const adult: Answers = { ...foreign, 'continued-presence': 'none', 't-stage': 'not-filed' }
    expect(raised(adult)).toContain('t-application-first')
    expect(raised({ ...adult, 'age-now': 17 })).not.toContain('t-application-first')
    expect(raised({ ...adult, 'continued-presence': 'in-force' })).not.toContain('t-application-first')
    expect(raised({ ...adult, 't-stage': 'receipt' })).toContain('wait-for-bona-fide-notice')
    expect(raised({ ...adult, 't-stage': 'bona-fide-notice' })).not.toContain('wait-for-bona-fide-notice')
  })
  test('22 USC 7105(b)(1)(C)(ii)(I): 17 is told of the 18th birthday, 18 is not', () => {
    expect(raised({ ...foreign, 'age-now': 17 })).toContain('turning-18')
    expect(raised({ ...foreign, 'age-now': 18 })).not.toContain('turning-18')
  })
  test('18 USC 1595(c)(1): on the tenth anniversary the suit is still in time, a day later it may not be', () => {
    const ended: Answers = { 'civil-suit': 'not-filed', 'under-18-then': false }
    expect(raised({ ...ended, 'ended-on': '2016-11-24' })).toContain('civil-deadline')
    expect(raised({ ...ended, 'ended-on': '2016-11-24' })).not.toContain('civil-deadline-passed')
    expect(raised({ ...ended, 'ended-on': '2016-11-23' })).toContain('civil-deadline-passed')
    expect(raised({ ...ended, 'ended-on': '2016-11-23' })).not.toContain('civil-deadline')
    expect(raised({ ...ended, 'ended-on': '2016' })).not.toContain('civil-deadline-passed')
  })
  test('18 USC 1595(c)(2): a person who was a minor then has until the 28th birthday', () => {
    const minor: Answers = { 'civil-suit': 'not-filed', 'under-18-then': true, 'under-18-at-end': true, 'ended-on': '2010-01-01' }
    expect(raised({ ...minor, 'birth-date': '1998-11-24' })).toContain('civil-deadline')
    expect(raised({ ...minor, 'birth-date': '1998-11-23' })).toContain('civil-deadline-passed')
    expect(raised(minor)).not.toContain('civil-deadline-passed')
  })
  test('18 USC 1595(b): an investigation holds a suit, a case that ended does not', () => {
    expect(raised({ 'civil-suit': 'filed', 'criminal-case': 'investigation' })).toContain('civil-stay')
    expect(raised({ 'civil-suit': 'filed', 'criminal-case': 'convicted' })).not.toContain('civil-stay')
  })
  test('a date is announced until its day', () => {
    expect(raised({ ...foreign, 'official-date': DAY })).toContain('official-date')
    expect(raised({ ...foreign, 'official-date': '2026-11-23' })).not.toContain('official-date')
  })
  test('what is policy says as of when', () => {
    const undated = law.warnings.filter(
      ({ authority, asOf }) => !asOf && authority.some(({ id }) => /^(pm-|pa-|ice-|icwc|dorcas|eo-)/.test(id)),
    )
    expect(undated.map(({ id }) => id)).toEqual([])
  })
  test('every caution of these protections is a warning there is', () => {
    const known = new Set(law.warnings.map(({ id }) => id))
    const mine = [
      't-visa-waiver',
      'bona-fide-determination',
      'deferred-action-work-permit',
      'removal-stay',
      'proceedings',
      'continued-presence',
      'confidentiality',
    ]
    expect(
      law.protections.filter(({ id }) => mine.includes(id)).flatMap(({ cautions }) => cautions.filter((id) => !known.has(id))),
    ).toEqual([])
  })
})
