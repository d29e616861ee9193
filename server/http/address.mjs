import { isHost } from '../site.mjs'

/** Longer queries are read only in part, by their order: they stay as they are, and are not kept. */
const LONGEST_SORTED = { characters: 4096, parameters: 100 }

/**
 * The path and query of a request, or why there are none. A query is put in order, so that links with the same
 * parameters in any order are one page: by name, repetitions in the order in which they came.
 * @param {string} target
 */
export function addressOf(target) {
  const [whole] = target.replace(/^https?:\/\/[^/?#]*/i, '').split('#')
  const at = whole.indexOf('?')
  const path = at === -1 ? whole : whole.slice(0, at)
  const query = at === -1 ? '' : whole.slice(at + 1)
  if (!path.startsWith('/') || !isDecodable(path)) return { kind: 'undecodable' }
  const single = path.includes('\\') ? path : path.replace(/\/{2,}/g, '/').replace(/(.)\/$/, '$1')
  if (single !== path) return { kind: 'moved', to: query ? `${single}?${query}` : single, path: single }
  return { kind: 'address', path, query, isLong: isLong(query) }
}

const isLong = (query) =>
  query.length > LONGEST_SORTED.characters || query.split('&').length > LONGEST_SORTED.parameters

/** @param {string} query */
export function inOrder(query) {
  if (query === '') return ''
  const params = new URLSearchParams(query)
  params.sort()
  return params.toString()
}

function isDecodable(path) {
  if (!path.includes('%')) return true
  try {
    return !decodeURIComponent(path).includes('\0')
  } catch {
    return false
  }
}

/** Whether the request names a host that could be one; HTTP/1.0 need not name any. */
export const hasHost = ({ headers }) => headers.host === undefined || isHost(headers.host)
