/** Every answer on paper: the facts only, nobody's name. */
import type { Fact } from '../../engine/model'
import { AnswerText } from '../ask/AnswerText'
import { useCase } from '../results/case'
import { useText } from '../shell/text'

export function Answers() {
  const say = useText()
  const { law, answers } = useCase()
  const given = Object.keys(law.facts).filter((fact) => answers[fact] !== undefined)
  if (given.length === 0) return null
  return (
    <section>
      <h2>{say('print.answers')}</h2>
      <dl className="printed-answers">
        {given.map((fact) => (
          <div key={fact}>
            <dt>{say(`fact.${fact}.ask`)}</dt>
            <dd>
              <AnswerText id={fact} fact={law.facts[fact] as Fact} answer={answers[fact]} />
            </dd>
          </div>
        ))}
      </dl>
    </section>
  )
}
