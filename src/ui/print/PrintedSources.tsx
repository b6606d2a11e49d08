/** The sources of what was printed, those that stand on one page together: the day of the text, and how far it could be read. */
import type { Authority, Cite, Determination } from '../../engine/model'
import { walk } from '../../engine/proof'
import { useCase } from '../results/case'
import { ReadAs } from '../results/Sources'
import { Ltr, useText } from '../shell/text'

/** The page that an address opens, whatever place on it. */
const pageOf = (url: string): string => url.replace(/#.*/, '')

/** Sources that were read alike on one page. */
function alike(sources: readonly Authority[]): Authority[][] {
  const groups = new Map<string, Authority[]>()
  for (const source of sources) {
    const key = `${pageOf(source.url)} ${source.textDate} ${source.tag}`
    groups.set(key, [...(groups.get(key) ?? []), source])
  }
  return [...groups.values()]
}

export function PrintedSources({ told, others }: { told: readonly Determination[]; others: readonly Cite[] }) {
  const say = useText()
  const { law, protectionOf } = useCase()
  const cites = [
    ...told.flatMap(({ proof }) => [...walk(proof)].flatMap(({ authority }) => authority)),
    ...told
      .filter(({ outcome }) => outcome === 'supported')
      .flatMap(({ protection }) => protectionOf.get(protection)?.particulars.flatMap(({ authority }) => authority) ?? []),
    ...others,
  ]
  const cited = new Set(cites.map(({ id }) => id))
  const sources = Object.entries(law.authorities).flatMap(([id, source]) => (cited.has(id) ? [source] : []))
  if (sources.length === 0) return null
  return (
    <section className="printed-small">
      <h2>{say('paper.sources')}</h2>
      <ul className="printed-sources printed-plain">
        {alike(sources).map((group) => {
          const [{ url } = { url: '' }] = group
          return (
            <li key={group.map(({ cite }) => cite).join()}>
              <strong>
                <Ltr>{group.map(({ cite }) => cite).join('; ')}</Ltr>
              </strong>{' '}
              {group[0] && <ReadAs authority={group[0]} />}{' '}
              <span className="source-address">
                <Ltr>{pageOf(url)}</Ltr>
              </span>
            </li>
          )
        })}
      </ul>
    </section>
  )
}
