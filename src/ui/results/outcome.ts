/** The one sentence that a result comes down to. Words carry it; no sentence says yes or no to a person. */
import type { Determination, Finding } from '../../engine/model'
import { walk } from '../../engine/proof'
import type { Say } from '../shell/text'
import { elementsOf, meritOf, scopeOf } from './arrange'

const NAMED = 2

function labels(say: Say, ids: readonly string[]): string {
  return [...new Set(ids)].map((id) => say(`rule.${id}`)).join('; ')
}

/** The scope leaves that put a protection out of reach for this person. */
function outside(result: Determination): Finding[] {
  const unmet = (finding: Finding): Finding[] =>
    finding.parts && finding.kind === 'need' ? finding.parts.filter((part) => part.status === 'unmet').flatMap(unmet) : [finding]
  return unmet(scopeOf(result))
}

function openSentence(say: Say, result: Determination): string {
  if (result.openBars) return say('outcome.open-bars', { parts: labels(say, result.openBars) })
  const scope = scopeOf(result).status === 'met' ? [] : [scopeOf(result)]
  const elements = [...scope, ...elementsOf(meritOf(result))]
  const missing = elements.filter((element) => element.status === 'unknown')
  const unsettled = missing.filter((element) => [...walk(element)].some((finding) => finding.unsettled && finding.status === 'unknown'))
  if (missing.length > 0 && unsettled.length === missing.length)
    return say('outcome.open-unsettled', {
      parts: labels(
        say,
        unsettled.map((element) => element.id),
      ),
    })
  if (missing.length <= NAMED)
    return say('outcome.open-named', {
      parts: labels(
        say,
        missing.map((element) => element.id),
      ),
    })
  if (missing.length === elements.length) return say('outcome.open-none')
  return say('outcome.open-count', { met: elements.length - missing.length, count: elements.length })
}

/** What the answers do to one protection, in a sentence. */
export function outcomeSentence(say: Say, result: Determination): string {
  const elements = elementsOf(meritOf(result))
  switch (result.outcome) {
    case 'supported':
      return say('outcome.supported', { count: elements.length }) + (result.discretionary ? ` ${say('outcome.discretionary')}` : '')
    case 'open':
      return openSentence(say, result)
    case 'not-supported': {
      const missing = elements.filter((element) => element.status === 'unmet').map((element) => element.id)
      const named = missing.length > 0 ? missing : [meritOf(result).id]
      return say('outcome.not-supported', { count: named.length, parts: labels(say, named) })
    }
    case 'not-applicable':
      return say('outcome.not-applicable', {
        parts: labels(
          say,
          outside(result).map((finding) => finding.id),
        ),
      })
  }
}
