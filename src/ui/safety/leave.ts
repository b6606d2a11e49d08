/**
 * Leaving at once. The button stands outside React, so that it works whatever the page is doing, and comes first in reading
 * order. It empties the page and its title before it goes, because the next page may be slow to come.
 */

/** A public page that says nothing about who opens it. */
export const NEUTRAL_PAGE = 'https://www.weather.gov/'

/** Empties the page and goes where nobody would ask a question; Back does not lead here again. */
export function leave(go: (address: string) => void = (address) => location.replace(address)): void {
  document.title = ' '
  document.body.replaceChildren()
  go(NEUTRAL_PAGE)
}

/** Puts the button in front of everything else on the page. */
export function mountLeave(label: string): void {
  const button = document.createElement('button')
  button.type = 'button'
  button.className = 'leave'
  button.textContent = label
  button.addEventListener('click', () => leave())
  document.body.prepend(button)
}
