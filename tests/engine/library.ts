/** An invented law, small enough to hold in the head: who may borrow from a lending library. */
import { choice, date, several, vocabulary, wholeNumber, yesNo } from '../../src/engine/author'
import { judge, type Toward } from '../../src/engine/judge'
import type { Answers, Authorities, Law, Protection, Rule, Status } from '../../src/engine/model'

const desk = { section: 'desk', sensitivity: 'low' } as const

export const facts = {
  age: wholeNumber({ min: 0, max: 120 }, desk),
  'lives-here': yesNo(desk),
  'works-here': yesNo(desk),
  card: choice(['held', 'lost', 'asked-for', 'not-yet'], { ...desk, curable: { 'asked-for': 'wait-for-card', 'not-yet': 'ask-for-card' } }),
  reads: several(['novels', 'maps', 'music'], desk),
  fine: choice(['none', 'owed', 'paid'], desk),
  pardon: choice(['granted', 'not-asked'], { ...desk, curable: { 'not-asked': 'ask-for-pardon' } }),
  'born-on': date({ ...desk, when: 'past' }),
  'joined-on': date({ ...desk, when: 'past' }),
  'lent-on': date({ ...desk, when: 'past' }),
  'due-back': date({ ...desk, when: 'any' }),
}

const authorities = {
  'act-1': { cite: 'Act 1', title: 'Lending', url: 'https://library.example/1', textDate: '2020-01-01', tag: 'V' },
  'act-2': { cite: 'Act 2', title: 'Fines', url: 'https://library.example/2', textDate: '2020-01-01', tag: 'V2' },
  'notice-3': { cite: 'Notice 3', title: 'A notice nobody re-read', url: 'https://library.example/3', textDate: null, tag: 'S' },
  'letter-4': { cite: 'Letter 4', title: 'A letter nobody found', url: 'https://library.example/4', textDate: null, tag: 'UNVERIFIED' },
} satisfies Authorities

export const words = vocabulary(facts, authorities)
const { all, any, bar, cite, elapsed, particular, test } = words

export const day = '2026-06-15'
export const act = cite('act-1')

export const adult = test('adult', cite('act-1', '(a)'), 'age', { atLeast: 18 })
export const local = any('local', cite('act-1', '(b)'), [
  test('local.lives', cite('act-1', '(b)(1)'), 'lives-here', { is: true }, { evidence: ['rent-book'] }),
  test('local.works', cite('act-1', '(b)(2)'), 'works-here', { is: true }, { evidence: ['pay-slip'] }),
])
export const card = test('card', cite('act-1', '(c)'), 'card', { is: 'held' }, { evidence: ['card'] })
export const fined = bar('fined', cite('act-2'), {
  raisedBy: test('fined.owed', cite('act-2', '(a)'), 'fine', { is: 'owed' }, { evidence: ['bill'] }),
  unless: test('fined.pardoned', cite('act-2', '(b)'), 'pardon', { is: 'granted' }, { evidence: ['pardon-letter'] }),
  effect: 'defeats',
})

export const lending: Protection = {
  id: 'lending',
  group: 'desk',
  polarity: 'protection',
  discretionary: true,
  scope: adult,
  law: [
    { from: '2020-01-01', rule: local },
    { from: '2025-01-01', rule: all('lending.terms', act, [local, card, fined]) },
  ],
  particulars: [particular('who', 'lending.who', act, '2026-01-01')],
  steps: { supported: ['borrow'], open: ['ask-the-desk'], notSupported: ['read-here'] },
  cautions: [],
  limits: ['lending.rare-books'],
}

export const library: Law = {
  facts,
  authorities,
  protections: [lending],
  warnings: [
    { id: 'closing', authority: [act], when: 'always' },
    { id: 'pay-first', authority: [act], asOf: '2026-01-01', when: [test('warning.owed', cite('act-2'), 'fine', { is: 'owed' })] },
    { id: 'come-in', authority: [act], when: [{ protection: 'lending', outcomes: ['supported', 'open'] }] },
  ],
  deadlines: [
    {
      id: 'return',
      authority: [act],
      ways: [
        { from: 'lent-on', plus: 1, unit: 'months', when: test('return.any', act, 'card', { in: ['held', 'lost'] }) },
        { from: 'born-on', plus: 18, unit: 'years', when: test('return.minor', act, 'age', { under: 18 }) },
      ],
    },
  ],
  conflicts: [
    {
      id: 'grown-and-not',
      facts: ['age', 'born-on'],
      when: all('conflict.grown', act, [
        adult,
        elapsed('conflict.young', act, { from: 'born-on', to: 'day' }, { under: 18, unit: 'years' }),
      ]),
    },
  ],
  checkedOn: day,
  nextCheckBy: '2026-12-31',
}

/** The status of one rule for these answers, on the day of this law. */
export const status = (rule: Rule, answers: Answers, toward: Toward = 1): Status => judge(rule, { facts, answers, day }, toward).status
