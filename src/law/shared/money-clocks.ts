/** What starts the two short clocks on money: pay under the legal minimum (29 USC 206, 207, 255(a)), and costs from a crime in a state (34 USC 20102(b)). */
import type { Rule } from '../../engine/model'
import { all, cite, test } from '../words'

/** Work in the United States for less than the minimum wage or overtime: enough to watch the clock. */
export const underpaidHere: Rule = all(
  'wages.underpaid',
  [cite('29-usc-206'), cite('29-usc-207')],
  [
    test('wages.worked', cite('29-usc-206'), 'work-done', { is: 'did' }, { evidence: ['work-records', 'photos'] }),
    test('wages.in-us', cite('29-usc-206'), 'where-happened', { includes: 'in-us' }),
    test(
      'wages.below-minimum',
      [cite('29-usc-206'), cite('29-usc-207')],
      'wages-owed',
      { is: true },
      { evidence: ['payment-records', 'wages.hours'] },
    ),
  ],
)
export const knewOrDidNotCare: Rule = test(
  'wages.knew',
  cite('29-usc-255-a'),
  'employer-knew',
  { is: true },
  { evidence: ['threat-messages', 'witness-statements'] },
)

/** A crime in a state, and costs from it: enough to watch the state's clock. */
export const costsFromCrimeHere: Rule = all('crime-victim-compensation.costs-here', cite('34-usc-20102-b', '(1), (4)-(5)'), [
  test('crime-victim-compensation.in-us', cite('34-usc-20102-b', '(4)-(5)'), 'where-happened', { includes: 'in-us' }),
  test(
    'crime-victim-compensation.costs',
    cite('34-usc-20102-b', '(1)(A)-(B)'),
    'injury-or-therapy-costs',
    { is: true },
    { evidence: ['crime-victim-compensation.bills', 'medical-records'] },
  ),
])
