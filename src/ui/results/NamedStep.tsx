/** A step, and the protections it is for: "ask for it there" says little by itself. */
import { useText } from '../shell/text'
import type { Step } from './arrange'
import { useCase } from './case'

const NAMED = 3

export function NamedStep({ step: { id, protections } }: { step: Step }) {
  const say = useText()
  const { protectionOf } = useCase()
  const served = protections.filter((protection) => protectionOf.get(protection)?.group !== 'gateway')
  const names = served
    .slice(0, NAMED)
    .map((protection) => say(`protection.${protection}.name`))
    .join('; ')
  return (
    <>
      {say(`step.${id}`)}{' '}
      {served.length > 0 && (
        <small className="quiet">
          {served.length > NAMED
            ? say('results.step-for-more', { names, count: served.length - NAMED })
            : say('results.step-for', { names })}
        </small>
      )}
    </>
  )
}
