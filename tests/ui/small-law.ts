/** A law of a few lines with every kind of fact, so that the pages can be tried without waiting for real law to change. */
import { compileMessageOrThrow } from '@lingui/message-utils/compileMessage'
import { choice, date, several, vocabulary, wholeNumber, yesNo } from '../../src/engine/author'
import type { Authorities, Law } from '../../src/engine/model'

const facts = {
  'danger-now': yesNo({ section: 'safety', sensitivity: 'low' }),
  age: wholeNumber({ min: 0, max: 120 }, { section: 'person', sensitivity: 'low' }),
  color: choice(['red', 'blue', 'green'], { section: 'work', sensitivity: 'low' }),
  signs: several(['bell', 'lamp', 'drum'], { section: 'work', sensitivity: 'low' }),
  hit: yesNo({ section: 'harm', sensitivity: 'high' }),
  cried: yesNo({ section: 'harm', sensitivity: 'high' }),
  since: date({ section: 'dates', sensitivity: 'low', when: 'past' }),
}
const authorities: Authorities = {
  act: { cite: '1 USC 1', title: 'The Act', url: 'https://example.org/act', textDate: '2024-05-06', tag: 'V' },
  rule: { cite: '1 CFR 2', title: 'The Rule', url: 'https://example.org/rule', textDate: '2025-01-02', tag: 'S' },
}
const { cite, test, elapsed, all, any, not } = vocabulary(facts, authorities)
const act = cite('act')
const lamp = test('shelter.lamp', cite('act', '(b)(2)'), 'signs', { includes: 'lamp' })

export const smallLaw: Law = {
  facts,
  authorities,
  protections: [
    {
      id: 'shelter',
      group: 'letters',
      polarity: 'protection',
      scope: not('shelter.scope', act, test('shelter.green', act, 'color', { is: 'green' })),
      law: [
        {
          from: '2020-01-01',
          rule: all('shelter.all', act, [
            test('shelter.adult', cite('act', '(a)'), 'age', { atLeast: 18 }),
            any('shelter.sign', cite('act', '(b)'), [test('shelter.bell', cite('act', '(b)(1)'), 'signs', { includes: 'bell' }), lamp]),
          ]),
        },
        { from: '2027-03-01', rule: lamp },
      ],
      particulars: [{ topic: 'fee', id: 'shelter.fee', authority: [act] }],
      steps: { supported: ['go'], open: ['ask-first'], notSupported: ['ask-first'] },
      cautions: ['slow'],
      limits: ['shelter.winter'],
    },
    {
      id: 'stay',
      group: 'stay',
      polarity: 'protection',
      discretionary: true,
      scope: test('stay.scope', act, 'color', { is: 'red' }),
      law: [
        {
          from: '2020-01-01',
          rule: all('stay.all', act, [
            any('stay.hurt', cite('act', '(c)'), [
              test('stay.hit', cite('act', '(c)(1)'), 'hit', { is: true }),
              test('stay.cried', cite('act', '(c)(2)'), 'cried', { is: true }),
            ]),
            elapsed('stay.year', cite('rule'), { from: 'since', to: 'day' }, { atLeast: 1, unit: 'years' }),
          ]),
        },
      ],
      particulars: [],
      steps: { supported: ['go'], open: ['ask-first'], notSupported: ['ask-first'] },
      cautions: [],
      limits: [],
    },
    {
      id: 'noise',
      group: 'stay',
      polarity: 'risk',
      scope: test('noise.scope', act, 'color', { in: ['red', 'blue'] }),
      law: [{ from: '2020-01-01', rule: test('noise.drum', act, 'signs', { includes: 'drum' }) }],
      particulars: [],
      steps: { supported: ['ask-first'], open: ['ask-first'], notSupported: [] },
      cautions: [],
      limits: [],
    },
  ],
  warnings: [
    { id: 'immediate-danger', authority: [act], when: [test('warn.danger', act, 'danger-now', { is: true })] },
    { id: 'slow', authority: [act], asOf: '2026-01-02', when: 'always' },
  ],
  deadlines: [
    {
      id: 'ten-years',
      authority: [act],
      ways: [{ from: 'since', plus: 10, unit: 'years', when: test('deadline.hit', act, 'hit', { is: true }) }],
    },
  ],
  conflicts: [
    {
      id: 'long-ago',
      facts: ['age', 'since'],
      when: all('conflict.long-ago', act, [
        test('conflict.small', act, 'age', { under: 5 }),
        test('conflict.before', act, 'since', { before: '2010-01-01' }),
      ]),
    },
    {
      id: 'young-lamp',
      facts: ['age', 'signs'],
      when: all('conflict.young', act, [
        test('conflict.age', act, 'age', { under: 5 }),
        test('conflict.lamp', act, 'signs', { includes: 'lamp' }),
      ]),
    },
  ],
  checkedOn: '2026-11-24',
  nextCheckBy: '2027-02-24',
}

const words: Record<string, string> = {
  'section.harm': 'Harm',
  'section.work': 'Work',
  'section.person': 'Person',
  'section.dates': 'Dates',
  'section.safety': 'Safety',
  'fact.danger-now.ask': 'Is there danger?',
  'fact.age.ask': '{voice, select, helper {How old is the person?} other {How old are you?}}',
  'fact.color.ask': 'Which color was it?',
  'fact.color.option.red': 'Red',
  'fact.color.option.blue': 'Blue',
  'fact.color.option.green': 'Green',
  'fact.signs.ask': 'Which signs were there?',
  'fact.signs.option.bell': 'A bell',
  'fact.signs.option.lamp': 'A lamp',
  'fact.signs.option.drum': 'A drum',
  'fact.signs.help': 'A sign may be small.',
  'fact.hit.ask': 'Were you hit?',
  'fact.cried.ask': 'Did you cry?',
  'fact.since.ask': 'When did it begin?',
  ...Object.fromEntries(Object.keys(facts).map((id) => [`fact.${id}.why`, `it is about ${id}.`])),
  'protection.shelter.name': 'Shelter',
  'protection.shelter.summary': 'A place to sleep.',
  'protection.stay.name': 'Stay',
  'protection.stay.summary': 'A year more.',
  'protection.noise.name': 'Noise',
  'protection.noise.summary': 'Noise was made.',
  'rule.shelter.scope': 'Not green',
  'rule.shelter.green': 'Green',
  'rule.shelter.all': 'All of it',
  'rule.shelter.adult': 'An adult',
  'rule.shelter.sign': 'A sign',
  'rule.shelter.bell': 'A bell rang',
  'rule.shelter.lamp': 'A lamp shone',
  'rule.stay.scope': 'Red',
  'rule.stay.all': 'All parts',
  'rule.stay.hurt': 'Hurt in some way',
  'rule.stay.hit': 'Hit',
  'rule.stay.cried': 'Cried',
  'rule.stay.year': 'A year ago or more',
  'rule.noise.scope': 'Red or blue',
  'rule.noise.drum': 'A drum was heard',
  'particular.shelter.fee': 'It costs nothing.',
  'step.go': 'Go there.',
  'step.ask-first': 'Ask first.',
  'limit.shelter.winter': 'Winter rules.',
  'warning.slow.title': 'It is slow',
  'warning.slow.text': 'It takes long.',
  'warning.immediate-danger.title': 'Danger',
  'warning.immediate-danger.text': 'Call now.',
  'deadline.ten-years.name': 'Ten years',
  'deadline.ten-years.text': 'File before it.',
  'conflict.long-ago': 'Very young, and long ago.',
  'conflict.young-lamp': 'Very young, and a lamp.',
}
export const smallWords = Object.fromEntries(Object.entries(words).map(([id, message]) => [id, compileMessageOrThrow(message)]))
