/** What can be done about others who may see the screen. It takes effect as it is marked, and is forgotten with the page. */
import { KeepLink } from '../offline/KeepLink'
import { BackLink } from '../shell/BackLink'
import { Choices } from '../shell/Choices'
import { useText } from '../shell/text'
import { Title } from '../shell/Title'
import type { Trail } from '../shell/trail'
import { IDLE_MINUTES, type Room } from './room'

const MARKS = ['blankOnSwitch', 'leaveHidden'] as const
const WORDS = { blankOnSwitch: 'privacy.switch', leaveHidden: 'privacy.button' } as const

export function Privacy({ trail, room, onRoom }: { trail: Trail; room: Room; onRoom: (room: Room) => void }) {
  const say = useText()
  return (
    <div className="page">
      <BackLink trail={trail} />
      <Title>{say('privacy.title')}</Title>
      <p className="lead">{say('privacy.lead')}</p>
      <form autoComplete="off" spellCheck={false} onSubmit={(event) => event.preventDefault()}>
        <fieldset>
          <legend>
            <h2 className="subtitle">{say('privacy.idle.title')}</h2>
          </legend>
          <Choices
            kind="radio"
            id="privacy-idle"
            options={IDLE_MINUTES.map((count) => ({ label: say('privacy.idle.after', { count }) }))}
            chosen={[IDLE_MINUTES.indexOf(room.idleMinutes)]}
            onChoose={(option) => onRoom({ ...room, idleMinutes: IDLE_MINUTES[option] ?? 0 })}
          />
        </fieldset>
        <fieldset>
          <legend>
            <h2 className="subtitle">{say('privacy.more')}</h2>
          </legend>
          <Choices
            kind="checkbox"
            id="privacy-more"
            options={MARKS.map((mark) => ({ label: say(`${WORDS[mark]}.label`), hint: say(`${WORDS[mark]}.hint`) }))}
            chosen={MARKS.flatMap((mark, at) => (room[mark] ? [at] : []))}
            onChoose={(option, on) => {
              const mark = MARKS[option]
              if (mark) onRoom({ ...room, [mark]: on })
            }}
          />
        </fieldset>
      </form>
      <section>
        <h2>{say('privacy.answers.title')}</h2>
        <p>{say('privacy.answers.text')}</p>
      </section>
      <section>
        <h2>{say('privacy.paper.title')}</h2>
        <p>{say('print.text')}</p>
      </section>
      <KeepLink trail={trail} />
    </div>
  )
}
