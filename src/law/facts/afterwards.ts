/** Leaving, what ties the person here, what going back would mean, and contact with the authorities. */
import { choice, several, yesNo } from '../../engine/author'

export const afterwards = {
  'left-how': choice(['still-there', 'freed-by-officials', 'got-away', 'let-go', 'taken-abroad'], {
    section: 'leaving',
    sensitivity: 'mid',
  }),
  'where-happened': several(['in-us', 'on-the-way', 'abroad'], { section: 'leaving', sensitivity: 'low' }),
  'under-18-then': yesNo({ section: 'leaving', sensitivity: 'low' }),
  'under-18-at-end': yesNo({ section: 'leaving', sensitivity: 'low' }),
  departed: choice(['never', 'left-or-removed', 'taken-out'], { section: 'leaving', sensitivity: 'low' }),
  'return-reason': several(['still-controlled', 'new-incident', 'let-in-for-case', 'here-for-case', 'care-not-at-home'], {
    section: 'leaving',
    follows: { fact: 'departed', answers: ['left-or-removed'] },
    sensitivity: 'mid',
  }),
  'entered-for-case': choice(['with-papers', 'papers-missing', 'no'], {
    section: 'leaving',
    follows: [
      { fact: 'where-happened', answers: ['abroad', 'on-the-way'] },
      { fact: 'departed', answers: ['left-or-removed', 'taken-out'] },
    ],
    sensitivity: 'low',
    curable: { 'papers-missing': 'find-entry-papers' },
  }),
  'ties-now': several(['treatment', 'services', 'effects', 'fear', 'case', 'no-means'], { section: 'leaving', sensitivity: 'mid' }),

  'going-back': several(
    ['no-care', 'effects', 'lost-courts', 'punished', 'again', 'their-people', 'unrest', 'money', 'other-people', 'harm-to-others'],
    {
      section: 'return',
      sensitivity: 'high',
    },
  ),

  reported: choice(['yes', 'not-yet'], { section: 'authorities', sensitivity: 'mid', curable: { 'not-yet': 'report-with-lawyer' } }),
  'federal-agency': choice(['yes', 'state-or-local-only', 'none'], {
    section: 'authorities',
    sensitivity: 'mid',
    curable: { 'state-or-local-only': 'ask-federal-partner', none: 'report-with-lawyer' },
  }),
  requests: choice(['none', 'helped', 'refused-some'], { section: 'authorities', sensitivity: 'mid' }),
  'refusal-reasons': several(
    [
      'practice',
      'what-happened',
      'circumstances',
      'capacity',
      'trauma',
      'no-support',
      'safety',
      'helped-before',
      'not-essential',
      'other-source',
      'no-interpreter-or-lawyer',
      'belief',
      'no-time',
      'age-or-health',
    ],
    { section: 'authorities', follows: { fact: 'requests', answers: ['refused-some'] }, sensitivity: 'mid' },
  ),
  'unable-trauma': yesNo({ section: 'authorities', sensitivity: 'high' }),
  'willing-to-help': yesNo({ section: 'authorities', sensitivity: 'mid' }),
  'useful-witness': yesNo({ section: 'authorities', sensitivity: 'mid' }),
  'criminal-case': choice(['none', 'investigation', 'charges', 'convicted', 'ended-otherwise'], {
    section: 'authorities',
    sensitivity: 'low',
  }),
  'case-federal': yesNo({
    section: 'authorities',
    follows: { fact: 'criminal-case', answers: ['investigation', 'charges', 'convicted'] },
    sensitivity: 'low',
  }),
  'convicted-chapter-77': choice(['yes', 'not-yet', 'no'], {
    section: 'authorities',
    sensitivity: 'low',
    curable: { 'not-yet': 'tell-prosecutor-early' },
  }),
  'civil-suit': choice(['not-filed', 'filed', 'ended'], {
    section: 'authorities',
    sensitivity: 'low',
    curable: { 'not-filed': 'see-civil-lawyer' },
  }),
  'suit-diligent': yesNo({ section: 'authorities', follows: { fact: 'civil-suit', answers: ['filed'] }, sensitivity: 'low' }),
}
