/**
 * Civil action, 18 USC 1595: a victim of any violation of chapter 77 ((a)), within reach of a federal court, in time ((c)): not later than the
 * later of ten years after the claim arose, or ten years after the 18th birthday for a person who was a minor then. "Not later than" keeps the
 * anniversary itself in time, so the years are counted back from the day of decision. The claim is taken to arise when it ended; while it
 * still goes on the time has not begun to run out. No conviction and no status is needed. A criminal case stays the suit and never defeats it ((b)).
 *
 * Left out: who exactly can be sued (the perpetrator, or whoever knowingly gains from a venture they knew or should have known about) and from
 * which act the ten years run, both for a lawyer; equitable tolling; a suit filed in time earlier; 18 USC 2255 for harm as a minor, which has
 * no time limit and is a protection of its own; attempt and conspiracy as violations of their own (1594(a)-(c)).
 */
import type { Protection } from '../../engine/model'
import { chapter77Victim, inReach } from '../shared/chapter-77'
import { ownCase } from '../shared/person'
import { childhoodLongPast } from '../shared/time-limits'
import { all, any, cite, elapsed, not, particular, test } from '../words'

const inTime = any('civil-action.time', cite('18-usc-1595-c'), [
  test('civil-action.time.goes-on', cite('18-usc-1595-c', '(1)'), 'left-how', { is: 'still-there' }),
  all('civil-action.time.from-end', cite('18-usc-1595-c', '(1)'), [
    elapsed(
      'civil-action.time.ten-years',
      cite('18-usc-1595-c', '(1)'),
      { from: 'day', to: 'ended-on' },
      { atLeast: -10, unit: 'years' },
      { evidence: ['civil-action.dates'] },
    ),
    not('civil-action.time.not-long-past', cite('18-usc-1595-c', '(1)-(2)'), childhoodLongPast),
  ]),
  all(
    'civil-action.time.minor',
    cite('18-usc-1595-c', '(2)'),
    [
      test('civil-action.time.minor.then', cite('18-usc-1595-c', '(2)'), 'under-18-then', { is: true }),
      // Of age when it ended: ten years from then are the longer time in any case.
      test('civil-action.time.minor.at-end', cite('18-usc-1595-c', '(2)'), 'under-18-at-end', { is: true }),
      not(
        'civil-action.time.minor.not-over',
        cite('18-usc-1595-c', '(2)'),
        test('civil-action.time.minor.over-28', cite('18-usc-1595-c', '(2)'), 'age-now', { atLeast: 29 }),
      ),
      any('civil-action.time.minor.ten-years', cite('18-usc-1595-c', '(2)'), [
        test('civil-action.time.minor.under-28', cite('18-usc-1595-c', '(2)'), 'age-now', { under: 28 }),
        elapsed(
          'civil-action.time.minor.birth-date',
          cite('18-usc-1595-c', '(2)'),
          { from: 'day', to: 'birth-date' },
          { atLeast: -28, unit: 'years' },
        ),
      ]),
    ],
    { evidence: ['proof-of-age'] },
  ),
])

export const civilAction: Protection = {
  id: 'civil-action',
  group: 'money',
  polarity: 'protection',
  scope: ownCase,
  law: [
    {
      from: '2023-01-05',
      rule: all('civil-action.merits', [cite('18-usc-1595-a'), cite('18-usc-1595-c')], [chapter77Victim, inReach, inTime]),
    },
  ],
  particulars: [
    particular('who', 'civil-action.who', cite('18-usc-1595-a')),
    particular('who', 'civil-action.against-whom', cite('18-usc-1595-a')),
    particular('how', 'civil-action.how', cite('18-usc-1595-a')),
    particular('fee', 'civil-action.fee', cite('18-usc-1595-a')),
    particular('deadline', 'civil-action.deadline', cite('18-usc-1595-c', '(1)-(2)')),
    particular('duration', 'civil-action.stay', cite('18-usc-1595-b', '(1)-(2)')),
    particular('gives', 'civil-action.gives.damages', cite('18-usc-1595-a')),
    particular('gives', 'civil-action.gives.debt-stays', cite('11-usc-523-a-20')),
    particular('gives', 'civil-action.gives.stay-in-us', cite('22-usc-7105-c-3-a-iii')),
    particular('gives', 'civil-action.gives.state-suit', cite('18-usc-1595-d')),
  ],
  steps: {
    supported: ['see-civil-lawyer', 'write-down-dates', 'list-losses'],
    open: ['see-civil-lawyer', 'write-down-dates', 'find-out-what-is-missing'],
    notSupported: ['see-civil-lawyer', 'look-at-other-protections'],
  },
  cautions: ['civil-deadline', 'civil-stay', 'prior-statements'],
  limits: [
    'civil-action.who-is-liable',
    'civil-action.when-it-arose',
    'civil-action.abroad',
    'civil-action.attempt',
    'civil-action.minor-suit',
    'civil-action.suit-filed',
    'civil-action.other-suits',
  ],
}
