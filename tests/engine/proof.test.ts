/** What a proof tells: what keeps it open, what would cure it, what decides it, what to gather. */
import { describe, expect, test } from 'vitest'
import { judge } from '../../src/engine/judge'
import type { Answers, Finding, Rule } from '../../src/engine/model'
import { deciding, evidenceOf, walk, whatIsOpen } from '../../src/engine/proof'
import { act, card, day, facts, fined, local, words } from './library'

const { all, any, atLeast, bar, cite, elapsed, not, test: leaf } = words
const openFacts = (finding: Finding) => whatIsOpen(finding).facts
const openBars = (finding: Finding) => whatIsOpen(finding).bars
const unsettledElements = (finding: Finding) => whatIsOpen(finding).unsettled
const proof = (rule: Rule, answers: Answers): Finding => judge(rule, { facts, answers, day }, 1)
const lives = leaf('lives', act, 'lives-here', { is: true })
const works = leaf('works', act, 'works-here', { is: true })
const unpaid = bar('unpaid', act, { raisedBy: leaf('unpaid.owed', act, 'fine', { is: 'owed' }), effect: 'defeats' })
const lost = bar('lost', act, { raisedBy: leaf('lost.card', act, 'card', { is: 'lost' }), effect: 'holds' })

test('walk gives every finding, root first, in the order of the statute', () => {
  expect([...walk(proof(fined, {}))].map((f) => f.id)).toEqual(['fined', 'fined.owed', 'fined.pardoned'])
})

describe('open facts', () => {
  const both = all('both', act, [any('home', act, [lives, works]), card])

  test('are those behind unknown leaves that can still change it', () => {
    expect(openFacts(proof(both, {}))).toEqual(['lives-here', 'works-here', 'card'])
    expect(openFacts(proof(both, { 'works-here': true }))).toEqual(['card'])
    expect(openFacts(proof(both, { 'works-here': false }))).toEqual(['lives-here', 'card'])
    expect(openFacts(proof(both, { card: 'lost' }))).toEqual([])
  })

  test('keep unsure and declined', () => {
    expect(openFacts(proof(both, { 'lives-here': 'unsure', 'works-here': 'declined' }))).toEqual(['lives-here', 'works-here', 'card'])
  })

  test('leave out a curable answer, which is named by its step instead', () => {
    const found = proof(both, { 'lives-here': true, card: 'not-yet' })
    expect(found.status).toBe('unknown')
    expect(openFacts(found)).toEqual([])
    expect(whatIsOpen(found).cures).toEqual(['ask-for-card'])
  })

  test('leave out what the answers settled and the law keeps open, with all below it', () => {
    const weighed = leaf('weighed', act, 'reads', { includes: ['novels', 'maps', 'music'] }, { weighed: true })
    expect(openFacts(proof(weighed, { reads: ['none'] }))).toEqual([])
    const disputed = any('disputed', act, [lives, works], { unsettled: '2026-01-01' })
    expect(openFacts(proof(disputed, {}))).toEqual(['lives-here', 'works-here'])
    expect(openFacts(proof(disputed, { 'lives-here': true }))).toEqual([])
    const together = all('together', act, [lives, works], { weighed: true })
    expect(openFacts(proof(together, { 'lives-here': false }))).toEqual([])
  })

  test('keep a list that is not closed and a date that is too loose', () => {
    expect(openFacts(proof(leaf('novels', act, 'reads', { includes: 'novels' }), { reads: ['maps'] }))).toEqual(['reads'])
    expect(openFacts(proof(leaf('joined', act, 'joined-on', { before: '2020-06-01' }), { 'joined-on': '2020' }))).toEqual(['joined-on'])
  })

  test('of the time between two dates are those not known to the day', () => {
    const after = elapsed('after', act, { from: 'joined-on', to: 'lent-on' }, { atLeast: 1, unit: 'years' })
    expect(openFacts(proof(after, {}))).toEqual(['joined-on', 'lent-on'])
    expect(openFacts(proof(after, { 'joined-on': '2020-01-01' }))).toEqual(['lent-on'])
    expect(openFacts(proof(after, { 'joined-on': '2020', 'lent-on': '2021-06-01' }))).toEqual(['joined-on'])
    expect(openFacts(proof(after, { 'joined-on': 'unsure', 'lent-on': '2021-06-01' }))).toEqual(['joined-on'])
    expect(proof(after, { 'lent-on': '2021-06-01' })).toMatchObject({ fact: 'joined-on', until: 'lent-on', untilAnswer: '2021-06-01' })
  })
})

describe('open bars', () => {
  const merits = all('merits', act, [lives, all('bars', act, [unpaid, lost])])

  test('are the bars nobody raised, where they alone keep it open, however deep in all', () => {
    expect(openBars(proof(merits, { 'lives-here': true }))).toEqual(['unpaid', 'lost'])
    expect(openBars(proof(merits, { 'lives-here': true, fine: 'paid' }))).toEqual(['lost'])
  })

  test('are none where anything else keeps it open', () => {
    expect(openBars(proof(merits, {}))).toEqual([])
    expect(openBars(proof(merits, { 'lives-here': true, card: 'lost' }))).toEqual([])
    // Either would do, and only the bar needs nobody's answer.
    expect(openBars(proof(any('one', act, [works, unpaid]), {}))).toEqual(['unpaid'])
    expect(openBars(proof(not('not', act, unpaid), {}))).toEqual([])
  })

  test('are none where weighed or unsettled law keeps it open although every part is answered', () => {
    const weighed = any('weighed', act, [works], { weighed: true })
    expect(openBars(proof(all('merits', act, [weighed, unpaid]), { 'works-here': false }))).toEqual([])
    const disputed = all('disputed', act, [lives], { unsettled: '2026-01-01' })
    expect(openBars(proof(all('merits', act, [disputed, unpaid]), { 'lives-here': true }))).toEqual([])
    const disputedBar = bar('disputed-bar', act, { raisedBy: lives, effect: 'defeats' }, { unsettled: '2026-01-01' })
    expect(openBars(proof(all('merits', act, [disputedBar, unpaid]), {}))).toEqual([])
  })

  test('are none once all is settled, and name a shared bar once', () => {
    expect(openBars(proof(merits, { 'lives-here': true, fine: 'none', card: 'held' }))).toEqual([])
    expect(openBars(proof(all('twice', act, [unpaid, all('again', act, [unpaid])]), {}))).toEqual(['unpaid'])
  })
})

test('unsettled elements are those that keep it open, not those beside what is met', () => {
  const disputed = leaf('disputed', act, 'lives-here', { is: true }, { unsettled: '2026-01-01' })
  expect(unsettledElements(proof(all('both', act, [disputed, works]), { 'lives-here': true }))).toEqual(['disputed'])
  expect(unsettledElements(proof(any('either', act, [disputed, works]), { 'lives-here': true, 'works-here': true }))).toEqual([])
  expect(
    unsettledElements(proof(all('both', act, [any('either', act, [disputed, works]), card]), { 'lives-here': true, 'works-here': true })),
  ).toEqual([])
  expect(unsettledElements(proof(disputed, { 'lives-here': false }))).toEqual([])
})

describe('what decides', () => {
  test('a met node by its met parts, an unmet one by its unmet parts', () => {
    expect(deciding(proof(local, { 'lives-here': false, 'works-here': true }))).toEqual(['works-here'])
    expect(deciding(proof(local, { 'lives-here': false, 'works-here': false }))).toEqual(['lives-here', 'works-here'])
    expect(deciding(proof(all('both', act, [lives, card]), { 'lives-here': true, card: 'lost' }))).toEqual(['card'])
    expect(deciding(proof(atLeast(2, 'two', act, [lives, works, card]), { 'lives-here': true, 'works-here': true, card: 'lost' }))).toEqual(
      ['lives-here', 'works-here'],
    )
  })

  test('what is not so by what is', () => {
    expect(deciding(proof(not('not', act, local), { 'lives-here': true }))).toEqual(['lives-here'])
  })

  test('a bar by what raised it, or by what excuses it', () => {
    expect(deciding(proof(fined, { fine: 'none', pardon: 'not-asked' }))).toEqual(['fine'])
    expect(deciding(proof(fined, { fine: 'owed', pardon: 'granted' }))).toEqual(['pardon'])
    expect(deciding(proof(unpaid, { fine: 'owed' }))).toEqual(['fine'])
  })

  test('a time by both its dates', () => {
    const after = elapsed('after', act, { from: 'joined-on', to: 'lent-on' }, { atLeast: 1, unit: 'years' })
    expect(deciding(proof(after, { 'joined-on': '2020-01-01', 'lent-on': '2021-06-01' }))).toEqual(['joined-on', 'lent-on'])
  })
})

describe('evidence', () => {
  const merits = all('merits', act, [local, card, fined])

  test('is for what is met or still open, once each', () => {
    expect(evidenceOf(proof(merits, { 'works-here': false }))).toEqual(['rent-book', 'card', 'pardon-letter'])
    expect(evidenceOf(proof(local, { 'lives-here': false, 'works-here': false }))).toEqual([])
  })

  test('is never for what would raise a bar, nor for what must not be so', () => {
    expect(evidenceOf(proof(fined, { fine: 'owed' }))).toEqual(['pardon-letter'])
    expect(evidenceOf(proof(fined, { fine: 'none' }))).toEqual([])
    expect(evidenceOf(proof(not('not', act, leaf('lives', act, 'lives-here', { is: true }, { evidence: ['rent-book'] })), {}))).toEqual([])
  })
})

test('a pinpoint narrows its authority, or replaces its cite', () => {
  expect(cite('act-1', '(a)(2)')).toEqual({ id: 'act-1', pinpoint: 'Act 1(a)(2)' })
  expect(cite('act-1', '8 Code 1(e)')).toEqual({ id: 'act-1', pinpoint: '8 Code 1(e)' })
  expect(cite('act-1')).toEqual({ id: 'act-1', pinpoint: 'Act 1' })
})
