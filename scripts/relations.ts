/**
 * What must hold between two cases, whatever the right outcome of either is. Relations of the engine are tried with random cases of every
 * protection; relations of the law are tried so, and `npm run verify` checks them in every case of the whole space as well.
 */
import { read, write } from '../src/casefile/text'
import { boundaries } from '../src/engine/boundaries'
import { add } from '../src/engine/dates'
import { determine, editionOn, judged, ruleOn, subjectOf } from '../src/engine/determine'
import { type Case, caseOf } from '../src/engine/judge'
import type { Answer, Answers, Determination, Fact, Finding, Law, Outcome, Protection } from '../src/engine/model'
import { walk } from '../src/engine/proof'
import { decidedBy } from '../src/engine/settle'
import { type Domain, pick, type Random, sample, seeded, shuffled } from '../src/verification/samples'
import { OUTCOMES, Space } from '../src/verification/space'
import { withAnswer } from '../src/verification/witness'

/** A relation: tried with one random case, and in every case where it is about one fact. Both say what is wrong, or null. */
export interface Relation {
  readonly name: string
  readonly once: (random: Random) => string | null
  readonly everywhere?: () => string | null
}

/** What is wrong, be it said or thrown. */
export function sayWrong(tried: () => string | null): string | null {
  try {
    return tried()
  } catch (fault) {
    return String(fault)
  }
}

/** The first of so many seeded cases in which a relation does not hold, by its seed, and what is wrong; null where it holds in all. */
export function firstWrong({ once }: Relation, runs: number): { readonly seed: number; readonly wrong: string } | null {
  for (let seed = 0; seed < runs; seed += 1) {
    const wrong = sayWrong(() => once(seeded(seed)))
    if (wrong !== null) return { seed, wrong }
  }
  return null
}

/** Support counts most; whoever it is not for has no less than whoever lacks a part. */
const RANK: Readonly<Record<Outcome, number>> = { 'not-applicable': 0, 'not-supported': 0, open: 1, supported: 2 }

/** A determination as text, its lists in one order: a file keeps them so. */
const inOrder = (determination: Determination): string =>
  JSON.stringify(determination, (key, value: unknown) => (key === 'answer' && Array.isArray(value) ? [...value].sort() : value))

/** Whether a curable answer stands somewhere below. */
const cured = (finding: Finding): boolean => [...walk(finding)].some(({ cure }) => cure !== undefined)

/** The relations of a law. */
export function relationsOf(law: Law): Relation[] {
  const day = law.checkedOn
  const find = (id: string): Protection => law.protections.find((protection) => protection.id === id) as Protection
  const domains = new Map<string, Domain>()
  const rulesOf = (protection: Protection) => ({ scope: protection.scope, merits: ruleOn(protection, day) })
  const domainOf = (protection: Protection): Domain => {
    const known = domains.get(protection.id) ?? boundaries(law.facts, Object.values(rulesOf(protection)), day)
    domains.set(protection.id, known)
    return known
  }
  // Frozen, as are the lists in it and what is judged of it: that reasoning leaves the answers as they were is tried with every relation.
  const draw = (protection: Protection, random: Random): Answers => {
    const answers = sample(rulesOf(protection), domainOf(protection), law.facts, day, random)
    Object.values(answers).forEach(Object.freeze)
    return Object.freeze(answers)
  }
  const on = (answers: Answers, at = day): Case => {
    const of = caseOf(law.facts, answers, at)
    Object.freeze(of.answers)
    return { ...of, made: [new Map(), new Map(), new Map()] }
  }
  const outcome = (protection: Protection, answers: Answers, at = day): Outcome =>
    judged(subjectOf(protection, at), on(answers, at)).outcome
  const said = (protection: Protection, ...rest: readonly unknown[]): string =>
    `${protection.id}: ${rest.map((one) => JSON.stringify(one)).join(' ')}`
  const isDefinite = (one: Outcome): boolean => one !== 'open'
  /** Whether a settled result stays; one that lacks a part may prove to be for others. */
  const stays = (before: Outcome, after: Outcome): boolean =>
    !isDefinite(before) || before === after || (before === 'not-supported' && after === 'not-applicable')

  /** A relation of the engine, tried with a random case of a random protection. */
  const engine = (name: string, holds: (protection: Protection, answers: Answers, random: Random) => boolean): Relation => ({
    name,
    once(random) {
      const protection = pick(law.protections, random)
      const answers = draw(protection, random)
      return holds(protection, answers, random) ? null : said(protection, answers)
    },
  })
  const spaces = new Map<string, Space>()
  const spaceOf = (protection: Protection): Space => {
    const known = spaces.get(protection.id) ?? new Space(law, subjectOf(protection, day), day)
    spaces.set(protection.id, known)
    return known
  }
  type Writing = (answers: Answers, random: Random) => readonly [Answers, Answers]
  /** Two ways to write one fact, and how the outcomes of the second and the first must stand, for each of these protections. */
  function ofFact(
    name: string,
    ids: readonly string[],
    fact: string,
    writing: Writing,
    pairs: (all: readonly (Answer | undefined)[]) => [Answer | undefined, Answer | undefined][],
    holds: (less: number, more: number) => boolean,
  ): Relation {
    return {
      name,
      once(random) {
        const protection = find(pick(ids, random))
        const [less, more] = writing(draw(protection, random), random)
        const [one, other] = [less, more].map((answers) => outcome(protection, answers)) as [Outcome, Outcome]
        return holds(OUTCOMES.indexOf(one), OUTCOMES.indexOf(other)) ? null : said(protection, less, one, more, other)
      },
      everywhere() {
        for (const id of ids) {
          // Whoever does not read the fact decides the same, whatever is answered.
          if (!domainOf(find(id)).has(fact)) continue
          const { diagrams, variables, outcome: all } = spaceOf(find(id))
          const place = variables.findIndex((variable) => variable.id === fact)
          let tried = 0
          const { answers, effect } = variables[place] as Space['variables'][number]
          const valueOf = (answer: Answer | undefined): number => answers.findIndex((one) => effect(one) === effect(answer))
          const wrong = diagrams.lift((less, more) => (holds(less as number, more as number) ? 0 : 1))
          for (const [less, more] of pairs(answers)) {
            const [one, other] = [valueOf(less), valueOf(more)]
            // Of a long list not every set is tried: see Space.
            if (one < 0 || other < 0) continue
            tried += 1
            if (wrong(diagrams.fix(all, place, one), diagrams.fix(all, place, other)) !== 0) return `${id}: ${JSON.stringify([less, more])}`
          }
          if (tried === 0) return `${id}: no two answers to ${fact} were tried`
        }
        return null
      },
    }
  }
  const rank = (n: number): number => RANK[OUTCOMES[n] as Outcome]
  const noLower = (less: number, more: number): boolean => rank(more) >= rank(less)
  /** An answer that never does worse than another. */
  const widens = (name: string, ids: readonly string[], fact: string, less: Answer | undefined, more: Answer): Relation =>
    ofFact(
      name,
      ids,
      fact,
      (answers) => [withAnswer(answers, fact, less), withAnswer(answers, fact, more)],
      () => [[less, more]],
      noLower,
    )
  /** One more entry on a list never does worse, or never better. */
  const lists = (name: string, ids: readonly string[], fact: string, holds = noLower): Relation => {
    const { options } = law.facts[fact] as Extract<Fact, { kind: 'several' }>
    const having = (list: readonly string[], option: string): readonly string[] => [
      option,
      ...list.filter((one) => one !== 'none' && one !== option),
    ]
    const closed = (list: readonly string[]): readonly string[] => (list.includes('no-others') ? list : [...list, 'no-others'])
    return ofFact(
      name,
      ids,
      fact,
      (answers, random) => {
        const option = pick(options, random)
        const before = options.filter((one) => one !== option && random() < 0.3)
        return [
          withAnswer(answers, fact, before.length > 0 ? closed(before) : ['none']),
          withAnswer(answers, fact, closed([...before, option])),
        ]
      },
      (all) =>
        all.flatMap((list) =>
          Array.isArray(list)
            ? options.map((option): [Answer, Answer] => [list, list.includes('none') ? [option, 'no-others'] : having(list, option)])
            : [],
        ),
      holds,
    )
  }
  const neverBetter = (less: number, more: number): boolean => rank(more) <= rank(less)
  /** Facts that make no difference. */
  const irrelevant = (name: string, ids: readonly string[], fact: string): Relation => {
    const all = [
      undefined,
      ...(boundaries(
        law.facts,
        law.protections.flatMap((p) => Object.values(rulesOf(p))),
        day,
      ).get(fact) ?? []),
      ...(law.facts[fact]?.kind === 'yes-no' ? [true, false] : []),
    ]
    return ofFact(
      name,
      ids,
      fact,
      (answers, random) => [withAnswer(answers, fact, pick(all, random)), withAnswer(answers, fact, pick(all, random))],
      (own) => own.map((answer): [Answer | undefined, Answer | undefined] => [answer, own.at(-1)]),
      (one, other) => one === other,
    )
  }
  /** An answer with which the outcome is always one of these. */
  const always = (name: string, ids: readonly string[], fact: string, answer: Answer, wanted: readonly Outcome[]): Relation =>
    ofFact(
      name,
      ids,
      fact,
      (answers) => [withAnswer(answers, fact, answer), withAnswer(answers, fact, answer)],
      () => [[answer, answer]],
      (one) => wanted.includes(OUTCOMES[one] as Outcome),
    )

  const helping = law.protections.flatMap(({ id, polarity }) => (polarity === 'protection' ? [id] : []))
  const everyId = law.protections.map(({ id }) => id)
  const looser = (answers: Answers, random: Random): Answers =>
    Object.fromEntries(
      Object.entries(answers).map(([id, answer]) => [
        id,
        law.facts[id]?.kind === 'date' && random() < 0.7 ? String(answer).slice(0, pick([4, 7], random)) : answer,
      ]),
    )
  const opened = (answers: Answers): Answers =>
    Object.fromEntries(
      Object.entries(answers).map(([id, answer]) => [
        id,
        Array.isArray(answer) && answer.length > 1 ? answer.filter((one) => one !== 'no-others') : answer,
      ]),
    )

  return [
    engine('the order of answering, and to go back and answer the same again, makes no difference', (p, answers, random) => {
      const other = Object.fromEntries(shuffled(Object.entries(answers), random))
      return JSON.stringify(determine(p, on(other))) === JSON.stringify(determine(p, on(answers)))
    }),
    engine('an answer that no rule of the protection reads makes no difference', (p, answers, random) => {
      const idle = Object.keys(law.facts).filter((id) => !domainOf(p).has(id))
      return outcome(p, { ...answers, [pick(idle, random)]: 'declined' }) === outcome(p, answers)
    }),
    engine('unsure, declined and not asked are one', (p, answers, random) => {
      const id = pick([...domainOf(p).keys()], random)
      const [unsure, declined, none] = (['unsure', 'declined', undefined] as const).map((answer) =>
        outcome(p, withAnswer(answers, id, answer)),
      )
      return unsure === declined && declined === none
    }),
    engine('one more answer never turns a settled result', (p, answers, random) => {
      const id = pick([...domainOf(p).keys()], random)
      return stays(
        outcome(p, withAnswer(answers, id, undefined)),
        outcome(p, withAnswer(answers, id, pick(domainOf(p).get(id) ?? [], random))),
      )
    }),
    engine('"I do not know" is never surer than every answer to the question', (p, answers, random) => {
      const id = pick([...domainOf(p).keys()], random)
      const unsure = outcome(p, withAnswer(answers, id, 'unsure'))
      return (domainOf(p).get(id) ?? []).every((answer) => stays(unsure, outcome(p, withAnswer(answers, id, answer))))
    }),
    engine('a date told more loosely never settles more', (p, answers, random) =>
      stays(outcome(p, looser(answers, random)), outcome(p, answers)),
    ),
    engine('a list left open never settles more', (p, answers) => stays(outcome(p, opened(answers)), outcome(p, answers))),
    engine('less told is never another settled result', (p, answers, random) => {
      const less = Object.fromEntries(Object.entries(answers).filter(() => random() < 0.5))
      return stays(outcome(p, less), outcome(p, answers))
    }),
    engine('a file written and read again says the same', (p, answers) => {
      const kept = read(write({ version: 1, law: day, on: day, answers, leftOut: [] })).answers
      return inOrder(determine(p, on(kept))) === inOrder(determine(p, on(answers)))
    }),
    engine('the facts that decide a settled result are enough for it', (p, answers) => {
      const result = determine(p, on(answers))
      if (result.outcome === 'open') return true
      const deciding = decidedBy(result)
      const alone = outcome(p, Object.fromEntries(Object.entries(answers).filter(([id]) => deciding.includes(id))))
      return alone === result.outcome
    }),
    engine('what is open names no fact that was answered exactly', (p, answers) =>
      determine(p, on(answers)).open.every(
        (id) =>
          answers[id] === undefined ||
          answers[id] === 'unsure' ||
          answers[id] === 'declined' ||
          Array.isArray(answers[id]) ||
          law.facts[id]?.kind === 'date',
      ),
    ),
    engine('the proof comes to what the result says', (p, answers) => {
      const { outcome: own, proof } = determine(p, on(answers))
      return proof.status === (own === 'supported' ? 'met' : own === 'open' ? 'unknown' : 'unmet')
    }),
    engine('a rule that stands twice in one proof, and stands the same way, comes out the same', (p, answers) => {
      const { proof } = determine(p, on(answers))
      const seen = new Map<string, Finding>()
      for (const finding of walk(proof)) {
        const before = seen.get(`${finding.id} ${finding.kind} ${finding.cure ?? ''}`)
        if (before && before.status !== finding.status && !finding.cure && !cured(finding) && !cured(before)) return false
        seen.set(`${finding.id} ${finding.kind} ${finding.cure ?? ''}`, finding)
      }
      return true
    }),
    engine('where no date is told and no time counted, tomorrow is as today', (p, answers) => {
      const undated = Object.fromEntries(Object.entries(answers).filter(([id]) => law.facts[id]?.kind !== 'date'))
      const tomorrow = add(day, 1, 'days')
      return editionOn(p, day) !== editionOn(p, tomorrow) || outcome(p, undated, tomorrow) === outcome(p, undated)
    }),
    engine('a day later changes a result only at a limit', (p, answers, random) => {
      const dates = [...domainOf(p).keys()].filter((id) => law.facts[id]?.kind === 'date')
      const id = pick(dates, random)
      if (id === undefined) return true
      const limits = new Set(domainOf(p).get(id))
      const other = { ...answers }
      for (const one of dates) if (one !== id) delete other[one]
      const at = add(day, -Math.floor(random() * 4000), 'days')
      const [one, next] = [at, add(at, 1, 'days')]
      return outcome(p, withAnswer(other, id, one)) === outcome(p, withAnswer(other, id, next)) || limits.has(one) || limits.has(next)
    }),

    irrelevant('the language a person speaks changes no result', everyId, 'interpreter-needed'),
    irrelevant(
      'danger today changes no result but the protection of witnesses, 18 USC 3521',
      everyId.filter((id) => id !== 'witness-protection'),
      'danger-now',
    ),
    irrelevant('citizenship changes no wage claim and no suit of a child', ['civil-action-child', 'wages'], 'citizenship'),
    widens(
      'who is no citizen never does worse for restitution and the suit, 18 USC 1597 being for them alone',
      ['restitution', 'civil-action'],
      'citizenship',
      'us-citizen',
      'neither',
    ),
    irrelevant(
      'nor do plans of status: how far a T application has come',
      ['restitution', 'civil-action', 'wages', 'severe-form'],
      't-stage',
    ),
    irrelevant(
      'to be willing to help changes neither the definition nor restitution nor the suit',
      ['severe-form', 'restitution', 'civil-action'],
      'willing-to-help',
    ),
    irrelevant('to have reported changes neither the definition nor the suit', ['severe-form', 'civil-action'], 'reported'),
    irrelevant(
      'an arrest or conviction changes neither the definition nor the suit',
      ['severe-form', 'civil-action', 'certification-letter'],
      'criminal-history',
    ),
    irrelevant(
      'how a person came into the country changes neither the definition nor the letters',
      ['severe-form', 'certification-letter', 'eligibility-letter'],
      'entry-how',
    ),
    irrelevant('to be held changes no definition', ['severe-form'], 'detained'),

    lists('one more act of recruiting or moving never does worse for the definition, 22 USC 7102(11)(B)', ['severe-form'], 'brought-by'),
    lists('one more threat never does worse for the definition', ['severe-form'], 'threats'),
    lists('one more way of holding never does worse for the definition', ['severe-form'], 'held'),
    lists('one more harm done never does worse for the definition', ['severe-form'], 'hurt'),
    lists('one more unfair term of a debt never does worse for the definition', ['severe-form'], 'debt-unfair'),
    lists('one more means of making sex acts happen never does worse for the definition', ['severe-form'], 'sex-made-by'),
    widens('sex acts for value beside all else take no remedy away', helping, 'sex-for-value', 'no', 'yes'),
    widens('work done beside all else takes no remedy away', helping, 'work-done', 'no', 'did'),
    widens('a debt never does worse for the definition', ['severe-form'], 'debt', false, true),
    widens('who was under 18 never needs more for the definition, 22 USC 7102(11)(A)', ['severe-form'], 'sex-under-18', false, true),
    widens(
      'who was under 18 then never needs more for the T visa, 8 USC 1101(a)(15)(T)(i)(III)(bb)',
      ['t-visa'],
      'under-18-then',
      false,
      true,
    ),
    widens(
      'the exception for trauma only widens, 8 USC 1101(a)(15)(T)(iii); 22 USC 7105(b)(1)(E)',
      ['t-visa', 'certification-letter'],
      'unable-trauma',
      false,
      true,
    ),
    widens('to be willing to help never does worse for certification', ['certification-letter'], 'willing-to-help', false, true),
    lists('one more hardship never does worse for the T visa', ['t-visa'], 'going-back'),
    lists(
      'one more tie to what happened never does worse for the T visa, but for having had the means to leave',
      ['t-visa-waiver', 'continued-presence'],
      'ties-now',
    ),
    widens(
      'a notice that it is bona fide never does worse than a receipt for the stay of removal',
      ['removal-stay', 'deferred-action-work-permit'],
      't-stage',
      'receipt',
      'bona-fide-notice',
    ),
    widens(
      'a certification letter never does worse than none',
      ['certification-letter', 'tanf', 'legal-services', 'case-management'],
      'hhs-letter',
      'none',
      'certification',
    ),
    lists(
      'one more relative in danger never does worse for their parole or status',
      ['t-family-retaliation', 'family-parole'],
      'retaliation',
    ),
    lists('one more relative never does worse for spouse and children', ['t-family-spouse-child'], 'relatives'),
    lists('a ground that is never waived never does better for the T visa', ['t-visa'], 'never-waived', neverBetter),
    lists('one more ground against a person never does better for the T visa', ['t-visa'], 'other-grounds', neverBetter),
    always(
      'a T visa is not for a citizen',
      ['t-visa', 't-visa-waiver', 'certification-letter', 'continued-presence'],
      'citizenship',
      'us-citizen',
      ['not-applicable'],
    ),
    always('nor is it for whoever tells of a relative alone', ['t-visa', 'certification-letter'], 'role', 'relative', ['not-applicable']),
    always('a certification letter is for adults', ['certification-letter'], 'age-now', 17, ['not-applicable']),
  ]
}
