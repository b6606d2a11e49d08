/** The pages of law. They and their words come only when one of them is opened. */
import type { Day, Law } from '../../engine/model'
import { useLater, useWithWords } from './later'
import { Loading } from './Loading'
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
  const load = useWithWords('reference', pages)
  const { later, again } = useLater(load)
  if (later.at !== 'here') return <Loading broken={later.at === 'broken'} onAgain={again} />
  const { Rulebook, ChapterPage, AuthorityPage } = later
  switch (place.page) {
    case 'rulebook':
      return <Rulebook {...shown} place={place} />
    case 'chapter':
      return <ChapterPage {...shown} place={place} />
    case 'authority':
      return <AuthorityPage {...shown} place={place} />
  }
}
