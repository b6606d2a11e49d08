/** Before anything is asked: how to leave at once, and what leaving cannot do. */
import { Traces } from '../safety/Traces'
import { BackLink } from '../shell/BackLink'
import { useText } from '../shell/text'
import { Title } from '../shell/Title'
import type { Trail } from '../shell/trail'

const DOES = ['empties', 'history', 'opens'] as const

export function Leaving({ trail }: { trail: Trail }) {
  const say = useText()
  return (
    <div className="page">
      <BackLink trail={trail} />
      <Title>{say('leaving.title')}</Title>
      <p className="lead">{say('leaving.lead')}</p>
      <section>
        <h2>{say('leaving.does.title')}</h2>
        <ul>
          {DOES.map((deed) => (
            <li key={deed}>{say(`leaving.does.${deed}`)}</li>
          ))}
        </ul>
      </section>
      <section>
        <h2>{say('leaving.cannot')}</h2>
        <Traces />
      </section>
      <div className="actions">
        <button type="button" className="button" onClick={() => trail.go({ page: 'consent' })}>
          {say('shell.continue')}
        </button>
      </div>
    </div>
  )
}
