import { once } from 'node:events'
import { Agent, createServer, get, type IncomingMessage, type Server, type ServerResponse } from 'node:http'
import { connect, type AddressInfo } from 'node:net'
import { afterEach, expect, test } from 'vitest'
import { stoppable } from './stopping.mjs'

let server: Server
afterEach(() => server.closeAllConnections())

/** A server whose requests are answered when the test says so. */
async function waiting() {
  server = createServer()
  const stop = stoppable(server, { quietMs: 40, patienceMs: 150, deadlineMs: 400 })
  const open: ServerResponse[] = []
  server.on('request', (_, response) => open.push(response))
  await once(server.listen(0), 'listening')
  const { port } = server.address() as AddressInfo
  return { ...stop, open, address: `http://localhost:${port}/` }
}

async function asked(address: string, agent?: Agent) {
  const [answer] = (await once(get(address, { agent }), 'response')) as [IncomingMessage]
  answer.resume()
  await once(answer, 'end')
  return answer
}

const until = async (holds: () => boolean) => {
  while (!holds()) await new Promise((resolve) => setTimeout(resolve, 5))
}

test('a request in flight is answered, and told that the connection ends', async () => {
  const { stop, open, address } = await waiting()
  const answer = asked(address, new Agent({ keepAlive: true }))
  await until(() => open.length === 1)
  const stopped = stop()
  open[0]!.end('done')
  expect((await answer).headers.connection).toBe('close')
  expect(await stopped).toEqual({ cut: 0 })
})

test('a request that comes while it stops is answered as well, on a connection that then ends', async () => {
  const { stop, isStopping, open, address } = await waiting()
  const stopped = stop()
  expect(isStopping()).toBe(true)
  const late = asked(address)
  await until(() => open.length === 1)
  open[0]!.end('late')
  expect((await late).headers.connection).toBe('close')
  expect(await stopped).toEqual({ cut: 0 })
  await expect(asked(address)).rejects.toMatchObject({ code: 'ECONNREFUSED' })
})

test('an idle connection does not hold it up', async () => {
  const { stop, open, address } = await waiting()
  const answer = asked(address, new Agent({ keepAlive: true }))
  await until(() => open.length === 1)
  open[0]!.end('done')
  expect((await answer).headers.connection).toBe('keep-alive')
  expect(await stop()).toEqual({ cut: 0 })
})

test('what is not answered by the deadline is cut off and counted, and asking twice stops once', async () => {
  const { stop, open, address } = await waiting()
  const cut = expect(asked(address)).rejects.toThrow()
  await until(() => open.length === 1)
  expect(await Promise.all([stop(), stop()])).toEqual([{ cut: 1 }, { cut: 1 }])
  await cut
})

test('who waits to be taken while the server works is answered, and not reset', async () => {
  server = createServer()
  const { stop, begun } = stoppable(server, { quietMs: 40, patienceMs: 50, deadlineMs: 5_000 })
  const work = begun((_, response) => {
    for (const until = performance.now() + 20; performance.now() < until;);
    response.end('worked out')
  })
  server.on('request', work)
  await once(server.listen(0), 'listening')
  const { port } = server.address() as AddressInfo
  const answers = Array.from({ length: 16 }, () => asked(`http://127.0.0.1:${port}/`))
  await once(server, 'request')
  const stopped = stop()
  expect((await Promise.all(answers)).map(({ statusCode }) => statusCode)).toEqual(answers.map(() => 200))
  expect(await stopped).toEqual({ cut: 0 })
})

test('a connection that never asks does not hold it up', async () => {
  const { stop, address } = await waiting()
  const silent = connect(Number(new URL(address).port), 'localhost')
  await once(server, 'connection')
  const ended = once(silent.resume(), 'close')
  expect(await stop()).toEqual({ cut: 0 })
  await ended
})
