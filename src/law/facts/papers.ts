/** Status and what agencies have decided: each read off a paper where there is one. */
import { choice, date, several, yesNo } from '../../engine/author'

export const papers = {
  'green-card-from-t': yesNo({ section: 'papers', sensitivity: 'low' }),
  't-stage': choice(['not-filed', 'receipt', 'bona-fide-notice', 'granted', 'denied-appeal-open', 'denied-final'], {
    section: 'papers',
    sensitivity: 'low',
    curable: { 'not-filed': 'file-t-application', receipt: 'await-bona-fide-notice', 'denied-appeal-open': 'pursue-appeal' },
  }),
  't-filed-on': date({
    section: 'papers',
    follows: { fact: 't-stage', answers: ['receipt', 'bona-fide-notice', 'granted', 'denied-appeal-open', 'denied-final'] },
    sensitivity: 'low',
    when: 'past',
  }),
  't-complete': choice(['yes', 'not-yet'], {
    follows: { fact: 't-stage', answers: ['receipt'] },
    section: 'papers',
    sensitivity: 'low',
    curable: { 'not-yet': 'complete-t-application' },
  }),
  't-background': choice(['clear', 'security-concern', 'pending'], {
    section: 'papers',
    follows: { fact: 't-stage', answers: ['receipt', 'bona-fide-notice'] },
    sensitivity: 'mid',
    curable: { pending: 'await-background-check' },
  }),
  'denied-on': date({
    follows: { fact: 't-stage', answers: ['denied-appeal-open', 'denied-final'] },
    section: 'papers',
    sensitivity: 'low',
    when: 'past',
  }),
  'other-protected-filing': several(['u-visa', 'vawa'], { section: 'papers', sensitivity: 'low' }),
  'continued-presence': choice(['in-force', 'asked-for', 'ended', 'none'], {
    section: 'papers',
    sensitivity: 'low',
    curable: { 'asked-for': 'await-continued-presence' },
  }),
  'continued-presence-end': date({
    follows: { fact: 'continued-presence', answers: ['in-force', 'ended'] },
    section: 'papers',
    sensitivity: 'low',
    when: 'any',
  }),
  'hhs-request': choice(['before-18', 'after-18', 'not-sent'], {
    section: 'papers',
    follows: { fact: 'under-18-then', answers: [true] },
    sensitivity: 'low',
  }),
  'hhs-letter': choice(['none', 'certification', 'eligibility', 'interim'], { section: 'papers', sensitivity: 'low' }),
  detained: yesNo({ section: 'papers', sensitivity: 'mid' }),
  'federal-custody': yesNo({ follows: { fact: 'detained', answers: [true] }, section: 'papers', sensitivity: 'mid' }),
  'removal-case': choice(['none', 'in-court', 'ordered-appeal-open', 'final-order'], { section: 'papers', sensitivity: 'mid' }),
  'official-date': date({ section: 'papers', sensitivity: 'low', when: 'any' }),
  'entry-how': choice(['checked-in', 'not-checked', 'false-papers'], { section: 'papers', sensitivity: 'high' }),
}
