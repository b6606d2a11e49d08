/** Late and lawyer-first: arrests, whatever an official may hold against the person, and then the dates. */
import { choice, date, several, yesNo } from '../../engine/author'

export const arrestsAndDates = {
  'criminal-history': choice(['none', 'arrest-only', 'charged', 'convicted'], { section: 'arrests', sensitivity: 'high' }),
  'deportable-conviction': yesNo({
    section: 'arrests',
    follows: { fact: 'criminal-history', answers: ['convicted'] },
    sensitivity: 'high',
  }),
  'other-grounds': several(['removed-before', 'overstayed', 'crime', 'drugs', 'helped-others-cross', 'health', 'said-untrue-things'], {
    section: 'arrests',
    sensitivity: 'high',
  }),
  'grounds-connected': choice(['all', 'some', 'none'], {
    section: 'arrests',
    follows: [
      {
        fact: 'other-grounds',
        answers: ['removed-before', 'overstayed', 'crime', 'drugs', 'helped-others-cross', 'health', 'said-untrue-things'],
      },
      { fact: 'criminal-history', answers: ['charged', 'convicted'] },
      { fact: 'entry-how', answers: ['not-checked', 'false-papers'] },
    ],
    sensitivity: 'high',
  }),
  'never-waived': several(['security', 'child-abduction', 'renounced-for-tax'], { section: 'arrests', sensitivity: 'high' }),
  waiver: choice(['not-asked', 'pending', 'granted', 'refused'], {
    section: 'arrests',
    follows: { fact: 't-stage', answers: ['receipt', 'bona-fide-notice', 'granted', 'denied-appeal-open', 'denied-final'] },
    sensitivity: 'mid',
    curable: { 'not-asked': 'ask-for-waiver', pending: 'await-waiver' },
  }),
  'took-part': choice(['no', 'made-to', 'accused'], { section: 'arrests', sensitivity: 'highest' }),

  'birth-date': date({ section: 'dates', sensitivity: 'low', when: 'past' }),
  'ended-on': date({ section: 'dates', sensitivity: 'low', when: 'past' }),
}
