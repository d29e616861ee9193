/** Names of caches begin with this; after it the kind and the build. An origin may hold other apps. */
export const OURS = 'loadbearing '
/** Visited pages that are kept beside those that every visitor gets; what was not used for longest goes. */
const MOST_VISITED = 50
/** In bytes, not compressed. The largest page of the app is a third of it, so that all together stay below 50 MB. */
const LARGEST_PAGE = 1024 * 1024
const FILES = /\/_next\/static\/[\w./~-]+\.\w+/g

/**
 * What one build keeps in a browser: its pages in one cache and its scripts, styles and fonts in another. Nothing of
 * another build is ever put there. When the browser has no room left, or refuses, everything works on without.
 * @param {{
 *   caches: CacheStorage, fetch: typeof fetch,
 *   build: { id: string, files: readonly string[], pages: readonly string[] }
 * }} of
 */
export function kept({ caches, fetch, build }) {
  const names = { pages: `${OURS}pages ${build.id}`, files: `${OURS}files ${build.id}` }
  const own = new Set(build.files)
  const always = new Set(build.pages)

  /**
   * A page as it was sent; undefined where it is not kept. Opens no cache: a worker that is asked once more after its
   * successor has dropped what it kept would leave an empty one for good.
   */
  const page = (address) => caches.match(keyOf(address), { cacheName: names.pages, ignoreVary: true })

  /** Keeps a page once all its files are kept. A page of another build is left alone. */
  async function keepPage(address, response) {
    if (!response.ok || response.redirected || !isPage(response) || buildOf(response) !== build.id) return
    const body = await response.arrayBuffer()
    if (body.byteLength > LARGEST_PAGE) return
    await keepFiles(namedIn(body))
    const cache = await caches.open(names.pages)
    await putLast(cache, keyOf(address), new Response(body, { headers: asKept(response.headers) }))
    await trim(cache)
  }

  /** The files of this build that a page names, whether it loads them or may. */
  const namedIn = (body) => [...new Set(new TextDecoder().decode(body).match(FILES))].filter((file) => own.has(file))

  /** Asks for a page and keeps it. Fails when there is none, or when the server has another build by now. */
  async function fetchPage(address) {
    const response = await fetch(address, { headers: { Accept: 'text/html' }, cache: 'no-cache', priority: 'low' })
    if (!response.ok || buildOf(response) !== build.id) throw new Error(`${address}: not of this build`)
    await keepPage(address, response)
  }

  async function keepFiles(files) {
    const cache = await caches.open(names.files)
    const there = new Set((await cache.keys()).map(({ url }) => new URL(url).pathname))
    await inTurns(
      files.filter((file) => !there.has(file)),
      async (file) => {
        const response = await fetch(file, { priority: 'low' })
        if (!response.ok) throw new Error(`${file} answered ${response.status}`)
        await cache.put(file, response)
      },
    )
  }

  /**
   * A file by its address: of any build that is kept, since its name holds a hash of its content. A tab that shows a
   * page of the build before finds the rest of its files there when the server no longer has them.
   */
  async function file(request) {
    const { pathname } = new URL(request.url)
    const known = await caches.match(pathname, { ignoreVary: true }).catch(() => undefined)
    if (known) return known
    const response = await fetch(request)
    if (response.ok && own.has(pathname)) {
      const copy = response.clone()
      void caches.open(names.files).then((cache) => cache.put(pathname, copy).catch(() => undefined))
    }
    return response
  }

  /** A page that is opened without a network was used: it goes last of all. */
  async function touch(address) {
    const known = await page(address)
    if (known) await putLast(await caches.open(names.pages), keyOf(address), known)
  }

  async function trim(cache) {
    const visited = (await cache.keys()).filter(({ url }) => !always.has(keyOf(url)))
    for (const oldest of visited.slice(0, Math.max(0, visited.length - MOST_VISITED))) await cache.delete(oldest)
  }

  /** What the build before kept of its visitor's own, the newest first. */
  async function visitedBefore(most) {
    const before = (await caches.keys()).filter((name) => name.startsWith(`${OURS}pages `) && name !== names.pages)
    const [last] = before.slice(-1)
    if (!last) return []
    const cache = await caches.open(last)
    const addresses = (await cache.keys()).map(({ url }) => keyOf(url)).filter((address) => !always.has(address))
    return addresses.reverse().slice(0, most)
  }

  /**
   * Keeps the build as a whole, and anew what its visitor had opened; with `little`, one page and its files alone.
   * Fails as a whole, so that what is kept is all of one build or nothing.
   */
  async function install({ little, fallback }) {
    try {
      if (little) return await fetchPage(fallback)
      await keepFiles(build.files)
      await inTurns(build.pages, fetchPage)
      await inTurns(await visitedBefore(MOST_VISITED / 2), (address) => fetchPage(address).catch(() => undefined))
    } catch (error) {
      await Promise.all(Object.values(names).map((name) => caches.delete(name)))
      throw error
    }
  }

  /** Drops what other builds kept, but for the files of the one before: a tab may still show a page of it. */
  async function dropOthers() {
    const others = (await caches.keys()).filter((name) => name.startsWith(OURS) && !Object.values(names).includes(name))
    const [before] = others.filter((name) => name.startsWith(`${OURS}files `)).slice(-1)
    await Promise.all(others.filter((name) => name !== before).map((name) => caches.delete(name)))
  }

  return { page, keepPage, fetchPage, file, touch, install, dropOthers }
}

/** A page has one address, in whatever order its parameters stand; the server sorts them as well. */
export function keyOf(address) {
  const { pathname, searchParams } = new URL(address, 'https://site.invalid')
  searchParams.sort()
  const query = searchParams.toString()
  return query ? `${pathname}?${query}` : pathname
}

/** The header in which the server says which build a page is of. */
const buildOf = (response) => response.headers.get('X-Build')

/** The headers of a page, its policy among them, without those that told how it travelled. */
function asKept(headers) {
  const own = new Headers(headers)
  for (const name of ['Content-Encoding', 'Content-Length']) own.delete(name)
  return own
}

const isPage = (response) => /^text\/html\b/.test(response.headers.get('Content-Type') ?? '')

/** A cache lists what it holds in the order in which it came. */
async function putLast(cache, key, response) {
  await cache.delete(key, { ignoreVary: true })
  await cache.put(key, response)
}

/** A few at a time: what is kept in advance must not stand in the way of what is asked for. */
async function inTurns(items, act) {
  const waiting = [...items]
  const next = async () => {
    for (let item = waiting.shift(); item !== undefined; item = waiting.shift()) await act(item)
  }
  await Promise.all(Array.from({ length: 3 }, next))
}
