/** One sheet for one reader. The person's says what to do and whom to call; the worker's adds what is missing and what to gather; the lawyer's adds answers, proofs and law. */
import { useMemo } from 'react'
import type { Determination } from '../../engine/model'
import { Helplines } from '../safety/Helplines'
import { useText } from '../shell/text'
import { allSteps, arrange } from '../results/arrange'
import { useCase } from '../results/case'
import { Messages } from '../results/Detail'
import { Everyone } from '../results/Everyone'
import { First, LaterDates } from '../results/First'
import { outcomeSentence } from '../results/outcome'
import { Notice } from '../results/Results'
import { Answers } from './Answers'
import { PrintedProtection } from './PrintedProtection'
import { PrintedCautions } from './PrintedCautions'
import { homesOf } from './PrintedProof'
import { PrintedSources } from './PrintedSources'

export type Reader = 'person' | 'worker' | 'lawyer'
/** As many steps as a tired person can hold. */
const FEW_STEPS = 5

function Results({
  results,
  reader,
  homes,
  title,
}: {
  results: readonly Determination[]
  reader: Reader
  homes: ReadonlyMap<string, string>
  title: string
}) {
  if (results.length === 0) return null
  return (
    <section>
      <h2>{title}</h2>
      {results.map((result) => (
        <PrintedProtection key={result.protection} result={result} reader={reader} homes={homes} />
      ))}
    </section>
  )
}

function NotFor({ results }: { results: readonly Determination[] }) {
  const say = useText()
  if (results.length === 0) return null
  return (
    <section>
      <h2>{say('results.not-for')}</h2>
      <ul>
        {results.map((result) => (
          <li key={result.protection}>
            {say(`protection.${result.protection}.name`)}: {outcomeSentence(say, result)}
          </li>
        ))}
      </ul>
    </section>
  )
}

export function Sheet({ reader }: { reader: Reader }) {
  const say = useText()
  const shown = useCase()
  const { law, reasoning } = shown
  const arranged = useMemo(() => arrange(law, reasoning), [law, reasoning])
  const all = arranged.groups.flatMap((group) => group.results)
  const of = (outcome: Determination['outcome']) => all.filter((result) => result.outcome === outcome)
  const homes = homesOf([...of('supported'), ...of('open'), ...of('not-supported'), ...arranged.risks])
  return (
    <article className="sheet" aria-label={say(`print.${reader}`)}>
      <h1>{say('results.title')}</h1>
      <Notice shown={shown} />
      <First arranged={arranged} />
      <section>
        <h2>{say('results.next')}</h2>
        <Messages of="step" ids={allSteps(reasoning.results).slice(0, reader === 'person' ? FEW_STEPS : undefined)} ordered />
      </section>
      <Results results={of('supported')} reader={reader} homes={homes} title={say('print.supported')} />
      <Results results={of('open')} reader={reader} homes={homes} title={say('print.open')} />
      {reader !== 'person' && <Results results={of('not-supported')} reader={reader} homes={homes} title={say('print.not-supported')} />}
      {reader !== 'person' && <Results results={arranged.risks} reader={reader} homes={homes} title={say('results.risks')} />}
      {reader !== 'person' && <NotFor results={arranged.notFor} />}
      <LaterDates arranged={arranged} />
      <PrintedCautions warnings={arranged.cautions} sources={reader === 'lawyer'} />
      <Everyone law={reader === 'lawyer' ? 'written' : 'none'} />
      {reader === 'lawyer' && <Answers />}
      {reader === 'lawyer' && (
        <PrintedSources results={[...all, ...arranged.risks]} others={arranged.cautions.flatMap((warning) => warning.authority)} />
      )}
      <section>
        <h2>{say('results.help')}</h2>
        <Helplines level="h3" />
      </section>
    </article>
  )
}
