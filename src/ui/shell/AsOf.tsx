/** What this is, in one line, with the day the law in it was last checked. */
import type { Day } from '../../engine/model'
import { DateText, Phrase, useText } from './text'

export function AsOf({ checkedOn }: { checkedOn: Day }) {
  const say = useText()
  return (
    <p className="as-of">
      {say('shell.notice')} <Phrase id="shell.checked" values={{ date: <DateText date={checkedOn} /> }} />
    </p>
  )
}
