/**
 * The wizard's own parameter: the steps skipped in this pass, by their slugs (`skipped=peak,teams`). It stands beside
 * the scenario in the addresses of the wizard, so that back and forward know it, and in no link that is handed on.
 */
export const SKIPPED = 'skipped'

/** A query that replaces that of an address, with the steps skipped there. Both without "?". */
export const keepingSkipped = (query: string, address: string): string =>
  [query, ...pairsOf(address).filter(isSkipped)].filter((part) => part !== '').join('&')

export const withoutSkipped = (query: string): string =>
  pairsOf(query)
    .filter((pair) => !isSkipped(pair))
    .join('&')

const pairsOf = (query: string) => query.split('&')

const isSkipped = (pair: string) => pair.startsWith(`${SKIPPED}=`)
