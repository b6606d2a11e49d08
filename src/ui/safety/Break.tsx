/** A rest: nothing of the questions is in view, no clock runs, and the place is kept. */
import { useText } from '../shell/text'
import { Title } from '../shell/Title'
import type { Trail } from '../shell/trail'

export function Break({ trail }: { trail: Trail }) {
  const say = useText()
  return (
    <div className="page page-rest">
      <Title>{say('break.title')}</Title>
      <p className="lead">{say('break.text')}</p>
      <div className="actions actions-stacked">
        <button type="button" className="button" onClick={trail.back}>
          {say('break.return')}
        </button>
        <button type="button" className="link" onClick={() => trail.go({ page: 'review' })}>
          {say('break.stop')}
        </button>
      </div>
    </div>
  )
}
