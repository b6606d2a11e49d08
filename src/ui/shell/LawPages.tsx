/** The pages of law. They and their words come only when one of them is opened. */
import type { Day, Law } from '../../engine/model'
import { Part } from './Part'
import type { LawPlace } from './place'
import type { Trail } from './trail'

interface LawPagesProps {
  readonly law: Law
  readonly day: Day
  readonly trail: Trail
  readonly place: LawPlace
}

const pages = () => import('../rulebook/pages')

export function LawPages({ place, ...shown }: LawPagesProps) {
  const { protections, authorities } = shown.law
  return (
    <Part area="reference" load={pages}>
      {({ Rulebook, ChapterPage, AuthorityPage }) => {
        // Behind the page where newer law was taken over may lie one that it no longer has.
        if (place.page === 'chapter' && protections.some(({ id }) => id === place.protection))
          return <ChapterPage {...shown} place={place} />
        if (place.page === 'authority' && Object.hasOwn(authorities, place.id)) return <AuthorityPage {...shown} place={place} />
        return <Rulebook {...shown} place={place.page === 'rulebook' ? place : { page: 'rulebook' }} />
      }}
    </Part>
  )
}
