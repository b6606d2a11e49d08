/** The lines of an outline as nested lists, with the law behind each line one step away. */
import { useLingui } from '@lingui/react'
import { Fragment, useMemo } from 'react'
import type { Cite, Law } from '../../engine/model'
import type { OutlineLine } from '../../engine/rulebook'
import { rulesInWords } from '../../text/rulebook'
import { Ltr, Phrase, useText } from '../shell/text'
import type { Trail } from '../shell/trail'

interface Branch {
  readonly line: OutlineLine
  readonly below: Branch[]
}

/** The lines as they lie under each other. */
function branches(lines: readonly OutlineLine[]): Branch[] {
  const top: Branch[] = []
  const path: Branch[] = []
  for (const line of lines) {
    const branch: Branch = { line, below: [] }
    path.length = line.depth
    ;(path.at(-1)?.below ?? top).push(branch)
    path.push(branch)
  }
  return top
}

/** Paragraphs relied on; each leads to all that rests on its source. */
export function Cites({ cites, trail }: { cites: readonly Cite[]; trail: Trail }) {
  const say = useText()
  return (
    <span className="law-cites">
      {cites.map(({ id, pinpoint }, at) => (
        <Fragment key={id + pinpoint}>
          {at > 0 && say('proof.and')}
          <button type="button" className="cite" onClick={() => trail.go({ page: 'authority', id })}>
            <Ltr>{pinpoint}</Ltr>
          </button>
        </Fragment>
      ))}
    </span>
  )
}

export function Lines({ law, lines, trail }: { law: Law; lines: readonly OutlineLine[]; trail: Trail }) {
  const { i18n } = useLingui()
  const { sentence, marks } = useMemo(() => rulesInWords(law, i18n), [law, i18n])
  const list = (level: readonly Branch[]) => (
    <ul className="law-lines">
      {level.map(({ line, below }, at) => {
        const { id, values } = sentence(line)
        return (
          <li key={line.rule.id + at}>
            <Phrase id={id} values={{ ...values, label: <strong>{values['label']}</strong> }} />{' '}
            {line.reads !== 'unless' && <Cites cites={line.authority} trail={trail} />}
            {line.reads !== 'unless' &&
              marks(line).map((mark) => (
                <span key={mark} className="law-mark">
                  {mark}
                </span>
              ))}
            {below.length > 0 && list(below)}
          </li>
        )
      })}
    </ul>
  )
  return list(branches(lines))
}
