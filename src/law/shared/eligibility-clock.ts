/**
 * Time-limited refugee programs run from the day a person came under parity: the date of the first HHS letter, the T approval of a
 * family member, or, where no letter was issued, the day T-1 was granted (22 USC 7105(b)(1)(A); OTIP-FS-16-01). A re-issued letter
 * starts nothing anew, so T-1 counts only where there is no letter.
 */
import type { Cites } from '../../engine/author'
import type { Rule } from '../../engine/model'
import { all, any, cite, test } from '../words'
import { holdsTFamily, holdsTOne } from './refugee-parity'

const paper = any(
  'eligibility-clock.paper',
  [cite('22-usc-7105-b-1-a'), cite('otip-fs-16-01')],
  [
    test(
      'eligibility-clock.letter',
      cite('22-usc-7105-b-1-c'),
      'hhs-letter',
      { in: ['certification', 'eligibility', 'interim'] },
      { evidence: ['benefits.hhs-letter'] },
    ),
    holdsTFamily,
  ],
)
const noLetter = test('eligibility-clock.no-letter', cite('22-usc-7105-b-1-e-i-ii-aa'), 'hhs-letter', { is: 'none' })

/** Within the time that `since` allows, counted from whichever day started it. */
export function onTheClock(id: string, cites: Cites, since: (fact: 'letter-date' | 't1-granted-on', id: string) => Rule): Rule {
  return any(id, cites, [
    all(`${id}.paper`, cites, [paper, since('letter-date', `${id}.paper`)]),
    all(`${id}.t1`, cites, [noLetter, holdsTOne, since('t1-granted-on', `${id}.t1`)]),
  ])
}
