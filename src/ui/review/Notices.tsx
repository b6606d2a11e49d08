/** What a change of one answer did to the others, and answers that do not fit together; both said without blame. */
import type { Change } from '../shell/session'
import { useText } from '../shell/text'

function Questions({ facts }: { facts: readonly string[] }) {
  const say = useText()
  return (
    <ul>
      {facts.map((fact) => (
        <li key={fact}>{say(`fact.${fact}.ask`)}</li>
      ))}
    </ul>
  )
}

export function ChangeNotice({ change }: { change: Change }) {
  const say = useText()
  const { fresh, idle } = change
  return (
    <section className="notice" aria-labelledby="review-changed">
      <h2 id="review-changed">{say('review.changed')}</h2>
      <p>
        {say('review.changed-one', { question: say(`fact.${change.fact}.ask`) })}{' '}
        {fresh.length + idle.length === 0 && say('review.changed-nothing')}
      </p>
      {fresh.length > 0 && (
        <>
          <p>{say('review.fresh', { count: fresh.length })}</p>
          <Questions facts={fresh} />
        </>
      )}
      {idle.length > 0 && (
        <>
          <p>{say('review.idle', { count: idle.length })}</p>
          <Questions facts={idle} />
        </>
      )}
    </section>
  )
}

interface Conflict {
  readonly id: string
  readonly facts: readonly string[]
  /** What can be done about it, where that is more than changing one. */
  readonly advice?: string
  readonly onChange: (fact: string) => void
}

export function ConflictNotice({ id, facts, advice, onChange }: Conflict) {
  const say = useText()
  return (
    <section className="notice" aria-labelledby={`conflict-${id}`}>
      <h2 id={`conflict-${id}`}>{say('review.conflict')}</h2>
      <p>{say(`conflict.${id}`)}</p>
      <p>{advice ?? say('review.conflict-text')}</p>
      <ul className="conflict-facts">
        {facts.map((fact) => (
          <li key={fact}>
            <button type="button" className="link" onClick={() => onChange(fact)}>
              <span className="unseen">{say('review.change')}</span> {say(`fact.${fact}.ask`)}
            </button>
          </li>
        ))}
      </ul>
    </section>
  )
}
