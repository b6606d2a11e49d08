/** What this is, in one line, with the day the law in it was last checked as soon as the law is here. */
import type { Day } from '../../engine/model'
import { DateText, Phrase, useText } from './text'

export function AsOf({ checkedOn }: { checkedOn: Day | undefined }) {
  const say = useText()
  return (
    <p className="as-of">
      {say('shell.notice')} {checkedOn !== undefined && <Phrase id="shell.checked" values={{ date: <DateText date={checkedOn} /> }} />}
    </p>
  )
}
