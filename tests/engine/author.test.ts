/** What the compiler refuses: each line below must be an error, and `tsc` fails where one is not. */
import { expect, test } from 'vitest'
import { choice, date, wholeNumber } from '../../src/engine/author'
import { act, words } from './library'

const { all, bar, cite, elapsed, particular, test: leaf } = words
const lives = leaf('lives', act, 'lives-here', { is: true })

export const refused = (): unknown[] => [
  // @ts-expect-error an unknown fact
  leaf('x', act, 'shoe-size', { is: true }),
  // @ts-expect-error an option that does not exist
  leaf('x', act, 'card', { is: 'stolen' }),
  // @ts-expect-error an option that does not exist, among others
  leaf('x', act, 'card', { in: ['held', 'stolen'] }),
  // @ts-expect-error an option of another list
  leaf('x', act, 'reads', { includes: ['novels', 'held'] }),
  // @ts-expect-error a yes-no fact compared with a number
  leaf('x', act, 'lives-here', { atLeast: 1 }),
  // @ts-expect-error a yes-no fact asked for an option
  leaf('x', act, 'lives-here', { is: 'yes' }),
  // @ts-expect-error a number asked for yes
  leaf('x', act, 'age', { is: true }),
  // @ts-expect-error a number compared with a day
  leaf('x', act, 'age', { before: '2020-01-01' }),
  // @ts-expect-error a choice asked as a list
  leaf('x', act, 'card', { includes: 'held' }),
  // @ts-expect-error a list asked as a choice
  leaf('x', act, 'reads', { is: 'novels' }),
  // @ts-expect-error a date compared with a number
  leaf('x', act, 'born-on', { atLeast: 18 }),
  // @ts-expect-error a rule without an authority
  leaf('x', [], 'lives-here', { is: true }),
  // @ts-expect-error a rule with its authority forgotten
  all('x', [lives]),
  // @ts-expect-error an authority in words
  leaf('x', 'Act 1(a)', 'lives-here', { is: true }),
  // @ts-expect-error an unknown authority
  () => cite('act-9'),
  // @ts-expect-error the time since something that is no date
  elapsed('x', act, { from: 'age', to: 'day' }, { atLeast: 1, unit: 'years' }),
  // @ts-expect-error a time without its unit
  elapsed('x', act, { from: 'born-on', to: 'day' }, { atLeast: 1 }),
  // @ts-expect-error a bar without its effect
  bar('x', act, { raisedBy: lives }),
  // @ts-expect-error a cure for an option that does not exist
  choice(['held', 'lost'], { section: 'desk', sensitivity: 'low', curable: { stolen: 'report-it' } }),
  // @ts-expect-error a number without its bounds
  wholeNumber({ min: 0 }, { section: 'desk', sensitivity: 'low' }),
  // @ts-expect-error a date that does not say whether it may be to come
  date({ section: 'desk', sensitivity: 'low' }),
  // @ts-expect-error a particular of no known topic
  particular('colour', 'x', act),
]

test('what the compiler does not refuse reads as it was written', () => {
  expect(lives).toEqual({
    kind: 'test',
    id: 'lives',
    authority: [{ id: 'act-1', pinpoint: 'Act 1' }],
    fact: 'lives-here',
    condition: { is: true },
  })
  expect(leaf('reads', [act, act], 'reads', { includes: 'maps' }, { weighed: true, evidence: ['map'] })).toMatchObject({
    authority: [act, act],
    condition: { includes: ['maps'] },
    weighed: true,
    evidence: ['map'],
  })
  expect(all('both', act, [lives, lives])).toMatchObject({ kind: 'need', atLeast: 2 })
  expect(words.any('one', act, [lives, lives])).toMatchObject({ kind: 'need', atLeast: 1 })
  expect(elapsed('since', act, { from: 'born-on', to: 'day' }, { atLeast: 18, unit: 'years' })).toMatchObject({
    kind: 'elapsed',
    from: 'born-on',
    to: 'day',
    unit: 'years',
    condition: { atLeast: 18 },
  })
  expect(particular('who', 'lending.who', act)).toEqual({ topic: 'who', id: 'lending.who', authority: [act] })
})
