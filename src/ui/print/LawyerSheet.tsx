/** The lawyer's brief: every protection at a glance, the proofs that an answer bears on, what is untold in one list, the answers, the sources. */
import type { Determination } from '../../engine/model'
import { type Arranged, arrange, elementsOf, meritOf } from '../results/arrange'
import { useCase } from '../results/case'
import { outcomeSentence } from '../results/outcome'
import { Shape } from '../results/Shape'
import { useText } from '../shell/text'
import { Head } from './Head'
import { isUntold } from './plan'
import { PrintedAnswers } from './PrintedAnswers'
import { PrintedCautions } from './PrintedCautions'
import { PrintedDates } from './PrintedDates'
import { bears, homesOf } from './PrintedProof'
import { PrintedProtection } from './PrintedProtection'
import { PrintedSources } from './PrintedSources'

function Row({ result }: { result: Determination }) {
  const say = useText()
  const risk = result.polarity === 'risk'
  return (
    <tr>
      <th scope="row">
        {!risk && <Shape of={result.outcome} />} {say(`protection.${result.protection}.name`)}
      </th>
      <td>{risk ? say('outcome.risk') : isUntold(result) ? say('outcome.open-none') : outcomeSentence(say, result)}</td>
    </tr>
  )
}

function Summary({ arranged: { groups, risks, notFor } }: { arranged: Arranged }) {
  const say = useText()
  const parts = [
    ...groups.map(({ id, results }) => ({ id, title: say(`group.${id}`), results })),
    { id: 'risks', title: say('results.risks'), results: risks },
    { id: 'not-for', title: say('results.not-for'), results: notFor },
  ].filter(({ results }) => results.length > 0)
  return (
    <section>
      <h2>{say('paper.summary')}</h2>
      <table className="printed-summary">
        <thead>
          <tr>
            <th scope="col">{say('paper.summary-name')}</th>
            <th scope="col">{say('paper.summary-outcome')}</th>
          </tr>
        </thead>
        {parts.map(({ id, title, results }) => (
          <tbody key={id}>
            <tr className="printed-group">
              <th scope="rowgroup" colSpan={2}>
                {title}
              </th>
            </tr>
            {results.map((result) => (
              <Row key={result.protection} result={result} />
            ))}
          </tbody>
        ))}
      </table>
    </section>
  )
}

function Untold({ results }: { results: readonly Determination[] }) {
  const say = useText()
  if (results.length === 0) return null
  return (
    <section className="printed-small">
      <h2>{say('paper.untold')}</h2>
      <ul className="printed-marked">
        {results.map((result) => (
          <li key={result.protection}>
            <Shape of="open" /> <strong>{say(`protection.${result.protection}.name`)}:</strong>{' '}
            {[...new Set(elementsOf(meritOf(result)).map(({ id }) => say(`rule.${id}`)))].join('; ')}.
          </li>
        ))}
      </ul>
    </section>
  )
}

export function LawyerSheet() {
  const say = useText()
  const { law, reasoning } = useCase()
  const arranged = arrange(law, reasoning)
  const all = arranged.groups.flatMap(({ results }) => results)
  const first = homesOf([...all.filter((result) => !isUntold(result)), ...arranged.risks])
  const barely = all.filter((result) => result.outcome === 'open' && !bears(result, first))
  const told = [...all.filter((result) => !barely.includes(result)), ...arranged.risks]
  const homes = homesOf(told)
  return (
    <>
      <Head title={say('paper.lawyer-title')} />
      <PrintedCautions title={say('results.first')} warnings={arranged.urgent} />
      <PrintedDates title={say('results.dates')} dates={[...arranged.coming, ...arranged.passed]} />
      <Summary arranged={arranged} />
      {told.length > 0 && (
        <section>
          <h2>{say('paper.proofs')}</h2>
          {told.map((result) => (
            <PrintedProtection key={result.protection} result={result} homes={homes} />
          ))}
        </section>
      )}
      <Untold results={barely} />
      <PrintedCautions title={say('results.care')} warnings={arranged.cautions} />
      <PrintedAnswers />
      <PrintedSources told={told} others={[...arranged.urgent, ...arranged.cautions].flatMap(({ authority }) => authority)} />
    </>
  )
}
