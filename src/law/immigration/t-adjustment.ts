/**
 * A green card from T-1 status: INA 245(l), 8 USC 1255(l), in its own order, with 8 CFR 245.23 and 212.18. Three years since the grant, or
 * presence through a case that the Attorney General calls complete, whichever is shorter.
 *
 * Absences: the statute excuses those needed for the case or certified as justified ((l)(3)(A)-(B)); the regulation leaves that out
 * (245.23(a)(4)(i)); the statute is followed. (l)(1)(C) has three alternatives, 245.23(a)(7) a fourth. Character and admissibility are raised
 * and left to a lawyer and USCIS, never decided. Left out: relatives' own applications (245.23(b)); the yearly limit (l); time spent in the
 * Northern Mariana Islands (a)(4)(ii); discretion (e)(3), marked as such.
 */
import type { Protection } from '../../engine/model'
import { groundNeedingLink, waived } from '../shared/admissibility'
import { hardship } from '../shared/hardship'
import { foreignNational, ownCase } from '../shared/person'
import { statusKept, tOneHolder } from '../shared/t-status'
import { all, any, bar, cite, elapsed, not, particular, test } from '../words'

/** Held when the application is filed, (a)(3). What ran out may be extended late (214.212(c)); what was taken away is not there. */
const statusHeld = all(
  't-adjustment.holding',
  [cite('8-cfr-245-23-a', '(3)'), cite('8-cfr-245-23-c', '(1)'), cite('8-cfr-214-212', '(h)')],
  statusKept,
  { evidence: ['t-approval-notice'] },
)

const presence = all(
  't-adjustment.presence',
  [cite('8-usc-1255-l-1', '(A)'), cite('8-cfr-245-23-a', '(4)')],
  [
    any(
      't-adjustment.time',
      [cite('8-usc-1255-l-1', '(A)'), cite('8-cfr-245-23-a', '(4)')],
      [
        elapsed(
          't-adjustment.three-years',
          [cite('8-usc-1255-l-1', '(A)'), cite('8-cfr-245-23-a', '(4)')],
          { from: 't1-granted-on', to: 'day' },
          { atLeast: 3, unit: 'years' },
          {
            evidence: ['t-approval-notice', 'presence-records'],
          },
        ),
        test(
          't-adjustment.case-complete',
          [cite('8-usc-1255-l-1', '(A)'), cite('8-cfr-245-23-a', '(4)'), cite('8-cfr-245-23-e', '(2)(i)(B)')],
          'case-complete-paper',
          { is: true },
          {
            evidence: ['case-complete-letter', 'presence-records'],
          },
        ),
      ],
    ),
    bar('t-adjustment.continuous', [cite('8-usc-1255-l-3'), cite('8-cfr-245-23-a', '(4)(i)')], {
      raisedBy: test('t-adjustment.long-absence', [cite('8-usc-1255-l-3'), cite('8-cfr-245-23-a', '(4)(i)')], 'absence', {
        is: 'over-limits',
      }),
      unless: test(
        't-adjustment.absence-excused',
        cite('8-usc-1255-l-3', '(A)-(B)'),
        'absence-excused',
        { is: true },
        { evidence: ['absence-letter'] },
      ),
      effect: 'defeats',
    }),
  ],
)

/** (B) with (6): what was caused by the trafficking may be disregarded; anything else is for a lawyer. */
const character = bar(
  't-adjustment.character',
  [cite('8-usc-1255-l-1', '(B)'), cite('8-cfr-245-23-a', '(6)'), cite('8-cfr-245-23-g')],
  {
    raisedBy: test('t-adjustment.character-raised', [cite('8-usc-1255-l-1', '(B)'), cite('8-cfr-245-23-g')], 'moral-character', {
      in: ['linked-to-it', 'something-else'],
    }),
    unless: test(
      't-adjustment.character-linked',
      cite('8-usc-1255-l-6'),
      'moral-character',
      { is: 'linked-to-it' },
      { evidence: ['lawyer-letter'] },
    ),
    effect: 'holds',
  },
  { evidence: ['police-clearance', 'own-statement'] },
)

const assistance = any(
  't-adjustment.assistance',
  [cite('8-usc-1255-l-1', '(C)'), cite('8-cfr-245-23-a', '(7)')],
  [
    test(
      't-adjustment.complied',
      [cite('8-usc-1255-l-1', '(C)(i)'), cite('8-cfr-245-23-a', '(7)(i)'), cite('8-cfr-245-23-f', '(1)')],
      'helped-since-t1',
      { is: 'helped-or-not-asked' },
      {
        evidence: ['agency-messages', 'agency-declaration'],
      },
    ),
    all(
      't-adjustment.hardship',
      [cite('8-usc-1255-l-1', '(C)(ii)'), cite('8-cfr-245-23-a', '(7)(ii)'), cite('8-cfr-245-23-f', '(2)')],
      [hardship],
    ),
    test(
      't-adjustment.under-18',
      [cite('8-usc-1255-l-1', '(C)(iii)'), cite('8-cfr-245-23-a', '(7)(iii)')],
      'under-18-then',
      { is: true },
      { evidence: ['proof-of-age'] },
    ),
    test(
      't-adjustment.exempt-at-grant',
      cite('8-cfr-245-23-a', '(7)(iv)'),
      'trauma-found-at-t1',
      { is: true },
      { evidence: ['t-approval-notice', 'trauma-statement'] },
    ),
  ],
)

/** (l)(2), 212.18(b): a ground without a link that was not waived for the T visa either, or one that is never waived, is for a lawyer first. */
const admissible = bar(
  't-adjustment.admissible',
  [cite('8-usc-1255-l-2'), cite('8-cfr-245-23-a', '(5)'), cite('8-cfr-245-23-c', '(2)-(3)'), cite('8-cfr-212-18', '(b)')],
  {
    raisedBy: any(
      't-adjustment.inadmissible',
      [cite('8-usc-1255-l-2'), cite('8-cfr-245-23-c', '(2)-(3)')],
      [
        test(
          't-adjustment.never-waived',
          [cite('8-usc-1255-l-2', '(B)'), cite('8-cfr-245-23-c', '(2)'), cite('8-cfr-212-18', '(b)(1)')],
          'never-waived',
          {
            includes: ['security', 'child-abduction', 'renounced-for-tax'],
          },
        ),
        all(
          't-adjustment.unlinked',
          [cite('8-usc-1255-l-2', '(B)'), cite('8-cfr-212-18', '(b)(3)')],
          [
            groundNeedingLink,
            test('t-adjustment.no-link', [cite('8-usc-1255-l-2', '(B)'), cite('8-cfr-212-18', '(b)(3)')], 'grounds-connected', {
              in: ['some', 'none'],
            }),
            not('t-adjustment.unwaived', [cite('8-usc-1255-l-2'), cite('8-cfr-245-23-a', '(5)')], waived),
          ],
        ),
      ],
    ),
    effect: 'holds',
  },
  { evidence: ['waiver-papers'] },
)

export const tAdjustment: Protection = {
  id: 't-adjustment',
  group: 'stay',
  polarity: 'protection',
  discretionary: true,
  scope: all('t-adjustment.scope', [cite('8-usc-1255-l-1'), cite('8-cfr-245-23-a', '(2)')], [ownCase, foreignNational, tOneHolder]),
  law: [
    {
      from: '2024-08-28',
      rule: all(
        't-adjustment.merits',
        [cite('8-usc-1255-l-1'), cite('8-cfr-245-23-a')],
        [statusHeld, presence, character, assistance, admissible],
      ),
    },
  ],
  particulars: [
    particular('who', 't-adjustment.who', cite('8-cfr-245-23-a', '(1)')),
    particular('how', 't-adjustment.how', cite('8-cfr-245-23-e', '(1)-(2)')),
    particular('form', 't-adjustment.form', [cite('8-cfr-245-23-e', '(1)'), cite('8-cfr-212-18', '(a)')]),
    particular('fee', 't-adjustment.fee', [cite('8-cfr-106-3-b-2', '(v)'), cite('8-cfr-106-3-b-2', '(vii)')]),
    particular('deadline', 't-adjustment.deadline', [cite('8-cfr-214-203', '(c)'), cite('8-cfr-245-23-a', '(3)')]),
    particular('how', 't-adjustment.how.travel', cite('8-cfr-245-23-j')),
    particular('duration', 't-adjustment.duration', [cite('8-usc-1184-o-7', '(C)'), cite('8-usc-1255-l-4')]),
    particular('gives', 't-adjustment.gives', cite('8-usc-1255-l-1')),
    particular('gives', 't-adjustment.gives.family', cite('8-cfr-245-23-b')),
    particular('how', 't-adjustment.how.denied', cite('8-cfr-245-23-i')),
  ],
  steps: {
    supported: ['file-green-card', 'gather-presence-papers', 'see-immigration-lawyer'],
    open: ['see-immigration-lawyer', 'gather-presence-papers'],
    notSupported: ['ask-for-extension', 'see-immigration-lawyer'],
  },
  cautions: ['adjust-before-expiry', 'absence-breaks-presence', 'travel', 'work-permit-renewal', 'criminal-record', 'lawyer-first'],
  limits: ['t-adjustment.family', 't-adjustment.discretion', 't-adjustment.yearly-limit', 't-adjustment.islands', 't-adjustment.waivers'],
}
