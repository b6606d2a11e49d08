/** The pages that need the law: questions, the check of the answers, results. They come after the first page is painted. */
import { useCallback, useState } from 'react'
import * as z from 'zod/mini'
import { reason, worthAsking } from '../engine/determine'
import type { Answer, Answers, Fact, Reasoning } from '../engine/model'
import { goOn, onward } from './ask/onward'
import { Question } from './ask/Question'
import { draftOf } from './ask/draft'
import { TopicNote } from './ask/TopicNote'
import { ConflictNotice } from './review/Notices'
import { leftIdle, readFacts } from './review/relevance'
import { Review } from './review/Review'
import { Results } from './results/Results'
import { BackLink } from './shell/BackLink'
import { useText } from './shell/text'
import type { InterviewProps } from './shell/later'
import type { Place } from './shell/place'
import type { Change } from './shell/session'

export { goOn }

// The page's policy lets nothing be compiled from text; zod comes with these pages, after the first paint.
z.config({ jitless: true })

export function Interview(props: InterviewProps) {
  const { law, trail } = props
  const { place } = trail
  if (place.page === 'results') return <Results {...props} place={place} />
  // Behind the page where newer law was taken over may lie a question that it no longer asks.
  const fact = place.page === 'ask' || place.page === 'topic' ? law.facts[place.fact] : undefined
  if (fact && place.page === 'ask') return <Ask {...props} place={place} fact={fact} />
  if (fact && place.page === 'topic') return <Topic {...props} place={place} />
  return <Review {...props} />
}

/** What a changed answer did to the others: what came up, and what nothing reads any more. */
function changeOf({ law, day, session }: InterviewProps, answers: Answers, fact: string): Change {
  const before = new Set(worthAsking(law, session.answers, day))
  return {
    fact,
    fresh: worthAsking(law, answers, day).filter((id) => !before.has(id)),
    idle: leftIdle(law, session.answers, answers, fact, day),
  }
}

/** What an answer does to the session, and where it leads. */
function useAnswering(props: InterviewProps) {
  const { law, day, session, send, trail } = props
  return (fact: string, answer: Answer, returnTo: 'review' | 'results' | undefined) => {
    const given: Answers = { ...session.answers, [fact]: answer }
    const { answers, place } = onward(law, { ...session, answers: given }, day)
    // A first answer takes nothing from the others, so there is nothing to compare.
    const change = session.answers[fact] === undefined ? undefined : changeOf(props, answers, fact)
    const read = session.idle.length > 0 ? readFacts(law, answers, day) : new Set<string>()
    const idle = [...new Set([...session.idle.filter((id) => !read.has(id)), ...(change?.idle ?? [])])]
    send({ type: 'answered', answers, idle, ...(returnTo && change ? { change } : {}) })
    const next: Place = returnTo ? { page: returnTo } : place
    trail.go(fact === 'danger-now' && answer === true ? { page: 'help', because: 'danger', next } : next)
  }
}

/** A date that cannot be so beside another one is asked again, once: which of the two is wrong only the person knows. */
function useDoubt({ law, day, session }: InterviewProps, fact: string) {
  const [doubt, setDoubt] = useState<{ readonly answer: Answer; readonly conflicts: Reasoning['conflicts'] } | null>(null)
  const doubts = (answer: Answer): boolean => {
    if (law.facts[fact]?.kind !== 'date' || doubt?.answer === answer) return false
    const conflicts = reason(law, { ...session.answers, [fact]: answer }, day).conflicts.filter(({ facts }) => facts.includes(fact))
    setDoubt({ answer, conflicts })
    return conflicts.length > 0
  }
  return { conflicts: doubt?.conflicts ?? [], doubts }
}

function Ask(props: InterviewProps & { place: Place & { page: 'ask' }; fact: Fact }) {
  const { day, session, trail, drafts, place, fact } = props
  const say = useText()
  const answerWith = useAnswering(props)
  const { conflicts, doubts } = useDoubt(props, place.fact)
  const keep = useCallback((draft: Parameters<typeof drafts.set>[1]) => void drafts.set(place.fact, draft), [drafts, place.fact])
  return (
    <div className="page">
      <BackLink trail={trail} />
      {conflicts.length > 0 && (
        <div role="alert">
          {conflicts.map(({ id, facts }) => (
            <ConflictNotice
              key={id}
              id={id}
              facts={facts.filter((other) => other !== place.fact)}
              advice={say('ask.doubt')}
              onChange={(other) => trail.go({ page: 'ask', fact: other, ...(place.change ? { change: place.change } : {}) })}
            />
          ))}
        </div>
      )}
      <Question
        id={place.fact}
        fact={fact}
        day={day}
        draft={drafts.get(place.fact) ?? draftOf(fact, session.answers[place.fact])}
        onLeave={keep}
        onAnswer={(answer) => {
          if (!doubts(answer)) answerWith(place.fact, answer, place.change)
        }}
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
