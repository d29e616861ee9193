import { kept } from './kept.mjs'

/** A page that is kept stands in for a network that answers as slowly as this, in milliseconds. */
const PATIENCE_MS = 4000
/** What a proxy answers while there is no server behind it. */
const NO_SERVER = new Set([502, 503, 504])

/**
 * The service worker of one build. The network goes first: it is used whenever there is one, and what it sends is sent
 * on as it came, of whatever build it is. Only pages of this worker's own build are kept.
 * @param {{
 *   scope: ServiceWorkerGlobalScope,
 *   build: {
 *     id: string, files: readonly string[], pages: readonly string[], shells: readonly string[], fallback: string
 *   }
 * }} of `shells`: pages that read their address in the browser, so that the one without a query stands for every
 *   link. `fallback`: the page for every other address.
 */
export function offlineWorker({ scope, build }) {
  const { fallback } = build
  const store = kept({ caches: scope.caches, fetch: scope.fetch.bind(scope), build })

  scope.addEventListener('install', (event) => {
    const little = scope.navigator.connection?.saveData === true
    event.waitUntil(store.install({ little, fallback }))
  })

  scope.addEventListener('activate', (event) => event.waitUntil(begin()))

  async function begin() {
    await store.dropOthers()
    await scope.registration.navigationPreload?.enable()
    await scope.clients.claim()
  }

  scope.addEventListener('fetch', (event) => {
    const { request } = event
    const kind = kindOf(request, scope.location.origin)
    if (kind === 'file') event.respondWith(store.file(request))
    if (kind === 'page' || kind === 'part') event.respondWith(pageFor(event, kind))
  })

  async function pageFor(event, kind) {
    const { url } = event.request
    const late = later(PATIENCE_MS)
    const sent = fromNetwork(event)
    const first = await Promise.race([sent, late])
    if (first) return first
    const known = await store.page(url).catch(() => undefined)
    if (known) {
      event.waitUntil(store.touch(url).catch(() => undefined))
      return known
    }
    return (await sent) ?? (kind === 'part' ? Response.error() : standIn(url))
  }

  /** What the network answers; undefined where nobody does. */
  async function fromNetwork(event) {
    const { request } = event
    try {
      const response = (await event.preloadResponse) ?? (await scope.fetch(request))
      if (NO_SERVER.has(response.status)) return undefined
      event.waitUntil(store.keepPage(request.url, response.clone()).catch(() => undefined))
      return response
    } catch {
      return undefined
    }
  }

  async function standIn(url) {
    const { pathname } = new URL(url)
    const shell = build.shells.includes(pathname) && (await store.page(pathname))
    return shell || (await store.page(fallback)) || Response.error()
  }

  scope.addEventListener('message', (event) => {
    const { kind, address, build: shown } = event.data ?? {}
    if (kind === 'visited') event.waitUntil(visited(address))
    if (kind === 'take-over') event.waitUntil(takeOver(shown, event.source))
  })

  /** A page that was reached within the app was never asked for as a document. */
  async function visited(address) {
    const { pathname } = new URL(address, scope.location.origin)
    const isStoodFor = build.shells.includes(pathname) || (await store.page(address))
    if (!isStoodFor) await store.fetchPage(address).catch(() => undefined)
  }

  /**
   * Asked by a page while this worker waits. A page of this build that is alone needs the former worker no longer. Any
   * other page is told that there is a newer version; it goes on with the files that it came with.
   */
  async function takeOver(shown, page) {
    if (shown !== build.id) return page.postMessage({ kind: 'newer' })
    const open = await scope.clients.matchAll({ type: 'window', includeUncontrolled: true })
    if (open.length <= 1) await scope.skipWaiting()
  }
}

/**
 * What a request is for: a file of a build, a page in a window, or a page that a page takes a part out of. Nothing
 * else is touched: not the API, not files for download, not data of the router, not what stands in a frame.
 */
export function kindOf({ method, mode, destination, url, headers }, origin) {
  const { origin: at, pathname } = new URL(url)
  if (method !== 'GET' || at !== origin) return null
  if (pathname.startsWith('/_next/static/')) return 'file'
  if (/^\/(api|embed|_next)(\/|$)/.test(pathname) || /\.\w+$/.test(pathname) || headers.has('rsc')) return null
  if (mode === 'navigate') return destination === 'document' ? 'page' : null
  return headers.get('accept') === 'text/html' ? 'part' : null
}

const later = (ms) => new Promise((resolve) => setTimeout(resolve, ms))
