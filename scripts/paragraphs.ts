/**
 * npm run paragraphs -- FOLDER: lists every paragraph of the texts of law in a folder (one file per source, headed `- Cite:` and `- Text as of:`, the
 * text after a line `---`) and writes them to tests/law/paragraphs.json, against which docs/coverage.md is checked. The texts stay outside.
 *
 * A paragraph is known by the marks at the start of a line: (a)(1)(A)(i)(I)(aa) in statutes, (a)(1)(i)(A)([1]) in regulations; a defined term by
 * **[Term]**; a section of a chapter by a heading with §. Where a mark fits two levels, (i) or (v) or (I), the one that follows the last mark
 * of its level is taken, and a roman one only where a second follows.
 */
import { readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'

/** One source: its cite without points, the day of the text, its paragraphs in order. */
export interface Paragraphs {
  readonly cite: string
  readonly day: string
  readonly paragraphs: readonly string[]
}

const STATUTE = ['a', '1', 'A', 'i', 'I', 'aa'] as const
const REGULATION = ['a', '1', 'i', 'A', '[1]'] as const
type Kind = (typeof STATUTE)[number] | (typeof REGULATION)[number]

const ROMAN = ['i', 'ii', 'iii', 'iv', 'v', 'vi', 'vii', 'viii', 'ix', 'x', 'xi', 'xii', 'xiii', 'xiv', 'xv']
const letter = (mark: string): number => mark.charCodeAt(0) - 96

/** The place of a mark in each kind it may belong to. */
function places(mark: string): Partial<Record<Kind, number>> {
  const bare = mark.replace(/[[\]]/g, '')
  if (/^\d/.test(bare)) return { [mark === bare ? '1' : '[1]']: Number.parseInt(bare, 10) }
  const low = bare.toLowerCase()
  const roman = ROMAN.indexOf(low) + 1
  if (low === bare)
    return {
      ...(bare.length === 1 ? { a: letter(low) } : {}),
      ...(roman ? { i: roman } : {}),
      ...(/^([a-z])\1$/.test(bare) ? { aa: letter(low) } : {}),
    }
  return { ...(bare.length === 1 ? { A: letter(low) } : {}), ...(roman ? { I: roman } : {}) }
}

interface Level {
  readonly kind: Kind
  readonly mark: string
  readonly place: number
}

const written = (levels: readonly Level[]): string => levels.map(({ mark }) => `(${mark.replace(/[[\]]/g, '')})`).join('')

/** The levels after a mark: under the last one, or beside one of those above it. Throws where neither fits. */
function placed(levels: readonly Level[], mark: string, order: readonly Kind[], later: readonly string[]): Level[] {
  const ways = Object.entries(places(mark)).flatMap(([name, place]) => {
    const kind = name as Kind
    const depth = order.indexOf(kind)
    const above = levels.filter((level) => order.indexOf(level.kind) < depth)
    const beside = levels.find((level) => level.kind === kind)
    const step = above.at(-1) ? depth - order.indexOf(above.at(-1)!.kind) : 1
    if (depth < 0 || step > 1 || (beside && place <= beside.place)) return []
    const follows = beside
      ? place === beside.place + 1
      : place === 1 && (!/^[iI]$/.test(mark) || kind === 'A' || kind === 'a' || later.includes(mark + mark))
    return [{ levels: [...above, { kind, mark, place }], cost: follows ? 0 : beside ? 10 + place - beside.place : 5 + place }]
  })
  const [best] = ways.sort((x, y) => x.cost - y.cost || y.levels.length - x.levels.length)
  if (!best) throw new Error(`no place for (${mark}) after ${written(levels)}`)
  return best.levels
}

/** Every paragraph of one text, in order. Throws where the head is missing or a mark has no place. */
export function paragraphsOf(text: string): Paragraphs {
  const [head = '', body = ''] = text.split(/\n---\n/)
  const cite = /^- Cite: (.*)$/m.exec(head)?.[1]?.replace('U.S.C.', 'USC')
  const day = /^- Text as of: (.*)$/m.exec(head)?.[1]
  if (!cite || !day) throw new Error(`no cite or day: ${head.slice(0, 60)}`)
  const order: readonly Kind[] = cite.includes('CFR') ? REGULATION : STATUTE
  const root = cite.replace(/[ (,].*/, (rest) => / (?:USC|CFR) [\dA-Za-z.-]+/.exec(rest)?.[0] ?? rest)
  const above = [...cite.replace(/(?:-|,| and ).*/, (rest) => (/^-\d/.test(rest) ? rest : '')).matchAll(/\((\w+)\)/g)].map(
    ([, mark = '']) => mark,
  )

  const lines = body.split('\n').flatMap((line) => {
    const section = /^## § ([\dA-Z]+)/.exec(line)?.[1]
    const marks = [...(/^(?:#+ |> )?(?:— ?)?((?:\(\[?\w+\]?\)[ —]*)+)/.exec(line)?.[1]?.matchAll(/\((\[?\w+\]?)\)/g) ?? [])].map(
      ([, mark = '']) => mark,
    )
    const term = /^\*\*\[([^\]]+)/.exec(line)?.[1]?.replace(/ \[\?$/, '')
    return section || marks.length > 0 || term ? [{ section, marks, term }] : []
  })
  const all = lines.flatMap(({ marks }) => marks)

  let base = root
  let levels: Level[] = []
  let term: { name: string; above: Level[] } | undefined
  let seen = 0
  const found: string[] = []
  for (const line of lines) {
    if (line.section) {
      base = `${root.replace(/ [^ ]*$/, '')} ${line.section}`
      levels = []
      found.push(base)
    }
    if (line.term) {
      term = { name: ` “${line.term}”`, above: term?.above ?? levels }
      levels = []
      found.push(base + written(term.above) + term.name)
    }
    for (const mark of line.marks) {
      seen += 1
      if (term && places(mark).a) {
        levels = term.above
        term = undefined
      }
      if (levels.length === 0 && !term && above.at(-1) === mark)
        levels = above.map((m, n) => ({ kind: order[n]!, mark: m, place: places(m)[order[n]!] ?? 0 }))
      else if (levels.length === 0 && order.indexOf(Object.keys(places(mark))[0] as Kind) > 0)
        levels = [{ kind: Object.keys(places(mark))[0] as Kind, mark, place: Object.values(places(mark))[0] ?? 0 }]
      else levels = placed(levels, mark, order, all.slice(seen, seen + 60))
      found.push(base + (term ? written(term.above) + term.name : '') + written(levels))
    }
  }
  return { cite: root, day, paragraphs: found.length > 0 ? found : [root] }
}

/** Writes the list. Returns 1 where a folder has no text. */
export function main([folder]: readonly string[]): number {
  const files = folder ? readdirSync(folder).filter((name) => name.endsWith('.md')) : []
  if (!folder || files.length === 0) return 1
  const sources = files.map((name) => paragraphsOf(readFileSync(join(folder, name), 'utf8')))
  writeFileSync('tests/law/paragraphs.json', `${JSON.stringify(sources, null, 2)}\n`)
  return 0
}
