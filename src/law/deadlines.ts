/** Clocks computed from dates the person remembers: the earliest possible day, marked as an estimate where a date is loose. */
import type { Deadline } from '../engine/model'

export const deadlines: readonly Deadline[] = []
