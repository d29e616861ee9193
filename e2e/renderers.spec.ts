import { once } from 'node:events'
import { Agent } from 'node:http'
import { paths } from '@/lib/share/paths'
import { freePort } from '@/scripts/environment/port.mjs'
import { childrenOf } from '@/scripts/environment/processes.mjs'
import { expect, test } from './support/fixtures'
import { answerTo, ownServer, type OwnServer } from './support/own-server'

// Each test starts three processes that render a page before they are ready.
test.describe.configure({ timeout: 120_000 })

let own: OwnServer
let metrics: string

test.beforeEach(async () => {
  const port = await freePort()
  metrics = `http://127.0.0.1:${port}/metrics`
  own = await ownServer({ RENDERERS: '2', METRICS: String(port) })
})

test.afterEach(() => void own.server.kill('SIGKILL'))

/** A renderer starts in seconds, and ends behind what it renders. */
const GRADUALLY = { timeout: 30_000 }
const renderers = () => childrenOf(own.server.pid!).map(({ pid }) => pid!)
const isAlive = (pid: number) => {
  try {
    return process.kill(pid, 0)
  } catch {
    return false
  }
}
const link = (qps: number) => answerTo(`${own.origin}/recommendation?qps=${qps}&teams=3`)
/** Links that are rendered, or wait for it, when this resolves. */
async function begun(count: number) {
  const answers = Array.from({ length: count }, (_, turn) => link(700 + turn))
  await expect.poll(async () => (await answerTo(metrics)).body).toMatch(/^loadbearing_renders_waiting [1-9]/m)
  return answers
}
const statuses = async (answers: Promise<{ status: number | undefined }>[]) =>
  (await Promise.all(answers)).map(({ status }) => status)

test('a renderer that is killed is replaced, and nobody who waits for it notices', async () => {
  const [killed, other] = renderers()
  const answers = await begun(12)
  process.kill(killed!, 'SIGKILL')
  expect(await statuses(answers)).toEqual(answers.map(() => 200))
  expect(own.lines.map(({ failure }) => failure)).toEqual(['A renderer ended with SIGKILL; another one is started'])
  await expect.poll(async () => (await answerTo(metrics)).body, GRADUALLY).toMatch(/^loadbearing_renderers 2$/m)
  expect((await answerTo(metrics)).body).toMatch(/^loadbearing_renderer_restarts_total 1$/m)
  expect(renderers()).toHaveLength(2)
  expect(renderers()).toContain(other)
  expect(renderers()).not.toContain(killed)
})

test('while no renderer is there, what is kept is answered, and it is not ready', async () => {
  await link(700)
  for (const pid of renderers()) process.kill(pid, 'SIGKILL')
  await expect.poll(() => answerTo(`${own.origin}/readyz`).then(({ status }) => status), { intervals: [5] }).toBe(503)
  expect(await statuses([link(700), answerTo(own.origin + paths.method())])).toEqual([200, 200])
  expect(await statuses([link(701)])).toEqual([200])
  expect((await answerTo(`${own.origin}/readyz`)).status).toBe(200)
})

test('no renderer outlives the server, even when that is killed at work', async () => {
  const left = renderers()
  expect(left).toHaveLength(2)
  const answers = (await begun(4)).map((answer) => answer.catch(() => undefined))
  own.server.kill('SIGKILL')
  await expect.poll(() => left.filter(isAlive), GRADUALLY).toEqual([])
  await Promise.all(answers)
})

test('asked to stop, all its processes at once, it cuts off nobody and leaves none behind', async () => {
  const left = renderers()
  const ended = once(own.server, 'exit')
  const answers = await begun(4)
  for (const pid of [own.server.pid!, ...left]) for (const signal of ['SIGINT', 'SIGTERM']) process.kill(pid, signal)
  expect(await statuses(answers)).toEqual(answers.map(() => 200))
  expect(await ended).toEqual([0, null])
  await expect.poll(() => left.filter(isAlive), GRADUALLY).toEqual([])
})

test('a page that is kept does not wait behind those that are rendered', async () => {
  const address = own.origin + paths.pattern('cqrs')
  await answerTo(address)
  let answered = 0
  const answers = (await begun(16)).map((answer) => answer.finally(() => (answered += 1)))
  await answerTo(address, { agent: new Agent() })
  expect(answered).toBeLessThan(8)
  expect(await statuses(answers)).toEqual(answers.map(() => 200))
})

test('a page is the same, byte for byte, from a renderer and from the server itself', async () => {
  const inside = await ownServer({ RENDERERS: '0' })
  try {
    expect(childrenOf(inside.server.pid!)).toEqual([])
    const host = new URL(own.origin).host
    for (const path of [
      '/recommendation?qps=4000&teams=4',
      paths.calculator(),
      paths.compare(),
      '/recommendation/export/record.md?qps=4000',
      '/embed/calculator?qps=4000',
      '/patterns/zz',
      '/_next/nothing',
    ]) {
      const [one, other] = await Promise.all(
        [own, inside].map(({ origin }) =>
          answerTo(origin + path, { headers: { host, 'x-request-id': 'the-same-for-both' } }),
        ),
      )
      const { date: _, ...headers } = one!.headers
      expect(other, path).toMatchObject({ status: one!.status, headers })
      expect(other!.body === one!.body, `the bytes of ${path}`).toBe(true)
    }
  } finally {
    inside.server.kill('SIGKILL')
  }
})
