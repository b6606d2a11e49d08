/** One source: what it is, how it was read, and all that rests on it, so that a change of its text leads to every rule it touches. */
import type { Cite, Law } from '../../engine/model'
import { restingOn } from '../../engine/rulebook'
import { ReadAs } from '../results/Sources'
import { BackLink } from '../shell/BackLink'
import type { Place } from '../shell/place'
import { Ltr, useText } from '../shell/text'
import { Title } from '../shell/Title'
import type { Trail } from '../shell/trail'
import { PrintButton } from './PrintButton'

interface AuthorityPageProps {
  readonly law: Law
  readonly trail: Trail
  readonly place: Place & { page: 'authority' }
}

/** The paragraphs of one source that something rests on. */
function Paragraphs({ cites, source }: { cites: readonly Cite[]; source: string }) {
  const pinpoints = [...new Set(cites.filter(({ id }) => id === source).map(({ pinpoint }) => pinpoint))]
  return (
    <span className="source-note">
      [<Ltr>{pinpoints.join('; ')}</Ltr>]
    </span>
  )
}

export function AuthorityPage({ law, trail, place: { id } }: AuthorityPageProps) {
  const say = useText()
  const source = law.authorities[id]
  if (!source) return null
  const { taken, warnings, deadlines, count } = restingOn(law, id)
  const resting = (message: string, { authority }: { readonly authority: readonly Cite[] }) => (
    <li key={message}>
      {say(message)} <Paragraphs cites={authority} source={id} />
    </li>
  )
  return (
    <div className="page page-law">
      <BackLink trail={trail} />
      <Title>
        <Ltr>{source.cite}</Ltr>
      </Title>
      <p className="lead">{source.title}</p>
      <p>
        {source.ina && (
          <>
            <Ltr>{source.ina}</Ltr>
            {say('proof.and')}
          </>
        )}
        <ReadAs authority={source} />
      </p>
      {source.note && <p className="quiet">{source.note}</p>}
      <p>
        <a href={source.url} target="_blank" rel="noreferrer noopener">
          {say('rulebook.source.official')} <span className="unseen">{say('proof.opens')}</span>
        </a>
      </p>
      <p role="status">{say('rulebook.resting.count', { count })}</p>
      {taken.map(({ protection, rules, particulars }) => (
        <section key={protection.id} aria-labelledby={`resting-${protection.id}`}>
          <h2 id={`resting-${protection.id}`}>
            <button type="button" className="link" onClick={() => trail.go({ page: 'chapter', protection: protection.id })}>
              {say(`protection.${protection.id}.name`)}
            </button>
          </h2>
          <ul>
            {rules.map((rule) => resting(`rule.${rule.id}`, rule))}
            {particulars.map((particular) => resting(`particular.${particular.id}`, particular))}
          </ul>
        </section>
      ))}
      {warnings.length > 0 && (
        <section aria-labelledby="resting-warnings">
          <h2 id="resting-warnings">{say('rulebook.heading.warnings')}</h2>
          <ul>{warnings.map((warning) => resting(`warning.${warning.id}.title`, warning))}</ul>
        </section>
      )}
      {deadlines.length > 0 && (
        <section aria-labelledby="resting-deadlines">
          <h2 id="resting-deadlines">{say('rulebook.heading.deadlines')}</h2>
          <ul>{deadlines.map((deadline) => resting(`deadline.${deadline.id}.name`, deadline))}</ul>
        </section>
      )}
      <PrintButton />
    </div>
  )
}
