/**
 * Paper, for three readers: the person, whoever helps, a lawyer. A sheet is on the page only while it is printed; printing with the
 * browser's own command gives all three, each from a new page. What stands at the foot of each page is said by the style, which no
 * component can reach but through a property of the document.
 */
import { useLingui } from '@lingui/react'
import { useCallback, useState } from 'react'
import { flushSync } from 'react-dom'
import { useCase } from '../results/case'
import { usePrinting } from '../shell/printing'
import { useDateText, useText } from '../shell/text'
import { LawyerSheet } from './LawyerSheet'
import { PersonSheet } from './PersonSheet'
import { WorkerSheet } from './WorkerSheet'

const SHEETS = { person: PersonSheet, worker: WorkerSheet, lawyer: LawyerSheet }
type Reader = keyof typeof SHEETS
const READERS: readonly Reader[] = ['person', 'worker', 'lawyer']

export function PrintSheets() {
  const say = useText()
  const write = useDateText()
  const { i18n } = useLingui()
  const { day } = useCase()
  const [readers, setReaders] = useState<readonly Reader[]>([])
  const foot = i18n._('paper.foot', { day: write(day) })
  usePrinting(
    useCallback(() => {
      document.documentElement.style.setProperty('--foot', JSON.stringify(foot))
      flushSync(() => setReaders((chosen) => (chosen.length > 0 ? chosen : READERS)))
    }, [foot]),
    useCallback(() => setReaders([]), []),
  )
  const print = (reader: Reader) => {
    flushSync(() => setReaders([reader]))
    window.print()
  }
  return (
    <>
      <section className="print-choice" aria-labelledby="print-choice">
        <h2 id="print-choice">{say('print.title')}</h2>
        <p>{say('print.text')}</p>
        <div className="actions">
          {READERS.map((each) => (
            <button key={each} type="button" className="button button-plain" onClick={() => print(each)}>
              {say(`paper.${each}`)}
            </button>
          ))}
        </div>
      </section>
      {readers.map((reader) => {
        const Sheet = SHEETS[reader]
        return (
          <article key={reader} className={`sheet sheet-${reader}`} aria-label={say(`paper.${reader}`)}>
            <Sheet />
          </article>
        )
      })}
    </>
  )
}
