/**
 * Rights that must be told before a visa for work or exchange: 8 USC 1375b(b), (e), for every visa of (f)(1): A-3, G-5, every H, H-2A and H-2B among
 * them, J, and servants who come with an employer. They hold as long as the visa brought the person, whatever became of the job.
 * What H-2 workers have besides stands in a protection of its own.
 *
 * Left out: the pamphlet and video themselves ((a), (c)-(d)), duties of the State Department; deferred action in a labor dispute.
 */
import type { Protection } from '../../engine/model'
import { foreignNational, ownCase } from '../shared/person'
import { all, cite, particular, test } from '../words'

export const temporaryWorkerProtections: Protection = {
  id: 'temporary-worker-protections',
  group: 'stay',
  polarity: 'protection',
  scope: all('temporary-worker-protections.scope', cite('8-usc-1375b', '(f)(1)'), [
    ownCase,
    foreignNational,
    test(
      'temporary-worker-protections.visa',
      cite('8-usc-1375b', '(f)(1)'),
      'visa-kind',
      { in: ['a3-or-g5', 'h2a', 'h2b', 'other-h', 'j1', 'household-b1'] },
      { evidence: ['visa-papers', 'contract'] },
    ),
  ]),
  law: [
    {
      from: '2024-08-28',
      rule: all('temporary-worker-protections.rights-told', [cite('8-usc-1375b', '(b)'), cite('8-usc-1375b', '(e)(2)')], []),
    },
  ],
  particulars: [
    particular('who', 'temporary-worker-protections.who', cite('8-usc-1375b', '(f)(1)')),
    particular('how', 'temporary-worker-protections.how', [cite('8-usc-1375b', '(b)(5)'), cite('8-usc-1375b', '(e)(3)')]),
    particular('gives', 'temporary-worker-protections.rights', [cite('8-usc-1375b', '(b)(4)'), cite('8-usc-1375b', '(e)(1)-(2)')]),
  ],
  steps: {
    supported: ['use-worker-rights', 'see-immigration-lawyer'],
    open: ['see-immigration-lawyer', 'find-out-what-is-missing'],
    notSupported: ['see-immigration-lawyer', 'look-at-other-protections'],
  },
  cautions: ['lawyer-first', 'law-enforcement-contact'],
  limits: ['temporary-worker-protections.labor-dispute'],
}
