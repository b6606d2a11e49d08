/**
 * Entry for relatives of somebody with Continued Presence: INA 240A(b)(6), 8 USC 1229b(b)(6), 22 USC 7105(c)(3)(B). A law-enforcement official
 * asks in writing, which the person cannot do and is a step here; DHS may let the relative in. Under 21: spouse, child, parent, unmarried sibling under 18; 21 or over: spouse or child;
 * a parent or sibling of any age in present danger of retaliation.
 *
 * The statute counts on the day Continued Presence was asked for; the questions count on the day of the T application, which comes later as a rule. So an
 * age that is young enough here was so there, no age or marriage here settles a no there, and a wedding in between is told as a limit. Left out: relatives who took part or fall under the crime and security grounds (C).
 */
import type { Protection } from '../../engine/model'
import { foreignNational } from '../shared/person'
import { spouseOrChild, under21AtFiling } from '../shared/t-family'
import { all, any, cite, particular, test } from '../words'

export const familyParole: Protection = {
  id: 'family-parole',
  group: 'family',
  polarity: 'protection',
  discretionary: true,
  scope: all('family-parole.scope', [cite('8-usc-1229b-b-6-a'), cite('22-usc-7105-c-3-b')], [foreignNational]),
  law: [
    {
      from: '2024-08-28',
      rule: all(
        'family-parole.merits',
        [cite('8-usc-1229b-b-6-a'), cite('22-usc-7105-c-3-b')],
        [
          test(
            'family-parole.continued-presence',
            [cite('8-usc-1229b-b-6-a'), cite('22-usc-7105-c-3-a-i')],
            'continued-presence',
            { is: 'in-force' },
            { evidence: ['continued-presence-paper'] },
          ),
          any(
            'family-parole.relative',
            cite('8-usc-1229b-b-6-a', '(i)-(ii)'),
            [
              spouseOrChild,
              all('family-parole.under-21', cite('8-usc-1229b-b-6-a', '(i)(I)'), [
                under21AtFiling,
                any('family-parole.parent-or-sibling', cite('8-usc-1229b-b-6-a', '(i)(I)'), [
                  test(
                    'family-parole.parent',
                    cite('8-usc-1229b-b-6-a', '(i)(I)'),
                    'relatives',
                    { includes: 'parent' },
                    { evidence: ['family-records'] },
                  ),
                  test(
                    'family-parole.sibling',
                    cite('8-usc-1229b-b-6-a', '(i)(I)'),
                    'relatives',
                    { includes: 'sibling' },
                    { evidence: ['family-records', 'proof-of-age'] },
                  ),
                ]),
              ]),
              all('family-parole.in-danger', cite('8-usc-1229b-b-6-a', '(ii)'), [
                test(
                  'family-parole.any-age',
                  cite('8-usc-1229b-b-6-a', '(ii)'),
                  'relatives',
                  { includes: ['parent', 'sibling', 'grown-sibling'] },
                  { evidence: ['family-records'] },
                ),
                test(
                  'family-parole.danger',
                  cite('8-usc-1229b-b-6-a', '(ii)'),
                  'retaliation',
                  { includes: ['parent', 'sibling'] },
                  {
                    evidence: ['danger-statement', 'agency-danger-statement', 'danger-reports'],
                  },
                ),
              ]),
            ],
            { weighed: true },
          ),
        ],
      ),
    },
  ],
  particulars: [
    particular('who', 'family-parole.who', [cite('8-usc-1229b-b-6-a'), cite('22-usc-7105-c-3-b')]),
    particular('how', 'family-parole.how', cite('8-usc-1229b-b-6-a')),
    particular('fee', 'family-parole.fee', cite('8-usc-1804'), '2026-11-24'),
    particular('duration', 'family-parole.duration', cite('8-usc-1229b-b-6-b')),
    particular('gives', 'family-parole.gives', [cite('8-usc-1229b-b-6-a'), cite('8-usc-1182-d-5')]),
  ],
  steps: {
    supported: ['ask-agency-for-family-parole', 'see-immigration-lawyer'],
    open: ['see-immigration-lawyer', 'gather-family-papers'],
    notSupported: ['see-lawyer-anyway'],
  },
  cautions: ['ask-about-retaliation', 'continued-presence-ending', 't-application-first', 'family-lawyer'],
  limits: ['family-parole.ages', 'family-parole.relative-barred', 'family-parole.agency-choice'],
}
