/** Where a page breaks, the answers stay: they live above this boundary. It offers the page again, and help. */
import { Component, type ReactNode } from 'react'
import { useText } from './text'
import { Title } from './Title'

interface Fault {
  readonly children: ReactNode
  readonly onBack: () => void
  readonly onHelp: () => void
}

function FaultPage({ onAgain, onBack, onHelp }: { onAgain: () => void; onBack: () => void; onHelp: () => void }) {
  const say = useText()
  return (
    <div className="page" role="alert">
      <Title>{say('fault.title')}</Title>
      <p className="lead">{say('fault.text')}</p>
      <div className="actions">
        <button type="button" className="button" onClick={onAgain}>
          {say('fault.again')}
        </button>
        <button type="button" className="link" onClick={onBack}>
          {say('fault.back')}
        </button>
        <button type="button" className="link" onClick={onHelp}>
          {say('shell.help')}
        </button>
      </div>
    </div>
  )
}

export class FaultBoundary extends Component<Fault, { readonly broken: boolean }> {
  override state = { broken: false }

  static getDerivedStateFromError() {
    return { broken: true }
  }

  override render() {
    if (!this.state.broken) return this.props.children
    return <FaultPage onAgain={() => this.setState({ broken: false })} onBack={this.props.onBack} onHelp={this.props.onHelp} />
  }
}
