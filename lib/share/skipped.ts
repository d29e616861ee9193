/**
 * Parameter of the wizard alone: the steps skipped in this pass, by slug (`skipped=peak,teams`). It is part of the
 * addresses of the wizard, so that back and forward work, but never of a link made for sharing.
 */
export const SKIPPED = 'skipped'

/** A new query for an address, which keeps the skipped steps of the old one. Both without "?". */
export const keepingSkipped = (query: string, address: string): string =>
  [query, ...pairsOf(address).filter(isSkipped)].filter((part) => part !== '').join('&')

/** A query without the skipped steps. */
export const withoutSkipped = (query: string): string =>
  pairsOf(query)
    .filter((pair) => !isSkipped(pair))
    .join('&')

const pairsOf = (query: string) => query.split('&')

const isSkipped = (pair: string) => pair.startsWith(`${SKIPPED}=`)
