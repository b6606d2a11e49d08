/** Opening a file: which one, and its words. What is wrong with it is said in plain words; wrong words may be tried again as often as wanted. */
import { useRef, useState } from 'react'
import type { CaseFault, CaseProblem } from '../../casefile/fault'
import { fit } from '../../casefile/fit'
import type { CaseFile } from '../../casefile/schema'
import { plainWords } from '../../casefile/words'
import { BackLink } from '../shell/BackLink'
import type { CasePageProps } from '../shell/CasePages'
import { ErrorSummary, FieldError, type Problem } from '../shell/ErrorSummary'
import { Ltr, useText } from '../shell/text'
import { Title } from '../shell/Title'
import { canLock, openApart } from './apart'
import { bytesOf, type Chosen } from './disk'
import { NoPlace } from './Save'
import { Wait } from './Wait'
import { WordsField } from './WordsField'
import { stopped, useWork } from './work'

const [FILE, FIELD] = ['file', 'words']

/** What belongs to the words and not to the file. */
const OF_WORDS: ReadonlySet<CaseProblem> = new Set(['locked'])

/** Each thing in a file that is not as it should be. */
function Issues({ fault }: { fault: CaseFault }) {
  const say = useText()
  if (fault.issues.length === 0) return null
  return (
    <section className="notice">
      <h2>{say('casefile.issues.title')}</h2>
      <ul>
        {fault.issues.map(({ place, wrong }, at) => (
          <li key={at}>
            <Ltr>
              <code>{place}</code>
            </Ltr>{' '}
            {say(`casefile.issues.${wrong}`)}
          </li>
        ))}
      </ul>
    </section>
  )
}

export function Open({ law, day, trail }: CasePageProps) {
  const say = useText()
  const [file, setFile] = useState<Chosen | null>(null)
  const [words, setWords] = useState('')
  const [missing, setMissing] = useState<readonly Problem[]>([])
  const [tries, setTries] = useState(0)
  const button = useRef<HTMLButtonElement>(null)
  const { working, fault, attempt, begin, stop } = useWork<CaseFile>()

  if (!canLock()) return <NoPlace trail={trail} title={say('casefile.open.title')} />
  const refused: readonly Problem[] = fault
    ? [{ field: OF_WORDS.has(fault.problem) ? FIELD : FILE, message: say(`casefile.problem.${fault.problem}`) }]
    : []
  const problems = missing.length > 0 ? missing : refused
  const messageOf = (field: string): string | undefined => problems.find((one) => one.field === field)?.message

  const onOpen = (): void => {
    const plain = plainWords(words)
    const none = [
      ...(file ? [] : [{ field: FILE, message: say('casefile.open.file-missing') }]),
      ...(plain === null ? [{ field: FIELD, message: say('casefile.words.missing') }] : []),
    ]
    setMissing(none)
    setTries(tries + 1)
    if (!file || plain === null) return
    begin(
      async (onExpected) => openApart(await bytesOf(file), plain, onExpected),
      (found) => trail.go({ page: 'found', found: fit(law, day, found) }),
    )
  }
  return (
    <div className="page">
      <BackLink trail={trail} />
      <ErrorSummary problems={working ? [] : problems} attempt={attempt + tries} />
      <Title>{say('casefile.open.title')}</Title>
      <p className="lead">{say('casefile.open.lead')}</p>
      {!working && fault && <Issues fault={fault} />}
      <form
        noValidate
        autoComplete="off"
        spellCheck={false}
        hidden={working !== null}
        onSubmit={(event) => {
          event.preventDefault()
          onOpen()
        }}
      >
        <div className={messageOf(FILE) ? 'faulty' : undefined}>
          <label htmlFor={FILE} className="field-label">
            {say('casefile.open.file')}
          </label>
          <FieldError id="file-error" message={messageOf(FILE)} />
          <input
            id={FILE}
            type="file"
            autoComplete="off"
            spellCheck={false}
            className="file-field"
            onChange={(event) => {
              const chosen = event.target.files?.[0]
              setFile(chosen ? { file: chosen, size: chosen.size } : null)
            }}
            aria-invalid={messageOf(FILE) ? true : undefined}
            aria-describedby={messageOf(FILE) ? 'file-error' : undefined}
          />
        </div>
        <WordsField
          id={FIELD}
          label={say('casefile.words.open')}
          hint={say('casefile.words.open-hint')}
          words={words}
          onWrite={setWords}
          shownAtFirst={false}
          message={messageOf(FIELD)}
        />
        <div className="actions">
          <button ref={button} type="submit" className="button">
            {say('casefile.open.do')}
          </button>
        </div>
      </form>
      {working && <Wait working={working} label={say('casefile.open.working')} onStop={() => stopped(stop, button.current)} />}
    </div>
  )
}
