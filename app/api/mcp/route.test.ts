import { Client, StreamableHTTPClientTransport } from '@modelcontextprotocol/client'
import { createServer, type IncomingMessage } from 'node:http'
import type { AddressInfo } from 'node:net'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { TOOLS } from '@/contract/tools'
import * as route from './route'

async function asRequest(incoming: IncomingMessage): Promise<Request> {
  const chunks: Uint8Array[] = []
  for await (const chunk of incoming) chunks.push(chunk as Uint8Array)
  const { method = 'GET', url = '/', headers } = incoming
  const sent = Object.entries(headers).map(([name, value]): [string, string] => [name, String(value)])
  const body = method === 'POST' ? Buffer.concat(chunks) : undefined
  return new Request(`http://${headers.host}${url}`, { method, headers: sent, body })
}

const isMethod = (name: string | undefined): name is keyof typeof route => name !== undefined && name in route

const server = createServer((incoming, outgoing) => {
  void asRequest(incoming).then(async (request) => {
    const answer = isMethod(incoming.method)
      ? await route[incoming.method](request)
      : new Response(null, { status: 405 })
    outgoing.writeHead(answer.status, Object.fromEntries(answer.headers)).end(Buffer.from(await answer.arrayBuffer()))
  })
})

let site = ''
beforeAll(async () => {
  await new Promise<void>((ready) => server.listen(0, '127.0.0.1', ready))
  site = `http://127.0.0.1:${(server.address() as AddressInfo).port}`
})
afterAll(() => new Promise((closed) => server.close(closed)))

async function connected(mode: 'legacy' | 'auto') {
  const client = new Client({ name: 'test', version: '1' }, { versionNegotiation: { mode } })
  await client.connect(new StreamableHTTPClientTransport(new URL(`${site}/api/mcp`)))
  return client
}

describe.each(['auto', 'legacy'] as const)('the official client, %s', (mode) => {
  test('lists every tool with its schemas, and calls one', async () => {
    const client = await connected(mode)
    const { tools } = await client.listTools()
    expect(tools.map(({ name }) => name)).toEqual(TOOLS.map(({ name }) => name))
    for (const { inputSchema, outputSchema } of tools)
      expect([inputSchema.type, outputSchema?.type]).toEqual(['object', 'object'])

    const answer = await client.callTool({ name: 'recommend', arguments: { answers: { peakQps: 6000, teams: 3 } } })
    expect(answer.structuredContent).toMatchObject({
      name: expect.any(String),
      about: { page: expect.stringContaining(`${site}/recommendation?`) },
    })
    expect(answer.content).toEqual([{ type: 'text', text: JSON.stringify(answer.structuredContent) }])
    await client.close()
  })

  test('is told what was expected in place of bad arguments', async () => {
    const client = await connected(mode)
    const answer = await client.callTool({ name: 'estimate', arguments: { pattern: 'soa' } })
    expect(answer).toMatchObject({
      isError: true,
      content: [{ text: expect.stringMatching(/\/pattern: found "soa"; expected one of "monolith"/) }],
    })
    await client.close()
  })
})

test('the revision of 2026 is spoken where the client knows it', async () => {
  const client = await connected('auto')
  expect(client.getNegotiatedProtocolVersion()).toBe('2026-07-28')
  await client.close()
})
