/**
 * Waiver of inadmissibility in a T case: INA 212(d)(13), 8 USC 1182(d)(13), 8 CFR 212.16, asked for as 8 CFR 214.204(d) says.
 * That there is a ground is who the waiver is for ("an applicant requesting a waiver", "if an applicant is inadmissible"): without
 * one it is not needed. The merits follow (d)(13)(B): a person described in 101(a)(15)(T), here the victimization, to which
 * (B)(ii) ties the link; no ground under 212(a)(3), (10)(C) or (10)(E); every other ground but health caused by, or incident to, it.
 * Where "some" have the link and health is among the grounds, which ones lack it is for a lawyer. A request need not be filed
 * yet; a refusal defeats it until it is filed again (212.16(c)). National interest and discretion (212.16(b)(1), (3)) are flagged.
 *
 * Left out: the other waiver, 212(d)(3); the weighing of violent crimes; whether unlawful presence is a ground at all when the
 * trafficking was one central reason (212(a)(9)(B)(iii)(V)); revocation of a waiver (212.16(d)).
 */
import type { Protection, Rule } from '../../engine/model'
import { groundNeedingLink, healthGround, neverWaivable, someGround } from '../shared/admissibility'
import { foreignNational, ownCase } from '../shared/person'
import { severeForm } from '../shared/severe-form'
import { all, any, bar, cite, not, particular, test } from '../words'

const link = any(
  't-visa-waiver.link',
  [cite('8-usc-1182-d-13', '(B)'), cite('8-cfr-212-16', '(b)(2)')],
  [
    all(
      't-visa-waiver.health-only',
      [cite('8-usc-1182-d-13', '(B)(i)'), cite('8-cfr-212-16', '(b)(2)')],
      [healthGround, not('t-visa-waiver.nothing-else', cite('8-cfr-212-16', '(b)(2)'), groundNeedingLink)],
    ),
    test('t-visa-waiver.connected', [cite('8-usc-1182-d-13', '(B)(ii)'), cite('8-cfr-212-16', '(b)(2)')], 'grounds-connected', {
      is: 'all',
    }),
    all(
      't-visa-waiver.health-among-them',
      [cite('8-usc-1182-d-13', '(B)'), cite('8-cfr-212-16', '(b)(2)')],
      [
        healthGround,
        test('t-visa-waiver.some-connected', cite('8-usc-1182-d-13', '(B)(ii)'), 'grounds-connected', { in: ['all', 'some'] }),
        bar('t-visa-waiver.which-lack-it', cite('8-cfr-212-16', '(b)(2)'), {
          raisedBy: test('t-visa-waiver.not-all-connected', cite('8-cfr-212-16', '(b)(2)'), 'grounds-connected', { is: 'some' }),
          effect: 'holds',
        }),
      ],
    ),
  ],
  { evidence: ['own-statement', 'lawyer-letter', 'psychological-evaluation'] },
)

const elements: Rule = all(
  't-visa-waiver.elements',
  [cite('8-usc-1182-d-13', '(B)'), cite('8-cfr-212-16', '(b)')],
  [
    any(
      't-visa-waiver.t-case',
      [cite('8-usc-1182-d-13', '(B)'), cite('8-usc-1101-a-15-t-i', '(I)')],
      [
        test(
          't-visa-waiver.t-granted',
          cite('8-cfr-214-204-o'),
          't-stage',
          { is: 'granted' },
          { asItStands: true, evidence: ['t-approval-notice'] },
        ),
        severeForm,
      ],
    ),
    bar('t-visa-waiver.can-be-waived', [cite('8-usc-1182-d-13', '(B)(ii)'), cite('8-cfr-212-16', '(b)')], {
      raisedBy: neverWaivable,
      effect: 'defeats',
    }),
    link,
    bar('t-visa-waiver.no-refusal', cite('8-cfr-212-16', '(c)'), {
      raisedBy: test('t-visa-waiver.refused', cite('8-cfr-212-16', '(c)'), 'waiver', { is: 'refused' }),
      effect: 'defeats',
    }),
  ],
)

export const tVisaWaiver: Protection = {
  id: 't-visa-waiver',
  group: 'stay',
  polarity: 'protection',
  discretionary: true,
  scope: all('t-visa-waiver.scope', [cite('8-cfr-214-204-d'), cite('8-usc-1182-d-13')], [ownCase, foreignNational, someGround]),
  law: [
    {
      from: '2024-08-28',
      rule: any(
        't-visa-waiver.merits',
        [cite('8-usc-1182-d-13', '(B)'), cite('8-cfr-212-16', '(b)')],
        [
          test(
            't-visa-waiver.granted',
            cite('8-cfr-212-16', '(b)'),
            'waiver',
            { is: 'granted' },
            { asItStands: true, evidence: ['waiver-notice'] },
          ),
          elements,
        ],
      ),
    },
  ],
  particulars: [
    particular('who', 't-visa-waiver.who', cite('8-cfr-212-16', '(b)')),
    particular('how', 't-visa-waiver.how', [cite('8-cfr-214-204-d'), cite('8-cfr-212-16', '(a)-(b)')]),
    particular('form', 't-visa-waiver.form', cite('8-cfr-212-16', '(a)')),
    particular('fee', 't-visa-waiver.fee', cite('8-cfr-106-3-b-2', '(ii)')),
    particular('deadline', 't-visa-waiver.deadline', cite('8-cfr-214-204-d')),
    particular('duration', 't-visa-waiver.duration', [cite('8-cfr-212-16', '(d)'), cite('8-cfr-214-213', '(d)')]),
    particular('gives', 't-visa-waiver.gives', cite('8-usc-1182-d-13', '(B)')),
    particular('gives', 't-visa-waiver.public-charge', [cite('8-usc-1182-d-13', '(A)'), cite('8-cfr-212-16', '(b)')]),
  ],
  steps: {
    supported: ['see-immigration-lawyer', 'ask-for-waiver', 'gather-evidence'],
    open: ['see-immigration-lawyer', 'find-out-what-is-missing'],
    notSupported: ['ask-waiver-again', 'see-lawyer-anyway'],
  },
  cautions: ['lawyer-first', 'inadmissibility-waiver', 'criminal-record', 'prior-statements'],
  limits: ['t-visa-waiver.general-waiver', 't-visa-waiver.violent-crimes', 't-visa-waiver.unlawful-presence', 't-visa-waiver.revoked'],
}
