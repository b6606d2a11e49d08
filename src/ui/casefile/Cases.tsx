/** The cases that are open, by number; and the ways to save one, open another, and hand one over. */
import { useState } from 'react'
import { BackLink } from '../shell/BackLink'
import type { CasePageProps } from '../shell/CasePages'
import { newSession } from '../shell/session'
import { isUnsaved, type OpenCase } from '../shell/sitting'
import { useText } from '../shell/text'
import { Title } from '../shell/Title'

interface Row {
  readonly one: OpenCase
  readonly front: boolean
  readonly onBring: () => void
  readonly onClose: () => void
}

function Row({ one, front, onBring, onClose }: Row) {
  const say = useText()
  const [asking, setAsking] = useState(false)
  const { number, session } = one
  const name = say('shell.case', { number })
  const count = Object.keys(session.answers).length
  const label = (id: string) => (
    <>
      {say(`casefile.cases.${id}`)} <span className="unseen">{name}</span>
    </>
  )
  return (
    <li className="notice">
      <h3>
        {name}
        {front && <span className="tag">{say('casefile.cases.front')}</span>}
      </h3>
      <p>
        {say('casefile.cases.count', { count })} {count > 0 && say(isUnsaved(one) ? 'casefile.cases.unsaved' : 'casefile.cases.in-file')}
      </p>
      {asking && <p role="alert">{say('casefile.cases.close-ask')}</p>}
      <div className="actions">
        {!front && !asking && (
          <button type="button" className="button button-plain" onClick={onBring}>
            {label('bring')}
          </button>
        )}
        <button type="button" className="link" onClick={() => (isUnsaved(one) && !asking ? setAsking(true) : onClose())}>
          {label(asking ? 'close-now' : 'close')}
        </button>
        {asking && (
          <button type="button" className="link" onClick={() => setAsking(false)}>
            {label('keep')}
          </button>
        )}
      </div>
    </li>
  )
}

export function Cases({ sitting, send, trail }: CasePageProps) {
  const say = useText()
  const { cases, front } = sitting
  return (
    <div className="page">
      <BackLink trail={trail} />
      <Title>{say('casefile.cases.title')}</Title>
      <p className="lead">{say('casefile.cases.lead')}</p>
      <div className="actions actions-stacked">
        <button type="button" className="button" onClick={() => trail.go({ page: 'save' })}>
          {say('casefile.save.title')}
        </button>
        <button type="button" className="button button-plain" onClick={() => trail.go({ page: 'open' })}>
          {say('casefile.open.title')}
        </button>
        <button type="button" className="link" onClick={() => trail.go({ page: 'hand-over' })}>
          {say('casefile.hand-over.title')}
        </button>
        <button
          type="button"
          className="link"
          onClick={() => {
            send({ type: 'opened', session: newSession, inFile: null })
            trail.startOver({ page: 'start' })
          }}
        >
          {say('casefile.cases.another')}
        </button>
      </div>
      <section>
        <h2>{say('casefile.cases.open')}</h2>
        <ul className="cases">
          {cases.map((one) => (
            <Row
              key={one.number}
              one={one}
              front={one.number === front}
              onBring={() => {
                send({ type: 'brought', number: one.number })
                trail.startOver({ page: 'review' })
              }}
              onClose={() => {
                send({ type: 'closed', number: one.number })
                // What lies behind belongs to the case in front.
                if (one.number === front) trail.startOver({ page: cases.length > 1 ? 'cases' : 'start' })
                else trail.go({ page: 'cases' })
              }}
            />
          ))}
        </ul>
      </section>
    </div>
  )
}
