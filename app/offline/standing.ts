type Query = Record<string, string[]>

/** What a browser makes by itself for an address. */
export type MadeHere =
  | { kind: 'question'; path: string; slug: string | null; query: Query }
  | { kind: 'recommendation'; query: Query }
  /** The form of a step, or of the home page, was sent. */
  | { kind: 'sent'; slug: string | null; form: URLSearchParams }

/** What stands in for an address without a network. */
export type Stand =
  | MadeHere
  /** A page that only the server makes. `link` is the query of the scenario that it shows, if any. */
  | { kind: 'missing'; path: string; link: string }
  /** The page on what works without a network itself. */
  | { kind: 'about' }

/** The element into which a page is made. */
export const PLACE = 'stand-in'

/** Told to the window when the reader leaves that page within the app. */
export const ENDS = 'stand-in-ends'

/** The addresses are written here: lib/share/paths would bring the code of links along, to every page. */
export function standFor(path: string, search: string): Stand {
  const params = new URLSearchParams(search)
  const query = Object.fromEntries([...params.keys()].map((name) => [name, params.getAll(name)]))
  if (path === '/offline') return { kind: 'about' }
  if (path === '/quick-start') return { kind: 'sent', slug: null, form: params }
  if (path === '/recommendation') return { kind: 'recommendation', query }
  const [, slug, answer] = /^\/decide(?:\/([^/]+)(\/answer)?)?$/.exec(path) ?? []
  if (answer !== undefined && slug !== undefined) return { kind: 'sent', slug, form: params }
  if (path === '/decide' || slug !== undefined) return { kind: 'question', path, slug: slug ?? null, query }
  return { kind: 'missing', path, link: params.toString() }
}
