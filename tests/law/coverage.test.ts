/**
 * docs/coverage.md, paragraph by paragraph: every paragraph of the texts and every source that a rule cites has a row, every name in a row is there,
 * no reason is empty, and what is said to be held is cited by a rule that is named. After a new rule or cite, add its row by hand.
 */
import { readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { partsOf } from '../../src/engine/interview'
import type { Cite, Rule } from '../../src/engine/model'
import { rootsOf } from '../../src/verification/space'
import { law } from '../../src/law'
import { rawMessages } from '../../text-plugin'
import { paragraphsOf, type Paragraphs } from '../../scripts/paragraphs'

const sources = JSON.parse(readFileSync(new URL('paragraphs.json', import.meta.url), 'utf8')) as Paragraphs[]
const document = readFileSync('docs/coverage.md', 'utf8')
const BEYOND = 'Sources whose text is not among these'
const KINDS = ['frame', 'definition', 'agency', 'money', 'crime', 'lawyer', 'unasked', 'spent', "not the person's"]

interface Row {
  readonly source: string
  readonly day: string
  readonly place: string
  readonly says: string
  readonly cell: string
  /** Every name in backticks. */
  readonly names: readonly string[]
  readonly covers: readonly string[]
}

const marks = (text: string): string[] => [...text.matchAll(/\((\w+)\)/g)].map(([, mark = '']) => mark)
const shape = (mark: string): string => (/^\d/.test(mark) ? '1' : mark === mark.toUpperCase() ? 'A' : 'a')

/** The paragraphs that a cell of the first column stands for. */
function covered(source: string, place: string, paragraphs: readonly string[]): string[] {
  const below = place.endsWith(' and below')
  const [first = '', last] = place.replace(/ and below$/, '').split(/(?<=\))-(?=\()|(?<= USC \d+)-(?=\d)/)
  const from = /^\d+ (?:USC|CFR) /.test(first) ? first : first.startsWith('“') ? `${source} ${first}` : source + first
  const under = (paragraph: string): string[] => paragraphs.filter((p) => p.startsWith(`${paragraph}(`))
  if (!last) return [from, ...(below ? under(from) : [])]
  const tail = marks(last)
  const to = last.startsWith('(')
    ? [from.replace(/\(.*/, ''), ...[...marks(from).slice(0, -tail.length), ...tail].map((mark) => `(${mark})`)].join('')
    : from.replace(/\d+$/, last)
  const between = paragraphs.slice(paragraphs.indexOf(from), paragraphs.indexOf(to) + 1)
  return paragraphs.includes(from) ? [...between, ...under(to)] : []
}

function rowsOf(text: string, texts: readonly Paragraphs[]): Row[] {
  return text.split('\n## ').flatMap((section, n) => {
    const source = /^(\d+ (?:USC|CFR) [\w.-]+):/.exec(section)?.[1] ?? ''
    if (n === 0 || (!source && !section.startsWith(BEYOND))) return []
    const paragraphs = texts.find(({ cite }) => cite === source)?.paragraphs ?? []
    const day = /^Text of (.*)\.$/m.exec(section)?.[1] ?? ''
    return [...section.matchAll(/^\| (.*?) +\| (.*?) +\| (.*?) *\|$/gm)]
      .map(([, place = '', says = '', cell = '']) => ({ place, says, cell }))
      .filter(({ place }) => place !== 'Paragraph' && !/^-+$/.test(place))
      .map(({ place, says, cell }) => ({
        source,
        day,
        place,
        says,
        cell,
        names: [...cell.matchAll(/`([^`]+)`/g)].map(([, name = '']) => name),
        covers: source ? covered(source, place, paragraphs) : [place],
      }))
  })
}

const listed = sources.flatMap(({ paragraphs }) => paragraphs)

/** Each paragraph that a pinpoint points to: the members of a list, the ends of a range and what the texts have between them. */
function pointsOf(pinpoint: string): string[] {
  const [first = '', ...more] = pinpoint.split(/(, (?=\()|(?<=\))-(?=\())/)
  if (!/^\d+ (?:USC|CFR) /.test(first) || /, \D/.test(first)) return [pinpoint]
  const base = first.replace(/\(.*/, '')
  let path = marks(first)
  const points = [first]
  for (let n = 0; n < more.length; n += 2) {
    const before = points.at(-1) ?? first
    const own = marks(more[n + 1] ?? '')
    path = [
      ...path.slice(
        0,
        path.findLastIndex((mark) => shape(mark) === shape(own[0] ?? '')),
      ),
      ...own,
    ]
    const point = base + path.map((mark) => `(${mark})`).join('')
    const between = listed.slice(listed.indexOf(before) + 1, listed.indexOf(point)).filter((p) => marks(p).length === path.length)
    points.push(...(more[n] === '-' && listed.includes(before) ? between : []), point)
  }
  return points
}

const below = (rule: Rule): Rule[] => [rule, ...partsOf(rule).flatMap(below)]
const rules = rootsOf(law).flatMap(below)
const citing: readonly (readonly [string, readonly Cite[]])[] = [
  ...rules.map((r) => [r.id, r.authority] as const),
  ...law.protections.flatMap((p) => p.particulars.map((x) => [`particular.${x.id}`, x.authority] as const)),
  ...law.warnings.map((w) => [`warning.${w.id}`, w.authority] as const),
  ...law.deadlines.map((d) => [`deadline.${d.id}`, d.authority] as const),
]
const pointsBy = new Map<string, Set<string>>()
for (const [id, cites] of citing) {
  const points = pointsBy.get(id) ?? new Set()
  pointsBy.set(id, points)
  cites.flatMap(({ pinpoint }) => pointsOf(pinpoint)).forEach((point) => points.add(point))
}
const told = Object.keys(rawMessages('en')).filter((id) => /^(limit|step|evidence)\./.test(id))
const known = new Set([...pointsBy.keys(), ...told, ...law.protections.map((p) => p.id)])

/** One paragraph, or one that holds the other, a section with its terms included. */
const touches = (x: string, y: string): boolean =>
  x === y || [[x, y] as const, [y, x] as const].some(([a, b]) => b.startsWith(`${a}(`) || b.startsWith(`${a} “`))

const unknownNames = (rows: readonly Row[]): string[] =>
  rows.flatMap(({ place, names }) => names.filter((name) => !known.has(name)).map((name) => `${place}: ${name}`))
const withoutRow = (rows: readonly Row[], texts: readonly Paragraphs[]): string[] => {
  const covers = new Set(rows.flatMap((row) => row.covers))
  return texts.flatMap(({ paragraphs }) => paragraphs.filter((paragraph) => !covers.has(paragraph)))
}
const citedWithoutRow = (rows: readonly Row[]): string[] => {
  const covers = new Set(rows.flatMap((row) => row.covers))
  return [...new Set([...pointsBy.values()].flatMap((points) => [...points]))].filter((point) => !covers.has(point)).sort()
}
const withoutReason = (rows: readonly Row[]): string[] =>
  rows
    .filter(({ says, cell, names }) => {
      const [, kind = '', why = ''] = /^_([^_]+)_: (.*)$/.exec(cell) ?? []
      const held =
        names.length > 0 &&
        cell
          .replace(/^in substance: /, '')
          .replace(/`[^`]+`/g, '')
          .trim() === ''
      return says.length < 3 || !(held || (KINDS.includes(kind) && why.length > 5))
    })
    .map(({ source, place }) => `${source} ${place}`)
/** Rows that name a rule or a text which could cite the paragraph, but none that does, and do not say so. */
const notCited = (rows: readonly Row[]): string[] =>
  rows
    .filter(({ cell, names, covers }) => {
      const able = cell.startsWith('_') ? [] : names.filter((name) => pointsBy.has(name))
      const does = able.some((name) =>
        [...(pointsBy.get(name) ?? [])].some((point) => covers.some((paragraph) => touches(point, paragraph))),
      )
      return able.length > 0 && does === cell.startsWith('in substance')
    })
    .map(({ source, place }) => `${source} ${place}`)

/** The table of counts, made anew from the rows. */
function counts(rows: readonly Row[]): Record<string, number> {
  const sortOf = ({ cell, names }: Row): string => {
    const kind = /^_([^_]+)_/.exec(cell)?.[1]
    if (kind) return `_${kind}_`
    if (names.every((name) => name.startsWith('limit.'))) return 'as a limit'
    if (names.every((name) => /^(limit|step|evidence)\./.test(name))) return 'as a step'
    return cell.startsWith('in substance') ? 'in substance' : 'that cites it'
  }
  const sorts = new Map(rows.toReversed().flatMap((row) => row.covers.map((paragraph) => [paragraph, sortOf(row)] as const)))
  const all = sources.flatMap(({ paragraphs }) => paragraphs)
  const found: Record<string, number> = { All: all.length }
  for (const paragraph of all) found[sorts.get(paragraph) ?? ''] = (found[sorts.get(paragraph) ?? ''] ?? 0) + 1
  return found
}

const rows = rowsOf(document, sources)

test('every paragraph of the texts has a row, and every row stands for a paragraph', () => {
  expect(withoutRow(rows, sources)).toEqual([])
  expect(rows.filter(({ covers }) => covers.length === 0).map(({ source, place }) => `${source} ${place}`)).toEqual([])
  const days = new Map(sources.map(({ cite, day }) => [cite, day]))
  expect(rows.filter(({ source, day }) => source && days.get(source) !== day).map(({ source }) => source)).toEqual([])
})

test('every source that a rule, a text, a warning or a clock cites has a row at its paragraph', () => {
  expect(citedWithoutRow(rows)).toEqual([])
})

test('every name is there, and no reason is empty', () => {
  expect(unknownNames(rows)).toEqual([])
  expect(withoutReason(rows)).toEqual([])
})

test('what is held is cited by a rule that is named, or is said to be held in substance', () => {
  expect(notCited(rows)).toEqual([])
})

test('the counts at the head are those of the rows', () => {
  const found = counts(rows)
  const said = [...(document.split('\n## ')[0] ?? '').matchAll(/^\| (.+?) +\| (\d+) +\|$/gm)]
  const seen = said.map(([, label = '', count]) => {
    const key = Object.keys(found).find((sort) => label.includes(sort))
    expect(Number(count), label).toBe(found[key ?? ''] ?? 0)
    return key
  })
  expect([...new Set(seen)].sort()).toEqual(Object.keys(found).sort())
})

describe('positive control: what is missing is caught', () => {
  test('a paragraph without a row, a row without its paragraph, a source without a row', () => {
    const less = rows.filter(({ source, place }) => `${source}${place}` !== '8 USC 1367(c)')
    expect(less).toHaveLength(rows.length - 1)
    expect(withoutRow(less, sources)).toEqual(['8 USC 1367(c)'])
    expect(citedWithoutRow(less)).toEqual(['8 USC 1367(c)'])
    expect(withoutRow(rows, [{ cite: '8 USC 1367', day: '2023-04-20', paragraphs: ['8 USC 1367(e)'] }])).toEqual(['8 USC 1367(e)'])
    expect(covered('8 USC 1367', '(x)-(z)', ['8 USC 1367(a)'])).toEqual([])
  })
  test('an unknown name, an empty reason, a kind that is none, a rule that does not cite it', () => {
    const [row] = rowsOf(
      '\n## 8 USC 1367: x\n\nText of 2023-04-20.\n\n| Paragraph | What it says | Held by, or why not |\n|---|---|---|\n| (c) | Penalties | `t-visa.nothing` |\n',
      sources,
    )
    if (!row) throw new Error('no row')
    expect(unknownNames([row])).toEqual(['(c): t-visa.nothing'])
    expect(withoutReason([row])).toEqual([])
    for (const cell of ['', '_agency_: ', '_because_: the agency’s own work', 'the agency’s own work']) {
      expect(withoutReason([{ ...row, cell, names: [] }]), cell).toEqual(['8 USC 1367 (c)'])
    }
    const wrong = { ...row, cell: '`t-visa.granted`', names: ['t-visa.granted'] }
    expect(notCited([wrong])).toEqual(['8 USC 1367 (c)'])
    expect(notCited([{ ...wrong, cell: `in substance: ${wrong.cell}` }])).toEqual([])
    const right = { ...row, cell: '`particular.confidentiality.penalty`', names: ['particular.confidentiality.penalty'] }
    expect(notCited([right])).toEqual([])
    expect(notCited([{ ...right, cell: `in substance: ${right.cell}` }])).toEqual(['8 USC 1367 (c)'])
  })
  test('a paragraph more or less in a text changes its list', () => {
    const head = '# x\n\n- Cite: 8 CFR 214.204\n- Text as of: 2025-01-27\n\n---\n\n'
    const text =
      '(g) One.\n\n(h) Two.\n\n(1) Three.\n\n(2) (i) Four.\n\n(ii) Five.\n\n(A) Six.\n\n([1]) Seven.\n\n(i) Eight.\n\n**[Term]** means nine:\n\n(1) Ten.\n'
    const found = paragraphsOf(head + text).paragraphs.map((paragraph) => paragraph.replace('8 CFR 214.204', ''))
    expect(found).toEqual([
      '(g)',
      '(h)',
      '(h)(1)',
      '(h)(2)',
      '(h)(2)(i)',
      '(h)(2)(ii)',
      '(h)(2)(ii)(A)',
      '(h)(2)(ii)(A)(1)',
      '(i)',
      '(i) “Term”',
      '(i) “Term”(1)',
    ])
    expect(
      paragraphsOf(head.replace('8 CFR 214.204', '22 U.S.C. 7102') + '(1) One\n\n(A) two\n\n(i) three\n\n(2) four\n').paragraphs,
    ).toEqual(['(1)', '(1)(A)', '(1)(A)(i)', '(2)'].map((mark) => `22 USC 7102${mark}`))
    expect(() => paragraphsOf(`${head}(b) One.\n\n(a) Two.\n`)).toThrow('no place for (a) after (b)')
    expect(() => paragraphsOf('# no head\n---\n(a) One.')).toThrow('no cite or day')
  })
  test('a pinpoint points to each of its paragraphs', () => {
    expect(pointsOf('8 CFR 214.211(e)(2)(iii)-(iv)')).toEqual(['8 CFR 214.211(e)(2)(iii)', '8 CFR 214.211(e)(2)(iv)'])
    expect(pointsOf('28 CFR 1100.35(c)(1), (c)(2)(iv)')).toEqual(['28 CFR 1100.35(c)(1)', '28 CFR 1100.35(c)(2)(iv)'])
    expect(pointsOf('8 CFR 214.207(a)(1)-(3)')).toEqual(['8 CFR 214.207(a)(1)', '8 CFR 214.207(a)(2)', '8 CFR 214.207(a)(3)'])
    expect(pointsOf('34 USC 20102(b)(1), (4)-(5)')).toEqual(['34 USC 20102(b)(1)', '34 USC 20102(b)(4)', '34 USC 20102(b)(5)'])
    expect(pointsOf('7 USC 2015(f), last sentence')).toEqual(['7 USC 2015(f), last sentence'])
    expect(pointsOf('A.C.R. v. Noem, E.D.N.Y.')).toEqual(['A.C.R. v. Noem, E.D.N.Y.'])
  })
})
