/** Reading a proof: which leaves keep it open, which bars alone do, what to gather, what decides. */
import { doubtOf, isUnknown, needStatus, opposite } from './judge'
import type { Answer, Finding, Status } from './model'

/** Every finding of a proof, root first. */
export function* walk(finding: Finding): Generator<Finding> {
  yield finding
  for (const part of finding.parts ?? []) yield* walk(part)
}

/** What keeps a finding open, each in proof order. */
interface Open {
  /** Facts never asked, unsure, declined or told too loosely. */
  readonly facts: string[]
  /** The steps that would change curable answers. */
  readonly cures: string[]
  /** Bars that nobody has raised. */
  readonly bars: string[]
  readonly unsettled: string[]
}

const add = (list: string[], id: string): void => {
  if (!list.includes(id)) list.push(id)
}
const isExactDay = (answer: Answer | undefined): boolean => typeof answer === 'string' && answer.length === 10

/** Follows unknown nodes only, and none under a doubt: nothing else can still change this proof. */
function gather(finding: Finding, open: Open): Open {
  const { status, parts, doubt, bar, unsettled, cure, fact, until } = finding
  if (status !== 'unknown') return open
  if (unsettled) add(open.unsettled, finding.id)
  if (doubt) return open
  if (bar === 'unraised') add(open.bars, finding.id)
  if (parts) for (const part of parts) gather(part, open)
  else if (cure) add(open.cures, cure)
  else {
    if (!until || !isExactDay(finding.answer)) add(open.facts, fact as string)
    if (until && !isExactDay(finding.untilAnswer)) add(open.facts, until)
  }
  return open
}

/** What a finding would be if no bar were ever raised that nobody has raised yet. */
function ifUnraised(finding: Finding): Status {
  if (finding.bar === 'unraised') return finding.unsettled ? 'unknown' : 'met'
  if (finding.bar || !finding.parts) return finding.status
  const parts = finding.parts.map((part) => ({ status: ifUnraised(part) }))
  const status =
    finding.kind === 'not' ? opposite[(parts[0] as { status: Status }).status] : needStatus(finding.atLeast ?? parts.length, parts)
  return doubtOf(finding, status) ? 'unknown' : status
}

/**
 * What keeps a finding open: the facts still to be told, the steps that would cure an answer, the unsettled elements, and the bars that
 * nobody has raised where they alone do, so that without them it would be met.
 */
export function whatIsOpen(finding: Finding): Open {
  const open = gather(finding, { facts: [], cures: [], bars: [], unsettled: [] })
  return open.bars.length === 0 || ifUnraised(finding) === 'met' ? open : { ...open, bars: [] }
}

/** Evidence for every element that is met or still open, in proof order; none for what would raise a bar, nor to excuse one that is not raised. */
export function evidenceOf(finding: Finding, into: string[] = []): string[] {
  const { status, kind, bar, evidence, parts } = finding
  if (status === 'unmet') return into
  if (evidence) for (const id of evidence) add(into, id)
  if (!parts) return into
  const excuse = parts[1]
  if (kind === 'need') for (const part of parts) evidenceOf(part, into)
  else if (bar && bar !== 'absent' && excuse) evidenceOf(excuse, into)
  return into
}

/** The parts of a node that make it what it is: those that agree with it. A bar that is not raised, or is excused, is met by that alone. */
export function decidingParts({ kind, status, parts = [] }: Finding): readonly Finding[] {
  if (kind === 'need') return parts.filter((part) => part.status === status)
  if (status !== 'met') return parts
  return parts[0]?.status === 'unmet' ? parts.slice(0, 1) : parts.slice(1)
}

/** The facts whose answers decide a settled node. */
export function deciding(finding: Finding): string[] {
  const facts = (f: Finding): string[] => {
    if (!f.parts) return isUnknown(f.answer) ? [] : [f.fact as string, ...(f.until ? [f.until] : [])]
    return decidingParts(f).flatMap(facts)
  }
  return [...new Set(facts(finding))]
}
