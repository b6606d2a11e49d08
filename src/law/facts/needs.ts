/** Money, record and daily needs, asked last: each chapter may be skipped as a whole. */
import { choice, date, several, yesNo } from '../../engine/author'

export const needs = {
  'wages-owed': yesNo({ section: 'money', sensitivity: 'low' }),
  'employer-knew': yesNo({ section: 'money', sensitivity: 'low' }),
  'injury-or-therapy-costs': yesNo({ section: 'money', sensitivity: 'mid' }),
  'restitution-paid': yesNo({ section: 'money', sensitivity: 'low' }),
  'bad-credit': yesNo({ section: 'money', sensitivity: 'low' }),
  'official-finding': choice(['yes', 'not-yet'], { section: 'money', sensitivity: 'low', curable: { 'not-yet': 'get-determination-paper' } }),
  'in-danger-as-witness': yesNo({ section: 'money', sensitivity: 'mid' }),

  'record-court': several(['federal', 'state'], { section: 'record', sensitivity: 'high' }),
  'record-what': choice(['conviction', 'arrest-only'], { section: 'record', sensitivity: 'high' }),
  'offense-kind': choice(['not-violent', 'violent', 'violent-child-harmed'], { section: 'record', sensitivity: 'high' }),
  'offense-caused': yesNo({ section: 'record', sensitivity: 'high' }),
  'arrest-ended-well': yesNo({ section: 'record', sensitivity: 'high' }),

  't-family-status': yesNo({ section: 'needs', sensitivity: 'low' }),
  'green-card-from-t': yesNo({ section: 'needs', sensitivity: 'low' }),
  'green-card-since': date({ section: 'needs', sensitivity: 'low', when: 'past' }),
  'letter-date': date({ section: 'needs', sensitivity: 'low', when: 'past' }),
  pregnant: yesNo({ section: 'needs', sensitivity: 'mid' }),
  'needs-now': several(['food', 'health', 'cash', 'housing', 'school', 'child-care', 'work', 'legal', 'case-worker'], { section: 'needs', sensitivity: 'low' }),
  'work-permit': yesNo({ section: 'needs', sensitivity: 'low' }),
}
