/** Reading a proof: which leaves keep it open, which bars alone do, what to gather, what decides. */
import { isUnknown, needStatus, opposite } from './judge'
import type { Answer, Finding, Status } from './model'

/** Every finding of a proof, root first. */
export function* walk(finding: Finding): Generator<Finding> {
  yield finding
  for (const part of finding.parts ?? []) yield* walk(part)
}

/** Unknown leaves reached through unknown nodes only, none under a doubt: nothing else can still change this proof. */
export function openLeaves(finding: Finding): Finding[] {
  if (finding.status !== 'unknown' || finding.doubt) return []
  return finding.parts ? finding.parts.flatMap(openLeaves) : [finding]
}

const isExactDay = (answer: Answer | undefined): boolean => typeof answer === 'string' && answer.length === 10

/** The facts behind the open leaves, in proof order, whether never asked, unsure, declined or told too loosely. */
export function openFacts(finding: Finding): string[] {
  const facts = openLeaves(finding)
    .filter((leaf) => !leaf.cure)
    .flatMap((leaf) => {
      if (!leaf.until) return [leaf.fact as string]
      return [...(isExactDay(leaf.answer) ? [] : [leaf.fact as string]), ...(isExactDay(leaf.untilAnswer) ? [] : [leaf.until])]
    })
  return [...new Set(facts)]
}

/** What a finding would be if no bar were ever raised that nobody has raised yet. */
function ifUnraised(finding: Finding): Status {
  if (finding.bar === 'unraised') return 'met'
  if (finding.bar || !finding.parts) return finding.status
  const parts = finding.parts.map((part) => ({ status: ifUnraised(part) }))
  const status = finding.kind === 'not' ? opposite[(parts[0] as { status: Status }).status] : needStatus(finding.atLeast ?? parts.length, parts)
  return (status === 'met' && finding.unsettled) || (status === 'unmet' && (finding.weighed || finding.weak)) ? 'unknown' : status
}

/** The bars that nobody has raised and that alone keep it open: without them it would be met. Empty where anything else is missing too. */
export function openBars(finding: Finding): string[] {
  const unraised = (f: Finding): string[] => (f.status !== 'unknown' ? [] : f.bar === 'unraised' ? [f.id] : (f.parts ?? []).flatMap(unraised))
  return finding.status === 'unknown' && ifUnraised(finding) === 'met' ? [...new Set(unraised(finding))] : []
}

/** The unsettled elements that keep it open: unknown, and reached through unknown nodes only. */
export function unsettledElements(finding: Finding): string[] {
  if (finding.status !== 'unknown') return []
  return [...new Set([...(finding.unsettled ? [finding.id] : []), ...(finding.doubt ? [] : (finding.parts ?? []).flatMap(unsettledElements))])]
}

/** The first cures in proof order of the curable answers that keep it open. */
export function cures(finding: Finding): string[] {
  return [...new Set(openLeaves(finding).flatMap((leaf) => (leaf.cure ? [leaf.cure] : [])))]
}

/** Evidence for every element that is met or still open, in proof order; none for what would raise a bar, nor to excuse one that is not raised. */
export function evidenceOf(finding: Finding): string[] {
  if (finding.status === 'unmet') return []
  const parts = finding.kind === 'not' || finding.bar === 'absent' ? [] : (finding.parts ?? []).slice(finding.kind === 'bar' ? 1 : 0)
  return [...new Set([...(finding.evidence ?? []), ...parts.flatMap(evidenceOf)])]
}

/** The facts whose answers decide a settled node: the parts that agree with it; for what is not so, or stands in the way, those that do not. */
export function deciding(finding: Finding): string[] {
  const facts = (f: Finding): string[] => {
    if (!f.parts) return isUnknown(f.answer) ? [] : [f.fact as string, ...(f.until ? [f.until] : [])]
    const [raised, excuse] = f.parts
    if (f.kind === 'not' && raised) return facts(raised)
    // Raised and not excused defeats it; not raised, or excused, meets it.
    if (f.kind === 'bar' && raised) return f.status === 'met' ? [raised.status === 'unmet' ? raised : excuse].flatMap((p) => (p ? facts(p) : [])) : f.parts.flatMap(facts)
    return f.parts.filter((p) => p.status === f.status).flatMap(facts)
  }
  return [...new Set(facts(finding))]
}
