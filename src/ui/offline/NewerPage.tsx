/** What another release of the guide changes for the answers on this page; where it differs only in law and words, it can be taken over here. */
import { useLingui } from '@lingui/react'
import { useEffect, useState } from 'react'
import type { Differing } from '../../engine/release'
import type { Answers, Day, Law } from '../../engine/model'
import type { FileList } from '../../offline/list'
import { isLanguage, replaceText } from '../../text'
import { BackLink } from '../shell/BackLink'
import { DateText, Phrase, useText } from '../shell/text'
import { Title } from '../shell/Title'
import type { Trail } from '../shell/trail'
import { loadNewer, type Newer } from './newer'

export interface NewerProps {
  readonly law: Law
  readonly day: Day
  readonly answers: Answers
  readonly trail: Trail
  /** The release that the site offers; null where this page runs it. */
  readonly list: FileList | null
  readonly running: Pick<FileList, 'program'>
  readonly onTake: (law: Law, list: FileList, answers: Answers) => void
  readonly onGoOn: () => void
}

function ChangeText({ change, newer }: { change: Differing; newer: Newer }) {
  const say = useText()
  const { i18n } = useLingui()
  const { protection, outcomes } = change
  const id = `protection.${protection}.name`
  const written = newer.words[id]
  const name = Object.hasOwn(i18n.messages, id) ? say(id) : typeof written === 'string' ? written : protection
  const [before, after] = outcomes.map((outcome) => (outcome === null ? '' : say(`outcome.name.${outcome}`))) as [string, string]
  const kind = outcomes[0] === null ? 'added' : outcomes[1] === null ? 'dropped' : 'change'
  return <li>{say(`offline.newer.${kind}`, { name, before, after })}</li>
}

function Changes({ newer }: { newer: Newer }) {
  const say = useText()
  const { changes, reading } = newer
  return (
    <section>
      <h2>{say('offline.newer.changes')}</h2>
      {changes.length === 0 && <p>{say('offline.newer.no-changes')}</p>}
      {changes.length > 0 && (
        <ul>
          {changes.map((change) => (
            <ChangeText key={change.protection} {...{ change, newer }} />
          ))}
        </ul>
      )}
      {reading.aside.length > 0 && (
        <>
          <p>{say('offline.newer.aside', { count: reading.aside.length })}</p>
          <ul>
            {reading.aside.map((fact) => (
              <li key={fact}>{say(`fact.${fact}.ask`)}</li>
            ))}
          </ul>
        </>
      )}
    </section>
  )
}

/** The release, held against the answers: on its way, here, or not to be had. */
function useNewer({ law, day, answers, list }: NewerProps): Newer | 'way' | 'failed' {
  const { locale } = useLingui().i18n
  const [newer, setNewer] = useState<Newer | 'way' | 'failed'>('way')
  useEffect(() => {
    let wanted = true
    if (list)
      loadNewer(list, locale, law, answers, day).then(
        (came) => wanted && setNewer(came),
        () => wanted && setNewer('failed'),
      )
    return () => {
      wanted = false
    }
  }, [list, locale, law, answers, day])
  return newer
}

export function NewerPage(props: NewerProps) {
  const { law, trail, answers, list, running, onTake, onGoOn } = props
  const say = useText()
  const { locale } = useLingui().i18n
  const newer = useNewer(props)
  const own = <DateText date={law.checkedOn} />
  if (!list) {
    return (
      <div className="page">
        <Title>{say('offline.newer.taken-title')}</Title>
        <p className="lead" role="status">
          <Phrase id="offline.newer.taken" values={{ own }} />
        </p>
        <div className="actions">
          <button type="button" className="button" onClick={onGoOn}>
            {say('offline.newer.go-on')}
          </button>
        </div>
      </div>
    )
  }
  const kind = list.checkedOn === law.checkedOn ? 'same' : list.checkedOn < law.checkedOn ? 'older' : 'newer'
  const empty = Object.keys(answers).length === 0
  const fits = list.program === running.program
  const take = (came: Newer) => {
    if (isLanguage(locale)) replaceText(locale, came.words)
    onTake(came.law, list, came.reading.answers)
  }
  return (
    <div className="page">
      <BackLink trail={trail} />
      <Title>{say('offline.newer.title')}</Title>
      <p className="lead">
        <Phrase id={`offline.newer.${kind}`} values={{ own, other: <DateText date={list.checkedOn} /> }} />
      </p>
      {kind === 'older' && <p>{say('offline.newer.older-how')}</p>}
      {kind !== 'older' && empty && (
        <>
          <p>{say('offline.newer.none')}</p>
          <div className="actions">
            <button type="button" className="button" onClick={() => location.reload()}>
              {say('offline.newer.load')}
            </button>
          </div>
        </>
      )}
      {kind !== 'older' && !empty && typeof newer === 'string' && (
        <p role="status">{say(newer === 'way' ? 'offline.newer.wait' : 'offline.newer.failed')}</p>
      )}
      {kind !== 'older' && !empty && typeof newer !== 'string' && (
        <>
          <Changes newer={newer} />
          {fits ? (
            <>
              <p>{say('offline.newer.take-text')}</p>
              <div className="actions">
                <button type="button" className="button" onClick={() => take(newer)}>
                  {say('offline.newer.take')}
                </button>
              </div>
            </>
          ) : (
            <p>
              <Phrase id="offline.newer.cannot" values={{ own }} />
            </p>
          )}
        </>
      )}
    </div>
  )
}
