/** Help now: from every page, and by itself where somebody is in danger or it is not safe to talk. */
import { BackLink } from '../shell/BackLink'
import type { Place } from '../shell/place'
import { useText } from '../shell/text'
import { Title } from '../shell/Title'
import type { Trail } from '../shell/trail'
import { Helplines } from './Helplines'

export function Help({ trail, place }: { trail: Trail; place: Place & { page: 'help' } }) {
  const say = useText()
  const { because = 'asked', next } = place
  return (
    <div className="page">
      <BackLink trail={trail} />
      <Title>{say(`help.${because}.title`)}</Title>
      <p className="lead">{say(`help.${because}.text`)}</p>
      <Helplines level="h2" />
      <div className="actions">
        {next && (
          <button type="button" className="button" onClick={() => trail.go(next)}>
            {say('help.go-on')}
          </button>
        )}
        {because === 'unsafe' && (
          <button type="button" className="button button-plain" onClick={() => trail.go({ page: 'start' })}>
            {say('help.start-again')}
          </button>
        )}
      </div>
      <p className="as-of">{say('help.numbers')}</p>
    </div>
  )
}
