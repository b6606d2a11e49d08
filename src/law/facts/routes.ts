/** What only some other ways of staying turn on: work visas, other filings, asylum, and a T-1 status already held. */
import { choice, date, several, yesNo } from '../../engine/author'

export const routes = {
  'visa-kind': choice(['a3-or-g5', 'h2a', 'h2b', 'other-h', 'j1', 'household-b1', 'other', 'none'], { section: 'papers', sensitivity: 'mid' }),
  'work-status-lost': choice(['no', 'lost-for-complaining', 'job-ended'], { section: 'papers', sensitivity: 'low' }),
  'job-ended-on': date({ section: 'papers', sensitivity: 'low', when: 'past' }),
  'suit-over-work': yesNo({ section: 'papers', sensitivity: 'low' }),
  'serious-harm': yesNo({ section: 'papers', sensitivity: 'high' }),
  'u-certificate': choice(['signed-within-6-months', 'signed-earlier', 'not-yet', 'refused'], {
    section: 'papers',
    sensitivity: 'low',
    curable: { 'signed-earlier': 'renew-u-certificate', 'not-yet': 'ask-for-u-certificate' },
  }),
  'fear-because': several(['race', 'religion', 'nationality', 'politics', 'group'], { section: 'papers', sensitivity: 'high' }),
  'last-arrival': date({ section: 'papers', sensitivity: 'low', when: 'past' }),
  'asylum-late-because': several(['already-filed', 'changed-conditions', 'health-or-effects', 'minor-alone', 'kept-status', 'bad-advice'], { section: 'papers', sensitivity: 'mid' }),
  'cuban-or-haitian-entrant': yesNo({ section: 'papers', sensitivity: 'mid' }),
  'compact-citizen': yesNo({ section: 'papers', sensitivity: 'low' }),

  't1-granted-on': date({ section: 'papers', sensitivity: 'low', when: 'past' }),
  't1-ends-on': date({ section: 'papers', sensitivity: 'low', when: 'any' }),
  'green-card-filed': choice(['not-yet', 'while-t1', 'after-t1-ended'], { section: 'papers', sensitivity: 'low' }),
  absence: choice(['none', 'within-limits', 'over-limits'], { section: 'papers', sensitivity: 'low' }),
  'absence-excused': yesNo({ section: 'papers', sensitivity: 'low' }),
  'case-complete-paper': yesNo({ section: 'papers', sensitivity: 'low' }),
  'helped-since-t1': choice(['helped-or-not-asked', 'did-not-help'], { section: 'papers', sensitivity: 'mid' }),
  'trauma-found-at-t1': yesNo({ section: 'papers', sensitivity: 'mid' }),
  'moral-character': choice(['nothing-against', 'linked-to-it', 'something-else'], { section: 'papers', sensitivity: 'high' }),
  'extension-reason': several(['agency-needs', 'exceptional'], { section: 'papers', sensitivity: 'low' }),
  'revocation-sign': several(['notice', 'refused-agency', 'declaration-withdrawn', 'approved-in-error', 'revoked'], { section: 'papers', sensitivity: 'mid' }),
  'order-by': choice(['judge', 'immigration-service'], { section: 'papers', sensitivity: 'low' }),
}
