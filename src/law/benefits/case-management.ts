/**
 * Case management for people from another country, paid by HHS (for adults and for children): 22 USC 7105(b)(1)(B)(i), whose last sentence also
 * covers potential victims on the way to certification. Citizens and residents have programs of their own (7105(f)).
 * Reading: a letter, T status, Continued Presence or a pending T application is enough; with none of these a program first screens for signs
 * that it may have happened, so anyone's own case stays open.
 *
 * Left out: how long help before certification lasts; who runs the programs this year; custody and foster care, which shut it out.
 */
import type { Protection } from '../../engine/model'
import { applicationPending, continuedPresence, here, PARITY_FROM } from '../shared/benefit-groups'
import { LETTER_ENDS } from '../shared/benefit-terms'
import { foreignNational, ownCase } from '../shared/person'
import { refugeeParity } from '../shared/refugee-parity'
import { all, any, cite, particular } from '../words'

const source = cite('22-usc-7105-b-1-b-i')

export const caseManagement: Protection = {
  id: 'case-management',
  group: 'benefits',
  polarity: 'protection',
  scope: all('case-management.scope', source, [here, foreignNational]),
  law: [
    {
      from: PARITY_FROM,
      rule: any('case-management.status', source, [
        refugeeParity,
        all('case-management.own', source, [
          ownCase,
          any('case-management.on-the-way', source, [
            continuedPresence,
            applicationPending,
            all('case-management.screened-in', source, [], { unsettled: '2026-11-24' }),
          ]),
        ]),
      ]),
    },
  ],
  particulars: [
    particular('who', 'case-management.who', source),
    particular('how', 'case-management.how', cite('22-usc-7105-b-1-b-ii')),
    particular('fee', 'case-management.fee', source),
    particular('duration', 'case-management.duration', source),
    particular('gives', 'case-management.gives', source),
  ],
  steps: {
    supported: ['case-management.ask-hotline', 'benefits.get-letter'],
    open: ['case-management.ask-hotline', 'benefits.get-letter'],
    notSupported: ['case-management.ask-hotline', 'benefits.other-help'],
  },
  cautions: ['hotline-sharing'],
  limits: ['case-management.programs', LETTER_ENDS],
}
