/** The results by group, each in one sentence that unfolds in place; then the points to raise with a lawyer and what is not for this person. */
import type { Determination } from '../../engine/model'
import { useText } from '../shell/text'
import type { Arranged } from './arrange'
import { Detail } from './Detail'
import { outcomeSentence } from './outcome'
import { Row } from './Row'
import { Shape } from './Shape'

function Rows({ results }: { results: readonly Determination[] }) {
  return (
    <ul className="rows">
      {results.map((result) => (
        <Row key={result.protection} result={result}>
          {() => <Detail result={result} analysis={false} />}
        </Row>
      ))}
    </ul>
  )
}

export function Groups({ arranged }: { arranged: Arranged }) {
  const say = useText()
  return arranged.groups.map(({ id, results }) => (
    <section key={id} aria-labelledby={`group-${id}`}>
      <h2 id={`group-${id}`}>{say(`group.${id}`)}</h2>
      <Rows results={results} />
    </section>
  ))
}

/** Risks are shown apart, and only where an answer raised them. */
export function Risks({ arranged }: { arranged: Arranged }) {
  const say = useText()
  if (arranged.risks.length === 0) return null
  return (
    <section aria-labelledby="results-risks">
      <h2 id="results-risks">{say('results.risks')}</h2>
      <p>{say('results.risks-text')}</p>
      <Rows results={arranged.risks} />
    </section>
  )
}

export function NotFor({ arranged }: { arranged: Arranged }) {
  const say = useText()
  if (arranged.notFor.length === 0) return null
  return (
    <section aria-labelledby="results-not-for">
      <h2 id="results-not-for">{say('results.not-for')}</h2>
      <ul className="not-for">
        {arranged.notFor.map((result) => (
          <li key={result.protection}>
            <Shape of="not-applicable" />
            <span>
              <strong>{say(`protection.${result.protection}.name`)}</strong> <span className="quiet">{outcomeSentence(say, result)}</span>
            </span>
          </li>
        ))}
      </ul>
    </section>
  )
}
