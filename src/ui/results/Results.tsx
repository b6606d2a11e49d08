/** What the answers point to. Everything here is derived from the answers; nothing of it was shown while questions were asked. */
import { useMemo, useState } from 'react'
import { reason } from '../../engine/determine'
import { givesWay } from '../../engine/freshness'
import type { Day } from '../../engine/model'
import { Analysis } from '../analysis/Analysis'
import { OtherDay } from '../analysis/Days'
import { ConflictNotice } from '../review/Notices'
import { Helplines } from '../safety/Helplines'
import { BackLink } from '../shell/BackLink'
import type { InterviewProps } from '../shell/later'
import { useFreshness } from '../shell/PastDate'
import type { Place, ResultsView } from '../shell/place'
import { useText } from '../shell/text'
import { Title } from '../shell/Title'
import { allSteps, arrange, type Arranged } from './arrange'
import { CaseContext, type ShownCase } from './case'
import { RaisedCautions } from './Cautions'
import { Everyone } from './Everyone'
import { FindOut } from './FindOut'
import { First, LaterDates } from './First'
import { Groups, NotFor, Risks } from './Groups'
import { NamedStep } from './NamedStep'
import { Notice } from './Notice'
import { Paper } from './Paper'

const FIRST_STEPS = 5

function Head({ view, onView }: { view: ResultsView; onView: (view: ResultsView) => void }) {
  const say = useText()
  return (
    <div className="views" role="group" aria-label={say('results.view')}>
      {(['interview', 'analysis'] as const).map((each) => (
        <button key={each} type="button" className="view" aria-pressed={view === each} onClick={() => onView(each)}>
          {say(`results.view-${each}`)}
        </button>
      ))}
    </div>
  )
}

function NextSteps({ shown }: { shown: ShownCase }) {
  const say = useText()
  const steps = allSteps(shown.law, shown.reasoning.results).slice(0, FIRST_STEPS)
  if (steps.length === 0) return null
  return (
    <section aria-labelledby="results-next">
      <h2 id="results-next">{say('results.next')}</h2>
      <ol>
        {steps.map((step) => (
          <li key={step.id}>
            <NamedStep step={step} />
          </li>
        ))}
      </ol>
    </section>
  )
}

function WhomToCall() {
  const say = useText()
  return (
    <section aria-labelledby="results-help">
      <h2 id="results-help">{say('results.help')}</h2>
      <Helplines level="h3" />
    </section>
  )
}

function InterviewView({ shown, arranged, onAnswer }: { shown: ShownCase; arranged: Arranged; onAnswer: (fact: string) => void }) {
  const anySupported = shown.reasoning.results.some((result) => result.outcome === 'supported' && result.polarity === 'protection')
  const everyone = <Everyone law="none" />
  return (
    <>
      <NextSteps shown={shown} />
      {!anySupported && everyone}
      {!anySupported && <FindOut onAnswer={onAnswer} />}
      <Groups arranged={arranged} />
      <Risks arranged={arranged} />
      <LaterDates arranged={arranged} />
      <RaisedCautions warnings={arranged.cautions} sources={false} />
      {anySupported && <FindOut onAnswer={onAnswer} />}
      {anySupported && everyone}
      <NotFor arranged={arranged} />
      <WhomToCall />
    </>
  )
}

type ResultsProps = InterviewProps & { readonly place: Place & { readonly page: 'results' } }

/** Where the law is so old that results could mislead: why there are none, a lawyer, and whom to call. */
function TooOld({ trail }: ResultsProps) {
  const say = useText()
  return (
    <div className="page">
      <BackLink trail={trail} />
      <Title>{say('past-date.title')}</Title>
      <p className="lead">{say('past-date.text')}</p>
      <p>{say('results.lawyer-text')}</p>
      <WhomToCall />
      <div className="actions">
        <button type="button" className="link" onClick={() => trail.go({ page: 'review' })}>
          {say('results.review')}
        </button>
      </div>
    </div>
  )
}

export function Results(props: ResultsProps) {
  return givesWay(useFreshness()) ? <TooOld {...props} /> : <Shown {...props} />
}

function Shown({ law, day: today, session, trail, place }: ResultsProps) {
  const say = useText()
  const { view = 'interview' } = place
  const [otherDay, setOtherDay] = useState<Day | null>(null)
  const { answers } = session
  const day = otherDay ?? today
  const shown = useMemo<ShownCase>(() => {
    const protectionOf = new Map(law.protections.map((protection) => [protection.id, protection]))
    return { law, answers, day, reasoning: reason(law, answers, day), protectionOf }
  }, [law, answers, day])
  const arranged = useMemo(() => arrange(law, shown.reasoning), [law, shown])
  // Another day belongs to the analysis: whoever leaves it is back at today.
  const onView = (next: ResultsView) => {
    trail.keep({ page: 'results', view: next })
    setOtherDay(null)
  }
  const onAnswer = (fact: string, change: 'review' | 'results' = 'results') => trail.go({ page: 'ask', fact, change })
  return (
    <CaseContext value={shown}>
      <div className={`page page-results${view === 'analysis' ? ' page-wide' : ''}`}>
        <BackLink trail={trail} />
        <Title>{say('results.title')}</Title>
        <Notice lawyer={say('results.lawyer-text')} urgent={<First arranged={arranged} />} />
        {otherDay !== null && <OtherDay day={otherDay} onToday={() => setOtherDay(null)} />}
        {shown.reasoning.conflicts.map(({ id, facts }) => (
          <ConflictNotice key={id} id={id} facts={facts} onChange={(fact) => onAnswer(fact)} />
        ))}
        <Head view={view} onView={onView} />
        {view === 'interview' ? (
          <InterviewView shown={shown} arranged={arranged} onAnswer={onAnswer} />
        ) : (
          <Analysis arranged={arranged} today={today} onDay={setOtherDay} onGo={trail.go} />
        )}
        <Paper />
        <div className="actions">
          <button type="button" className="link" onClick={() => trail.go({ page: 'review' })}>
            {say('results.review')}
          </button>
          <button type="button" className="link" onClick={() => trail.go({ page: 'cases' })}>
            {say('shell.cases')}
          </button>
          <button type="button" className="link" onClick={() => trail.go({ page: 'break' })}>
            {say('ask.break')}
          </button>
        </div>
      </div>
    </CaseContext>
  )
}
