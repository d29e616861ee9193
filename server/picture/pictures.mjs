import { boundedCache } from '../http/bounded-cache.mjs'
import { bytesOf, entity } from '../http/entity.mjs'
import { threadOf } from '../process/thread.mjs'

/** The preview of a link, and what it is drawn from. */
const PICTURE = '/recommendation/picture.png'
const FACTS = '/recommendation/picture.json'
const CACHE_BYTES = 24 * 1024 * 1024
const FACTS_BYTES = 6 * 1024 * 1024
/** Pictures that are being made or wait for it: as many as a few seconds are enough for. Whoever comes next is asked to
 * come again. */
const MOST_AT_ONCE = 24
const LONGEST_KEPT = 4096
const RETRY_AFTER_S = 5
/** The library has leaked before: its memory goes back with its thread. */
const PICTURES_PER_THREAD = 400
const MOST_HEAP_MB = 192

/**
 * Previews of links, for whoever unfolds a link that was shared. Next says what is in a picture, under the same query;
 * one thread draws it. Two links that say the same have one picture, which is kept while there is room.
 * @param {{
 *   answerTo: ReturnType<typeof import('../answers/documents.mjs').documents>['answerTo'],
 *   draw?: (facts: object) => Promise<Uint8Array>, most?: number
 * }} parts
 */
export function pictures({ answerTo, draw = inThread(), most = MOST_AT_ONCE }) {
  /** @type {ReturnType<typeof boundedCache<ReturnType<typeof entity>>>} */
  const kept = boundedCache(CACHE_BYTES, bytesOf)
  /** What is in the picture of an address. */
  const known = boundedCache(FACTS_BYTES, (text) => text.length * 2)
  const making = new Map()
  let atOnce = 0

  /** The picture of these facts: the same facts, the same picture. */
  function pictureOf(text, cacheControl) {
    const begun = kept.get(text) ?? making.get(text)
    if (begun) return begun
    const made = draw(JSON.parse(text))
      .then((bytes) => {
        const picture = pictureEntity(bytes, cacheControl)
        kept.set(text, picture)
        return picture
      })
      .finally(() => making.delete(text))
    making.set(text, made)
    return made
  }

  async function answered(asked) {
    const there = kept.get(known.get(asked.query) ?? '')
    if (there) return there
    if (atOnce >= most) return BUSY
    atOnce += 1
    try {
      // It is the same for every host: none is in it.
      const facts = await answerTo({ ...asked, path: FACTS, site: '', host: 'localhost', keep: false })
      if (facts.status !== 200) return facts
      const text = facts.body.toString()
      if (asked.query.length <= LONGEST_KEPT) known.set(asked.query, text)
      return await pictureOf(text, facts.headers['cache-control'])
    } finally {
      atOnce -= 1
    }
  }

  return {
    /**
     * @param {Parameters<typeof answerTo>[0]} asked
     * @returns {Promise<ReturnType<typeof entity>> | null} null where something else is asked for
     */
    answer: (asked) => (asked.path === PICTURE ? answered(asked) : null),
  }
}

function inThread() {
  const thread = threadOf(new URL('./worker.mjs', import.meta.url), {
    most: PICTURES_PER_THREAD,
    resourceLimits: { maxOldGenerationSizeMb: MOST_HEAP_MB },
  })
  return thread.ask
}

const pictureEntity = (bytes, cacheControl) =>
  entity(Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength), {
    headers: {
      'Content-Type': 'image/png',
      'Cache-Control': cacheControl,
      'Cross-Origin-Resource-Policy': 'cross-origin',
    },
    compressible: false,
  })

const BUSY = entity(Buffer.from('Too many pictures are being drawn: ask again in a few seconds.\n'), {
  status: 503,
  headers: {
    'Content-Type': 'text/plain; charset=utf-8',
    'Cache-Control': 'no-store',
    'Retry-After': String(RETRY_AFTER_S),
  },
})
