/**
 * U-1 status for a person harmed by a crime: INA 101(a)(15)(U)(i), (iii), 8 USC 1101(a)(15)(U), 8 USC 1184(p)(1), 8 CFR 214.14(b)-(c). How deep
 * the harm went is judged, so it is weighed. The certificate (Form I-918 Supplement B) is mandatory and must be
 * signed within the six months before filing; an older or missing one can still be had, a refused one defeats.
 *
 * Helpful is told by the facts of the T case: reported, helped or willing, nothing reasonable refused. Hurt too deeply to help excuses nothing
 * here. The list of crimes is long and open ("any similar activity"), so none of those asked about leaves it open. Left out: the other crimes of it; indirect victims (214.14(a)(14)(i)); the waiver's public interest test (212(d)(14)).
 */
import type { Protection, Rule } from '../../engine/model'
import { foreignNational, ownCase } from '../shared/person'
import { severeForm } from '../shared/severe-form'
import { all, any, bar, cite, particular, test } from '../words'

const crime = any(
  'u-visa.crime',
  [cite('8-usc-1101-a-15-u', '(iii)'), cite('8-cfr-214-14-a-9')],
  [
    severeForm,
    test(
      'u-visa.crime.assault',
      cite('8-usc-1101-a-15-u', '(iii)'),
      'hurt',
      { includes: ['body', 'sexual'] },
      { evidence: ['medical-records', 'photos', 'police-report'] },
    ),
    test('u-visa.crime.restraint', cite('8-usc-1101-a-15-u', '(iii)'), 'held', { includes: ['locked-in', 'guarded', 'not-allowed-out'] }),
    test(
      'u-visa.crime.extortion',
      cite('8-usc-1101-a-15-u', '(iii)'),
      'threats',
      { includes: ['hurt-person', 'hurt-others', 'lock-up', 'money-loss', 'shame', 'other-harm'] },
      {
        evidence: ['threat-messages'],
      },
    ),
    test(
      'u-visa.crime.legal-threat',
      cite('8-usc-1101-a-15-u', '(iii)'),
      'legal-threat',
      { is: 'to-press' },
      { evidence: ['threat-messages'] },
    ),
    all(
      'u-visa.crime.labor-contract',
      [cite('8-usc-1101-a-15-u', '(iii)'), cite('18-usc-1351-a')],
      [
        test(
          'u-visa.crime.labor-contract.promise',
          cite('18-usc-1351-a'),
          'promise-false',
          { is: true },
          { evidence: ['recruitment-messages', 'contract'] },
        ),
        test(
          'u-visa.crime.labor-contract.visa',
          cite('18-usc-1351-a'),
          'visa-kind',
          { in: ['a3-or-g5', 'h2a', 'h2b', 'other-h', 'j1', 'household-b1'] },
          { evidence: ['visa-papers'] },
        ),
      ],
    ),
  ],
  { weighed: true },
)

/** Under 18 when it happened: a parent, guardian or next friend may know and help if it began before 16 (214.14(b)(2)-(3)). When it began is not asked. */
const minorThen = (part: 'information' | 'helpful', paragraph: '(2)' | '(3)'): Rule =>
  all(
    `u-visa.${part}.minor-then`,
    cite('8-cfr-214-14-b', paragraph),
    [test('u-visa.under-18-then', cite('8-cfr-214-14-b', '(2)-(3)'), 'under-18-then', { is: true })],
    { unsettled: '2026-11-24' },
  )

/** (I): how deep the harm went is judged by many points, none of them required (214.14(b)(1)): all answered no leaves it open. */
const harm = any(
  'u-visa.harm',
  [cite('8-usc-1101-a-15-u', '(i)(I)'), cite('8-cfr-214-14-b', '(1)')],
  [
    test(
      'u-visa.harm.done',
      cite('8-cfr-214-14-b', '(1)'),
      'hurt',
      { includes: ['body', 'sexual', 'kept-from-needs'] },
      { evidence: ['medical-records', 'photos'] },
    ),
    test(
      'u-visa.harm.lasting',
      cite('8-cfr-214-14-b', '(1)'),
      'ties-now',
      { includes: ['treatment', 'effects'] },
      { evidence: ['psychological-evaluation', 'treatment-records'] },
    ),
    test(
      'u-visa.harm.worse-there',
      cite('8-cfr-214-14-b', '(1)'),
      'going-back',
      { includes: 'effects' },
      { evidence: ['psychological-evaluation'] },
    ),
  ],
  { weighed: true },
)

const helpful = all(
  'u-visa.helpful',
  [cite('8-usc-1101-a-15-u', '(i)(III)'), cite('8-cfr-214-14-b', '(3)')],
  [
    test(
      'u-visa.helpful.reported',
      cite('8-cfr-214-14-b', '(3)'),
      'reported',
      { is: 'yes' },
      { evidence: ['police-report', 'report-number'] },
    ),
    any(
      'u-visa.helpful.how',
      [cite('8-usc-1101-a-15-u', '(i)(III)'), cite('8-cfr-214-14-b', '(3)')],
      [
        test(
          'u-visa.helpful.helped',
          [cite('8-usc-1101-a-15-u', '(i)(III)'), cite('8-cfr-214-14-b', '(3)')],
          'requests',
          { is: 'helped' },
          { evidence: ['agency-messages'] },
        ),
        test('u-visa.helpful.likely', [cite('8-usc-1101-a-15-u', '(i)(III)'), cite('8-cfr-214-14-b', '(3)')], 'willing-to-help', {
          is: true,
        }),
        minorThen('helpful', '(3)'),
      ],
    ),
    bar('u-visa.helpful.nothing-refused', cite('8-cfr-214-14-b', '(3)'), {
      raisedBy: test('u-visa.helpful.refused', cite('8-cfr-214-14-b', '(3)'), 'requests', { is: 'refused-some' }),
      effect: 'holds',
    }),
  ],
)

export const uVisa: Protection = {
  id: 'u-visa',
  group: 'stay',
  polarity: 'protection',
  scope: all('u-visa.scope', cite('8-usc-1101-a-15-u', '(i)'), [ownCase, foreignNational]),
  law: [
    {
      from: '2024-08-28',
      rule: all(
        'u-visa.merits',
        [cite('8-usc-1101-a-15-u', '(i)'), cite('8-usc-1184-p-1'), cite('8-cfr-214-14-b')],
        [
          crime,
          harm,
          any(
            'u-visa.information',
            [cite('8-usc-1101-a-15-u', '(i)(II)'), cite('8-cfr-214-14-b', '(2)')],
            [
              test('u-visa.information.own', [cite('8-usc-1101-a-15-u', '(i)(II)'), cite('8-cfr-214-14-b', '(2)')], 'useful-witness', {
                is: true,
              }),
              minorThen('information', '(2)'),
              test(
                'u-visa.information.child',
                [cite('8-usc-1101-a-15-u', '(i)(II)'), cite('8-cfr-214-14-b', '(2)')],
                'age-now',
                { under: 16 },
                { evidence: ['proof-of-age'] },
              ),
            ],
          ),
          helpful,
          any(
            'u-visa.us-law',
            [cite('8-usc-1101-a-15-u', '(i)(IV)'), cite('8-cfr-214-14-b', '(4)')],
            [
              test('u-visa.us-law.here', [cite('8-usc-1101-a-15-u', '(i)(IV)'), cite('8-cfr-214-14-b', '(4)')], 'where-happened', {
                includes: 'in-us',
              }),
              test('u-visa.us-law.federal', [cite('8-usc-1101-a-15-u', '(i)(IV)'), cite('8-cfr-214-14-b', '(4)')], 'case-federal', {
                is: true,
              }),
            ],
            { weighed: true },
          ),
          test(
            'u-visa.certificate',
            [cite('8-usc-1184-p-1'), cite('8-cfr-214-14-c-2-i')],
            'u-certificate',
            { is: 'signed-within-6-months' },
            { evidence: ['u-certificate'] },
          ),
          bar('u-visa.not-culpable', cite('8-cfr-214-14-a-9', '8 CFR 214.14(a)(14)(iii)'), {
            raisedBy: test('u-visa.culpable', cite('8-cfr-214-14-a-9', '8 CFR 214.14(a)(14)(iii)'), 'took-part', {
              in: ['made-to', 'accused'],
            }),
            effect: 'holds',
          }),
          bar('u-visa.admissible', [cite('8-usc-1182-d-14'), cite('8-cfr-212-17')], {
            raisedBy: test('u-visa.never-waived', cite('8-usc-1182-d-14'), 'never-waived', { includes: 'security' }),
            effect: 'holds',
          }),
        ],
      ),
    },
  ],
  particulars: [
    particular('who', 'u-visa.who', cite('8-cfr-214-14-c-2-i', '8 CFR 214.14(c)(1)')),
    particular('how', 'u-visa.how', cite('8-cfr-214-14-c-2-i', '8 CFR 214.14(c)(2)')),
    particular('form', 'u-visa.form', [cite('8-cfr-214-14-c-2-i'), cite('8-cfr-212-17')]),
    particular('fee', 'u-visa.fee', [cite('8-cfr-106-2-a-62'), cite('8-cfr-106-3-b-5')]),
    particular('deadline', 'u-visa.deadline', cite('8-cfr-214-14-c-2-i')),
    particular('duration', 'u-visa.duration', [cite('8-cfr-214-14-d', '8 CFR 214.14(g)(1)'), cite('8-usc-1184-p-2')]),
    particular('gives', 'u-visa.gives', [cite('8-cfr-214-14-d', '8 CFR 214.14(c)(7)'), cite('8-usc-1255-m')]),
    particular('gives', 'u-visa.gives.waiting', cite('8-cfr-214-14-d', '(2)-(3)')),
    particular('gives', 'u-visa.gives.family', cite('8-usc-1101-a-15-u', '(ii)')),
  ],
  steps: {
    supported: ['see-immigration-lawyer', 'file-u-petition'],
    open: ['see-immigration-lawyer', 'find-out-what-is-missing'],
    notSupported: ['ask-another-certifying-agency', 'look-at-other-protections'],
  },
  cautions: ['lawyer-first', 'law-enforcement-contact', 'notice-to-appear', 'removal-proceedings', 'confidentiality-limits'],
  limits: ['u-visa.similar-crimes', 'u-visa.indirect', 'u-visa.substantial', 'u-visa.minor-then', 'u-visa.queue', 'u-visa.excused-refusal'],
}
