import { shared } from '../endpoint'
import { problem } from '../problem'

const KNOWN =
  'GET /api/meters, POST /api/price, POST /api/estimate, POST /api/compare-vendors, POST /api/recommend, ' +
  'GET /api/recommend, POST /api/mcp, and GET /api/openapi.json, which describes them'

const notHere = (request: Request): Response =>
  shared(
    problem(request, 404, {
      title: 'Not Found',
      detail: `There is nothing at ${new URL(request.url).pathname.slice(0, 100)}. Known: ${KNOWN}.`,
    }),
  )

/** An unknown address under /api gets a JSON problem, not an HTML page. */
export {
  notHere as DELETE,
  notHere as GET,
  notHere as HEAD,
  notHere as OPTIONS,
  notHere as PATCH,
  notHere as POST,
  notHere as PUT,
}
