/** Puts the page in front on paper, by the browser's own means. */
import { useText } from '../shell/text'

export function PrintButton() {
  const say = useText()
  return (
    <div className="actions">
      <button type="button" className="button button-plain" onClick={() => window.print()}>
        {say('rulebook.print')}
      </button>
    </div>
  )
}
