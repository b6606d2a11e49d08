/** What happened, act by act: journey, work, pay, papers, movement, threats, harm, and one late chapter on sex. */
import { choice, several, yesNo } from '../../engine/author'

export const experience = {
  'brought-by': several(['found-or-offered', 'moved', 'gave-a-place', 'handed-over', 'took-on'], {
    section: 'journey',
    sensitivity: 'low',
  }),
  'promise-false': yesNo({ section: 'journey', sensitivity: 'mid' }),

  'work-done': choice(['did', 'was-meant-to', 'no'], { section: 'work', sensitivity: 'low' }),
  'work-kind': choice(['work-or-service', 'ordinary-chores'], { section: 'work', sensitivity: 'low' }),
  'meant-for': several(['forced-work', 'working-off-debt', 'being-owned'], { section: 'work', sensitivity: 'mid' }),

  debt: yesNo({ section: 'pay', sensitivity: 'low' }),
  'debt-unfair': several(['work-not-counted', 'no-end', 'grew'], {
    section: 'pay',
    follows: { fact: 'debt', answers: [true] },
    sensitivity: 'low',
  }),

  'papers-taken': yesNo({ section: 'documents', sensitivity: 'low' }),
  'papers-to-hold': yesNo({ section: 'documents', follows: { fact: 'papers-taken', answers: [true] }, sensitivity: 'low' }),

  held: several(['locked-in', 'guarded', 'not-allowed-out', 'cut-off', 'watched'], { section: 'movement', sensitivity: 'mid' }),

  threats: several(['hurt-person', 'hurt-others', 'lock-up', 'money-loss', 'shame', 'belief', 'other-harm'], {
    section: 'threats',
    sensitivity: 'mid',
  }),
  'legal-threat': choice(['to-press', 'as-a-rule-only', 'none'], { section: 'threats', sensitivity: 'mid' }),
  'if-stopped': several(['hurt', 'others-hurt', 'held', 'arrest-or-removal', 'serious-loss', 'shamed'], {
    section: 'threats',
    sensitivity: 'mid',
  }),

  hurt: several(['body', 'sexual', 'kept-from-needs'], { section: 'harm', sensitivity: 'high' }),
  'pressure-worked': yesNo({ section: 'harm', sensitivity: 'mid' }),
  'treated-as-owned': yesNo({ section: 'harm', sensitivity: 'high' }),

  'sex-for-value': choice(['yes', 'was-meant-to', 'no'], { section: 'private', sensitivity: 'highest' }),
  'sex-brought-by': several(['found-or-offered', 'moved', 'gave-a-place', 'handed-over', 'got', 'paid-or-asked'], {
    section: 'private',
    follows: { fact: 'sex-for-value', answers: ['yes', 'was-meant-to'] },
    sensitivity: 'highest',
  }),
  'sex-under-18': yesNo({
    section: 'private',
    follows: { fact: 'sex-for-value', answers: ['yes', 'was-meant-to'] },
    sensitivity: 'highest',
  }),
  'sex-made-by': several(['force', 'lies', 'threats-of-harm', 'legal-threat', 'made-afraid'], {
    section: 'private',
    follows: { fact: 'sex-for-value', answers: ['yes', 'was-meant-to'] },
    sensitivity: 'highest',
  }),
}
