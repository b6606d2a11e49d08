/** Where a case stands with the government: what warnings of law and reports of policy both ask. */
import { any, cite, test } from '../words'

export const notReported = test('warning.not-reported', cite('8-cfr-214-208-b'), 'reported', { is: 'not-yet' })

export const inCourt = test('warning.in-court', cite('8-cfr-214-204-b-1'), 'removal-case', { in: ['in-court', 'ordered-appeal-open'] })

export const detained = any('warning.in-custody', cite('28-cfr-1100-31'), [
  test('warning.in-custody.held', cite('28-cfr-1100-31'), 'detained', { is: true }),
  test('warning.in-custody.federal', cite('28-cfr-1100-31'), 'federal-custody', { is: true }),
])

export const undecided = test('warning.t-undecided', cite('8-cfr-214-204-b-3'), 't-stage', {
  in: ['not-filed', 'receipt', 'bona-fide-notice', 'denied-appeal-open', 'denied-final'],
})

export const otherFiling = test('warning.other-filing', cite('8-usc-1367-a-2'), 'other-protected-filing', { includes: ['u-visa', 'vawa'] })

export const presenceInForce = test('warning.presence-in-force', cite('28-cfr-1100-35'), 'continued-presence', { is: 'in-force' })

export const finalOrder = test('warning.final-order', cite('8-cfr-214-204-b-2'), 'removal-case', { is: 'final-order' })
