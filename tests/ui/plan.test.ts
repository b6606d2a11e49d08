/** What goes on which sheet: what an answer bears on comes first, and the person's page is never more than a page holds. */
import { expect, test } from 'vitest'
import { reason } from '../../src/engine/determine'
import type { Answers } from '../../src/engine/model'
import { law } from '../../src/law'
import { fit, isUntold, nextSteps, papers, worthALook } from '../../src/ui/print/plan'
import golden from '../law/cases/golden.json'

const resultsOf = (answers: Answers) => reason(law, answers, law.checkedOn).results
const cases = (golden as unknown as readonly { id: string; answers: Answers }[]).map(({ id, answers }) => ({
  id,
  results: resultsOf(answers),
}))

test('nothing known: nothing is worth a look before the rest, everything open is untold, and there are steps all the same', () => {
  const results = resultsOf({})
  expect(worthALook(results)).toEqual([])
  expect(results.filter(({ outcome, polarity }) => outcome === 'open' && polarity === 'protection').every(isUntold)).toBe(true)
  expect(nextSteps(law, results).length).toBeGreaterThan(2)
  expect(papers(results).length).toBeGreaterThan(2)
})

test('what is supported comes before what is open, and nothing untold or raised against the person is shown', () => {
  for (const { id, results } of cases) {
    const look = worthALook(results)
    const firstOpen = look.findIndex(({ outcome }) => outcome === 'open')
    expect(
      look.slice(firstOpen < 0 ? look.length : firstOpen).every(({ outcome }) => outcome === 'open'),
      id,
    ).toBe(true)
    expect(
      look.some((result) => isUntold(result) || result.polarity === 'risk'),
      id,
    ).toBe(false)
  }
})

test('each step stands once, with all that it is for', () => {
  for (const { id, results } of cases) {
    const steps = nextSteps(law, results)
    expect(new Set(steps.map((step) => step.id)).size, id).toBe(steps.length)
    for (const step of steps) expect(step.protections.length, `${id} ${step.id}`).toBeGreaterThan(0)
  }
})

test('the first steps are of different groups, however many results a group has', () => {
  const groupOf = new Map(law.protections.map(({ id, group }) => [id, group]))
  for (const { id, results } of cases) {
    const groups = nextSteps(law, results)
      .slice(0, 4)
      .map(({ protections }) => groupOf.get(protections[0] ?? ''))
    const present = new Set(worthALook(results).map(({ protection }) => groupOf.get(protection)))
    present.delete('gateway')
    if (present.size >= 4) expect(new Set(groups).size, id).toBeGreaterThan(2)
  }
})

test('a page says less the more there is, and what is urgent keeps its words longest', () => {
  const said = (count: number, letters: number) => Array.from({ length: count }, () => ({ title: 'A title', text: 'x'.repeat(letters) }))
  const steps = (count: number) => Array.from({ length: count }, () => 'x'.repeat(160))
  expect(fit({ urgent: [], steps: steps(3), look: said(2, 100) })).toEqual({ urgent: 4, steps: 6, look: 5 })
  const full = fit({ urgent: said(3, 160), steps: steps(9), look: said(9, 120) })
  expect(full.urgent).toBe(3)
  expect(full.look).toBeLessThan(5)
  expect(full.steps).toBeGreaterThan(2)
  expect(fit({ urgent: said(3, 160), steps: steps(9), look: said(9, 120), noticed: true })).toEqual({ urgent: 2, steps: 2, look: 3 })
  expect(fit({ urgent: said(12, 380), steps: steps(60), look: said(60, 200) })).toEqual({ urgent: 1, steps: 3, look: 3 })
})
