/**
 * Inside the page of another site nothing is asked: that site could lay something over the guide, or watch what is pressed. Where the
 * guide is served with its headers no browser shows it there; this is for hosts that cannot send them.
 */

/** Whether this page stands inside another. */
export const isFramed = (): boolean => window.top !== window.self

/** Puts a way to open the guide by itself in place of everything else. */
export function openAlone(say: (id: string) => string): void {
  const title = document.createElement('h1')
  title.className = 'title'
  title.textContent = say('framed.title')
  const text = document.createElement('p')
  text.textContent = say('framed.text')
  const link = document.createElement('a')
  link.href = './'
  link.target = '_blank'
  link.rel = 'noopener noreferrer'
  link.className = 'button'
  link.textContent = say('framed.open')
  const actions = document.createElement('div')
  actions.className = 'actions'
  actions.append(link)
  const page = document.createElement('main')
  page.className = 'page'
  page.append(title, text, actions)
  document.body.replaceChildren(page)
}
