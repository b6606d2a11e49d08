/** The pages that need the law: questions, the check of the answers, results. They come after the first page is painted. */
import { useCallback } from 'react'
import * as z from 'zod/mini'
import { reason } from '../engine/determine'
import type { Answer, Answers } from '../engine/model'
import { onward } from './ask/onward'
import { Question } from './ask/Question'
import { draftOf } from './ask/draft'
import { TopicNote } from './ask/TopicNote'
import { leftIdle, readFacts } from './review/relevance'
import { Review } from './review/Review'
import { Results } from './results/Results'
import { BackLink } from './shell/BackLink'
import type { InterviewProps } from './shell/later'
import type { Place } from './shell/place'

export { onward }

// The page's policy lets nothing be compiled from text; zod comes with these pages, after the first paint.
z.config({ jitless: true })

export function Interview(props: InterviewProps) {
  const { trail } = props
  const { place } = trail
  switch (place.page) {
    case 'ask':
      return <Ask {...props} place={place} />
    case 'topic':
      return <Topic {...props} place={place} />
    case 'results':
      return <Results {...props} />
    default:
      return <Review {...props} />
  }
}

/** What an answer does to the session: the answers, what it left idle, and what a change brought up. */
function useAnswering({ law, day, session, send, trail }: InterviewProps) {
  return (fact: string, answer: Answer, change: 'review' | 'results' | undefined) => {
    const given: Answers = { ...session.answers, [fact]: answer }
    const { answers, place } = onward(law, { ...session, answers: given }, day)
    const changed = session.answers[fact] !== undefined
    const idleNow = changed ? leftIdle(law, session.answers, answers, fact, day) : []
    const still = readFacts(law, answers, day)
    const idle = [...new Set([...session.idle.filter((id) => !still.has(id)), ...idleNow])]
    const before = new Set(reason(law, session.answers, day).ask)
    const fresh = reason(law, answers, day).ask.filter((id) => !before.has(id))
    send({ type: 'answered', answers, idle, ...(change && changed ? { change: { fact, fresh, idle: idleNow } } : {}) })
    const next: Place = change ? { page: change } : place
    trail.go(fact === 'danger-now' && answer === true ? { page: 'help', because: 'danger', next } : next)
  }
}

function Ask(props: InterviewProps & { place: Place & { page: 'ask' } }) {
  const { law, day, session, trail, drafts, place } = props
  const answerWith = useAnswering(props)
  const keep = useCallback((draft: Parameters<typeof drafts.set>[1]) => void drafts.set(place.fact, draft), [drafts, place.fact])
  const fact = law.facts[place.fact]
  if (!fact) return null
  return (
    <div className="page">
      <BackLink trail={trail} />
      <Question
        id={place.fact}
        fact={fact}
        day={day}
        draft={drafts.get(place.fact) ?? draftOf(fact, session.answers[place.fact])}
        onLeave={keep}
        onAnswer={(answer) => answerWith(place.fact, answer, place.change)}
        onBreak={() => trail.go({ page: 'break' })}
      />
    </div>
  )
}

function Topic({ law, day, session, send, trail, place }: InterviewProps & { place: Place & { page: 'topic' } }) {
  const { section, fact } = place
  return (
    <div className="page">
      <BackLink trail={trail} />
      <TopicNote
        section={section}
        onBreak={() => trail.go({ page: 'break' })}
        onGo={(skip) => {
          const noted = [...session.noted, section]
          const skipped = skip ? [...session.skipped, section] : session.skipped.filter((other) => other !== section)
          const after = skip
            ? onward(law, { answers: session.answers, noted, skipped }, day)
            : { answers: session.answers, place: { page: 'ask', fact } as const }
          send({ type: 'noted', noted, skipped, answers: after.answers })
          trail.go(after.place)
        }}
      />
    </div>
  )
}
