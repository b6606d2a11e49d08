/** What to ask a lawyer: what could be used against the person, what may stand in the way, what the law has not settled. */
import type { Arranged } from '../results/arrange'
import { useText } from '../shell/text'

/** The questions, each once, those that decide most first. */
export function useQuestions({ groups, risks }: Arranged): string[] {
  const say = useText()
  const results = groups.flatMap((group) => group.results)
  const part = (of: 'bar' | 'unsettled', ids: readonly string[] = []) =>
    ids.map((id) => say(`paper.ask-${of}`, { part: say(`rule.${id}`) }))
  return [
    ...new Set([
      ...risks.map(({ protection }) => say('paper.ask-risk', { name: say(`protection.${protection}.name`) })),
      ...results.flatMap(({ openBars }) => part('bar', openBars)),
      ...results.flatMap(({ unsettled }) => part('unsettled', unsettled)),
    ]),
  ]
}
