/** Saving the case in front: what the file is, what it would reveal, the words that lock it. Nothing is made before the button is pressed. */
import { memo, useMemo, useState } from 'react'
import { CaseFault } from '../../casefile/fault'
import type { CaseFile } from '../../casefile/schema'
import { drawWords, plainWords, SHORTEST } from '../../casefile/words'
import { AnswerList } from '../review/AnswerList'
import { BackLink } from '../shell/BackLink'
import type { CasePageProps } from '../shell/CasePages'
import { ErrorSummary } from '../shell/ErrorSummary'
import { inFront } from '../shell/sitting'
import { DateText, Phrase, useText } from '../shell/text'
import { Title } from '../shell/Title'
import { canLock, lockApart } from './apart'
import { download, FILE_NAME } from './disk'
import { NoPlace } from './NoPlace'
import { WordsField } from './WordsField'
import { useWork } from './work'
import { WorkForm } from './WorkForm'

const BEFORE = ['found', 'asked', 'lost', 'copies'] as const
const FIELD = 'words'

/** A list of every answer: not made again for each letter of the words. */
const Reveals = memo(function Reveals({ law, file }: { law: CasePageProps['law']; file: CaseFile }) {
  const say = useText()
  const given = Object.keys(law.facts).filter((fact) => file.answers[fact] !== undefined)
  return (
    <section>
      <h2>{say('casefile.reveals.title')}</h2>
      <p>{say('casefile.reveals.locked', { name: FILE_NAME })}</p>
      <p>{say('casefile.reveals.opened')}</p>
      <details className="more reveals">
        <summary>{say('casefile.reveals.all')}</summary>
        <p>
          <Phrase id="casefile.reveals.days" values={{ on: <DateText date={file.on} />, law: <DateText date={file.law} /> }} />
        </p>
        {file.leftOut.length > 0 && (
          <p>{say('casefile.reveals.left-out', { chapters: file.leftOut.map((one) => say(`section.${one}`)).join(', ') })}</p>
        )}
        {given.length === 0 && <p>{say('casefile.reveals.nothing')}</p>}
        <AnswerList law={law} answers={file.answers} given={given} idle={[]} />
      </details>
    </section>
  )
})

function Saved({ bytes, trail }: { bytes: Uint8Array; trail: CasePageProps['trail'] }) {
  const say = useText()
  return (
    <div className="page">
      <Title>{say('casefile.saved.title')}</Title>
      <p className="lead">{say('casefile.saved.text', { name: FILE_NAME })}</p>
      <p>{say('casefile.saved.check')}</p>
      <div className="actions">
        <button type="button" className="button" onClick={() => trail.go({ page: 'review' })}>
          {say('casefile.saved.back')}
        </button>
        <button type="button" className="button button-plain" onClick={() => download(bytes)}>
          {say('casefile.saved.again')}
        </button>
        <button type="button" className="link" onClick={() => trail.go({ page: 'hand-over' })}>
          {say('casefile.hand-over.title')}
        </button>
      </div>
    </div>
  )
}

export function Save({ law, day, sitting, send, trail }: CasePageProps) {
  const say = useText()
  const { session, number } = inFront(sitting)
  const { answers, skipped } = session
  const file = useMemo<CaseFile>(
    () => ({ version: 1, law: law.checkedOn, on: day, answers, leftOut: skipped }),
    [law.checkedOn, day, answers, skipped],
  )
  const [words, setWords] = useState(drawWords)
  const [missing, setMissing] = useState(false)
  const [tries, setTries] = useState(0)
  const [saved, setSaved] = useState<Uint8Array | null>(null)
  const { working, fault, begin, refuse, stop } = useWork<Uint8Array>()

  if (!canLock()) return <NoPlace trail={trail} title={say('casefile.save.title')} />
  if (saved) return <Saved bytes={saved} trail={trail} />
  const message = missing ? say('casefile.words.short', { count: SHORTEST }) : fault ? say(`casefile.problem.${fault.problem}`) : undefined

  const onSave = (): void => {
    const plain = plainWords(words)
    const short = plain === null || plain.length < SHORTEST
    setMissing(short)
    setTries(tries + 1)
    if (short) return
    begin(
      (onExpected) => lockApart(file, plain, onExpected),
      (bytes) => {
        try {
          download(bytes)
        } catch {
          return refuse(new CaseFault('no-place'))
        }
        send({ type: 'saved', number, answers })
        setSaved(bytes)
      },
    )
  }
  return (
    <div className="page">
      <BackLink trail={trail} />
      <ErrorSummary problems={message && !working ? [{ field: FIELD, message }] : []} attempt={tries} />
      <Title>{say('casefile.save.title')}</Title>
      <p className="lead">{say('casefile.save.lead')}</p>
      <section>
        <h2>{say('casefile.before.title')}</h2>
        <ul>
          {BEFORE.map((point) => (
            <li key={point}>{say(`casefile.before.${point}`)}</li>
          ))}
        </ul>
      </section>
      <Reveals law={law} file={file} />
      <WorkForm working={working} action={say('casefile.save.do')} label={say('casefile.save.working')} onSubmit={onSave} onStop={stop}>
        <h2>{say('casefile.words.title')}</h2>
        <WordsField
          id={FIELD}
          label={say('casefile.words.save')}
          hint={say('casefile.words.save-hint')}
          words={words}
          onWrite={setWords}
          shownAtFirst
          message={message}
        />
        <button type="button" className="link" onClick={() => setWords(drawWords())}>
          {say('casefile.words.draw')}
        </button>
      </WorkForm>
    </div>
  )
}
