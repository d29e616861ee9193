import { createMcpHandler } from '@modelcontextprotocol/server'
import { endpoint } from '@/app/api/endpoint'
import { BODY_LIMIT_BYTES } from '@/app/api/problem'
import { loadbearingServer } from '@/mcp/server'
import { siteFor } from '@/server/site.mjs'

/**
 * The tools for agents over streamable HTTP. It keeps nothing between requests, so that any copy of the server may
 * answer any of them; clients of 2025 are answered in the same way, without sessions.
 */
const handler = createMcpHandler(
  ({ requestInfo }) =>
    loadbearingServer(() => ({
      site: siteFor(requestInfo && new URL(requestInfo.url).host),
      today: new Date().toISOString().slice(0, 'yyyy-mm-dd'.length),
    })),
  { responseMode: 'json', maxRequestBodySize: BODY_LIMIT_BYTES },
)

const answer = (request: Request): Promise<Response> => handler.fetch(request)

export const { GET, HEAD, POST, PUT, PATCH, DELETE, OPTIONS } = endpoint({ POST: answer })
