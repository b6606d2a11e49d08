/** What another release of the guide changes for the answers on this page; where it differs only in law and words, it can be taken over here. */
import { useLingui } from '@lingui/react'
import { useEffect, useMemo, useState } from 'react'
import { type Differing, differing, readWith } from '../../engine/release'
import type { Day, Law } from '../../engine/model'
import type { FileList } from '../../offline/list'
import { isLanguage, replaceText } from '../../text'
import { BackLink } from '../shell/BackLink'
import { isEmpty, type Sitting, type SittingEvent } from '../shell/sitting'
import { DateText, Phrase, useHasText, useText } from '../shell/text'
import { Title } from '../shell/Title'
import type { Trail } from '../shell/trail'
import { loadNewer, type Newer, reread } from './newer'

export interface NewerProps {
  readonly law: Law
  readonly day: Day
  readonly sitting: Sitting
  readonly send: (event: SittingEvent) => void
  readonly trail: Trail
  /** The release that the site offers; null where this page runs it. */
  readonly list: FileList | null
  readonly running: Pick<FileList, 'program'>
  readonly onTaken: (newer: Newer) => void
  readonly onGoOn: () => void
}

function ChangeText({ change, newer }: { change: Differing; newer: Newer }) {
  const say = useText()
  const has = useHasText()
  const { protection, outcomes } = change
  const id = `protection.${protection}.name`
  const written = newer.words[id]
  const name = has(id) ? say(id) : typeof written === 'string' ? written : protection
  const [before, after] = outcomes.map((outcome) => (outcome === null ? '' : say(`outcome.name.${outcome}`))) as [string, string]
  const kind = outcomes[0] === null ? 'added' : outcomes[1] === null ? 'dropped' : 'change'
  return <li>{say(`offline.newer.${kind}`, { name, before, after })}</li>
}

/** What becomes of one open case: by protection, and which answers are set aside. */
function CaseText({ changes, aside, newer }: { changes: readonly Differing[]; aside: readonly string[]; newer: Newer }) {
  const say = useText()
  return (
    <>
      {changes.length === 0 ? (
        <p>{say('offline.newer.no-changes')}</p>
      ) : (
        <ul>
          {changes.map((change) => (
            <ChangeText key={change.protection} {...{ change, newer }} />
          ))}
        </ul>
      )}
      {aside.length > 0 && (
        <>
          <p>{say('offline.newer.aside', { count: aside.length })}</p>
          <ul>
            {aside.map((fact) => (
              <li key={fact}>{say(`fact.${fact}.ask`)}</li>
            ))}
          </ul>
        </>
      )}
    </>
  )
}

/** What becomes of each open case that has answers. */
function Changes({ newer, law, day, sitting: { cases } }: NewerProps & { newer: Newer }) {
  const say = useText()
  const told = useMemo(
    () =>
      cases
        .filter((one) => !isEmpty(one))
        .map(({ number, session: { answers } }) => {
          const reading = newer.read(answers, day)
          return { number, changes: differing(readWith(law, answers, day), reading), aside: reading.aside }
        }),
    [cases, day, law, newer],
  )
  return (
    <section>
      <h2>{say('offline.newer.changes')}</h2>
      {told.map(({ number, changes, aside }) => (
        <section key={number}>
          {cases.length > 1 && <h3>{say('shell.case', { number })}</h3>}
          <CaseText {...{ changes, aside, newer }} />
        </section>
      ))}
    </section>
  )
}

/** The release that a list names, once it is here. */
function useNewer(list: FileList | null): Newer | 'way' | 'failed' {
  const { locale } = useLingui().i18n
  const [came, setCame] = useState<{ readonly list: FileList; readonly newer: Newer | 'failed' } | null>(null)
  useEffect(() => {
    let wanted = true
    if (list)
      loadNewer(list, locale).then(
        (newer) => wanted && setCame({ list, newer }),
        () => wanted && setCame({ list, newer: 'failed' }),
      )
    return () => {
      wanted = false
    }
  }, [list, locale])
  return came && came.list === list ? came.newer : 'way'
}

export function NewerPage(props: NewerProps) {
  const { law, day, sitting, send, trail, list, running, onTaken, onGoOn } = props
  const say = useText()
  const { locale } = useLingui().i18n
  const older = list !== null && list.checkedOn < law.checkedOn
  const empty = sitting.cases.every(isEmpty)
  const newer = useNewer(older || empty ? null : list)
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
  const kind = older ? 'older' : list.checkedOn === law.checkedOn ? 'same' : 'newer'
  const fits = list.program === running.program
  const take = (came: Newer) => {
    if (isLanguage(locale)) replaceText(locale, came.words)
    onTaken(came)
    send({ type: 'reread', each: (one) => reread(one, came, law, day) })
  }
  return (
    <div className="page">
      <BackLink trail={trail} />
      <Title>{say('offline.newer.title')}</Title>
      <p className="lead">
        <Phrase id={`offline.newer.${kind}`} values={{ own, other: <DateText date={list.checkedOn} /> }} />
      </p>
      {older && <p>{say('offline.newer.older-how')}</p>}
      {!older && empty && (
        <>
          <p>{say('offline.newer.none')}</p>
          <div className="actions">
            <button type="button" className="button" onClick={() => location.reload()}>
              {say('offline.newer.load')}
            </button>
          </div>
        </>
      )}
      {!older && !empty && typeof newer === 'string' && (
        <p role="status">{say(newer === 'way' ? 'offline.newer.wait' : 'offline.newer.failed')}</p>
      )}
      {!older && !empty && typeof newer !== 'string' && (
        <>
          <Changes {...props} newer={newer} />
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
