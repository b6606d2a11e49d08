/** One protection on paper, as deep as its reader needs; its heading is never left behind on another page. */
import type { Determination } from '../../engine/model'
import { Messages } from '../results/Detail'
import { Particulars } from '../results/Particulars'
import { useCase } from '../results/case'
import { outcomeSentence } from '../results/outcome'
import { Shape } from '../results/Shape'
import { useText } from '../shell/text'
import { PrintedProof } from './PrintedProof'
import type { Reader } from './Sheet'

export function PrintedProtection({
  result,
  reader,
  homes,
}: {
  result: Determination
  reader: Reader
  homes: ReadonlyMap<string, string>
}) {
  const say = useText()
  const { protectionOf } = useCase()
  const protection = protectionOf.get(result.protection)
  if (!protection) return null
  const risk = result.polarity === 'risk'
  const deep = reader !== 'person'
  return (
    <section className="printed">
      <div className="printed-head">
        <h3>
          {!risk && <Shape of={result.outcome} />} {say(`protection.${result.protection}.name`)}
        </h3>
        <p>
          <strong>{risk ? say('outcome.risk') : outcomeSentence(say, result)}</strong> {say(`protection.${result.protection}.summary`)}
        </p>
      </div>
      {deep && result.open.length > 0 && (
        <>
          <h4>{say('results.missing')}</h4>
          <ul>
            {result.open.map((fact) => (
              <li key={fact}>{say(`fact.${fact}.ask`)}</li>
            ))}
          </ul>
        </>
      )}
      {deep && result.nextSteps.length > 0 && (
        <>
          <h4>{say('results.steps')}</h4>
          <Messages of="step" ids={result.nextSteps} ordered />
        </>
      )}
      {deep && result.evidence.length > 0 && (
        <>
          <h4>{say('results.evidence')}</h4>
          <div className="printed-evidence">
            <Messages of="evidence" ids={result.evidence} />
          </div>
        </>
      )}
      {deep && protection.particulars.length > 0 && (
        <>
          <h4>{say('results.particulars')}</h4>
          <Particulars particulars={protection.particulars} law={reader === 'lawyer' ? 'written' : 'none'} />
        </>
      )}
      {reader === 'lawyer' && (
        <>
          <h4>{say('proof.title')}</h4>
          <PrintedProof result={result} homes={homes} />
        </>
      )}
      {reader === 'lawyer' && protection.limits.length > 0 && (
        <>
          <h4>{say('results.limits')}</h4>
          <Messages of="limit" ids={protection.limits} />
        </>
      )}
    </section>
  )
}
