/** For the analysis away from the person: every result at one side, filtered by group and outcome, and the opened proof at the other. */
import { useEffect, useRef, useState } from 'react'
import type { Day, Determination, Outcome } from '../../engine/model'
import type { Arranged } from '../results/arrange'
import { useCase } from '../results/case'
import { RaisedCautions } from '../results/Cautions'
import { Detail } from '../results/Detail'
import { outcomeSentence } from '../results/outcome'
import { Summary } from '../results/Row'
import { Shape } from '../results/Shape'
import { LaterDates } from '../results/First'
import type { LawPlace } from '../shell/place'
import { useText } from '../shell/text'
import { Days } from './Days'
import { Filter } from './Filter'
import { SoughtContext } from './Proof'
import { RestsOn } from './RestsOn'

const OUTCOMES: readonly Outcome[] = ['supported', 'open', 'not-supported', 'not-applicable']

/** What was chosen: a result, or one part of it. */
interface Chosen {
  readonly protection: string
  readonly element: string | null
}

interface Opened {
  readonly result: Determination
  readonly chosen: Chosen | null
  readonly onGo: (place: LawPlace) => void
}

function Opened({ result, chosen, onGo }: Opened) {
  const say = useText()
  const { day } = useCase()
  const section = useRef<HTMLElement>(null)
  const element = chosen?.element ?? null
  useEffect(() => {
    if (!chosen) return
    const place = chosen.element === null ? 'h3' : `[data-element="${chosen.element}"]`
    section.current?.querySelector<HTMLElement>(place)?.focus()
  }, [chosen])
  return (
    <section ref={section} className="opened" aria-labelledby="opened">
      <h3 id="opened" tabIndex={-1}>
        {say(`protection.${result.protection}.name`)}
      </h3>
      <p className={`opened-outcome outcome-${result.outcome}`}>
        {result.polarity === 'protection' && <Shape of={result.outcome} />}
        <span>{result.polarity === 'risk' ? say('outcome.risk') : outcomeSentence(say, result)}</span>
      </p>
      <p>{say(`protection.${result.protection}.summary`)}</p>
      <SoughtContext value={element}>
        <Detail key={`${result.protection} ${element}`} result={result} analysis />
      </SoughtContext>
      <button type="button" className="link" onClick={() => onGo({ page: 'chapter', protection: result.protection, on: day })}>
        {say('analysis.chapter')}
      </button>
    </section>
  )
}

interface Analysis {
  readonly arranged: Arranged
  readonly today: Day
  /** Shows the results for another day. */
  readonly onDay: (day: Day) => void
  readonly onGo: (place: LawPlace) => void
}

export function Analysis({ arranged, today, onDay, onGo }: Analysis) {
  const say = useText()
  const { law, protectionOf } = useCase()
  const [group, setGroup] = useState<string | null>(null)
  const [outcome, setOutcome] = useState<Outcome | null>(null)
  const [chosen, setChosen] = useState<Chosen | null>(null)
  const all = [...arranged.groups.flatMap((each) => each.results), ...arranged.risks, ...arranged.notFor]
  const listed = all.filter(
    (result) =>
      (group === null || protectionOf.get(result.protection)?.group === group) && (outcome === null || result.outcome === outcome),
  )
  const opened = listed.find((result) => result.protection === chosen?.protection) ?? listed[0]
  const groups = [...new Set(law.protections.map((protection) => protection.group))]
  return (
    <>
      <Days today={today} onDay={onDay} />
      <h2>{say('analysis.list')}</h2>
      <div className="filters">
        <Filter
          label={say('analysis.group')}
          every={say('analysis.every-group')}
          values={groups}
          name={(id) => say(`group.${id}`)}
          onPick={setGroup}
        />
        <Filter
          label={say('analysis.outcome')}
          every={say('analysis.every-outcome')}
          values={OUTCOMES}
          name={(id) => say(`outcome.name.${id}`)}
          onPick={setOutcome}
        />
        <p role="status" className="quiet">
          {say('analysis.count', { count: listed.length })}
        </p>
      </div>
      <div className="analysis">
        <ul className="index" aria-label={say('analysis.list')}>
          {listed.map((result) => (
            <li key={result.protection}>
              <button
                type="button"
                className="index-entry"
                aria-current={result === opened ? 'true' : undefined}
                onClick={() => setChosen({ protection: result.protection, element: null })}
              >
                <Summary result={result} heading="span" />
              </button>
            </li>
          ))}
        </ul>
        {opened ? <Opened {...{ result: opened, chosen, onGo }} /> : <p className="opened">{say('analysis.none')}</p>}
      </div>
      <LaterDates arranged={arranged} />
      <RaisedCautions warnings={arranged.cautions} sources />
      <RestsOn {...{ results: listed, onOpen: setChosen, onGo }} />
    </>
  )
}
