/**
 * The law of every protection in words, as `npm run rulebook` prints it: what a reviewer reads when the law changes.
 * After a change of law run `npx vitest run tests/law/rulebook.test.ts --update`, and read the difference.
 */
import { readdirSync } from 'node:fs'
import { expect, test } from 'vitest'
import { rulebook } from '../../src/cli/rulebook'
import { law } from '../../src/law'
import { areas, loadText } from '../../src/text'

test.each(law.protections.map((protection) => [protection.id, protection] as const))(
  '%s reads as it was last reviewed',
  async (id, protection) => {
    const text = await loadText('en', ...areas)
    await expect(`${rulebook(law, text, [protection], law.checkedOn)}\n`).toMatchFileSnapshot(`golden/${id}.txt`)
  },
)

test('no golden outline is kept of a protection that is gone', () => {
  const kept = readdirSync(new URL('golden', import.meta.url)).map((name) => name.replace('.txt', ''))
  expect(kept.filter((name) => !law.protections.some(({ id }) => id === name))).toEqual([])
})
