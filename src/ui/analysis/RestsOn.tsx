/** From the law to the proofs: every source, with the parts of the results that rest on it. Each part opens where it stands in its proof. */
import { type ReactNode, useState } from 'react'
import type { Cite, Determination } from '../../engine/model'
import { walk } from '../../engine/proof'
import { useCase } from '../results/case'
import { Sources } from '../results/Sources'
import type { LawPlace } from '../shell/place'
import { Ltr, useText } from '../shell/text'

interface Part {
  readonly protection: string
  readonly element: string
}
interface Cited {
  readonly parts: readonly Part[]
  readonly cites: readonly Cite[]
}

/** By source, the parts that cite it, each once for each result, and the paragraphs cited. */
function citedIn(results: readonly Determination[]): ReadonlyMap<string, Cited> {
  const found = new Map<string, { parts: Map<string, Part>; cites: Map<string, Cite> }>()
  for (const { protection, proof } of results) {
    for (const { id: element, authority } of [...walk(proof)].slice(1)) {
      for (const cite of authority) {
        const source = found.get(cite.id) ?? { parts: new Map(), cites: new Map() }
        source.parts.set(`${protection} ${element}`, { protection, element })
        source.cites.set(cite.pinpoint, cite)
        found.set(cite.id, source)
      }
    }
  }
  return new Map([...found].map(([id, { parts, cites }]) => [id, { parts: [...parts.values()], cites: [...cites.values()] }]))
}

/** What unfolds is made only when it is opened: there are many sources, and many parts to some. */
function Fold({ title, look, children }: { title: ReactNode; look?: string; children: () => ReactNode }) {
  const [open, setOpen] = useState(false)
  return (
    <details className={look} onToggle={(event) => setOpen(event.currentTarget.open)}>
      <summary>{title}</summary>
      {open && children()}
    </details>
  )
}

interface RestsOn {
  readonly results: readonly Determination[]
  readonly onOpen: (part: Part) => void
  readonly onGo: (place: LawPlace) => void
}

export function RestsOn({ results, onOpen, onGo }: RestsOn) {
  const say = useText()
  const { law } = useCase()
  const cited = citedIn(results)
  const sources = Object.entries(law.authorities).flatMap(([id, source]) => {
    const here = cited.get(id)
    return here ? [{ id, source, ...here }] : []
  })
  return (
    <section aria-labelledby="rests-on">
      <h2 id="rests-on">{say('analysis.law')}</h2>
      <p>{say('analysis.law-text')}</p>
      <Fold look="more" title={say('analysis.sources', { count: sources.length })}>
        {() => (
          <ul className="cautions">
            {sources.map(({ id, source, parts, cites }) => (
              <li key={id}>
                <Fold
                  title={
                    <span>
                      <Ltr>{source.cite}</Ltr> <span className="quiet">{say('analysis.resting', { count: parts.length })}</span>
                    </span>
                  }
                >
                  {() => (
                    <div className="caution-body">
                      <p>{source.title}</p>
                      <Sources cites={cites} />
                      <button type="button" className="link" onClick={() => onGo({ page: 'authority', id })}>
                        {say('analysis.authority')}
                      </button>
                      <ul className="resting">
                        {parts.map((part) => (
                          <li key={part.protection + part.element}>
                            <button type="button" className="link" onClick={() => onOpen(part)}>
                              {say(`protection.${part.protection}.name`)}: {say(`rule.${part.element}`)}
                            </button>
                          </li>
                        ))}
                      </ul>
                    </div>
                  )}
                </Fold>
              </li>
            ))}
          </ul>
        )}
      </Fold>
    </section>
  )
}
