/**
 * Stay and work during a lawsuit for workers of diplomats and of international staff (A-3, G-5): 8 USC 1375c(c). DHS and the Attorney General "shall permit"
 * the stay, long enough to take full part in every proceeding, and "shall authorize" work. It needs a suit already filed: under 18 USC 1595, or
 * over the contract or working conditions and tied to such acts; one question asks for either.
 *
 * The listed crime and security grounds ((c)(1)(B)), which reach drugs, several convictions, trafficking and security, and a suit left lying ((c)(1)(C)) are raised and left to a lawyer. Left out: which form asks
 * for it, since no rule names one; the employer's immunity; suspension of visas for the mission (1375c(a)(2)).
 */
import type { Protection } from '../../engine/model'
import { foreignNational, ownCase } from '../shared/person'
import { all, any, bar, cite, particular, test } from '../words'

export const domesticWorkerStay: Protection = {
  id: 'domestic-worker-stay',
  group: 'stay',
  polarity: 'protection',
  scope: all('domestic-worker-stay.scope', cite('8-usc-1375c-c', '(1)(A)'), [
    ownCase,
    foreignNational,
    test('domestic-worker-stay.visa', cite('8-usc-1375c-c', '(1)(A)'), 'visa-kind', { is: 'a3-or-g5' }, { evidence: ['visa-papers'] }),
  ]),
  law: [
    {
      from: '2024-08-28',
      rule: all('domestic-worker-stay.merits', cite('8-usc-1375c-c', '(1)'), [
        test('domestic-worker-stay.here', cite('8-usc-1375c-c', '(1)(A)'), 'in-us', { is: true }),
        test(
          'domestic-worker-stay.suit',
          [cite('8-usc-1375c-c', '(1)(A)'), cite('18-usc-1595-a')],
          'civil-suit',
          { is: 'filed' },
          { evidence: ['civil-case-papers', 'contract'] },
        ),
        bar('domestic-worker-stay.grounds', cite('8-usc-1375c-c', '(1)(B)'), {
          raisedBy: any('domestic-worker-stay.listed', cite('8-usc-1375c-c', '(1)(B)(i)-(ii)'), [
            test('domestic-worker-stay.listed.security', cite('8-usc-1375c-c', '(1)(B)(i)-(ii)'), 'never-waived', { includes: 'security' }),
            test('domestic-worker-stay.listed.grounds', cite('8-usc-1375c-c', '(1)(B)(i)'), 'other-grounds', {
              includes: ['crime', 'drugs'],
            }),
            test('domestic-worker-stay.listed.conviction', cite('8-usc-1375c-c', '(1)(B)(i)-(ii)'), 'criminal-history', {
              is: 'convicted',
            }),
            test('domestic-worker-stay.listed.took-part', cite('8-usc-1375c-c', '(1)(B)(i)'), 'took-part', { in: ['made-to', 'accused'] }),
          ]),
          effect: 'holds',
        }),
        bar('domestic-worker-stay.diligence', cite('8-usc-1375c-c', '(1)(C)'), {
          raisedBy: test('domestic-worker-stay.suit-left', cite('8-usc-1375c-c', '(1)(C)'), 'suit-diligent', { is: false }),
          effect: 'holds',
        }),
      ]),
    },
  ],
  particulars: [
    particular('who', 'domestic-worker-stay.who', cite('8-usc-1375c-c', '(1)(A)')),
    particular('how', 'domestic-worker-stay.how', cite('8-usc-1375c-c', '(1)(A)')),
    particular('deadline', 'domestic-worker-stay.deadline', cite('8-usc-1375c-c', '(1)(A)')),
    particular('duration', 'domestic-worker-stay.duration', [cite('8-usc-1375c-c', '(1)(A)'), cite('8-usc-1375c-c', '(1)(C)')]),
    particular('gives', 'domestic-worker-stay.gives', cite('8-usc-1375c-c', '(1)-(2)')),
    particular('gives', 'domestic-worker-stay.contract', cite('8-usc-1375c-b', '(2)')),
  ],
  steps: {
    supported: ['ask-for-stay-during-suit', 'see-immigration-lawyer'],
    open: ['see-civil-lawyer', 'see-immigration-lawyer'],
    notSupported: ['see-lawyer-anyway', 'look-at-other-protections'],
  },
  cautions: ['lawyer-first', 'civil-stay', 'removal-proceedings'],
  limits: ['domestic-worker-stay.form', 'domestic-worker-stay.immunity', 'domestic-worker-stay.grounds'],
}
