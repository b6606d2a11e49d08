/** The answers by chapter, each with a way to change it. */
import type { Answers, Fact, Law } from '../../engine/model'
import { AnswerText } from '../ask/AnswerText'
import { useText } from '../shell/text'

interface AnswerList {
  readonly law: Law
  readonly answers: Answers
  readonly given: readonly string[]
  /** Answers that nothing reads any more. */
  readonly idle: readonly string[]
  /** How to change one; where the answers are only shown, there is no way. */
  readonly onChange?: (fact: string) => void
}

export function AnswerList({ law, answers, given, idle, onChange }: AnswerList) {
  const say = useText()
  const sections = [...new Set(given.map((fact) => law.facts[fact]?.section ?? ''))]
  return sections.map((section) => (
    <section key={section} className="chapter-answers" aria-labelledby={`answers-${section}`}>
      <h2 id={`answers-${section}`}>{say(`section.${section}`)}</h2>
      <dl>
        {given
          .filter((fact) => law.facts[fact]?.section === section)
          .map((fact) => (
            <div key={fact} className="answer-row">
              <dt>
                {say(`fact.${fact}.ask`)}
                {idle.includes(fact) && <span className="tag">{say('review.idle-tag')}</span>}
              </dt>
              <dd>
                <AnswerText id={fact} fact={law.facts[fact] as Fact} answer={answers[fact]} />
              </dd>
              {onChange && (
                <dd className="answer-change">
                  <button type="button" className="link" onClick={() => onChange(fact)}>
                    {say('review.change')}{' '}
                    <span className="unseen">{say('review.change-what', { question: say(`fact.${fact}.ask`) })}</span>
                  </button>
                </dd>
              )}
            </div>
          ))}
      </dl>
    </section>
  ))
}
