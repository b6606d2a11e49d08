/**
 * Foster care for children alone (Unaccompanied Refugee Minors): 8 USC 1232(c)(2)(A), for child trafficking victims where no suitable family
 * member can give care. The program guide of HHS names them by 22 USC 7105(b)(1)(C), asks for the Eligibility Letter, and takes children in before 18.
 *
 * Without the letter the result stays open: it is the paper to ask for. Left out: children with special immigrant juvenile or U status
 * (8 USC 1232(d)(4)(A)); how long care may last (8 USC 1522(d)(2)(B)); places and states that have the program; the guide's present text.
 */
import type { Protection } from '../../engine/model'
import { letterVictim } from '../shared/hhs-letter'
import { foreignNational, ownCase } from '../shared/person'
import { nobodyToCare, under18Now } from '../shared/unaccompanied-child'
import { all, any, bar, cite, particular, test } from '../words'

const held = test(
  'refugee-minor-foster-care.letter-held',
  [cite('orr-urm-guide-1'), cite('22-usc-7105-b-1-g-iv', '(III)')],
  'hhs-letter',
  { is: 'eligibility' },
  {
    evidence: ['child-letter.letter'],
  },
)

export const refugeeMinorFosterCare: Protection = {
  id: 'refugee-minor-foster-care',
  group: 'letters',
  polarity: 'protection',
  discretionary: true,
  scope: all(
    'refugee-minor-foster-care.scope',
    [cite('8-usc-1232-c', '(2)(A)'), cite('orr-urm-guide-1')],
    [ownCase, foreignNational, under18Now],
  ),
  law: [
    {
      from: '2024-08-28',
      rule: all(
        'refugee-minor-foster-care.merits',
        [cite('8-usc-1232-c', '(2)(A)'), cite('orr-urm-guide-1')],
        [
          test('refugee-minor-foster-care.here', cite('orr-urm-guide-1'), 'in-us', { is: true }),
          any('refugee-minor-foster-care.victim', [cite('8-usc-1232-c', '(2)(A)'), cite('22-usc-7105-b-1-c')], [held, letterVictim]),
          nobodyToCare,
          bar('refugee-minor-foster-care.letter', cite('orr-urm-guide-1'), {
            raisedBy: test('refugee-minor-foster-care.no-letter', cite('orr-urm-guide-1'), 'hhs-letter', {
              in: ['none', 'certification', 'interim'],
            }),
            effect: 'holds',
          }),
        ],
      ),
    },
  ],
  particulars: [
    particular('who', 'refugee-minor-foster-care.who', [cite('8-usc-1232-c', '(2)(A)'), cite('orr-urm-guide-1')], '2016-10-17'),
    particular('how', 'refugee-minor-foster-care.how', cite('orr-urm-guide-1'), '2016-10-17'),
    particular('deadline', 'refugee-minor-foster-care.deadline', cite('orr-urm-guide-1'), '2016-10-17'),
    particular('gives', 'refugee-minor-foster-care.gives', cite('8-usc-1232-c', '(2)(A)')),
  ],
  steps: {
    supported: ['ask-for-child-foster-care', 'see-child-lawyer'],
    open: ['ask-about-child-request', 'see-child-lawyer'],
    notSupported: ['look-at-other-protections'],
  },
  cautions: ['turning-18', 'child-at-risk', 'notify-hhs-24h', 'age-evidence'],
  limits: ['refugee-minor-foster-care.other-children', 'refugee-minor-foster-care.places', 'refugee-minor-foster-care.guide'],
}
