/** Saying no has a page of its own, with everything that needs no answers. */
import { BackLink } from '../shell/BackLink'
import { useText } from '../shell/text'
import { Title } from '../shell/Title'
import type { Trail } from '../shell/trail'

export function Declined({ trail }: { trail: Trail }) {
  const say = useText()
  return (
    <div className="page">
      <BackLink trail={trail} />
      <Title>{say('declined.title')}</Title>
      <p className="lead">{say('declined.text')}</p>
      <div className="actions actions-stacked">
        <button type="button" className="button" onClick={() => trail.go({ page: 'help' })}>
          {say('declined.help')}
        </button>
        <button type="button" className="button button-plain" onClick={() => trail.go({ page: 'results' })}>
          {say('declined.rights')}
        </button>
        <button type="button" className="link" onClick={() => trail.go({ page: 'start' })}>
          {say('declined.again')}
        </button>
      </div>
    </div>
  )
}
