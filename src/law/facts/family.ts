/**
 * Family, asked as one list: was there such a person on the day the T application was filed, or today where nothing is filed.
 * A relative who answers for themselves answers for the person it happened to.
 */
import { choice, several, yesNo } from '../../engine/author'

export const family = {
  relatives: several(['spouse', 'child', 'parent', 'sibling', 'grown-sibling', 'child-of-family'], {
    section: 'family',
    sensitivity: 'low',
  }),
  retaliation: several(['parent', 'sibling', 'grown-sibling', 'child-of-family'], {
    follows: { fact: 'relatives', answers: ['parent', 'sibling', 'grown-sibling', 'child-of-family', 'spouse', 'child'] },
    section: 'family',
    sensitivity: 'mid',
  }),
  'parent-here': yesNo({ section: 'family', sensitivity: 'mid' }),

  'abuser-is': choice(['citizen-spouse', 'resident-spouse', 'citizen-parent', 'resident-parent', 'citizen-child', 'other'], {
    section: 'family',
    sensitivity: 'mid',
  }),
  'lived-with-abuser': yesNo({
    follows: { fact: 'abuser-is', answers: ['citizen-spouse', 'resident-spouse', 'citizen-parent', 'resident-parent', 'citizen-child'] },
    section: 'family',
    sensitivity: 'mid',
  }),
  'marriage-real': yesNo({
    follows: { fact: 'abuser-is', answers: ['citizen-spouse', 'resident-spouse'] },
    section: 'family',
    sensitivity: 'mid',
  }),

  'parent-harm': yesNo({ section: 'family', sensitivity: 'high' }),
  'juvenile-court': choice(['order-made', 'asked-for', 'not-yet'], {
    section: 'family',
    follows: { fact: 'parent-harm', answers: [true] },
    sensitivity: 'mid',
    curable: { 'asked-for': 'await-juvenile-court', 'not-yet': 'ask-juvenile-court' },
  }),
  'return-not-best': yesNo({ section: 'family', follows: { fact: 'parent-harm', answers: [true] }, sensitivity: 'mid' }),
}
