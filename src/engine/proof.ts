/** Reading a proof: which leaves keep it open, which bars alone do, what to gather, what decides. */
import { doubtOf, isUnknown, needStatus, opposite } from './judge'
import type { Answer, Finding, Status } from './model'

/** Every finding of a proof, root first. */
export function* walk(finding: Finding): Generator<Finding> {
  yield finding
  for (const part of finding.parts ?? []) yield* walk(part)
}

/** Unknown leaves reached through unknown nodes only, none under a doubt: nothing else can still change this proof. */
export function openLeaves(finding: Finding, into: Finding[] = []): Finding[] {
  if (finding.status !== 'unknown' || finding.doubt) return into
  if (!finding.parts) into.push(finding)
  else for (const part of finding.parts) openLeaves(part, into)
  return into
}

const isExactDay = (answer: Answer | undefined): boolean => typeof answer === 'string' && answer.length === 10

/** The facts behind the open leaves, in proof order, whether never asked, unsure, declined or told too loosely. */
export function openFacts(finding: Finding): string[] {
  const facts = new Set<string>()
  for (const { cure, fact, answer, until, untilAnswer } of openLeaves(finding)) {
    if (cure) continue
    if (!until || !isExactDay(answer)) facts.add(fact as string)
    if (until && !isExactDay(untilAnswer)) facts.add(until)
  }
  return [...facts]
}

/** What a finding would be if no bar were ever raised that nobody has raised yet. */
function ifUnraised(finding: Finding): Status {
  if (finding.bar === 'unraised') return finding.unsettled ? 'unknown' : 'met'
  if (finding.status !== 'unknown' || finding.bar || !finding.parts) return finding.status
  const parts = finding.parts.map((part) => ({ status: ifUnraised(part) }))
  const status = finding.kind === 'not' ? opposite[(parts[0] as { status: Status }).status] : needStatus(finding.atLeast ?? parts.length, parts)
  return doubtOf(finding, status) ? 'unknown' : status
}

function unraised(finding: Finding, into: Set<string>): Set<string> {
  if (finding.status !== 'unknown') return into
  if (finding.bar === 'unraised') into.add(finding.id)
  else for (const part of finding.parts ?? []) unraised(part, into)
  return into
}

/** The bars that nobody has raised and that alone keep it open: without them it would be met. Empty where anything else is missing too. */
export function openBars(finding: Finding): string[] {
  const bars = unraised(finding, new Set())
  return bars.size > 0 && ifUnraised(finding) === 'met' ? [...bars] : []
}

/** The unsettled elements that keep it open: unknown, and reached through unknown nodes only. */
export function unsettledElements(finding: Finding): string[] {
  const elements = new Set<string>()
  const look = (f: Finding): void => {
    if (f.status !== 'unknown') return
    if (f.unsettled) elements.add(f.id)
    if (!f.doubt) f.parts?.forEach(look)
  }
  look(finding)
  return [...elements]
}

/** The first cures in proof order of the curable answers that keep it open. */
export function cures(finding: Finding): string[] {
  const steps = new Set<string>()
  for (const { cure } of openLeaves(finding)) if (cure) steps.add(cure)
  return [...steps]
}

/** Evidence for every element that is met or still open, in proof order; none for what would raise a bar, nor to excuse one that is not raised. */
export function evidenceOf(finding: Finding): string[] {
  const evidence = new Set<string>()
  const look = (f: Finding): void => {
    if (f.status === 'unmet') return
    f.evidence?.forEach((id) => evidence.add(id))
    if (f.kind === 'need') f.parts?.forEach(look)
    else if (f.kind === 'bar' && f.bar !== 'absent') f.parts?.slice(1).forEach(look)
  }
  look(finding)
  return [...evidence]
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
