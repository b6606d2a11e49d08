/**
 * Back wages under the Fair Labor Standards Act: minimum wage and overtime (29 USC 206, 207), owed whatever the status; the same amount again as
 * damages, and lawyer fees (216(b)); within two years, three where the employer knew or did not care that it broke the law (255(a)).
 * Reading: time runs from the last work, although each payday has its own; "within" keeps the anniversary itself, so years are counted
 * back from the day of decision. While the work goes on the last paydays are in time.
 *
 * Left out: small employers, live-in and farm work and other exemptions; who is an employee; prison and detention work; tolling; state wage
 * laws, which often pay more and run longer; pay below what was promised but above the minimum, a matter of contract.
 */
import type { Protection } from '../../engine/model'
import { HELD_FROM } from '../shared/benefit-groups'
import { knewOrDidNotCare, underpaidHere } from '../shared/money-clocks'
import { ownCase } from '../shared/person'
import { all, any, cite, elapsed, particular, test } from '../words'

const inTime = any('wages.time', cite('29-usc-255-a'), [
  test('wages.time.goes-on', cite('29-usc-255-a'), 'left-how', { is: 'still-there' }),
  elapsed('wages.time.two-years', cite('29-usc-255-a'), { from: 'day', to: 'ended-on' }, { atLeast: -2, unit: 'years' }),
  all('wages.time.willful', cite('29-usc-255-a'), [
    elapsed('wages.time.three-years', cite('29-usc-255-a'), { from: 'day', to: 'ended-on' }, { atLeast: -3, unit: 'years' }),
    knewOrDidNotCare,
  ]),
])

export const wages: Protection = {
  id: 'wages',
  group: 'money',
  polarity: 'protection',
  scope: ownCase,
  law: [{ from: HELD_FROM, rule: all('wages.merits', [cite('29-usc-216-b-c'), cite('29-usc-255-a')], [underpaidHere, inTime]) }],
  particulars: [
    particular('who', 'wages.who', [cite('29-usc-206'), cite('29-usc-216-b-c')]),
    particular('how', 'wages.how', cite('29-usc-216-b-c')),
    particular('fee', 'wages.fee', cite('29-usc-216-b-c')),
    particular('deadline', 'wages.deadline', cite('29-usc-255-a')),
    particular('gives', 'wages.gives', cite('29-usc-216-b-c')),
    particular('gives', 'wages.no-retaliation', cite('29-usc-215-a-3')),
  ],
  steps: {
    supported: ['wages.call-labor-department', 'list-losses', 'see-civil-lawyer'],
    open: ['wages.call-labor-department', 'find-out-what-is-missing'],
    notSupported: ['see-civil-lawyer', 'look-at-other-protections'],
  },
  cautions: ['wage-deadline', 'law-enforcement-contact'],
  limits: ['wages.exemptions', 'wages.each-payday', 'wages.state-law', 'wages.promised-pay'],
}
