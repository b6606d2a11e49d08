/** The pages of law, against the law itself: every protection, narrowed by words; every rule that rests on a source. */
import { act, screen, waitFor, within } from '@testing-library/react'
import type { UserEvent } from '@testing-library/user-event'
import { expect, test, vi } from 'vitest'
import type { Cite, Rule } from '../../src/engine/model'
import { law } from '../../src/law'
import { areas, loadText } from '../../src/text'
import { open, press, title } from './stage'

// The whole law in a simulated page takes its time.
vi.setConfig({ testTimeout: 60_000 })
const text = await loadText('en', ...areas)
const say = (id: string): string => text._(id, { voice: 'self' })

async function toRulebook() {
  const user = await open({ law })
  await press(user, 'The law in this guide')
  await screen.findByRole('heading', { level: 1, name: 'The law in this guide' })
  return user
}
/** Puts words in place of what stands in the search. */
async function look(user: UserEvent, words: string): Promise<void> {
  await user.tripleClick(screen.getByLabelText('Search the law'))
  await user.paste(words)
}
const names = (): Set<string | null> => new Set([...document.querySelectorAll('.law-entry > button')].map((entry) => entry.textContent))
const chapters = (): string[] => law.protections.map(({ id }) => say(`protection.${id}.name`)).filter((name) => names().has(name))

test('all of it in the order of the statute; words narrow it, and what was found is shown', async () => {
  const user = await toRulebook()
  expect(chapters()).toHaveLength(law.protections.length)
  await look(user, 'extreme HARDSHIP')
  expect(chapters()).toContain(say('protection.t-visa.name'))
  expect(chapters().length).toBeLessThan(law.protections.length / 2)
  expect(screen.getAllByText(/extreme hardship/).length).toBeGreaterThan(0)
  expect(screen.getByRole('status')).toHaveTextContent(`of ${law.protections.length} protections shown`)
  await look(user, 'no such words anywhere')
  expect(chapters()).toEqual([])
  expect(screen.getByRole('status')).toHaveTextContent('No protection holds all these words.')
})

test('a chapter says whom it is for, what must be there, what was left out, and its sources; coming back finds the search as it was', async () => {
  const user = await toRulebook()
  await look(user, 'hardship')
  await press(user, say('protection.t-visa.name'))
  // What came once is there at once.
  expect(title()).toHaveTextContent(say('protection.t-visa.name'))
  expect(title()).toHaveFocus()
  expect(screen.getAllByRole('heading', { level: 2 }).map((heading) => heading.textContent)).toEqual([
    'Who it is for',
    'What must be there',
    'Particulars',
    'Left out',
    'Sources',
  ])
  for (const id of law.protections.find(({ id: protection }) => protection === 't-visa')?.limits ?? [])
    expect(screen.getByText(say(`limit.${id}`))).toBeVisible()
  await press(user, 'Back')
  await waitFor(() => expect(screen.getByRole('searchbox')).toHaveValue('hardship'))
})

const below = (rule: Rule): Rule[] => [
  rule,
  ...(rule.kind === 'need'
    ? rule.parts
    : rule.kind === 'not'
      ? [rule.part]
      : rule.kind === 'bar'
        ? [rule.raisedBy, ...(rule.unless ? [rule.unless] : [])]
        : []
  ).flatMap(below),
]

test.each(['22-usc-7102-11', '8-cfr-214-207-a', '22-usc-7105-b-1-b-ii'])('every rule that rests on %s stands on its page', async (id) => {
  const source = law.authorities[id]
  if (!source) throw new Error(`no authority ${id}`)
  const cites = ({ authority }: { readonly authority: readonly Cite[] }): boolean => authority.some((cite) => cite.id === id)
  const wanted = law.protections.map((protection) => {
    const rules = [protection.scope, ...protection.law.map(({ rule }) => rule)].flatMap(below).filter(cites)
    const said = [...rules.map((rule) => `rule.${rule.id}`), ...protection.particulars.filter(cites).map((one) => `particular.${one.id}`)]
    return { name: say(`protection.${protection.id}.name`), said: [...new Set(said)].map(say) }
  })
  const user = await toRulebook()
  await look(user, source.cite)
  const [first] = screen.getAllByRole('button', { name: source.cite })
  if (!first) throw new Error(`no way to ${source.cite}`)
  await user.click(first)
  expect(title()).toHaveTextContent(source.cite)
  expect(screen.getByRole('link', { name: /official page/ })).toHaveAttribute('href', source.url)
  for (const { name, said } of wanted) {
    if (said.length === 0) {
      expect(screen.queryByRole('region', { name })).toBeNull()
      continue
    }
    const lines = within(screen.getByRole('region', { name })).getAllByRole('listitem')
    expect(lines.map((line) => line.textContent?.replace(/ \[[^[]*\]$/, ''))).toEqual(said)
  }
  for (const { id: warning } of law.warnings.filter(cites))
    expect(screen.getByText(say(`warning.${warning}.title`), { exact: false })).toBeVisible()
})

test('on paper every chapter shown is written out, and only while it is printed', async () => {
  const user = await toRulebook()
  await look(user, 'civil suit for damages')
  const shown = chapters()
  act(() => void window.dispatchEvent(new Event('beforeprint')))
  expect([...document.querySelectorAll('.sheet h2')].map((heading) => heading.textContent)).toEqual(shown)
  act(() => void window.dispatchEvent(new Event('afterprint')))
  expect(document.querySelector('.sheet')).toBeNull()
})

test('where the pages do not come, one can try again and nothing is lost', async () => {
  const user = await open({ law, load: () => Promise.reject(new Error('no way')) })
  await press(user, 'The law in this guide')
  expect(await screen.findByRole('button', { name: 'Try again' })).toBeVisible()
})
