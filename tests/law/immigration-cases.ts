/** What the tests of family, T-1 status and other routes share: people to start from, and short ways to ask the law. */
import { reason } from '../../src/engine/determine'
import type { Answers, Determination, DueDate, Finding, Reasoning, Status } from '../../src/engine/model'
import { walk } from '../../src/engine/proof'
import { law } from '../../src/law'

const DAY = '2026-11-24'

/** A foreign national of 30, here, telling of themselves. */
export const foreign: Answers = { role: 'person', citizenship: 'neither', 'in-us': true, 'age-now': 30 }
/** Put to work by threats that were meant to make the person work, and did. */
export const forced: Answers = {
  ...foreign,
  'brought-by': ['found-or-offered', 'took-on'],
  'work-done': 'did',
  'work-kind': 'work-or-service',
  threats: ['hurt-person'],
  'if-stopped': ['hurt'],
  'pressure-worked': true,
}
/** No severe form on any branch. */
export const notForced: Answers = { ...foreign, 'brought-by': ['none'], 'work-done': 'no', 'sex-for-value': 'no' }
/** T-1 status granted and running. */
export const holder: Answers = {
  ...foreign,
  't-stage': 'granted',
  't1-granted-on': '2023-11-24',
  't1-ends-on': '2027-11-23',
  'green-card-filed': 'not-yet',
  'revocation-sign': ['none'],
}

export const settled = (answers: Answers, day = DAY): Reasoning => reason(law, answers, day)
export function result(protection: string, answers: Answers, day = DAY): Determination {
  const found = settled(answers, day).results.find((r) => r.protection === protection)
  if (!found) throw new Error(`${protection} is not in the catalogue`)
  return found
}
export const outcome = (protection: string, answers: Answers, day = DAY): string => result(protection, answers, day).outcome
export const element = (protection: string, answers: Answers, id: string): Status | undefined =>
  [...walk(result(protection, answers).proof)].find((f: Finding) => f.id === id)?.status
export const raised = (answers: Answers, day = DAY): string[] => settled(answers, day).warnings.map(({ id }) => id)
export const due = (answers: Answers, id: string): DueDate | undefined => settled(answers).deadlines.find((d) => d.id === id)
/** The answers without some of them. */
export const without = (answers: Answers, ...ids: string[]): Answers =>
  Object.fromEntries(Object.entries(answers).filter(([id]) => !ids.includes(id)))
