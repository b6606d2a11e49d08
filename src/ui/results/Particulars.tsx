/** Who, how, which form, what it costs, by when, for how long, what it gives: each topic once, with the law of each line in the analysis. */
import type { Particular } from '../../engine/model'
import { DateText, Phrase, useText } from '../shell/text'
import { Sources } from './Sources'

export function Particulars({
  particulars,
  sources,
  written = false,
}: {
  particulars: readonly Particular[]
  sources: boolean
  written?: boolean
}) {
  const say = useText()
  const topics = [...new Set(particulars.map((particular) => particular.topic))]
  return (
    <dl className="particulars">
      {topics.map((topic) => (
        <div key={topic}>
          <dt>{say(`rulebook.topic.${topic}`)}</dt>
          {particulars
            .filter((particular) => particular.topic === topic)
            .map((particular) => (
              <dd key={particular.id}>
                {say(`particular.${particular.id}`)}
                {particular.asOf && (
                  <span className="quiet">
                    {' '}
                    <Phrase id="results.as-of" values={{ date: <DateText date={particular.asOf} /> }} />
                  </span>
                )}
                {sources && <Sources cites={particular.authority} written={written} />}
              </dd>
            ))}
        </div>
      ))}
    </dl>
  )
}
