import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import path from 'node:path'
import { inOrder } from '../http/address.mjs'
import { boundedCache } from '../http/bounded-cache.mjs'
import { bytesOf, entity } from '../http/entity.mjs'
import { problemAnswer } from './problem.mjs'

/** One byte more than the routes take: what is longer is refused by them, and never read to its end. */
const MOST_BYTES = 64 * 1024 + 1
const CACHE_BYTES = 16 * 1024 * 1024

/**
 * The routes below /api by path. They are functions from Request to Response, compiled by Next, and are called here
 * without its router, which takes most of the time of a short answer. A build in which they cannot be found this way
 * leaves them to Next: slower, and the same.
 * @param {string} folder of the project
 */
export async function apiRoutes(folder) {
  const server = path.join(folder, '.next', 'server')
  const load = createRequire(path.join(folder, 'package.json'))
  const routes = new Map()
  const manifest = JSON.parse(readFileSync(path.join(server, 'app-paths-manifest.json'), 'utf8'))
  for (const [route, file] of Object.entries(manifest)) {
    if (!route.startsWith('/api/') || !route.endsWith('/route')) continue
    const { routeModule } = (await load(path.join(server, file))) ?? {}
    const methods = routeModule?.userland
    if (methods && typeof methods === 'object') routes.set(route.replace(/\/route$/, ''), methods)
  }
  return routes
}

/**
 * Answers a request for the API.
 * @param {Awaited<ReturnType<typeof apiRoutes>>} routes
 */
export function api(routes) {
  /** @type {ReturnType<typeof boundedCache<ReturnType<typeof entity>>>} */
  const kept = boundedCache(CACHE_BYTES, bytesOf)
  const elsewhere = [...routes].find(([route]) => route.includes('[...'))?.[1]

  return async function answer(request, { path: at, query: asked, isLong, id, host, note, reply }) {
    const query = isLong ? asked : inOrder(asked)
    const methods = routes.get(at) ?? elsewhere
    if (!methods) return false
    const method = request.method === 'HEAD' ? 'GET' : request.method
    if (typeof methods[method] !== 'function') {
      // TRACE, for example, which no route can have: the route itself says what it takes.
      const { headers } = await methods.OPTIONS(new Request(`http://${host}${at}`, { method: 'OPTIONS' }))
      await reply(problemAnswer(405, id, { Allow: headers.get('allow') ?? '' }))
      return true
    }
    const key = method === 'GET' && !isLong ? `${at}?${query}` : undefined
    const known = key && kept.get(key)
    if (known) {
      await reply(known)
      return true
    }
    let answered
    try {
      answered = await entityOf(method, await methods[method](await asWebRequest(request, { at, query, host, id })))
    } catch (error) {
      note({ failure: error })
      answered = problemAnswer(500, id)
    }
    // What a route lets others keep, this server keeps as well.
    if (key && /\bpublic\b/.test(answered.headers['cache-control'] ?? '')) {
      kept.set(key, answered)
      answered.onGrowth = () => kept.set(key, answered)
    }
    await reply(answered)
    return true
  }
}

async function asWebRequest(request, { at, query, host, id }) {
  const { method } = request
  const headers = new Headers()
  for (const [name, value] of Object.entries(request.headers))
    if (value !== undefined) headers.set(name, Array.isArray(value) ? value.join(', ') : value)
  headers.set('x-request-id', id)
  const body = method === 'GET' || method === 'HEAD' ? undefined : await bodyOf(request)
  return new Request(`http://${host}${at}${query ? `?${query}` : ''}`, { method, headers, body })
}

/** The body, up to the limit. A connection that breaks off leaves nobody to answer. */
async function bodyOf(request) {
  if (Number(request.headers['content-length']) >= MOST_BYTES) return undefined
  const chunks = []
  let bytes = 0
  for await (const chunk of request) {
    chunks.push(chunk)
    bytes += chunk.length
    if (bytes >= MOST_BYTES) break
  }
  return chunks.length === 1 ? chunks[0] : Buffer.concat(chunks)
}

async function entityOf(method, response) {
  const body = Buffer.from(await response.arrayBuffer())
  const { status } = response
  return entity(body, {
    status,
    headers: Object.fromEntries(response.headers),
    tagged: method === 'GET' && status === 200,
  })
}
