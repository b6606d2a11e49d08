import { screen } from '@testing-library/dom'
import { expect, test } from 'vitest'
import { leave, mountLeave, NEUTRAL_PAGE } from '../../src/ui/safety/leave'

test('the button to leave stands before everything else', () => {
  document.body.innerHTML = '<main><button>Another</button></main>'
  mountLeave('Leave now')
  expect(screen.getAllByRole('button')[0]).toHaveTextContent('Leave now')
  expect(document.body.firstElementChild).toHaveTextContent('Leave now')
})

test('leaving empties the page and its title before it goes', () => {
  document.body.innerHTML = '<main>answers</main>'
  document.title = 'Waymark'
  let found: string[] = []
  leave((address) => {
    found = [address, document.body.innerHTML, document.title.trim()]
  })
  expect(found).toEqual([NEUTRAL_PAGE, '', ''])
})
