const EXACT = { '/healthz': 'health', '/readyz': 'health', '/llms.txt': 'markdown' }
const BEGINS = [
  ['/api/', 'api'],
  ['/_next/', 'file'],
  ['/embed/', 'frame'],
]
const ENDS = [
  ['.md', 'markdown'],
  ['.png', 'picture'],
]

/** What `classOf` can say: so many series there are for each status, and no more, whatever is asked for. */
export const CLASSES = ['page', 'link', 'api', 'file', 'frame', 'markdown', 'picture', 'export', 'health', 'unknown']

/**
 * The class of an address, by what it costs to answer: a page that was built in advance, one that is rendered for its
 * link, a file with figures, and so on.
 * @param {{ route: string | null, path?: string }} request as the log has it
 * @param {(path: string) => boolean} isBuilt
 */
export function classOf({ route, path: address = '' }, isBuilt) {
  const path = address.split('?', 1)[0] ?? ''
  const own = EXACT[path] ?? BEGINS.find(([begin]) => path.startsWith(begin))?.[1]
  if (own) return own
  if (isBuilt(path)) return 'page'
  if (route === '/recommendation/export/record.md') return 'export'
  const ending = ENDS.find(([end]) => path.endsWith(end))
  if (ending) return ending[1]
  if (route === null || route === '(unknown)') return 'unknown'
  return /\.\w+$/.test(path) ? 'export' : 'link'
}
