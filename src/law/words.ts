/** The authoring words, bound to these facts and these sources. */
import { vocabulary } from '../engine/author'
import { authorities } from './authorities'
import { facts } from './facts'

export const { cite, test, elapsed, all, any, not, bar, particular, cites } = vocabulary(facts, authorities)
