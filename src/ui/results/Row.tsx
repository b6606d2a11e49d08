/** One protection in one line, which unfolds in place. What it holds is made only when it is opened. */
import { type ReactNode, useState } from 'react'
import type { Determination } from '../../engine/model'
import { useText } from '../shell/text'
import { outcomeSentence } from './outcome'
import { Shape } from './Shape'

/** The shape, the name and the sentence of a result. A risk has no shape: it is neither good news nor bad. */
export function Summary({ result, heading: Heading }: { result: Determination; heading: 'h3' | 'span' }) {
  const say = useText()
  const risk = result.polarity === 'risk'
  return (
    <>
      {risk ? <span /> : <Shape of={result.outcome} />}
      <span className="row-words">
        <Heading className="row-name">{say(`protection.${result.protection}.name`)}</Heading>
        <span className={`row-outcome${risk ? '' : ` outcome-${result.outcome}`}`}>
          {risk ? say('outcome.risk') : outcomeSentence(say, result)}
        </span>
      </span>
    </>
  )
}

export function Row({ result, children }: { result: Determination; children: () => ReactNode }) {
  const say = useText()
  const [open, setOpen] = useState(false)
  return (
    <li className="row">
      <details onToggle={(event) => setOpen(event.currentTarget.open)}>
        <summary className="row-summary">
          <Summary result={result} heading="h3" />
        </summary>
        {open && (
          <>
            <p className="row-gives">{say(`protection.${result.protection}.summary`)}</p>
            {children()}
          </>
        )}
      </details>
    </li>
  )
}
