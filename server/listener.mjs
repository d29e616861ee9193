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
const IS_API = /^\/api(\/|$)/
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
  const embedded = {
    ...ON_EVERYTHING,
    'Content-Security-Policy': CLOSED_POLICY,
    ...(site?.startsWith('https:') && { 'Strict-Transport-Security': 'max-age=31536000; includeSubDomains' }),
  }
  const unframed = { ...embedded, ...UNFRAMED }

  return function answer(request, response) {
    const started = performance.now()
    const sent = request.headers['x-request-id']
    const id = sent !== undefined && ID.test(sent) ? sent : randomUUID()
    const address = addressOf(request.url)
    const how = { id, fixed: isEmbedded(address.path ?? '') ? embedded : unframed }

    response.on('close', () => {
      const cut = !response.writableFinished
      const status = response.statusCode
      if (!log.takes(status, cut)) return
      const route = (address.path ? build.routeOf(address.path) : null) ?? '(unknown)'
      const ms = Math.round((performance.now() - started) * 10) / 10
      log.request({ method: request.method, route, path: request.url.slice(0, 200), status, ms, id, cut })
    })
    const note = (entry) => log.note({ id, method: request.method, path: request.url.slice(0, 200), ...entry })
    const reply = (made) => send(request, response, made, how)
    answered(request, { address, id, note, reply, client: response }).catch((error) => {
      if (error instanceof Unwanted && response.destroyed) return
      note({ failure: error })
      if (response.headersSent) response.destroy()
      else void reply(documents.failed(siteFor(request.headers.host, site), id))
    })
  }

  async function answered(request, { address, id, note, reply, client }) {
    const { method, headers } = request
    const isApi = IS_API.test(address.path ?? request.url)

    if (!hasHost(request)) return reply(htmlAnswer(400, 'Bad request', 'The request names a host that cannot be one.'))
    if (address.kind === 'undecodable') {
      if (isApi) return reply(problemAnswer(400, id))
      return reply(htmlAnswer(400, 'Bad address', 'The address cannot be read: a part after % is no text.'))
    }
    const { path, query } = address
    if (path === '/healthz') return reply(plain(200, 'ok'))
    if (path === '/readyz') return reply(readiness())
    if (address.kind === 'moved') return reply(movedTo(address.to))
    const host = headers.host ?? 'localhost'
    if (isApi && (await api(request, { path, query, isLong: address.isLong, id, host, note, reply }))) return undefined

    if (method !== 'GET' && method !== 'HEAD') {
      const allowed = { Allow: 'GET, HEAD' }
      if (method === 'OPTIONS') return reply(plain(204, '', allowed))
      return reply(htmlAnswer(405, 'Method not allowed', 'This address can be read and nothing else.', allowed))
    }
    const file = files.get(path)
    if (file) return reply(file)
    const to = { url: query ? `${path}?${query}` : path, host, id, client }
    if (path.startsWith('/_next/')) return reply(await documents.otherOf(to))
    if (isData(request)) return reply(await documents.dataFor({ ...to, headers }))
    const inOneOrder = address.isLong ? query : inOrder(query)
    const asked = { path, query: inOneOrder, site: siteFor(host, site), host, id, keep: !address.isLong, client }
    const made = pictures.answer(asked) ?? markdown.answer(asked, headers.accept) ?? documents.answerTo(asked)
    // What is kept is at hand, and a promise would only take it a few turns later.
    return reply(made instanceof Promise ? await made : made)
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
