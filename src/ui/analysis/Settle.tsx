/** For one opened result: the smallest sets of things to find out that could settle it, or the answers that decide it. Never for the interview. */
import { useMemo } from 'react'
import type { Determination, Fact, Protection } from '../../engine/model'
import { decidedBy, settling } from '../../engine/settle'
import { AnswerText } from '../ask/AnswerText'
import { useCase } from '../results/case'
import { useText } from '../shell/text'

function Decided({ facts }: { facts: readonly string[] }) {
  const say = useText()
  const { law, answers } = useCase()
  return (
    <div className="detail-part">
      <h4>{say('settle.decided')}</h4>
      <ul>
        {facts.map((fact) => (
          <li key={fact} className="said">
            <span className="said-question">{say(`fact.${fact}.ask`)}</span>{' '}
            <span className="said-answer">
              <AnswerText id={fact} fact={law.facts[fact] as Fact} answer={answers[fact]} />
            </span>
          </li>
        ))}
      </ul>
    </div>
  )
}

export function Settle({ result }: { result: Determination }) {
  const say = useText()
  const { law, answers, day, protectionOf } = useCase()
  const protection = protectionOf.get(result.protection) as Protection
  const sets = useMemo(() => settling(law, protection, answers, day), [law, protection, answers, day])
  if (result.outcome !== 'open') return <Decided facts={decidedBy(result)} />
  return (
    <div className="detail-part">
      <h4>{say('settle.title')}</h4>
      <p>{sets.length > 0 ? say('settle.text', { count: sets.length }) : say('settle.none')}</p>
      <ul>
        {sets.map(({ facts }) =>
          facts.length === 1 ? (
            <li key={facts.join()}>{say('settle.find-out', { question: say(`fact.${facts[0]}.ask`) })}</li>
          ) : (
            <li key={facts.join()}>
              {say('settle.find-out-all')}
              <ul>
                {facts.map((fact) => (
                  <li key={fact}>{say(`fact.${fact}.ask`)}</li>
                ))}
              </ul>
            </li>
          ),
        )}
      </ul>
    </div>
  )
}
