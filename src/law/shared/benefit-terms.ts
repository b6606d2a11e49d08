/** What every benefit says alike: who decides, how to ask, what to do next, what was left out. */
import type { Particular, Protection } from '../../engine/model'
import { cite, particular } from '../words'

export const where: Particular = particular('how', 'benefits.where', cite('22-usc-7105-b-1-b-i'))
export const stateOffice: readonly Particular[] = [particular('who', 'benefits.who', cite('22-usc-7105-b-1-b-i')), where]
/** The paper that opens it, and who can confirm it to an office that does not know it. */
export const showLetter: Particular = particular(
  'how',
  'benefits.show-letter',
  [cite('otip-fs-16-01'), cite('22-usc-7105-b-1-a')],
  '2020-12-19',
)

/** Steps for programs that go by an HHS letter or T status. */
export const letterSteps: Protection['steps'] = {
  supported: ['benefits.apply', 'benefits.written-answer'],
  open: ['benefits.ask-condition', 'benefits.get-letter', 'benefits.apply'],
  notSupported: ['benefits.get-letter', 'benefits.other-help'],
}
/** Steps for programs cut to four groups, where a letter no longer helps. */
export const fourGroupSteps: Protection['steps'] = {
  supported: ['benefits.apply', 'benefits.written-answer'],
  open: ['benefits.ask-condition', 'benefits.ask-state', 'benefits.apply'],
  notSupported: ['benefits.family-members', 'benefits.ask-state', 'benefits.green-card-later'],
}
/** Steps for help that asks for no status, or where a status is only one of several ways in. */
export const openDoorSteps: Protection['steps'] = {
  supported: ['benefits.apply', 'benefits.no-status-needed'],
  open: ['benefits.ask-condition', 'benefits.apply'],
  notSupported: ['benefits.other-help'],
}

/** What no benefit here checks. */
export const NEED_TESTS = 'benefits.need-tests'
export const OTHER_STATUSES = 'benefits.other-statuses'
export const OLDER_DAYS = 'benefits.older-days'
export const LETTER_ENDS = 'benefits.letter-ends'
