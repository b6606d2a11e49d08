/**
 * Supplemental Security Income: 8 USC 1612(a)(2)(A)(i), seven years for refugees, with 22 USC 7105(b)(1)(A); POMS SI 00502.106, SI 00604.023.
 * The nine-year extension that named trafficking victims ended with fiscal year 2011. Residents go by quarters of work, which are not asked.
 *
 * Left out: age 65, blindness or disability; income and savings; the forty quarters of a permanent resident; days before 2011-10-01.
 */
import type { Protection } from '../../engine/model'
import { citizen, fromTrafficking, here, resident } from '../shared/benefit-groups'
import { LETTER_ENDS, letterSteps, NEED_TESTS, OTHER_STATUSES } from '../shared/benefit-terms'
import { onTheClock } from '../shared/eligibility-clock'
import { refugeeParity } from '../shared/refugee-parity'
import { all, any, cite, elapsed, particular } from '../words'

const sevenYears = [cite('8-usc-1612-a-2-a-i'), cite('poms-si-00502-106')] as const
const inSevenYears = onTheClock('ssi.clock', sevenYears, (fact, id) =>
  elapsed(`${id}.seven`, sevenYears, { from: fact, to: 'day' }, { under: 7, unit: 'years' }),
)

export const ssi: Protection = {
  id: 'ssi',
  group: 'benefits',
  polarity: 'protection',
  scope: here,
  law: [
    {
      from: '2011-10-01',
      rule: any(
        'ssi.status',
        [cite('8-usc-1612-a-2-a-i'), cite('22-usc-7105-b-1-a')],
        [
          citizen,
          all('ssi.resident', cite('8-usc-1612-a-2-a-i'), [
            resident,
            any(
              'ssi.resident.way',
              cite('8-usc-1612-a-2-a-i', '8 USC 1612(a)(2)(A)(i), (B)'),
              [all('ssi.resident.from-t', cite('8-usc-1612-a-2-a-i'), [fromTrafficking, inSevenYears])],
              { weighed: true },
            ),
          ]),
          all('ssi.parity', [cite('8-usc-1612-a-2-a-i'), cite('22-usc-7105-b-1-a')], [refugeeParity, inSevenYears]),
        ],
      ),
    },
  ],
  particulars: [
    particular('who', 'ssi.who', cite('8-usc-1612-a-2-a-i')),
    particular('how', 'ssi.how', cite('poms-si-00604-023'), '2026-11-24'),
    particular('duration', 'ssi.duration', [cite('8-usc-1612-a-2-a-i'), cite('poms-si-00502-106')]),
    particular('gives', 'ssi.gives', cite('8-usc-1612-a-2-a-i')),
  ],
  steps: letterSteps,
  cautions: [],
  limits: [NEED_TESTS, 'ssi.work-quarters', OTHER_STATUSES, LETTER_ENDS],
}
