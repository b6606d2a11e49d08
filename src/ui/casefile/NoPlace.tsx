/** Where nothing can be locked safely, no file is made or opened, and the page says why. */
import { BackLink } from '../shell/BackLink'
import { useText } from '../shell/text'
import { Title } from '../shell/Title'
import type { Trail } from '../shell/trail'

export function NoPlace({ trail, title }: { trail: Trail; title: string }) {
  const say = useText()
  return (
    <div className="page">
      <BackLink trail={trail} />
      <Title>{title}</Title>
      <p className="lead">{say('casefile.problem.no-place')}</p>
      <p>{say('casefile.no-place')}</p>
    </div>
  )
}
