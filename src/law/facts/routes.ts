/** What only some other ways of staying turn on: work visas, other filings, asylum, and a T-1 status already held. */
import { choice, date, several, yesNo } from '../../engine/author'

export const routes = {
  'married-when': choice(['by-filing', 'while-pending', 'after-grant'], {
    follows: { fact: 'relatives', answers: ['spouse'] },
    section: 'papers',
    sensitivity: 'low',
  }),
  'under-21-at-filing': yesNo({ section: 'papers', sensitivity: 'low' }),
  'visa-kind': choice(['a3-or-g5', 'h2a', 'h2b', 'other-h', 'j1', 'household-b1', 'other'], {
    follows: { fact: 'entry-how', answers: ['checked-in'] },
    section: 'papers',
    sensitivity: 'mid',
  }),
  'work-status-lost': choice(['no', 'lost-for-complaining', 'job-ended'], {
    follows: { fact: 'visa-kind', answers: ['h2a', 'h2b', 'other-h', 'j1', 'a3-or-g5', 'household-b1', 'other'] },
    section: 'papers',
    sensitivity: 'low',
  }),
  'job-ended-on': date({
    follows: { fact: 'work-status-lost', answers: ['lost-for-complaining', 'job-ended'] },
    section: 'papers',
    sensitivity: 'low',
    when: 'past',
  }),
  'u-certificate': choice(['signed-within-6-months', 'signed-earlier', 'not-yet', 'refused'], {
    section: 'papers',
    follows: { fact: 'reported', answers: ['yes'] },
    sensitivity: 'low',
    curable: { 'signed-earlier': 'renew-u-certificate', 'not-yet': 'ask-for-u-certificate' },
  }),
  'fear-because': several(['race', 'religion', 'nationality', 'politics', 'group'], {
    follows: { fact: 'going-back', answers: ['punished', 'again', 'their-people', 'unrest', 'other-people', 'harm-to-others'] },
    section: 'papers',
    sensitivity: 'high',
  }),
  'last-arrival': date({
    follows: { fact: 'fear-because', answers: ['race', 'religion', 'nationality', 'politics', 'group'] },
    section: 'papers',
    sensitivity: 'low',
    when: 'past',
  }),
  'asylum-late-because': several(['already-filed', 'changed-conditions', 'health-or-effects', 'minor-alone', 'kept-status', 'bad-advice'], {
    follows: { fact: 'fear-because', answers: ['race', 'religion', 'nationality', 'politics', 'group'] },
    section: 'papers',
    sensitivity: 'mid',
  }),

  't1-granted-on': date({ follows: { fact: 't-stage', answers: ['granted'] }, section: 'papers', sensitivity: 'low', when: 'past' }),
  't1-ends-on': date({ follows: { fact: 't-stage', answers: ['granted'] }, section: 'papers', sensitivity: 'low', when: 'any' }),
  'green-card-filed': choice(['not-yet', 'while-t1', 'after-t1-ended'], {
    follows: { fact: 't-stage', answers: ['granted'] },
    section: 'papers',
    sensitivity: 'low',
  }),
  absence: choice(['none', 'within-limits', 'over-limits'], {
    follows: { fact: 't-stage', answers: ['granted'] },
    section: 'papers',
    sensitivity: 'low',
  }),
  'absence-excused': yesNo({ follows: { fact: 'absence', answers: ['over-limits'] }, section: 'papers', sensitivity: 'low' }),
  'case-complete-paper': yesNo({ follows: { fact: 't-stage', answers: ['granted'] }, section: 'papers', sensitivity: 'low' }),
  'helped-since-t1': choice(['helped-or-not-asked', 'did-not-help'], {
    follows: { fact: 't-stage', answers: ['granted'] },
    section: 'papers',
    sensitivity: 'mid',
  }),
  'trauma-found-at-t1': yesNo({ follows: { fact: 't-stage', answers: ['granted'] }, section: 'papers', sensitivity: 'mid' }),
  'moral-character': choice(['nothing-against', 'linked-to-it', 'something-else'], {
    follows: { fact: 't-stage', answers: ['granted'] },
    section: 'papers',
    sensitivity: 'high',
  }),
  'extension-reason': several(['agency-needs', 'exceptional'], {
    follows: { fact: 't-stage', answers: ['granted'] },
    section: 'papers',
    sensitivity: 'low',
  }),
  'revocation-sign': several(['notice', 'refused-agency', 'declaration-withdrawn', 'approved-in-error', 'revoked'], {
    follows: { fact: 't-stage', answers: ['granted'] },
    section: 'papers',
    sensitivity: 'mid',
  }),
  'order-by': choice(['judge', 'immigration-service'], {
    follows: { fact: 'removal-case', answers: ['ordered-appeal-open', 'final-order'] },
    section: 'papers',
    sensitivity: 'low',
  }),
}
