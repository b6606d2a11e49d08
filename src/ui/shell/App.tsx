/** The whole guide: one header, one page, one footer. What is remembered stands here, above every page that could break. */
import type { I18n } from '@lingui/core'
import { useEffect, useReducer, useState } from 'react'
import type { Day } from '../../engine/model'
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
import { FaultBoundary } from './Fault'
import { Footer } from './Footer'
import { Header } from './Header'
import { type Later, type LaterState, type LoadLater, useLater } from './later'
import { LawPages } from './LawPages'
import { Loading } from './Loading'
import { CasePages } from './CasePages'
import { isCasePlace, isLawPlace, type Place } from './place'
import { advanceSitting, inFront, newSitting, type Sitting, type SittingEvent } from './sitting'
import { TextProvider } from './text'
import { ArrivedContext } from './Title'
import { type Trail, useTrail } from './trail'

interface App {
  readonly text: I18n
  /** The day on the clock, read once by whoever starts the guide. */
  readonly clock: Day
  readonly load: LoadLater
}

export function App({ text, clock, load }: App) {
  const [sitting, send] = useReducer(advanceSitting, null, newSitting)
  const { session, number } = inFront(sitting)
  const trail = useTrail({ page: 'start' })
  const { later, again } = useLater(load)
  const [room, onRoom] = useState(openRoom)
  const { blank, show } = useBlank(room)
  useEffect(() => hideLeave(room.leaveHidden), [room.leaveHidden])
  // The law held here was checked on a day; a clock that says an earlier one is wrong.
  const checkedOn = later.at === 'here' ? later.law.checkedOn : undefined
  const day = checkedOn !== undefined && clock < checkedOn ? checkedOn : clock
  const { place } = trail
  const hidden = WITH_ANSWERS.has(place.page) ? room.answersHidden : undefined

  return (
    <TextProvider text={text} voice={session.voice}>
      <ArrivedContext value={trail.moved}>
        <div className="guide" hidden={blank}>
          <Header
            section={sectionOf(place, later)}
            number={sitting.cases.length > 1 && hidden !== undefined ? number : undefined}
            hidden={hidden}
            onHide={(answersHidden) => onRoom({ ...room, answersHidden })}
          />
          <main id="main">
            <div className="answers" inert={hidden}>
              <FaultBoundary key={trail.depth} onBack={trail.back} onHelp={() => trail.go({ page: 'help' })}>
                <Page key={trail.depth} {...{ sitting, send, trail, later, again, day, checkedOn, room, onRoom }} />
              </FaultBoundary>
            </div>
          </main>
          <Footer page={place.page} onGo={trail.go} />
          {hidden !== undefined && <PrintWarning />}
        </div>
        {blank && <Blank onShow={show} />}
      </ArrivedContext>
    </TextProvider>
  )
}

/** The pages that questions, answers or results stand on. */
const WITH_ANSWERS: ReadonlySet<Place['page']> = new Set(['ask', 'topic', 'review', 'results', 'save'])

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
  readonly checkedOn: Day | undefined
  readonly room: Room
  readonly onRoom: (room: Room) => void
}

function Page({ sitting, send, trail, later, again, day, checkedOn, room, onRoom }: Page) {
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
    default: {
      if (later.at !== 'here') return <Loading broken={later.at === 'broken'} onAgain={again} />
      const { Interview, law } = later
      if (isLawPlace(place)) return <LawPages {...{ law, day, trail, place }} />
      if (isCasePlace(place)) return <CasePages {...{ law, day, sitting, send, trail, place }} />
      return <Interview {...{ law, day, session, send, trail, drafts }} />
    }
  }
}
