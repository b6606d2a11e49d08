/** The law relied on: the very paragraph, the day of its text, and how far it could be read. Opens the official page, only when chosen. */
import { Fragment } from 'react'
import type { Authority, Cite } from '../../engine/model'
import { DateText, Ltr, Phrase, useText } from '../shell/text'
import { useCase } from './case'

interface Read {
  readonly cite: Cite
  readonly authority: Authority
}

function Place({ read: { cite, authority } }: { read: Read }) {
  const say = useText()
  const ina = authority.ina && (
    <>
      {' '}
      <span className="source-note">
        (<Ltr>{authority.ina}</Ltr>)
      </span>
    </>
  )
  return (
    <>
      <a href={authority.url} target="_blank" rel="noreferrer noopener" title={authority.title}>
        <Ltr>{cite.pinpoint}</Ltr> <span className="unseen">{say('proof.opens')}</span>
      </a>
      {ina}
    </>
  )
}

/** The day of the text relied on, and how far it could be read. */
export function ReadAs({ authority: { textDate, tag } }: { authority: Authority }) {
  const say = useText()
  return (
    <span className="source-note">
      {textDate ? <Phrase id="proof.text-of" values={{ date: <DateText date={textDate} /> }} /> : say('proof.text-undated')}
      {say('proof.and')}
      {say(`proof.tag.${tag}`)}
    </span>
  )
}

/** One line for the sources that were read alike. */
function ReadAlike({ reads }: { reads: readonly [Read, ...Read[]] }) {
  const say = useText()
  return (
    <li>
      {reads.map((read, at) => (
        <Fragment key={read.cite.id + read.cite.pinpoint}>
          {at > 0 && say('proof.and')}
          <Place read={read} />
        </Fragment>
      ))}{' '}
      <ReadAs authority={reads[0].authority} />
    </li>
  )
}

/** The sources of one thing said, as links. */
export function Sources({ cites }: { cites: readonly Cite[] }) {
  const { law } = useCase()
  const alike = new Map<string, [Read, ...Read[]]>()
  for (const cite of cites) {
    const authority = law.authorities[cite.id]
    if (!authority) continue
    const key = `${authority.textDate} ${authority.tag}`
    const others = alike.get(key)
    if (others) others.push({ cite, authority })
    else alike.set(key, [{ cite, authority }])
  }
  return (
    <ul className="sources">
      {[...alike].map(([key, reads]) => (
        <ReadAlike key={key} reads={reads} />
      ))}
    </ul>
  )
}

/** The same for paper: only where it stands, because the addresses stand together at the end. */
export function WrittenSources({ cites }: { cites: readonly Cite[] }) {
  const say = useText()
  return (
    <span className="source-note">
      [
      {cites.map((cite, at) => (
        <Fragment key={cite.id + cite.pinpoint}>
          {at > 0 && say('proof.and')}
          <Ltr>{cite.pinpoint}</Ltr>
        </Fragment>
      ))}
      ]
    </span>
  )
}
