/** Stands in for the whole guide while it is hidden: nothing but the way back. */
import { useEffect, useRef } from 'react'
import { useText } from '../shell/text'

export function Blank({ onShow }: { onShow: () => void }) {
  const say = useText()
  const button = useRef<HTMLButtonElement>(null)
  useEffect(() => button.current?.focus(), [])
  return (
    <main className="page page-rest">
      <h1 className="title">{say('privacy.blank')}</h1>
      <div className="actions">
        <button ref={button} type="button" className="button" onClick={onShow}>
          {say('privacy.show')}
        </button>
      </div>
    </main>
  )
}
