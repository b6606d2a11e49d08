/**
 * A proof on paper: one paragraph for each element that decides, with the answer and the law. A part that several protections
 * share is written out where it comes first, and named where it comes again. Parts that no answer bears on share one line: the rest of
 * them is law, not proof.
 */
import type { Determination, Fact, Finding } from '../../engine/model'
import { decidingParts, walk } from '../../engine/proof'
import { Fragment } from 'react'
import { isUnknown } from '../../engine/judge'
import { Reads } from '../analysis/Proof'
import { AnswerText } from '../ask/AnswerText'
import { meritOf, scopeOf } from '../results/arrange'
import { useCase } from '../results/case'
import { Shape } from '../results/Shape'
import { WrittenSources } from '../results/Sources'
import { DateText, Phrase, useText } from '../shell/text'
import { numbersOf } from './answers'
import { isTold } from './plan'

/** Parts smaller than this are written again rather than looked up. */
const WORTH_NAMING = 3

/** The parts of a finding that are written out: all while it is open, else those that decide; none where no answer bears on it. */
const partsOf = (finding: Finding): Finding[] =>
  isTold(finding) ? [...(finding.status === 'unknown' ? (finding.parts ?? []) : decidingParts(finding))] : []

/** The protection under which each larger part is written out. */
export function homesOf(results: readonly Determination[]): ReadonlyMap<string, string> {
  const homes = new Map<string, string>()
  const settle = (protection: string, finding: Finding): void => {
    if (homes.has(finding.id)) return
    if (isTold(finding) && [...walk(finding)].length >= WORTH_NAMING) homes.set(finding.id, protection)
    for (const part of partsOf(finding)) settle(protection, part)
  }
  for (const result of results) {
    if (scopeOf(result).status !== 'met') settle(result.protection, scopeOf(result))
    settle(result.protection, meritOf(result))
  }
  return homes
}

/** Whether an answer bears on a result beyond what another protection proves already. */
export function bears(result: Determination, homes: ReadonlyMap<string, string>): boolean {
  const own = (finding: Finding): boolean => {
    if ((homes.get(finding.id) ?? result.protection) !== result.protection) return false
    return finding.parts ? finding.parts.some(own) : isTold(finding)
  }
  return own(meritOf(result))
}

interface Printed {
  readonly finding: Finding
  readonly protection: string
  readonly homes: ReadonlyMap<string, string>
}

/** An answer by its number in the list of answers, and what it says. */
function Said({ fact }: { fact: string }) {
  const { law, answers } = useCase()
  const number = numbersOf(law, answers).get(fact)
  if (number === undefined) return null
  const answer = <AnswerText id={fact} fact={law.facts[fact] as Fact} answer={answers[fact]} />
  return (
    <>
      {' '}
      <Phrase id="paper.said" values={{ number: String(number), answer }} />
    </>
  )
}

function Doubts({ finding }: { finding: Finding }) {
  const say = useText()
  return (
    <>
      {finding.weighed && ` ${say('paper.weighed')}`}
      {finding.unsettled && (
        <>
          {' '}
          <Phrase id="paper.unsettled" values={{ date: <DateText date={finding.unsettled} /> }} />
        </>
      )}
      {finding.weak && ` ${say('paper.weak')}`}
      {finding.cure && ` ${say('paper.cure')}`}
    </>
  )
}

/** Parts that no answer bears on, in one line. */
function Untold({ parts }: { parts: readonly Finding[] }) {
  const say = useText()
  return (
    <li className="printed-element">
      <Shape of="unknown" /> {say('paper.untold-parts')}{' '}
      {parts.map((part, at) => (
        <Fragment key={part.id + at}>
          {at > 0 && say('proof.and')}
          {say(`rule.${part.id}`)} <WrittenSources cites={part.authority} />
        </Fragment>
      ))}
    </li>
  )
}

function Element({ finding, protection, homes }: Printed) {
  const say = useText()
  const home = homes.get(finding.id) ?? protection
  const parts = home === protection ? partsOf(finding) : []
  const told = parts.filter(isTold)
  const untold = parts.filter((part) => !isTold(part))
  return (
    <li>
      <div className="printed-element">
        <Shape of={finding.status} /> <strong>{say(`rule.${finding.id}`)}</strong> {say(`proof.status.${finding.status}`)}.
        {finding.fact && <Said fact={finding.fact} />}
        {finding.until && <Said fact={finding.until} />} <WrittenSources cites={finding.authority} />
        {home === protection && <Doubts finding={finding} />}
        {home !== protection && ` ${say('paper.above', { name: say(`protection.${home}.name`) })}`}
        {parts.length > 0 && <Reads finding={finding} />}
      </div>
      {parts.length > 0 && (
        <ul className="printed-proof">
          {told.map((part, at) => (
            <Element key={part.id + at} finding={part} protection={protection} homes={homes} />
          ))}
          {untold.length > 0 && <Untold parts={untold} />}
        </ul>
      )}
    </li>
  )
}

/** The leaves of a finding that an answer bears on. */
const leavesOf = (finding: Finding): string[] =>
  [...walk(finding)].flatMap(({ fact, answer }) => (fact !== undefined && !isUnknown(answer) ? [fact] : []))

/** Whom it is for, in one line where that is settled. */
function Scope({ finding }: { finding: Finding }) {
  const say = useText()
  return (
    <li className="printed-element">
      <Shape of={finding.status} /> <strong>{say(`rule.${finding.id}`)}</strong> {say(`proof.status.${finding.status}`)}.
      {[...new Set(leavesOf(finding))].map((fact) => (
        <Said key={fact} fact={fact} />
      ))}{' '}
      <WrittenSources cites={finding.authority} />
    </li>
  )
}

/** The proof of one result: whom it is for, then what has to be there. */
export function PrintedProof({ result, homes }: { result: Determination; homes: ReadonlyMap<string, string> }) {
  return (
    <ul className="printed-proof">
      {scopeOf(result).status === 'met' ? (
        <Scope finding={scopeOf(result)} />
      ) : (
        <Element finding={scopeOf(result)} protection={result.protection} homes={homes} />
      )}
      <Element finding={meritOf(result)} protection={result.protection} homes={homes} />
    </ul>
  )
}
