/**
 * What an unaccompanied child is owed once an agency finds or holds them: 6 USC 279(g)(2), 8 USC 1232(a)(2)-(5), (b)-(c). HHS is told within 48 hours and takes
 * the child within 72; a court case instead of quick return; a lawyer where possible; the least strict place; asylum without the one-year limit.
 *
 * Children of Mexico and Canada may be sent back only after a check within 48 hours that finds none of three things ((a)(2)(A), (4)): a severe
 * form or the risk of it, a fear of return, a child unable to decide. Left out: other lawful status a child may hold; how age is found out
 * ((b)(4)); present practice of HHS on sponsors.
 */
import type { Protection } from '../../engine/model'
import { foreignNational, ownCase } from '../shared/person'
import { unaccompanied } from '../shared/unaccompanied-child'
import { all, cite, particular, test } from '../words'

export const unaccompaniedChild: Protection = {
  id: 'unaccompanied-child',
  group: 'rights',
  polarity: 'protection',
  scope: all('unaccompanied-child.scope', cite('6-usc-279-g-2'), [
    ownCase,
    foreignNational,
    test('unaccompanied-child.child', cite('6-usc-279-g-2', '(B)'), 'age-now', { under: 18 }),
  ]),
  law: [
    {
      from: '2024-08-28',
      rule: all(
        'unaccompanied-child.merits',
        [cite('6-usc-279-g-2'), cite('8-usc-1232-b-2-3')],
        [test('unaccompanied-child.here', cite('6-usc-279-g-2', '(C)'), 'in-us', { is: true }), unaccompanied],
      ),
    },
  ],
  particulars: [
    particular('who', 'unaccompanied-child.who', cite('8-usc-1232-b-2-3')),
    particular('how', 'unaccompanied-child.how.neighbors', cite('8-usc-1232-a-2-4')),
    particular('deadline', 'unaccompanied-child.deadline', [cite('8-usc-1232-b-2-3'), cite('8-usc-1232-a-2-4', '8 USC 1232(a)(4)')]),
    particular('gives', 'unaccompanied-child.gives.court', cite('8-usc-1232-a-5-d')),
    particular('gives', 'unaccompanied-child.gives.place', cite('8-usc-1232-c', '(2)-(3)')),
    particular('gives', 'unaccompanied-child.gives.lawyer', cite('8-usc-1232-c', '(5)-(6)')),
    particular('gives', 'unaccompanied-child.gives.asylum', [cite('8-usc-1158-a-2-e'), cite('8-usc-1158-b-3-c')]),
  ],
  steps: {
    supported: ['see-child-lawyer', 'tell-officers-of-age'],
    open: ['see-child-lawyer', 'find-out-what-is-missing'],
    notSupported: ['see-child-lawyer'],
  },
  cautions: ['child-at-risk', 'notify-hhs-24h', 'turning-18', 'age-evidence', 'lawyer-first'],
  limits: ['unaccompanied-child.status', 'unaccompanied-child.age-check', 'unaccompanied-child.practice'],
}
