/** The sources of the results on paper, once each: title, address, the day of the text and how far it could be read. */
import type { Cite, Determination } from '../../engine/model'
import { walk } from '../../engine/proof'
import { useCase } from '../results/case'
import { ReadAs } from '../results/Sources'
import { Ltr, useText } from '../shell/text'

export function PrintedSources({ results, others }: { results: readonly Determination[]; others: readonly Cite[] }) {
  const say = useText()
  const { law, protectionOf } = useCase()
  const cited = new Set([
    ...results.flatMap((result) => [...walk(result.proof)].flatMap((finding) => finding.authority)).map((cite) => cite.id),
    ...results
      .flatMap((result) => protectionOf.get(result.protection)?.particulars.flatMap((particular) => particular.authority) ?? [])
      .map((cite) => cite.id),
    ...others.map((cite) => cite.id),
  ])
  const sources = Object.entries(law.authorities).filter(([id]) => cited.has(id))
  return (
    <section>
      <h2>{say('print.sources')}</h2>
      <ul className="printed-sources">
        {sources.map(([id, authority]) => (
          <li key={id}>
            <Ltr>{authority.cite}</Ltr>: {authority.title}. <ReadAs authority={authority} />{' '}
            <span className="source-address">
              <Ltr>{authority.url}</Ltr>
            </span>
          </li>
        ))}
      </ul>
    </section>
  )
}
