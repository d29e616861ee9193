import { describe, expect, test } from 'vitest'
import { inventedCaches, pageOf } from './caches.fixture'
import { kept, keyOf } from './worker/kept.mjs'

const FILE = '/_next/static/chunks/a.js'
const BUILD = { id: 'one', files: [FILE, '/_next/static/chunks/b.js'], pages: ['/', '/offline'] }

/** A server of one build, and a browser that asks it. */
function browser({ serves = 'one', room = Infinity, build = BUILD, caches = inventedCaches({ room }) } = {}) {
  const asked: string[] = []
  const fetched = (request: string | Request) => {
    const address = typeof request === 'string' ? request : new URL(request.url).pathname
    asked.push(address)
    if (address.startsWith('/_next/')) return Promise.resolve(new Response(address))
    return Promise.resolve(pageOf(serves, address))
  }
  const store = kept({ caches, fetch: fetched, build } as unknown as Parameters<typeof kept>[0])
  return { asked, caches, store }
}

const PAGES = 'loadbearing pages one'
const FILES = 'loadbearing files one'

test('installing keeps all files and pages of the build', async () => {
  const { caches, store } = browser()
  await store.install({ little: false, fallback: '/offline' })
  expect(caches.paths(FILES).toSorted()).toEqual(BUILD.files)
  expect(caches.paths(PAGES).toSorted()).toEqual(BUILD.pages)
})

test('with the data saver on, the page that stands in comes with its own files alone', async () => {
  const { caches, store } = browser()
  await store.install({ little: true, fallback: '/offline' })
  expect(caches.paths(PAGES)).toEqual(['/offline'])
  expect(caches.paths(FILES)).toEqual([FILE])
})

test.each([
  ['the server has another build by now', { serves: 'two' }],
  ['there is no room', { room: 2 }],
])('nothing is left of an installation when %s', async (_, about) => {
  const { caches, store } = browser(about)
  await expect(store.install({ little: false, fallback: '/offline' })).rejects.toThrow()
  expect([...caches.held.keys()]).toEqual([])
})

describe('a page', () => {
  test('is kept with the files that it names, whatever order its parameters stand in', async () => {
    const { caches, store } = browser()
    await store.keepPage('/compare?qps=7&a=1#here', pageOf('one'))
    expect(caches.paths(FILES)).toEqual([FILE])
    expect(await (await store.page('/compare?a=1&qps=7'))?.text()).toContain(FILE)
    expect(keyOf('/compare?qps=7&a=1#here')).toBe('/compare?a=1&qps=7')
  })

  test.each([
    ['of another build', pageOf('two')],
    ['of a server that says no build', new Response('<html>', { headers: { 'Content-Type': 'text/html' } })],
    ['that failed', new Response('', { status: 500, headers: { 'X-Build': 'one', 'Content-Type': 'text/html' } })],
    ['that is a file', new Response('a,b', { headers: { 'X-Build': 'one', 'Content-Type': 'text/csv' } })],
    ['that is too large', pageOf('one', 'x'.repeat(1024 * 1024))],
  ])('%s is not kept', async (_, response) => {
    const { caches, store } = browser()
    await store.keepPage('/method', response)
    expect(caches.paths(PAGES)).toEqual([])
  })

  test('that was not used for longest goes first; those that everybody gets stay', async () => {
    const { caches, store } = browser()
    for (const page of BUILD.pages) await store.keepPage(page, pageOf('one'))
    for (let qps = 0; qps < 50; qps++) await store.keepPage(`/recommendation?qps=${qps}`, pageOf('one'))
    await store.touch('/recommendation?qps=0')
    await store.keepPage('/recommendation?qps=50', pageOf('one'))
    const left = caches.paths(PAGES)
    expect(left).toHaveLength(52)
    expect(left.slice(0, 2)).toEqual(BUILD.pages)
    expect(left).toContain('/recommendation?qps=0')
    expect(left).not.toContain('/recommendation?qps=1')
  })
})

describe('an update', () => {
  const second = { ...BUILD, id: 'two', files: ['/_next/static/chunks/c.js'] }

  test('keeps anew what the visitor had opened, and drops what the build before kept but for its files', async () => {
    const { caches, store } = browser()
    await store.install({ little: false, fallback: '/offline' })
    await store.keepPage('/recommendation?qps=1', pageOf('one'))
    const next = browser({ serves: 'two', build: second, caches })
    await next.store.install({ little: false, fallback: '/offline' })
    expect(caches.paths('loadbearing pages two')).toContain('/recommendation?qps=1')
    expect(caches.paths(PAGES)).toContain('/recommendation?qps=1')
    await next.store.dropOthers()
    expect([...caches.held.keys()]).toEqual([FILES, 'loadbearing files two', 'loadbearing pages two'])
    // A page of the former build is still open and wants another of its files.
    expect(await (await next.store.file(new Request(`https://site.invalid${FILE}`))).text()).toBe(FILE)
    expect(next.asked).not.toContain(FILE)
  })

  test('leaves the caches of other apps on the same origin alone', async () => {
    const { caches, store } = browser()
    await caches.open('another app')
    await store.dropOthers()
    expect([...caches.held.keys()]).toEqual(['another app'])
  })
})

test('a file is fetched once, and kept when it is of this build', async () => {
  const { asked, caches, store } = browser()
  const file = (name: string) => store.file(new Request(`https://site.invalid${name}`))
  await file(FILE)
  await expect.poll(() => caches.paths(FILES)).toEqual([FILE])
  await file(FILE)
  await file('/_next/static/chunks/of-another.js')
  expect(asked).toEqual([FILE, '/_next/static/chunks/of-another.js'])
  expect(caches.paths(FILES)).toEqual([FILE])
})
