/**
 * Services of groups paid by the Office for Victims of Crime: 22 USC 7105(b)(2), for citizens and non-citizens alike; the test is only that it
 * happened, by 22 USC 7102(11) or (12). People with a letter, T status or Continued Presence are not screened anew.
 *
 * Left out: what each group offers and whether it has room; conditions of newer grants on legal services, which could not be confirmed.
 */
import type { Protection } from '../../engine/model'
import { continuedPresence, here, PARITY_FROM } from '../shared/benefit-groups'
import { foreignNational, ownCase } from '../shared/person'
import { refugeeParity } from '../shared/refugee-parity'
import { traffickingVictim } from '../shared/trafficking-victim'
import { all, any, cite, particular } from '../words'

const source = cite('22-usc-7105-b-2', '(A)')

export const ovcServices: Protection = {
  id: 'ovc-services',
  group: 'benefits',
  polarity: 'protection',
  scope: here,
  law: [
    {
      from: PARITY_FROM,
      rule: any('ovc-services.whom', source, [
        refugeeParity,
        all('ovc-services.own', source, [
          ownCase,
          any('ovc-services.found', source, [
            all('ovc-services.presence', cite('22-usc-7105-c-3-a-i'), [foreignNational, continuedPresence]),
            traffickingVictim,
          ]),
        ]),
      ]),
    },
  ],
  particulars: [
    particular('who', 'ovc-services.who', source),
    particular('how', 'ovc-services.how', cite('22-usc-7105-b-1-b-ii')),
    particular('fee', 'ovc-services.fee', source),
    particular('gives', 'ovc-services.gives', [source, cite('34-usc-20702'), cite('34-usc-20703')]),
  ],
  steps: {
    supported: ['case-management.ask-hotline', 'benefits.no-status-needed'],
    open: ['case-management.ask-hotline', 'benefits.no-status-needed'],
    notSupported: ['benefits.other-help'],
  },
  cautions: ['hotline-sharing'],
  limits: ['ovc-services.offer', 'ovc-services.grant-conditions'],
}
