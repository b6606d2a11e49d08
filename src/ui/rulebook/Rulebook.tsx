/** All the law held here: its protections in the order of the statute, narrowed by words, and its sources. On paper, every chapter shown is written out. */
import { useLingui } from '@lingui/react'
import { useCallback, useId, useMemo, useState } from 'react'
import { flushSync } from 'react-dom'
import type { Day, Law, Protection } from '../../engine/model'
import { BackLink } from '../shell/BackLink'
import type { Place } from '../shell/place'
import { usePrinting } from '../shell/printing'
import { DateText, Ltr, Phrase, useText } from '../shell/text'
import { Title } from '../shell/Title'
import type { Trail } from '../shell/trail'
import { Chapter } from './Chapter'
import { PrintButton } from './PrintButton'
import { holds, searchable, type Sentence, sentencesOf } from './search'

/** So many found sentences tell which chapter it is. */
const FEW = 4

interface RulebookProps {
  readonly law: Law
  readonly day: Day
  readonly trail: Trail
  readonly place: Place & { page: 'rulebook' }
}

function Entry({ protection, found, trail }: { protection: Protection; found: readonly Sentence[]; trail: Trail }) {
  const say = useText()
  return (
    <li className="law-entry">
      <button type="button" className="link" onClick={() => trail.go({ page: 'chapter', protection: protection.id })}>
        {say(`protection.${protection.id}.name`)}
      </button>
      {found.length > 0 && (
        <ul className="law-found">
          {found.slice(0, FEW).map(({ said }) => (
            <li key={said}>{said}</li>
          ))}
          {found.length > FEW && <li className="quiet">{say('rulebook.more', { count: found.length - FEW })}</li>}
        </ul>
      )}
    </li>
  )
}

function Sources({ law, words, trail }: { law: Law; words: string; trail: Trail }) {
  const say = useText()
  const [opened, setOpened] = useState(false)
  const open = opened || words.trim() !== ''
  const fits = holds(words)
  const shown = Object.entries(law.authorities).filter(([, { cite, ina = '', title }]) => fits(searchable(`${cite} ${ina} ${title}`)))
  if (shown.length === 0) return null
  return (
    <section aria-labelledby="law-sources">
      <h2 id="law-sources">{say('rulebook.heading.sources')}</h2>
      <details className="more" open={open} onToggle={(event) => setOpened(event.currentTarget.open && words.trim() === '')}>
        <summary>{say('rulebook.sources', { count: shown.length })}</summary>
        {open && (
          <ul className="law-sources">
            {shown.map(([id, { cite, title }]) => (
              <li key={id}>
                <button type="button" className="cite" onClick={() => trail.go({ page: 'authority', id })}>
                  <Ltr>{cite}</Ltr>
                </button>{' '}
                {title}
              </li>
            ))}
          </ul>
        )}
      </details>
    </section>
  )
}

/** Every chapter shown, written out, while it is put on paper. */
function OnPaper({ law, protections, day, trail }: { law: Law; protections: readonly Protection[]; day: Day; trail: Trail }) {
  const say = useText()
  return (
    <article className="sheet law-sheet">
      <h1>{say('rulebook.title')}</h1>
      {protections.map((protection) => (
        <section key={protection.id} className="law-chapter">
          <h2>{say(`protection.${protection.id}.name`)}</h2>
          <Chapter {...{ law, protection, day, trail }} heading="h3" />
        </section>
      ))}
    </article>
  )
}

export function Rulebook({ law, day, trail, place }: RulebookProps) {
  const say = useText()
  const { i18n } = useLingui()
  const field = useId()
  const { words = '' } = place
  const [printing, setPrinting] = useState(false)
  usePrinting(
    useCallback(() => flushSync(() => setPrinting(true)), []),
    useCallback(() => setPrinting(false), []),
  )
  const sentences = useMemo(() => sentencesOf(law, i18n, day), [law, i18n, day])
  const narrowed = words.trim() !== ''
  const fits = holds(words)
  const found = (protection: Protection): readonly Sentence[] => (narrowed ? (sentences.get(protection.id) ?? []).filter(fits) : [])
  const shown = law.protections
    .map((protection) => ({ protection, found: found(protection) }))
    .filter((each) => !narrowed || each.found.length > 0)
  const groups = [...new Set(shown.map(({ protection }) => protection.group))]
  return (
    <div className="page page-law">
      <BackLink trail={trail} />
      <Title>{say('rulebook.title')}</Title>
      <p className="lead">{say('rulebook.lead')}</p>
      <p className="as-of">
        {say('shell.notice')} <Phrase id="shell.checked" values={{ date: <DateText date={law.checkedOn} /> }} />{' '}
        <Phrase id="rulebook.next" values={{ date: <DateText date={law.nextCheckBy} /> }} />
      </p>
      <form role="search" className="law-search" autoComplete="off" spellCheck={false} onSubmit={(event) => event.preventDefault()}>
        <label htmlFor={field}>{say('rulebook.search')}</label>
        <input
          id={field}
          className="text-field"
          type="search"
          autoComplete="off"
          spellCheck={false}
          value={words}
          onChange={(event) => trail.keep({ page: 'rulebook', words: event.target.value })}
        />
      </form>
      <p role="status" className="quiet">
        {say('rulebook.shown', { count: shown.length, all: law.protections.length })}
      </p>
      {groups.map((group) => (
        <section key={group} aria-labelledby={`law-${group}`}>
          <h2 id={`law-${group}`}>{say(`group.${group}`)}</h2>
          <ul className="law-entries">
            {shown
              .filter(({ protection }) => protection.group === group)
              .map((each) => (
                <Entry key={each.protection.id} {...each} trail={trail} />
              ))}
          </ul>
        </section>
      ))}
      <Sources {...{ law, words, trail }} />
      {shown.length > 0 && <PrintButton />}
      {printing && <OnPaper protections={shown.map(({ protection }) => protection)} {...{ law, day, trail }} />}
    </div>
  )
}
