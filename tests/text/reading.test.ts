/**
 * Whether a frightened person can take in what is asked: reading grade, sentence length, plain words, no labels, no blame.
 * Formulas are noisy on a few words, so grades are taken over a whole question or a whole help text, never over a row to choose.
 * Judged as it is read: in both voices, from what the loader serves. English only; each language needs a measure of its own.
 */
import readability from 'text-readability'
import { describe, expect, test } from 'vitest'
import { law } from '../../src/law'
import { areas, hasText, loadText, type Voice } from '../../src/text'
import { rawMessages } from '../../text-plugin'

const VOICES: readonly Voice[] = ['self', 'helper']
const HIGHEST_GRADE = 6
const LONGEST_SENTENCE = 20

/** What nobody is called and nothing is called when a person is asked; official names of papers are taken out before. */
const NEVER =
  /\b(victim|traffick|traffic\b|smuggl|coerc|exploit|slave|servitude|bondage|peonage|abus|rape|prostitut|perpetrat|illegal|alien\b|undocumented|eligib|ineligib|qualif|fail|scor(e|ed|ing)\b|suspect|confess|hurry|promise you|why did you|should have)\w*/i
const OFFICIAL = /Eligibility Letter|promises nothing/g
const CONTRACTION = /\b\w+[’'](t|re|ve|ll|d|m)\b|\b(it|that|what|who|there|here|he|she|let|how|where|when|nobody|everyone)[’']s\b/i

const text = await loadText('en', ...areas)
const facts = Object.entries(law.facts)
const optionsOf = (id: string): readonly string[] => {
  const fact = law.facts[id]
  return fact && 'options' in fact ? fact.options : []
}
const say = (id: string, voice: Voice): string => text._(id, { voice })
/** The texts of one fact in one voice, by their message ids. */
const wordsOf = (id: string, voice: Voice): [id: string, words: string][] =>
  ['ask', 'why', 'help', ...optionsOf(id).map((option) => `option.${option}`)].map((part) => [
    `fact.${id}.${part}`,
    say(`fact.${id}.${part}`, voice),
  ])
const everything = (): [id: string, words: string][] => facts.flatMap(([id]) => VOICES.flatMap((voice) => wordsOf(id, voice)))

/** Sentences as a reader hears them: one in quotation marks is its own. */
const sentences = (words: string): string[] => words.split(/(?<=[.?!][”)]*)\s+|:\s+(?=“)/)
const wordsIn = (sentence: string): number => sentence.split(/\s+/).filter((word) => /\w/.test(word)).length
/** Quotation marks go first: the formula would take a sentence that begins with one for the rest of the sentence before. */
const gradeOf = (words: string): number => readability.fleschKincaidGrade(words.replace(/[“”]/g, ''))

test('each question has its four kinds of words, and no word stands without a question', () => {
  const wanted = facts.flatMap(([id]) => wordsOf(id, 'self').map(([message]) => message)).sort()
  const written = Object.keys(rawMessages('en')).filter((id) => id.startsWith('fact.'))
  expect(written.sort()).toEqual(wanted)
  for (const [id, words] of everything()) expect(words.trim(), id).not.toBe('')
})

test('each chapter of the questions has a name, and no two are alike', () => {
  const sections = [...new Set(facts.map(([, fact]) => fact.section))]
  expect(sections.filter((section) => !hasText(text, `section.${section}`))).toEqual([])
  expect(new Set(sections.map((section) => say(`section.${section}`, 'self'))).size).toBe(sections.length)
})

test.each(VOICES)('questions read at grade 6 or below (%s)', (voice) => {
  const grades = facts.map(([id]) => ({ id, grade: gradeOf(say(`fact.${id}.ask`, voice)) }))
  const mean = grades.reduce((sum, { grade }) => sum + grade, 0) / grades.length
  const list = (some: typeof grades): string => some.map(({ id, grade }) => `${id} ${grade}`).join(', ')
  const hardest = [...grades].sort((a, b) => b.grade - a.grade).slice(0, 5)
  process.stdout.write(
    `Reading grade of ${grades.length} questions (${voice}), mean ${mean.toFixed(1)}, hardest ${list(hardest)}\nin order: ${list(grades)}\n`,
  )
  expect(grades.filter(({ grade }) => grade > HIGHEST_GRADE)).toEqual([])
})

test.each(['why', 'help'] as const)('so does the text below them (%s)', (part) => {
  const grades = facts.flatMap(([id]) => VOICES.map((voice) => ({ id, voice, grade: gradeOf(say(`fact.${id}.${part}`, voice)) })))
  expect(grades.filter(({ grade }) => grade > HIGHEST_GRADE)).toEqual([])
})

test.each(VOICES)('so do the pages about files (%s)', (voice) => {
  const ids = Object.keys(rawMessages('en')).filter((id) => /^casefile\.(?!note\.|issues\.)/.test(id))
  const parts = [...new Set(ids.map((id) => id.split('.').slice(0, 2).join('.')))]
  const grades = parts.map((part) => {
    const said = ids.filter((id) => id === part || id.startsWith(`${part}.`)).map((id) => `${say(id, voice).replace(/\.$/, '')}.`)
    return { part, grade: gradeOf(said.join(' ')) }
  })
  expect(grades.length).toBeGreaterThan(8)
  expect(grades.filter(({ grade }) => grade > HIGHEST_GRADE)).toEqual([])
})

test('no sentence is long', () => {
  const long = everything().flatMap(([id, words]) =>
    sentences(words).flatMap((s) => (wordsIn(s) > LONGEST_SENTENCE ? [`${id}: ${s}`] : [])),
  )
  expect([...new Set(long)]).toEqual([])
})

test('nobody is labeled, blamed or hurried, and nothing is promised', () => {
  const found = everything().flatMap(([id, words]) => NEVER.exec(words.replace(OFFICIAL, ''))?.[0].concat(` in ${id}`) ?? [])
  expect([...new Set(found)]).toEqual([])
})

test('words are written out', () => {
  expect([...new Set(everything().flatMap(([id, words]) => CONTRACTION.exec(words)?.[0].concat(` in ${id}`) ?? []))]).toEqual([])
})

test('each reason to ask is its own', () => {
  for (const voice of VOICES) {
    const reasons = facts.map(([id]) => say(`fact.${id}.why`, voice))
    expect(reasons.filter((reason, i) => reasons.indexOf(reason) !== i)).toEqual([])
  }
})

test('a helper is asked about the person they are helping', () => {
  for (const [id] of facts) {
    const [self, helper] = VOICES.map((voice) => say(`fact.${id}.ask`, voice))
    expect(self, id).not.toBe(helper)
    expect(self, id).toMatch(/\byour?\b/i)
    expect(helper, id).toContain('the person you are helping')
  }
})

test('rows to choose are short, and no two of a question are alike', () => {
  for (const [id] of facts) {
    for (const voice of VOICES) {
      const rows = optionsOf(id).map((option) => say(`fact.${id}.option.${option}`, voice))
      expect(new Set(rows).size, id).toBe(rows.length)
      expect(rows.filter((row) => wordsIn(row) > 16)).toEqual([])
    }
  }
})

describe('the measures themselves', () => {
  test('sentences are counted as heard', () => {
    expect(sentences('One. Two? For example: “Stay, or I call.” Three.')).toEqual([
      'One.',
      'Two?',
      'For example',
      '“Stay, or I call.”',
      'Three.',
    ])
    expect(wordsIn('A – b, c.')).toBe(3)
  })

  test.each(['She is a victim of trafficking', 'Were you coerced?', 'You may be ineligible', 'You failed'])('%s: refused', (words) => {
    expect(words).toMatch(NEVER)
  })

  test.each(['I don’t know', "It's late", 'They’ll come', 'That’s all'])('%s: a contraction', (words) => {
    expect(words).toMatch(CONTRACTION)
  })

  test('what belongs to somebody is no contraction', () => {
    expect('The owner’s wish, a children’s home').not.toMatch(CONTRACTION)
  })

  test('a lawyer’s sentence is above the limit', () => {
    expect(
      gradeOf('Notwithstanding the applicability of alternative determinations, was involuntary servitude perpetrated?'),
    ).toBeGreaterThan(HIGHEST_GRADE)
  })
})
