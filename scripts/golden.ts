/** The law as it was last reviewed, in the files of tests/law/golden: each edition of a protection in words, and what stands beside the protections line by line. */
import type { I18n } from '@lingui/core'
import { rulebook } from '../src/cli/rulebook'
import { partsOf } from '../src/engine/interview'
import type { Law, Protection, Rule } from '../src/engine/model'
import { tasksOf } from '../src/verification/verify'

/** Each edition of a protection by the name of its file: the one in force by its id alone. */
export function goldenOf(law: Law, text: I18n, protection: Protection): readonly (readonly [name: string, reads: string])[] {
  return tasksOf(law, [protection]).map(({ day }, n) => [
    `${protection.id}${day === law.checkedOn ? '' : `.${protection.law[n]?.from}`}.txt`,
    `${rulebook(law, text, [protection], day)}\n`,
  ])
}

const cites = (rule: Pick<Rule, 'authority'>): string => rule.authority.map(({ id, pinpoint }) => `${id}: ${pinpoint}`).join('; ')
function lines(rule: Rule, depth: number): string[] {
  const { kind, id, weighed, unsettled, weak } = rule
  const { id: _, kind: __, authority: ___, ...asks } = kind === 'test' || kind === 'elapsed' ? rule : { id, kind, authority: null }
  const says = {
    ...asks,
    ...(kind === 'need' ? { atLeast: rule.atLeast } : {}),
    ...(kind === 'bar' ? { effect: rule.effect, excused: !!rule.unless } : {}),
    weighed,
    unsettled,
    weak,
  }
  return [
    `${'   '.repeat(depth)}${kind} ${id} ${JSON.stringify(says)} [${cites(rule)}]`,
    ...partsOf(rule).flatMap((part) => lines(part, depth + 1)),
  ]
}

/** Warnings, conflicts and clocks, each with the rules that raise, silence or start it. */
export function besideInLines(law: Law): string {
  return [
    ...law.warnings.flatMap(({ id, authority, when, unless }) => [
      `warning ${id} [${cites({ authority })}]`,
      ...(when === 'always'
        ? ['   always']
        : when.flatMap((trigger) => ('kind' in trigger ? lines(trigger, 1) : [`   ${JSON.stringify(trigger)}`]))),
      ...(unless ? ['   unless', ...lines(unless, 2)] : []),
    ]),
    ...law.conflicts.flatMap(({ id, facts, when }) => [`conflict ${id}: ${facts.join(', ')}`, ...lines(when, 1)]),
    ...law.deadlines.flatMap(({ id, authority, ways }) => [
      `deadline ${id} [${cites({ authority })}]`,
      ...ways.flatMap(({ from, plus, unit, when }) => [`   ${plus} ${unit} from ${from}`, ...lines(when, 2)]),
    ]),
    '',
  ].join('\n')
}
