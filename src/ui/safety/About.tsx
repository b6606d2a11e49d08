/** About the guide: who it is from, what it cannot hide, how the law in it was read. */
import type { Day } from '../../engine/model'
import { BackLink } from '../shell/BackLink'
import { AsOf } from '../shell/AsOf'
import { useText } from '../shell/text'
import { Title } from '../shell/Title'
import type { Trail } from '../shell/trail'
import { Traces } from './Traces'

export function About({ trail, checkedOn }: { trail: Trail; checkedOn: Day }) {
  const say = useText()
  const part = (id: 'what' | 'not' | 'how' | 'law') => (
    <section>
      <h2>{say(`about.${id}.title`)}</h2>
      <p>{say(`about.${id}.text`)}</p>
    </section>
  )
  return (
    <div className="page">
      <BackLink trail={trail} />
      <Title>{say('about.title')}</Title>
      {part('what')}
      {part('not')}
      <section>
        <h2>{say('about.traces.title')}</h2>
        <p>{say('about.traces.text')}</p>
        <Traces />
        <p>{say('about.traces.leave')}</p>
      </section>
      {part('how')}
      {part('law')}
      <AsOf checkedOn={checkedOn} />
    </div>
  )
}
