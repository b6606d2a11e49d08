/** Said once before a hard chapter: what it is about, why it is asked, and that it can be left out as a whole. */
import { useText } from '../shell/text'
import { Title } from '../shell/Title'

export function TopicNote({ section, onGo, onBreak }: { section: string; onGo: (skip: boolean) => void; onBreak: () => void }) {
  const say = useText()
  return (
    <div className="note">
      <Title>{say(`topic.${section}.title`)}</Title>
      <p className="lead">{say(`topic.${section}.text`)}</p>
      <p>{say('topic.choice')}</p>
      <div className="actions">
        <button type="button" className="button" onClick={() => onGo(false)}>
          {say('topic.go-on')}
        </button>
        <button type="button" className="button button-plain" onClick={() => onGo(true)}>
          {say('topic.skip')}
        </button>
        <button type="button" className="link" onClick={onBreak}>
          {say('ask.break')}
        </button>
      </div>
    </div>
  )
}
