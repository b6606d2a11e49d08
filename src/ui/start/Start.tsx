/** The first page: what this is and is not, what it keeps, and whom it is about. Light, because it comes before everything else. */
import type { Day } from '../../engine/model'
import { KeepLink } from '../offline/KeepLink'
import type { SessionEvent } from '../shell/session'
import { AsOf } from '../shell/AsOf'
import { useText } from '../shell/text'
import { Title } from '../shell/Title'
import type { Trail } from '../shell/trail'
import { WhoFork } from '../shell/WhoFork'

const TERMS = ['is', 'is-not', 'long', 'keeps', 'cannot'] as const

export function Start({ trail, send, checkedOn }: { trail: Trail; send: (event: SessionEvent) => void; checkedOn: Day }) {
  const say = useText()
  return (
    <div className="page">
      <WhoFork
        above={
          <>
            <Title>{say('start.title')}</Title>
            <p className="lead">{say('start.lead')}</p>
            <dl className="terms">
              {TERMS.map((term) => (
                <div key={term}>
                  <dt>{say(`start.${term}.term`)}</dt>
                  <dd>{say(`start.${term}.text`)}</dd>
                </div>
              ))}
            </dl>
          </>
        }
        proceed="start.begin"
        onProceed={(voice) => {
          send({ type: 'began', voice })
          trail.go({ page: 'safe' })
        }}
      />
      <div className="actions">
        <button type="button" className="link" onClick={() => trail.go({ page: 'open' })}>
          {say('start.open')}
        </button>
      </div>
      <AsOf checkedOn={checkedOn} />
      <KeepLink trail={trail} />
    </div>
  )
}
