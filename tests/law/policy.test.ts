/** What agencies and courts did lately stands apart from law: dated, sourced, told as a report, and without a hand in any outcome. */
import { describe, expect, test } from 'vitest'
import { reason } from '../../src/engine/determine'
import { leavesOf, partsOf } from '../../src/engine/interview'
import type { Answers, Law, Policy, Reasoning, Rule } from '../../src/engine/model'
import { law } from '../../src/law'
import { policy } from '../../src/law/policy'
import { rawMessages } from '../../text-plugin'
import cases from './cases/golden.json'

const messages = rawMessages('en')
const golden = cases as unknown as readonly { readonly id: string; readonly answers: Answers }[]
const below = (rule: Rule): Rule[] => [rule, ...partsOf(rule).flatMap(below)]
const DAY = /\b(January|February|March|April|May|June|July|August|September|October|November|December) \d{1,2}, \d{4}\b/
const REPORTED = /\bis reported that\b|\bsaid on\b|\bA proclamation of\b/

/** What is wrong with an entry as a report. */
function faults({ id, asOf, authority, when }: Policy, text: string): string[] {
  return [
    ...(/^\d{4}-\d{2}-\d{2}$/.test(asOf) && asOf <= law.checkedOn ? [] : [`${id}: says not when it was seen`]),
    ...(authority.length > 0 && authority.every((cite) => law.authorities[cite.id]) ? [] : [`${id}: has no source`]),
    ...(DAY.test(text) ? [] : [`${id}: names no day`]),
    ...(REPORTED.test(text) ? [] : [`${id}: is not told as a report`]),
    ...(when === 'always' || when.every((trigger) => 'kind' in trigger) ? [] : [`${id}: hangs on an outcome`]),
  ]
}

test('every entry has its day, its source, and words that report', () => {
  expect(policy.flatMap((entry) => faults(entry, messages[`warning.${entry.id}.text`] ?? ''))).toEqual([])
})

test('an entry without them is caught', () => {
  const bare: Policy = { id: 'bare', asOf: 'today', authority: [], when: [{ protection: 't-visa', outcomes: ['open'] }] }
  expect(faults(bare, 'USCIS sends people to court.')).toHaveLength(5)
})

describe('it warns and never decides', () => {
  const without: Law = { ...law, warnings: law.warnings.filter(({ id }) => !policy.some((entry) => entry.id === id)) }
  const ruled = (of: Law): string[] =>
    of.protections.flatMap((p) => [p.scope, ...p.law.map(({ rule }) => rule)].flatMap(below)).map(({ id }) => id)
  const own = (entries: readonly Policy[]): string[] =>
    entries.flatMap(({ when }) => (when === 'always' ? [] : when.flatMap((trigger) => ('kind' in trigger ? [trigger.id] : []))))

  test('no rule of a protection is a rule of policy', () => {
    expect(ruled(law).filter((id) => own(policy).includes(id))).toEqual([])
  })

  test('no rule of a protection rests on a memo, a directive or an order alone', () => {
    const memo = /^(pm-|pa-|ice-directive|icwc|dorcas|eo-|proclamation|dhs-proposal|uscis-|dvd|acr-|maldonado|buenrostro|matter-of-yajure)/
    const rules = law.protections.flatMap((p) => [p.scope, ...p.law.map(({ rule }) => rule)].flatMap(below))
    expect(rules.filter(({ authority }) => authority.every(({ id }) => memo.test(id))).map(({ id }) => id)).toEqual([])
  })

  test('without it every result, deadline and conflict of every case is the same; only warnings are gone', () => {
    let gone = 0
    for (const { id, answers } of golden) {
      const [all, less] = [reason(law, answers, law.checkedOn), reason(without, answers, law.checkedOn)]
      // Compared as text: to walk whole proofs takes a hundred times as long.
      const told = ({ results, deadlines, conflicts }: Reasoning) => JSON.stringify([results, deadlines, conflicts])
      expect(told(less) === told(all), id).toBe(true)
      gone += all.warnings.length - less.warnings.length
    }
    expect(gone).toBeGreaterThan(golden.length)
  })

  test('a protection that read it would be caught', () => {
    const [first] = law.protections
    const rule = policy.flatMap(({ when }) => (when === 'always' ? [] : when)).find((trigger) => 'kind' in trigger)
    if (!first || !rule || !('kind' in rule)) throw new Error('nothing to try with')
    const mixed: Law = { ...law, protections: [{ ...first, law: [{ from: '2024-08-28', rule }] }] }
    expect(ruled(mixed).filter((id) => own(policy).includes(id))).toEqual([rule.id])
  })
})

describe('each is raised where it matters, and not elsewhere', () => {
  const foreign = { citizenship: 'neither', 'in-us': true }
  test.each<[string, Answers, Answers]>([
    ['notice-to-appear', { ...foreign, 't-stage': 'not-filed' }, { ...foreign, 't-stage': 'granted' }],
    ['nationality-policy', { ...foreign, 't-stage': 'receipt' }, { citizenship: 'us-citizen', 't-stage': 'receipt' }],
    ['background-rechecks', { ...foreign, 't-stage': 'bona-fide-notice' }, { ...foreign, 't-stage': 'granted' }],
    ['ice-policy', { ...foreign, detained: true }, foreign],
    ['ice-policy', { ...foreign, 't-stage': 'granted' }, { citizenship: 'us-citizen', 'removal-case': 'final-order' }],
    ['law-enforcement-contact', { ...foreign, reported: 'not-yet' }, { ...foreign, reported: 'yes' }],
    ['bond-rulings', { ...foreign, 'federal-custody': true }, { ...foreign, detained: false }],
    ['third-country-removal', { ...foreign, 'removal-case': 'final-order' }, { ...foreign, 'removal-case': 'in-court' }],
    ['confidentiality-limits', { ...foreign, 't-stage': 'receipt' }, { ...foreign, 't-stage': 'not-filed' }],
    ['work-permit-renewal', { ...foreign, 't-stage': 'bona-fide-notice' }, { ...foreign, 't-stage': 'receipt' }],
    ['parole-fee', { ...foreign, 't-stage': 'granted' }, { ...foreign, 't-stage': 'bona-fide-notice' }],
    ['entry-proclamation', { ...foreign, relatives: ['spouse'] }, { ...foreign, relatives: ['none'] }],
  ])('%s', (id, raising, not) => {
    const raised = (answers: Answers) => reason(law, answers, law.checkedOn).warnings.find((warning) => warning.id === id)
    expect(raised(raising)).toMatchObject({ id, asOf: law.checkedOn })
    expect(raised(not)).toBeUndefined()
  })

  test('nothing is asked for policy alone', () => {
    const asked = new Set(
      law.warnings
        .filter(({ id }) => !policy.some((entry) => entry.id === id))
        .flatMap(({ when }) => (when === 'always' ? [] : when))
        .flatMap((trigger) => ('kind' in trigger ? leavesOf(trigger) : []))
        .concat(law.protections.flatMap((p) => [p.scope, ...p.law.map(({ rule }) => rule)].flatMap(leavesOf)))
        .map((leaf) => (leaf.kind === 'test' ? leaf.fact : leaf.from)),
    )
    const read = policy.flatMap(({ when }) => (when === 'always' ? [] : when)).flatMap((t) => ('kind' in t ? leavesOf(t) : []))
    expect(read.map((leaf) => (leaf.kind === 'test' ? leaf.fact : leaf.from)).filter((fact) => !asked.has(fact))).toEqual([])
  })
})
