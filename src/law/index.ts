/** The catalogue: one line per protection, in the order in which results are shown. */
import type { Law } from '../engine/model'
import { authorities } from './authorities'
import { conflicts } from './conflicts'
import { deadlines } from './deadlines'
import { facts } from './facts'
import { severeForm } from './immigration/severe-form'
import { traffickerBar } from './immigration/trafficker-bar'
import { tVisa } from './immigration/t-visa'
import { warnings } from './warnings'

export const law: Law = {
  facts,
  authorities,
  protections: [
    severeForm,
    tVisa,
    traffickerBar,
  ],
  warnings,
  deadlines,
  conflicts,
  checkedOn: '2026-11-24',
  nextCheckBy: '2027-02-24',
}
