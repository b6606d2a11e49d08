/**
 * Self-petition of a person abused by close family: INA 204(a)(1), 8 USC 1154(a)(1)(A)(iii) (spouse of a citizen), (iv) (child of a citizen),
 * (vii) (parent of a citizen son or daughter), (B)(ii)-(iii) (spouse or child of a permanent resident); 8 CFR 204.2(c), (e). No police and no
 * certificate. That it was this person who did harm is asked once; battery or extreme cruelty is told by what was done. A child who is 21 to 24 may still file where the abuse was one central reason for the delay ((D)(v)): held for a lawyer.
 *
 * Left out: a spouse already married to another without the person's knowledge; widows and widowers; petitions from abroad; abuse of the person's child instead; the
 * bars on remarriage; how USCIS has asked for a shared home since 2025-12-22; exceptions to good moral character linked to the abuse ((C)).
 */
import type { Protection } from '../../engine/model'
import { foreignNational, ownCase } from '../shared/person'
import { all, any, bar, cite, not, particular, test } from '../words'

const spouse = all(
  'vawa-self-petition.spouse',
  [cite('8-usc-1154-a-1', '(A)(iii)'), cite('8-usc-1154-a-1', '(B)(ii)'), cite('8-cfr-204-2-c', '(1)')],
  [
    any(
      'vawa-self-petition.spouse.of',
      [cite('8-usc-1154-a-1', '(A)(iii)(II)'), cite('8-usc-1154-a-1', '(B)(ii)(II)')],
      [
        test(
          'vawa-self-petition.spouse.citizen',
          cite('8-usc-1154-a-1', '(A)(iii)(II)'),
          'abuser-is',
          { is: 'citizen-spouse' },
          { evidence: ['abuser-status-proof', 'marriage-records'] },
        ),
        test(
          'vawa-self-petition.spouse.resident',
          cite('8-usc-1154-a-1', '(B)(ii)(II)'),
          'abuser-is',
          { is: 'resident-spouse' },
          { evidence: ['abuser-status-proof', 'marriage-records'] },
        ),
      ],
    ),
    test(
      'vawa-self-petition.good-faith',
      [cite('8-usc-1154-a-1', '(A)(iii)(I)(aa)'), cite('8-usc-1154-a-1', '(B)(ii)(I)(aa)')],
      'marriage-real',
      { is: true },
      { evidence: ['shared-life-records'] },
    ),
  ],
)

const child = all(
  'vawa-self-petition.child',
  [cite('8-usc-1154-a-1', '(A)(iv)'), cite('8-usc-1154-a-1', '(B)(iii)'), cite('8-cfr-204-2-e', '(1)')],
  [
    any(
      'vawa-self-petition.child.of',
      [cite('8-usc-1154-a-1', '(A)(iv)'), cite('8-usc-1154-a-1', '(B)(iii)')],
      [
        test(
          'vawa-self-petition.child.citizen',
          cite('8-usc-1154-a-1', '(A)(iv)'),
          'abuser-is',
          { is: 'citizen-parent' },
          { evidence: ['abuser-status-proof', 'family-records'] },
        ),
        test(
          'vawa-self-petition.child.resident',
          cite('8-usc-1154-a-1', '(B)(iii)'),
          'abuser-is',
          { is: 'resident-parent' },
          { evidence: ['abuser-status-proof', 'family-records'] },
        ),
      ],
    ),
    test('vawa-self-petition.child.under-25', cite('8-usc-1154-a-1', '(D)(v)'), 'age-now', { under: 25 }, { evidence: ['proof-of-age'] }),
    bar('vawa-self-petition.child.in-time', [cite('8-usc-1154-a-1', '(D)(v)'), cite('8-cfr-204-2-e', '(1)')], {
      raisedBy: test('vawa-self-petition.child.over-21', cite('8-usc-1154-a-1', '(D)(v)'), 'age-now', { atLeast: 21 }),
      effect: 'holds',
    }),
    not(
      'vawa-self-petition.child.unmarried',
      [cite('8-usc-1154-a-1', '(A)(iv)'), cite('8-usc-1154-a-1', '(B)(iii)')],
      test('vawa-self-petition.child.married', [cite('8-usc-1154-a-1', '(A)(iv)'), cite('8-usc-1154-a-1', '(B)(iii)')], 'relatives', {
        includes: 'spouse',
      }),
    ),
  ],
)

const parent = test(
  'vawa-self-petition.parent',
  cite('8-usc-1154-a-1', '(A)(vii)'),
  'abuser-is',
  { is: 'citizen-child' },
  { evidence: ['abuser-status-proof', 'family-records'] },
)

export const vawaSelfPetition: Protection = {
  id: 'vawa-self-petition',
  group: 'stay',
  polarity: 'protection',
  scope: all('vawa-self-petition.scope', cite('8-usc-1154-a-1'), [ownCase, foreignNational]),
  law: [
    {
      from: '2024-08-28',
      rule: all('vawa-self-petition.merits', cite('8-usc-1154-a-1'), [
        any(
          'vawa-self-petition.relation',
          [cite('8-usc-1154-a-1', '(A)(iii)-(iv)'), cite('8-usc-1154-a-1', '(A)(vii)'), cite('8-usc-1154-a-1', '(B)(ii)-(iii)')],
          [spouse, child, parent],
        ),
        any(
          'vawa-self-petition.abuse',
          [
            cite('8-usc-1154-a-1', '(A)(iii)(I)(bb)'),
            cite('8-usc-1154-a-1', '(A)(iv)'),
            cite('8-usc-1154-a-1', '(A)(vii)(V)'),
            cite('8-usc-1154-a-1', '(B)(ii)(I)(bb)'),
          ],
          [
            test(
              'vawa-self-petition.battery',
              cite('8-usc-1154-a-1', '(A)(iii)(I)(bb)'),
              'hurt',
              { includes: ['body', 'sexual', 'kept-from-needs'] },
              { evidence: ['medical-records', 'photos', 'police-report'] },
            ),
            test(
              'vawa-self-petition.cruelty.threats',
              cite('8-usc-1154-a-1', '(A)(iii)(I)(bb)'),
              'threats',
              { includes: ['hurt-person', 'hurt-others', 'lock-up', 'money-loss', 'shame', 'belief', 'other-harm'] },
              {
                evidence: ['threat-messages', 'witness-statements'],
              },
            ),
            test('vawa-self-petition.cruelty.control', cite('8-usc-1154-a-1', '(A)(iii)(I)(bb)'), 'held', {
              includes: ['locked-in', 'guarded', 'not-allowed-out', 'cut-off', 'watched'],
            }),
          ],
          { weighed: true, evidence: ['own-statement'] },
        ),
        test(
          'vawa-self-petition.lived-with',
          [
            cite('8-usc-1154-a-1', '(A)(iii)(II)(dd)'),
            cite('8-usc-1154-a-1', '(A)(iv)'),
            cite('8-usc-1154-a-1', '(A)(vii)(IV)'),
            cite('uscis-vawa-pm-2025-12-22'),
          ],
          'lived-with-abuser',
          { is: true },
          { evidence: ['shared-life-records'] },
        ),
        bar(
          'vawa-self-petition.character',
          [cite('8-usc-1154-a-1', '(A)(iii)(II)(bb)'), cite('8-usc-1154-a-1', '(A)(iv)'), cite('8-usc-1154-a-1', '(A)(vii)(II)')],
          {
            raisedBy: test('vawa-self-petition.character-raised', cite('8-usc-1154-a-1', '(A)(iii)(II)(bb)'), 'criminal-history', {
              in: ['charged', 'convicted'],
            }),
            effect: 'holds',
          },
          { evidence: ['police-clearance'] },
        ),
      ]),
    },
  ],
  particulars: [
    particular('who', 'vawa-self-petition.who', cite('8-usc-1154-a-1')),
    particular('how', 'vawa-self-petition.how', [cite('8-usc-1154-a-1', '(J)'), cite('8-usc-1367-a-2')]),
    particular('form', 'vawa-self-petition.form', [cite('8-cfr-204-2-c', '(1)'), cite('8-cfr-204-2-e', '(1)')]),
    particular('fee', 'vawa-self-petition.fee', cite('8-usc-1255-l-7')),
    particular('deadline', 'vawa-self-petition.deadline', [
      cite('8-usc-1154-a-1', '(A)(iii)(II)(aa)(CC)'),
      cite('8-usc-1154-a-1', '(D)(v)'),
    ]),
    particular('gives', 'vawa-self-petition.gives', cite('8-usc-1154-a-1', '(K)')),
    particular('how', 'vawa-self-petition.policy', cite('uscis-vawa-pm-2025-12-22'), '2025-12-22'),
  ],
  steps: {
    supported: ['see-immigration-lawyer', 'file-vawa-petition'],
    open: ['see-immigration-lawyer', 'find-out-what-is-missing'],
    notSupported: ['look-at-other-protections', 'see-lawyer-anyway'],
  },
  cautions: ['immediate-danger', 'lawyer-first', 'notice-to-appear', 'confidentiality-limits'],
  limits: [
    'vawa-self-petition.unlawful-marriage',
    'vawa-self-petition.abroad',
    'vawa-self-petition.remarriage',
    'vawa-self-petition.character',
    'vawa-self-petition.child-hurt',
  ],
}
