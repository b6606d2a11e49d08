/** A fork, not a formality: both ways are said with what follows from them. */
import type { Day } from '../../engine/model'
import { BackLink } from '../shell/BackLink'
import { Fork } from '../shell/Fork'
import type { Later, LaterState } from '../shell/later'
import { Loading } from '../shell/Loading'
import type { Session, SessionEvent } from '../shell/session'
import { useText } from '../shell/text'
import { Title } from '../shell/Title'
import type { Trail } from '../shell/trail'

interface Consent {
  readonly session: Session
  readonly send: (event: SessionEvent) => void
  readonly trail: Trail
  readonly later: LaterState<Later>
  readonly again: () => void
  readonly day: Day
}

export function Consent({ session, send, trail, later, again, day }: Consent) {
  const say = useText()
  if (later.at !== 'here') return <Loading broken={later.at === 'broken'} onAgain={again} />
  return (
    <div className="page">
      <BackLink trail={trail} />
      <Fork
        legend={<Title>{say('consent.title')}</Title>}
        lead={<p className="lead">{say('consent.lead')}</p>}
        options={[
          { label: say('consent.yes'), hint: say('consent.yes-then') },
          { label: say('consent.no'), hint: say('consent.no-then') },
        ]}
        missing="consent.missing"
        proceed="shell.continue"
        onProceed={(option) => {
          if (option !== 0) return trail.go({ page: 'declined' })
          later.goOn({ law: later.law, session, day, send, trail })
        }}
      />
    </div>
  )
}
