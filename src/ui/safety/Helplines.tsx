/** The lines to call, each with what it is, its languages, its cost, and what to know before calling. */
import { Ltr, Phrase, useText } from '../shell/text'
import { type Helpline, helplines } from './helplines'

function Line({ line, level }: { line: Helpline; level: 'h2' | 'h3' }) {
  const say = useText()
  const Heading = level
  return (
    <li className="helpline">
      <Heading className="helpline-name">{say(`helpline.${line.id}.name`)}</Heading>
      <p className="helpline-call">
        <a href={`tel:${line.call.replaceAll('-', '')}`}>
          <Phrase id="help.call" values={{ number: <Ltr>{line.call}</Ltr> }} />
        </a>
        {line.message && (
          <span>
            <Phrase id="help.message" values={{ number: <Ltr>{line.message}</Ltr> }} />
          </span>
        )}
        {line.relay && (
          <span>
            <Phrase id="help.relay" values={{ number: <Ltr>{line.relay}</Ltr> }} />
          </span>
        )}
      </p>
      <p>{say(`helpline.${line.id}.what`)}</p>
      <dl className="facts">
        <dt>{say('help.languages')}</dt>
        <dd>{say(`helpline.${line.id}.languages`)}</dd>
        <dt>{say('help.cost')}</dt>
        <dd>{say(`helpline.${line.id}.cost`)}</dd>
        <dt>{say('help.caution')}</dt>
        <dd>{say(`helpline.${line.id}.caution`)}</dd>
      </dl>
    </li>
  )
}

export function Helplines({ level }: { level: 'h2' | 'h3' }) {
  return (
    <ul className="helplines">
      {helplines.map((line) => (
        <Line key={line.id} line={line} level={level} />
      ))}
    </ul>
  )
}
