/**
 * A victim of a severe form by the words of 22 USC 7102(11) alone, for services and rights outside the immigration rules: 8 CFR 214.206(a)(2)
 * does not bind there. Labor that never began is within (11)(B), whose words ask for the purpose; a sex act that never happened is not
 * plainly within (11)(A) ("is induced") and is unsettled.
 */
import type { Rule } from '../../engine/model'
import { any, cite } from '../words'
import { laborBranch, laborNotBegun, sexBranch, sexNotBegun } from './severe-form'

/** Arranged for a sex act that never happened: the statute speaks of an act that was induced. */
export const sexNotBegunByStatute: Rule = any('statutory-victim.sex-not-begun', cite('22-usc-7102-11-a'), [sexNotBegun], {
  unsettled: '2026-11-24',
})

/** A victim of a severe form, as services and rights outside the immigration rules ask. */
export const statutoryVictim: Rule = any(
  'statutory-victim',
  [cite('22-usc-7102-11'), cite('22-usc-7102-16')],
  [laborBranch, laborNotBegun, sexBranch, sexNotBegunByStatute],
  {
    evidence: ['own-statement'],
  },
)
