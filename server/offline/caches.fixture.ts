/** A browser's caches, as far as the service worker uses them: a cache lists what it holds in the order of arrival. */
export function inventedCaches({ room = Infinity } = {}) {
  const held = new Map<string, Map<string, Response>>()
  const pathOf = (asked: string | Request) => {
    const { pathname, search } = new URL(typeof asked === 'string' ? asked : asked.url, 'https://site.invalid')
    return pathname + search
  }
  const cacheIn = (entries: Map<string, Response>) => ({
    match: (asked: string | Request) => Promise.resolve(entries.get(pathOf(asked))?.clone()),
    keys: () => Promise.resolve([...entries.keys()].map((path) => new Request(`https://site.invalid${path}`))),
    delete: (asked: string | Request) => Promise.resolve(entries.delete(pathOf(asked))),
    put: (asked: string | Request, response: Response) => {
      if ([...held.values()].reduce((all, { size }) => all + size, 0) >= room)
        return Promise.reject(new DOMException('No room', 'QuotaExceededError'))
      entries.set(pathOf(asked), response)
      return Promise.resolve()
    },
  })
  return {
    held,
    paths: (name: string) => [...(held.get(name)?.keys() ?? [])],
    open: (name: string) => {
      const entries = held.get(name) ?? new Map<string, Response>()
      held.set(name, entries)
      return Promise.resolve(cacheIn(entries))
    },
    keys: () => Promise.resolve([...held.keys()]),
    delete: (name: string) => Promise.resolve(held.delete(name)),
    match: async (asked: string, { cacheName }: { cacheName?: string } = {}) => {
      for (const [name, entries] of held) {
        if (cacheName !== undefined && name !== cacheName) continue
        const found = await cacheIn(entries).match(asked)
        if (found) return found
      }
      return undefined
    },
  }
}

/** A page of a build, with a file of it. */
export const pageOf = (build: string, words = '', file = '/_next/static/chunks/a.js') =>
  new Response(`<html><script src="${file}"></script>${words}`, {
    headers: { 'Content-Type': 'text/html; charset=utf-8', 'X-Build': build },
  })
