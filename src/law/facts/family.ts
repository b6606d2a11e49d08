/**
 * Family, asked relation by relation: was there one such person on the day the T application was filed, or today where
 * nothing is filed. A relative who answers for themselves answers for the person it happened to.
 */
import { choice, several, yesNo } from '../../engine/author'

export const family = {
  spouse: choice(['married-at-filing', 'married-while-pending', 'married-after-grant', 'none'], { section: 'family', sensitivity: 'low' }),
  'child-under-21': yesNo({ section: 'family', sensitivity: 'low' }),
  'parent-living': yesNo({ section: 'family', sensitivity: 'low' }),
  'sibling-under-18': yesNo({ section: 'family', sensitivity: 'low' }),
  'child-of-family': yesNo({ section: 'family', sensitivity: 'low' }),
  'under-21-at-filing': yesNo({ section: 'family', sensitivity: 'low' }),
  retaliation: several(['parent', 'sibling', 'child-of-family'], { section: 'family', sensitivity: 'mid' }),
  'family-parole-request': choice(['sent', 'not-yet'], { section: 'family', sensitivity: 'low', curable: { 'not-yet': 'ask-agency-for-family-parole' } }),
  'parent-here': yesNo({ section: 'family', sensitivity: 'mid' }),

  'abuser-is': choice(['citizen-spouse', 'resident-spouse', 'citizen-parent', 'resident-parent', 'citizen-child', 'other'], { section: 'family', sensitivity: 'mid' }),
  'abuse-in-family': yesNo({ section: 'family', sensitivity: 'high' }),
  'lived-with-abuser': yesNo({ section: 'family', sensitivity: 'mid' }),
  'marriage-real': yesNo({ section: 'family', sensitivity: 'mid' }),

  'parent-harm': yesNo({ section: 'family', sensitivity: 'high' }),
  'juvenile-court': choice(['order-made', 'asked-for', 'not-yet'], {
    section: 'family',
    sensitivity: 'mid',
    curable: { 'asked-for': 'await-juvenile-court', 'not-yet': 'ask-juvenile-court' },
  }),
  'return-not-best': yesNo({ section: 'family', sensitivity: 'mid' }),
}
