/** Reading a proof: which leaves keep it open, which bars alone do, what to gather, what decides. */
import { isUnknown } from './judge'
import type { Finding } from './model'

/** Every finding of a proof, root first. */
export function* walk(finding: Finding): Generator<Finding> {
  yield finding
  for (const part of finding.parts ?? []) yield* walk(part)
}

/** Unknown leaves reached through unknown nodes only: nothing else can still change this proof. */
export function openLeaves(finding: Finding): Finding[] {
  if (finding.status !== 'unknown') return []
  return finding.parts ? finding.parts.flatMap(openLeaves) : [finding]
}

/** The facts behind the open leaves, in proof order, whether never asked, unsure or declined. */
export function openFacts(finding: Finding): string[] {
  const facts = openLeaves(finding)
    .filter((leaf) => !leaf.cure)
    .flatMap((leaf) => [leaf.fact as string, ...(leaf.until ? [leaf.until] : [])])
  return [...new Set(facts)]
}

/** The bars that alone keep a conjunction open and that nobody has raised; empty where anything else does too. */
export function openBars(finding: Finding): string[] {
  const blockers = (f: Finding): Finding[] => (f.status !== 'unknown' ? [] : f.every ? (f.parts as Finding[]).flatMap(blockers) : [f])
  const blocking = blockers(finding)
  return blocking.every((f) => f.bar === 'unraised') ? blocking.map((f) => f.id) : []
}

/** The first cures in proof order of the curable answers that keep it open. */
export function cures(finding: Finding): string[] {
  return [...new Set(openLeaves(finding).flatMap((leaf) => (leaf.cure ? [leaf.cure] : [])))]
}

/** Evidence for every element that is met or still open, in proof order. */
export function evidenceOf(finding: Finding): string[] {
  if (finding.status === 'unmet') return []
  return [...new Set([...(finding.evidence ?? []), ...(finding.parts ?? []).flatMap(evidenceOf)])]
}

/** The facts whose answers decide a settled node: for a met one the met parts, for an unmet one the unmet parts. */
export function deciding(finding: Finding): string[] {
  const facts = (f: Finding): string[] => {
    if (!f.parts) return isUnknown(f.answer) ? [] : [f.fact as string, ...(f.until ? [f.until] : [])]
    const inverse = f.kind === 'not'
    return f.parts.filter((p) => inverse || f.kind === 'bar' || p.status === f.status).flatMap(facts)
  }
  return [...new Set(facts(finding))]
}
