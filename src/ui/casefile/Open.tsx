/** Opening a file: which one, and its words. What is wrong with it is said in plain words; wrong words may be tried again as often as wanted. */
import { useState } from 'react'
import type { CaseFault } from '../../casefile/fault'
import type { CaseFile } from '../../casefile/schema'
import { plainWords } from '../../casefile/words'
import { BackLink } from '../shell/BackLink'
import type { CasePageProps } from '../shell/CasePages'
import { ErrorSummary, FieldError, type Problem } from '../shell/ErrorSummary'
import { Ltr, useText } from '../shell/text'
import { Title } from '../shell/Title'
import { canLock, openApart } from './apart'
import { bytesOf, type Chosen } from './disk'
import { NoPlace } from './NoPlace'
import { WordsField } from './WordsField'
import { useWork } from './work'
import { WorkForm } from './WorkForm'

const [FILE, FIELD] = ['file', 'words']

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

export function Open({ trail }: CasePageProps) {
  const say = useText()
  const [file, setFile] = useState<Chosen | null>(null)
  const [words, setWords] = useState('')
  const [missing, setMissing] = useState<readonly Problem[]>([])
  const [tries, setTries] = useState(0)
  const { working, fault, begin, stop } = useWork<CaseFile>()

  if (!canLock()) return <NoPlace trail={trail} title={say('casefile.open.title')} />
  const refused: readonly Problem[] = fault
    ? [{ field: fault.problem === 'locked' ? FIELD : FILE, message: say(`casefile.problem.${fault.problem}`) }]
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
      (found) => trail.go({ page: 'found', file: found }),
    )
  }
  return (
    <div className="page">
      <BackLink trail={trail} />
      <ErrorSummary problems={working ? [] : problems} attempt={tries} />
      <Title>{say('casefile.open.title')}</Title>
      <p className="lead">{say('casefile.open.lead')}</p>
      {!working && fault && <Issues fault={fault} />}
      <WorkForm working={working} action={say('casefile.open.do')} label={say('casefile.open.working')} onSubmit={onOpen} onStop={stop}>
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
      </WorkForm>
    </div>
  )
}
