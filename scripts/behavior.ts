/** What holds the law by its behavior: kept pairs, days and cases, and cases with known outcomes; and what would hold it against one more mutant. */
import { add } from '../src/engine/dates'
import { BeforeFirstEdition, reason, type Subject, subjectOf } from '../src/engine/determine'
import type { Answers, Day, Determination, Law, Outcome } from '../src/engine/model'
import type { Mutant } from '../src/verification/mutants'
import { subjectsBeside } from '../src/verification/space'
import { tasksOf } from '../src/verification/verify'
import { outcomeIn, toldApart, withAnswer } from '../src/verification/witness'
import { law } from '../src/law'
import type { Kept, KeptCase, KeptPair } from './pairs'

/** A case whose outcome a decision, an account or a reader of the text has said. */
export interface KnownCase {
  readonly answers: Answers
  readonly expect: Readonly<Record<string, string>>
}

/** A protection as it is on a day, or what stands beside them, by its id; null where the law has none, or none yet. */
function subjectIn(within: Law, id: string, day: Day): Subject | null {
  const protection = within.protections.find((one) => one.id === id)
  try {
    return protection ? subjectOf(protection, day) : (subjectsBeside(within).find((one) => one.id === id) ?? null)
  } catch (fault) {
    if (fault instanceof BeforeFirstEdition) return null
    throw fault
  }
}

/** What becomes of it in a case; null where there is none, and where the answers are in a declared conflict. */
function outcomeOn(within: Law, id: string, answers: Answers, day: Day): Outcome | null {
  const subject = subjectIn(within, id, day)
  return subject && outcomeIn(within, subject, answers, day)
}

/** Whether a protection that a key of a known case names is further off than the case allows: supported where it must not be, or the reverse. */
const farOff = (level: string, outcome: Outcome): boolean =>
  level === 'likely'
    ? outcome === 'not-supported' || outcome === 'not-applicable'
    : level === 'unlikely' || level === 'not applicable'
      ? outcome === 'supported'
      : false

/** What holds the law by its behavior: each says whether a mutant differs from what is kept. */
export function behavior(kept: Kept, cases: readonly KnownCase[] = []): Readonly<Record<string, (mutant: Mutant) => boolean>> {
  const differs = ({ subject, on, given, fact, answers, outcomes, others }: KeptPair, { law: mutated }: Mutant): boolean =>
    [...answers.map((answer, n) => [answer, outcomes[n]] as const), ...others].some(
      ([answer, outcome]) => outcomeOn(mutated, subject, withAnswer(given, fact, answer), on) !== outcome,
    )
  const touched = ({ within }: Mutant, subject: string): boolean =>
    within.includes(subject) ||
    within.some((one) => subject.startsWith(`${one} `)) ||
    (within.some((one) => one.startsWith('conflict ')) && !subject.includes(' '))
  const all = [...kept.pairs, ...kept.beside]
  return {
    'witness pairs': (mutant) => {
      const own = all.filter(({ subject }) => touched(mutant, subject))
      const near = ({ rule }: KeptPair): number => (rule === mutant.of ? 0 : rule.startsWith(mutant.of) ? 1 : 2)
      return own.sort((a, b) => near(a) - near(b)).some((pair) => differs(pair, mutant))
    },
    'days of change': (mutant) =>
      kept.editions
        .filter(({ protection }) => mutant.within.includes(protection))
        .some(({ protection, on, answers, outcomes }) =>
          on.some((day, n) => outcomeOn(mutant.law, protection, answers, day) !== outcomes[n]),
        ),
    'first days': (mutant) =>
      mutant.within.some((id) => {
        const from = kept.first[id]
        return from !== undefined && (subjectIn(mutant.law, id, from) === null || subjectIn(mutant.law, id, add(from, -1, 'days')) !== null)
      }),
    clocks: (mutant) =>
      kept.clocks
        .filter(({ deadline }) => mutant.within.includes(`deadline ${deadline}`))
        .some(
          ({ deadline, answers, date }) =>
            reason({ ...mutant.law, protections: [], warnings: [] }, answers, law.checkedOn).deadlines.find(({ id }) => id === deadline)
              ?.date !== date,
        ),
    warnings: (mutant) =>
      kept.warnings
        .filter(({ warning }) => mutant.within.includes(`warning ${warning}`))
        .some(
          ({ warning, answers, raised }) => reason(mutant.law, answers, law.checkedOn).warnings.some(({ id }) => id === warning) !== raised,
        ),
    'further cases': (mutant) =>
      kept.further
        .filter(({ subject }) => touched(mutant, subject))
        .some(({ subject, on, answers, outcome }) => outcomeOn(mutant.law, subject, answers, on) !== outcome),
    'known cases': (mutant) =>
      cases.some(({ answers, expect }) => {
        const asked = Object.keys(expect).filter((key) => mutant.within.includes(key))
        if (asked.length === 0) return false
        const { results } = reason(
          { ...mutant.law, protections: mutant.law.protections.filter(({ id }) => asked.includes(id)), warnings: [] },
          answers,
          law.checkedOn,
        )
        return results.some(({ protection, outcome }: Determination) => farOff(expect[protection] as string, outcome))
      }),
  }
}

/** The shortest case that comes out otherwise in a mutant; null where no case of the whole space does. */
export function caseAgainst({ law: mutated, within }: Mutant): KeptCase | null {
  const beside = subjectsBeside(law).filter(({ id }) => within.some((one) => id === one || id.startsWith(`${one} `)))
  const tasks = [
    ...tasksOf(law, law.protections).filter(({ protection }) => within.includes(protection)),
    ...beside.map(({ id }) => ({ protection: id, day: law.checkedOn })),
  ]
  for (const { protection: subject, day } of tasks) {
    const [before, after] = [law, mutated].map((one) => subjectIn(one, subject, day))
    if (!before) continue
    const never: Subject = { ...before, merits: { kind: 'need', id: 'gone', authority: [], atLeast: 1, parts: [] } }
    const answers = toldApart(law, before, after ?? never, day)
    if (answers) return { subject, on: day, answers, outcome: outcomeIn(law, before, answers, day) }
  }
  return null
}
