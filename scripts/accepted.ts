/**
 * What the whole space of answers shows and the law means: outcomes that no case reaches, conditions that no case turns on, rules that know less
 * than their completions, and two sides of one question. Each with its reason; what is no longer so fails `npm run verify`.
 */
import type { Outcome } from '../src/engine/model'

/** Outcomes that no case reaches, by protection. */
export const UNREACHED: Readonly<Record<string, Readonly<Partial<Record<Outcome, string>>>>> = {
  medicaid: { 'not-supported': 'a state may pay alone, and no state is asked' },
  chip: { 'not-supported': 'a state may cover others, and no state is asked' },
  'emergency-medicaid': { 'not-supported': 'no status is asked' },
  wic: { 'not-supported': 'no status is asked' },
  'school-meals': { 'not-supported': 'no status is asked' },
  'head-start': { 'not-supported': 'whoever is not in either way is unsettled' },
  'child-care': { 'not-supported': 'the child’s own status counts and is not asked' },
  housing: { 'not-supported': 'part help for a household is unsettled' },
  shelter: { 'not-supported': 'whoever is not in either way is unsettled' },
  'state-only-aid': { supported: 'state law is not held here', 'not-supported': 'state law is not held here' },
  'record-relief-state': { supported: 'state law is not held here' },
  'trafficker-bar': { supported: 'raised and never decided: how forced acts are treated is unsettled' },
  'federal-victim-services': { 'not-supported': 'any federal crime will do, and a federal agency may still come to know of it' },
}

/** Parts of a path whose conditions have no witness pair, because the statute says the same thing twice or asks nothing, and why they stand in the law all the same. */
export const NO_PAIR: Readonly<Record<string, string>> = {
  'severe-form.peonage > severe-form.peonage.debt':
    'peonage is servitude for a debt: 22 USC 7102(11)(B) names both, and servitude alone is enough',
  'chapter-77.labor-trafficking > chapter-77.labor-trafficking.act': '1590(a) rests on forced labor, which 1589(a) forbids by itself',
  'chapter-77.peonage > chapter-77.peonage.debt': '1581(a) rests on servitude, which 1584(a) forbids by itself',
  'chapter-77.documents > ': '1592(a)(3): of the victims of a severe form it adds those whom a false promise alone brought to work',
  'statutory-victim.sex-not-begun > ': 'unsettled, and what it would serve there is weighed, so open either way',
  'emergency-medicaid.any-status': 'it says that no status is asked: every answer meets it',
  'wic.any-status': 'it says that no status is asked: every answer meets it',
  'school-meals.any-status': 'it says that no status is asked: every answer meets it',
  'state-only-aid.state-pays': 'state law is not held here: every answer leaves it open',
  'case-management.on-the-way > case-management.screened-in': 'whoever is screened in is so by the answers asked before it',
}

const LETTER_AND_FAMILY = 'a person with family T status is in by it, whatever the citizenship; the question that would show it is asked anyway'
const TWO_CLOCKS = 'the letter and the grant fall on one day, so that either clock has run as far; nobody knows which is counted until both are told'
/** Rules that say "unknown" where every way of completing the answers comes to one status, and why they may. */
export const WEAKER: Readonly<Record<string, string>> = {
  'head-start.status': LETTER_AND_FAMILY,
  'child-care.child-status': LETTER_AND_FAMILY,
  'job-corps.status': LETTER_AND_FAMILY,
  'student-aid.status': LETTER_AND_FAMILY,
  'legal-services.status': LETTER_AND_FAMILY,
  'shelter.status': LETTER_AND_FAMILY,
  'tanf.status': LETTER_AND_FAMILY,
  'ssi.status': LETTER_AND_FAMILY,
  'housing.status': 'a certified person is in by the letter, whatever the citizenship; the question that would show it is asked anyway',
  'ssi.clock': TWO_CLOCKS,
  'refugee-months': TWO_CLOCKS,
  'refugee-support.clock': TWO_CLOCKS,
  'bona-fide-determination.when': 'filed on one side or the other of 2024-08-28, a pending case is in: the date is asked for the other rule it decides',
  'reopen-and-terminate.order-by': 'an order comes from the immigration service or from a judge: which of the two says where to file',
  'wages.time.two-years': 'a year that lies within two years to its last day but one: only the day itself settles it',
  'temporary-worker-protections.h2-now': 'the days after a job has ended are counted only for those who no longer work there',
  'civil-action.time': 'ten years from the end and ten from the age of 18 meet on one day',
  't-family.under-21.at-grant': 'under 21 at the grant of a month ago, whatever the birth date that the other answers allow',
  't-visa.presence.one-of': 'how the person left says which of the four ways of presence is meant; each is met by one answer to it',
  't-visa.elements': 'as for the merits of the T visa: every part is tried by one of two ways in',
  't-visa.merits': 'a status held, or every part of it: the answers that leave the one open close the other',
  't-family.principal': 'a grant that was revoked, or none: the stage of the case says which, and is asked first',
  't-family-spouse-child.merits': 'as for the principal: the stage of the case is asked first',
  't-family-sibling.merits': 'as for the principal: the stage of the case is asked first',
  't-family-parent.merits': 'as for the principal: the stage of the case is asked first',
  't-family-retaliation.merits': 'as for the principal: the stage of the case is asked first',
  't-family-retaliation.derivative': 'whose relative it is says which age counts, and is asked first',
  'family-parole.relative': 'whose relative it is says which age counts, and is asked first',
}

/** Two rules on one paragraph of which one is met where the other is not: the two sides of one question. */
export const TWO_SIDES: Readonly<Record<string, string>> = {
  'admissibility.ground.needs-link / t-visa-waiver.nothing-else': 'grounds that need a link to what happened, and the case that has none but health',
  'admissibility.never-waivable / t-visa-waiver.can-be-waived': 'grounds that are never waived, and the case that has none of them',
  't-status.holder / t-application.not-yet-granted': 'a T-1 holder, and the one whose application is still to be decided',
  'person.own-case / person.relative': 'the person it happened to, and a relative of that person',
  'person.relative / person.own-case': 'the person it happened to, and a relative of that person',
}
