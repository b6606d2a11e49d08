/** What would be worth finding out: the questions that most open results wait for, each of which can be answered from here. */
import { useText } from '../shell/text'
import { worthKnowing } from './arrange'
import { useCase } from './case'

const MOST = 8

export function FindOut({ onAnswer }: { onAnswer: (fact: string) => void }) {
  const say = useText()
  const { reasoning, answers, law } = useCase()
  const facts = worthKnowing(reasoning.results, answers, MOST).filter((fact) => law.facts[fact])
  if (facts.length === 0) return null
  return (
    <section aria-labelledby="results-find-out">
      <h2 id="results-find-out">{say('results.find-out')}</h2>
      <p>{say('results.find-out-text')}</p>
      <ul className="find-out">
        {facts.map((fact) => (
          <li key={fact}>
            <span>{say(`fact.${fact}.ask`)}</span>
            <button type="button" className="link" onClick={() => onAnswer(fact)}>
              {say('results.answer')} <span className="unseen">{say(`fact.${fact}.ask`)}</span>
            </button>
          </li>
        ))}
      </ul>
    </section>
  )
}
