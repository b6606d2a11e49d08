/** Pages that come, with their words, only when one of them is opened. */
import type { ReactNode } from 'react'
import type { Area } from '../../text'
import { usePart } from './later'
import { Loading } from './Loading'

export function Part<T extends object>({ area, load, children }: { area: Area; load: () => Promise<T>; children: (part: T) => ReactNode }) {
  const { later, again } = usePart(area, load)
  return later.at === 'here' ? children(later) : <Loading broken={later.at === 'broken'} onAgain={again} />
}
