/** What to ask a lawyer: what may stand in the way, what the law has not settled, what could be used against the person, what calls for care. */
import type { Arranged } from '../results/arrange'
import { useText } from '../shell/text'

/** The questions, each once, those that decide most first. */
export function useQuestions({ groups, risks, cautions }: Arranged): string[] {
  const say = useText()
  const results = groups.flatMap((group) => group.results)
  const part = (of: 'bar' | 'unsettled', ids: readonly string[] = []) =>
    ids.map((id) => say(`print.ask-${of}`, { part: say(`rule.${id}`) }))
  return [
    ...new Set([
      ...risks.map(({ protection }) => say('print.ask-risk', { name: say(`protection.${protection}.name`) })),
      ...results.flatMap(({ openBars }) => part('bar', openBars)),
      ...results.flatMap(({ unsettled }) => part('unsettled', unsettled)),
      ...cautions.map(({ id }) => say('print.ask-caution', { title: say(`warning.${id}.title`) })),
    ]),
  ]
}
