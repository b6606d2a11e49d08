/** The law relied on: the very paragraph, the day of its text, and how far it could be read. Opens the official page, only when chosen. */
import type { Cite } from '../../engine/model'
import { DateText, Ltr, Phrase, useText } from '../shell/text'
import { useCase } from './case'

function Source({ cite, written }: { cite: Cite; written: boolean }) {
  const say = useText()
  const authority = useCase().law.authorities[cite.id]
  if (!authority) return null
  return (
    <li>
      {written ? (
        <Ltr>{cite.pinpoint}</Ltr>
      ) : (
        <a href={authority.url} target="_blank" rel="noreferrer noopener" title={authority.title}>
          <Ltr>{cite.pinpoint}</Ltr>
          <span className="unseen"> {say('proof.opens')}</span>
        </a>
      )}
      {authority.ina && (
        <span className="source-note">
          {' '}
          <Ltr>{authority.ina}</Ltr>
        </span>
      )}
      <span className="source-note">
        {' '}
        {authority.textDate ? <Phrase id="proof.text-of" values={{ date: <DateText date={authority.textDate} /> }} /> : say('proof.text-undated')}
        {'; '}
        {say(`proof.tag.${authority.tag}`)}
      </span>
      {written && (
        <span className="source-address">
          {' '}
          <Ltr>{authority.url}</Ltr>
        </span>
      )}
    </li>
  )
}

/** `written`: addresses are written out, for paper. */
export function Sources({ cites, written = false }: { cites: readonly Cite[]; written?: boolean }) {
  return (
    <ul className="sources">
      {cites.map((cite) => (
        <Source key={cite.id + cite.pinpoint} cite={cite} written={written} />
      ))}
    </ul>
  )
}
