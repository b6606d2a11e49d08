/** One page for the person: what cannot wait, what to look at first, what to do, whom to call, where to keep the paper. */
import { useCase } from '../results/case'
import { arrange, inOrder } from '../results/arrange'
import { Messages } from '../results/Detail'
import { Everyone } from '../results/Everyone'
import { useDue } from '../results/First'
import { Shape } from '../results/Shape'
import { useFreshness } from '../shell/PastDate'
import { useDateText, useText } from '../shell/text'
import { Calls } from './Calls'
import { Head } from './Head'
import { fit, nextSteps, worthALook } from './plan'

export function PersonSheet() {
  const say = useText()
  const write = useDateText()
  const due = useDue()
  const { law, reasoning, day, protectionOf } = useCase()
  const urgent = inOrder(arrange(law, reasoning), day).first.map((each) =>
    'due' in each
      ? {
          id: each.due.id,
          title: `${due(each).when}: ${say(`deadline.${each.due.id}.name`)}, ${write(each.due.date)}`,
          text: say(`deadline.${each.due.id}.text`),
        }
      : { id: each.id, title: say(`warning.${each.id}.title`), text: say(`warning.${each.id}.text`) },
  )
  const steps = nextSteps(law, reasoning.results).map(({ id }) => id)
  const look = worthALook(reasoning.results)
    .filter(({ protection }) => protectionOf.get(protection)?.group !== 'gateway')
    .map(({ protection, outcome }) => ({
      id: protection,
      outcome,
      title: say(`protection.${protection}.name`),
      text: `${say(`protection.${protection}.summary`)} ${say(`outcome.name.${outcome}`)}.`,
    }))
  const noticed = useFreshness() !== 'current'
  const share = fit({ urgent, steps: steps.map((id) => say(`step.${id}`)), look, noticed })
  const also = urgent.slice(share.urgent)
  return (
    <>
      <Head title={say('results.title')} />
      {urgent.length > 0 && (
        <section className="printed-first">
          <h2>{say('results.first')}</h2>
          {urgent.slice(0, share.urgent).map(({ id, title, text }) => (
            <p key={id}>
              <strong>{title}</strong>
              <br />
              {text}
            </p>
          ))}
          {also.length > 0 && <p>{say('paper.also', { titles: also.map(({ title }) => title).join('; ') })}</p>}
        </section>
      )}
      {look.length > 0 ? (
        <section>
          <h2>{say('paper.look')}</h2>
          <ul className="printed-marked">
            {look.slice(0, share.look).map(({ id, outcome, title, text }) => (
              <li key={id}>
                <Shape of={outcome} /> <strong>{title}.</strong> {text}
              </li>
            ))}
          </ul>
        </section>
      ) : (
        <Everyone law="none" />
      )}
      <section>
        <h2>{say('results.next')}</h2>
        <Messages of="step" ids={steps.slice(0, share.steps)} ordered />
      </section>
      <Calls />
      <p className="printed-keep">{say('paper.keep')}</p>
    </>
  )
}
