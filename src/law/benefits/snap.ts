/**
 * SNAP food benefits: 7 USC 2015(f), rewritten by P.L. 119-21 section 10108 on 2025-07-04. Since then only citizens and nationals, permanent
 * residents, Cuban and Haitian entrants and people under a Compact. Trafficking victims are not named and lost it by subtraction:
 * parity with refugees gives nothing where refugees have nothing, and 7105(b)(1)(A) overrides only title IV of PRWORA.
 * Reading: a resident who came from this status has no five-year wait (FNS Q&A #1, second source).
 *
 * Left out: income and work rules; existing households, cut only at recertification; residents' children, veterans and other exceptions
 * to the wait; days before 2024-08-28. Refugees and people with
 * asylum, who were in before 2025-07-04, are not asked about, so others stay open there. Whether Compact citizens were in before 2025-07-04 was not read.
 */
import type { Protection } from '../../engine/model'
import { citizen, compact, cubanOrHaitian, HELD_FROM, here, residentPastWait } from '../shared/benefit-groups'
import { fourGroupSteps, NEED_TESTS, OLDER_DAYS, where } from '../shared/benefit-terms'
import { parityOrPrimaFacie } from '../shared/refugee-parity'
import { any, cite, particular } from '../words'

export const snap: Protection = {
  id: 'snap',
  group: 'benefits',
  polarity: 'protection',
  scope: here,
  law: [
    {
      from: HELD_FROM,
      rule: any(
        'snap.status-before',
        [cite('22-usc-7105-b-1-a'), cite('8-usc-1641-b')],
        [
          citizen,
          residentPastWait,
          parityOrPrimaFacie,
          cubanOrHaitian,
          any('snap.compact-before', cite('8-usc-1641-b', '(8)'), [compact], { unsettled: '2026-11-24' }),
        ],
        { weighed: true },
      ),
    },
    {
      from: '2025-07-04',
      rule: any(
        'snap.status',
        [cite('7-usc-2015-f'), cite('pl-119-21-sec-10108'), cite('fns-obbb-alien-memo')],
        [citizen, residentPastWait, cubanOrHaitian, compact],
      ),
    },
  ],
  particulars: [
    particular('who', 'snap.who', [cite('7-usc-2015-f'), cite('fns-obbb-alien-memo')], '2025-10-31'),
    particular('who', 'snap.household', cite('7-usc-2015-f-income')),
    where,
    particular('deadline', 'snap.recertification', cite('fns-obbb-alien-memo'), '2025-10-31'),
    particular('gives', 'snap.gives', cite('7-usc-2015-f')),
  ],
  steps: fourGroupSteps,
  cautions: ['benefits-law-changed', 'unsettled-law'],
  limits: [NEED_TESTS, 'snap.parity-argument', 'snap.wait-exceptions', 'snap.litigation', OLDER_DAYS],
}
