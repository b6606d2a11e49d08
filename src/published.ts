/** What a page asks of a release, its own or a newer one: the law, and what that law makes of the answers with the engine it came with. */
import * as z from 'zod/mini'
import type { Answers, Day } from './engine/model'
import { readWith } from './engine/release'
import { law } from './law'

// A page that loads this from a newer release gets another zod with it; the page's policy lets nothing be compiled from text.
z.config({ jitless: true })

export { law }
export const read = (answers: Answers, day: Day) => readWith(law, answers, day)
