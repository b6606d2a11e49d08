/** Says above every page that the site offers another release, and leads to what it changes. */
import type { FileList } from '../../offline/list'
import { DateText, Phrase, useText } from '../shell/text'

export function NewsStrip({ list, onSee }: { list: FileList; onSee: () => void }) {
  const say = useText()
  return (
    <div className="news stale" role="status">
      <p>
        <Phrase id="shell.newer" values={{ date: <DateText date={list.checkedOn} /> }} />
      </p>
      <button type="button" className="link" onClick={onSee}>
        {say('shell.newer-see')}
      </button>
    </div>
  )
}
