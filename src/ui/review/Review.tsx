/** Every answer on one page before the results: each can be changed, and nothing else is lost by it. */
import { useMemo } from 'react'
import { reason } from '../../engine/determine'
import { goOn } from '../ask/onward'
import { BackLink } from '../shell/BackLink'
import type { InterviewProps } from '../shell/later'
import { useText } from '../shell/text'
import { Title } from '../shell/Title'
import { AnswerList } from './AnswerList'
import { ChangeNotice, ConflictNotice } from './Notices'

export function Review(props: InterviewProps) {
  const { law, day, session, trail } = props
  const say = useText()
  const { answers, idle, change } = session
  const { ask, conflicts } = useMemo(() => reason(law, answers, day), [law, answers, day])
  const onChange = (fact: string) => trail.go({ page: 'ask', fact, change: 'review' })
  const given = Object.keys(law.facts).filter((fact) => answers[fact] !== undefined)

  const results = (look: string) => (
    <button type="button" className={look} onClick={() => trail.go({ page: 'results' })}>
      {say('review.results')}
    </button>
  )
  return (
    <div className="page">
      <BackLink trail={trail} />
      <Title>{say('review.title')}</Title>
      <p className="lead">{given.length > 0 ? say('review.lead') : say('review.empty')}</p>
      {change && <ChangeNotice change={change} />}
      {conflicts.map((conflict) => (
        <ConflictNotice key={conflict.id} id={conflict.id} facts={conflict.facts} onChange={onChange} />
      ))}
      {ask.length > 0 && (
        <section className="notice" aria-labelledby="review-ask">
          <h2 id="review-ask">{say('review.ask-title', { count: ask.length })}</h2>
          <p>{say('review.ask-text')}</p>
          <div className="actions">
            <button type="button" className="button" onClick={() => goOn(props)}>
              {say('review.go-on')}
            </button>
            {results('link')}
          </div>
        </section>
      )}
      <AnswerList law={law} answers={answers} given={given} idle={idle} onChange={onChange} />
      <div className="actions">
        {results(ask.length > 0 ? 'button button-plain' : 'button')}
        <button type="button" className="link" onClick={() => trail.go({ page: 'cases' })}>
          {say('shell.cases')}
        </button>
        <button type="button" className="link" onClick={() => trail.go({ page: 'break' })}>
          {say('ask.break')}
        </button>
      </div>
    </div>
  )
}
