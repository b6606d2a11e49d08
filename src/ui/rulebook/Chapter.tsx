/** The law of one protection on a day: whom it is for, what must be there, how it works, what was left out, and the sources with how they were read. */
import type { Day, Law, Protection } from '../../engine/model'
import { chapterOf } from '../../engine/rulebook'
import { Messages } from '../results/Detail'
import { ReadAs } from '../results/Sources'
import { DateText, Ltr, Phrase, useText } from '../shell/text'
import type { Trail } from '../shell/trail'
import { Cites, Lines } from './Lines'

interface Chapter {
  readonly law: Law
  readonly protection: Protection
  readonly day: Day
  readonly trail: Trail
  /** The heading of its parts: they stand below the title of a page, or below a heading of their own. */
  readonly heading: 'h2' | 'h3'
}

function Editions({ protection, from, trail }: { protection: Protection; from: Day; trail: Trail }) {
  const others = protection.law.filter((edition) => edition.from !== from)
  if (others.length === 0) return null
  return (
    <ul className="law-editions">
      {others.map((edition) => (
        <li key={edition.from}>
          <button type="button" className="cite" onClick={() => trail.go({ page: 'chapter', protection: protection.id, on: edition.from })}>
            <Phrase id="rulebook.other-edition" values={{ date: <DateText date={edition.from} /> }} />
          </button>
        </li>
      ))}
    </ul>
  )
}

export function Chapter({ law, protection, day, trail, heading: Heading }: Chapter) {
  const say = useText()
  const { from, scope, merits, sources } = chapterOf(protection, day)
  const { particulars, limits } = protection
  const date = (value: Day) => <DateText date={value} />
  const edition = { from: date(from), on: date(day), checked: date(law.checkedOn), next: date(law.nextCheckBy) }
  const rules = new Set([...scope, ...merits].map((line) => line.rule.id)).size
  return (
    <>
      <p className="lead">{say(`protection.${protection.id}.summary`)}</p>
      <p className="as-of">
        <Phrase id="rulebook.edition" values={edition} /> {say('rulebook.coverage', { rules, limits: limits.length })}
      </p>
      <Editions {...{ protection, from, trail }} />
      {protection.polarity === 'risk' && <p>{say('rulebook.risk')}</p>}
      {protection.discretionary && <p>{say('rulebook.discretionary')}</p>}
      <section>
        <Heading>{say('rulebook.heading.scope')}</Heading>
        <Lines {...{ law, trail }} lines={scope} />
      </section>
      <section>
        <Heading>{say('rulebook.heading.merits')}</Heading>
        <Lines {...{ law, trail }} lines={merits} />
      </section>
      <section>
        <Heading>{say('rulebook.heading.particulars')}</Heading>
        <ul>
          {particulars.map(({ topic, id, authority, asOf }) => (
            <li key={id}>
              <strong>{say(`topic.${topic}`)}:</strong> {say(`particular.${id}`)} <Cites cites={authority} trail={trail} />
              {asOf && <span className="law-mark">{say('rulebook.mark.as-of', { day: asOf })}</span>}
            </li>
          ))}
        </ul>
      </section>
      {limits.length > 0 && (
        <section>
          <Heading>{say('rulebook.heading.limits')}</Heading>
          <Messages of="limit" ids={limits} />
        </section>
      )}
      <section>
        <Heading>{say('rulebook.heading.sources')}</Heading>
        <ul className="law-sources">
          {sources.map((id) => {
            const source = law.authorities[id]
            return (
              source && (
                <li key={id}>
                  <button type="button" className="cite" onClick={() => trail.go({ page: 'authority', id })}>
                    <Ltr>{source.cite}</Ltr>
                  </button>{' '}
                  {source.title} <ReadAs authority={source} />
                </li>
              )
            )
          })}
        </ul>
      </section>
    </>
  )
}
