import { createHash } from 'node:crypto'
import { promisify } from 'node:util'
import { brotliCompress, constants, gzip } from 'node:zlib'

const LEAST_WORTH_COMPRESSING = 1024
/** Quality 5 takes a third of the time of 9 for 5% more bytes; what is made once for all visitors gets 9. */
const QUALITY = { once: 9, often: 5 }
const inBrotli = promisify(brotliCompress)
const inGzip = promisify(gzip)

/** @typedef {ReturnType<typeof entity>} Entity */

/**
 * A finished answer: its bytes, its headers and its tag. Compressed forms are made when first asked for and kept.
 * @param {Buffer} body
 * @param {{
 *   status?: number, headers: Record<string, string>, once?: boolean, compressible?: boolean, tagged?: boolean
 * }} about
 */
export function entity(body, { status = 200, headers, once = false, compressible = true, tagged = status === 200 }) {
  const tag = tagged ? `W/"${createHash('sha256').update(body).digest('base64url').slice(0, 22)}"` : undefined
  return {
    body,
    status,
    headers: tag ? { ...headers, ETag: tag } : headers,
    tag,
    quality: once ? QUALITY.once : QUALITY.often,
    compressible: compressible && body.length >= LEAST_WORTH_COMPRESSING,
    compressed: new Map(),
    /** What head.mjs has made of the headers, for one set of those that go with everything. */
    heads: { fixed: undefined, made: {} },
    /** Called when another compressed form is kept. */
    onGrowth: () => {},
  }
}

/** Bytes that an entity keeps in memory, with its compressed forms. */
export function bytesOf({ body, compressed }) {
  let bytes = body.length + 2048
  for (const form of compressed.values()) if (Buffer.isBuffer(form)) bytes += form.length
  return bytes
}

/** The body in this encoding. */
export function inEncoding(entity, encoding) {
  if (encoding === 'identity') return entity.body
  const made = entity.compressed.get(encoding)
  if (made) return made
  const making = compress(entity, encoding).then((bytes) => {
    entity.compressed.set(encoding, bytes)
    entity.onGrowth()
    return bytes
  })
  entity.compressed.set(encoding, making)
  return making
}

const compress = ({ body, quality }, encoding) =>
  encoding === 'br'
    ? inBrotli(body, {
        params: {
          [constants.BROTLI_PARAM_QUALITY]: quality,
          [constants.BROTLI_PARAM_SIZE_HINT]: body.length,
        },
      })
    : inGzip(body, { level: quality })

/** The encodings that a client takes, the best first; asked for again and again in the same words. */
export function encodingFor(accepted, { compressible }) {
  if (!compressible || !accepted) return 'identity'
  const known = CHOICES.get(accepted)
  if (known) return known
  const choice = chosen(accepted)
  if (CHOICES.size < 200) CHOICES.set(accepted, choice)
  return choice
}

const CHOICES = new Map()

function chosen(accepted) {
  const weights = new Map(
    accepted
      .toLowerCase()
      .split(',')
      .map((part) => part.trim().split(/\s*;\s*q\s*=\s*/))
      .map(([name, weight]) => [name, weight === undefined ? 1 : Number(weight)]),
  )
  const weightOf = (name) => weights.get(name) ?? weights.get('*') ?? 0
  const best = ['br', 'gzip'].reduce((a, b) => (weightOf(b) > weightOf(a) ? b : a))
  return weightOf(best) > 0 && weightOf(best) >= (weights.get('identity') ?? 0) ? best : 'identity'
}
