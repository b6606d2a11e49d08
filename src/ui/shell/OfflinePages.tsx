/** The pages about keeping the guide on a device, and about another release of it. They and their words come only when one is opened. */
import type { NewerProps } from '../offline/NewerPage'
import { useLater, useWithWords } from './later'
import { Loading } from './Loading'
import type { Trail } from './trail'

const pages = () => import('../offline/pages')

/** `newer`: what the page about another release is given; without it, the page about keeping the guide. */
export function OfflinePages({ trail, newer }: { trail: Trail; newer?: NewerProps }) {
  const load = useWithWords('offline', pages)
  const { later, again } = useLater(load)
  if (later.at !== 'here') return <Loading broken={later.at === 'broken'} onAgain={again} />
  const { Keep, NewerPage } = later
  return newer ? <NewerPage {...newer} /> : <Keep trail={trail} />
}
