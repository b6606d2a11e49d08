/** Clocks on money that run in months or a few years: raised as soon as the answers show that one is running. */
import type { Warning } from '../engine/model'
import { costsFromCrimeHere, underpaidHere } from './shared/money-clocks'
import { cite, cites } from './words'

export const needsWarnings: readonly Warning[] = [
  { id: 'wage-deadline', authority: cites(cite('29-usc-255-a')), when: [underpaidHere] },
  { id: 'compensation-deadline', authority: cites(cite('34-usc-20102-b', '(9)')), when: [costsFromCrimeHere] },
]
