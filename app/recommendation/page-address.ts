import { queryText, type QueryInput } from '@/lib/share'

/** The query of a page under a link, and the page's address: where a browser finds its parts (see AsSent). */
export function pageAddress(params: QueryInput, part?: string): { query: string; from: string } {
  const query = queryText(params)
  return { query, from: `/recommendation${part ? `/${part}` : ''}${query && `?${query}`}` }
}
