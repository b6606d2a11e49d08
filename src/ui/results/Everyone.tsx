/** What holds whatever the answers are: these need no result. */
import type { Cite } from '../../engine/model'
import { useText } from '../shell/text'
import { useCase } from './case'
import { WrittenSources } from './Sources'

/** Rights that the rest of the page does not depend on, with the law of those that are law. */
const EVERYONE: readonly {
  readonly id: 'papers' | 'pay' | 'services' | 'information' | 'health' | 'lawyer'
  readonly law?: readonly string[]
}[] = [
  { id: 'lawyer' },
  { id: 'papers', law: ['18-usc-1592'] },
  { id: 'pay', law: ['29-usc-206', '29-usc-215-a-3'] },
  { id: 'services', law: ['22-usc-7105-b-1-b-i'] },
  { id: 'information', law: ['22-usc-7105-c-2'] },
  { id: 'health', law: ['42-usc-1396b-v-2-3'] },
]

export function Everyone({ law: shown }: { law: 'none' | 'written' }) {
  const say = useText()
  const { law } = useCase()
  const cites = (ids: readonly string[]): Cite[] =>
    ids.flatMap((id) => (law.authorities[id] ? [{ id, pinpoint: law.authorities[id].cite }] : []))
  return (
    <section className="everyone">
      <h2>{say('results.everyone.title')}</h2>
      <ul>
        {EVERYONE.map(({ id, law: ids }) => (
          <li key={id}>
            {say(`results.everyone.${id}`)} {shown === 'written' && ids && <WrittenSources cites={cites(ids)} />}
          </li>
        ))}
      </ul>
    </section>
  )
}
