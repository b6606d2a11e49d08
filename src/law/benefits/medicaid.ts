/**
 * Medicaid, full scope: 42 USC 1396b(v)(5), added by P.L. 119-21 section 71109. From 2026-10-01 the federal payment is only for citizens and
 * nationals, permanent residents, Cuban and Haitian entrants and people under a Compact; before, parity with refugees opened it.
 * Reading: the paragraph limits what the federal government pays, not what a state may do. A state may take the option of (4) for children
 * under 21 and pregnant women who lawfully reside, or pay alone; no state is asked about here, so everybody else stays open, with that condition.
 * A resident's way out of the five-year wait through trafficking rests on texts not read, so only the five years are tested.
 *
 * Left out: income; each state's choice; the ninety days to show papers; time in T status as time toward the five years; days before 2024-08-28.
 */
import type { Protection } from '../../engine/model'
import { citizen, compact, cubanOrHaitian, fiveYears, HELD_FROM, here, resident } from '../shared/benefit-groups'
import { fourGroupSteps, NEED_TESTS, OLDER_DAYS, OTHER_STATUSES, where } from '../shared/benefit-terms'
import { refugeeParity } from '../shared/refugee-parity'
import { all, any, cite, particular } from '../words'

const residentFiveYears = all('medicaid.resident', cite('8-usc-1613-a'), [resident, fiveYears])

export const medicaid: Protection = {
  id: 'medicaid',
  group: 'benefits',
  polarity: 'protection',
  scope: here,
  law: [
    {
      from: HELD_FROM,
      rule: any(
        'medicaid.payer-before',
        [cite('22-usc-7105-b-1-a'), cite('42-usc-1396b-v-4'), cite('8-usc-1641-b')],
        [citizen, residentFiveYears, refugeeParity, cubanOrHaitian, compact],
        {
          weighed: true,
        },
      ),
    },
    {
      from: '2026-10-01',
      rule: any(
        'medicaid.payer',
        [cite('42-usc-1396b-v-5'), cite('42-usc-1396b-v-4'), cite('cms-sho-26-001')],
        [citizen, residentFiveYears, cubanOrHaitian, compact],
        {
          weighed: true,
        },
      ),
    },
  ],
  particulars: [
    particular('who', 'medicaid.who', [cite('42-usc-1396b-v-5'), cite('pl-119-21-sec-71109')], '2026-10-01'),
    particular(
      'who',
      'medicaid.children-and-pregnant',
      [cite('42-usc-1396b-v-4', '(A)'), cite('cms-sho-26-001'), cite('cms-sho-10-006')],
      '2026-04-08',
    ),
    particular('who', 'medicaid.state-alone', cite('cms-sho-26-001'), '2026-04-08'),
    where,
    particular('gives', 'medicaid.gives', cite('42-usc-1396b-v-5')),
  ],
  steps: fourGroupSteps,
  cautions: ['benefits-law-changed'],
  limits: [NEED_TESTS, 'medicaid.states', 'medicaid.resident-wait', OTHER_STATUSES, OLDER_DAYS],
}
