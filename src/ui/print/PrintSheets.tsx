/**
 * Paper, for three readers: the person, whoever helps, a lawyer. A sheet is on the page only while it is printed; printing
 * with the browser's own command gives the lawyer's, which holds everything.
 */
import { useEffect, useState } from 'react'
import { flushSync } from 'react-dom'
import { useText } from '../shell/text'
import { Sheet, type Reader } from './Sheet'

const READERS: readonly Reader[] = ['person', 'worker', 'lawyer']

export function PrintSheets() {
  const say = useText()
  const [reader, setReader] = useState<Reader | null>(null)

  useEffect(() => {
    const before = () => flushSync(() => setReader((chosen) => chosen ?? 'lawyer'))
    const after = () => setReader(null)
    window.addEventListener('beforeprint', before)
    window.addEventListener('afterprint', after)
    return () => {
      window.removeEventListener('beforeprint', before)
      window.removeEventListener('afterprint', after)
    }
  }, [])

  const print = (chosen: Reader) => {
    flushSync(() => setReader(chosen))
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
              {say(`print.${each}`)}
            </button>
          ))}
        </div>
      </section>
      {reader && <Sheet reader={reader} />}
    </>
  )
}
