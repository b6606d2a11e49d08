/**
 * What the law asks to be said wherever it arises, on screen and on paper: each with its source, and a day where the law may have moved on.
 * What agencies and courts were reported to do lately stands in policy.ts.
 * Each is raised by the narrowest rule that the answers can show, so a citizen sees none that is about immigration. What is
 * met once is said once: the rules many of them share stand first.
 */
import type { Cites } from '../engine/author'
import type { Day, Rule, Trigger, Warning } from '../engine/model'
import { someGround } from './shared/admissibility'
import { foreignNational } from './shared/person'
import { childhoodLongPast } from './shared/time-limits'
import { detained, finalOrder, inCourt, otherFiling, presenceInForce } from './shared/standing'
import { filedOrGranted } from './shared/t-application'
import { all, any, cite, cites, elapsed, not, test } from './words'

const CHECKED: Day = '2026-11-24'

/** What an order, a hearing or a denial puts at stake is told to whoever would rather not say a status; a citizen is told none of it. */
const citizen = test('warning.citizen', cite('22-usc-7105-b-1-f'), 'citizenship', { is: 'us-citizen' })
const under18Now = test('warning.under-18-now', cite('22-usc-7105-b-1-c', '(ii)(I)'), 'age-now', { under: 18 })
const under18Then = test('warning.under-18-then', [cite('8-cfr-214-208-e-2'), cite('18-usc-1595-c', '(2)')], 'under-18-then', { is: true })
const trauma = test('warning.trauma', cite('8-cfr-214-208-e-1'), 'unable-trauma', { is: true })
/** 214.208(e)-(f): neither too young then nor too hurt now, so reports and requests count. */
const mustCooperate = not(
  'warning.not-exempt',
  cite('8-cfr-214-208-f'),
  any('warning.exempt', cite('8-cfr-214-208-f'), [under18Then, trauma]),
)
const tookPart = test('warning.took-part', [cite('8-usc-1184-o-1'), cite('8-cfr-214-202-e')], 'took-part', { in: ['made-to', 'accused'] })

/**
 * The longer time of someone who was a minor then: ten years from the eighteenth birthday. "Not later than" ten years still holds on
 * the anniversary itself, so time is counted back from the day: at least minus ten.
 */
const suitBrought = test('warning.suit-brought', cite('18-usc-1595-c'), 'civil-suit', { in: ['filed', 'ended'] })
const minorAtEnd = test('warning.minor-at-end', cite('18-usc-1595-c', '(2)'), 'under-18-at-end', { is: true })
const minorInTime = all('warning.minor-in-time', cite('18-usc-1595-c', '(2)'), [
  under18Then,
  minorAtEnd,
  any('warning.minor-in-time.up-to-28', cite('18-usc-1595-c', '(2)'), [
    test('warning.minor-in-time.age', cite('18-usc-1595-c', '(2)'), 'age-now', { under: 28 }),
    elapsed('warning.minor-in-time.born', cite('18-usc-1595-c', '(2)'), { from: 'day', to: 'birth-date' }, { atLeast: -28, unit: 'years' }),
  ]),
])
/** No longer time is left to anyone: not a minor then, or past the 28th birthday. */
const noLongerTime = any('warning.no-longer-time', cite('18-usc-1595-c', '(2)'), [
  not('warning.no-longer-time.adult-then', cite('18-usc-1595-c', '(2)'), under18Then),
  not('warning.no-longer-time.adult-at-end', cite('18-usc-1595-c', '(2)'), minorAtEnd),
  test('warning.no-longer-time.over-28', cite('18-usc-1595-c', '(2)'), 'age-now', { atLeast: 29 }),
  elapsed('warning.no-longer-time.born', cite('18-usc-1595-c', '(2)'), { from: 'day', to: 'birth-date' }, { under: -28, unit: 'years' }),
])

const raised = (id: string, authority: Cites, when: 'always' | Trigger | readonly Trigger[], asOf?: Day, unless?: Rule): Warning => ({
  id,
  authority: cites(authority),
  when: when === 'always' || Array.isArray(when) ? (when as Warning['when']) : [when as Trigger],
  ...(asOf ? { asOf } : {}),
  ...(unless ? { unless } : {}),
})

export const warnings: readonly Warning[] = [
  raised(
    'immediate-danger',
    cite('22-usc-7105-b-1-b-ii'),
    test('warning.immediate-danger', cite('22-usc-7105-b-1-b-ii'), 'danger-now', { is: true }),
  ),
  raised(
    'child-at-risk',
    [cite('22-usc-7105-b-1-h'), cite('8-cfr-214-201')],
    all('warning.child-at-risk', cite('22-usc-7105-b-1-h'), [
      under18Now,
      any('warning.child-at-risk.now', cite('22-usc-7105-b-1-h'), [
        test('warning.child-at-risk.danger', cite('22-usc-7105-b-1-h'), 'danger-now', { is: true }),
        test('warning.child-at-risk.still-there', cite('22-usc-7105-b-1-h'), 'left-how', { is: 'still-there' }),
      ]),
    ]),
  ),
  raised('lawyer-first', cite('28-cfr-1100-33', '(a)(1)'), 'always'),
  raised(
    'interpreter',
    [cite('22-usc-7105-c-2'), cite('28-cfr-1100-33', '(b)'), cite('28-usc-1827-a')],
    test('warning.interpreter', [cite('22-usc-7105-c-2'), cite('28-cfr-1100-33', '(b)')], 'interpreter-needed', { is: true }),
  ),
  raised(
    'more-information-needed',
    [cite('22-usc-7102-11'), cite('8-cfr-214-202')],
    [
      { protection: 'severe-form', outcomes: ['open'] },
      { protection: 't-visa', outcomes: ['open'] },
    ],
  ),

  raised('detained', [cite('22-usc-7105-c-1'), cite('28-cfr-1100-31', '(a)-(d)')], detained),
  raised('final-order', [cite('8-cfr-214-204-b-2', '(i)'), cite('8-cfr-214-205-g'), cite('8-cfr-241-6-a')], finalOrder, undefined, citizen),
  raised('removal-proceedings', [cite('8-cfr-214-204-a'), cite('8-cfr-214-204-b-1'), cite('8-cfr-1214-2')], inCourt, undefined, citizen),
  raised(
    'official-date',
    [cite('8-cfr-214-204-b-1'), cite('8-cfr-214-204-b-2')],
    elapsed('warning.official-date', cite('8-cfr-214-204-b-1'), { from: 'day', to: 'official-date' }, { atLeast: 0, unit: 'days' }),
    undefined,
    citizen,
  ),
  raised(
    'appeal-deadline',
    [cite('8-cfr-103-3-a-2-i'), cite('8-cfr-103-8-b'), cite('8-cfr-214-204-q')],
    test('warning.appeal-deadline', cite('8-cfr-214-204-q'), 't-stage', { is: 'denied-appeal-open' }),
    undefined,
    citizen,
  ),
  raised(
    'turning-18',
    [cite('22-usc-7105-b-1-c', '(ii)(I)'), cite('otip-pi-16-01')],
    all('warning.turning-18', cite('22-usc-7105-b-1-c', '(ii)(I)'), [foreignNational, under18Now]),
  ),
  raised(
    'notify-hhs-24h',
    cite('22-usc-7105-b-1-h'),
    all('warning.notify-hhs-24h', cite('22-usc-7105-b-1-h'), [foreignNational, under18Now]),
  ),
  raised(
    'age-evidence',
    [cite('8-cfr-214-208-e-2'), cite('8-cfr-214-206-a-1'), cite('22-usc-7105-b-1-c', '(ii)(I)')],
    [
      all('warning.age-evidence', cite('8-cfr-214-208-e-2'), [
        foreignNational,
        any('warning.age-evidence.under-18', cite('8-cfr-214-208-e-2'), [under18Now, under18Then]),
      ]),
      { protection: 'interim-assistance-letter', element: 'child-letter.age.under-18', statuses: ['unknown'] },
    ],
  ),

  raised(
    'trafficker-bar-lawyer',
    [cite('8-usc-1184-o-1'), cite('8-cfr-214-202-e')],
    all('warning.trafficker-bar-lawyer', cite('8-usc-1184-o-1'), [foreignNational, tookPart]),
  ),
  raised(
    'criminal-record',
    [cite('8-cfr-212-16', '(b)(3)'), cite('8-usc-1367-a-1-f')],
    all('warning.criminal-record', cite('8-cfr-212-16', '(b)(3)'), [
      foreignNational,
      any(
        'warning.criminal-record.known',
        [cite('8-cfr-212-16', '(b)(3)'), cite('8-usc-1367-a-1-f')],
        [
          test('warning.criminal-record.history', cite('8-cfr-212-16', '(b)(3)'), 'criminal-history', {
            in: ['arrest-only', 'charged', 'convicted'],
          }),
          test('warning.criminal-record.grounds', cite('8-cfr-212-16', '(b)(3)'), 'other-grounds', { includes: ['crime', 'drugs'] }),
        ],
      ),
    ]),
  ),
  raised(
    'inadmissibility-waiver',
    [cite('8-cfr-214-204-d'), cite('8-usc-1182-d-13'), cite('8-cfr-212-16')],
    all('warning.inadmissibility-waiver', cite('8-cfr-214-204-d'), [
      foreignNational,
      any('warning.inadmissibility-waiver.possible', cite('8-cfr-214-204-d'), [
        someGround,
        test('warning.inadmissibility-waiver.charged', cite('8-cfr-214-204-d'), 'criminal-history', { is: 'charged' }),
      ]),
    ]),
  ),
  raised(
    'prior-statements',
    cite('8-cfr-214-204-l', '(3)'),
    all('warning.prior-statements', cite('8-cfr-214-204-l', '(3)'), [
      foreignNational,
      any('warning.prior-statements.made', cite('8-cfr-214-204-l', '(3)'), [
        test('warning.prior-statements.reported', cite('8-cfr-214-204-l', '(3)'), 'reported', { is: 'yes' }),
        test('warning.prior-statements.requests', cite('8-cfr-214-204-l', '(3)'), 'requests', { in: ['helped', 'refused-some'] }),
        filedOrGranted,
        otherFiling,
        inCourt,
      ]),
    ]),
  ),
  raised(
    'unsettled-law',
    [
      cite('8-cfr-1003-18-c'),
      cite('8-usc-1641-c-4'),
      cite('icwc-v-noem'),
      cite('ice-directive-11005-4'),
      cite('matter-of-yajure-hurtado'),
      cite('maldonado-bautista'),
      cite('buenrostro-mendez'),
      cite('8-cfr-214-202-e'),
    ],
    all('warning.unsettled-law', cite('icwc-v-noem'), [
      foreignNational,
      any('warning.unsettled-law.point', cite('icwc-v-noem'), [
        inCourt,
        detained,
        tookPart,
        test('warning.unsettled-law.bona-fide', cite('8-usc-1641-c-4'), 't-stage', { is: 'bona-fide-notice' }),
      ]),
    ]),
    CHECKED,
  ),
  raised('notario-fraud', cite('28-cfr-1100-33', '(a)(1)'), foreignNational),

  raised(
    'travel',
    [cite('8-cfr-214-207-b'), cite('8-cfr-214-204-p')],
    all('warning.travel', cite('8-cfr-214-207-b'), [
      foreignNational,
      test('warning.travel.here', cite('8-cfr-214-207-b'), 'in-us', { is: true }),
    ]),
  ),
  raised(
    'departed-after-trafficking',
    cite('8-cfr-214-207-b', '(1)-(5)'),
    all('warning.departed-after-trafficking', cite('8-cfr-214-207-b'), [
      foreignNational,
      test('warning.departed-after-trafficking.left', cite('8-cfr-214-207-b'), 'departed', { is: 'left-or-removed' }),
    ]),
  ),
  raised('presence-evidence', [cite('8-cfr-214-207-a'), cite('8-cfr-214-207-c')], {
    protection: 't-visa',
    outcomes: ['supported', 'open'],
  }),
  raised(
    'report-needed',
    [cite('8-cfr-214-208-b'), cite('8-cfr-214-201'), cite('8-cfr-214-208-f')],
    { protection: 't-visa', element: 't-visa.cooperation.reported', statuses: ['unknown'] },
    undefined,
    any('warning.report-needed.not', cite('8-cfr-214-208-f'), [
      under18Then,
      trauma,
      test('warning.report-needed.granted', cite('8-cfr-214-204-o'), 't-stage', { is: 'granted' }),
    ]),
  ),
  raised(
    'cooperation-required',
    [cite('8-usc-1101-a-15-t-i-iii', '(aa)'), cite('8-cfr-214-208-a'), cite('8-cfr-214-208-c'), cite('8-cfr-214-213', '(b)(3)')],
    all('warning.cooperation-required', cite('8-cfr-214-208-a'), [
      foreignNational,
      mustCooperate,
      any('warning.cooperation-required.known', cite('8-cfr-214-208-a'), [
        test('warning.cooperation-required.reported', cite('8-cfr-214-208-b'), 'reported', { is: 'yes' }),
        test('warning.cooperation-required.requested', cite('8-cfr-214-208-a'), 'requests', { in: ['helped', 'refused-some'] }),
      ]),
    ]),
  ),
  raised(
    'trauma-evidence',
    cite('8-cfr-214-208-e-1'),
    all('warning.trauma-evidence', cite('8-cfr-214-208-e-1'), [foreignNational, trauma]),
  ),

  raised(
    't-application-first',
    [cite('22-usc-7105-b-1-e-i'), cite('8-cfr-214-204-a')],
    all('warning.t-application-first', cite('22-usc-7105-b-1-e-i', '(II)'), [
      foreignNational,
      test('warning.t-application-first.adult', cite('22-usc-7105-b-1-c', '(ii)(II)'), 'age-now', { atLeast: 18 }),
      test('warning.t-application-first.not-filed', cite('22-usc-7105-b-1-e-i-ii-aa'), 't-stage', { is: 'not-filed' }),
    ]),
    undefined,
    presenceInForce,
  ),
  raised(
    'wait-for-bona-fide-notice',
    [cite('8-cfr-214-205-c'), cite('22-usc-7105-b-1-e-i-ii-aa')],
    all('warning.wait-for-bona-fide-notice', cite('8-cfr-214-205-c'), [
      foreignNational,
      test('warning.wait-for-bona-fide-notice.receipt', cite('8-cfr-214-205-c'), 't-stage', { is: 'receipt' }),
    ]),
  ),
  raised(
    'continued-presence-ending',
    [cite('28-cfr-1100-35', '(b)(2)'), cite('8-cfr-214-204-i'), cite('22-usc-7105-b-1-e-ii')],
    all('warning.continued-presence-ending', cite('28-cfr-1100-35', '(b)(2)'), [foreignNational, presenceInForce]),
  ),
  raised(
    'benefits-law-changed',
    [cite('7-usc-2015-f'), cite('42-usc-1396b-v-5'), cite('90-fr-13370'), cite('22-usc-7105-b-1-a')],
    all('warning.benefits-law-changed', cite('22-usc-7105-b-1-a'), [
      foreignNational,
      any('warning.benefits-law-changed.parity', cite('22-usc-7105-b-1-a'), [
        test('warning.benefits-law-changed.letter', cite('22-usc-7105-b-1-c', '(ii)'), 'hhs-letter', {
          in: ['certification', 'eligibility', 'interim'],
        }),
        test('warning.benefits-law-changed.t-case', cite('22-usc-7105-b-1-e-i-ii-aa'), 't-stage', { in: ['bona-fide-notice', 'granted'] }),
        presenceInForce,
        under18Now,
      ]),
    ]),
    CHECKED,
  ),

  raised(
    'civil-deadline',
    [cite('18-usc-1595-c'), cite('18-usc-2255-b')],
    all('warning.civil-deadline', cite('18-usc-1595-c'), [
      any('warning.civil-deadline.running', cite('18-usc-1595-c'), [
        elapsed(
          'warning.civil-deadline.up-to-10',
          cite('18-usc-1595-c', '(1)'),
          { from: 'day', to: 'ended-on' },
          { atLeast: -10, unit: 'years' },
        ),
        minorInTime,
      ]),
    ]),
    undefined,
    suitBrought,
  ),
  raised(
    'civil-deadline-passed',
    [cite('18-usc-1595-c'), cite('18-usc-2255-b'), cite('pl-117-176')],
    any('warning.civil-deadline-passed', cite('18-usc-1595-c'), [
      all('warning.civil-deadline-passed.from-end', cite('18-usc-1595-c'), [
        elapsed(
          'warning.civil-deadline-passed.ten-years',
          cite('18-usc-1595-c', '(1)'),
          { from: 'day', to: 'ended-on' },
          { under: -10, unit: 'years' },
        ),
        noLongerTime,
      ]),
      childhoodLongPast,
    ]),
    undefined,
    suitBrought,
  ),
  raised(
    'civil-stay',
    cite('18-usc-1595-b', '(1)-(2)'),
    all('warning.civil-stay', cite('18-usc-1595-b'), [
      test('warning.civil-stay.criminal', cite('18-usc-1595-b', '(2)'), 'criminal-case', { in: ['investigation', 'charges'] }),
    ]),
  ),
]
