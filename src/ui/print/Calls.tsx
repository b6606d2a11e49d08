/** Whom to call on paper: a line each, and what a call leaves behind. */
import { helplines } from '../safety/helplines'
import { Ltr, Phrase, useText } from '../shell/text'

export function Calls() {
  const say = useText()
  return (
    <section className="printed-calls">
      <h2>{say('results.help')}</h2>
      <ul>
        {helplines.map(({ id, call, message }) => (
          <li key={id}>
            <strong>
              <Ltr>{call}</Ltr>
            </strong>{' '}
            {say(`helpline.${id}.name`)}
            {message && message !== call && (
              <>
                {say('proof.and')}
                <Phrase id="help.message" values={{ number: <Ltr>{message}</Ltr> }} />
              </>
            )}
          </li>
        ))}
      </ul>
      <p>{say('help.numbers')}</p>
    </section>
  )
}
