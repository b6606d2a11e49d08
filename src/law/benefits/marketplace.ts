/**
 * The premium tax credit for a marketplace plan: P.L. 119-21 section 71301, the four groups for tax years that begin after 2026-12-31, and
 * section 71302, which from plan year 2026 ends the credit under the poverty line for people whom their status keeps from Medicaid.
 * Reading: the protection is the credit; a plan at full price is for everybody lawfully present (45 CFR 155.20) and stands in the particulars.
 * In plan year 2026 what is left for the lawfully present is a matter of income, which is not asked, so it stays open. Which pending or
 * bare statuses are lawfully present rests on a text not re-read: open as well.
 *
 * Left out: income, other coverage, tax filing, enrollment windows; days before 2024-08-28.
 */
import type { Protection, Rule } from '../../engine/model'
import {
  applicationPending,
  citizenOrResident,
  compact,
  continuedPresence,
  cubanOrHaitian,
  HELD_FROM,
  here,
} from '../shared/benefit-groups'
import { fourGroupSteps, NEED_TESTS, OLDER_DAYS, OTHER_STATUSES } from '../shared/benefit-terms'
import { holdsTFamily, holdsTOne, refugeeParity } from '../shared/refugee-parity'
import { foreignNational, ownCase } from '../shared/person'
import { all, any, cite, particular } from '../words'

/** A letter, T status, Continued Presence or a pending T application. */
const lawfullyPresent = (id: string): Rule =>
  any(
    id,
    [cite('45-cfr-155-20'), cite('8-usc-1641-c-4')],
    [
      refugeeParity,
      all(
        'marketplace.not-decided',
        [cite('45-cfr-155-20'), cite('8-usc-1641-c-4')],
        [
          foreignNational,
          ownCase,
          any(
            'marketplace.pending-or-presence',
            [cite('45-cfr-155-20'), cite('22-usc-7105-c-3-a-i')],
            [continuedPresence, applicationPending],
          ),
        ],
      ),
    ],
    { unsettled: '2026-11-24' },
  )

const tStatus = any('marketplace.t-status', cite('8-usc-1641-c-4'), [
  all('marketplace.t1', cite('8-usc-1641-c-4'), [foreignNational, ownCase, holdsTOne]),
  holdsTFamily,
])

export const marketplace: Protection = {
  id: 'marketplace',
  group: 'benefits',
  polarity: 'protection',
  scope: here,
  law: [
    {
      from: HELD_FROM,
      rule: any(
        'marketplace.before',
        [cite('45-cfr-155-20'), cite('8-usc-1641-c-4')],
        [citizenOrResident, tStatus, cubanOrHaitian, compact, lawfullyPresent('marketplace.present')],
      ),
    },
    {
      from: '2026-01-01',
      rule: any(
        'marketplace.plan-year-2026',
        [cite('pl-119-21-sec-71302'), cite('45-cfr-155-20'), cite('8-usc-1641-c-4')],
        [citizenOrResident, cubanOrHaitian, compact, lawfullyPresent('marketplace.present-over-poverty-line')],
      ),
    },
    { from: '2027-01-01', rule: any('marketplace.four-groups', cite('pl-119-21-sec-71301'), [citizenOrResident, cubanOrHaitian, compact]) },
  ],
  particulars: [
    particular('who', 'marketplace.who', [cite('pl-119-21-sec-71301'), cite('pl-119-21-sec-71302')], '2026-11-24'),
    particular('who', 'marketplace.full-price', cite('45-cfr-155-20')),
    particular('how', 'marketplace.how', cite('45-cfr-155-20')),
    particular('deadline', 'marketplace.plan-year-2027', cite('pl-119-21-sec-71301'), '2026-11-24'),
    particular('gives', 'marketplace.gives', cite('pl-119-21-sec-71301')),
  ],
  steps: fourGroupSteps,
  cautions: ['benefits-law-changed', 'unsettled-law'],
  limits: [NEED_TESTS, 'marketplace.lawfully-present', OTHER_STATUSES, OLDER_DAYS],
}
