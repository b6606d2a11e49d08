/**
 * A proof as nested lists: element, part, answer, law. Only what decides a result is open at first; what a settled element
 * did not need is folded together, because an explanation that shows everything explains nothing.
 */
import { createContext, use } from 'react'
import type { Fact, Finding } from '../../engine/model'
import { decidingParts, walk } from '../../engine/proof'
import { AnswerText } from '../ask/AnswerText'
import { useCase } from '../results/case'
import { Shape } from '../results/Shape'
import { Sources } from '../results/Sources'
import { DateText, Phrase, useText } from '../shell/text'

export function Reads({ finding }: { finding: Finding }) {
  const say = useText()
  if (finding.kind === 'bar') return <p className="reads">{say(`proof.bar.${finding.bar ?? 'unraised'}`)}</p>
  if (finding.kind === 'not') return <p className="reads">{say('proof.reads.not')}</p>
  if (finding.parts && finding.parts.length > 1) {
    const all = finding.every ? 'all' : finding.atLeast === 1 ? 'any' : 'some'
    return <p className="reads">{say(`proof.reads.${all}`, { count: finding.atLeast ?? 1 })}</p>
  }
  return null
}

/** What is doubtful about an element, in words. */
function Marks({ finding }: { finding: Finding }) {
  const say = useText()
  return (
    <>
      {finding.weighed && <p className="reads">{say('proof.weighed')}</p>}
      {finding.unsettled && (
        <p className="reads">
          <Phrase id="proof.unsettled" values={{ date: <DateText date={finding.unsettled} /> }} />
        </p>
      )}
      {finding.weak && <p className="reads">{say('proof.weak')}</p>}
      {finding.cure && <p className="reads">{say('proof.cure', { step: say(`step.${finding.cure}`) })}</p>}
    </>
  )
}

function Said({ fact }: { fact: string }) {
  const say = useText()
  const { law, answers } = useCase()
  return (
    <div className="said">
      <span className="said-question">{say(`fact.${fact}.ask`)}</span>{' '}
      <span className="said-answer">
        {answers[fact] === undefined ? (
          <span className="quiet">{say('proof.not-asked')}</span>
        ) : (
          <AnswerText id={fact} fact={law.facts[fact] as Fact} answer={answers[fact]} />
        )}
      </span>
    </div>
  )
}

function Body({ finding }: { finding: Finding }) {
  return (
    <div className="proof-body">
      <Reads finding={finding} />
      {finding.fact && <Said fact={finding.fact} />}
      {finding.until && <Said fact={finding.until} />}
      <Marks finding={finding} />
      <Sources cites={finding.authority} />
      {finding.parts && <Parts whole={finding} />}
    </div>
  )
}

/** The element that was asked for, if one was: the way to it is open, whatever decides. */
export const SoughtContext = createContext<string | null>(null)

const leadsTo = (finding: Finding, sought: string | null): boolean => sought !== null && [...walk(finding)].some(({ id }) => id === sought)

/** One element; `open` where it is one of those that decide. */
function Element({ finding, open }: { finding: Finding; open: boolean }) {
  const say = useText()
  const sought = use(SoughtContext)
  return (
    <li className="proof-element">
      <details open={open || leadsTo(finding, sought)}>
        <summary className="proof-line" data-element={finding.id}>
          <Shape of={finding.status} />
          <span className="proof-label">
            {say(`rule.${finding.id}`)}
            <span className="proof-status">{say(`proof.status.${finding.status}`)}</span>
          </span>
        </summary>
        <Body finding={finding} />
      </details>
    </li>
  )
}

function Parts({ whole }: { whole: Finding }) {
  const say = useText()
  const sought = use(SoughtContext)
  const parts = whole.parts ?? []
  const list = (shown: readonly Finding[], open: (part: Finding) => boolean) => (
    <ul className="proof">
      {shown.map((part, at) => (
        <Element key={part.id + at} finding={part} open={open(part)} />
      ))}
    </ul>
  )
  const deciding = decidingParts(whole)
  if (whole.status === 'unknown') return list(parts, (part) => deciding.includes(part))
  const others = parts.filter((part) => !deciding.includes(part))
  return (
    <>
      {list(deciding, () => true)}
      {others.length > 0 && (
        <details className="proof-others" open={others.some((part) => leadsTo(part, sought))}>
          <summary>{say(`proof.others-${whole.status}`, { count: others.length })}</summary>
          {list(others, () => false)}
        </details>
      )}
    </>
  )
}

/** The proof of one finding, with its heading line; `open` where it decides the result. */
export function Proof({ finding, open }: { finding: Finding; open: boolean }) {
  return (
    <ul className="proof proof-root">
      <Element finding={finding} open={open} />
    </ul>
  )
}
