/**
 * What the whole space of answers shows and the law means: outcomes that no case reaches, conditions that no case turns on, rules that know less
 * than their completions, and two sides of one question. Each with its reason; what is no longer so fails `npm run verify`.
 */
import type { Day, Outcome } from '../src/engine/model'

const OWN_STATUS = 'whoever is not in either way is unsettled'
const A_STATE_ALONE = 'a state may pay alone, and no state is asked'
const OTHERS_BY_STATE = 'a state may cover others, and no state is asked'
/** Outcomes that no case reaches, by protection, first day of its edition, and outcome: of another edition nothing is accepted here. */
const UNREACHED: Readonly<Record<`${string} ${Day} ${Outcome}`, string>> = {
  'medicaid 2024-08-28 not-supported': A_STATE_ALONE,
  'medicaid 2026-10-01 not-supported': A_STATE_ALONE,
  'chip 2024-08-28 not-supported': OTHERS_BY_STATE,
  'chip 2026-10-01 not-supported': OTHERS_BY_STATE,
  'emergency-medicaid 2003-12-19 not-supported': 'no status is asked',
  'wic 2003-12-19 not-supported': 'no status is asked',
  'school-meals 2003-12-19 not-supported': 'no status is asked',
  'head-start 2024-08-28 not-supported': OWN_STATUS,
  'head-start 2025-07-14 not-supported': OWN_STATUS,
  'child-care 2024-08-28 not-supported': 'the child’s own status counts and is not asked',
  'housing 2003-12-19 not-supported': 'part help for a household is unsettled',
  'shelter 2024-08-28 not-supported': OWN_STATUS,
  'shelter 2025-08-15 not-supported': OWN_STATUS,
  'state-only-aid 2003-12-19 supported': 'state law is not held here',
  'state-only-aid 2003-12-19 not-supported': 'state law is not held here',
  'record-relief-state 2024-08-28 supported': 'state law is not held here',
  'trafficker-bar 2024-08-28 supported': 'raised and never decided: how forced acts are treated is unsettled',
  'temporary-worker-protections 2024-08-28 not-supported': 'whoever came on such a visa has to be told',
  'h2-worker-protections 2024-08-28 supported': 'unsettled before 2025-01-17',
  'h2-worker-protections 2024-08-28 not-supported': 'unsettled before 2025-01-17',
  'crime-victims-rights 2015-05-29 not-supported': 'any federal offense will do, and the rights may be asserted before there is a case',
  'snap 2024-08-28 not-supported': 'before 2025-07-04 the list of statuses is not closed',
  'record-relief-federal 2024-08-28 supported': 'none before its enactment',
  'record-relief-federal 2024-08-28 open': 'none before its enactment',
  'federal-victim-services 2017-09-01 not-supported': 'any federal crime will do, and a federal agency may still come to know of it',
}

const FALSE_PROMISE =
  '1592(a)(3): of the victims of a severe form it adds those whom a false promise alone brought to work; all others are in by 1589 or 1584'
/** Parts of a path whose conditions have no witness pair, because the statute says the same thing twice or what they turn on is unsettled, and why they stand in the law all the same. */
export const NO_PAIR: Readonly<Record<string, string>> = {
  'severe-form.peonage > severe-form.peonage.debt':
    'peonage is servitude for a debt: 22 USC 7102(11)(B) names both, and servitude alone is enough',
  'chapter-77.labor-trafficking > chapter-77.labor-trafficking.act': '1590(a) rests on forced labor, which 1589(a) forbids by itself',
  'chapter-77.peonage > chapter-77.peonage.debt': '1581(a) rests on servitude, which 1584(a) forbids by itself',
  'chapter-77.documents.of-victim > severe-form.labor-branch > severe-form.labor-means > severe-form.labor-means.force > severe-form.force > ':
    FALSE_PROMISE,
  'chapter-77.documents.of-victim > severe-form.labor-branch > severe-form.labor-means > severe-form.labor-means.coercion > severe-form.coercion > ':
    FALSE_PROMISE,
  'chapter-77.documents.of-victim > severe-form.labor-branch > severe-form.labor-end > severe-form.servitude > severe-form.servitude.induced > ':
    FALSE_PROMISE,
  'chapter-77.documents.of-victim > severe-form.labor-branch > severe-form.labor-end > severe-form.peonage > severe-form.servitude > severe-form.servitude.induced > ':
    FALSE_PROMISE,
  'federal-victim-services.harmed > chapter-77.victim > chapter-77.documents > chapter-77.papers.':
    'whose papers were held as 1592(a) says is a victim of a severe form as well, which is harm enough here',
  'federal-victim-services.harmed > statutory-victim > statutory-victim.sex-not-begun > ':
    'unsettled, and what it would serve there is left open by any other federal crime as well',
  'federal-victim-services.harmed > chapter-77.victim > chapter-77.not-begun > ':
    'unsettled, and any federal crime will do there, so open either way',
  'restitution.harmed > chapter-77.victim > chapter-77.not-begun > ': 'unsettled, and the harm is weighed there, so open either way',
  'crime-victims-rights.harmed.chapter-77 > chapter-77.victim > chapter-77.not-begun > ':
    'unsettled, and any federal offense will do there, so open either way',
  'witness-protection.offense > chapter-77.victim > chapter-77.not-begun > ':
    'unsettled, and any serious offense will do there, so open either way',
  'snap.status-before > snap.compact-before > ': 'unsettled, in a list that is not closed, so open either way',
  'snap.status-before > refugee-parity.or-prima-facie > refugee-parity.pending > ':
    'unsettled, in a list that is not closed, so open either way',
}
/** Elements that no case meets, by id. */
const NEVER_MET: Readonly<Record<string, string>> = {
  'record-relief-federal.not-yet': 'no such relief before its enactment: no answer meets it',
}

const FAMILY_STATUS = 'whoever has family T status is in by it, whatever the citizenship, which decides between the other ways in'
const TWO_CLOCKS = 'both clocks, of the letter and of the grant, began on one day: whichever counts, it still runs'
const VICTIM =
  'each way to complete the answers meets one branch or another: what the work was, and whether it began, say which, and are asked first'
const PRINCIPAL =
  'each way to complete the answers fails one of its parts or another: the stage of the case and the role say which, and are asked first'
const WHOSE = 'each way to complete the answers meets one of its alternatives: whose answers they are says which, and is asked first'
/**
 * Rules that say "unknown" where every way of completing the answers comes to one status, and why they may: three values follow each part by
 * itself, and what they leave open is closed by one more answer.
 */
export const WEAKER: Readonly<Record<string, string>> = {
  'head-start.status': FAMILY_STATUS,
  'child-care.child-status': FAMILY_STATUS,
  'job-corps.status': FAMILY_STATUS,
  'student-aid.status': FAMILY_STATUS,
  'legal-services.status': FAMILY_STATUS,
  'shelter.status': FAMILY_STATUS,
  'tanf.status': FAMILY_STATUS,
  'ssi.status': FAMILY_STATUS,
  'snap.status-before': FAMILY_STATUS,
  'medicaid.payer-before': FAMILY_STATUS,
  'chip.payer-before': FAMILY_STATUS,
  'marketplace.before': 'a T-1 holder is in by the status, whatever the citizenship, which decides between the other ways in',
  'housing.status': 'a certified person is in by the letter, whatever the citizenship, which decides between the other ways in',
  'ssi.clock': TWO_CLOCKS,
  'refugee-months': TWO_CLOCKS,
  'refugee-months-until-2026': TWO_CLOCKS,
  'refugee-months-until-2026.paper.length':
    'a letter of that year is young enough under the rule for new letters or under that for old ones: the day says which',
  'refugee-months-until-2026.t1.length':
    'a grant of that year is young enough under the rule for new ones or under that for old ones: the day says which',
  'refugee-support.clock': TWO_CLOCKS,
  'bona-fide-determination.when':
    'on whichever side of 2024-08-28 it was filed, a pending case is in; the date is asked all the same, for the other side',
  'reopen-and-terminate.order-by':
    'an order is by the immigration service or by a judge: either is in, and which of them says where to file',
  'severe-form.victim': VICTIM,
  'statutory-victim': VICTIM,
  'trafficking-victim': VICTIM,
  'letter-victim': VICTIM,
  'federal-victim-services.harmed': VICTIM,
  't-adjustment.merits': 'each way to complete the answers fails one of its parts or another',
  'h2-worker-protections.merits': 'whatever became of the job, the days after its end still run',
  'civil-action.time': 'whether the person was under 18 at the end says which of two times counts: both still run',
  't-visa.presence.one-of': 'however the person left, one of the four ways of presence is met: how they left says which',
  't-visa.elements': 'each way to complete the answers fails one of its parts or another',
  't-visa.merits': 'each way to complete the answers meets it by the status held or by its parts',
  't-family.principal':
    'whoever holds the status has lost it here, and whoever does not is outside the definition: the stage of the case says which',
  't-family-spouse-child.merits': PRINCIPAL,
  't-family-sibling.merits': PRINCIPAL,
  't-family-parent.merits': PRINCIPAL,
  't-family-retaliation.merits': PRINCIPAL,
  't-family-retaliation.derivative': WHOSE,
  'family-parole.relative': WHOSE,
}

/** Two rules on one paragraph of which one is met where the other is not: the two sides of one question. */
export const TWO_SIDES: Readonly<Record<string, string>> = {
  'admissibility.ground.needs-link / t-visa-waiver.nothing-else':
    'grounds that need a link to what happened, and the case that has none but health',
  'admissibility.never-waivable / t-visa-waiver.can-be-waived': 'grounds that are never waived, and the case that has none of them',
  't-application.not-yet-granted / t-status.holder': 'a T-1 holder, and the one whose application is still to be decided',
  'person.own-case / person.relative': 'the person it happened to, and a relative of that person',
  'person.relative / person.own-case': 'the person it happened to, and a relative of that person',
  'refugee-months-until-2026.paper.new.from / refugee-months-until-2026.paper.old.before':
    'letters from 2025-05-05 on, and letters before it',
  'refugee-months-until-2026.paper.new / refugee-months-until-2026.paper.old.before':
    'letters from 2025-05-05 on, all under four months old then, and letters before it',
  'refugee-months-until-2026.t1.new / refugee-months-until-2026.t1.old.before':
    'grants from 2025-05-05 on, all under four months old then, and grants before it',
  'refugee-months-until-2026.t1.new.from / refugee-months-until-2026.t1.old.before': 'grants from 2025-05-05 on, and grants before it',
}

/** Everything that is accepted, by list and then by key: one key may stand in two lists, and is accepted in each by itself. */
export const ACCEPTED = { UNREACHED, NO_PAIR, NEVER_MET, WEAKER, TWO_SIDES }
