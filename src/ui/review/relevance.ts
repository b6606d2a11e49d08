/** Which answers the proofs still read. Only what was read before a change and is not read after it is reported: "no longer needed". */
import { reason } from '../../engine/determine'
import { warningRules } from '../../engine/interview'
import { judge } from '../../engine/judge'
import type { Answers, Day, Finding, Law } from '../../engine/model'

/** The facts a finding turns on: for a settled node the parts that settle it, for an open one every part. */
function read(finding: Finding): string[] {
  if (!finding.parts) return [finding.fact ?? '', finding.until ?? '']
  const settled = finding.kind === 'need' && finding.status !== 'unknown'
  return finding.parts.filter((part) => !settled || part.status === finding.status).flatMap(read)
}

/** Every fact that a proof, a warning or a clock still turns on. */
export function readFacts(law: Law, answers: Answers, day: Day): ReadonlySet<string> {
  const of = { facts: law.facts, answers, day }
  const rules = [...warningRules(law, of), ...law.deadlines.flatMap(({ ways }) => ways.map((way) => way.when))].map((rule) =>
    judge(rule, of),
  )
  const clocks = law.deadlines.flatMap(({ ways }) => ways.filter((way) => judge(way.when, of).status === 'met').map((way) => way.from))
  const proofs = reason(law, answers, day).results.map((result) => result.proof)
  return new Set([...proofs, ...rules.filter((finding) => finding.status !== 'unmet')].flatMap(read).concat(clocks))
}

/** The answers that were read before a change of one answer and are not read after it. */
export function leftIdle(law: Law, before: Answers, after: Answers, changed: string, day: Day): string[] {
  const [was, is] = [readFacts(law, before, day), readFacts(law, after, day)]
  return Object.keys(law.facts).filter((fact) => fact !== changed && after[fact] !== undefined && was.has(fact) && !is.has(fact))
}
