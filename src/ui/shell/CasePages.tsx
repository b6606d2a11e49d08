/** The pages about files and open cases. They, and their words, come only when one of them is opened. */
import type { Day, Law } from '../../engine/model'
import { Part } from './Part'
import type { CasePlace } from './place'
import type { Sitting, SittingEvent } from './sitting'
import type { Trail } from './trail'

/** What every page about files and open cases is given. */
export interface CasePageProps {
  readonly law: Law
  readonly day: Day
  readonly sitting: Sitting
  readonly send: (event: SittingEvent) => void
  readonly trail: Trail
}

const pages = () => import('../casefile/pages')

export function CasePages({ place, ...given }: CasePageProps & { readonly place: CasePlace }) {
  return (
    <Part area="casefile" load={pages}>
      {({ Cases, Save, Open, Found, HandOver }) => {
        switch (place.page) {
          case 'cases':
            return <Cases {...given} />
          case 'save':
            return <Save {...given} />
          case 'open':
            return <Open {...given} />
          case 'found':
            return <Found {...given} file={place.file} />
          case 'hand-over':
            return <HandOver {...given} />
        }
      }}
    </Part>
  )
}
