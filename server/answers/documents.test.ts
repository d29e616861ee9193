import type { IncomingMessage, ServerResponse } from 'node:http'
import { expect, test } from 'vitest'
import { captured } from '../http/captured.mjs'
import { Busy, Unwanted } from '../render/pool.mjs'
import { ID_PLACEHOLDER, SITE_PLACEHOLDER } from '../site.mjs'
import { documents } from './documents.mjs'

type Question = { url: string; headers: Record<string, string> }
type Handler = (request: IncomingMessage, response: ServerResponse) => void

const html = (words: string) => `<!DOCTYPE html><html lang="en"><body><h1>${words}</h1></body></html>`

const BUILD = {
  id: 'build',
  pages: new Map([['/method', html(`Method at ${SITE_PLACEHOLDER}`)]]),
  notFound: html('Page not found'),
  failed: html(`Failed: ${ID_PLACEHOLDER}`),
  constants: new Set<string>(),
  routeOf: () => null,
}

/** Documents of a build with one prerendered page; the handler stands for Next. */
function of(answer: Handler) {
  const asked: string[] = []
  const notes: { failure: string }[] = []
  const handler = (request: IncomingMessage, response: ServerResponse) => {
    asked.push(request.url ?? '')
    answer(request, response)
    return Promise.resolve()
  }
  const wanted: (() => boolean)[] = []
  const render = ({ url, headers }: Question, isWanted = () => true) => {
    wanted.push(isWanted)
    return captured(handler, url, headers)
  }
  const made = documents({ build: BUILD, render, note: (entry: { failure: string }) => notes.push(entry) })
  const get = (path: string, { query = '', keep = true, site = 'http://here', client = { destroyed: false } } = {}) =>
    made.answerTo({ path, query, site, host: 'here', id: 'id-of-this', keep, client })
  return { ...made, get, asked, notes, wanted }
}

const pageOf =
  (words: string, status = 200): Handler =>
  (_, response) => {
    response.statusCode = status
    response.setHeader('Content-Type', 'text/html; charset=utf-8')
    response.write(html(words))
    response.end()
  }

test('a page built in advance is answered without asking Next, with the site in its place', async () => {
  const { get, asked } = of(pageOf('?'))
  expect((await get('/method', { query: 'utm=1' })).body.toString()).toContain('Method at http://here')
  expect((await get('/method', { site: 'https://there' })).body.toString()).toContain('Method at https://there')
  expect(asked).toEqual([])
})

test('a link is rendered once, however many ask at once and after', async () => {
  const { get, asked } = of(pageOf('Compare'))
  const [first, second] = await Promise.all([get('/compare', { query: 'qps=1' }), get('/compare', { query: 'qps=1' })])
  expect(await get('/compare', { query: 'qps=1' })).toBe(first)
  expect(second).toBe(first)
  expect(asked).toEqual(['/compare?qps=1'])
})

test('a link too long to keep is rendered each time, and no cache may keep it', async () => {
  const { get, asked } = of(pageOf('Compare'))
  for (const query of ['a', 'a']) {
    const { headers } = await get('/compare', { query, keep: false })
    expect(headers['Cache-Control']).toBe('private, no-store')
  }
  expect(asked).toHaveLength(2)
})

test('where Next finds nothing, the whole page for unknown addresses is answered', async () => {
  const { get } = of(pageOf('', 404))
  const { status, body, headers } = await get('/patterns/zz')
  expect([status, headers['Cache-Control']]).toEqual([404, 'no-store'])
  expect(body.toString()).toContain('<h1>Page not found</h1>')
})

test('where a page fails, a whole page says so with its id, and the next request asks again', async () => {
  const { get, asked } = of(pageOf('', 500))
  const { status, body } = await get('/compare')
  expect(status).toBe(500)
  expect(body.toString()).toContain('<h1>Failed: id-of-this</h1>')
  await get('/compare')
  expect(asked).toHaveLength(2)
})

test('a redirect and a file pass as they are', async () => {
  const { get } = of((_, response) => {
    response.writeHead(303, { Location: '/decide', 'Content-Type': 'text/plain' }).end('see there')
  })
  const { status, headers, body } = await get('/quick-start')
  expect([status, headers.location, body.toString()]).toEqual([303, '/decide', 'see there'])
})

test('a script that nobody knows is noted, because it will not run', async () => {
  const { get, notes } = of(pageOf('<script>alert(1)</script>'))
  const { headers } = await get('/compare')
  expect(headers['Content-Security-Policy']).toContain("script-src 'self';")
  expect(notes).toEqual([{ id: 'id-of-this', path: '/compare', failure: expect.stringContaining('1 inline script') }])
})

test('a file to be saved keeps its own headers and text, even where it is HTML', async () => {
  const { get } = of((_, response) => {
    response.setHeader('Content-Type', 'text/html; charset=utf-8')
    response.setHeader('Content-Disposition', 'attachment; filename="record.html"')
    response.end(html(SITE_PLACEHOLDER))
  })
  const { body, headers } = await get('/record.html', { query: 'qps=1' })
  expect(body.toString()).toBe(html(SITE_PLACEHOLDER))
  const own = new Map(Object.entries(headers).map(([name, value]) => [name.toLowerCase(), value]))
  expect(own.get('content-disposition')).toBe('attachment; filename="record.html"')
  expect(own.has('content-security-policy')).toBe(false)
})

test('a page is wanted as long as one of those who asked for it is there', async () => {
  const { get, wanted } = of(pageOf('Compare'))
  const clients = [{ destroyed: false }, { destroyed: false }]
  const answers = clients.map((client) => get('/compare', { query: 'qps=1', client }))
  clients[0]!.destroyed = true
  expect(wanted.map((isWanted) => isWanted())).toEqual([true])
  clients[1]!.destroyed = true
  expect(wanted.map((isWanted) => isWanted())).toEqual([false])
  await Promise.all(answers)
})

test('where too much waits to be rendered, one is asked to come again, and the next request asks again', async () => {
  const failures = [new Busy('full'), new Unwanted('nobody')]
  const render = () => Promise.reject(failures[0]!)
  const { answerTo } = documents({ build: BUILD, render, note: () => {} })
  const asked = { path: '/compare', query: '', site: 'http://here', host: 'here', id: 'id', keep: true }
  const { status, headers } = await answerTo(asked)
  expect([status, headers['Retry-After'], headers['Cache-Control']]).toEqual([503, '5', 'no-store'])
  failures.shift()
  await expect(answerTo(asked)).rejects.toThrow('nobody')
})
