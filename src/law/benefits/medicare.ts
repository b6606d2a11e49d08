/**
 * Medicare: P.L. 119-21 section 71201, the four groups from 2025-07-04; whoever was enrolled before and is in none of them loses it by
 * 2027-01-04. Both days stand as editions: from the second there is no one left whom the first did not touch.
 * Reading: a permanent resident with five years is taken as past the wait; one with fewer may still have it through work, so stays open.
 *
 * Left out: age 65 or disability; work quarters; who was enrolled before 2025-07-04; the law of those days, which was not read.
 */
import type { Protection, Rule } from '../../engine/model'
import { citizen, compact, cubanOrHaitian, fiveYears, HELD_FROM, here, resident } from '../shared/benefit-groups'
import { fourGroupSteps, NEED_TESTS, OLDER_DAYS, OTHER_STATUSES } from '../shared/benefit-terms'
import { refugeeParity } from '../shared/refugee-parity'
import { all, any, cite, particular } from '../words'

const source = cite('pl-119-21-sec-71201')
const byResidence: Rule = all('medicare.resident', source, [
  resident,
  any('medicare.resident.years', source, [fiveYears], { weighed: true }),
])
const fourGroups: Rule = any('medicare.four-groups', source, [citizen, byResidence, cubanOrHaitian, compact])

export const medicare: Protection = {
  id: 'medicare',
  group: 'benefits',
  polarity: 'protection',
  scope: here,
  law: [
    {
      from: HELD_FROM,
      rule: any(
        'medicare.before',
        [source, cite('22-usc-7105-b-1-a')],
        [
          citizen,
          byResidence,
          any('medicare.before.others', [source, cite('22-usc-7105-b-1-a')], [refugeeParity, cubanOrHaitian, compact], {
            unsettled: '2026-11-24',
          }),
        ],
      ),
    },
    { from: '2025-07-04', rule: fourGroups },
    { from: '2027-01-04', rule: fourGroups },
  ],
  particulars: [
    particular('who', 'medicare.who', source, '2026-11-24'),
    particular('how', 'medicare.how', source),
    particular('deadline', 'medicare.enrolled-before', source, '2026-11-24'),
    particular('gives', 'medicare.gives', source),
  ],
  steps: fourGroupSteps,
  cautions: ['benefits-law-changed'],
  limits: [NEED_TESTS, 'medicare.enrolled', OTHER_STATUSES, OLDER_DAYS],
}
