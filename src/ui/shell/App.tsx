/** The whole guide: one header, one page, one footer. What is remembered stands here, above every page that could break. */
import type { I18n } from '@lingui/core'
import { useEffect, useMemo, useReducer, useState } from 'react'
import type { Checked, Day, Law } from '../../engine/model'
import type { FileList } from '../../offline/list'
import { NewsStrip } from '../offline/NewsStrip'
import { useNews } from '../offline/useNews'
import { About } from '../safety/About'
import { Blank } from '../safety/Blank'
import { Break } from '../safety/Break'
import { Help } from '../safety/Help'
import { hideLeave } from '../safety/leave'
import { Privacy } from '../safety/Privacy'
import { openRoom, type Room, useBlank } from '../safety/room'
import { PrintWarning } from '../print/PrintWarning'
import { Consent } from '../start/Consent'
import { Declined } from '../start/Declined'
import { Leaving } from '../start/Leaving'
import { Safe } from '../start/Safe'
import { Start } from '../start/Start'
import { ClockContext, useClock } from './clock'
import { FaultBoundary } from './Fault'
import { Footer } from './Footer'
import { Header } from './Header'
import { type Later, type LaterState, type LoadLater, useLater } from './later'
import { LawPages } from './LawPages'
import { Loading } from './Loading'
import { OfflinePages } from './OfflinePages'
import { PastDate } from './PastDate'
import { CasePages } from './CasePages'
import { isCasePlace, isLawPlace, type Place } from './place'
import { advanceSitting, inFront, newSitting, type Sitting, type SittingEvent } from './sitting'
import { TextProvider } from './text'
import { ArrivedContext } from './Title'
import { type Trail, useTrail } from './trail'

interface App {
  readonly text: I18n
  /** When the law was checked, which is known before it is here. */
  readonly checked: Checked
  /** The day on the clock, read by whoever starts the guide. */
  readonly clock: () => Day
  readonly load: LoadLater
}

export function App({ text, checked, clock: read, load }: App) {
  const [sitting, send] = useReducer(advanceSitting, null, newSitting)
  const { session, number } = inFront(sitting)
  const trail = useTrail({ page: 'start' })
  const { later: loaded, again } = useLater(load)
  const [taken, setTaken] = useState<Taken | null>(null)
  const later = loaded.at === 'here' && taken ? { ...loaded, law: taken.law } : loaded
  const offered = useNews()
  const running = taken?.list ?? RELEASE
  const news = offered?.version === running.version ? null : offered
  const [room, onRoom] = useState(openRoom)
  const { blank, show } = useBlank(room)
  useEffect(() => hideLeave(room.leaveHidden), [room.leaveHidden])
  const clock = useClock(read)
  // Newer law that was taken over has dates of its own.
  const { checkedOn, nextCheckBy } = later.at === 'here' ? later.law : checked
  // A clock that says an earlier day than that of the check is wrong.
  const day = clock < checkedOn ? checkedOn : clock
  const clocked = useMemo(() => ({ checked: { checkedOn, nextCheckBy }, clock }), [checkedOn, nextCheckBy, clock])
  const { place } = trail
  const hidden = WITH_ANSWERS.has(place.page) ? room.answersHidden : undefined

  return (
    <TextProvider text={text} voice={session.voice}>
      <ClockContext value={clocked}>
        <ArrivedContext value={trail.moved}>
          <div className="guide" hidden={blank}>
            <Header
              section={sectionOf(place, later)}
              number={sitting.cases.length > 1 && hidden !== undefined ? number : undefined}
              hidden={hidden}
              onHide={(answersHidden) => onRoom({ ...room, answersHidden })}
            />
            <main id="main">
              {news && place.page !== 'newer' && <NewsStrip list={news} onSee={() => trail.go({ page: 'newer' })} />}
              <PastDate />
              <div className="answers" inert={hidden}>
                <FaultBoundary key={trail.depth} onBack={trail.back} onHelp={() => trail.go({ page: 'help' })}>
                  <Page
                    key={trail.depth}
                    {...{ sitting, send, trail, later, again, day, checkedOn, room, onRoom, news, running, setTaken }}
                  />
                </FaultBoundary>
              </div>
            </main>
            <Footer page={place.page} onGo={trail.go} />
            {hidden !== undefined && <PrintWarning />}
          </div>
          {blank && <Blank onShow={show} />}
        </ArrivedContext>
      </ClockContext>
    </TextProvider>
  )
}

/** Law that was taken over from another release while the page was open. */
interface Taken {
  readonly law: Law
  readonly list: FileList
}

/** The pages that questions, answers or results stand on. */
const WITH_ANSWERS: ReadonlySet<Place['page']> = new Set(['ask', 'topic', 'review', 'results', 'save', 'found', 'newer'])

function sectionOf(place: Place, later: LaterState<Later>): string | undefined {
  if (place.page === 'topic') return place.section
  return place.page === 'ask' && later.at === 'here' ? later.law.facts[place.fact]?.section : undefined
}

interface Page {
  readonly sitting: Sitting
  readonly send: (event: SittingEvent) => void
  readonly trail: Trail
  readonly later: LaterState<Later>
  readonly again: () => void
  readonly day: Day
  readonly checkedOn: Day
  readonly room: Room
  readonly onRoom: (room: Room) => void
  readonly news: FileList | null
  readonly running: typeof RELEASE
  readonly setTaken: (taken: Taken) => void
}

function Page({ sitting, send, trail, later, again, day, checkedOn, room, onRoom, news, running, setTaken }: Page) {
  const { place } = trail
  const { session, drafts } = inFront(sitting)
  switch (place.page) {
    case 'start':
      return <Start {...{ trail, send, checkedOn }} />
    case 'safe':
      return <Safe trail={trail} />
    case 'leaving':
      return <Leaving trail={trail} />
    case 'consent':
      return <Consent {...{ session, send, trail, later, again, day }} />
    case 'declined':
      return <Declined trail={trail} />
    case 'help':
      return <Help trail={trail} place={place} />
    case 'about':
      return <About trail={trail} checkedOn={checkedOn} />
    case 'privacy':
      return <Privacy {...{ trail, room, onRoom }} />
    case 'break':
      return <Break trail={trail} />
    case 'keep':
      return <OfflinePages trail={trail} />
    default: {
      if (later.at !== 'here') return <Loading broken={later.at === 'broken'} onAgain={again} />
      const { Interview, law, goOn } = later
      if (place.page === 'newer') {
        const onGoOn = () => goOn({ law, session, day, send, trail })
        return <OfflinePages trail={trail} newer={{ law, day, sitting, send, trail, list: news, running, onTaken: setTaken, onGoOn }} />
      }
      if (isLawPlace(place)) return <LawPages {...{ law, day, trail, place }} />
      if (isCasePlace(place)) return <CasePages {...{ law, day, sitting, send, trail, place }} />
      return <Interview {...{ law, day, session, send, trail, drafts }} />
    }
  }
}
