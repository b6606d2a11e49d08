/** The pages about keeping the guide on a device, and about another release of it. They and their words come only when one is opened. */
import type { NewerProps } from '../offline/NewerPage'
import { Part } from './Part'
import type { Trail } from './trail'

const pages = () => import('../offline/pages')

/** `newer`: what the page about another release is given; without it, the page about keeping the guide. */
export function OfflinePages({ trail, newer }: { trail: Trail; newer?: NewerProps }) {
  return (
    <Part area="offline" load={pages}>
      {({ Keep, NewerPage }) => (newer ? <NewerPage {...newer} /> : <Keep trail={trail} />)}
    </Part>
  )
}
