/**
 * Civil action of a person harmed as a minor, 18 USC 2255: a victim, while a minor, of 1589, 1590 or 1591 ((a)), who suffers personal injury from it
 * at any age. No time limit ((b)), for claims that were not yet barred on 2022-09-16 and later ones (P.L. 117-176 section 3).
 * Reading: the old limit was not re-read, but nobody who was under 28 that day was past it; older people stay open, never "too late".
 * Injury is weighed: it need not be of the body.
 *
 * Left out: the listed sex and child-image offenses other than 1591; whether an old claim was barred; who can be sued.
 */
import type { Protection } from '../../engine/model'
import { forcedLabor, inReach, laborTrafficking, sexTrafficking } from '../shared/chapter-77'
import { ownCase } from '../shared/person'
import { all, any, bar, cite, particular, test } from '../words'

const timely = bar('civil-action-child.time', [cite('18-usc-2255-b'), cite('pl-117-176')], {
  raisedBy: all(
    'civil-action-child.time.old-claim',
    [cite('18-usc-2255-b'), cite('pl-117-176')],
    [
      test('civil-action-child.time.over-28', cite('pl-117-176'), 'age-now', { atLeast: 28 }),
      test('civil-action-child.time.born-before', cite('pl-117-176'), 'birth-date', { before: '1994-09-16' }),
    ],
  ),
  effect: 'holds',
})

export const civilActionChild: Protection = {
  id: 'civil-action-child',
  group: 'money',
  polarity: 'protection',
  scope: ownCase,
  law: [
    {
      from: '2022-09-16',
      rule: all(
        'civil-action-child.merits',
        [cite('18-usc-2255-a'), cite('18-usc-2255-b')],
        [
          test('civil-action-child.minor', cite('18-usc-2255-a'), 'under-18-then', { is: true }, { evidence: ['proof-of-age'] }),
          any('civil-action-child.offense', cite('18-usc-2255-a'), [forcedLabor, laborTrafficking, sexTrafficking]),
          inReach,
          any(
            'civil-action-child.injury',
            cite('18-usc-2255-a'),
            [
              test(
                'civil-action-child.injury.then',
                cite('18-usc-2255-a'),
                'hurt',
                { includes: ['body', 'sexual', 'kept-from-needs'] },
                { evidence: ['medical-records'] },
              ),
              test(
                'civil-action-child.injury.now',
                cite('18-usc-2255-a'),
                'ties-now',
                { includes: ['treatment', 'effects'] },
                { evidence: ['treatment-records', 'psychological-evaluation'] },
              ),
            ],
            { weighed: true },
          ),
          timely,
        ],
      ),
    },
  ],
  particulars: [
    particular('who', 'civil-action-child.who', cite('18-usc-2255-a')),
    particular('how', 'civil-action-child.how', cite('18-usc-2255-c', '(1)-(2)')),
    particular('deadline', 'civil-action-child.deadline', [cite('18-usc-2255-b'), cite('pl-117-176')]),
    particular('duration', 'civil-action-child.stay', cite('18-usc-3509-k')),
    particular('gives', 'civil-action-child.gives', cite('18-usc-2255-a')),
  ],
  steps: {
    supported: ['see-civil-lawyer', 'list-losses'],
    open: ['see-civil-lawyer', 'find-out-what-is-missing'],
    notSupported: ['see-civil-lawyer', 'look-at-other-protections'],
  },
  cautions: ['civil-stay', 'prior-statements'],
  limits: ['civil-action-child.other-offenses', 'civil-action-child.old-claims', 'civil-action.who-is-liable', 'civil-action.abroad'],
}
