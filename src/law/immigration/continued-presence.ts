/**
 * Continued Presence: 22 USC 7105(c)(3)(A), 28 CFR 1100.35 (of 2001: "INS" is now DHS). It is asked for by a federal law-enforcement
 * official only; the person cannot apply. In the order of (A)(i): a victim of a severe form, who may be a potential witness,
 * whom a federal official has met (1100.35(a)) and may ask for, and who is here to remain. Like a filing elsewhere, the request
 * itself need not be made yet. A case that only state or local police know stays open: they go through a federal partner ((C)(i)).
 * A known security ground holds it for the agencies, who may set conditions (1100.35(c)).
 *
 * (A)(iii): DHS shall let "an alien described in clause (i)" stay who has filed a civil action under 18 USC 1595. Read by its words: one for
 * whom a federal official has made the request. Lack of diligence, and the grounds of (iv), hold it for a lawyer: DHS may revoke,
 * and may remove, but need not.
 *
 * Left out: the exact grounds of (iv), which only a lawyer can match to a record; denials for what the agency left undone
 * (1100.35(c)(2)(i)-(iii)); relatives ((B)), which have their own place; the agencies' duty of safety ((A)(ii)).
 */
import type { Protection } from '../../engine/model'
import { foreignNational, ownCase } from '../shared/person'
import { severeForm } from '../shared/severe-form'
import { all, any, bar, cite, not, particular, test } from '../words'

const here = test('continued-presence.here', [cite('22-usc-7105-c-3-a-i'), cite('28-cfr-1100-35', '(b)')], 'in-us', { is: true })

const federalOfficial = any(
  'continued-presence.federal-official',
  [cite('22-usc-7105-c-3-a-i'), cite('28-cfr-1100-35', '(a)')],
  [
    test('continued-presence.requested', cite('28-cfr-1100-35', '(a)'), 'continued-presence', { in: ['asked-for', 'in-force'] }),
    test(
      'continued-presence.federal-agency',
      [cite('28-cfr-1100-35', '(a)'), cite('22-usc-7105-c-3-c')],
      'federal-agency',
      { is: 'yes' },
      { evidence: ['agency-messages'] },
    ),
  ],
)

const atRequest = all(
  'continued-presence.request',
  [cite('22-usc-7105-c-3-a-i'), cite('28-cfr-1100-35', '(a)')],
  [
    severeForm,
    test(
      'continued-presence.witness',
      [cite('22-usc-7105-c-3-a-i'), cite('28-cfr-1100-35', '(a)')],
      'useful-witness',
      { is: true },
      { evidence: ['own-statement'] },
    ),
    federalOfficial,
    here,
    bar('continued-presence.risk', cite('28-cfr-1100-35', '(c)(1), (c)(2)(iv)'), {
      raisedBy: test('continued-presence.risk.known', cite('28-cfr-1100-35', '(c)(1), (c)(2)(iv)'), 'never-waived', {
        includes: 'security',
      }),
      effect: 'holds',
    }),
  ],
)

const duringSuit = all('continued-presence.suit', cite('22-usc-7105-c-3-a-iii'), [
  test('continued-presence.suit.described', [cite('22-usc-7105-c-3-a-iii'), cite('22-usc-7105-c-3-a-i')], 'continued-presence', {
    in: ['in-force', 'asked-for', 'ended'],
  }),
  test(
    'continued-presence.suit.filed',
    [cite('22-usc-7105-c-3-a-iii'), cite('18-usc-1595-a')],
    'civil-suit',
    { is: 'filed' },
    { evidence: ['civil-case-papers'] },
  ),
  here,
  bar('continued-presence.suit.diligence', cite('22-usc-7105-c-3-a-iii'), {
    raisedBy: not(
      'continued-presence.suit.not-diligent',
      cite('22-usc-7105-c-3-a-iii'),
      test('continued-presence.suit.diligent', cite('22-usc-7105-c-3-a-iii'), 'suit-diligent', { is: true }),
    ),
    effect: 'holds',
  }),
  bar('continued-presence.suit.grounds', cite('22-usc-7105-c-3-a-iv'), {
    raisedBy: any('continued-presence.suit.grounds.known', cite('22-usc-7105-c-3-a-iv'), [
      test('continued-presence.suit.grounds.listed', cite('22-usc-7105-c-3-a-iv'), 'other-grounds', { includes: ['crime', 'drugs'] }),
      test('continued-presence.suit.grounds.convicted', cite('22-usc-7105-c-3-a-iv'), 'criminal-history', { is: 'convicted' }),
      test('continued-presence.suit.grounds.security', cite('22-usc-7105-c-3-a-iv'), 'never-waived', { includes: 'security' }),
      test('continued-presence.suit.grounds.took-part', cite('22-usc-7105-c-3-a-iv'), 'took-part', { in: ['made-to', 'accused'] }),
    ]),
    effect: 'holds',
  }),
])

export const continuedPresence: Protection = {
  id: 'continued-presence',
  group: 'stay',
  polarity: 'protection',
  discretionary: true,
  scope: all('continued-presence.scope', [cite('22-usc-7105-c-3-a-i'), cite('28-cfr-1100-35', '(a)')], [ownCase, foreignNational]),
  law: [
    {
      from: '2024-08-28',
      rule: any('continued-presence.merits', cite('22-usc-7105-c-3-a-i', '22 USC 7105(c)(3)(A)'), [
        test(
          'continued-presence.in-force',
          cite('28-cfr-1100-35', '(b)'),
          'continued-presence',
          { is: 'in-force' },
          { evidence: ['continued-presence-paper'] },
        ),
        atRequest,
        duringSuit,
      ]),
    },
  ],
  particulars: [
    particular('who', 'continued-presence.who', [cite('22-usc-7105-c-3-a-i'), cite('28-cfr-1100-35', '(a)')]),
    particular('how', 'continued-presence.how', [cite('28-cfr-1100-35', '(a)'), cite('22-usc-7105-c-3-c', '(i)')]),
    particular('form', 'continued-presence.form', cite('28-cfr-1100-35', '(a)')),
    particular('fee', 'continued-presence.fee', [cite('28-cfr-1100-35', '(b)'), cite('8-usc-1804')], '2026-11-24'),
    particular('deadline', 'continued-presence.deadline', cite('28-cfr-1100-35', '(a)')),
    particular('duration', 'continued-presence.duration', [cite('28-cfr-1100-35', '(b)(2)'), cite('ice-cp-policy')], '2026-11-24'),
    particular('duration', 'continued-presence.suit-duration', [cite('22-usc-7105-c-3-a-iii'), cite('18-usc-1595-b')]),
    particular('gives', 'continued-presence.stay-and-work', cite('28-cfr-1100-35', '(b)-(b)(1)')),
    particular('gives', 'continued-presence.safety', [
      cite('28-cfr-1100-35', '(d)'),
      cite('22-usc-7105-c-3-a-i', '22 USC 7105(c)(3)(A)(ii)'),
    ]),
    particular('gives', 'continued-presence.letter', cite('22-usc-7105-b-1-e-i-ii-bb')),
    particular('gives', 'continued-presence.evidence', cite('8-cfr-214-204-i')),
    particular('gives', 'continued-presence.relatives', [cite('22-usc-7105-c-3-b'), cite('8-usc-1229b-b-6')]),
  ],
  steps: {
    supported: ['see-immigration-lawyer', 'ask-agency-for-continued-presence', 'file-t-application'],
    open: ['see-immigration-lawyer', 'find-out-what-is-missing'],
    notSupported: ['see-lawyer-anyway', 'look-at-other-protections'],
  },
  cautions: ['lawyer-first', 'law-enforcement-contact', 'continued-presence-ending', 'travel', 'confidentiality-limits'],
  limits: [
    'continued-presence.refusal',
    'continued-presence.suit-wording',
    'continued-presence.suit-grounds',
    'continued-presence.practice',
  ],
}
