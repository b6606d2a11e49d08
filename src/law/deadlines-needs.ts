/**
 * Pay: two years from the last work, three where the employer knew (29 USC 255(a)). State money for people hurt by crime: states set their own
 * time, often one to three years; the day shown is the shortest common one.
 */
import type { Deadline } from '../engine/model'
import { costsFromCrimeHere, knewOrDidNotCare, underpaidHere } from './shared/money-clocks'
import { all, cite, cites } from './words'

export const needsDeadlines: readonly Deadline[] = [
  {
    id: 'wages',
    authority: cites(cite('29-usc-255-a')),
    ways: [
      { from: 'ended-on', plus: 2, unit: 'years', when: underpaidHere },
      {
        from: 'ended-on',
        plus: 3,
        unit: 'years',
        when: all('deadline.wages.willful', cite('29-usc-255-a'), [underpaidHere, knewOrDidNotCare]),
      },
    ],
  },
  {
    id: 'compensation',
    authority: cites(cite('34-usc-20102-b', '(9)')),
    ways: [{ from: 'ended-on', plus: 1, unit: 'years', when: costsFromCrimeHere }],
  },
]
