/**
 * A victim of a violation of chapter 77 of title 18, 18 USC 1581-1597, section by section: what restitution, the civil action and crime
 * victims' rights turn on. Told apart from the severe form of 22 USC 7102(11): no recruiter is needed for forced labor, a false promise or a
 * debt alone is not enough for it, and labor or a sex act that never began is unsettled here, although 8 CFR 214.206(a)(2) reads it in for status.
 * Serious harm need not be physical (1589(c)(2), 1591(e)(5)).
 *
 * Left to a lawyer: what the defendant knew; interstate commerce (1591(a)(1)); attempt and conspiracy as crimes of their own (1594(a)-(c));
 * taking papers with intent alone (1592(a)(2)); sections 1582 and 1585-1588 (ships), 1593A and the
 * obstruction paragraphs; which papers count as a passport, an immigration document or another government identification.
 */
import type { Rule } from '../../engine/model'
import { all, any, cite, not, test } from '../words'
import { laborBranch, sexBranch, sexNotBegun } from './severe-form'

/** Labor or services of any kind; normal chores in one's own family are not. */
const worked = all('chapter-77.labor', cite('18-usc-1589', '(a)'), [
  test('chapter-77.labor.done', cite('18-usc-1589', '(a)'), 'work-done', { is: 'did' }, { evidence: ['work-records', 'photos'] }),
  test('chapter-77.labor.kind', cite('18-usc-1589', '(a)'), 'work-kind', { is: 'work-or-service' }),
])

/** "By means of", 1589(a): the pressure made the person work. Each of the means alone is not enough. */
const madeToWork = test('chapter-77.made-to-work', cite('18-usc-1589', '(a)'), 'pressure-worked', { is: true })

const force = any('chapter-77.force', cite('18-usc-1589', '(a)(1)'), [
  test(
    'chapter-77.force.used',
    cite('18-usc-1589', '(a)(1)'),
    'hurt',
    { includes: ['body', 'sexual'] },
    { evidence: ['medical-records', 'photos'] },
  ),
  test(
    'chapter-77.force.restraint',
    cite('18-usc-1589', '(a)(1)'),
    'held',
    { includes: ['locked-in', 'guarded', 'not-allowed-out'] },
    { evidence: ['witness-statements'] },
  ),
  test(
    'chapter-77.force.threatened',
    cite('18-usc-1589', '(a)(1)'),
    'threats',
    { includes: ['hurt-person', 'hurt-others', 'lock-up'] },
    { evidence: ['threat-messages'] },
  ),
])

const seriousHarm = any(
  'chapter-77.serious-harm',
  [cite('18-usc-1589', '(a)(2)'), cite('18-usc-1589', '(c)(2)')],
  [
    test('chapter-77.serious-harm.done', [cite('18-usc-1589', '(a)(2)'), cite('18-usc-1589', '(c)(2)')], 'hurt', {
      includes: 'kept-from-needs',
    }),
    test(
      'chapter-77.serious-harm.threatened',
      [cite('18-usc-1589', '(a)(2)'), cite('18-usc-1589', '(c)(2)')],
      'threats',
      { includes: ['money-loss', 'shame', 'belief', 'other-harm'] },
      {
        evidence: ['threat-messages'],
      },
    ),
  ],
)

const legalAbuse = test(
  'chapter-77.legal-abuse',
  [cite('18-usc-1589', '(a)(3)'), cite('18-usc-1589', '(c)(1)')],
  'legal-threat',
  { is: 'to-press' },
  {
    evidence: ['threat-messages'],
  },
)

const papersTaken = test('chapter-77.papers.taken', [cite('18-usc-1592', '(a)'), cite('18-usc-1597', '(a)')], 'papers-taken', { is: true })
const papersToHold = test('chapter-77.papers.to-hold', [cite('18-usc-1592', '(a)(3)'), cite('18-usc-1597', '(a)(3)')], 'papers-to-hold', {
  is: true,
})

const scheme = any('chapter-77.scheme', cite('18-usc-1589', '(a)(4)'), [
  test(
    'chapter-77.scheme.belief',
    cite('18-usc-1589', '(a)(4)'),
    'if-stopped',
    { includes: ['hurt', 'others-hurt', 'held', 'serious-loss', 'shamed'] },
    {
      evidence: ['psychological-evaluation'],
    },
  ),
  // Arrest is restraint and removal may be serious harm, unless all that anyone did was to tell a rule.
  all(
    'chapter-77.scheme.arrest',
    [cite('18-usc-1589', '(a)(4)'), cite('18-usc-1589', '(c)(2)')],
    [
      test('chapter-77.scheme.arrest.feared', cite('18-usc-1589', '(a)(4)'), 'if-stopped', { includes: 'arrest-or-removal' }),
      not(
        'chapter-77.scheme.arrest.made',
        cite('18-usc-1589', '(c)(1)'),
        test('chapter-77.scheme.arrest.rule-told', cite('18-usc-1589', '(c)(1)'), 'legal-threat', { is: 'as-a-rule-only' }),
      ),
    ],
  ),
  all('chapter-77.scheme.papers', cite('18-usc-1589', '(a)(4)'), [
    test('chapter-77.scheme.papers.taken', cite('18-usc-1589', '(a)(4)'), 'papers-taken', { is: true }),
    test('chapter-77.scheme.papers.to-hold', cite('18-usc-1589', '(a)(4)'), 'papers-to-hold', { is: true }),
  ]),
  test('chapter-77.scheme.isolation', cite('18-usc-1589', '(a)(4)'), 'held', { includes: ['cut-off', 'watched'] }),
])

/** Any of the means of 1589(a), whether or not it made the person work: enough to watch the clock, not enough to sue. */
export const forcedLaborSigns: Rule = any('chapter-77.means', cite('18-usc-1589', '(a)(1)-(4)'), [force, seriousHarm, legalAbuse, scheme])

/** Forced labor, 1589(a). */
export const forcedLabor: Rule = all('chapter-77.forced-labor', cite('18-usc-1589', '(a)'), [worked, forcedLaborSigns, madeToWork])

/** Held in servitude by force, or by law turned against the person: narrower than forced labor, the root of peonage. */
const heldInServitude = all('chapter-77.servitude.held', cite('18-usc-1584', '(a)'), [
  worked,
  any('chapter-77.servitude.means', cite('18-usc-1584', '(a)'), [force, legalAbuse]),
  madeToWork,
])

const treatedAsOwned = test('chapter-77.owned', [cite('18-usc-1583', '(a)(1)-(2)'), cite('18-usc-1584', '(a)')], 'treated-as-owned', {
  is: true,
})

const peonage = all('chapter-77.peonage', cite('18-usc-1581', '(a)'), [
  heldInServitude,
  test('chapter-77.peonage.debt', cite('18-usc-1581', '(a)'), 'debt', { is: true }, { evidence: ['debt-records'] }),
])

const taken = test(
  'chapter-77.slavery.taken',
  cite('18-usc-1583', '(a)(1)-(2)'),
  'brought-by',
  { includes: ['found-or-offered', 'moved'] },
  { evidence: ['travel-papers'] },
)
/** Carried off or enticed, and held or sold as a slave: 1583(a) asks for no labor. */
const enslaved = all('chapter-77.slavery', cite('18-usc-1583', '(a)(1)-(2)'), [taken, treatedAsOwned])

const servitude = any('chapter-77.servitude', cite('18-usc-1584', '(a)'), [
  heldInServitude,
  all('chapter-77.servitude.sold', cite('18-usc-1584', '(a)'), [
    worked,
    test('chapter-77.servitude.handed-over', cite('18-usc-1584', '(a)'), 'brought-by', { includes: 'handed-over' }),
    treatedAsOwned,
  ]),
])

const broughtToWork = test(
  'chapter-77.labor-trafficking.act',
  cite('18-usc-1590', '(a)'),
  'brought-by',
  {
    includes: ['found-or-offered', 'moved', 'gave-a-place', 'handed-over', 'took-on'],
  },
  { evidence: ['recruitment-messages', 'contract', 'travel-papers'] },
)
/** Recruited, kept, moved, provided or obtained for labor that violates the chapter, 1590(a). */
export const laborTrafficking: Rule = all('chapter-77.labor-trafficking', cite('18-usc-1590', '(a)'), [broughtToWork, forcedLabor])

/** Sex trafficking, 1591(a): under 18, or by force, fraud or coercion. */
export const sexTrafficking: Rule = all('chapter-77.sex-trafficking', cite('18-usc-1591', '(a)(1)'), [
  test(
    'chapter-77.sex-trafficking.act',
    cite('18-usc-1591', '(a)(1)'),
    'sex-brought-by',
    {
      includes: ['found-or-offered', 'moved', 'gave-a-place', 'handed-over', 'got', 'paid-or-asked'],
    },
    { evidence: ['recruitment-messages', 'travel-papers'] },
  ),
  test(
    'chapter-77.sex-trafficking.value',
    cite('18-usc-1591', '(e)(3)'),
    'sex-for-value',
    { is: 'yes' },
    { evidence: ['payment-records'] },
  ),
  any('chapter-77.sex-trafficking.age-or-means', cite('18-usc-1591', '(a)'), [
    test('chapter-77.sex-trafficking.under-18', cite('18-usc-1591', '(a)'), 'sex-under-18', { is: true }, { evidence: ['proof-of-age'] }),
    test(
      'chapter-77.sex-trafficking.force-or-fraud',
      cite('18-usc-1591', '(a)'),
      'sex-made-by',
      { includes: ['force', 'lies'] },
      { evidence: ['medical-records'] },
    ),
    test(
      'chapter-77.sex-trafficking.coercion',
      [cite('18-usc-1591', '(e)(2)'), cite('18-usc-1591', '(e)(5)')],
      'sex-made-by',
      {
        includes: ['threats-of-harm', 'legal-threat', 'made-afraid'],
      },
      { evidence: ['threat-messages', 'psychological-evaluation'] },
    ),
  ]),
])

/** Papers kept so that a victim of a severe form would stay or keep working, 1592(a)(3). Paragraphs (1) and (2) go with another crime here. */
const documents = all('chapter-77.documents', cite('18-usc-1592', '(a)(3)'), [
  papersTaken,
  papersToHold,
  any('chapter-77.documents.of-victim', cite('18-usc-1592', '(a)(3)'), [laborBranch, sexBranch]),
])

/** A passport or immigration document kept so that its holder would keep working, 1597(a)(3): no severe form is needed. A citizen's may be a passport or not. */
const immigrationDocuments = all('chapter-77.immigration-documents', cite('18-usc-1597', '(a)(3)'), [
  test(
    'chapter-77.immigration-documents.holder',
    cite('18-usc-1597', '(a)'),
    'citizenship',
    { in: ['permanent-resident', 'neither'] },
    { weighed: true },
  ),
  worked,
  papersTaken,
  papersToHold,
])

const planned = test('chapter-77.not-begun.planned', cite('18-usc-1590', '(a)'), 'work-done', { is: 'was-meant-to' })
/**
 * What was meant but never began. 1583(a), 1590(a), 1591(a) and 1597(a) punish the taking with that intent; whether the person is then
 * "a victim of a violation" who may sue is not said.
 */
const notBegun = any(
  'chapter-77.not-begun',
  [
    cite('18-usc-1595-a'),
    cite('18-usc-1583', '(a)(1)-(2)'),
    cite('18-usc-1590', '(a)'),
    cite('18-usc-1591', '(a)(1)'),
    cite('18-usc-1597', '(a)(3)'),
  ],
  [
    all('chapter-77.not-begun.labor', cite('18-usc-1590', '(a)'), [
      broughtToWork,
      planned,
      test('chapter-77.not-begun.purpose', cite('18-usc-1590', '(a)'), 'meant-for', {
        includes: ['forced-work', 'working-off-debt', 'being-owned'],
      }),
    ]),
    all('chapter-77.not-begun.slavery', cite('18-usc-1583', '(a)(1)-(2)'), [
      taken,
      test('chapter-77.not-begun.being-owned', cite('18-usc-1583', '(a)(1)-(2)'), 'meant-for', { includes: 'being-owned' }),
    ]),
    all('chapter-77.not-begun.papers', cite('18-usc-1597', '(a)(3)'), [planned, papersTaken, papersToHold]),
    sexNotBegun,
  ],
  { unsettled: '2026-11-24' },
)

/** A victim of any violation of the chapter that the facts can show. */
export const chapter77Victim: Rule = any(
  'chapter-77.victim',
  [cite('18-usc-1595-a'), cite('18-usc-1593-c')],
  [peonage, enslaved, servitude, forcedLabor, laborTrafficking, sexTrafficking, documents, immigrationDocuments, notBegun],
  { evidence: ['own-statement'] },
)

/** In the United States; abroad or on the way the crime reaches only some offenders (18 USC 1596(a)), so it stays open for a lawyer. */
export const inReach: Rule = any(
  'chapter-77.reach',
  [cite('18-usc-1595-a'), cite('18-usc-1596-a'), cite('18-usc-3771-e-2', '(A)')],
  [test('chapter-77.reach.in-us', [cite('18-usc-1595-a'), cite('18-usc-3771-e-2', '(A)')], 'where-happened', { includes: 'in-us' })],
  { weighed: true },
)
