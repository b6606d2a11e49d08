/** Warnings on paper, unfolded, with their law. */
import type { RaisedWarning } from '../../engine/model'
import { useAsOf } from '../results/Cautions'
import { WrittenSources } from '../results/Sources'
import { useText } from '../shell/text'

export function PrintedCautions({ title, warnings }: { title: string; warnings: readonly RaisedWarning[] }) {
  const say = useText()
  const asOf = useAsOf()
  if (warnings.length === 0) return null
  return (
    <section className="printed-small">
      <h2>{title}</h2>
      <ul className="printed-plain">
        {warnings.map(({ id, authority }) => (
          <li key={id}>
            <strong>{say(`warning.${id}.title`)}.</strong> {say(`warning.${id}.text`)} {asOf(id)} <WrittenSources cites={authority} />
          </li>
        ))}
      </ul>
    </section>
  )
}
