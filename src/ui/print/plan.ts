/**
 * What goes on which sheet. Paper has few lines and a tired reader: what the answers bear on comes first, what only repeats that
 * nothing is known is said once. The person's page has to be one page whatever the law grows to, so its lines are counted.
 */
import { isUnknown } from '../../engine/judge'
import type { Determination, Finding, Law } from '../../engine/model'
import { walk } from '../../engine/proof'
import { allSteps, byNumber, elementsOf, meritOf, type Step } from '../results/arrange'

/** Whether any answer bears on a finding. */
export function isTold(finding: Finding): boolean {
  return [...walk(finding)].some(
    ({ fact, answer, until, untilAnswer }) =>
      (fact !== undefined && !isUnknown(answer)) || (until !== undefined && !isUnknown(untilAnswer)),
  )
}

/** Open results that no answer bears on: nothing can be said of them but that. */
export const isUntold = (result: Determination): boolean => result.outcome === 'open' && !isTold(meritOf(result))

const stillOpen = (result: Determination): number => {
  const elements = elementsOf(meritOf(result))
  return elements.filter(({ status }) => status === 'unknown').length / elements.length
}

/** Protections worth a look, those the answers support most first; none while nothing told bears on any. */
export function worthALook(results: readonly Determination[]): Determination[] {
  return results
    .filter(({ outcome, polarity }) => polarity === 'protection' && (outcome === 'supported' || outcome === 'open'))
    .filter((result) => result.outcome === 'supported' || isTold(meritOf(result)))
    .map((result) => ({ result, open: result.outcome === 'supported' ? -1 : result.openBars ? 0 : stillOpen(result) }))
    .sort((a, b) => a.open - b.open)
    .map(({ result }) => result)
}

/** The next steps: of what the answers bear on where there is any, else of everything. */
export function nextSteps(law: Law, results: readonly Determination[]): Step[] {
  const near = worthALook(results)
  return allSteps(law, near.length > 0 ? near : results)
}

/** What would help to show it, by evidence id, that which helps most protections first. */
export function papers(results: readonly Determination[]): string[] {
  const near = worthALook(results)
  return byNumber((near.length > 0 ? near : results).flatMap(({ evidence }) => evidence))
}

/** How many of each the person's page shows. */
interface Share {
  /** Urgent things with their text; the others are named. */
  readonly urgent: number
  readonly steps: number
  readonly look: number
}
/** From a page that says much to one that says the least; the first that fits is taken. */
const SHARES: readonly Share[] = [
  { urgent: 4, steps: 6, look: 5 },
  { urgent: 3, steps: 5, look: 5 },
  { urgent: 3, steps: 4, look: 4 },
  { urgent: 3, steps: 3, look: 3 },
  { urgent: 2, steps: 3, look: 3 },
  { urgent: 2, steps: 2, look: 3 },
  { urgent: 2, steps: 2, look: 2 },
  { urgent: 1, steps: 3, look: 3 },
  { urgent: 1, steps: 2, look: 2 },
  { urgent: 0, steps: 2, look: 2 },
]
/** Lines that the shorter paper, Letter, leaves beside what every page holds; and letters in one, narrow enough for wide type. */
const LINES = 29
const LETTERS = 86
const NOTICE_LINES = 5

interface Said {
  readonly title: string
  readonly text: string
}
interface OnThePage {
  readonly urgent: readonly Said[]
  readonly steps: readonly string[]
  readonly look: readonly Said[]
  /** Whether a notice stands above all this: the law is past its date, or the clock is wrong. */
  readonly noticed?: boolean
}

const linesOf = (text: string): number => Math.ceil(text.length / LETTERS)
const sum = (numbers: readonly number[]): number => numbers.reduce((a, b) => a + b, 0)

/** The lines that a share of all this takes, each heading and the space after a list among them. */
function lines({ urgent, steps, look }: OnThePage, share: Share): number {
  const told = urgent.slice(0, share.urgent).map(({ title, text }) => linesOf(title) + linesOf(text))
  const named = urgent.slice(share.urgent).map(({ title }) => title)
  const parts = [
    [...told, ...(named.length > 0 ? [linesOf(named.join('; '))] : [])],
    steps.slice(0, share.steps).map(linesOf),
    look.slice(0, share.look).map(({ title, text }) => linesOf(`${title}. ${text}`)),
  ]
  return sum(parts.map((part) => (part.length > 0 ? 1.75 + sum(part) : 0)))
}

/** The most generous share of all this that stays on one page. */
export function fit(all: OnThePage): Share {
  return SHARES.find((share) => lines(all, share) <= LINES - (all.noticed ? NOTICE_LINES : 0)) ?? (SHARES.at(-1) as Share)
}
