import { IncomingMessage, ServerResponse } from 'node:http'
import { Socket } from 'node:net'
import { describe, expect, test } from 'vitest'
import { entity } from './entity.mjs'
import { send } from './send.mjs'

const FIXED = { 'X-Content-Type-Options': 'nosniff', 'Content-Security-Policy': 'closed' }
const ID = 'one-of-a-kind'

/** The head of what is sent, by names in lower case. */
async function sent(
  answer: ReturnType<typeof entity>,
  headers = {},
  { fixed = FIXED, id = ID } = {},
): Promise<Record<string, unknown>> {
  const request = Object.assign(new IncomingMessage(new Socket()), { headers, method: 'GET' })
  const response = new ServerResponse(request)
  let head: (string | number)[] = []
  const writeHead = response.writeHead.bind(response) as (status: number, head: unknown[]) => ServerResponse
  response.writeHead = ((status: number, all: (string | number)[]) => {
    head = all
    return writeHead(status, all)
  }) as typeof response.writeHead
  await send(request, response, answer, { id, fixed })
  const names = head.filter((_, at) => at % 2 === 0).map((name) => String(name).toLowerCase())
  expect(new Set(names).size, 'each header once').toBe(names.length)
  return { status: response.statusCode, ...Object.fromEntries(names.map((name, at) => [name, head[at * 2 + 1]])) }
}

const page = () => entity(Buffer.from('words '.repeat(1000)), { headers: { 'Content-Type': 'text/html' } })

describe('the head of an answer', () => {
  test('has what goes with everything, the headers of the entity, and the id of this request', async () => {
    const answer = page()
    for (const id of ['the-first', 'the-second'])
      expect(await sent(answer, {}, { id })).toEqual({
        status: 200,
        'x-content-type-options': 'nosniff',
        'content-security-policy': 'closed',
        'content-type': 'text/html',
        etag: answer.tag,
        vary: 'Accept-Encoding',
        'content-length': 6000,
        'x-request-id': id,
      })
  })

  test('differs by encoding, and is that of the encoding each time', async () => {
    const answer = page()
    for (const encoding of ['br', 'gzip', 'br']) {
      const { 'content-encoding': named, 'content-length': length } = await sent(answer, {
        'accept-encoding': encoding,
      })
      expect([named, length]).toEqual([encoding, (answer.compressed.get(encoding) as Buffer).length])
    }
    expect(await sent(answer)).not.toHaveProperty('content-encoding')
  })

  test('leaves to the entity what it says itself, in whatever letters, but never the id', async () => {
    const headers = { 'content-security-policy': 'its own', 'x-request-id': 'of-another', vary: 'Origin' }
    expect(await sent(entity(Buffer.from('short'), { headers }))).toMatchObject({
      'content-security-policy': 'its own',
      'x-request-id': ID,
      vary: 'Origin',
    })
  })

  test('says nothing of the content to who has it already', async () => {
    const answer = page()
    const { status, ...head } = await sent(answer, { 'if-none-match': answer.tag, 'accept-encoding': 'br' })
    expect(status).toBe(304)
    expect(Object.keys(head).sort()).toEqual([
      'content-security-policy',
      'etag',
      'x-content-type-options',
      'x-request-id',
    ])
  })

  test('follows what goes with everything, where the same entity answers elsewhere', async () => {
    const answer = page()
    for (const policy of ['one', 'other', 'one'])
      expect(await sent(answer, {}, { fixed: { ...FIXED, 'Content-Security-Policy': policy } })).toMatchObject({
        'content-security-policy': policy,
      })
  })
})
