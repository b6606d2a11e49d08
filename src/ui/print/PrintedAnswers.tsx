/** The answers on paper: what is known in a table, what is not in a list. The facts only, nobody's name. */
import { isUnknown } from '../../engine/judge'
import type { Fact } from '../../engine/model'
import { AnswerText } from '../ask/AnswerText'
import { useCase } from '../results/case'
import { useText } from '../shell/text'
import { numbersOf } from './answers'

export function PrintedAnswers() {
  const say = useText()
  const { law, answers } = useCase()
  const given = Object.keys(law.facts).filter((fact) => answers[fact] !== undefined)
  const known = [...numbersOf(law, answers)]
  const unknown = given.filter((fact) => isUnknown(answers[fact]))
  if (given.length === 0) return null
  return (
    <section className="printed-small">
      <h2>{say('paper.answers')}</h2>
      <dl className="printed-answers">
        {known.map(([fact, number]) => (
          <div key={fact}>
            <dt>
              {number}. {say(`fact.${fact}.ask`)}
            </dt>
            <dd>
              <AnswerText id={fact} fact={law.facts[fact] as Fact} answer={answers[fact]} />
            </dd>
          </div>
        ))}
      </dl>
      {unknown.length > 0 && (
        <>
          <p>{say('paper.not-known', { count: unknown.length })}</p>
          <ul className="printed-columns printed-plain">
            {unknown.map((fact) => (
              <li key={fact}>{say(`fact.${fact}.ask`)}</li>
            ))}
          </ul>
        </>
      )}
    </section>
  )
}
