/**
 * The wizard's own parameter: the steps skipped in this pass, by their slugs (`skipped=peak,teams`). It stands beside the scenario in the
 * addresses of the wizard, so that back and forward know it, and in no link that is handed on.
 */
export const SKIPPED = 'skipped'

/** A query that replaces that of an address, with the steps skipped there. Both without "?". */
export function keepingPass(query: string, address: string): string {
  const skipped = address.split('&').find((pair) => pair.startsWith(`${SKIPPED}=`))
  return [query, skipped].filter(Boolean).join('&')
}
