/** The sheets of any case at once, without a sitting: the page gives a test one function to show a case with. */
import { flushSync } from 'react-dom'
import { createRoot } from 'react-dom/client'
import { reason } from '../../../src/engine/determine'
import type { Answers } from '../../../src/engine/model'
import { law } from '../../../src/law'
import { areas, loadText, type Voice } from '../../../src/text'
import { PrintSheets } from '../../../src/ui/print/PrintSheets'
import { CaseContext } from '../../../src/ui/results/case'
import { TextProvider } from '../../../src/ui/shell/text'
import '../../../src/ui/style/index.css'

const text = await loadText('en', ...areas)
const root = createRoot(document.getElementById('root') as HTMLElement)
const protectionOf = new Map(law.protections.map((protection) => [protection.id, protection]))

Object.assign(window, {
  showCase(answers: Answers, voice: Voice, day: string): void {
    const shown = { law, answers, day, reasoning: reason(law, answers, day), protectionOf }
    flushSync(() =>
      root.render(
        <TextProvider text={text} voice={voice}>
          <CaseContext value={shown}>
            <main className="page">
              <PrintSheets />
            </main>
          </CaseContext>
        </TextProvider>,
      ),
    )
  },
})
