import type { Scenario } from '@/content/schemas/scenario'
import { decode, isPlanKey, whatIfIn, type Ignored } from '@/lib/share'

/** Parameters of a page's own, which say nothing of the scenario. */
const OF_PAGES = ['with', 'across', 'up', 'along']

/** A whole address, its path and query, or the query alone. */
export function linkIn(text: string): { query: URLSearchParams; site: string | null } | null {
  if (/^https?:\/\//i.test(text) && URL.canParse(text)) {
    const { origin, searchParams } = new URL(text)
    return { query: searchParams, site: origin }
  }
  const [, query] = /^(?:\/[^\s?{]*)?\?([^\s{]*)$/.exec(text) ?? /^([a-z][\w.]*=[^\s{]*)$/.exec(text) ?? []
  return query === undefined ? null : { query: new URLSearchParams(query.replace(/#.*$/, '')), site: null }
}

/** What a query says of a scenario. */
export function decodedLink(query: URLSearchParams): { scenario: Scenario; ignored: Ignored[] } {
  const { base } = whatIfIn(query)
  for (const key of [...base.keys()]) if (OF_PAGES.includes(key) || isPlanKey(key)) base.delete(key)
  return decode(base)
}
