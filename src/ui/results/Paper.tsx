/** The sheets for paper, which come once there are results to print. */
import { usePart } from '../shell/later'
import { useText } from '../shell/text'

const sheets = () => import('../print/PrintSheets')

export function Paper() {
  const say = useText()
  const { later, again } = usePart('paper', sheets)
  if (later.at === 'way') return null
  if (later.at === 'here') return <later.PrintSheets />
  return (
    <div className="actions">
      <p role="status">{say('loading.broken-text')}</p>
      <button type="button" className="button button-plain" onClick={again}>
        {say('loading.again')}
      </button>
    </div>
  )
}
