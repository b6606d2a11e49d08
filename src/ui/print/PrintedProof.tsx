/**
 * A proof on paper: one paragraph for each element that decides, with the answer and the law. A part that several protections
 * share is written out where it comes first, and named where it comes again. A part that no answer bears on is one line: the rest of
 * it is law, not proof.
 */
import type { Determination, Fact, Finding } from '../../engine/model'
import { walk } from '../../engine/proof'
import { decides, Marks, Reads } from '../analysis/Proof'
import { AnswerText } from '../ask/AnswerText'
import { useCase } from '../results/case'
import { Shape } from '../results/Shape'
import { WrittenSources } from '../results/Sources'
import { useText } from '../shell/text'
import { isTold } from './plan'

/** Parts smaller than this are written again rather than looked up. */
const WORTH_NAMING = 4

/** The parts of a finding that are written out: all while it is open, else those that decide; none where no answer bears on it. */
const partsOf = (finding: Finding): Finding[] =>
  isTold(finding) ? (finding.parts ?? []).filter((part) => finding.status === 'unknown' || decides(finding, part)) : []

/** The protection under which each larger part is written out. */
export function homesOf(results: readonly Determination[]): ReadonlyMap<string, string> {
  const homes = new Map<string, string>()
  const settle = (protection: string, finding: Finding): void => {
    if (homes.has(finding.id)) return
    if (isTold(finding) && [...walk(finding)].length >= WORTH_NAMING) homes.set(finding.id, protection)
    for (const part of partsOf(finding)) settle(protection, part)
  }
  for (const { protection, proof } of results) for (const part of proof.parts ?? []) settle(protection, part)
  return homes
}

interface Printed {
  readonly finding: Finding
  readonly protection: string
  readonly homes: ReadonlyMap<string, string>
}

function Said({ fact }: { fact: string }) {
  const say = useText()
  const { law, answers } = useCase()
  return (
    <>
      {' '}
      {say(`fact.${fact}.ask`)}{' '}
      <strong>
        <AnswerText id={fact} fact={law.facts[fact] as Fact} answer={answers[fact]} />
      </strong>
    </>
  )
}

function Element({ finding, protection, homes }: Printed) {
  const say = useText()
  const home = homes.get(finding.id) ?? protection
  const told = isTold(finding)
  const parts = home === protection ? partsOf(finding) : []
  return (
    <li>
      <div className="printed-element">
        <Shape of={finding.status} /> <strong>{say(`rule.${finding.id}`)}</strong> {say(`proof.status.${finding.status}`)}.
        {told && finding.fact && <Said fact={finding.fact} />}
        {told && finding.until && <Said fact={finding.until} />} <WrittenSources cites={finding.authority} />
        {told && (home === protection ? <Marks finding={finding} /> : ` ${say('print.above', { name: say(`protection.${home}.name`) })}`)}
      </div>
      {parts.length > 0 && (
        <>
          <Reads finding={finding} />
          <ul className="printed-proof">
            {parts.map((part, at) => (
              <Element key={part.id + at} finding={part} protection={protection} homes={homes} />
            ))}
          </ul>
        </>
      )}
    </li>
  )
}

/** The proof of one result: whom it is for, then what has to be there. */
export function PrintedProof({ result, homes }: { result: Determination; homes: ReadonlyMap<string, string> }) {
  return (
    <ul className="printed-proof">
      {(result.proof.parts ?? []).map((finding) => (
        <Element key={finding.id} finding={finding} protection={result.protection} homes={homes} />
      ))}
    </ul>
  )
}
