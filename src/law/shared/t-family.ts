/**
 * Family of a T applicant or T-1 holder: INA 101(a)(15)(T)(ii), 8 USC 1101(a)(15)(T)(ii), 8 CFR 214.211. Ages are those of the day the T
 * application was filed (INA 214(o)(4)-(5), 214.211(e)); where nothing is filed, of today. The principal's own case is not judged here:
 * it is enough that an application is in or granted, and that the answers do not deny the definition.
 *
 * A principal who filed under 21 and turned 21 only after the grant is in no text: held open for a lawyer. Left out: step-relations (214.211(e)(4)(iii)),
 * the relative's own admissibility (c)(4), death of the principal (b)(1)(iii), all with the protections that read this.
 */
import type { Particular, Rule } from '../../engine/model'
import { all, any, bar, cite, elapsed, particular, test } from '../words'
import { foreignNational, ownCase } from './person'
import { filedOrGranted, notYetGranted } from './t-application'
import { noSevereForm, statusKept, tOneHolder } from './t-status'

export const familyScope: Rule = all('t-family.scope', [cite('8-usc-1101-a-15-t-ii'), cite('8-cfr-214-211-a')], [foreignNational])

/** (a), (b)(1): somebody has applied for a T-1 or holds one. Without a grant it must be what the statute describes. */
export const principal: Rule = all(
  't-family.principal',
  [cite('8-cfr-214-211-a'), cite('8-cfr-214-211-b', '(1)')],
  [
    // After a final denial nothing stops a new application.
    any('t-family.principal.applied', [cite('8-cfr-214-211-b', '(1)(i)'), cite('8-cfr-214-204-q')], [filedOrGranted], { weighed: true }),
    any(
      't-family.principal.status-kept',
      [cite('8-cfr-214-211-b', '(1)(ii)'), cite('8-cfr-214-213', '(d)')],
      [notYetGranted, all('t-family.principal.holding', cite('8-cfr-214-211-b', '(1)(ii)'), statusKept)],
    ),
    bar('t-family.principal.definition', [cite('8-usc-1101-a-15-t-i', '(I)'), cite('8-cfr-214-211-i')], {
      raisedBy: all('t-family.principal.outside-definition', cite('8-usc-1101-a-15-t-i', '(I)'), [
        notYetGranted,
        test('t-family.principal.answers', cite('8-cfr-214-211-a'), 'role', { is: 'person' }),
        noSevereForm,
      ]),
      effect: 'defeats',
    }),
  ],
)

/** Under 21 when the T application was filed: by answer, or because the person is today; 21 today with nothing filed is not. */
export const under21AtFiling: Rule = all(
  't-family.under-21.at-filing',
  [cite('8-usc-1184-o-4-5', '8 USC 1184(o)(5)'), cite('8-cfr-214-211-e', '(2)(i)-(ii)')],
  [
    any(
      't-family.under-21.shown',
      [cite('8-usc-1184-o-4-5', '8 USC 1184(o)(5)'), cite('8-cfr-214-211-e', '(2)(i)-(ii)')],
      [
        all(
          't-family.under-21.today',
          [cite('8-usc-1101-a-15-t-ii', '(I)'), cite('8-cfr-214-211-a', '(2)')],
          [
            ownCase,
            test('t-family.under-21.age', cite('8-cfr-214-211-a', '(2)'), 'age-now', { under: 21 }, { evidence: ['proof-of-age'] }),
          ],
        ),
        test(
          't-family.under-21.that-day',
          [cite('8-usc-1184-o-4-5', '8 USC 1184(o)(5)'), cite('8-cfr-214-211-e', '(2)(i)-(ii)')],
          'under-21-at-filing',
          { is: true },
          {
            evidence: ['proof-of-age'],
          },
        ),
      ],
    ),
    bar('t-family.under-21.not-too-late', [cite('8-usc-1101-a-15-t-ii', '(II)'), cite('8-cfr-214-211-a', '(1)')], {
      raisedBy: all(
        't-family.under-21.unfiled-over',
        [cite('8-usc-1101-a-15-t-ii', '(II)'), cite('8-cfr-214-211-a', '(1)')],
        [
          ownCase,
          test('t-family.under-21.over', cite('8-cfr-214-211-a', '(1)'), 'age-now', { atLeast: 21 }),
          test('t-family.under-21.unfiled', cite('8-cfr-214-211-a', '(1)'), 't-stage', { in: ['not-filed', 'denied-final'] }),
        ],
      ),
      effect: 'defeats',
    }),
  ],
)

/** (T)(ii)(I): the principal was under 21 when the T application was filed, even if 21 came while it was pending. */
const principalUnder21: Rule = all(
  't-family.under-21',
  [cite('8-usc-1101-a-15-t-ii', '(I)'), cite('8-cfr-214-211-a', '(2)')],
  [
    under21AtFiling,
    bar('t-family.under-21.kept', cite('8-usc-1184-o-4-5', '8 USC 1184(o)(5)'), {
      raisedBy: all('t-family.under-21.after-grant', cite('8-usc-1184-o-4-5', '8 USC 1184(o)(5)'), [
        tOneHolder,
        ownCase,
        test('t-family.under-21.now-over', cite('8-usc-1184-o-4-5', '8 USC 1184(o)(5)'), 'age-now', { atLeast: 21 }),
        elapsed(
          't-family.under-21.at-grant',
          cite('8-usc-1184-o-4-5', '8 USC 1184(o)(5)'),
          { from: 'birth-date', to: 't1-granted-on' },
          { under: 21, unit: 'years' },
        ),
      ]),
      effect: 'holds',
    }),
  ],
)

/** T-2 and T-3, whatever the principal's age: (T)(ii)(I)-(II). */
export const spouseOrChild: Rule = any(
  't-family.spouse-or-child',
  [cite('8-usc-1101-a-15-t-ii', '(I)-(II)'), cite('8-cfr-214-211-a', '(1)-(2)')],
  [
    all(
      't-family.spouse',
      [cite('8-usc-1101-a-15-t-ii', '(I)-(II)'), cite('8-cfr-214-211-a', '8 CFR 214.211(d)')],
      [
        test(
          't-family.spouse.married',
          [cite('8-usc-1101-a-15-t-ii', '(I)-(II)'), cite('8-cfr-214-211-e', '(4)(iv)')],
          'relatives',
          { includes: 'spouse' },
          {
            evidence: ['marriage-records'],
          },
        ),
        any(
          't-family.spouse.in-time',
          [cite('8-cfr-214-211-a', '8 CFR 214.211(d)(1)'), cite('8-cfr-214-211-e', '(4)(ii)')],
          [
            test('t-family.spouse.by-filing', cite('8-cfr-214-211-a', '8 CFR 214.211(d)(1)'), 'married-when', { is: 'by-filing' }),
            test('t-family.spouse.while-pending', cite('8-cfr-214-211-e', '(4)(ii)'), 'married-when', { is: 'while-pending' }),
            // Whoever marries before the grant marries in time.
            notYetGranted,
          ],
        ),
      ],
    ),
    test(
      't-family.child',
      [
        cite('8-usc-1184-o-4-5', '8 USC 1184(o)(4)'),
        cite('8-cfr-214-211-e', '(1)'),
        cite('8-cfr-214-211-e', '(3)'),
        cite('8-cfr-214-211-e', '(4)(i)'),
      ],
      'relatives',
      { includes: 'child' },
      { evidence: ['family-records', 'proof-of-age'] },
    ),
  ],
)

const DANGER = ['danger-statement', 'agency-danger-statement', 'danger-reports']

/** (T)(ii)(III): present danger of retaliation, whatever the principal's age. */
const parentInDanger = test(
  't-family.danger.parent',
  [cite('8-usc-1101-a-15-t-ii', '(III)'), cite('8-cfr-214-211-a', '(3)'), cite('8-cfr-214-211-f')],
  'retaliation',
  { includes: 'parent' },
  { evidence: DANGER },
)
/** The young sibling of (I) and the grown one, who comes as a parent's child, are asked apart: the danger must be the one's own. */
const siblingInDanger = test(
  't-family.danger.sibling',
  [cite('8-usc-1101-a-15-t-ii', '(III)'), cite('8-cfr-214-211-a', '(3)'), cite('8-cfr-214-211-f')],
  'retaliation',
  { includes: 'sibling' },
  { evidence: DANGER },
)
export const grownSiblingInDanger: Rule = test(
  't-family.danger.grown-sibling',
  [cite('8-usc-1101-a-15-t-ii', '(III)'), cite('8-cfr-214-211-a', '(3)'), cite('8-cfr-214-211-f')],
  'retaliation',
  { includes: 'grown-sibling' },
  { evidence: DANGER },
)
export const childOfFamilyInDanger: Rule = test(
  't-family.danger.child-of-family',
  [cite('8-usc-1101-a-15-t-ii', '(III)'), cite('8-cfr-214-211-a', '(3)'), cite('8-cfr-214-211-f')],
  'retaliation',
  { includes: 'child-of-family' },
  { evidence: DANGER },
)

/** T-4: a parent of a principal under 21, or one in danger. */
export const parentMayCome: Rule = all(
  't-family.parent',
  [cite('8-usc-1101-a-15-t-ii', '(I)'), cite('8-usc-1101-a-15-t-ii', '(III)'), cite('8-cfr-214-211-a', '(2)-(3)')],
  [
    test(
      't-family.parent.living',
      [cite('8-usc-1101-a-15-t-ii', '(I)'), cite('8-cfr-214-211-a', '8 CFR 214.211(d)')],
      'relatives',
      { includes: 'parent' },
      {
        evidence: ['family-records'],
      },
    ),
    any(
      't-family.parent.why',
      [cite('8-usc-1101-a-15-t-ii', '(I)'), cite('8-usc-1101-a-15-t-ii', '(III)')],
      [principalUnder21, parentInDanger],
    ),
  ],
)

/** T-5: an unmarried sibling who was under 18 that day, of a principal under 21, or in danger. */
export const siblingMayCome: Rule = all(
  't-family.sibling',
  [cite('8-usc-1101-a-15-t-ii', '(I)'), cite('8-usc-1101-a-15-t-ii', '(III)'), cite('8-cfr-214-211-a', '(2)-(3)')],
  [
    test(
      't-family.sibling.under-18',
      [cite('8-usc-1101-a-15-t-ii', '(I)'), cite('8-cfr-214-211-e', '(2)(iii)-(iv)'), cite('8-cfr-214-211-e', '(4)(i)')],
      'relatives',
      { includes: 'sibling' },
      {
        evidence: ['family-records', 'proof-of-age'],
      },
    ),
    any(
      't-family.sibling.why',
      [cite('8-usc-1101-a-15-t-ii', '(I)'), cite('8-usc-1101-a-15-t-ii', '(III)')],
      [principalUnder21, siblingInDanger],
    ),
  ],
)

/** What is the same for every relative. */
export const familyParticulars: readonly Particular[] = [
  particular('who', 't-family.who', [cite('8-cfr-214-211-a'), cite('8-cfr-214-211-b', '(1)')]),
  particular('how', 't-family.how', [cite('8-cfr-214-211-b', '(1)(i)'), cite('8-cfr-214-211-a', '8 CFR 214.211(c)')]),
  particular('form', 't-family.form', cite('8-cfr-214-211-a', '8 CFR 214.211(c)')),
  particular('fee', 't-family.fee', [cite('8-cfr-106-2-a-61', '(i)'), cite('8-cfr-106-3-b-2')]),
  particular('deadline', 't-family.deadline', cite('8-cfr-214-211-b', '(1)(i)-(ii)')),
  particular('duration', 't-family.duration', [cite('8-cfr-214-203', '(b)'), cite('8-cfr-214-211-b', '(1)(ii)')]),
  particular('gives', 't-family.gives', [cite('8-cfr-214-211-i', '(1)-(3)'), cite('22-usc-7105-b-1-a')]),
  particular('how', 't-family.how.travel', cite('8-cfr-214-211-i', '(4)')),
]
export const dangerParticular: Particular = particular('how', 't-family.how.danger', [
  cite('8-cfr-214-211-a', '(3)'),
  cite('8-cfr-214-211-f'),
])

export const familySteps = {
  supported: ['file-family-supplement', 'gather-family-papers', 'see-immigration-lawyer'],
  open: ['see-immigration-lawyer', 'gather-family-papers'],
  notSupported: ['see-lawyer-anyway'],
} as const
