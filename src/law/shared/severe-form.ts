/**
 * Severe form of trafficking in persons, 22 USC 7102(11), as the immigration rules read it (8 CFR 214.206): act, means, end;
 * no means needed for commercial sex under 18; an act that was meant but never came about is enough (214.206(a)(2)).
 *
 * Left to a lawyer: whether ordinary strictness, bad pay or a warning of lawful consequences was coercion (the test asks that
 * the pressure was meant to make the person work, and did); smuggling that ended on arrival; a buyer's patronizing or
 * soliciting as the only act (unsettled for HHS letters, which freeze the definition of 2000-10-28).
 */
import type { Rule } from '../../engine/model'
import { all, any, cite, not, test } from '../words'

const laborAct = any(
  'severe-form.labor-act',
  cite('22-usc-7102-11-b'),
  [
    test('severe-form.labor-act.recruited', cite('22-usc-7102-11-b'), 'brought-by', { includes: 'found-or-offered' }),
    test('severe-form.labor-act.harbored', cite('22-usc-7102-11-b'), 'brought-by', { includes: 'gave-a-place' }),
    test('severe-form.labor-act.transported', cite('22-usc-7102-11-b'), 'brought-by', { includes: 'moved' }),
    test('severe-form.labor-act.provided', cite('22-usc-7102-11-b'), 'brought-by', { includes: 'handed-over' }),
    test('severe-form.labor-act.obtained', cite('22-usc-7102-11-b'), 'brought-by', { includes: 'took-on' }),
  ],
  { evidence: ['recruitment-messages', 'contract', 'travel-papers'] },
)

const laborOrServices = all('severe-form.labor', cite('22-usc-7102-11-b'), [
  test('severe-form.labor.done', cite('22-usc-7102-11-b'), 'work-done', { is: 'did' }, { evidence: ['work-records', 'photos'] }),
  test('severe-form.labor.kind', cite('22-usc-7102-11-b'), 'work-kind', { is: 'work-or-service' }),
])

/** Physical force or restraint. */
const force = any(
  'severe-form.force',
  cite('22-usc-7102-11-b'),
  [
    test('severe-form.force.body', cite('22-usc-7102-11-b'), 'hurt', { includes: ['body', 'sexual', 'kept-from-needs'] }),
    test('severe-form.force.restraint', cite('22-usc-7102-11-b'), 'held', { includes: ['locked-in', 'guarded', 'not-allowed-out'] }),
  ],
  { evidence: ['medical-records', 'photos'] },
)

const fraud = test(
  'severe-form.fraud',
  cite('22-usc-7102-11-b'),
  'promise-false',
  { is: true },
  { evidence: ['recruitment-messages', 'contract'] },
)

/** Law or legal process turned to a purpose it was not made for; being told a rule is not that. */
const legalAbuse = test(
  'severe-form.legal-abuse',
  [cite('22-usc-7102-3', '(C)'), cite('22-usc-7102-1'), cite('8-cfr-214-201')],
  'legal-threat',
  { is: 'to-press' },
  {
    evidence: ['threat-messages'],
  },
)

/**
 * A plan that made the person believe it (7102(3)(B)); (8)(A) asks for the same plan. Arrest is restraint and removal may be serious harm:
 * a fear of them counts unless all that anyone did was to tell a rule.
 */
const scheme = any(
  'severe-form.coercion.scheme',
  [cite('22-usc-7102-3', '(B)'), cite('22-usc-7102-8', '(A)')],
  [
    test(
      'severe-form.coercion.scheme.belief',
      [cite('22-usc-7102-3', '(B)'), cite('8-cfr-214-201')],
      'if-stopped',
      {
        includes: ['hurt', 'others-hurt', 'held', 'serious-loss', 'shamed'],
      },
      { evidence: ['psychological-evaluation'] },
    ),
    all(
      'severe-form.coercion.scheme.arrest',
      [cite('22-usc-7102-3', '(B)'), cite('8-cfr-214-201')],
      [
        test('severe-form.coercion.scheme.arrest.feared', [cite('22-usc-7102-3', '(B)'), cite('8-cfr-214-201')], 'if-stopped', {
          includes: 'arrest-or-removal',
        }),
        not(
          'severe-form.coercion.scheme.arrest.made',
          cite('22-usc-7102-1'),
          test('severe-form.coercion.scheme.arrest.rule-told', cite('22-usc-7102-1'), 'legal-threat', { is: 'as-a-rule-only' }),
        ),
      ],
    ),
    all('severe-form.coercion.scheme.papers', cite('22-usc-7102-3', '(B)'), [
      test('severe-form.coercion.scheme.papers.taken', cite('22-usc-7102-3', '(B)'), 'papers-taken', { is: true }),
      test('severe-form.coercion.scheme.papers.to-hold', cite('22-usc-7102-3', '(B)'), 'papers-to-hold', { is: true }),
    ]),
    test('severe-form.coercion.scheme.isolation', cite('22-usc-7102-3', '(B)'), 'held', { includes: ['cut-off', 'watched'] }),
  ],
)

/** The three limbs of coercion; serious harm need not be physical. */
const coercion = any(
  'severe-form.coercion',
  [cite('22-usc-7102-3'), cite('8-cfr-214-201')],
  [
    test(
      'severe-form.coercion.threats',
      [cite('22-usc-7102-3', '(A)'), cite('8-cfr-214-201')],
      'threats',
      {
        includes: ['hurt-person', 'hurt-others', 'lock-up', 'money-loss', 'shame', 'belief', 'other-harm'],
      },
      { evidence: ['threat-messages', 'witness-statements'] },
    ),
    scheme,
    legalAbuse,
  ],
)

/** That the pressure was used to make the person work, and did: a threat alone or bad pay alone is not enough. */
const madeToWork = test(
  'severe-form.made-to-work',
  [cite('22-usc-7102-8'), cite('22-usc-7102-1'), cite('8-cfr-214-201')],
  'pressure-worked',
  { is: true },
)

const laborMeans = any('severe-form.labor-means', cite('22-usc-7102-11-b'), [
  all('severe-form.labor-means.force', cite('22-usc-7102-11-b'), [force, madeToWork]),
  fraud,
  all('severe-form.labor-means.coercion', [cite('22-usc-7102-11-b'), cite('22-usc-7102-3')], [coercion, madeToWork]),
])

const servitude = all(
  'severe-form.servitude',
  [cite('22-usc-7102-8'), cite('8-cfr-214-201')],
  [
    any(
      'severe-form.servitude.induced',
      [cite('22-usc-7102-8'), cite('8-cfr-214-201')],
      [
        scheme,
        test('severe-form.servitude.threats', [cite('22-usc-7102-8', '(A)'), cite('8-cfr-214-201')], 'threats', {
          includes: ['hurt-person', 'hurt-others', 'lock-up', 'money-loss', 'shame', 'belief', 'other-harm'],
        }),
        legalAbuse,
        force,
      ],
    ),
    madeToWork,
  ],
)

const debtBondage = all(
  'severe-form.debt-bondage',
  cite('22-usc-7102-7'),
  [
    test('severe-form.debt-bondage.pledge', cite('22-usc-7102-7'), 'debt', { is: true }),
    test('severe-form.debt-bondage.unfair', cite('22-usc-7102-7'), 'debt-unfair', { includes: ['work-not-counted', 'no-end', 'grew'] }),
  ],
  { evidence: ['debt-records'] },
)

/** What the others meant the labor for: (11)(B) asks for the purpose, which need not be reached. */
const purpose = test('severe-form.purpose', [cite('22-usc-7102-11-b'), cite('8-cfr-214-206-a-1')], 'meant-for', {
  includes: ['forced-work', 'working-off-debt', 'being-owned'],
})

const laborEnd = any(
  'severe-form.labor-end',
  [cite('22-usc-7102-11-b'), cite('8-cfr-214-206-a-1')],
  [
    servitude,
    all('severe-form.peonage', cite('8-cfr-214-201'), [
      servitude,
      test('severe-form.peonage.debt', cite('8-cfr-214-201'), 'debt', { is: true }, { evidence: ['debt-records'] }),
    ]),
    debtBondage,
    test('severe-form.slavery', cite('22-usc-7102-11-b'), 'treated-as-owned', { is: true }),
    purpose,
  ],
)

/** Labor branch: a child is not excused from the means here. */
export const laborBranch = all(
  'severe-form.labor-branch',
  [cite('22-usc-7102-11-b'), cite('8-cfr-214-206-a-1')],
  [laborAct, laborOrServices, laborMeans, laborEnd],
)

const sexAct = test(
  'severe-form.sex-act',
  cite('22-usc-7102-12'),
  'sex-brought-by',
  {
    includes: ['found-or-offered', 'moved', 'gave-a-place', 'handed-over', 'got', 'paid-or-asked'],
  },
  { evidence: ['recruitment-messages', 'travel-papers'] },
)

/** Force, fraud or coercion in the sex branch, asked once and late. */
const sexMeans = any('severe-form.sex-means', cite('22-usc-7102-11-a'), [
  test('severe-form.sex-means.force', cite('22-usc-7102-11-a'), 'sex-made-by', { includes: 'force' }, { evidence: ['medical-records'] }),
  test('severe-form.sex-means.fraud', cite('22-usc-7102-11-a'), 'sex-made-by', { includes: 'lies' }),
  test(
    'severe-form.sex-means.coercion',
    [cite('22-usc-7102-11-a'), cite('22-usc-7102-3')],
    'sex-made-by',
    { includes: ['threats-of-harm', 'legal-threat', 'made-afraid'] },
    {
      evidence: ['threat-messages', 'psychological-evaluation'],
    },
  ),
])

/** Under 18 when induced: stands in for the means, in the sex branch only. */
const sexUnder18 = test(
  'severe-form.sex-under-18',
  [cite('22-usc-7102-11-a'), cite('8-cfr-214-206-a-1')],
  'sex-under-18',
  { is: true },
  { evidence: ['proof-of-age'] },
)

/** A sex act for which anyone got or gave anything of value. */
export const commercialSex = test(
  'severe-form.commercial-sex',
  cite('22-usc-7102-4'),
  'sex-for-value',
  { is: 'yes' },
  { evidence: ['payment-records'] },
)

/** By force, fraud or coercion, or under 18. */
export const sexMeansOrAge = any('severe-form.sex-means-or-age', cite('22-usc-7102-11-a'), [sexUnder18, sexMeans])

/** Sex branch: recruited, moved, kept, provided, obtained, patronized or solicited for a commercial sex act. */
export const sexBranch = all(
  'severe-form.sex-branch',
  [cite('22-usc-7102-11-a'), cite('22-usc-7102-12'), cite('8-cfr-214-206-a-1')],
  [sexAct, commercialSex, sexMeansOrAge],
)

/** Labor that never began, or nothing but chores so far: the statute asks for the purpose, not for the labor, so (11)(B) itself is met. */
export const laborNotBegun = all(
  'severe-form.attempt.labor',
  [cite('8-cfr-214-206-a-2'), cite('22-usc-7102-11-b')],
  [
    laborAct,
    any('severe-form.attempt.labor.none-yet', cite('8-cfr-214-206-a-2'), [
      test('severe-form.attempt.labor.meant', cite('8-cfr-214-206-a-2'), 'work-done', { is: 'was-meant-to' }),
      all('severe-form.attempt.labor.chores-only', cite('8-cfr-214-206-a-2'), [
        test('severe-form.attempt.labor.tasks', cite('8-cfr-214-206-a-2'), 'work-done', { is: 'did' }),
        test('severe-form.attempt.labor.chores', cite('8-cfr-214-206-a-2'), 'work-kind', { is: 'ordinary-chores' }),
      ]),
    ]),
    purpose,
    any('severe-form.attempt.labor.means', cite('22-usc-7102-11-b'), [force, fraud, coercion]),
  ],
)

/** A sex act that never happened: here the regulation goes beyond the words of (11)(A). */
export const sexNotBegun = all(
  'severe-form.attempt.sex',
  [cite('8-cfr-214-206-a-2'), cite('22-usc-7102-11-a')],
  [
    sexAct,
    test('severe-form.attempt.sex.meant', cite('8-cfr-214-206-a-2'), 'sex-for-value', { is: 'was-meant-to' }),
    any('severe-form.attempt.sex.means-or-age', cite('22-usc-7102-11-a'), [sexUnder18, sexMeans]),
  ],
)

/** Nothing was performed, but the person was recruited, moved, kept, provided or obtained for it. */
const attempt = any('severe-form.attempt', cite('8-cfr-214-206-a-2'), [laborNotBegun, sexNotBegun])

/** A victim of a severe form, as the T visa and Continued Presence ask; letters, services and rights read the statute alone. */
export const severeForm: Rule = any(
  'severe-form.victim',
  [cite('22-usc-7102-11'), cite('8-cfr-214-206-a-1')],
  [laborBranch, sexBranch, attempt],
  {
    evidence: ['own-statement'],
  },
)
