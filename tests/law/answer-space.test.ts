/**
 * The space of answers of every protection at its boundaries: in full up to 100,000 cases, above that every pair of answers and
 * 20,000 seeded cases more. The share of each outcome is printed, so that a lawyer sees what the rules do at large.
 */
import { expect, test } from 'vitest'
import { feeds, factsOf, warningRules } from '../../src/engine/interview'
import { survey } from '../../src/engine/survey'
import { law } from '../../src/law'

const DAY = law.checkedOn
/** What cannot be reached, and why. */
const UNREACHED: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  medicaid: { 'not-supported': 'a state may pay alone, and no state is asked' },
  chip: { 'not-supported': 'a state may cover others, and no state is asked' },
  'emergency-medicaid': { 'not-supported': 'no status is asked' },
  wic: { 'not-supported': 'no status is asked' },
  'school-meals': { 'not-supported': 'no status is asked' },
  'head-start': { 'not-supported': 'whoever is not in either way is unsettled' },
  'child-care': { 'not-supported': 'the child’s own status counts and is not asked' },
  housing: { 'not-supported': 'part help for a household is unsettled' },
  shelter: { 'not-supported': 'whoever is not in either way is unsettled' },
  'state-only-aid': { supported: 'state law is not held here', 'not-supported': 'state law is not held here' },
  'record-relief-state': { supported: 'state law is not held here' },
  'trafficker-bar': { supported: 'raised and never decided: how forced acts are treated is unsettled' },
  'temporary-worker-protections': { 'not-supported': 'whoever came on such a visa has to be told' },
  'crime-victims-rights': { 'not-supported': 'any federal offense will do, and the rights may be asserted before there is a case' },
  'federal-victim-services': { 'not-supported': 'any federal crime will do, and a federal agency may still come to know of it' },
}
/** Parts of a path whose elements move no outcome, because the statute says the same thing twice, and why it stands in the law all the same. */
const EXEMPT: Readonly<Record<string, string>> = {
  'severe-form.peonage > severe-form.peonage.debt':
    'peonage is servitude for a debt: 22 USC 7102(11)(B) names both, and servitude alone is enough',
  'severe-form.peonage > severe-form.servitude > ': 'peonage rests on the servitude that stands beside it, and that alone is enough',
  'chapter-77.labor-trafficking > chapter-77.labor-trafficking.act': '1590(a) rests on forced labor, which 1589(a) forbids by itself',
  'chapter-77.peonage > chapter-77.peonage.debt': '1581(a) rests on servitude, which 1584(a) forbids by itself',
  'chapter-77.documents > ': '1592(a)(3): of the victims of a severe form it adds those whom a false promise alone brought to work',
  'federal-victim-services.harmed > chapter-77.victim > chapter-77.not-begun > ':
    'unsettled, and any federal crime will do there, so open either way',
  'restitution.harmed > chapter-77.victim > chapter-77.not-begun > ': 'unsettled, and the harm is weighed there, so open either way',
  'crime-victims-rights.harmed.chapter-77 > chapter-77.victim > chapter-77.not-begun > ':
    'unsettled, and any federal offense will do there, so open either way',
  'witness-protection.offense > chapter-77.victim > chapter-77.not-begun > ':
    'unsettled, and any serious offense will do there, so open either way',
  'statutory-victim.sex-not-begun > ': 'unsettled, and what it would serve there is weighed, so open either way',
}
const exemptionsOf = (path: string): string[] => Object.keys(EXEMPT).filter((part) => path.includes(part))
const used = new Set<string>()
const exempt = (path: string): boolean => {
  const found = exemptionsOf(path)
  found.forEach((part) => used.add(part))
  return found.length > 0
}

const percent = (part: number, whole: number): string => `${((100 * part) / whole).toFixed(1)} %`
const lines: string[] = []

test.each(law.protections.map((p) => [p.id, p] as const))(
  '%s: every outcome is reached, and every element can be met and matters',
  (id, protection) => {
    const found = survey(law, protection, DAY, { tries: 12_000, seldom: (path) => exemptionsOf(path).length > 0 })
    const shares = Object.entries(found.outcomes).map(([outcome, count]) => `${outcome} ${percent(count, found.cases)}`)
    lines.push(
      `${id}: ${found.facts} facts, ${found.cases} cases ${found.inFull ? 'in full' : 'by pairs and samples'}: ${shares.join(', ')}`,
    )
    process.stdout.write(`${lines.at(-1)}\n`)
    const missed = Object.entries(found.outcomes).flatMap(([outcome, count]) => (count === 0 && !UNREACHED[id]?.[outcome] ? [outcome] : []))
    expect.soft(missed, 'outcomes never reached').toEqual([])
    expect.soft(found.neverMet, 'elements that can never be met').toEqual([])
    expect
      .soft(
        found.neverMatter.filter((path) => !exempt(path)),
        'elements that never matter',
      )
      .toEqual([])
  },
  120_000,
)

test('no exemption is kept that nothing needs', () => {
  expect(Object.keys(EXEMPT).filter((part) => !used.has(part))).toEqual([])
})

test('a dead element is found: positive control', () => {
  const first = law.protections.find(({ id }) => id === 'removal-stay')
  if (!first) throw new Error('no protection')
  const [edition] = first.law
  if (!edition) throw new Error('no edition')
  const never = {
    ...edition.rule,
    id: 'control.never',
    kind: 'need' as const,
    atLeast: 2,
    parts: [edition.rule, { kind: 'not' as const, id: 'control.not', authority: edition.rule.authority, part: edition.rule }],
  }
  const found = survey(
    law,
    {
      ...first,
      law: [
        { from: edition.from, rule: { ...edition.rule, kind: 'need', atLeast: 1, parts: [edition.rule, never] } as typeof edition.rule },
      ],
    },
    DAY,
  )
  expect(found.neverMet.some((path) => path.endsWith('control.never'))).toBe(true)
}, 120_000)

test('every fact is read by a rule, a warning, a clock or a conflict', () => {
  const beside = [
    ...warningRules(law),
    ...law.warnings.flatMap(({ unless }) => (unless ? [unless] : [])),
    ...law.conflicts.map((c) => c.when),
    ...law.deadlines.flatMap((d) => d.ways.map((w) => w.when)),
  ]
  const read = new Set([...beside.flatMap(factsOf), ...law.deadlines.flatMap((d) => d.ways.map((w) => w.from))])
  for (const [fact, readers] of Object.entries(feeds(law))) if (readers.length > 0) read.add(fact)
  expect(Object.keys(law.facts).filter((id) => !read.has(id))).toEqual([])
})
