import { act, screen, waitFor, within } from '@testing-library/react'
import { afterEach, expect, test, vi } from 'vitest'
import { answer, open, press, title, toReview } from './stage'

type Answers = Parameters<typeof toReview>[1]
async function toResults(answers?: Answers) {
  const user = await open()
  await toReview(user, answers)
  await press(user, 'See what the answers point to')
  return user
}
afterEach(() => vi.restoreAllMocks())

test('one sentence each, by group, and the lawyer first', async () => {
  await toResults()
  expect(screen.getByText('See a lawyer first.')).toBeVisible()
  const letters = screen.getByRole('heading', { level: 2, name: 'Letters and services' }).parentElement as HTMLElement
  expect(within(letters).getByRole('heading', { level: 3, name: 'Shelter' })).toBeVisible()
  expect(within(letters).getByText('Your answers support both parts of this.')).toBeVisible()
  expect(screen.queryByText(/USC/)).toBeNull()
})

test('a result unfolds in place, down to the answer and the law', async () => {
  const user = await toResults()
  await user.click(screen.getByText('Shelter'))
  expect(await screen.findByText('A place to sleep.')).toBeVisible()
  expect(screen.getAllByText('Go there.').length).toBeGreaterThan(0)
  const source = screen.getByText('1 USC 1(b)(1)').closest('a')
  expect(source).toHaveAttribute('href', 'https://example.org/act')
  expect(source).toHaveAttribute('rel', 'noreferrer noopener')
  expect(source).toHaveAttribute('target', '_blank')
  expect(source?.closest('li')).toHaveTextContent('text of May 6, 2024; read in the text')
  expect(screen.getByText('1 other way, not needed here')).toBeInTheDocument()
  expect(source?.querySelector('bdi')).toHaveAttribute('dir', 'ltr')
})

test('what is open names what is missing; a part that is not there is said with care', async () => {
  await toResults({ signs: ['None of these'], hit: ['I do not know', 'No'] })
  expect(screen.getByText('On these answers, one part is not there: A sign. A lawyer may see it differently.')).toBeVisible()
})

test('what is for another situation stands at the end, with the reason', async () => {
  await toResults({ color: 'Blue' })
  const end = screen.getByRole('heading', { level: 2, name: 'For another situation' }).parentElement as HTMLElement
  expect(end).toHaveTextContent('Stay It is for another situation. It asks for: Red.')
})

test('a risk is silent until an answer raises it, and never good news', async () => {
  await toResults()
  expect(screen.queryByText('Noise')).toBeNull()
})

test('a risk that was raised stands apart', async () => {
  await toResults({ signs: ['A bell', 'A drum'] })
  const risks = screen.getByRole('heading', { level: 2, name: 'To raise with a lawyer' }).parentElement as HTMLElement
  expect(risks).toHaveTextContent('Something in the answers could be used against you.')
  expect(risks).not.toHaveTextContent('support')
})

test('dates further off stand apart from what cannot wait', async () => {
  await toResults()
  expect(screen.queryByRole('heading', { name: 'First' })).toBeNull()
  const dates = screen.getByRole('heading', { level: 2, name: 'Dates to keep in mind' }).parentElement as HTMLElement
  expect(dates).toHaveTextContent('On January 1, 2030 at the earliest. It is counted from a date that is not exact.')
})

test('what would be worth finding out can be answered from the results', async () => {
  const user = await toResults({ hit: ['I do not know', 'I do not know'] })
  await press(user, 'Answer Were you hit?')
  expect(title()).toHaveTextContent('Were you hit?')
  await answer(user, 'Yes')
  expect(title()).toHaveTextContent('What your answers point to')
})

test('analysis view: filters, and the proof beside the list', async () => {
  const user = await toResults()
  await press(user, 'Analysis view')
  expect(screen.getByRole('status')).toHaveTextContent('2 results shown')
  await user.selectOptions(screen.getByLabelText('Group'), 'Letters and services')
  expect(screen.getByRole('status')).toHaveTextContent('1 result shown')
  const opened = screen.getByRole('region', { name: 'Shelter' })
  expect(within(opened).getByText('How the answers and the law fit together')).toBeVisible()
  expect(within(opened).getAllByText('1 USC 1').length).toBeGreaterThan(0)
  await user.selectOptions(screen.getByLabelText('Result'), 'Still open')
  expect(screen.getByText('No result fits both choices.')).toBeVisible()
  await user.selectOptions(screen.getByLabelText('Group'), 'All groups')
  await user.selectOptions(screen.getByLabelText('Result'), 'All results')
  await user.click(within(screen.getByRole('list', { name: 'Results' })).getByRole('button', { name: /^Stay/ }))
  expect(screen.getByRole('heading', { level: 3, name: 'Stay' })).toHaveFocus()
})

test('analysis view: from a source to each part that rests on it, where it stands in its proof', async () => {
  const user = await toResults()
  await press(user, 'Analysis view')
  const law = screen.getByRole('region', { name: 'From the law to the results' })
  await user.click(within(law).getByText(/^\d+ sources?$/))
  const source = (await within(law).findAllByText(/parts? rests? on it/))[0] as HTMLElement
  await user.click(source)
  const parts = await within(law).findAllByRole('button', { name: /: / })
  expect(source).toHaveTextContent(`${parts.length} parts rest on it`)
  expect(new Set(parts.map((part) => part.textContent)).size).toBe(parts.length)
  await user.click(within(law).getByRole('button', { name: 'Stay: Cried' }))
  const opened = screen.getByRole('region', { name: 'Stay' })
  expect(document.activeElement).toHaveTextContent(/^Cried/)
  expect(opened).toContainElement(document.activeElement as HTMLElement)
  expect(document.activeElement).toBeVisible()
  await user.selectOptions(screen.getByLabelText('Group'), 'Letters and services')
  expect(within(law).queryByRole('button', { name: 'Stay: Cried' })).toBeNull()
})

test('analysis view: from a result to its law, from a source to all that rests on it, and back to the same view', async () => {
  const user = await toResults()
  await press(user, 'Analysis view')
  await press(user, 'Read this part of the law')
  await waitFor(() => expect(title()).toHaveTextContent('Shelter'))
  await press(user, 'Back')
  await waitFor(() => expect(screen.getByRole('button', { name: 'Analysis view' })).toHaveAttribute('aria-pressed', 'true'))
  const law = screen.getByRole('region', { name: 'From the law to the results' })
  await user.click(within(law).getByText(/^\d+ sources?$/))
  await user.click((await within(law).findAllByText(/parts? rests? on it/))[0] as HTMLElement)
  await user.click(await within(law).findByRole('button', { name: 'All that rests on this source' }))
  await waitFor(() => expect(title()).toHaveTextContent('1 USC 1'))
})

test('three sheets for paper, each only while it prints, all three by the browser’s own command', async () => {
  const user = await toResults()
  await screen.findByRole('heading', { name: 'Print' })
  const printed: (string | null)[] = []
  window.print = () => void printed.push(document.querySelector('.sheet')?.textContent ?? null)
  await press(user, 'One page for me')
  await press(user, 'Brief for a lawyer')
  const [mine = '', lawyers = ''] = printed
  expect(mine).toContain('Legal information, not legal advice')
  expect(mine).toContain('Look at these first')
  expect(mine).not.toContain('USC')
  expect(lawyers).toContain('1 USC 1(b)(1)')
  expect(lawyers).toContain('https://example.org/act')
  expect(lawyers).toMatch(/\d\. Which color was it\?Red/)
  act(() => void window.dispatchEvent(new Event('afterprint')))
  await waitFor(() => expect(document.querySelector('.sheet')).toBeNull())
  act(() => void window.dispatchEvent(new Event('beforeprint')))
  expect([...document.querySelectorAll('.sheet')].map((sheet) => sheet.getAttribute('aria-label'))).toEqual([
    'One page for me',
    'Plan for someone who helps me',
    'Brief for a lawyer',
  ])
})

test('a page that breaks keeps the answers and offers help', async () => {
  vi.spyOn(console, 'error').mockImplementation(() => {})
  const { Interview, goOn } = await import('../../src/ui/interview')
  const { smallLaw } = await import('./small-law')
  let broken = false
  const Fragile: typeof Interview = (props) => {
    if (broken && props.trail.place.page === 'results') throw new Error('broken')
    return <Interview {...props} />
  }
  const user = await open({ load: () => Promise.resolve({ law: smallLaw, Interview: Fragile, goOn }) })
  await toReview(user)
  broken = true
  await press(user, 'See what the answers point to')
  expect(title()).toHaveTextContent('Something went wrong on this page')
  broken = false
  await press(user, 'Try again')
  expect(title()).toHaveTextContent('What your answers point to')
  expect(screen.getByText('Your answers support both parts of this.')).toBeVisible()
})
