import { entity } from '../http/entity.mjs'
import { converted } from './in-worker.mjs'
import { headOf } from './markdown.mjs'

const ENDING = '.md'
/** Pages that read a query, and are whole without one. */
const BESIDE_PRERENDERED = ['/compare-links', '/ledger']
const INDEX = '/llms.txt'

const addressOf = (path) => (path === '/' ? `/index${ENDING}` : path + ENDING)

/** Where the twin of a page is; undefined for a page without one. */
export const twinAddress = (build, path) =>
  build.pages.has(path) || BESIDE_PRERENDERED.includes(path) ? addressOf(path) : undefined

/**
 * Reading pages as Markdown, for readers that are programs: at the address of the page with `.md` behind it, or at its
 * own address for who accepts Markdown and not HTML. `/llms.txt` lists them.
 * @param {{ build: ReturnType<typeof import('../answers/build.mjs').readBuild>, answerTo: Function }} parts
 */
export function twins({ build, answerTo }) {
  const pages = [...build.pages.keys(), ...BESIDE_PRERENDERED].sort()
  const known = new Set(pages)
  const pageAt = new Map(pages.map((path) => [addressOf(path), path]))

  /** Made once for each page: the page itself is kept, and hands back the same entity until it changes. */
  const made = new WeakMap()
  const once = (page, make) => {
    if (!made.has(page)) made.set(page, make())
    return made.get(page)
  }

  async function twinOf(path, asked) {
    const page = await answerTo({ ...asked, path, query: '', keep: true })
    return once(page, async () => {
      const text = page.status === 200 ? await converted(page.body.toString()) : null
      return text === null ? page : inMarkdown(text, page, { Link: `<${path}>; rel="canonical"` })
    })
  }

  async function index(asked) {
    const lines = []
    for (const path of pages) {
      const { title, description } = headOf((await answerTo({ ...asked, path, query: '', keep: true })).body.toString())
      if (title) lines.push(`- [${title}](${asked.site}${addressOf(path)})${description ? `: ${description}` : ''}`)
    }
    return lines
  }

  return {
    /** The twin that is asked for; null where something else is. */
    answer(asked, accept) {
      if (asked.path === INDEX) return index(asked).then((lines) => plainText(indexText(lines, asked.site)))
      const path = pageAt.get(asked.path) ?? (known.has(asked.path) && prefersMarkdown(accept) ? asked.path : undefined)
      return path === undefined ? null : twinOf(path, asked)
    },
  }
}

/** A browser names HTML; who asks for Markdown and names no HTML wants no page. */
const prefersMarkdown = (accept = '') => /\btext\/markdown\b/i.test(accept) && !/\btext\/html\b/i.test(accept)

const inMarkdown = (text, page, headers) =>
  entity(Buffer.from(text), {
    headers: {
      'Content-Type': 'text/markdown; charset=utf-8',
      'Cache-Control': page.headers['Cache-Control'],
      Vary: 'Accept, Accept-Encoding',
      ...headers,
    },
  })

/** Named here because the server knows nothing of the app; a test holds them to what is there. */
const AGENT_TOOLS = ['recommend', 'estimate', 'compare', 'what-would-flip', 'price', 'record']

const plainText = (text) =>
  entity(Buffer.from(text), {
    headers: {
      'Content-Type': 'text/plain; charset=utf-8',
      'Cache-Control': 'public, max-age=0, s-maxage=600, stale-while-revalidate=86400',
    },
  })

const indexText = (lines, site) =>
  `# Loadbearing

> Which architecture can your load, your team and your budget bear? Seven patterns compared: guarantees, scaling limits,
> cost in infrastructure and engineering, and a recommendation with its reasons. Figures are US dollars, and come with
> their source, date and range.

Every page below is Markdown, made from the page at the same address without \`.md\`.

## Pages

${lines.join('\n')}

## Tools

Pages that take the query of a link, which says everything about a scenario: \`?qps=5000&teams=4\`. Without one they
show defaults.

- [Decide](${site}/decide): questions by the money that hangs on each; every answer is optional
- [Recommendation](${site}/recommendation?qps=5000&teams=4): what to build, its cost, why, and what would change it
- [Cost](${site}/calculator): the whole cost of the recommended candidate and its rivals
- [Compare](${site}/compare): candidates beside each other: cost, needs, limits
- [Compare links](${site}/compare-links): what differs, what each difference moves, what to agree on

## For programs

- [OpenAPI 3.1](${site}/api/openapi.json): recommendations, estimates and prices over HTTP
- [Model Context Protocol](${site}/api/mcp): the same as tools, streamable HTTP, stateless: ${AGENT_TOOLS.join(', ')}
`
