/** What came out of a file, before it becomes a case: how much, what was kept out and why, and whom it is about. */
import { useMemo } from 'react'
import { fit, type Fitted } from '../../casefile/fit'
import type { CaseFile } from '../../casefile/schema'
import { BackLink } from '../shell/BackLink'
import type { CasePageProps } from '../shell/CasePages'
import type { Session } from '../shell/session'
import { DateText, Ltr, Phrase, useHasText, useText } from '../shell/text'
import { Title } from '../shell/Title'
import { WhoFork } from '../shell/WhoFork'

/** Ids of what was kept out; questions that still exist are said in words. */
function KeptOut({ ids, why }: { ids: readonly string[]; why: 'unknown' | 'changed' }) {
  const say = useText()
  const has = useHasText()
  if (ids.length === 0) return null
  return (
    <section className="notice" aria-labelledby={`kept-out-${why}`}>
      <h2 id={`kept-out-${why}`}>{say(`casefile.found.${why}.title`, { count: ids.length })}</h2>
      <p>{say(`casefile.found.${why}.text`)}</p>
      <ul>
        {ids.map((id) => (
          <li key={id}>
            {has(`fact.${id}.ask`) ? (
              say(`fact.${id}.ask`)
            ) : (
              <Ltr>
                <code>{id}</code>
              </Ltr>
            )}
          </li>
        ))}
      </ul>
    </section>
  )
}

function Days({ found, checkedOn }: { found: Fitted; checkedOn: string }) {
  return (
    <>
      <p>
        <Phrase id="casefile.found.on" values={{ on: <DateText date={found.on} /> }} />
      </p>
      {found.older && (
        <p>
          <Phrase
            id={`casefile.found.older.${found.older}`}
            values={{ law: <DateText date={found.law} />, here: <DateText date={checkedOn} /> }}
          />
        </p>
      )}
      {found.ahead && (
        <p>
          <Phrase id="casefile.found.ahead" values={{ on: <DateText date={found.on} /> }} />
        </p>
      )}
    </>
  )
}

/** The session that an opened case begins with: no chapter is announced that was answered in before. */
function sessionOf({ law }: CasePageProps, { answers, leftOut }: Fitted, voice: Session['voice']): Session {
  const answered = Object.keys(answers).map((fact) => law.facts[fact]?.section ?? '')
  return { voice, answers, noted: [...new Set([...answered, ...leftOut])], skipped: leftOut, idle: [] }
}

export function Found(props: CasePageProps & { readonly file: CaseFile }) {
  const { law, day, send, trail, file } = props
  const say = useText()
  const found = useMemo(() => fit(law, day, file), [law, day, file])
  return (
    <div className="page">
      <BackLink trail={trail} />
      <WhoFork
        above={
          <>
            <Title>{say('casefile.found.title')}</Title>
            <p className="lead">{say('casefile.found.lead', { count: Object.keys(found.answers).length })}</p>
            <Days found={found} checkedOn={law.checkedOn} />
            <KeptOut why="unknown" ids={found.unknown} />
            <KeptOut why="changed" ids={found.changed} />
          </>
        }
        proceed="casefile.found.do"
        onProceed={(voice) => {
          const session = sessionOf(props, found, voice)
          const whole = found.unknown.length + found.changed.length === 0
          send({ type: 'opened', session, inFile: whole ? session.answers : null })
          trail.startOver({ page: 'review' })
        }}
      />
    </div>
  )
}
