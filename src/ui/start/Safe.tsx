/** Before anything is asked: is it safe to talk here and now? If not, or not surely, help comes at once and nothing was kept. */
import { BackLink } from '../shell/BackLink'
import { Fork } from '../shell/Fork'
import { useText } from '../shell/text'
import { Title } from '../shell/Title'
import type { Trail } from '../shell/trail'

export function Safe({ trail }: { trail: Trail }) {
  const say = useText()
  return (
    <div className="page">
      <BackLink trail={trail} />
      <Fork
        legend={<Title>{say('safe.title')}</Title>}
        lead={
          <ul className="plain-list">
            {['alone', 'device', 'time'].map((point) => (
              <li key={point}>{say(`safe.${point}`)}</li>
            ))}
          </ul>
        }
        options={[{ label: say('safe.yes') }, { label: say('safe.no') }, { label: say('safe.unsure') }]}
        missing="safe.missing"
        proceed="shell.continue"
        onProceed={(option) => trail.go(option === 0 ? { page: 'leaving' } : { page: 'help', because: 'unsafe' })}
      />
    </div>
  )
}
