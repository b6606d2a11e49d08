/** Who, how, which form, what it costs, by when, for how long, what it gives: each topic once, with the law of each line in the analysis. */
import type { Particular } from '../../engine/model'
import { DateText, Phrase, useText } from '../shell/text'
import { Sources, WrittenSources } from './Sources'

interface Particulars {
  readonly particulars: readonly Particular[]
  /** How the law of each line is given: not at all, as links, or written for paper. */
  readonly law: 'none' | 'links' | 'written'
}

export function Particulars({ particulars, law }: Particulars) {
  const say = useText()
  const topics = [...new Set(particulars.map((particular) => particular.topic))]
  return (
    <dl className="particulars">
      {topics.map((topic) => (
        <div key={topic}>
          <dt>{say(`topic.${topic}`)}</dt>
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
                {law === 'links' && <Sources cites={particular.authority} />}
                {law === 'written' && ' '}
                {law === 'written' && <WrittenSources cites={particular.authority} />}
              </dd>
            ))}
        </div>
      ))}
    </dl>
  )
}
