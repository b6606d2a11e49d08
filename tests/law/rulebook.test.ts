/**
 * The law of every protection in words, in each of its editions, as `npm run rulebook` prints it, and what stands beside the protections: what a
 * reviewer reads when the law changes. After a change of law run `npx vitest run tests/law/rulebook.test.ts --update`, and read the difference.
 */
import { readdirSync } from 'node:fs'
import { expect, test } from 'vitest'
import { law } from '../../src/law'
import { areas, loadText } from '../../src/text'
import { besideInLines, goldenOf } from '../../scripts/golden'

const text = await loadText('en', ...areas)
const chapters = law.protections.flatMap((protection) => goldenOf(law, text, protection))

test.each(chapters)('%s reads as it was last reviewed', async (name, reads) => {
  await expect(reads).toMatchFileSnapshot(`golden/${name}`)
})

test('so do warnings, conflicts and clocks', async () => {
  await expect(besideInLines(law)).toMatchFileSnapshot('golden/beside.txt')
})

test('no golden outline is kept of a protection that is gone', () => {
  const names = new Set([...chapters.map(([name]) => name), 'beside.txt'])
  expect(readdirSync(new URL('golden', import.meta.url)).filter((name) => !names.has(name))).toEqual([])
})
