/** Every legal source, once: its cite, official address, the date of the text relied on and how far it could be read. */
import type { Authority } from '../../engine/model'
import other from './other.json'
import regulations from './regulations.json'
import statutes from './statutes.json'

type Sources = Record<keyof typeof statutes | keyof typeof regulations | keyof typeof other, Authority>
export const authorities = { ...statutes, ...regulations, ...other } as Sources
