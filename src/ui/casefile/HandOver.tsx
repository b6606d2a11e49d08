/** How a file reaches somebody else: the file one way, its words another. The note to go with it holds no answer. */
import { useState } from 'react'
import { HOME, ONE_FILE } from '../safety/fold'
import { BackLink } from '../shell/BackLink'
import type { CasePageProps } from '../shell/CasePages'
import { useDateText, useText } from '../shell/text'
import { Title } from '../shell/Title'
import { FILE_NAME } from './disk'

const STEPS = ['ask', 'save', 'send', 'tell', 'open'] as const
/** An address on a disk leads nobody else anywhere, and may hold a name. */
const NOTE = ['what', ONE_FILE ? 'guide-file' : 'guide', 'program', 'words', 'law'] as const

export function HandOver({ law, trail }: CasePageProps) {
  const say = useText()
  const write = useDateText()
  const [copied, setCopied] = useState<'copied' | 'not-copied' | null>(null)
  const values = { name: FILE_NAME, address: HOME, title: say('casefile.open.title'), date: write(law.checkedOn) }
  const note = NOTE.map((line) => say(`casefile.note.${line}`, values)).join('\n')
  const copy = async (): Promise<void> => {
    try {
      await navigator.clipboard.writeText(note)
      setCopied('copied')
    } catch {
      setCopied('not-copied')
    }
  }
  return (
    <div className="page">
      <BackLink trail={trail} />
      <Title>{say('casefile.hand-over.title')}</Title>
      <p className="lead">{say('casefile.hand-over.lead')}</p>
      <section>
        <ol>
          {STEPS.map((step) => (
            <li key={step}>{say(`casefile.hand-over.${step}`, values)}</li>
          ))}
        </ol>
      </section>
      <section aria-labelledby="note-title">
        <h2 id="note-title">{say('casefile.note.title')}</h2>
        <p>{say('casefile.note.lead')}</p>
        <p className="plain-note" id="note">
          {note}
        </p>
        <div className="actions">
          <button type="button" className="button button-plain" onClick={() => void copy()}>
            {say('casefile.note.copy')}
          </button>
        </div>
        <p role="status">{copied && say(`casefile.note.${copied}`)}</p>
      </section>
      <div className="actions">
        <button type="button" className="button" onClick={() => trail.go({ page: 'save' })}>
          {say('casefile.save.title')}
        </button>
      </div>
    </div>
  )
}
