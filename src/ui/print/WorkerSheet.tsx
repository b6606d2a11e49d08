/** The plan of whoever helps: what to do today, before a date, this week; papers to bring, what to ask, what to find out. */
import { arrange, type Step, worthKnowing } from '../results/arrange'
import { useCase } from '../results/case'
import { useAsOf } from '../results/Cautions'
import { Messages } from '../results/Detail'
import { NamedStep } from '../results/NamedStep'
import { useText } from '../shell/text'
import { Calls } from './Calls'
import { Head } from './Head'
import { nextSteps, papers } from './plan'
import { PrintedDates } from './PrintedDates'
import { useQuestions } from './questions'

/** As much as one person can take on in a week; as much as is worth carrying on paper after it. */
const MOST = { week: 8, later: 8, papers: 14, ask: 10, findOut: 8, texts: 4 }

function Steps({ title, steps }: { title: string; steps: readonly Step[] }) {
  if (steps.length === 0) return null
  return (
    <section>
      <h2>{title}</h2>
      <ul className="printed-boxes">
        {steps.map((step) => (
          <li key={step.id}>
            <NamedStep step={step} />
          </li>
        ))}
      </ul>
    </section>
  )
}

function Listed({ title, lead, items }: { title: string; lead?: string; items: readonly string[] }) {
  if (items.length === 0) return null
  return (
    <section>
      <h2>{title}</h2>
      {lead && <p>{lead}</p>}
      <ul className="printed-boxes">
        {items.map((item) => (
          <li key={item}>{item}</li>
        ))}
      </ul>
    </section>
  )
}

function Ask({ questions, cautions }: { questions: readonly string[]; cautions: readonly string[] }) {
  const say = useText()
  if (questions.length + cautions.length === 0) return null
  const list = (items: readonly string[], look: string) => (
    <ul className={look}>
      {items.map((item) => (
        <li key={item}>{item}</li>
      ))}
    </ul>
  )
  return (
    <section>
      <h2>{say('paper.ask')}</h2>
      {questions.length > 0 && list(questions, 'printed-boxes')}
      {cautions.length > 0 && <p>{say('paper.ask-cautions')}</p>}
      {cautions.length > 0 && list(cautions, 'printed-boxes printed-columns')}
    </section>
  )
}

export function WorkerSheet() {
  const say = useText()
  const asOf = useAsOf()
  const { law, reasoning, answers } = useCase()
  const { results } = reasoning
  const arranged = arrange(law, reasoning)
  const { urgent } = arranged
  const steps = nextSteps(law, results)
  const left = steps.length - MOST.week - MOST.later
  const more = urgent.slice(MOST.texts).map(({ id }) => say(`warning.${id}.title`))
  const findOut = worthKnowing(results, answers, MOST.findOut).filter((fact) => law.facts[fact])
  const bring = papers(results).slice(0, MOST.papers)
  return (
    <>
      <Head title={say('paper.worker-title')} />
      {urgent.length > 0 && (
        <section>
          <h2>{say('paper.today')}</h2>
          <ul className="printed-boxes">
            {urgent.slice(0, MOST.texts).map(({ id }) => (
              <li key={id}>
                <strong>{say(`warning.${id}.title`)}.</strong> {say(`warning.${id}.text`)} {asOf(id)}
              </li>
            ))}
            {more.length > 0 && <li>{say('paper.also', { titles: more.join('; ') })}</li>}
          </ul>
        </section>
      )}
      <PrintedDates title={say('paper.before')} dates={[...arranged.coming, ...arranged.passed]} />
      <Steps title={say('paper.week')} steps={steps.slice(0, MOST.week)} />
      {bring.length > 0 && (
        <section>
          <h2>{say('paper.papers')}</h2>
          <p>{say('paper.papers-text')}</p>
          <div className="printed-boxes printed-columns">
            <Messages of="evidence" ids={bring} />
          </div>
        </section>
      )}
      <Ask questions={useQuestions(arranged).slice(0, MOST.ask)} cautions={arranged.cautions.map(({ id }) => say(`warning.${id}.title`))} />
      <Listed title={say('paper.find-out')} lead={say('results.find-out-text')} items={findOut.map((fact) => say(`fact.${fact}.ask`))} />
      <Steps title={say('paper.after')} steps={steps.slice(MOST.week, MOST.week + MOST.later)} />
      {left > 0 && <p>{say('paper.more-steps', { count: left })}</p>}
      <Calls />
    </>
  )
}
