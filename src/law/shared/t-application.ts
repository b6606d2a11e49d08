/** Where an application for T-1 status stands, as several protections ask: each names every stage that meets it. */
import type { Rule } from '../../engine/model'
import { cite, test } from '../words'

/** USCIS has not granted T-1 status: what only an applicant needs is not for a person who holds it. */
export const notYetGranted: Rule = test('t-application.not-yet-granted', cite('8-cfr-214-204-o'), 't-stage', {
  in: ['not-filed', 'receipt', 'bona-fide-notice', 'denied-appeal-open', 'denied-final'],
})

/** No denial has become final; while an appeal is open it has not (214.204(q)). */
export const noFinalDenial: Rule = test('t-application.no-final-denial', cite('8-cfr-214-204-q'), 't-stage', {
  in: ['not-filed', 'receipt', 'bona-fide-notice', 'granted', 'denied-appeal-open'],
})

/** Filed with USCIS and not finally denied. */
export const filedOrGranted: Rule = test('t-application.filed-or-granted', [cite('8-cfr-214-204-a'), cite('8-cfr-214-204-q')], 't-stage', {
  in: ['receipt', 'bona-fide-notice', 'granted', 'denied-appeal-open'],
})
