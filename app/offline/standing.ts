import { paths } from '@/lib/share/paths'

/** What stands in for an address without a network. */
export type Stand =
  | { kind: 'question'; slug: string | null; query: Record<string, string[]> }
  /** The form of a step, or of the home page, was sent. */
  | { kind: 'sent'; slug: string | null; form: URLSearchParams }
  /** A page that is made by the server. `link` is the query of the scenario that it shows, if any. */
  | { kind: 'missing'; path: string; link: string }
  /** The page on what works without a network itself. */
  | { kind: 'about' }

/** An address as path and query with its "?". */
export function standFor(path: string, search: string): Stand {
  const params = new URLSearchParams(search)
  const query = Object.fromEntries([...params.keys()].map((name) => [name, params.getAll(name)]))
  if (path === paths.offline()) return { kind: 'about' }
  if (path === paths.quickStart()) return { kind: 'sent', slug: null, form: params }
  const [, wizard, slug, answer, more] = path.split('/')
  if (`/${wizard}` === paths.decide() && more === undefined) {
    if (answer === 'answer' && slug) return { kind: 'sent', slug, form: params }
    if (answer === undefined) return { kind: 'question', slug: slug || null, query }
  }
  return { kind: 'missing', path, link: params.toString() }
}
