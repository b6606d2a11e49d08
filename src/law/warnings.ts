/** What must be said wherever it arises, on screen and on paper: each with its source, and a day where practice or policy is meant. */
import type { Warning } from '../engine/model'
import { cite, cites, test } from './words'

export const warnings: readonly Warning[] = [
  { id: 'immediate-danger', authority: cites(cite('22-usc-7105-b-1-b-ii')), when: test('warning.immediate-danger', cite('22-usc-7105-b-1-b-ii'), 'danger-now', { is: true }) },
]
