/** Said before the browser's own print command does anything: paper stays. A menu cannot be asked, only the keys. */
import { useEffect, useRef } from 'react'
import { useText } from '../shell/text'

export function PrintWarning() {
  const say = useText()
  const dialog = useRef<HTMLDialogElement>(null)

  useEffect(() => {
    const onKey = (event: KeyboardEvent) => {
      if (!(event.ctrlKey || event.metaKey) || event.shiftKey || event.altKey || event.key.toLowerCase() !== 'p') return
      event.preventDefault()
      if (!dialog.current?.open) dialog.current?.showModal()
    }
    window.addEventListener('keydown', onKey)
    return () => window.removeEventListener('keydown', onKey)
  }, [])

  return (
    <dialog ref={dialog} className="note" aria-labelledby="print-warning">
      <h2 id="print-warning">{say('print.before')}</h2>
      <p>{say('print.text')}</p>
      <div className="actions">
        <button
          type="button"
          className="button button-plain"
          onClick={() => {
            dialog.current?.close()
            window.print()
          }}
        >
          {say('print.title')}
        </button>
        <button type="button" className="link" onClick={() => dialog.current?.close()}>
          {say('print.not')}
        </button>
      </div>
    </dialog>
  )
}
