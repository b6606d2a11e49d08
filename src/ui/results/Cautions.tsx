/** Warnings: those that belong to a protection, folded under their titles, and those that the answers raised. */
import type { ReactNode } from 'react'
import type { RaisedWarning } from '../../engine/model'
import { DateText, Phrase, useText } from '../shell/text'
import { useCase } from './case'
import { Sources } from './Sources'

/** Practice and policy carry the day they were seen on; for any other warning this says nothing. */
export function useAsOf(): (warning: string) => ReactNode {
  const { law } = useCase()
  const dated = new Map(law.warnings.flatMap(({ id, asOf }) => (asOf ? [[id, asOf] as const] : [])))
  return (id) => {
    const date = dated.get(id)
    return date === undefined ? null : <Phrase id="results.as-of" values={{ date: <DateText date={date} /> }} />
  }
}

/** Cautions by id, each folded under its title. */
export function Cautions({ ids, sources }: { ids: readonly string[]; sources: boolean }) {
  const say = useText()
  const asOf = useAsOf()
  const { law } = useCase()
  return (
    <ul className="cautions">
      {ids.map((id) => (
        <li key={id}>
          <details>
            <summary>{say(`warning.${id}.title`)}</summary>
            <div className="caution-body">
              <p>
                {say(`warning.${id}.text`)} {asOf(id)}
              </p>
              {sources && <Sources cites={law.warnings.find((warning) => warning.id === id)?.authority ?? []} />}
            </div>
          </details>
        </li>
      ))}
    </ul>
  )
}

/** What the answers call for care about, and is said nowhere else on the page. */
export function RaisedCautions({ warnings, sources }: { warnings: readonly RaisedWarning[]; sources: boolean }) {
  const say = useText()
  if (warnings.length === 0) return null
  return (
    <section aria-labelledby="results-care">
      <h2 id="results-care">{say('results.care')}</h2>
      <Cautions ids={warnings.map((warning) => warning.id)} sources={sources} />
    </section>
  )
}
