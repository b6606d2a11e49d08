/**
 * T-1 nonimmigrant status: INA 101(a)(15)(T)(i), 8 USC 1101(a)(15)(T)(i), in the order of 8 CFR 214.202(a)-(e) with 214.206-.209.
 * A T-1 already granted supports it. Admissibility (214.204(d), 212.16) never defeats it here: a ground that was refused, has no
 * link or cannot be waived holds the result open for a lawyer. Forced complicity (214.202(e)) is raised, never decided.
 *
 * Left out: the general waiver of 8 USC 1182(d)(3); age and personal circumstances as a hardship factor (214.209(b)(1)), which
 * do not suffice alone; the yearly cap (214.210); evidence weight.
 */
import type { Protection, Rule } from '../../engine/model'
import { facts } from '../facts'
import { noBarringComplicity, noHeldGround } from '../shared/admissibility'
import { hardship } from '../shared/hardship'
import { foreignNational, ownCase } from '../shared/person'
import { severeForm } from '../shared/severe-form'
import { all, any, bar, cite, not, particular, test } from '../words'

/** 214.207(c): what ties today's presence to what happened; any one is enough for (a)(4). */
const tiedToday = test(
  't-visa.presence.tie',
  [cite('8-cfr-214-207-a-4'), cite('8-cfr-214-207-c', '(1)-(5)')],
  'ties-now',
  {
    includes: ['treatment', 'services', 'effects', 'fear', 'case', 'no-means'],
  },
  { evidence: ['treatment-records', 'service-letters', 'own-statement'] },
)

/** The words of (a)(2) and (3) ask for no tie, but agencies' decisions did: where all ties are answered no, a lawyer must look. */
const notWithoutTie = bar('t-visa.presence.link', [cite('8-cfr-214-207-a'), cite('8-cfr-214-207-c', '(1)(vi)')], {
  raisedBy: not('t-visa.presence.no-tie', cite('8-cfr-214-207-c', '(1)(vi)'), tiedToday),
  effect: 'holds',
})

/** (a)(1)-(4) where something happened in the United States or on the way to it; all of it abroad stays open for a lawyer. */
const hereOrOnTheWay = any(
  't-visa.presence.place',
  [cite('8-cfr-214-207-a'), cite('8-cfr-214-207-a-5', '(i)')],
  [test('t-visa.presence.in-us', cite('8-cfr-214-207-a'), 'where-happened', { includes: ['in-us', 'on-the-way'] })],
  { weighed: true },
)

/** (a)(5); after a departure the same entry is the reentry of (b)(3). */
const enteredForCase = test(
  't-visa.presence.entered-for-case',
  [cite('8-cfr-214-207-a-5', '(i)-(ii)'), cite('8-cfr-214-207-b', '(3)'), cite('8-usc-1101-a-15-t-i', '(II)')],
  'entered-for-case',
  { is: 'with-papers' },
  {
    evidence: ['entry-for-case-papers'],
  },
)

const presenceGrounds = any('t-visa.presence.grounds', cite('8-cfr-214-207-a'), [
  all('t-visa.presence.past-or-now', cite('8-cfr-214-207-a', '(1)-(4)'), [
    hereOrOnTheWay,
    any('t-visa.presence.one-of', cite('8-cfr-214-207-a', '(1)-(4)'), [
      test('t-visa.presence.now', cite('8-cfr-214-207-a', '(1)'), 'left-how', { is: 'still-there' }),
      all('t-visa.presence.liberated', cite('8-cfr-214-207-a', '(2)'), [
        test(
          't-visa.presence.liberated.by-agency',
          cite('8-cfr-214-207-a', '(2)'),
          'left-how',
          { is: 'freed-by-officials' },
          { evidence: ['police-report'] },
        ),
        notWithoutTie,
      ]),
      all(
        't-visa.presence.escaped',
        [cite('8-cfr-214-207-a', '(3)'), cite('8-cfr-214-201')],
        [
          test('t-visa.presence.escaped.before-agency', [cite('8-cfr-214-207-a', '(3)'), cite('8-cfr-214-201')], 'left-how', {
            is: 'got-away',
          }),
          notWithoutTie,
        ],
      ),
      all('t-visa.presence.related', cite('8-cfr-214-207-a-4'), [
        test('t-visa.presence.related.past', cite('8-cfr-214-207-a-4'), 'left-how', {
          in: ['freed-by-officials', 'got-away', 'let-go', 'taken-abroad'],
        }),
        any('t-visa.presence.related.tie', [cite('8-cfr-214-207-a-4'), cite('8-cfr-214-207-c', '(1)(vi)')], [tiedToday], { weighed: true }),
      ]),
    ]),
  ]),
  enteredForCase,
  // (b)(3) and (4) are grounds of presence of their own, wherever it happened.
  all('t-visa.presence.back-for-case', cite('8-cfr-214-207-b', '(3)-(4)'), [
    test('t-visa.presence.back-for-case.left', cite('8-cfr-214-207-b'), 'departed', { is: 'left-or-removed' }),
    test(
      't-visa.presence.back-for-case.why',
      cite('8-cfr-214-207-b', '(3)-(4)'),
      'return-reason',
      { includes: ['let-in-for-case', 'here-for-case'] },
      { evidence: ['entry-for-case-papers'] },
    ),
  ]),
])

const presence = all(
  't-visa.presence',
  [cite('8-usc-1101-a-15-t-i', '(II)'), cite('8-cfr-214-202', '(b)'), cite('8-cfr-214-207-a')],
  [
    test('t-visa.presence.here', [cite('8-cfr-214-202', '(b)'), cite('8-cfr-214-207-a')], 'in-us', { is: true }),
    presenceGrounds,
    bar('t-visa.departure', cite('8-cfr-214-207-b'), {
      raisedBy: test('t-visa.departure.left', cite('8-cfr-214-207-b'), 'departed', { is: 'left-or-removed' }),
      unless: any('t-visa.departure.exceptions', cite('8-cfr-214-207-b', '(1)-(5)'), [
        test('t-visa.departure.continued', cite('8-cfr-214-207-b', '(1)'), 'return-reason', { includes: 'still-controlled' }),
        test('t-visa.departure.new-incident', cite('8-cfr-214-207-b', '(2)'), 'return-reason', { includes: 'new-incident' }),
        test(
          't-visa.departure.let-in-for-case',
          cite('8-cfr-214-207-b', '(3)'),
          'return-reason',
          { includes: 'let-in-for-case' },
          { evidence: ['entry-for-case-papers'] },
        ),
        enteredForCase,
        test('t-visa.departure.here-for-case', cite('8-cfr-214-207-b', '(4)'), 'return-reason', { includes: 'here-for-case' }),
        test(
          't-visa.departure.care',
          cite('8-cfr-214-207-b', '(5)'),
          'return-reason',
          { includes: 'care-not-at-home' },
          { evidence: ['treatment-records'] },
        ),
      ]),
      effect: 'defeats',
    }),
  ],
)

const under18 = test(
  't-visa.cooperation.under-18',
  [cite('8-usc-1101-a-15-t-i-iii', '(cc)'), cite('8-cfr-214-202', '(c)(1)'), cite('8-cfr-214-208-e-2')],
  'under-18-then',
  { is: true },
  {
    evidence: ['proof-of-age'],
  },
)
const trauma = test(
  't-visa.cooperation.trauma',
  [cite('8-usc-1101-a-15-t-i-iii', '(bb)'), cite('8-cfr-214-202', '(c)(2)'), cite('8-cfr-214-208-e-1')],
  'unable-trauma',
  { is: true },
  {
    evidence: ['trauma-statement', 'psychological-evaluation', 'medical-records'],
  },
)
const complied = all(
  't-visa.cooperation.complied',
  [cite('8-usc-1101-a-15-t-i-iii', '(aa)'), cite('8-cfr-214-202', '(c)'), cite('8-cfr-214-208-a')],
  [
    test(
      't-visa.cooperation.reported',
      cite('8-cfr-214-208-b'),
      'reported',
      { is: 'yes' },
      { evidence: ['police-report', 'report-number', 'agency-declaration'] },
    ),
    // Nothing to comply with until an agency asks: a refusal is raised, and is defeated by reasons, never by their absence.
    bar(
      't-visa.cooperation.requests',
      [cite('8-cfr-214-208-a'), cite('8-cfr-214-208-c')],
      {
        raisedBy: test('t-visa.cooperation.refused', cite('8-cfr-214-208-a'), 'requests', { is: 'refused-some' }),
        unless: test(
          't-visa.cooperation.unreasonable',
          cite('8-cfr-214-208-c', '(1)-(15)'),
          'refusal-reasons',
          { includes: facts['refusal-reasons'].options },
          { weighed: true, evidence: ['lawyer-letter'] },
        ),
        effect: 'defeats',
      },
      { evidence: ['agency-messages'] },
    ),
  ],
)

const elements: Rule = all(
  't-visa.elements',
  [cite('8-usc-1101-a-15-t-i'), cite('8-cfr-214-202')],
  [
    severeForm,
    presence,
    any(
      't-visa.cooperation',
      [cite('8-usc-1101-a-15-t-i-iii'), cite('8-cfr-214-202', '(c)'), cite('8-cfr-214-208-e-1', '8 CFR 214.208(e)-(f)')],
      [under18, trauma, complied],
    ),
    hardship,
    noHeldGround,
    noBarringComplicity,
  ],
)

export const tVisa: Protection = {
  id: 't-visa',
  group: 'stay',
  polarity: 'protection',
  scope: all('t-visa.scope', cite('8-usc-1101-a-15-t-i'), [ownCase, foreignNational]),
  law: [
    {
      from: '2024-08-28',
      rule: any(
        't-visa.merits',
        [cite('8-usc-1101-a-15-t-i'), cite('8-cfr-214-202')],
        [
          test(
            't-visa.granted',
            cite('8-cfr-214-204-o'),
            't-stage',
            { is: 'granted' },
            { asItStands: true, evidence: ['t-approval-notice'] },
          ),
          elements,
        ],
      ),
    },
  ],
  particulars: [
    particular('who', 't-visa.who', cite('8-cfr-214-204-a')),
    particular('how', 't-visa.how', [cite('8-cfr-214-204-c'), cite('8-cfr-214-204-l')]),
    particular('form', 't-visa.form', cite('8-cfr-214-204-c')),
    particular('fee', 't-visa.fee', [cite('8-cfr-106-2-a-61'), cite('8-cfr-106-3-b-2')]),
    particular('deadline', 't-visa.deadline', [cite('8-cfr-214-207-a', '(2)-(4)'), cite('8-cfr-214-204-a')]),
    particular('duration', 't-visa.duration', [cite('8-usc-1184-o-7'), cite('8-cfr-214-203', '(a)')]),
    particular('gives', 't-visa.gives.status-and-work', [cite('8-cfr-214-204-o'), cite('8-cfr-274a-12-a-16')]),
    particular('gives', 't-visa.gives.benefits', cite('22-usc-7105-b-1-a')),
    particular('gives', 't-visa.gives.family', cite('8-cfr-214-211-a')),
    particular('gives', 't-visa.gives.green-card', cite('8-usc-1255-l-1')),
  ],
  steps: {
    supported: ['see-immigration-lawyer', 'write-own-statement', 'gather-evidence', 'file-t-application'],
    open: ['see-immigration-lawyer', 'find-out-what-is-missing', 'write-own-statement'],
    notSupported: ['see-lawyer-anyway', 'look-at-other-protections'],
  },
  cautions: [
    'lawyer-first',
    'travel',
    'notice-to-appear',
    'nationality-policy',
    'presence-evidence',
    'prior-statements',
    'notario-fraud',
    'confidentiality-limits',
  ],
  limits: ['t-visa.general-waiver', 't-visa.personal-circumstances', 't-visa.cap', 't-visa.policy-manual'],
}
