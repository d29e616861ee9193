import { describe, expect, test, vi } from 'vitest'
import { inventedCaches, pageOf } from './caches.fixture'
import { kindOf, offlineWorker } from './worker/worker.mjs'

const ORIGIN = 'https://site.invalid'
const BUILD = { id: 'one', files: [], pages: ['/offline'], shells: ['/calculator'], fallback: '/offline' }

const request = (path: string, { mode = 'navigate', destination = 'document', method = 'GET', headers = {} } = {}) => ({
  url: ORIGIN + path,
  mode,
  destination,
  method,
  headers: new Headers(headers),
})

describe('what a request is for', () => {
  test.each([
    ['/recommendation?qps=5', {}, 'page'],
    ['/_next/static/chunks/a.js', { mode: 'no-cors', destination: 'script' }, 'file'],
    ['/method', { mode: 'cors', destination: '', headers: { accept: 'text/html' } }, 'part'],
    ['/method', { mode: 'cors', destination: '', headers: { accept: '*/*', rsc: '1' } }, null],
    ['/recommendation/sensitivity/glance.json?qps=5', { mode: 'cors', destination: '' }, null],
    ['/recommendation/export/workbook.xlsx?qps=5', {}, null],
    ['/api/estimate', {}, null],
    ['/embed/calculator', {}, null],
    ['/calculator', { destination: 'iframe' }, null],
    ['/decide/teams/answer', { method: 'POST' }, null],
  ])('%s %o is %s', (path, about, kind) => {
    expect(kindOf(request(path, about), ORIGIN)).toBe(kind)
  })
})

/** A service worker whose events are sent by hand. */
function started({ network }: { network: () => Promise<Response> }) {
  const on = new Map<string, (event: unknown) => void>()
  const windows = [{ id: 'one tab' }]
  const caches = inventedCaches()
  const skipWaiting = vi.fn()
  const scope = {
    caches,
    fetch: network,
    navigator: {},
    location: { origin: ORIGIN },
    registration: {},
    clients: { matchAll: () => Promise.resolve(windows), claim: () => Promise.resolve() },
    skipWaiting,
    addEventListener: (name: string, listener: (event: unknown) => void) => void on.set(name, listener),
  }
  offlineWorker({ scope, build: BUILD })
  const sent = async (name: string, about: Record<string, unknown>) => {
    const waited: Promise<unknown>[] = []
    let answer: Promise<Response> | undefined
    on.get(name)?.({
      ...about,
      waitUntil: (one: Promise<unknown>) => void waited.push(one),
      respondWith: (one: Promise<Response>) => (answer = one),
    })
    const response = await answer
    await Promise.all(waited)
    return response
  }
  const opened = async (path: string, about = {}) =>
    (await sent('fetch', { request: request(path, about), preloadResponse: Promise.resolve(undefined) }))?.text()
  const keep = async (path: string) => {
    const cache = await caches.open('loadbearing pages one')
    await cache.put(path, pageOf('one', `kept ${path}`))
  }
  return { sent, opened, keep, windows, skipWaiting, caches }
}

const offline = () => Promise.reject(new TypeError('Failed to fetch'))

describe('a page is opened', () => {
  test('from the network where there is one, of whatever build it is, and kept when it is of this one', async () => {
    const { opened, caches } = started({ network: () => Promise.resolve(pageOf('one', 'fresh')) })
    expect(await opened('/method')).toContain('fresh')
    expect(caches.paths('loadbearing pages one')).toEqual(['/method'])
    const newer = started({ network: () => Promise.resolve(pageOf('two', 'newer')) })
    expect(await newer.opened('/method')).toContain('newer')
    expect(newer.caches.paths('loadbearing pages one')).toEqual([])
  })

  test.each([
    ['there is no network', offline],
    ['there is no server behind a proxy', () => Promise.resolve(new Response('Bad Gateway', { status: 502 }))],
  ])('as it is kept when %s', async (_, network) => {
    const { opened, keep } = started({ network })
    for (const path of ['/recommendation?qps=5', '/calculator', '/offline']) await keep(path)
    expect(await opened('/recommendation?qps=5')).toContain('kept /recommendation?qps=5')
    expect(await opened('/calculator?qps=9')).toContain('kept /calculator')
    expect(await opened('/recommendation?qps=6')).toContain('kept /offline')
  })

  test('as it is kept when the network does not answer for long', async () => {
    vi.useFakeTimers()
    try {
      const { opened, keep } = started({ network: () => new Promise<Response>(() => {}) })
      await keep('/method')
      const answer = opened('/method')
      await vi.advanceTimersByTimeAsync(4000)
      // The answer of the network is still awaited, for whoever closes the tab; the reader has the page.
      expect(await answer).toContain('kept /method')
    } finally {
      vi.useRealTimers()
    }
  })

  test('and a part of it is never taken out of a page that stands in', async () => {
    const { sent, keep } = started({ network: offline })
    await keep('/offline')
    const part = request('/method', { mode: 'cors', destination: '', headers: { accept: 'text/html' } })
    expect((await sent('fetch', { request: part }))?.type).toBe('error')
  })
})

describe('a worker that waits', () => {
  const asking = (build: string) => {
    const page = { postMessage: vi.fn() }
    return { page, message: { data: { kind: 'take-over', build }, source: page } }
  }

  test('tells a page of the former build, and goes on waiting', async () => {
    const { sent, skipWaiting } = started({ network: offline })
    const { page, message } = asking('zero')
    await sent('message', message)
    expect(page.postMessage).toHaveBeenCalledWith({ kind: 'newer' })
    expect(skipWaiting).not.toHaveBeenCalled()
  })

  test('takes over for a page of its own build that is alone', async () => {
    const { sent, skipWaiting, windows } = started({ network: offline })
    windows.push({ id: 'another tab' })
    await sent('message', asking('one').message)
    expect(skipWaiting).not.toHaveBeenCalled()
    windows.pop()
    await sent('message', asking('one').message)
    expect(skipWaiting).toHaveBeenCalledTimes(1)
  })
})

test('a worker whose successor has dropped what it kept leaves no cache behind', async () => {
  const { sent, opened, keep, caches } = started({ network: () => Promise.resolve(pageOf('two', 'newer')) })
  await keep('/method')
  await caches.delete('loadbearing pages one')
  await sent('message', { data: { kind: 'visited', address: '/method' } })
  expect(await opened('/compare')).toContain('newer')
  expect(await caches.keys()).toEqual([])
})

test('a page reached within the app is asked for once, unless another stands for it', async () => {
  const network = vi.fn(() => Promise.resolve(pageOf('one')))
  const { sent, caches } = started({ network })
  for (const address of ['/method', '/method', '/calculator?qps=5'])
    await sent('message', { data: { kind: 'visited', address } })
  expect(network).toHaveBeenCalledTimes(1)
  expect(caches.paths('loadbearing pages one')).toEqual(['/method'])
})
