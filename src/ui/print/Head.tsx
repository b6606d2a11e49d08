/** The head of every sheet: what it is, as of when, and a lawyer before anything else. */
import { Notice } from '../results/Notice'
import { useText } from '../shell/text'

export function Head({ title }: { title: string }) {
  const say = useText()
  return (
    <>
      <h1>{title}</h1>
      <Notice lawyer={say('paper.lawyer-first')} />
    </>
  )
}
