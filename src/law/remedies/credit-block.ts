/**
 * Credit reports: 15 USC 1681c-3, 12 CFR 1022.142. An agency may not report an item that resulted from a severe form or from sex trafficking once the
 * person sends papers: a determination by a federal, state or tribal body or a court ((a)(1)(A)), and the list of items ((a)(1)(B)).
 * Reading: an HHS Certification or Eligibility Letter, a T-1 approval and Continued Presence are such determinations (an inference from the words);
 * an interim letter, which says only "may have been", is not.
 *
 * Left out: proof of identity (12 CFR 1022.123); self-attestation signed by an authorized body; the grounds on which an agency may refuse.
 */
import type { Protection } from '../../engine/model'
import { continuedPresence } from '../shared/benefit-groups'
import { foreignNational, ownCase } from '../shared/person'
import { holdsTOne } from '../shared/refugee-parity'
import { traffickingVictim } from '../shared/trafficking-victim'
import { all, any, cite, particular, test } from '../words'

const determination = [cite('15-usc-1681c-3', '(a)(1)(A)'), cite('12-cfr-1022-142', '(b)(6)(i)')] as const

const letter = test(
  'credit-block.letter',
  determination,
  'hhs-letter',
  { in: ['certification', 'eligibility'] },
  { evidence: ['benefits.hhs-letter'] },
)

/** Whoever has been found to be one by a government body or a court is one here, whatever the answers show. */
const victim = any(
  'credit-block.victim',
  [cite('15-usc-1681c-3', '(a)(3)'), cite('15-usc-1681c-3', '(a)(1)(A)')],
  [traffickingVictim, letter, test('credit-block.found', determination, 'official-finding', { is: 'yes' }, { asItStands: true })],
)

export const creditBlock: Protection = {
  id: 'credit-block',
  group: 'record',
  polarity: 'protection',
  scope: ownCase,
  law: [
    {
      from: '2022-07-25',
      rule: all(
        'credit-block.merits',
        [cite('15-usc-1681c-3', '(b)'), cite('12-cfr-1022-142')],
        [
          test(
            'credit-block.items',
            cite('15-usc-1681c-3', '(a)(1)(B)'),
            'bad-credit',
            { is: true },
            { evidence: ['credit-block.reports', 'debt-records'] },
          ),
          victim,
          any('credit-block.determination', determination, [
            all('credit-block.status', determination, [
              foreignNational,
              any('credit-block.status.paper', determination, [letter, holdsTOne, continuedPresence]),
            ]),
            test(
              'credit-block.other-paper',
              determination,
              'official-finding',
              { is: 'yes' },
              { evidence: ['credit-block.determination'] },
            ),
          ]),
        ],
      ),
    },
  ],
  particulars: [
    particular('who', 'credit-block.who', determination),
    particular('how', 'credit-block.how', cite('12-cfr-1022-142', '(b)')),
    particular('form', 'credit-block.form', [cite('15-usc-1681c-3', '(a)(1)'), cite('12-cfr-1022-123')]),
    particular('fee', 'credit-block.fee', cite('12-cfr-1022-142')),
    particular('duration', 'credit-block.times', [cite('12-cfr-1022-142'), cite('87-fr-37700')]),
    particular('gives', 'credit-block.gives', cite('15-usc-1681c-3', '(b)')),
  ],
  steps: {
    supported: ['credit-block.get-reports', 'credit-block.send-papers'],
    open: ['credit-block.get-reports', 'find-out-what-is-missing'],
    notSupported: ['see-civil-lawyer'],
  },
  cautions: [],
  limits: ['credit-block.debt-stays', 'credit-block.identity', 'credit-block.inference'],
}
