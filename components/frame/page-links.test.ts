// @vitest-environment jsdom
import { afterAll, expect, test } from 'vitest'
import { pageLinkOf } from './page-links'

const part = document.createElement('div')
document.body.append(part)
let followed: string | null = null
const follow = (event: MouseEvent) => {
  const link = pageLinkOf(event)
  followed = link && link.pathname + link.search + link.hash
  // The browser must not leave the page of this test.
  event.preventDefault()
}
document.addEventListener('click', follow)
// Test files share a document: left here, the listener would keep every click of the next file from its effect.
afterAll(() => {
  document.removeEventListener('click', follow)
  part.remove()
})

const click = (link: string, how: MouseEventInit = {}) => {
  part.innerHTML = link
  const target = part.querySelector('b') ?? part.querySelector('a')
  target?.dispatchEvent(new MouseEvent('click', { bubbles: true, cancelable: true, ...how }))
  return followed
}

test.each([
  ['a link', '<a href="/method">x</a>', '/method'],
  ['a place on another page', '<a href="/method?a=1#needs">x</a>', '/method?a=1#needs'],
  ['what stands in a link', '<a href="/bills"><b>x</b></a>', '/bills'],
  ['the page itself', '<a href="/">x</a>', '/'],
])('%s leads on within the app', (_, link, address) => {
  expect(click(link)).toBe(address)
})

test.each([
  ['a place on this page', '<a href="#table">x</a>', {}],
  ['another site', '<a href="https://example.org/">x</a>', {}],
  ['a new tab', '<a href="/method">x</a>', { ctrlKey: true }],
  ['the middle button', '<a href="/method">x</a>', { button: 1 }],
  ['a link that asks for a new tab', '<a href="/method" target="_blank">x</a>', {}],
  ['a download', '<a href="/method" download>x</a>', {}],
  ['a file', '<a href="/ledger/export.csv?v=2">x</a>', {}],
  ['the API', '<a href="/api/meters">x</a>', {}],
  ['text beside links', '<b>x</b>', {}],
])('%s is left to the browser', (_, link, how) => {
  expect(click(link, how)).toBeNull()
})
