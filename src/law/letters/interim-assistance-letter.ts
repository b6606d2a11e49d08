/**
 * Interim assistance for a child, 22 USC 7105(b)(1)(G)(i)-(iii): credible information that the child may have been subjected to a severe form.
 * The threshold is low and HHS alone decides, so one sign of pressure around work, any sex act for value, or being bought, sold or owned is enough here; work without any
 * of the signs asked about stays open, since "credible information" has no closed list. It decides nothing about the full letter.
 *
 * Left out: what HHS finds credible; ordinary chores, which only the full letter tells apart.
 */
import type { Protection } from '../../engine/model'
import { inUnitedStates, requestBefore18 } from '../shared/hhs-letter'
import { foreignNational, ownCase } from '../shared/person'
import { all, any, cite, particular, test } from '../words'

const credible = cite('22-usc-7105-b-1-g', '(i)')

const mayHaveBeen = any(
  'interim-assistance-letter.may-have-been',
  credible,
  [
    all('interim-assistance-letter.work', credible, [
      test(
        'interim-assistance-letter.work.done-or-meant',
        credible,
        'work-done',
        { in: ['did', 'was-meant-to'] },
        { evidence: ['work-records'] },
      ),
      any(
        'interim-assistance-letter.sign',
        credible,
        [
          test('interim-assistance-letter.sign.lied-to', credible, 'promise-false', { is: true }),
          all('interim-assistance-letter.sign.debt', credible, [
            test('interim-assistance-letter.sign.debt.owed', credible, 'debt', { is: true }),
            test('interim-assistance-letter.sign.debt.unfair', credible, 'debt-unfair', {
              includes: ['work-not-counted', 'no-end', 'grew'],
            }),
          ]),
          all('interim-assistance-letter.sign.papers', credible, [
            test('interim-assistance-letter.sign.papers.taken', credible, 'papers-taken', { is: true }),
            test('interim-assistance-letter.sign.papers.to-hold', credible, 'papers-to-hold', { is: true }),
          ]),
          test('interim-assistance-letter.sign.held', credible, 'held', {
            includes: ['locked-in', 'guarded', 'not-allowed-out', 'cut-off', 'watched'],
          }),
          test('interim-assistance-letter.sign.threats', credible, 'threats', {
            includes: ['hurt-person', 'hurt-others', 'lock-up', 'money-loss', 'shame', 'belief', 'other-harm'],
          }),
          test('interim-assistance-letter.sign.legal-threat', credible, 'legal-threat', { is: 'to-press' }),
          test('interim-assistance-letter.sign.fear', credible, 'if-stopped', {
            includes: ['hurt', 'others-hurt', 'held', 'arrest-or-removal', 'serious-loss', 'shamed'],
          }),
          test('interim-assistance-letter.sign.hurt', credible, 'hurt', { includes: ['body', 'sexual', 'kept-from-needs'] }),
          test('interim-assistance-letter.sign.meant', credible, 'meant-for', {
            includes: ['forced-work', 'working-off-debt', 'being-owned'],
          }),
          test('interim-assistance-letter.sign.made-to-work', credible, 'pressure-worked', { is: true }),
        ],
        { weighed: true },
      ),
    ]),
    test('interim-assistance-letter.owned', credible, 'treated-as-owned', { is: true }),
    test('interim-assistance-letter.sex', credible, 'sex-for-value', { in: ['yes', 'was-meant-to'] }),
  ],
  { evidence: ['service-letters', 'own-statement'] },
)

export const interimAssistanceLetter: Protection = {
  id: 'interim-assistance-letter',
  group: 'letters',
  polarity: 'protection',
  scope: all('interim-assistance-letter.scope', [cite('22-usc-7105-b-1-a'), cite('22-usc-7105-b-1-f')], [ownCase, foreignNational]),
  law: [
    {
      from: '2016-05-11',
      rule: any('interim-assistance-letter.merits', cite('22-usc-7105-b-1-g', '(i)'), [
        test(
          'interim-assistance-letter.held',
          cite('22-usc-7105-b-1-g', '(i)'),
          'hhs-letter',
          { is: 'interim' },
          { evidence: ['child-letter.letter'] },
        ),
        all('interim-assistance-letter.elements', cite('22-usc-7105-b-1-g', '(i)'), [mayHaveBeen, requestBefore18, inUnitedStates]),
      ]),
    },
  ],
  particulars: [
    particular('who', 'interim-assistance-letter.who', cite('22-usc-7105-b-1-g', '(i)')),
    particular('how', 'interim-assistance-letter.how', [cite('22-usc-7105-b-1-h'), cite('otip-pi-16-01')], '2018-08-14'),
    particular('how', 'interim-assistance-letter.told-on', cite('22-usc-7105-b-1-g', '(ii)')),
    particular('fee', 'interim-assistance-letter.fee', cite('otip-pi-16-01'), '2018-08-14'),
    particular('deadline', 'interim-assistance-letter.deadline', [cite('22-usc-7105-b-1-h'), cite('otip-pi-16-01')], '2022-07-21'),
    particular('duration', 'interim-assistance-letter.duration', cite('22-usc-7105-b-1-g-iii')),
    particular('gives', 'interim-assistance-letter.gives', [cite('22-usc-7105-b-1-a'), cite('22-usc-7105-b-1-g-iii')]),
    particular('gives', 'interim-assistance-letter.then', cite('22-usc-7105-b-1-g-iv', '(I)')),
  ],
  steps: {
    supported: ['ask-about-child-request', 'keep-hhs-letter'],
    open: ['ask-about-child-request', 'find-out-what-is-missing'],
    notSupported: ['see-lawyer-anyway', 'look-at-other-protections'],
  },
  cautions: ['turning-18', 'notify-hhs-24h', 'child-at-risk', 'age-evidence', 'benefits-law-changed'],
  limits: ['interim-assistance-letter.what-is-credible', 'interim-assistance-letter.chores', 'eligibility-letter.after-18'],
}
