/**
 * Confidentiality of an immigration file: 8 USC 1367(a)-(c), 8 CFR 214.216. Two rules with different reach, either of which supports:
 *
 * - The source rule, (a)(1): no adverse finding of admissibility or deportability from information furnished solely by the trafficker
 *   or perpetrator. (F) covers T applicants, people under Continued Presence and VAWA self-petitioners, unless convicted of a crime
 *   listed in 237(a)(2); (E) covers U applicants and has no such exception. It speaks of a person "applying", and only (a)(2) names
 *   an end: whether a final denial ends it too is unsettled.
 * - The disclosure rule, (a)(2): no use by or disclosure to others of what relates to a T, U or VAWA application. Continued Presence
 *   alone is not in its list. It ends when the application is denied and all appeals are exhausted; a conviction does not end it.
 *
 * A permanent resident is an alien too, and is covered where the green card came from T status, whose application was approved (214.216(a)), or where a U
 * or VAWA filing was made ((a)(2)).
 *
 * Left out: cancellation under 240A(b)(2) and old 244(a)(3); (a)(1)(A)-(D), battery in the family; whether a U or VAWA filing was
 * finally denied; relatives; waiver by adults (b)(4); the other exceptions of (b), told as particulars.
 */
import type { Protection } from '../../engine/model'
import { foreignNational, ownCase } from '../shared/person'
import { filedOrGranted } from '../shared/t-application'
import { all, any, bar, cite, particular, test } from '../words'

const uFiling = test(
  'confidentiality.u-filing',
  [cite('8-usc-1367-a-1-f', '8 USC 1367(a)(1)(E)'), cite('8-usc-1367-a-2')],
  'other-protected-filing',
  { includes: 'u-visa' },
)
const vawaFiling = test('confidentiality.vawa-filing', [cite('8-usc-1367-a-1-f'), cite('8-usc-1367-a-2')], 'other-protected-filing', {
  includes: 'vawa',
})

const sourceRule = any(
  'confidentiality.source',
  [cite('8-usc-1367-a-1-f'), cite('8-cfr-214-216', '(d)')],
  [
    all(
      'confidentiality.source.trafficker',
      [cite('8-usc-1367-a-1-f'), cite('8-cfr-214-216', '(d)')],
      [
        any('confidentiality.source.case', cite('8-usc-1367-a-1-f'), [
          filedOrGranted,
          test(
            'confidentiality.source.continued-presence',
            [cite('8-usc-1367-a-1-f'), cite('22-usc-7105-b-1-e-i-ii-bb')],
            'continued-presence',
            { is: 'in-force' },
            {
              evidence: ['continued-presence-paper'],
            },
          ),
          vawaFiling,
          any(
            'confidentiality.source.after-denial',
            cite('8-usc-1367-a-1-f'),
            [test('confidentiality.source.denied', cite('8-usc-1367-a-1-f'), 't-stage', { is: 'denied-final' })],
            { unsettled: '2026-11-24' },
          ),
        ]),
        bar('confidentiality.source.no-listed-conviction', [cite('8-usc-1367-a-1-f'), cite('8-cfr-214-216', '(d)')], {
          raisedBy: all(
            'confidentiality.source.listed-conviction',
            [cite('8-usc-1367-a-1-f'), cite('8-cfr-214-216', '(d)')],
            [
              test('confidentiality.source.convicted', cite('8-usc-1367-a-1-f'), 'criminal-history', { is: 'convicted' }),
              test(
                'confidentiality.source.of-listed-crime',
                [cite('8-usc-1367-a-1-f'), cite('8-cfr-214-216', '(d)')],
                'deportable-conviction',
                { is: true },
              ),
            ],
          ),
          effect: 'defeats',
        }),
      ],
    ),
    uFiling,
  ],
)

const disclosureRule = any(
  'confidentiality.disclosure',
  [cite('8-usc-1367-a-2'), cite('8-cfr-214-216', '(a)')],
  [filedOrGranted, uFiling, vawaFiling],
  { evidence: ['receipt-notice'] },
)

export const confidentiality: Protection = {
  id: 'confidentiality',
  group: 'stay',
  polarity: 'protection',
  scope: all('confidentiality.scope', cite('8-usc-1367-a-2', '8 USC 1367(a)'), [
    ownCase,
    any(
      'confidentiality.person',
      [cite('8-usc-1367-a-2', '8 USC 1367(a)'), cite('8-cfr-214-216', '(a)')],
      [
        foreignNational,
        all(
          'confidentiality.resident',
          [cite('8-usc-1367-a-2'), cite('8-cfr-214-216', '(a)')],
          [
            test('confidentiality.resident.now', cite('8-usc-1367-a-2', '8 USC 1367(a)'), 'citizenship', { is: 'permanent-resident' }),
            any(
              'confidentiality.resident.filing',
              [cite('8-usc-1367-a-2'), cite('8-cfr-214-216', '(a)')],
              [
                test('confidentiality.resident.from-t', cite('8-cfr-214-216', '(a)'), 'green-card-from-t', { is: true }),
                uFiling,
                vawaFiling,
              ],
            ),
          ],
        ),
      ],
    ),
  ]),
  law: [
    {
      from: '2024-08-28',
      rule: any(
        'confidentiality.merits',
        [cite('8-usc-1367-a-1-f'), cite('8-usc-1367-a-2'), cite('8-cfr-214-216')],
        [sourceRule, disclosureRule],
      ),
    },
  ],
  particulars: [
    particular('who', 'confidentiality.who', [
      cite('8-usc-1367-a-2', '8 USC 1367(a)'),
      cite('8-usc-1367-b', '(7)'),
      cite('8-cfr-214-216', '(a), (c)'),
    ]),
    particular('how', 'confidentiality.how', [cite('8-usc-1367-a-1-f'), cite('8-usc-1367-a-2')]),
    particular('how', 'confidentiality.exceptions', [cite('8-usc-1367-b', '(1)-(8)'), cite('8-cfr-214-216', '(b)')]),
    particular('fee', 'confidentiality.fee', cite('8-usc-1367-a-2')),
    particular('duration', 'confidentiality.duration', cite('8-usc-1367-a-2')),
    particular('duration', 'confidentiality.policy', cite('pa-2025-34'), '2026-11-24'),
    particular('gives', 'confidentiality.source-rule', [cite('8-usc-1367-a-1-f'), cite('8-cfr-214-216', '(d)')]),
    particular('gives', 'confidentiality.disclosure-rule', [cite('8-usc-1367-a-2'), cite('8-cfr-214-216', '(a)')]),
    particular('gives', 'confidentiality.penalty', cite('8-usc-1367-c')),
  ],
  steps: {
    supported: ['use-safe-address', 'tell-lawyer-of-disclosure'],
    open: ['see-immigration-lawyer', 'use-safe-address'],
    notSupported: ['see-lawyer-anyway'],
  },
  cautions: ['confidentiality-limits', 'criminal-record', 'hotline-sharing', 'lawyer-first'],
  limits: ['confidentiality.other-cases', 'confidentiality.other-denials', 'confidentiality.relatives', 'confidentiality.waiver'],
}
