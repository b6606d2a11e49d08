/** Money, record and daily needs, asked last: each chapter may be skipped as a whole. */
import { choice, date, several, yesNo } from '../../engine/author'

export const needs = {
  'wages-owed': yesNo({ section: 'money', sensitivity: 'low' }),
  'employer-knew': yesNo({ section: 'money', sensitivity: 'low' }),
  'injury-or-therapy-costs': yesNo({ section: 'money', sensitivity: 'mid' }),
  'restitution-paid': yesNo({ follows: { fact: 'criminal-case', answers: ['convicted'] }, section: 'money', sensitivity: 'low' }),
  'bad-credit': yesNo({ section: 'money', sensitivity: 'low' }),
  'official-finding': choice(['yes', 'not-yet'], {
    follows: { fact: 'bad-credit', answers: [true] },
    section: 'money',
    sensitivity: 'low',
    curable: { 'not-yet': 'get-determination-paper' },
  }),

  'record-court': several(['federal', 'state'], {
    follows: { fact: 'criminal-history', answers: ['arrest-only', 'charged', 'convicted'] },
    section: 'record',
    sensitivity: 'high',
  }),
  'offense-kind': choice(['not-violent', 'violent', 'violent-child-harmed'], {
    follows: { fact: 'criminal-history', answers: ['arrest-only', 'charged', 'convicted'] },
    section: 'record',
    sensitivity: 'high',
  }),
  'offense-caused': yesNo({
    follows: { fact: 'criminal-history', answers: ['arrest-only', 'charged', 'convicted'] },
    section: 'record',
    sensitivity: 'high',
  }),
  'arrest-ended-well': yesNo({
    follows: { fact: 'criminal-history', answers: ['arrest-only', 'charged'] },
    section: 'record',
    sensitivity: 'high',
  }),

  't-family-status': yesNo({ follows: { fact: 'role', answers: ['relative'] }, section: 'needs', sensitivity: 'low' }),
  'green-card-since': date({
    follows: { fact: 'citizenship', answers: ['permanent-resident'] },
    section: 'needs',
    sensitivity: 'low',
    when: 'past',
  }),
  'letter-date': date({
    section: 'needs',
    follows: [
      { fact: 'hhs-letter', answers: ['certification', 'eligibility', 'interim'] },
      { fact: 't-family-status', answers: [true] },
    ],
    sensitivity: 'low',
    when: 'past',
  }),
  'from-where': choice(['cuban-or-haitian', 'compact', 'neither'], { section: 'needs', sensitivity: 'mid' }),
  'work-permit': yesNo({ section: 'needs', sensitivity: 'low' }),
  pregnant: yesNo({ section: 'needs', sensitivity: 'mid' }),
}
