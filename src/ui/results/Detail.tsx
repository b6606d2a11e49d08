/** One protection, unfolded: what it gives, what is still needed, what to do, what to gather, what to be careful about, and what was left out. */
import type { ReactNode } from 'react'
import type { Determination } from '../../engine/model'
import { Proof } from '../analysis/Proof'
import { Settle } from '../analysis/Settle'
import { useHasText, useText } from '../shell/text'
import { meritOf, scopeOf } from './arrange'
import { useCase } from './case'
import { Cautions } from './Cautions'
import { Particulars } from './Particulars'

/** `folded`: waits behind its title until it is wanted. */
function Part({ title, folded = false, children }: { title: string; folded?: boolean; children: ReactNode }) {
  if (folded) {
    return (
      <details className="more detail-part">
        <summary>
          <h4>{title}</h4>
        </summary>
        {children}
      </details>
    )
  }
  return (
    <div className="detail-part">
      <h4>{title}</h4>
      {children}
    </div>
  )
}

/** Messages of one kind by their ids, as a list. */
export function Messages({ of, ids, ordered = false }: { of: 'step' | 'evidence' | 'limit'; ids: readonly string[]; ordered?: boolean }) {
  const say = useText()
  const List = ordered ? 'ol' : 'ul'
  return (
    <List>
      {ids.map((id) => (
        <li key={id}>{say(`${of}.${id}`)}</li>
      ))}
    </List>
  )
}

function Missing({ facts }: { facts: readonly string[] }) {
  const say = useText()
  const { answers } = useCase()
  return (
    <ul>
      {facts.map((fact) => (
        <li key={fact}>
          {say(`fact.${fact}.ask`)}{' '}
          <span className="quiet">
            {say(answers[fact] === undefined ? 'results.not-asked' : `results.${answers[fact] === 'declined' ? 'declined' : 'unsure'}`)}
          </span>
        </li>
      ))}
    </ul>
  )
}

/** The proof in two steps: whom the protection is for, and what must be there. */
function ProofOf({ result }: { result: Determination }) {
  const say = useText()
  return (
    <>
      <h5>{say('proof.scope')}</h5>
      <Proof finding={scopeOf(result)} open={scopeOf(result).status !== 'met'} />
      <h5>{say('proof.merits')}</h5>
      <Proof finding={meritOf(result)} open />
    </>
  )
}

/** `analysis`: the law is in view from the start; otherwise it waits behind one more step, and so does what is for later. */
export function Detail({ result, analysis }: { result: Determination; analysis: boolean }) {
  const say = useText()
  const has = useHasText()
  const { protectionOf, law } = useCase()
  const protection = protectionOf.get(result.protection)
  if (!protection) return null
  const cautions = protection.cautions.filter((id) => has(`warning.${id}.title`))
  const missing = result.open.filter((fact) => law.facts[fact])
  const proof = (
    <Part title={say('proof.title')} folded={!analysis}>
      <ProofOf result={result} />
    </Part>
  )
  return (
    <div className="detail">
      {analysis && proof}
      {analysis && <Settle result={result} />}
      {missing.length > 0 && (
        <Part title={say('results.missing')}>
          <Missing facts={missing} />
        </Part>
      )}
      {result.nextSteps.length > 0 && (
        <Part title={say('results.steps')}>
          <Messages of="step" ids={result.nextSteps} ordered />
        </Part>
      )}
      <div className="folds">
        {!analysis && proof}
        {result.evidence.length > 0 && (
          <Part title={say('results.evidence')} folded>
            <Messages of="evidence" ids={result.evidence} />
          </Part>
        )}
        {protection.particulars.length > 0 && (
          <Part title={say('results.particulars')} folded={!analysis}>
            <Particulars particulars={protection.particulars} law={analysis ? 'links' : 'none'} />
          </Part>
        )}
        {cautions.length > 0 && (
          <Part title={say('results.cautions')} folded={!analysis}>
            <Cautions ids={cautions} sources={analysis} />
          </Part>
        )}
        {protection.limits.length > 0 && (
          <Part title={say('results.limits')} folded={!analysis}>
            <Messages of="limit" ids={protection.limits} />
          </Part>
        )}
      </div>
    </div>
  )
}
