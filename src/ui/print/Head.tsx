/** The head of every sheet: what it is, whether it is past its date, as of when, and a lawyer before anything else. */
import { Notice } from '../results/Notice'
import { PastDate } from '../shell/PastDate'
import { useText } from '../shell/text'

export function Head({ title }: { title: string }) {
  const say = useText()
  return (
    <>
      <h1>{title}</h1>
      <PastDate />
      <Notice lawyer={say('paper.lawyer-first')} />
    </>
  )
}
