/**
 * Every kind of page, in every state it has: fresh, with an error, with its help open. Whoever takes the tour looks at each stop and
 * leaves the page as it was. Like a sitting, it goes on whatever the law asks.
 */
import type { Page } from 'playwright-core'
import type { Answer, Answers, Fact } from '../../src/engine/model'
import { answerAll, arrived, byPointer, give, go, type Sitting } from './sitting'
import type { Say } from './words'

/** A child's case with a little of everything: a birthday soon, results of each outcome, and two answers that do not fit together. */
const KNOWN: Answers = {
  'danger-now': true,
  'interpreter-needed': true,
  role: 'person',
  'age-now': 17,
  citizenship: 'neither',
  'in-us': true,
  'brought-by': ['gave-a-place', 'took-on'],
  'work-done': 'did',
  'work-kind': 'work-or-service',
  held: ['locked-in'],
  hurt: ['kept-from-needs'],
  'pressure-worked': true,
  'sex-for-value': 'no',
  'left-how': 'freed-by-officials',
  'where-happened': ['in-us'],
  'under-18-then': true,
  reported: 'yes',
  'removal-case': 'in-court',
  'criminal-history': 'charged',
  'took-part': 'made-to',
  'birth-date': '2008-12-20',
  'ended-on': '2026-09',
}

export type Visit = (stop: string) => Promise<void>

/** Opens, or shuts, what unfolds on the page, and all that it holds; of the rows of results only the one that is open already. */
async function unfold(page: Page, open: boolean): Promise<void> {
  await page.evaluate((wanted) => {
    const others = (fold: Element): boolean => fold.matches('.row > details') && !(fold as HTMLDetailsElement).open
    for (const fold of document.querySelectorAll<HTMLDetailsElement>('main details')) if (!others(fold)) fold.open = wanted
  }, open)
}

/** The pages about files, from the check of the answers and back to it: a file is made on the way, and opened to what is in it. */
async function files(
  sitting: Sitting,
  aside: (button: string, stop: string) => Promise<void>,
  back: () => Promise<void>,
  visit: Visit,
): Promise<void> {
  const { page, say, hands } = sitting
  const words = page.getByRole('textbox')
  const refused = async (button: string, stop: string): Promise<void> => {
    await hands.press(button)
    await page.getByRole('alert').waitFor()
    await visit(stop)
  }
  const backTo = async (id: string): Promise<void> => {
    await page.goBack()
    await page.getByRole('heading', { level: 1, name: say(id), exact: true }).waitFor()
  }
  await aside(say('shell.cases'), 'files')
  await refused(`${say('casefile.cases.close')} ${say('shell.case', { number: 1 })}`, 'files, closing')
  await aside(say('casefile.hand-over.title'), 'hand over')
  await back()
  await go(sitting, say('casefile.save.title'))
  await unfold(page, true)
  await visit('save')
  await words.fill('short')
  await refused(say('casefile.save.do'), 'save, with an error')
  await hands.press(say('casefile.words.draw'))
  const drawn = await words.inputValue()
  const [download] = await Promise.all([page.waitForEvent('download'), go(sitting, say('casefile.save.do'))])
  await visit('saved')
  await backTo('casefile.cases.title')
  await go(sitting, say('casefile.open.title'))
  await visit('open')
  await refused(say('casefile.open.do'), 'open, with an error')
  await page.getByLabel(say('casefile.open.file'), { exact: true }).setInputFiles(await download.path())
  await words.fill(drawn)
  await aside(say('casefile.open.do'), 'found')
  await backTo('casefile.open.title')
  await backTo('casefile.cases.title')
  await go(sitting, say('shell.back'))
}

/** From the first page to both views of the results. */
export async function tour(page: Page, say: Say, visit: Visit): Promise<void> {
  const hands = byPointer(page)
  const sitting = { page, say, hands }
  const heading = page.getByRole('heading', { level: 1 })
  const back = async (): Promise<void> => {
    const before = await heading.innerText()
    await page.getByRole('button', { name: say('shell.back'), exact: true }).click()
    await arrived(page, before)
  }
  const fault = async (button: string, stop: string): Promise<void> => {
    await hands.press(button)
    await page.getByRole('alert').waitFor()
    await visit(`${stop}, with an error`)
  }
  const aside = async (button: string, stop: string): Promise<void> => {
    await go(sitting, button)
    await visit(stop)
  }

  await heading.waitFor()
  await visit('start')
  await fault(say('start.begin'), 'start')
  await hands.mark(say('start.who-self'), 'radio')
  await go(sitting, say('start.begin'))
  await visit('safe')
  await fault(say('shell.continue'), 'safe')
  await hands.mark(say('safe.no'), 'radio')
  await aside(say('shell.continue'), 'help, not safe')
  await back()
  await hands.mark(say('safe.yes'), 'radio')
  await aside(say('shell.continue'), 'how to leave')
  await aside(say('shell.continue'), 'consent')
  await fault(say('shell.continue'), 'consent')
  await hands.mark(say('consent.no'), 'radio')
  await aside(say('shell.continue'), 'declined')
  await back()
  await aside(say('shell.about'), 'about')
  await back()
  await aside(say('privacy.title'), 'privacy')
  // It comes from a part of its own, so another heading may stand there for a moment.
  await hands.press(say('shell.keep'))
  await page.getByRole('heading', { level: 1, name: say('shell.keep'), exact: true }).waitFor()
  await page.getByText(say('offline.keep.now.nothing')).waitFor()
  await visit('keeping the guide')
  await back()
  await back()
  await hands.mark(say('consent.yes'), 'radio')
  await go(sitting, say('shell.continue'))

  const seen = new Set<Fact['kind'] | 'danger' | 'topic' | 'rest'>()
  const first = (what: Fact['kind'] | 'danger' | 'topic' | 'rest'): boolean => !seen.has(what) && seen.add(what).size > 0
  await answerAll(
    sitting,
    KNOWN,
    async (_, { kind }) => {
      if (first(kind)) {
        await visit(`question: ${kind}`)
        await unfold(page, true)
        await visit(`question: ${kind}, help open`)
        await unfold(page, false)
        await fault(say('shell.continue'), `question: ${kind}`)
      }
      if (first('rest')) {
        await aside(say('ask.break'), 'rest')
        await go(sitting, say('break.return'))
      }
      return undefined
    },
    async (note) => {
      if (first(note)) await visit(note === 'danger' ? 'help, in danger' : note)
    },
  )
  await visit('review')
  const change = async (id: string, answer: Answer): Promise<void> => {
    const question = say(`fact.${id}.ask`)
    await go(sitting, `${say('review.change')} ${say('review.change-what', { question })}`)
    await give(sitting, id, answer)
    await go(sitting, say('shell.continue'))
  }
  await change('work-done', 'no')
  await visit('review, after a change')
  await change('work-done', 'did')
  await change('left-how', 'still-there')
  await visit('review, with a conflict')
  await change('left-how', 'freed-by-officials')
  await files(sitting, aside, back, visit)
  await go(sitting, say('review.results'))
  await visit('results')
  await page.getByRole('heading', { level: 3, name: say('protection.severe-form.name') }).click()
  await unfold(page, true)
  await visit('results, one open')
  await hands.press(say('results.view-analysis'))
  await visit('analysis')
  await unfold(page, true)
  await visit('analysis, all open')
}
