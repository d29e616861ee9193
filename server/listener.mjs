import { randomUUID } from 'node:crypto'
import { CLOSED_POLICY, isEmbedded, ON_EVERYTHING, UNFRAMED } from './security/static-headers.mjs'
import { siteFor } from './site.mjs'
import { htmlAnswer } from './answers/documents.mjs'
import { problemAnswer } from './answers/problem.mjs'
import { addressOf, hasHost, inOrder } from './http/address.mjs'
import { entity } from './http/entity.mjs'
import { send } from './http/send.mjs'
import { Unwanted } from './render/pool.mjs'

const ID = /^[\w.-]{8,64}$/
/** The router of the pages asks for data, not for documents. */
const isData = ({ headers }) => 'rsc' in headers

/**
 * The function that answers every request.
 * @param {{
 *   site: string | undefined, build: object, documents: object, pictures: object, markdown: object,
 *   files: Map<string, object>,
 *   api: Function, log: object, isReady: () => boolean, isStopping: () => boolean
 * }} parts
 */
export function listener({ site, build, documents, pictures, markdown, files, api, log, isReady, isStopping }) {
  const embedded = Object.entries({
    ...ON_EVERYTHING,
    ...(site?.startsWith('https:') && { 'Strict-Transport-Security': 'max-age=31536000; includeSubDomains' }),
  })
  const unframed = [...embedded, ...Object.entries(UNFRAMED)]

  return function answer(request, response) {
    const started = performance.now()
    const id = ID.test(request.headers['x-request-id'] ?? '') ? request.headers['x-request-id'] : randomUUID()
    request.headers['x-request-id'] = id
    const address = addressOf(request.url)
    for (const [name, value] of isEmbedded(address.path ?? '') ? embedded : unframed) response.setHeader(name, value)
    response.setHeader('X-Request-Id', id)
    response.setHeader('Content-Security-Policy', CLOSED_POLICY)

    const about = { method: request.method, route: null, id }
    response.on('close', () => {
      const ms = Math.round((performance.now() - started) * 10) / 10
      const route = about.route ?? (address.path ? build.routeOf(address.path) : null) ?? '(unknown)'
      const cut = !response.writableFinished
      log.request({
        method: about.method,
        route,
        path: request.url.slice(0, 200),
        status: response.statusCode,
        ms,
        id,
        cut,
      })
    })
    const note = (entry) => log.note({ id, method: request.method, path: request.url.slice(0, 200), ...entry })
    answered(request, response, { address, id, note }).catch((error) => {
      if (error instanceof Unwanted && response.destroyed) return
      note({ failure: error })
      if (response.headersSent) response.destroy()
      else void send(request, response, documents.failed(siteFor(request.headers.host, site), id))
    })
  }

  async function answered(request, response, { address, id, note }) {
    const { method } = request
    const reply = (made) => send(request, response, made)
    const isApi = /^\/api(\/|$)/.test(address.path ?? request.url)

    if (!hasHost(request)) return reply(htmlAnswer(400, 'Bad request', 'The request names a host that cannot be one.'))
    if (address.kind === 'undecodable') {
      if (isApi) return reply(problemAnswer(400, id))
      return reply(htmlAnswer(400, 'Bad address', 'The address cannot be read: a part after % is no text.'))
    }
    const { path, query } = address
    if (path === '/healthz') return reply(plain(200, 'ok'))
    if (path === '/readyz') return reply(readiness())
    if (address.kind === 'moved') return reply(movedTo(address.to))
    const host = request.headers.host ?? 'localhost'
    if (isApi && (await api(request, response, { path, query, isLong: address.isLong, id, host, note })))
      return undefined

    if (method !== 'GET' && method !== 'HEAD') {
      const headers = { Allow: 'GET, HEAD' }
      if (method === 'OPTIONS') return reply(plain(204, '', headers))
      return reply(htmlAnswer(405, 'Method not allowed', 'This address can be read and nothing else.', headers))
    }
    const file = files.get(path)
    if (file) return reply(file)
    const to = { url: query ? `${path}?${query}` : path, host, id, client: response }
    if (path.startsWith('/_next/')) return reply(await documents.otherOf(to))
    if (isData(request)) return reply(await documents.dataFor({ ...to, headers: request.headers }))
    const inOneOrder = address.isLong ? query : inOrder(query)
    const asked = { path, query: inOneOrder, site: siteFor(host, site), host, id, client: response }
    const made = (await pictures.answer(asked)) ?? (await markdown.answer(asked, request.headers.accept))
    return reply(made ?? (await documents.answerTo({ ...asked, keep: !address.isLong })))
  }

  function readiness() {
    if (isStopping()) return plain(503, 'stopping')
    return isReady() ? plain(200, 'ready') : plain(503, 'nobody renders: a renderer is being started')
  }
}

const plain = (status, words, headers = {}) =>
  entity(Buffer.from(words && `${words}\n`), {
    status,
    headers: { 'Content-Type': 'text/plain; charset=utf-8', 'Cache-Control': 'no-store', ...headers },
  })

const movedTo = (address) => plain(308, '', { Location: address })
