import path from 'node:path'
import { freePort } from '../environment/port.mjs'
import { serve } from '../environment/serve.mjs'
import { UserError } from '../environment/user-error.mjs'

const LINK = '/recommendation?qps=4000&teams=4'
const TOOLS = { jsonrpc: '2.0', id: 1, method: 'tools/list', params: {} }
const INIT = {
  jsonrpc: '2.0',
  id: 1,
  method: 'initialize',
  params: { protocolVersion: '2025-06-18', capabilities: {}, clientInfo: { name: 'check', version: '1' } },
}
const posted = (body) => ({
  method: 'POST',
  headers: { 'Content-Type': 'application/json', Accept: 'application/json, text/event-stream' },
  body: JSON.stringify(body),
})

/** What a server has to answer, each through other packages: with what, and which words are in it. */
const ASKED = [
  { what: 'health', address: '/healthz', type: 'text/plain', holds: 'ok' },
  { what: 'readiness', address: '/readyz', type: 'text/plain', holds: 'ready' },
  { what: 'a page built in advance', address: '/method', type: 'text/html', holds: '</html>' },
  { what: 'the page of a link', address: LINK, type: 'text/html', holds: 'Recommendation' },
  { what: 'a page as Markdown', address: '/method.md', type: 'text/markdown', holds: '# ' },
  { what: 'the list for agents', address: '/llms.txt', type: 'text/plain', holds: '.md' },
  { what: 'a workbook', address: '/recommendation/export/workbook.xlsx?qps=4000', type: 'spreadsheetml', holds: 'PK' },
  { what: 'a decision record', address: '/recommendation/export/record.md?qps=4000', type: 'markdown', holds: '---' },
  { what: 'a picture', address: '/recommendation/picture.png?qps=4000', type: 'image/png', holds: 'IHDR' },
  { what: 'a frame', address: '/embed/calculator?qps=4000', type: 'text/html', holds: '/embed/frame.css' },
  { what: 'the API', address: '/api/recommend?qps=4000', type: 'application/json', holds: 'recommendation' },
  { what: 'its description', address: '/api/openapi.json', type: 'application/json', holds: '"3.1.' },
  { what: 'MCP', address: '/api/mcp', init: posted(INIT), type: 'text/event-stream', holds: 'serverInfo' },
  { what: 'its tools', address: '/api/mcp', init: posted(TOOLS), type: 'text/event-stream', holds: 'inputSchema' },
]

const METRICS = { what: 'metrics', address: '/metrics', type: 'text/plain', holds: 'loadbearing_info{model="2' }

/**
 * Starts the server of a folder and asks it for one of everything, then stops it with a request in flight. Throws
 * where an answer is another than expected.
 */
export async function checkFolder(folder) {
  const port = await freePort()
  const metrics = await freePort()
  process.env.METRICS = String(metrics)
  const server = await serve(port, { folder, command: [path.join(folder, 'server', 'run.mjs'), port] })
  const origin = `http://localhost:${port}`
  const ended = new Promise((resolve) => server.on('exit', (code) => resolve(code)))
  try {
    for (const one of ASKED) await expectAnswer(origin, one)
    await expectAnswer(`http://127.0.0.1:${metrics}`, METRICS)
    const late = fetch(`${origin}/recommendation?qps=4001&teams=3`).then(async (answer) => {
      await answer.text()
      return answer.status
    })
    await new Promise((resolve) => setTimeout(resolve, 10))
    server.kill('SIGTERM')
    const status = await late.catch((error) => error.cause?.code ?? error.message)
    if (status !== 200) throw new UserError(`A request in flight while it stops: expected 200, found ${status}.`)
    const code = await ended
    if (code !== 0) throw new UserError(`The server that was asked to stop ended with ${code}, expected 0.`)
  } finally {
    server.kill('SIGKILL')
  }
  return ASKED.length + 1
}

async function expectAnswer(origin, { what, address, init, type, holds }) {
  const answer = await fetch(origin + address, init)
  const text = Buffer.from(await answer.arrayBuffer()).toString('latin1')
  const found = `${answer.status} ${answer.headers.get('content-type')}`
  if (answer.status !== 200 || !found.includes(type) || !text.includes(holds))
    throw new UserError(`${what} (${address}): expected 200 ${type} with "${holds}", found ${found}.`)
}
