/**
 * Refugee Support Services (work, English, case help): 45 CFR 400.152(b), up to five years. The five years rest on a text nobody
 * re-read here, so a longer time leaves it open and never against the person.
 *
 * Left out: which services a state offers; priority among clients; a child alone, who goes to foster care for refugee minors.
 */
import type { Protection } from '../../engine/model'
import { here, notCitizen, PARITY_FROM } from '../shared/benefit-groups'
import { LETTER_ENDS, letterSteps, NEED_TESTS, showLetter, stateOffice } from '../shared/benefit-terms'
import { adultOrFamily, treatedAsRefugee } from '../shared/refugee-programs'
import { onTheClock } from '../shared/eligibility-clock'
import { all, cite, elapsed, particular } from '../words'

const source = [cite('22-usc-7105-b-1-a'), cite('45-cfr-400-152-b')] as const

const inFiveYears = onTheClock('refugee-support.clock', source, (fact, id) =>
  elapsed(`${id}.time`, cite('45-cfr-400-152-b'), { from: fact, to: 'day' }, { under: 5, unit: 'years' }),
)

export const refugeeSupport: Protection = {
  id: 'refugee-support',
  group: 'benefits',
  polarity: 'protection',
  scope: all('refugee-support.scope', source, [here, notCitizen]),
  law: [{ from: PARITY_FROM, rule: all('refugee-support.merits', source, [treatedAsRefugee, adultOrFamily, inFiveYears]) }],
  particulars: [
    ...stateOffice,
    showLetter,
    particular('duration', 'refugee-support.duration', cite('45-cfr-400-152-b')),
    particular('gives', 'refugee-support.gives', [cite('45-cfr-400-152-b'), cite('22-usc-7105-b-1-b-i')]),
  ],
  steps: letterSteps,
  cautions: [],
  limits: [NEED_TESTS, 'refugee-support.offer', LETTER_ENDS],
}
