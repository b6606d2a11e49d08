/** Answers that cannot both be so. Both reason as unknown, and the page shows them neutrally. */
import type { Conflict } from '../engine/model'

export const conflicts: readonly Conflict[] = []
