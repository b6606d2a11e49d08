/** Nothing without its source, its text or its use: ids, cites, texts, steps, evidence, limits and warnings hold together. */
import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { factsOf, leavesOf, partsOf } from '../../src/engine/interview'
import type { Cite, Fact, Rule } from '../../src/engine/model'
import { law } from '../../src/law'
import { loadText } from '../../src/text'
import { languageFolders, rawMessages } from '../../text-plugin'

const below = (rule: Rule): Rule[] => [rule, ...partsOf(rule).flatMap(below)]
const shown = law.protections.flatMap((p) => [p.scope, ...p.law.map((e) => e.rule)].flatMap(below))
const aside = [
  ...law.warnings.flatMap(({ when, unless }) => [
    ...(when === 'always' ? [] : when.flatMap((t) => ('kind' in t ? [t] : []))),
    ...(unless ? [unless] : []),
  ]),
  ...law.deadlines.flatMap((d) => d.ways.map((w) => w.when)),
  ...law.conflicts.map((c) => c.when),
].flatMap(below)
const cites: Cite[] = [
  ...[...shown, ...aside].flatMap((r) => r.authority),
  ...law.protections.flatMap((p) => p.particulars.flatMap((x) => x.authority)),
  ...law.warnings.flatMap((w) => w.authority),
  ...law.deadlines.flatMap((d) => d.authority),
]
const repeated = (ids: readonly string[]): string[] => ids.filter((id, n) => ids.indexOf(id) !== n)

/** Every message id that the law asks text for. */
const wanted = new Set([
  ...shown.map((r) => `rule.${r.id}`),
  ...shown.flatMap((r) => (r.evidence ?? []).map((e) => `evidence.${e}`)),
  ...law.protections.flatMap((p) => [
    `protection.${p.id}.name`,
    `protection.${p.id}.summary`,
    `group.${p.group}`,
    ...p.particulars.map((x) => `particular.${x.id}`),
    ...Object.values(p.steps)
      .flat()
      .map((s) => `step.${s}`),
    ...p.limits.map((l) => `limit.${l}`),
  ]),
  ...law.warnings.flatMap((w) => [`warning.${w.id}.title`, `warning.${w.id}.text`]),
  ...law.deadlines.flatMap((d) => [`deadline.${d.id}.name`, `deadline.${d.id}.text`]),
  ...law.conflicts.map((c) => `conflict.${c.id}`),
  ...Object.entries(law.facts).flatMap(([id, fact]) => [
    `section.${fact.section}`,
    `fact.${id}.ask`,
    `fact.${id}.why`,
    `fact.${id}.help`,
    ...('options' in fact ? fact.options.map((o) => `fact.${id}.option.${o}`) : []),
    ...(fact.kind === 'choice' ? Object.values(fact.curable ?? {}).map((step) => `step.${String(step)}`) : []),
  ]),
])
const LAW_AREAS = /^(rule|evidence|protection|group|particular|step|limit|warning|deadline|conflict|section|fact)\./

test('an id names one thing: the same rule may stand in several places, another may not bear its id', () => {
  const byId = new Map<string, Rule>()
  const clashes = [...shown, ...aside].filter((rule) => {
    const known = byId.get(rule.id) ?? rule
    byId.set(rule.id, known)
    return known !== rule && JSON.stringify(known) !== JSON.stringify(rule)
  })
  expect(clashes.map((r) => r.id)).toEqual([])
  for (const list of [law.protections, law.warnings, law.deadlines, law.conflicts]) expect(repeated(list.map((x) => x.id))).toEqual([])
  for (const p of law.protections) expect(repeated(p.particulars.map((x) => x.id)), p.id).toEqual([])
})

test('every rule has a source that exists, and the pinpoint lies within it; no source stands idle', () => {
  const section = (cite: string): string => cite.replace(/\(.*$/, '').replace(/,.*$/, '').trim()
  expect(cites.filter(({ id }) => !law.authorities[id]).map(({ id }) => id)).toEqual([])
  expect(
    cites
      .filter(({ id, pinpoint }) => !pinpoint.startsWith(section(law.authorities[id]?.cite ?? '?')))
      .map(({ id, pinpoint }) => `${id}: ${pinpoint}`),
  ).toEqual([])
  const used = new Set(cites.map(({ id }) => id))
  expect(Object.keys(law.authorities).filter((id) => !used.has(id))).toEqual([])
})

test('every protection says who acts, what to do next, what it warns of and what was left out', () => {
  const warned = new Set(law.warnings.map((w) => w.id))
  for (const p of law.protections) {
    expect(
      p.particulars.some((x) => x.topic === 'who'),
      `${p.id}: who`,
    ).toBe(true)
    expect(p.steps.open.length, `${p.id}: steps where open`).toBeGreaterThan(0)
    expect(p.steps.supported.length, `${p.id}: steps where supported`).toBeGreaterThan(0)
    expect(p.limits.length, `${p.id}: limits`).toBeGreaterThan(0)
    expect(
      p.cautions.filter((id) => !warned.has(id)),
      `${p.id}: cautions`,
    ).toEqual([])
    for (const list of [p.cautions, p.limits, ...Object.values(p.steps)]) expect(repeated(list), p.id).toEqual([])
  }
})

test('what the law names is there: editions in order, dates for clocks, facts of conflicts, elements that raise warnings', () => {
  for (const p of law.protections) {
    const from = p.law.map((edition) => edition.from)
    expect(from.length, p.id).toBeGreaterThan(0)
    expect(from, p.id).toEqual([...new Set(from)].sort())
    expect((from[0] ?? '') <= law.checkedOn, p.id).toBe(true)
  }
  for (const { id, ways } of law.deadlines) for (const way of ways) expect(law.facts[way.from]?.kind, id).toBe('date')
  for (const { id, facts, when } of law.conflicts) expect([...facts].sort(), id).toEqual([...factsOf(when)].sort())
  for (const { id, when } of law.warnings) {
    for (const trigger of when === 'always' ? [] : when) {
      if ('kind' in trigger) continue
      const protection = law.protections.find((p) => p.id === trigger.protection)
      expect(protection, `${id}: ${trigger.protection}`).toBeDefined()
      if ('element' in trigger && protection)
        expect(
          [protection.scope, ...protection.law.map((e) => e.rule)].flatMap(below).map((r) => r.id),
          id,
        ).toContain(trigger.element)
    }
  }
})

test('no option bears a word that answers keep for themselves', () => {
  const kept = (fact: Fact): string[] =>
    'options' in fact
      ? fact.options.filter((o) => ['unsure', 'declined', ...(fact.kind === 'several' ? ['none', 'no-others'] : [])].includes(o))
      : []
  expect(
    Object.entries(law.facts)
      .filter(([, fact]) => kept(fact).length > 0)
      .map(([id]) => id),
  ).toEqual([])
})

test('practice and policy carry the day they were read', () => {
  const policy = /^(pm|pa|uscis-|ice-|dhs-|eo-|proclamation|otip|icwc|dorcas)/
  const bare = [...law.warnings, ...law.protections.flatMap((p) => p.particulars)].filter(
    (x) => x.authority.every((c) => policy.test(c.id)) && !x.asOf,
  )
  expect(bare.map((x) => x.id)).toEqual([])
})

test('a question that follows another stands after it, and on answers that it has', () => {
  const ids = Object.keys(law.facts)
  for (const [id, { follows = [] }] of Object.entries(law.facts)) {
    for (const after of [follows].flat()) {
      const before = law.facts[after.fact]
      expect(ids.indexOf(after.fact), id).toBeGreaterThanOrEqual(0)
      expect(ids.indexOf(after.fact), id).toBeLessThan(ids.indexOf(id))
      const possible: readonly unknown[] = before?.kind === 'yes-no' ? [true, false] : before && 'options' in before ? before.options : []
      expect(
        after.answers.filter((answer) => !possible.includes(answer)),
        id,
      ).toEqual([])
    }
  }
})

test('no option of a fact goes unread by every rule', () => {
  const read = new Map<string, Set<unknown>>()
  for (const leaf of [...shown, ...aside].flatMap(leavesOf)) {
    if (leaf.kind !== 'test') continue
    const seen = read.get(leaf.fact) ?? new Set()
    read.set(leaf.fact, seen)
    Object.values(leaf.condition)
      .flat()
      .forEach((value) => seen.add(value))
  }
  // In a choice one answer may be what is left when the others are named. These are more than that, and why:
  const TOLD_APART = new Set([
    'legal-threat: none', // so that a rule told to everyone has an answer of its own
    'where-happened: abroad', // all of it abroad leaves presence open for a lawyer
    'departed: taken-out', // taken out by those who did it is no departure
  ])
  const idle = Object.entries(law.facts).flatMap(([id, fact]) => {
    if (!('options' in fact)) return []
    const unread = fact.options.filter((o) => !read.get(id)?.has(o) && !(fact.kind === 'choice' && fact.curable && o in fact.curable))
    return fact.kind === 'choice' ? unread.slice(1).map((o) => `${id}: ${o}`) : unread.map((o) => `${id}: ${o}`)
  })
  expect(idle.filter((option) => !TOLD_APART.has(option))).toEqual([])
})

test.each(languageFolders())('%s: every id has its text, none is empty, idle or said twice', (language) => {
  const messages = rawMessages(language)
  expect([...wanted].filter((id) => !messages[id]?.trim())).toEqual([])
  expect(Object.keys(messages).filter((id) => LAW_AREAS.test(id) && !wanted.has(id))).toEqual([])
  const why = Object.entries(messages)
    .filter(([id]) => /^fact\..*\.why$/.test(id))
    .map(([, text]) => text)
  expect(repeated(why)).toEqual([])
  for (const area of ['evidence', 'limit', 'step']) {
    const said = Object.entries(messages).filter(([id]) => id.startsWith(`${area}.`))
    expect(
      said.filter(([, text]) => text.trim().length < 4).map(([id]) => id),
      area,
    ).toEqual([])
  }
})

test('a helper is not asked in the words meant for the person', async () => {
  const messages = rawMessages('en')
  const ABOUT_OTHERS = new Set([
    'work-kind',
    'debt-unfair',
    'legal-threat',
    'meant-for',
    'papers-to-hold',
    'sex-brought-by',
    'sex-made-by',
    'left-how',
    'where-happened',
    'return-reason',
    'federal-agency',
    'refusal-reasons',
    'criminal-case',
    'case-federal',
    'convicted-chapter-77',
    'civil-suit',
    'suit-diligent',
    't-stage',
    't-filed-on',
    't-complete',
    't-background',
    'denied-on',
    'other-protected-filing',
    'continued-presence-end',
    'hhs-request',
    'official-date',
    'deportable-conviction',
    'grounds-connected',
    'never-waived',
    'waiver',
    'ended-on',
    'green-card-from-t',
  ])
  const same = Object.keys(law.facts).filter((id) => !messages[`fact.${id}.ask`]?.includes('{voice, select') && !ABOUT_OTHERS.has(id))
  expect(same).toEqual([])
  const text = await loadText('en', 'first')
  const alike = Object.keys(law.facts).filter(
    (id) => !ABOUT_OTHERS.has(id) && text._(`fact.${id}.ask`, { voice: 'self' }) === text._(`fact.${id}.ask`, { voice: 'helper' }),
  )
  expect(alike).toEqual([])
  expect(
    [...ABOUT_OTHERS].filter((id) => !law.facts[id]),
    'named here, and no fact',
  ).toEqual([])
})

test('no text speaks of law as a verdict, or puts a label on the person', () => {
  const verdict = /\b(in)?eligible\b|\bqualif(y|ies|ied)\b|\bscore\b|\billegal alien/i
  const label = /\bvictims?\b|\btraffick/i
  const messages = Object.entries(rawMessages('en'))
  expect(messages.filter(([, text]) => verdict.test(text)).map(([id]) => id)).toEqual([])
  // Titles of sources are ours too; "qualified alien" is the statute's own name for a status.
  expect(Object.values(law.authorities).filter(({ title }) => /eligib/i.test(title))).toEqual([])
  expect(messages.filter(([id, text]) => /^fact\.[^.]+\.(ask|why)$/.test(id) && label.test(text)).map(([id]) => id)).toEqual([])
})

test('no machine path and no outside folder in the catalogue', () => {
  const raw = readFileSync(new URL('../../src/law/index.ts', import.meta.url), 'utf8')
  expect(raw).not.toMatch(/\/work\/|\.\.\/shared\/design/)
})
