/** Keeping the guide on this device, for people who choose so after reading what that leaves here; and removing it again. */
import { useEffect, useState } from 'react'
import { BackLink } from '../shell/BackLink'
import { DateText, Phrase, useText } from '../shell/text'
import { Title } from '../shell/Title'
import type { Trail } from '../shell/trail'
import { offeredList } from './news'
import { canBeKept } from './can-be-kept'
import { keep, type KeepFault, type Kept, lookAtKept, remove } from './kept'

const TRACES = ['seen', 'stays', 'erased', 'law'] as const

type Deed = 'doing' | 'done' | 'gone' | 'not-gone' | KeepFault

function Now({ kept }: { kept: Kept | null }) {
  const say = useText()
  if (!kept) return <p>{say('offline.keep.now.wait')}</p>
  if (!kept.worker && kept.entries === 0) return <p>{say('offline.keep.now.nothing')}</p>
  if (!kept.worker || !kept.list) return <p>{say('offline.keep.now.part')}</p>
  return (
    <p>
      <Phrase
        id="offline.keep.now.kept"
        values={{ count: Object.keys(kept.list.files).length, date: <DateText date={kept.list.checkedOn} /> }}
      />
    </p>
  )
}

export function Keep({ trail }: { trail: Trail }) {
  const say = useText()
  const [kept, setKept] = useState<Kept | null>(null)
  const [count, setCount] = useState<number | null>(null)
  const [deed, setDeed] = useState<Deed | null>(canBeKept() ? null : 'browser')
  const look = () => lookAtKept().then(setKept, () => setDeed('browser'))
  useEffect(() => {
    if (!canBeKept()) return
    void look()
    void offeredList().then((list) => setCount(list && Object.keys(list.files).length))
  }, [])
  const onKeep = async () => {
    if (deed === 'doing') return
    setDeed('doing')
    setDeed((await keep()) ?? 'done')
    await look()
  }
  const onRemove = async () => {
    const left = await remove().catch(() => null)
    setDeed(left && !left.worker && left.entries === 0 ? 'gone' : 'not-gone')
    await look()
  }
  const faulty = deed === 'failed' || deed === 'served' || deed === 'browser'
  const some = kept !== null && (kept.worker || kept.entries > 0)
  const whole = some && kept.worker && kept.list !== null
  return (
    <div className="page">
      <BackLink trail={trail} />
      <Title>{say('shell.keep')}</Title>
      <p className="lead">{say('offline.keep.lead')}</p>
      <section>
        <h2>{say('offline.keep.traces.title')}</h2>
        <ul>
          {count !== null && <li>{say('offline.keep.traces.files', { count })}</li>}
          {TRACES.map((trace) => (
            <li key={trace}>{say(`offline.keep.traces.${trace}`)}</li>
          ))}
        </ul>
        <p>{say('offline.keep.who')}</p>
      </section>
      <section>
        <h2>{say('offline.keep.now.title')}</h2>
        {deed !== 'browser' && <Now kept={kept} />}
        <p role="status">{deed !== null && say(faulty ? `offline.keep.fault.${deed}` : `offline.keep.${deed}`)}</p>
      </section>
      <div className="actions">
        {/* One button for both, so that the focus stays where it was. */}
        {deed !== 'browser' && (
          <button type="button" className="button" onClick={() => void (whole ? onRemove() : onKeep())}>
            {say(whole ? 'offline.keep.undo' : 'offline.keep.do')}
          </button>
        )}
        {some && !whole && deed !== 'doing' && (
          <button type="button" className="button button-plain" onClick={() => void onRemove()}>
            {say('offline.keep.undo')}
          </button>
        )}
      </div>
    </div>
  )
}
