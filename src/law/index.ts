/** The catalogue: one line per protection, in the order in which results are shown. */
import type { Law } from '../engine/model'
import { authorities } from './authorities'
import { caseManagement } from './benefits/case-management'
import { childCare } from './benefits/child-care'
import { chip } from './benefits/chip'
import { emergencyMedicaid } from './benefits/emergency-medicaid'
import { headStart } from './benefits/head-start'
import { housing } from './benefits/housing'
import { jobCorps } from './benefits/job-corps'
import { legalServices } from './benefits/legal-services'
import { marketplace } from './benefits/marketplace'
import { medicaid } from './benefits/medicaid'
import { medicare } from './benefits/medicare'
import { ovcServices } from './benefits/ovc-services'
import { refugeeCash } from './benefits/refugee-cash'
import { refugeeMedical } from './benefits/refugee-medical'
import { refugeeSupport } from './benefits/refugee-support'
import { schoolMeals } from './benefits/school-meals'
import { shelter } from './benefits/shelter'
import { snap } from './benefits/snap'
import { ssi } from './benefits/ssi'
import { stateOnlyAid } from './benefits/state-only-aid'
import { studentAid } from './benefits/student-aid'
import { tanf } from './benefits/tanf'
import { wic } from './benefits/wic'
import { workforce } from './benefits/workforce'
import { checked } from './checked'
import { conflicts } from './conflicts'
import { deadlines } from './deadlines'
import { immigrationDeadlines } from './deadlines-immigration'
import { needsDeadlines } from './deadlines-needs'
import { facts } from './facts'
import { asylum } from './immigration/asylum'
import { bonaFideDetermination } from './immigration/bona-fide-determination'
import { confidentiality } from './immigration/confidentiality'
import { continuedPresence } from './immigration/continued-presence'
import { deferredActionWorkPermit } from './immigration/deferred-action-work-permit'
import { domesticWorkerStay } from './immigration/domestic-worker-stay'
import { familyParole } from './immigration/family-parole'
import { h2WorkerProtections } from './immigration/h2-worker-protections'
import { proceedings } from './immigration/proceedings'
import { removalStay } from './immigration/removal-stay'
import { reopenAndTerminate } from './immigration/reopen-and-terminate'
import { severeForm } from './immigration/severe-form'
import { sij } from './immigration/sij'
import { tAdjustment } from './immigration/t-adjustment'
import { tExtension } from './immigration/t-extension'
import { tFamilyParent } from './immigration/t-family-parent'
import { tFamilyRetaliation } from './immigration/t-family-retaliation'
import { tFamilySibling } from './immigration/t-family-sibling'
import { tFamilySpouseChild } from './immigration/t-family-spouse-child'
import { tRevocationRisk } from './immigration/t-revocation-risk'
import { tVisa } from './immigration/t-visa'
import { tVisaWaiver } from './immigration/t-visa-waiver'
import { temporaryWorkerProtections } from './immigration/temporary-worker-protections'
import { traffickerBar } from './immigration/trafficker-bar'
import { uVisa } from './immigration/u-visa'
import { unaccompaniedChild } from './immigration/unaccompanied-child'
import { vawaSelfPetition } from './immigration/vawa-self-petition'
import { certificationLetter } from './letters/certification-letter'
import { domesticVictimServices } from './letters/domestic-victim-services'
import { eligibilityLetter } from './letters/eligibility-letter'
import { interimAssistanceLetter } from './letters/interim-assistance-letter'
import { refugeeMinorFosterCare } from './letters/refugee-minor-foster-care'
import { civilAction } from './remedies/civil-action'
import { civilActionChild } from './remedies/civil-action-child'
import { creditBlock } from './remedies/credit-block'
import { crimeVictimCompensation } from './remedies/crime-victim-compensation'
import { recordReliefFederal } from './remedies/record-relief-federal'
import { recordReliefState } from './remedies/record-relief-state'
import { restitution } from './remedies/restitution'
import { taxOnRestitution } from './remedies/tax-on-restitution'
import { wages } from './remedies/wages'
import { policy } from './policy'
import { childWitnessRights } from './rights/child-witness-rights'
import { crimeVictimsRights } from './rights/crime-victims-rights'
import { custodyRights } from './rights/custody-rights'
import { federalVictimServices } from './rights/federal-victim-services'
import { informationAndTranslation } from './rights/information-and-translation'
import { witnessProtection } from './rights/witness-protection'
import { warnings } from './warnings'
import { immigrationWarnings } from './warnings-immigration'
import { needsWarnings } from './warnings-needs'

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
    reopenAndTerminate,
    tExtension,
    tRevocationRisk,
    tAdjustment,
    tFamilySpouseChild,
    tFamilyParent,
    tFamilySibling,
    tFamilyRetaliation,
    continuedPresence,
    familyParole,
    confidentiality,
    uVisa,
    vawaSelfPetition,
    sij,
    asylum,
    domesticWorkerStay,
    temporaryWorkerProtections,
    h2WorkerProtections,
    unaccompaniedChild,
    certificationLetter,
    eligibilityLetter,
    interimAssistanceLetter,
    domesticVictimServices,
    refugeeMinorFosterCare,
    custodyRights,
    informationAndTranslation,
    federalVictimServices,
    crimeVictimsRights,
    childWitnessRights,
    witnessProtection,
    restitution,
    civilAction,
    civilActionChild,
    wages,
    crimeVictimCompensation,
    creditBlock,
    recordReliefFederal,
    recordReliefState,
    taxOnRestitution,
    refugeeCash,
    refugeeMedical,
    refugeeSupport,
    tanf,
    ssi,
    snap,
    medicaid,
    chip,
    emergencyMedicaid,
    marketplace,
    medicare,
    wic,
    schoolMeals,
    headStart,
    childCare,
    housing,
    workforce,
    jobCorps,
    studentAid,
    legalServices,
    caseManagement,
    ovcServices,
    shelter,
    stateOnlyAid,
  ],
  warnings: [...warnings, ...needsWarnings, ...immigrationWarnings, ...policy],
  deadlines: [...deadlines, ...needsDeadlines, ...immigrationDeadlines],
  conflicts,
  ...checked,
}
