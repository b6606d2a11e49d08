/** Every mutant differs from the law in one place. */
import { describe, expect, test } from 'vitest'
import type { Law, Rule } from '../../src/engine/model'
import { type Fault, mutantsOf } from '../../src/verification/mutants'
import { act, card, fined, lending, library, local, words } from '../engine/library'

const { all, any, atLeast, bar, cite, elapsed, not, test: leaf } = words

test('the mutants of a small law: each is another law, in the places it names, and no two have one name', () => {
  const mutants = [...mutantsOf(library)]
  for (const { law: mutated, within, name } of mutants) {
    expect(JSON.stringify(mutated), name).not.toBe(JSON.stringify(library))
    expect(within.length, name).toBeGreaterThan(0)
    const other = mutated.protections.filter((one, n) => JSON.stringify(one) !== JSON.stringify(library.protections[n])).map(({ id }) => id)
    expect(other, name).toEqual(within.filter((id) => !id.includes(' ')))
  }
  expect(new Set(mutants.map(({ fault, name }) => `${fault}: ${name}`)).size).toBe(mutants.length)
  expect(new Set(mutants.map(({ fault }) => fault))).toEqual(
    new Set<Fault>(['flip', 'drop', 'duplicate', 'all or any', 'threshold', 'option', 'authority', 'edition', 'clock']),
  )
})

describe('what is made of', () => {
  const lives = leaf('lives', act, 'lives-here', { is: true })
  const works = leaf('works', act, 'works-here', { is: true })
  const empty: Law = { ...library, protections: [], warnings: [], deadlines: [], conflicts: [] }
  const lawOf = (rule: Rule): Law => ({ ...empty, conflicts: [{ id: 'one', facts: [], when: rule }] })
  /** The mutants of a rule but for those of its sources, as the rule each of them makes of it. */
  const made = (rule: Rule): Record<string, Rule> =>
    Object.fromEntries(
      [...mutantsOf(lawOf(rule))]
        .filter(({ of, fault }) => of === rule.id && fault !== 'authority')
        .map(({ fault, name, law, within }) => {
          expect(within).toEqual(['conflict one'])
          return [`${fault} ${name.replace(`${rule.id}: `, '')}`, law.conflicts[0]?.when as Rule]
        }),
    )
  /** The same, by what each makes of one property. */
  const by = (rule: Rule, key: string): Record<string, unknown> =>
    Object.fromEntries(Object.entries(made(rule)).map(([name, other]) => [name, other[key as keyof Rule]]))

  test('a yes or no: the other', () => {
    expect(by(lives, 'condition')).toEqual({ 'flip is false': { is: false } })
    expect(made(lives)).toEqual({ 'flip is false': { ...lives, condition: { is: false } } })
  })

  test('an option: any other, or one more; options: the others, one less, one more', () => {
    expect(by(leaf('fine', act, 'fine', { is: 'owed' }), 'condition')).toEqual({
      'flip any other option': { in: ['none', 'paid'] },
      'option or none': { in: ['owed', 'none'] },
      'option or paid': { in: ['owed', 'paid'] },
    })
    expect(by(leaf('fine', act, 'fine', { in: ['owed', 'paid'] }), 'condition')).toEqual({
      'flip the other options': { in: ['none'] },
      'option without owed': { in: ['paid'] },
      'option without paid': { in: ['owed'] },
      'option or none': { in: ['owed', 'paid', 'none'] },
    })
    expect(by(leaf('reads', act, 'reads', { includes: 'maps' }), 'condition')).toEqual({
      'flip the other options': { includes: ['novels', 'music'] },
      'option or novels': { includes: ['maps', 'novels'] },
      'option or music': { includes: ['maps', 'music'] },
    })
    expect(Object.keys(made(leaf('reads', act, 'reads', { includes: ['maps', 'novels', 'music'] })))).toEqual([
      'option without maps',
      'option without novels',
      'option without music',
    ])
  })

  test('a limit: the other side of it, one less, one more', () => {
    expect(by(leaf('adult', act, 'age', { atLeast: 18 }), 'condition')).toEqual({
      'flip under': { under: 18 },
      'threshold -1': { atLeast: 17 },
      'threshold 1': { atLeast: 19 },
    })
    expect(by(leaf('child', act, 'age', { under: 18 }), 'condition')).toEqual({
      'flip at least': { atLeast: 18 },
      'threshold -1': { under: 17 },
      'threshold 1': { under: 19 },
    })
    expect(by(leaf('early', act, 'joined-on', { before: '2020-03-01' }), 'condition')).toEqual({
      'flip on or after': { onOrAfter: '2020-03-01' },
      'threshold -1 day': { before: '2020-02-29' },
      'threshold 1 day': { before: '2020-03-02' },
    })
    expect(by(leaf('late', act, 'joined-on', { onOrAfter: '2020-03-01' }), 'condition')).toEqual({
      'flip before': { before: '2020-03-01' },
      'threshold -1 day': { onOrAfter: '2020-02-29' },
      'threshold 1 day': { onOrAfter: '2020-03-02' },
    })
    expect(by(elapsed('year', act, { from: 'joined-on', to: 'day' }, { atLeast: 1, unit: 'years' }), 'condition')).toEqual({
      'flip under': { under: 1 },
      'threshold -1': { atLeast: 0 },
      'threshold 1': { atLeast: 2 },
    })
  })

  test('so many parts: any for all and all for any, one more and one less, without each, the first twice, and not', () => {
    const both = all('both', act, [lives, works])
    expect(made(both)).toEqual({
      'drop without lives': { ...both, parts: [works], atLeast: 1 },
      'drop without works': { ...both, parts: [lives], atLeast: 1 },
      'all or any any': { ...both, atLeast: 1 },
      'duplicate the first part twice': { ...both, parts: [lives, lives, works], atLeast: 3 },
      'flip not': not('both', act, both),
    })
    const either = any('either', act, [lives, works])
    expect(made(either)).toEqual({
      'drop without lives': { ...either, parts: [works] },
      'drop without works': { ...either, parts: [lives] },
      'all or any all': { ...either, atLeast: 2 },
      'duplicate the first part twice': { ...either, parts: [lives, lives, works] },
      'flip not': not('either', act, either),
    })
    expect(by(atLeast(2, 'two', act, [lives, works, card]), 'atLeast')).toMatchObject({
      'threshold -1': 1,
      'threshold 1': 3,
      'drop without card': 2,
      'duplicate the first part twice': 2,
    })
    expect(Object.keys(made(all('one', act, [lives])))).toEqual(['duplicate the first part twice', 'flip not'])
    expect(made(all('none', act, []))).toEqual({})
  })

  test('what must not be so: what must; a bar: the other effect, the contrary, none of its exception', () => {
    expect(made(not('not', act, lives))).toEqual({ 'flip without not': lives })
    const { unless: _, ...bare } = fined as Extract<Rule, { kind: 'bar' }>
    expect(made(fined)).toEqual({
      'flip holds': { ...fined, effect: 'holds' },
      'flip raised by the contrary': { ...fined, raisedBy: not('fined', fined.authority as never, bare.raisedBy) },
      'drop without its exception': bare,
    })
    const held = bar('held', act, { raisedBy: lives, effect: 'holds' })
    expect(Object.keys(made(held))).toEqual(['flip defeats', 'flip raised by the contrary'])
  })

  test('a mark: none', () => {
    const marked = leaf(
      'marked',
      cite('notice-3'),
      'lives-here',
      { is: true },
      { weighed: true, unsettled: '2026-01-01', asItStands: true },
    )
    const { weighed, unsettled, weak, asItStands, ...plain } = marked as typeof marked & Record<'weighed' | 'weak' | 'unsettled', unknown>
    const mutants = made(marked)
    expect(mutants['mark not weighed']).toEqual({ ...plain, unsettled, weak, asItStands })
    expect(mutants['mark not unsettled']).toEqual({ ...plain, weighed, weak, asItStands })
    expect(mutants['mark not weak']).toEqual({ ...plain, weighed, unsettled, asItStands })
    expect(mutants['mark not asItStands']).toEqual({ ...plain, weighed, unsettled, weak })
  })

  test('a source: the next one, and of several none', () => {
    const sources = (rule: Rule) =>
      [...mutantsOf(lawOf(rule))]
        .filter(({ fault }) => fault === 'authority')
        .map(({ name, law }) => [name, law.conflicts[0]?.when.authority.map(({ id, pinpoint }) => `${id} ${pinpoint}`)])
    expect(sources(lives)).toEqual([['lives: act-2 for act-1', ['act-2 Act 2']]])
    expect(sources(leaf('two', [cite('act-1', '(a)'), cite('letter-4')], 'lives-here', { is: true }))).toEqual([
      ['two: act-2 for act-1', ['act-2 Act 2', 'letter-4 Letter 4']],
      ['two: without Act 1(a)', ['letter-4 Letter 4']],
      ['two: act-1 for letter-4', ['act-1 Act 1(a)', 'act-1 Act 1']],
      ['two: without Letter 4', ['act-1 Act 1(a)']],
    ])
  })

  test('a protection: the other polarity, each edition a day off, and without each but the first', () => {
    const mutants = [...mutantsOf({ ...empty, protections: [lending] })].filter(({ of }) => of === 'lending')
    expect(
      mutants.map(({ fault, name, law }) => [fault, name, law.protections[0]?.polarity, law.protections[0]?.law.map(({ from }) => from)]),
    ).toEqual([
      ['flip', 'lending: risk', 'risk', ['2020-01-01', '2025-01-01']],
      ['edition', 'lending from 2020-01-01: -1 day', 'protection', ['2019-12-31', '2025-01-01']],
      ['edition', 'lending from 2020-01-01: 1 day', 'protection', ['2020-01-02', '2025-01-01']],
      ['edition', 'lending from 2025-01-01: -1 day', 'protection', ['2020-01-01', '2024-12-31']],
      ['edition', 'lending from 2025-01-01: 1 day', 'protection', ['2020-01-01', '2025-01-02']],
      ['drop', 'lending: without the edition from 2025-01-01', 'protection', ['2020-01-01']],
    ])
    const risk = [...mutantsOf({ ...empty, protections: [{ ...lending, polarity: 'risk' }] })].find(({ of }) => of === 'lending')
    expect(risk?.law.protections[0]?.polarity).toBe('protection')
  })

  test('a clock: each way a unit off, and without each of several', () => {
    const [clock] = library.deadlines
    const one = { ...clock, ways: clock?.ways.slice(0, 1) } as Law['deadlines'][number]
    const told = (deadlines: Law['deadlines']) =>
      [...mutantsOf({ ...empty, deadlines })]
        .filter(({ of }) => of === 'return')
        .map(({ fault, name, law, within }) => [fault, name, within.join(), law.deadlines[0]?.ways.map(({ plus }) => plus)])
    expect(told(library.deadlines)).toEqual([
      ['clock', 'return way 0: -1', 'deadline return', [0, 18]],
      ['clock', 'return way 0: 1', 'deadline return', [2, 18]],
      ['drop', 'return: without way 0', 'deadline return', [18]],
      ['clock', 'return way 1: -1', 'deadline return', [1, 17]],
      ['clock', 'return way 1: 1', 'deadline return', [1, 19]],
      ['drop', 'return: without way 1', 'deadline return', [1]],
    ])
    expect(told([one]).map(([fault]) => fault)).toEqual(['clock', 'clock'])
  })

  test('a warning: without each trigger, each outcome or status, its exception', () => {
    const warnings: Law['warnings'] = [
      { id: 'always', authority: [act], when: 'always', unless: lives },
      {
        id: 'some',
        authority: [act],
        when: [
          works,
          { protection: 'lending', outcomes: ['supported', 'open'] },
          { protection: 'lending', element: 'local', statuses: ['met', 'unknown'] },
          { protection: 'lending', outcomes: ['open'] },
        ],
        unless: lives,
      },
    ]
    const mutants = [...mutantsOf({ ...empty, warnings })].filter(({ of }) => of === 'some')
    expect(mutants.map(({ fault }) => fault)).toEqual(mutants.map(() => 'drop'))
    expect(mutants.map(({ within }) => within.join())).toEqual(mutants.map(() => 'warning some'))
    expect(
      mutants.map(({ name, law }) => [
        name,
        JSON.stringify(law.warnings[1]?.when).split('"protection"').length - 1,
        !!law.warnings[1]?.unless,
      ]),
    ).toEqual([
      ['some: without trigger 0', 3, true],
      ['some: without trigger 1', 2, true],
      ['some trigger 1: without supported', 3, true],
      ['some trigger 1: without open', 3, true],
      ['some: without trigger 2', 2, true],
      ['some trigger 2: without met', 3, true],
      ['some trigger 2: without unknown', 3, true],
      ['some: without trigger 3', 2, true],
      ['some: without its exception', 3, false],
    ])
    const listed = (name: string) => mutants.find((mutant) => mutant.name === name)?.law.warnings[1]?.when
    expect(listed('some trigger 1: without supported')).toContainEqual({ protection: 'lending', outcomes: ['open'] })
    expect(listed('some trigger 2: without met')).toContainEqual({ protection: 'lending', element: 'local', statuses: ['unknown'] })
    // Its rules are rules like any other.
    const rules = [...mutantsOf({ ...empty, warnings })]
      .filter(({ of }) => of === 'lives' || of === 'works')
      .map(({ name, within }) => [name, within.join()])
    expect(rules).toContainEqual(['lives: is false', 'warning always,warning some'])
    expect(rules).toContainEqual(['works: is false', 'warning some'])
  })

  test('a rule that stands in several places: all of them, and nothing else', () => {
    const other = { ...lending, id: 'other', scope: not('other.not', act, lives), law: [{ from: '2020-01-01', rule: local }] }
    const mutants = [...mutantsOf({ ...library, protections: [lending, other] })]
    const within = (name: string) => mutants.find((mutant) => mutant.name === name)?.within
    expect(within('local.lives: is false')).toEqual(['lending', 'other'])
    expect(within('adult: under')).toEqual(['lending', 'conflict grown-and-not'])
    expect(within('return.any: the other options')).toEqual(['deadline return'])
    const flipped = mutants.find(({ name }) => name === 'local.lives: is false')?.law as Law
    expect(flipped.protections[0]?.scope).toBe(lending.scope)
    expect(flipped.warnings).toEqual(library.warnings)
    const [atHome, atWork] = local.parts as [Rule, Rule]
    const wrong = { ...local, parts: [{ ...atHome, condition: { is: false } }, atWork] }
    expect(flipped.protections.map(({ law }) => law[0]?.rule)).toEqual([wrong, wrong])
  })
})
