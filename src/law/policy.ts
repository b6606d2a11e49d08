/**
 * What agencies and courts were reported to do, apart from law. Each entry says who did it and on which day, has its source, and carries the day on
 * which it was last seen; most were read in a second source only. It warns and never decides: no protection reads anything from here.
 */
import type { Cites } from '../engine/author'
import type { Day, Policy, Rule } from '../engine/model'
import { foreignNational } from './shared/person'
import { detained, finalOrder, inCourt, notReported, otherFiling, presenceInForce, undecided } from './shared/standing'
import { filedOrGranted } from './shared/t-application'
import { all, any, cite, cites, test } from './words'

const SEEN: Day = '2026-11-24'

const reported = (id: string, authority: Cites, when: Rule | 'always'): Policy => ({
  id,
  authority: cites(authority),
  asOf: SEEN,
  when: when === 'always' ? when : [when],
})

export const policy: readonly Policy[] = [
  reported('hotline-sharing', cite('22-usc-7105-b-1-b-ii'), 'always'),
  reported(
    'notice-to-appear',
    [cite('pm-602-0187'), cite('8-cfr-214-204-b-3')],
    all('warning.notice-to-appear', cite('8-cfr-214-204-b-3'), [foreignNational, undecided]),
  ),
  reported(
    'nationality-policy',
    [cite('pm-602-0192'), cite('pm-602-0194'), cite('pa-2025-26'), cite('dorcas-v-uscis')],
    all('warning.nationality-policy', cite('dorcas-v-uscis'), [foreignNational, undecided]),
  ),
  reported('background-rechecks', cite('eo-14385'), all('warning.background-rechecks', cite('eo-14385'), [foreignNational, undecided])),
  reported(
    'ice-policy',
    [cite('ice-directive-11005-4'), cite('icwc-v-noem'), cite('8-cfr-214-214', '(b)')],
    all('warning.ice-policy', cite('8-cfr-214-214', '(b)'), [
      foreignNational,
      any('warning.ice-policy.reach', cite('8-cfr-214-214', '(b)'), [detained, inCourt, finalOrder, filedOrGranted]),
    ]),
  ),
  reported(
    'law-enforcement-contact',
    [cite('8-cfr-214-201'), cite('8-cfr-214-215'), cite('ice-directive-11005-4')],
    all('warning.law-enforcement-contact', cite('8-cfr-214-201'), [
      foreignNational,
      any(
        'warning.law-enforcement-contact.ahead',
        [cite('8-cfr-214-208-b'), cite('28-cfr-1100-35', '(a)')],
        [
          notReported,
          test('warning.law-enforcement-contact.federal', cite('28-cfr-1100-35', '(a)'), 'federal-agency', {
            in: ['state-or-local-only', 'none'],
          }),
        ],
      ),
    ]),
  ),
  reported(
    'bond-rulings',
    [cite('matter-of-yajure-hurtado'), cite('maldonado-bautista'), cite('buenrostro-mendez')],
    all('warning.bond-rulings', cite('matter-of-yajure-hurtado'), [foreignNational, detained]),
  ),
  reported(
    'third-country-removal',
    cite('dvd-v-dhs'),
    all('warning.third-country-removal', cite('dvd-v-dhs'), [foreignNational, finalOrder]),
  ),
  reported(
    'confidentiality-limits',
    [cite('8-usc-1367-b', '(1)-(8)'), cite('8-usc-1367-a-1-f'), cite('pa-2025-34')],
    all('warning.confidentiality-limits', cite('8-usc-1367-b'), [
      foreignNational,
      any(
        'warning.confidentiality-limits.covered',
        [cite('8-usc-1367-a-1-f'), cite('8-usc-1367-a-2')],
        [filedOrGranted, otherFiling, presenceInForce],
      ),
    ]),
  ),
  reported(
    'work-permit-renewal',
    [
      cite('90-fr-48799'),
      cite('8-cfr-274a-12-a-16'),
      cite('8-cfr-274a-12-c-40'),
      cite('8-cfr-274a-12-c-9'),
      cite('dhs-proposal-2026-06-05'),
    ],
    all('warning.work-permit-renewal', cite('90-fr-48799'), [
      foreignNational,
      test('warning.work-permit-renewal.card', cite('90-fr-48799'), 't-stage', { in: ['bona-fide-notice', 'granted'] }),
    ]),
  ),
  reported(
    'parole-fee',
    [cite('8-usc-1804'), cite('90-fr-48317'), cite('8-cfr-214-204-p')],
    all('warning.parole-fee', cite('8-cfr-214-204-p'), [
      foreignNational,
      test('warning.parole-fee.holder', cite('8-cfr-214-204-p'), 't-stage', { is: 'granted' }),
    ]),
  ),
  reported(
    'entry-proclamation',
    cite('proclamation-10998'),
    all('warning.entry-proclamation', cite('proclamation-10998'), [
      foreignNational,
      test('warning.entry-proclamation.family', cite('proclamation-10998'), 'relatives', {
        includes: ['spouse', 'child', 'parent', 'sibling', 'grown-sibling', 'child-of-family'],
      }),
    ]),
  ),
]
