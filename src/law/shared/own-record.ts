/** The person's own arrests and convictions, for the laws that clear them: where they were, and whether they came from what was done to the person. */
import type { Cites } from '../../engine/author'
import type { Rule } from '../../engine/model'
import { all, cite, test } from '../words'
import { ownCase } from './person'

/** Somebody with an arrest, charge or conviction of that court. */
export function hasRecord(id: string, cites: Cites, court: 'federal' | 'state'): Rule {
  return all(`${id}.scope`, cites, [
    ownCase,
    test('own-record.any', cite('22-usc-7101-b-19'), 'criminal-history', { in: ['arrest-only', 'charged', 'convicted'] }),
    test(`${id}.court`, cites, 'record-court', { includes: court }),
  ])
}

/** What 22 USC 7101(b)(19) finds should not be punished: an act that is a direct result of being trafficked. */
export const itCameFromThat: Rule = test(
  'own-record.because',
  cite('22-usc-7101-b-19'),
  'offense-caused',
  { is: true },
  {
    evidence: ['own-statement', 'service-letters', 'psychological-evaluation'],
  },
)
