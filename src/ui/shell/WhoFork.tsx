/** Whom the answers are about: the person who reads, or somebody they help. */
import type { ReactNode } from 'react'
import type { Voice } from '../../text'
import { Fork } from './Fork'
import { useText } from './text'

const WHO: readonly Voice[] = ['self', 'helper']

interface WhoFork {
  readonly above: ReactNode
  /** The id of what the button says. */
  readonly proceed: string
  readonly onProceed: (voice: Voice) => void
}

export function WhoFork({ above, proceed, onProceed }: WhoFork) {
  const say = useText()
  return (
    <Fork
      above={above}
      legend={<h2 className="subtitle">{say('start.who')}</h2>}
      options={WHO.map((voice) => ({ label: say(`start.who-${voice}`) }))}
      missing="start.who-missing"
      proceed={proceed}
      onProceed={(option) => onProceed(WHO[option] ?? 'self')}
    />
  )
}
