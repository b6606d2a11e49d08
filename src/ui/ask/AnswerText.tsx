/** An answer as the person gave it, in words. */
import type { Answer, Fact } from '../../engine/model'
import { DateText, useText } from '../shell/text'

/** Says one option of a fact. */
function useOption(id: string): (value: string | boolean) => string {
  const say = useText()
  return (value) => {
    if (value === true) return say('option.yes')
    if (value === false) return say('option.no')
    return ['unsure', 'declined', 'none', 'no-others'].includes(value) ? say(`option.${value}`) : say(`fact.${id}.option.${value}`)
  }
}

export function AnswerText({ id, fact, answer }: { id: string; fact: Fact; answer: Answer | undefined }) {
  const say = useText()
  const option = useOption(id)
  if (answer === undefined) return <span className="quiet">{say('review.not-asked')}</span>
  if (answer === 'unsure' || answer === 'declined') return <span className="quiet">{option(answer)}</span>
  if (fact.kind === 'date' && typeof answer === 'string') return <DateText date={answer} />
  if (typeof answer === 'number') return answer
  if (typeof answer !== 'object') return option(answer)
  const [only] = answer
  if (answer.length === 1 && only !== undefined) return option(only)
  return (
    <ul className="answer-list">
      {answer.map((value) => (
        <li key={value}>{option(value)}</li>
      ))}
    </ul>
  )
}
