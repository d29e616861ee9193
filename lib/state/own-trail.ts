/**
 * Queries that were the visitor's own work in this tab, newest first. Going back in the browser leads to an address
 * that is no longer the saved work; the trail distinguishes it from a link that somebody else sent.
 */
export type OwnTrail = readonly string[]

const LONGEST = 100

/** The trail with a query at its start, without duplicates, and with the newest hundred queries at most. */
export const remembered = (trail: OwnTrail, query: string): OwnTrail =>
  trail[0] === query ? trail : [query, ...trail.filter((earlier) => earlier !== query)].slice(0, LONGEST)

/** Parses the stored trail; empty when the text is damaged. */
export function parseTrail(text: string | null): OwnTrail {
  try {
    const value: unknown = JSON.parse(text ?? '[]')
    return Array.isArray(value) ? value.filter((item) => typeof item === 'string').slice(0, LONGEST) : []
  } catch {
    return []
  }
}
