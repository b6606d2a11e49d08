/**
 * Certification of an adult by HHS, 22 USC 7105(b)(1)(C)(ii)(II) and (E): severe form; willing to help in every reasonable way, or unable for
 * trauma; and a bona fide T application not denied, Continued Presence, or T-1 status. A receipt is no notice (8 CFR 214.205(c): bona fide
 * from the date of the notice). The word "denied" is read as a final denial, 8 CFR 214.204(q). A letter already held supports it.
 *
 * Left out: what willing to help means in one investigation ((E)(iii)-(iv) are shown); how HHS weighs the facts; a T application of before
 * 2024-08-28; presence in the United States today, which every basis of the letter implies.
 */
import type { Protection } from '../../engine/model'
import { letterVictim } from '../shared/hhs-letter'
import { foreignNational, ownCase } from '../shared/person'
import { all, any, cite, particular, test } from '../words'

const help = any('certification-letter.help', cite('22-usc-7105-b-1-e-i', '(I)'), [
  test(
    'certification-letter.help.willing',
    [cite('22-usc-7105-b-1-e-i', '(I)'), cite('22-usc-7105-b-1-e-iii')],
    'willing-to-help',
    { is: true },
    {
      evidence: ['agency-declaration', 'agency-messages', 'lawyer-letter'],
    },
  ),
  test(
    'certification-letter.help.trauma',
    cite('22-usc-7105-b-1-e-i', '(I)'),
    'unable-trauma',
    { is: true },
    {
      evidence: ['trauma-statement', 'psychological-evaluation', 'medical-records'],
    },
  ),
])

const basis = any('certification-letter.basis', cite('22-usc-7105-b-1-e-i', '(II)'), [
  test(
    'certification-letter.basis.bona-fide',
    [cite('22-usc-7105-b-1-e-i-ii-aa'), cite('8-cfr-214-205-c'), cite('8-cfr-214-204-q')],
    't-stage',
    { is: 'bona-fide-notice' },
    {
      evidence: ['certification-letter.bona-fide-notice'],
    },
  ),
  test(
    'certification-letter.basis.continued-presence',
    cite('22-usc-7105-b-1-e-i-ii-bb'),
    'continued-presence',
    { is: 'in-force' },
    {
      evidence: ['certification-letter.continued-presence-papers'],
    },
  ),
  test(
    'certification-letter.basis.granted',
    [cite('22-usc-7105-b-1-e-i-ii-aa'), cite('otip-fs-16-01')],
    't-stage',
    { is: 'granted' },
    { evidence: ['t-approval-notice'] },
  ),
])

export const certificationLetter: Protection = {
  id: 'certification-letter',
  group: 'letters',
  polarity: 'protection',
  scope: all(
    'certification-letter.scope',
    [cite('22-usc-7105-b-1-a'), cite('22-usc-7105-b-1-c', '(ii)')],
    [ownCase, foreignNational, test('certification-letter.adult', cite('22-usc-7105-b-1-c', '(ii)(I)-(II)'), 'age-now', { atLeast: 18 })],
  ),
  law: [
    {
      from: '2024-08-28',
      rule: any(
        'certification-letter.merits',
        [cite('22-usc-7105-b-1-c', '(ii)(II)'), cite('22-usc-7105-b-1-e-i')],
        [
          test(
            'certification-letter.held',
            cite('22-usc-7105-b-1-c', '(ii)(II)'),
            'hhs-letter',
            { is: 'certification' },
            { evidence: ['certification-letter.letter'] },
          ),
          all('certification-letter.elements', [cite('22-usc-7105-b-1-c'), cite('22-usc-7105-b-1-e-i')], [letterVictim, help, basis]),
        ],
      ),
    },
  ],
  particulars: [
    particular('who', 'certification-letter.who', cite('22-usc-7105-b-1-e-i')),
    particular('how', 'certification-letter.how', [cite('22-usc-7105-b-1-e-i'), cite('otip-fs-16-01')], '2020-12-19'),
    particular('how', 'certification-letter.state-officials', cite('22-usc-7105-b-1-e-iv')),
    particular('form', 'certification-letter.form', cite('otip-fs-16-01'), '2020-12-19'),
    particular('fee', 'certification-letter.fee', cite('otip-fs-16-01'), '2020-12-19'),
    particular('deadline', 'certification-letter.deadline', cite('22-usc-7105-b-1-e-i')),
    particular('duration', 'certification-letter.duration', cite('22-usc-7105-b-1-e-ii')),
    particular('gives', 'certification-letter.gives.benefits', [cite('22-usc-7105-b-1-a'), cite('22-usc-7105-b-1-b-i')]),
    particular('gives', 'certification-letter.gives.case-manager', cite('22-usc-7105-b-1-b-i')),
  ],
  steps: {
    supported: ['ask-for-certification', 'keep-hhs-letter'],
    open: ['see-immigration-lawyer', 'find-out-what-is-missing', 'ask-for-precertification-help'],
    notSupported: ['see-lawyer-anyway', 'look-at-other-protections'],
  },
  cautions: [
    'wait-for-bona-fide-notice',
    'cooperation-required',
    'law-enforcement-contact',
    'trauma-evidence',
    'continued-presence-ending',
    'benefits-law-changed',
  ],
  limits: [
    'certification-letter.no-status',
    'certification-letter.buyer-alone',
    'certification-letter.hhs-view',
    'certification-letter.program-rules',
    'certification-letter.times',
  ],
}
