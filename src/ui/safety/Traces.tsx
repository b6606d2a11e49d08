/** What no website can hide, and what is safer: said before the first question, and on the page about the guide. */
import { useText } from '../shell/text'

const TRACES = ['history', 'watching', 'device', 'private'] as const

export function Traces() {
  const say = useText()
  return (
    <ul>
      {TRACES.map((trace) => (
        <li key={trace}>{say(`about.traces.${trace}`)}</li>
      ))}
    </ul>
  )
}
