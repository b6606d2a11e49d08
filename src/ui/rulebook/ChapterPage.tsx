/** The law of one protection on a page of its own. */
import type { Day, Law } from '../../engine/model'
import { BackLink } from '../shell/BackLink'
import type { Place } from '../shell/place'
import { useText } from '../shell/text'
import { Title } from '../shell/Title'
import type { Trail } from '../shell/trail'
import { Chapter } from './Chapter'
import { PrintButton } from './PrintButton'

interface ChapterPageProps {
  readonly law: Law
  readonly day: Day
  readonly trail: Trail
  readonly place: Place & { page: 'chapter' }
}

export function ChapterPage({ law, day, trail, place }: ChapterPageProps) {
  const say = useText()
  const protection = law.protections.find(({ id }) => id === place.protection)
  if (!protection) return null
  return (
    <div className="page page-law">
      <BackLink trail={trail} />
      <Title>{say(`protection.${protection.id}.name`)}</Title>
      <Chapter {...{ law, protection, trail }} day={place.on ?? day} heading="h2" />
      <PrintButton />
    </div>
  )
}
