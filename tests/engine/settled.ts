/** What is shown as settling a result, tried out: every answer that could matter is given to the facts of a set. */
import { expect } from 'vitest'
import { worthTrying } from '../../src/engine/boundaries'
import { caseOn, determine, ruleOn } from '../../src/engine/determine'
import { factsOf, leavesOf } from '../../src/engine/interview'
import type { Answers, Law, Outcome, Protection } from '../../src/engine/model'
import { settling } from '../../src/engine/settle'

/** To how many facts every answer is tried together: more would take too long. */
const FEW = 4

/** Whether some answers to these facts, and to these alone, bring this outcome about on the day the law was checked. */
export function canBring(of: Law, about: Protection, told: Answers, ids: readonly string[], outcome: Outcome): boolean {
  const leaves = [about.scope, ruleOn(about, of.checkedOn)].flatMap(leavesOf)
  const tryNext = (answers: Answers, [id, ...rest]: readonly string[]): boolean => {
    const now = caseOn(of, answers, of.checkedOn)
    if (id === undefined) return now.conflicts.length === 0 && determine(about, now.of).outcome === outcome
    const own = leaves.filter((leaf) => factsOf(leaf).includes(id))
    return worthTrying(id, own, now.of).some((answer) => tryNext({ ...answers, [id]: answer }, rest))
  }
  return tryNext(told, ids)
}

/** Every set shown for a case can settle it, has open facts only, and cannot without any one of them; how many sets were tried so. */
export function expectSound(of: Law, about: Protection, told: Answers): number {
  const now = determine(about, caseOn(of, told, of.checkedOn).of)
  const found = settling(of, about, told, of.checkedOn)
  if (now.outcome !== 'open') expect(found).toEqual([])
  expect(found.length).toBeLessThanOrEqual(3)
  for (const { facts, outcome } of found) {
    expect(facts.filter((id) => !now.open.includes(id))).toEqual([])
    if (facts.length > FEW) continue
    expect([about.id, outcome, facts, canBring(of, about, told, facts, outcome)]).toEqual([about.id, outcome, facts, true])
    for (const left of facts) {
      const fewer = facts.filter((id) => id !== left)
      expect([about.id, outcome, fewer, canBring(of, about, told, fewer, outcome)]).toEqual([about.id, outcome, fewer, false])
    }
  }
  return found.filter(({ facts }) => facts.length <= FEW).length
}
