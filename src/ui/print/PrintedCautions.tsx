/** Cautions on paper, unfolded. */
import type { RaisedWarning } from '../../engine/model'
import { useAsOf } from '../results/Cautions'
import { WrittenSources } from '../results/Sources'
import { useText } from '../shell/text'

export function PrintedCautions({ warnings, sources }: { warnings: readonly RaisedWarning[]; sources: boolean }) {
  const say = useText()
  const asOf = useAsOf()
  if (warnings.length === 0) return null
  return (
    <section>
      <h2>{say('results.care')}</h2>
      {warnings.map(({ id, authority }) => (
        <div key={id} className="printed-head">
          <h3>{say(`warning.${id}.title`)}</h3>
          <p>
            {say(`warning.${id}.text`)} {asOf(id)} {sources && <WrittenSources cites={authority} />}
          </p>
        </div>
      ))}
    </section>
  )
}
