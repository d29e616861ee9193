import { ID_PLACEHOLDER } from '../site.mjs'
import { isEmbedded } from '../security/static-headers.mjs'
import { boundedCache } from '../http/bounded-cache.mjs'
import { bytesOf, entity } from '../http/entity.mjs'
import { pageEntity } from '../html/page.mjs'
import { plainPage } from '../html/plain-page.mjs'
import { Busy } from '../render/pool.mjs'
import { twinAddress } from '../markdown/twins.mjs'
import { FAILURE } from './build.mjs'

/** What the data of a page depends on, beside its address. */
const DATA_HEADERS = [
  'rsc',
  'next-router-state-tree',
  'next-router-prefetch',
  'next-router-segment-prefetch',
  'next-url',
]
const MS_A_DAY = 86_400_000
const LONGEST_KEY = 16 * 1024
const CACHE_BYTES = 64 * 1024 * 1024
/**
 * A browser asks each time whether its copy still holds. A shared cache may answer for a while without asking: for a
 * page that changes with a new build alone, and shorter for one that follows a link or names the day.
 */
const SHARED = {
  page: 'public, max-age=0, s-maxage=600, stale-while-revalidate=86400',
  link: 'public, max-age=0, s-maxage=60, stale-while-revalidate=600',
}
/** A link as long as this belongs to one visitor: it is not worth keeping. */
const NEVER_KEPT = 'private, no-store'

/**
 * Answers to GET for all that is no file and no API: pages, and what routes answer. A page depends on its address, the
 * site, the day and the build; so it is made once for each and kept while there is room.
 * @param {{
 *   build: ReturnType<typeof import('./build.mjs').readBuild>,
 *   render: Awaited<ReturnType<typeof import('../render/pool.mjs').rendererPool>>['render'],
 *   note: Function, looked?: (isKept: boolean) => void
 * }} parts
 */
export function documents({ build, render, note, looked = () => {} }) {
  /** @type {ReturnType<typeof boundedCache<ReturnType<typeof entity>>>} */
  const kept = boundedCache(CACHE_BYTES, bytesOf)
  /** What is being made, and for whom. */
  const making = new Map()
  let day = today()

  /**
   * @param {{
   *   path: string, query: string, site: string, host: string, id: string, keep: boolean,
   *   client?: { destroyed: boolean }
   * }} asked `client`: who waits for the answer; what nobody waits for any more may not be made
   */
  function answerTo(asked) {
    if (asked.path === FAILURE) return lost(asked.site)
    const isStatic = build.pages.has(asked.path)
    const key = `${asked.site} ${asked.path}${isStatic || !asked.query ? '' : `?${asked.query}`}`
    const known = fresh().get(key)
    const begun = known ? undefined : making.get(key)
    looked(known !== undefined || begun !== undefined)
    if (known) return known
    if (begun) {
      begun.clients.push(asked.client)
      return begun.made
    }
    const clients = [asked.client]
    const made = (isStatic ? Promise.resolve(prerendered(asked.path, asked.site)) : rendered(asked, clients)).then(
      ({ answer, keep }) => {
        making.delete(key)
        if (keep) hold(key, answer)
        return answer
      },
    )
    making.set(key, { made, clients })
    made.catch(() => making.delete(key))
    return made
  }

  /** What is kept; nothing of yesterday. */
  function fresh() {
    if (day !== today()) {
      day = today()
      kept.clear()
    }
    return kept
  }

  function hold(key, answer) {
    kept.set(key, answer)
    answer.onGrowth = () => kept.set(key, answer)
  }

  const prerendered = (path, site) => ({
    answer: page(build.pages.get(path), { site, cacheControl: SHARED.page, path }),
    keep: true,
  })

  async function rendered({ path, query, host, site, id, keep }, clients) {
    const url = query ? `${path}?${query}` : path
    const answer = await askedOf({ url, headers: { host, 'x-request-id': id } }, clients)
    if (!answer) return { answer: BUSY, keep: false }
    const { status, headers, body } = answer
    // A file to be saved is no page of ours, even where it is HTML: it has no parts, and a policy of its own.
    const isPage = String(headers['content-type']).startsWith('text/html') && !headers['content-disposition']
    // A page for a frame of another site has a policy of its own, and nothing in it to be named or put in place.
    if (!isPage || (isEmbedded(path) && status === 200)) {
      // What a route lets others keep, this server keeps as well.
      const isShared = status === 200 && /\bpublic\b/.test(headers['cache-control'] ?? '')
      return { answer: passedOn(status, headers, body, isShared), keep: keep && isShared }
    }
    if (status === 404 && build.notFound) return { answer: lost(site) }
    if (status >= 500) return { answer: failed(site, id) }
    const cacheControl = keep ? (query ? SHARED.link : SHARED.page) : NEVER_KEPT
    const about = { site, status, cacheControl, preload: headers.link, id, path }
    return { answer: page(body.toString(), about), keep: keep && status === 200 }
  }

  /** What Next answers; undefined where too much waits already. */
  const askedOf = (question, clients) =>
    render(question, () => clients.some((client) => !client?.destroyed)).catch((error) => {
      if (error instanceof Busy) return undefined
      throw error
    })

  function page(html, { id, path, ...about }) {
    const { page: made, unknown } = pageEntity(html, {
      ...about,
      day,
      constants: build.constants,
      build,
      twin: path && twinAddress(build, path),
    })
    if (unknown > 0) note({ id, path, failure: `${unknown} inline scripts of unknown form: they will not run` })
    return made
  }

  const lost = (site) => page(build.notFound, { site, status: 404, cacheControl: 'no-store' })
  const failed = (site, id) =>
    build.failed
      ? page(build.failed.replaceAll(ID_PLACEHOLDER, id), { site, status: 500, cacheControl: 'no-store' })
      : htmlAnswer(500, 'Something went wrong', 'The page could not be made. Try again in a moment.')

  /**
   * The data of a page, for a navigation within the app. It depends on the address and on where one comes from, which
   * is what these headers say.
   * @param {{
   *   url: string, host: string, id: string, headers: Record<string, string | string[] | undefined>,
   *   client?: { destroyed: boolean }
   * }} asked
   */
  async function dataFor({ url, host, id, headers, client }) {
    const sent = Object.fromEntries(
      DATA_HEADERS.flatMap((name) => (headers[name] ? [[name, String(headers[name])]] : [])),
    )
    const key = `data ${url} ${JSON.stringify(sent)}`
    const known = fresh().get(key)
    if (known) return known
    const made = await askedOf({ url, headers: { host, 'x-request-id': id, ...sent } }, [client])
    if (!made) return BUSY
    const answer = passedOn(made.status, made.headers, made.body)
    if (made.status === 200 && key.length < LONGEST_KEY) hold(key, answer)
    return answer
  }

  /** What Next has beside pages and data: it is passed on and not kept. */
  async function otherOf({ url, host, id, client }) {
    const made = await askedOf({ url, headers: { host, 'x-request-id': id } }, [client])
    return made ? passedOn(made.status, made.headers, made.body) : BUSY
  }

  return {
    answerTo,
    dataFor,
    otherOf,
    failed,
  }
}

/** A page without scripts and styles. */
export const htmlAnswer = (status, title, words, headers = {}) =>
  entity(Buffer.from(plainPage(title, words)), {
    status,
    headers: { 'Content-Type': 'text/html; charset=utf-8', 'Cache-Control': 'no-store', ...headers },
  })

const BUSY = htmlAnswer(
  503,
  'Too busy',
  'More is asked for than can be worked out at once. Try again in a few seconds.',
  {
    'Retry-After': '5',
  },
)

/** What a route answered that is no page: a file, a redirect. Its headers are its own. */
function passedOn(status, headers, body, tagged = false) {
  const { 'content-length': _, connection: __, 'keep-alive': ___, 'transfer-encoding': ____, ...own } = headers
  return entity(body, { status, headers: own, tagged })
}

/** Asked for with every page: written out once a day. */
let named = { number: -1, name: '' }
function today() {
  const number = Math.floor(Date.now() / MS_A_DAY)
  if (number !== named.number) named = { number, name: new Date(number * MS_A_DAY).toISOString().slice(0, 10) }
  return named.name
}
