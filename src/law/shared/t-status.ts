/**
 * A T-1 status once granted: who holds it, and how it is lost again. 8 CFR 214.201, 214.203(c), 214.204(o), 214.212(h), 214.213(d);
 * INA 214(o)(7)(C), 8 USC 1184(o)(7)(C). A green card application filed in time keeps the status in force past its end.
 */
import type { Rule } from '../../engine/model'
import { all, bar, cite, elapsed, not, test } from '../words'
import { severeForm } from './severe-form'
import { notYetGranted } from './t-application'

/** A T-1 nonimmigrant: somebody to whom the status was granted. */
export const tOneHolder: Rule = not('t-status.holder', [cite('8-cfr-214-201'), cite('8-cfr-214-204-o')], notYetGranted)

/** The answers do not show a severe form of trafficking: without a grant, nothing that hangs on a T application can follow. */
export const noSevereForm: Rule = not(
  't-status.no-severe-form',
  [cite('8-usc-1101-a-15-t-i', '(I)'), cite('8-cfr-214-202', '(a)')],
  severeForm,
)

/** The green card application was filed while the T-1 was in force; the status then runs on by law. */
export const greenCardFiledInTime: Rule = test(
  't-status.filed-in-time',
  [cite('8-usc-1184-o-7', '(C)'), cite('8-cfr-214-212', '(h)')],
  'green-card-filed',
  { is: 'while-t1' },
)

export const revoked: Rule = test('t-status.revoked', [cite('8-cfr-214-213', '(d)'), cite('8-cfr-245-23-c', '(1)')], 'revocation-sign', {
  includes: 'revoked',
})

/** Its time ran out, and no green card application filed before that keeps it going. A T-1 that was extended has a new end. */
const ranOut: Rule = all(
  't-status.ran-out',
  [cite('8-cfr-214-203', '(c)'), cite('8-cfr-245-23-a', '(3)')],
  [
    elapsed('t-status.end-passed', cite('8-cfr-214-203', '(c)'), { from: 'day', to: 't1-ends-on' }, { under: 0, unit: 'days' }),
    not('t-status.not-extended', [cite('8-usc-1184-o-7', '(C)'), cite('8-cfr-214-212', '(h)')], greenCardFiledInTime),
  ],
)

/** The T-1 stands: not taken away, not run out. After its end USCIS may still extend it for one of two reasons (214.212(c)): with one it stays open. */
export const statusKept: readonly Rule[] = [
  bar('t-status.not-revoked', [cite('8-cfr-214-213', '(d)'), cite('8-cfr-245-23-c', '(1)')], { raisedBy: revoked, effect: 'defeats' }),
  bar('t-status.extendable', [cite('8-cfr-214-203', '(c)'), cite('8-cfr-214-212', '(a)-(c)')], {
    raisedBy: ranOut,
    unless: test('t-status.extension-reason', cite('8-cfr-214-212', '(a)'), 'extension-reason', {
      includes: ['agency-needs', 'exceptional'],
    }),
    effect: 'defeats',
  }),
  bar('t-status.running', [cite('8-cfr-214-203', '(c)'), cite('8-cfr-245-23-a', '(3)')], { raisedBy: ranOut, effect: 'holds' }),
]
