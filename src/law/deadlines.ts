/**
 * Clocks computed from dates the person remembers: the earliest possible day, marked as an estimate where a date is loose. A clock runs only
 * where the person could still act on it. Of two lengths the shorter one is shown (30 days to appeal, although mail adds three).
 */
import type { Deadline, Rule } from '../engine/model'
import { forcedLaborSigns } from './shared/chapter-77'
import { foreignNational } from './shared/person'
import { all, any, cite, cites, elapsed, test } from './words'

/** Signs of a chapter 77 violation that is over: enough to watch the clock before everything is answered. */
const endedWithSigns: Rule = all('deadline.civil-action.runs', cite('18-usc-1595-c'), [
  any('deadline.civil-action.signs', cite('18-usc-1595-a'), [
    all('deadline.civil-action.labor', cite('18-usc-1595-a'), [
      test('deadline.civil-action.work', cite('18-usc-1595-a'), 'work-done', { is: 'did' }),
      forcedLaborSigns,
    ]),
    test('deadline.civil-action.sex', cite('18-usc-1595-a'), 'sex-for-value', { is: 'yes' }),
  ]),
  any('deadline.civil-action.ended', cite('18-usc-1595-c', '(1)'), [
    test('deadline.civil-action.left', cite('18-usc-1595-c', '(1)'), 'left-how', {
      in: ['freed-by-officials', 'got-away', 'let-go', 'taken-abroad'],
    }),
    test('deadline.civil-action.ended-on', cite('18-usc-1595-c', '(1)'), 'ended-on', { onOrAfter: '1900-01-01' }),
  ]),
])

export const deadlines: readonly Deadline[] = [
  {
    id: 'turning-18',
    authority: cites([cite('22-usc-7105-b-1-c', '(ii)(I)'), cite('otip-pi-16-01')]),
    ways: [
      {
        from: 'birth-date',
        plus: 18,
        unit: 'years',
        when: all('deadline.turning-18.child', cite('22-usc-7105-b-1-c', '(ii)(I)'), [
          test('deadline.turning-18.under-18', cite('22-usc-7105-b-1-c', '(ii)(I)'), 'age-now', { under: 18 }),
          foreignNational,
        ]),
      },
    ],
  },
  {
    id: 'civil-action',
    authority: cites(cite('18-usc-1595-c', '(1)-(2)')),
    ways: [
      { from: 'ended-on', plus: 10, unit: 'years', when: endedWithSigns },
      {
        from: 'birth-date',
        plus: 28,
        unit: 'years',
        when: all('deadline.civil-action.minor', cite('18-usc-1595-c', '(2)'), [
          endedWithSigns,
          test('deadline.civil-action.under-18-then', cite('18-usc-1595-c', '(2)'), 'under-18-then', { is: true }),
          test('deadline.civil-action.under-18-at-end', cite('18-usc-1595-c', '(2)'), 'under-18-at-end', { is: true }),
        ]),
      },
    ],
  },
  {
    id: 'appeal',
    authority: cites([cite('8-cfr-103-3-a-2-i'), cite('8-cfr-103-8-b'), cite('8-cfr-214-204-q')]),
    ways: [
      {
        from: 'denied-on',
        plus: 30,
        unit: 'days',
        when: test('deadline.appeal.open', cite('8-cfr-214-204-q'), 't-stage', { is: 'denied-appeal-open' }),
      },
    ],
  },
  {
    id: 'official-date',
    authority: cites([cite('8-cfr-214-204-b-1'), cite('8-cfr-214-204-b-2')]),
    ways: [
      {
        from: 'official-date',
        plus: 0,
        unit: 'days',
        when: any('deadline.official-date.coming', cite('8-cfr-214-204-b-1'), [
          test('deadline.official-date.case', cite('8-cfr-214-204-b-1'), 'removal-case', {
            in: ['in-court', 'ordered-appeal-open', 'final-order'],
          }),
          elapsed(
            'deadline.official-date.ahead',
            cite('8-cfr-214-204-b-1'),
            { from: 'day', to: 'official-date' },
            { atLeast: 0, unit: 'days' },
          ),
        ]),
      },
    ],
  },
  {
    id: 'continued-presence-end',
    authority: cites([cite('22-usc-7105-c-3-a-i'), cite('22-usc-7105-b-1-e-ii')]),
    ways: [
      {
        from: 'continued-presence-end',
        plus: 0,
        unit: 'days',
        when: test('deadline.continued-presence.in-force', cite('22-usc-7105-c-3-a-i'), 'continued-presence', { is: 'in-force' }),
      },
    ],
  },
]
