/** The catalogue: one line per protection, in the order in which results are shown. */
import type { Law } from '../engine/model'
import { authorities } from './authorities'
import { conflicts } from './conflicts'
import { deadlines } from './deadlines'
import { facts } from './facts'
import { bonaFideDetermination } from './immigration/bona-fide-determination'
import { confidentiality } from './immigration/confidentiality'
import { continuedPresence } from './immigration/continued-presence'
import { deferredActionWorkPermit } from './immigration/deferred-action-work-permit'
import { proceedings } from './immigration/proceedings'
import { removalStay } from './immigration/removal-stay'
import { severeForm } from './immigration/severe-form'
import { tVisa } from './immigration/t-visa'
import { tVisaWaiver } from './immigration/t-visa-waiver'
import { traffickerBar } from './immigration/trafficker-bar'
import { certificationLetter } from './letters/certification-letter'
import { domesticVictimServices } from './letters/domestic-victim-services'
import { eligibilityLetter } from './letters/eligibility-letter'
import { interimAssistanceLetter } from './letters/interim-assistance-letter'
import { civilAction } from './remedies/civil-action'
import { restitution } from './remedies/restitution'
import { crimeVictimsRights } from './rights/crime-victims-rights'
import { custodyRights } from './rights/custody-rights'
import { federalVictimServices } from './rights/federal-victim-services'
import { informationAndTranslation } from './rights/information-and-translation'
import { warnings } from './warnings'

export const law: Law = {
  facts,
  authorities,
  protections: [
    severeForm,
    tVisa,
    tVisaWaiver,
    traffickerBar,
    bonaFideDetermination,
    deferredActionWorkPermit,
    removalStay,
    proceedings,
    continuedPresence,
    confidentiality,
    certificationLetter,
    eligibilityLetter,
    interimAssistanceLetter,
    domesticVictimServices,
    custodyRights,
    informationAndTranslation,
    federalVictimServices,
    crimeVictimsRights,
    restitution,
    civilAction,
  ],
  warnings,
  deadlines,
  conflicts,
  checkedOn: '2026-11-24',
  nextCheckBy: '2027-02-24',
}
