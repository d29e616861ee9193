// @vitest-environment jsdom
import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { keepMarkup, markupOf } from './sent-markup'

const PAGE = '<main><div data-part="top"><h1>Title</h1></div><div data-part="end">End</div></main>'
const fetched = vi.fn<(address: string) => Promise<Response>>()

beforeEach(() => {
  fetched.mockImplementation(() => Promise.resolve(new Response(PAGE)))
  vi.stubGlobal('fetch', fetched)
})
afterEach(() => {
  fetched.mockReset()
  vi.unstubAllGlobals()
})

test('the parts of a page come out of one request for it', async () => {
  expect(await Promise.all([markupOf('/a top', 'top', '/a'), markupOf('/a end', 'end', '/a')])).toEqual([
    '<h1>Title</h1>',
    'End',
  ])
  expect(fetched).toHaveBeenCalledTimes(1)
})

test('a part that is asked for again is the same promise', () => {
  expect(markupOf('/b top', 'top', '/b')).toBe(markupOf('/b top', 'top', '/b'))
})

test('a part that was on screen is not fetched', async () => {
  keepMarkup('/c top', 'as it was')
  expect(await markupOf('/c top', 'top', '/c')).toBe('as it was')
  expect(fetched).not.toHaveBeenCalled()
})

test.each([
  ['the server fails', () => Promise.resolve(new Response('', { status: 500 }))],
  ['the network fails', () => Promise.reject(new TypeError('Failed to fetch'))],
  ['the page has no such part', () => Promise.resolve(new Response('<main></main>'))],
])('when %s, the part fails and is asked for again the next time', async (_, answer) => {
  fetched.mockImplementation(answer)
  await expect(markupOf(`/d ${_}`, 'top', `/d ${_}`)).rejects.toThrow()
  fetched.mockImplementation(() => Promise.resolve(new Response(PAGE)))
  await new Promise((resolve) => setTimeout(resolve))
  expect(await markupOf(`/d ${_}`, 'top', `/d ${_}`)).toBe('<h1>Title</h1>')
})

test('a part of a newer version is not put on this page: the newer page is opened instead', async () => {
  const assign = vi.fn()
  vi.stubGlobal('window', { location: { assign } })
  fetched.mockImplementation(() => Promise.resolve(new Response(`<html data-build="two">${PAGE}`)))
  const part = markupOf('/n top', 'top', '/n')
  await vi.waitFor(() => expect(assign).toHaveBeenCalledWith('/n'))
  expect(await Promise.race([part, Promise.resolve('still waiting')])).toBe('still waiting')
})
