/**
 * Letter of HHS for a child, 22 USC 7105(b)(1)(C)(ii)(I) and (G)(iv): severe form, in the United States, and a request received before
 * the 18th birthday (OTIP-PI-16-01). No help to law enforcement may be asked for it ((G)(iv)(III)). A letter already held supports it, after 18 too.
 *
 * Left out: the further conditions of OTIP-PI-16-01 for a letter after 18 and for a request for reconsideration, of which only the title and
 * purpose were read; who counts as a child where the age is in doubt (both ways in stay open); how HHS weighs the facts.
 */
import type { Protection } from '../../engine/model'
import { inUnitedStates, letterVictim, requestBefore18 } from '../shared/hhs-letter'
import { foreignNational, ownCase } from '../shared/person'
import { all, any, cite, particular, test } from '../words'

export const eligibilityLetter: Protection = {
  id: 'eligibility-letter',
  group: 'letters',
  polarity: 'protection',
  scope: all('eligibility-letter.scope', [cite('22-usc-7105-b-1-a'), cite('22-usc-7105-b-1-f')], [ownCase, foreignNational]),
  law: [
    {
      from: '2016-05-11',
      rule: any(
        'eligibility-letter.merits',
        [cite('22-usc-7105-b-1-c', '(ii)(I)'), cite('22-usc-7105-b-1-g-iv')],
        [
          test(
            'eligibility-letter.held',
            cite('22-usc-7105-b-1-g-iv', '(III)'),
            'hhs-letter',
            { is: 'eligibility' },
            { evidence: ['child-letter.letter'] },
          ),
          all(
            'eligibility-letter.elements',
            [cite('22-usc-7105-b-1-c'), cite('22-usc-7105-b-1-g-iv', '(I)-(III)')],
            [letterVictim, requestBefore18, inUnitedStates],
          ),
        ],
      ),
    },
  ],
  particulars: [
    particular('who', 'eligibility-letter.who', [cite('22-usc-7105-b-1-g-iv', '(I)-(II)')]),
    particular('how', 'eligibility-letter.how', [cite('22-usc-7105-b-1-h'), cite('otip-pi-16-01')], '2018-08-14'),
    particular('how', 'eligibility-letter.no-cooperation', cite('22-usc-7105-b-1-g-iv', '(III)')),
    particular('form', 'eligibility-letter.form', cite('otip-pi-16-01'), '2018-08-14'),
    particular('fee', 'eligibility-letter.fee', cite('otip-pi-16-01'), '2018-08-14'),
    particular('deadline', 'eligibility-letter.deadline', [cite('22-usc-7105-b-1-c', '(ii)(I)'), cite('otip-pi-16-01')], '2022-07-21'),
    particular('duration', 'eligibility-letter.duration', cite('22-usc-7105-b-1-g-iv'), '2018-11-01'),
    particular('gives', 'eligibility-letter.gives.benefits', cite('22-usc-7105-b-1-a')),
    particular('gives', 'eligibility-letter.gives.case-manager', cite('22-usc-7105-b-1-b-i')),
    particular('gives', 'eligibility-letter.gives.foster-care', cite('8-usc-1232-c', '(2)(A)')),
  ],
  steps: {
    supported: ['ask-about-child-request', 'keep-hhs-letter'],
    open: ['ask-about-child-request', 'find-out-what-is-missing', 'see-immigration-lawyer'],
    notSupported: ['see-lawyer-anyway', 'look-at-other-protections'],
  },
  cautions: ['turning-18', 'notify-hhs-24h', 'child-at-risk', 'age-evidence', 'benefits-law-changed'],
  limits: [
    'eligibility-letter.after-18',
    'eligibility-letter.age-in-doubt',
    'eligibility-letter.buyer-alone',
    'eligibility-letter.reconsideration',
  ],
}
