/** The way to the page about keeping the guide, where that can be done at all. */
import { useText } from '../shell/text'
import type { Trail } from '../shell/trail'
import { canBeKept } from './can-be-kept'

export function KeepLink({ trail }: { trail: Trail }) {
  const say = useText()
  if (!canBeKept()) return null
  return (
    <p>
      <button type="button" className="link" onClick={() => trail.go({ page: 'keep' })}>
        {say('shell.keep')}
      </button>
    </p>
  )
}
