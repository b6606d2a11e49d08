/** While a page is on its way, and where it did not come. */
import { useText } from './text'
import { Title } from './Title'

export function Loading({ broken, onAgain }: { broken: boolean; onAgain: () => void }) {
  const say = useText()
  if (!broken) {
    return (
      <div className="page" aria-busy="true">
        <div role="status">
          <Title>{say('loading.wait')}</Title>
        </div>
      </div>
    )
  }
  return (
    <div className="page">
      <Title>{say('loading.broken')}</Title>
      <p className="lead">{say('loading.broken-text')}</p>
      <div className="actions">
        <button type="button" className="button" onClick={onAgain}>
          {say('loading.again')}
        </button>
      </div>
    </div>
  )
}
