/** One protection in the lawyer's brief: its outcome, its proof, how it works where it is supported, what was left out. */
import type { Determination } from '../../engine/model'
import { useCase } from '../results/case'
import { outcomeSentence } from '../results/outcome'
import { Particulars } from '../results/Particulars'
import { Shape } from '../results/Shape'
import { useText } from '../shell/text'
import { PrintedProof } from './PrintedProof'

export function PrintedProtection({ result, homes }: { result: Determination; homes: ReadonlyMap<string, string> }) {
  const say = useText()
  const { protectionOf } = useCase()
  const protection = protectionOf.get(result.protection)
  if (!protection) return null
  const risk = result.polarity === 'risk'
  return (
    <section className="printed">
      <div className="printed-head">
        <h3>
          {!risk && <Shape of={result.outcome} />} {say(`protection.${result.protection}.name`)}
        </h3>
        <p>{risk ? say('outcome.risk') : outcomeSentence(say, result)}</p>
      </div>
      <PrintedProof result={result} homes={homes} />
      {result.outcome === 'supported' && (
        <div className="printed-small">
          <Particulars particulars={protection.particulars} law="written" />
        </div>
      )}
      {protection.limits.length > 0 && (
        <p className="printed-small">{say('paper.left-out', { parts: protection.limits.map((id) => say(`limit.${id}`)).join(' ') })}</p>
      )}
    </section>
  )
}
