/**
 * What the programs of the Office of Refugee Resettlement share: who is treated like a refugee there, a permanent resident who came
 * from this status included, and the months of cash and medical help (45 CFR 400.211; 90 FR 13370; ORR DCL 25-13).
 */
import type { Rule } from '../../engine/model'
import { all, any, bar, cite, elapsed, test } from '../words'
import { fromTrafficking, resident } from './benefit-groups'
import { onTheClock } from './eligibility-clock'
import { childLetter, refugeeParity } from './refugee-parity'

export const treatedAsRefugee: Rule = any(
  'refugee-programs.status',
  [cite('22-usc-7105-b-1-a'), cite('8-usc-1157')],
  [refugeeParity, all('refugee-programs.resident', cite('22-usc-7105-b-1-a'), [resident, fromTrafficking])],
)

/** A child who holds a letter: alone, foster care for refugee minors comes instead (8 USC 1232(c)); with family it depends. Open, never against the child. */
export const adultOrFamily: Rule = bar('refugee-programs.not-a-child-alone', [cite('22-usc-7105-b-1-g'), cite('8-usc-1232-c', '(2)(A)')], {
  raisedBy: all('refugee-programs.child-with-letter', cite('22-usc-7105-b-1-g'), [
    childLetter,
    test('refugee-programs.under-18', cite('22-usc-7105-b-1-c', '(ii)(I)'), 'age-now', { under: 18 }),
  ]),
  effect: 'holds',
})

const months = [cite('45-cfr-400-211'), cite('90-fr-13370')] as const

export const inRefugeeMonths: Rule = onTheClock('refugee-months', months, (fact, id) =>
  elapsed(`${id}.four`, months, { from: fact, to: 'day' }, { under: 4, unit: 'months' }),
)

/** While twelve-month cases still ran. */
export const inRefugeeMonthsUntil2026: Rule = onTheClock('refugee-months-until-2026', months, (fact, id) =>
  any(`${id}.length`, months, [
    all(`${id}.new`, months, [
      test(`${id}.new.from`, months, fact, { onOrAfter: '2025-05-05' }),
      elapsed(`${id}.new.four`, months, { from: fact, to: 'day' }, { under: 4, unit: 'months' }),
    ]),
    all(`${id}.old`, months, [
      test(`${id}.old.before`, months, fact, { before: '2025-05-05' }),
      elapsed(`${id}.old.twelve`, months, { from: fact, to: 'day' }, { under: 12, unit: 'months' }),
    ]),
  ]),
)
