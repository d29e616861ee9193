import { spawn, type ChildProcess } from 'node:child_process'
import { once } from 'node:events'
import { request as plainRequest, type Agent, type IncomingMessage } from 'node:http'
import { freePort } from '@/scripts/environment/port.mjs'
import { expect } from './fixtures'

export type OwnServer = { server: ChildProcess; origin: string; lines: Record<string, unknown>[] }

/** A server that belongs to one test, ready, with the lines of its log. Whoever starts it ends it. */
export async function ownServer(env: Record<string, string>): Promise<OwnServer> {
  const port = await freePort()
  const origin = `http://localhost:${port}`
  const lines: Record<string, unknown>[] = []
  const server = spawn(process.execPath, ['server/run.mjs', String(port)], {
    env: { ...process.env, ...env },
    stdio: ['ignore', 'pipe', 'pipe', 'ipc'],
  })
  for (const stream of [server.stdout!, server.stderr!]) {
    stream.setEncoding('utf8').on('data', (text: string) => {
      for (const line of text.split('\n')) if (line.startsWith('{')) lines.push(JSON.parse(line))
    })
  }
  await expect
    .poll(() => answerTo(`${origin}/readyz`).then(({ status }) => status, String), { timeout: 30_000 })
    .toBe(200)
  return { server, origin, lines }
}

export type Answer = { status: number | undefined; headers: NodeJS.Dict<string | string[]>; body: string }

/** An answer as it comes, for what no browser and no fetch would ask for. */
export async function answerTo(
  address: string,
  options: { method?: string; headers?: Record<string, string>; agent?: Agent } = {},
): Promise<Answer> {
  const asked = plainRequest(address, options).end()
  const [answer] = (await once(asked, 'response')) as [IncomingMessage]
  const chunks: Buffer[] = []
  for await (const chunk of answer) chunks.push(chunk as Buffer)
  return { status: answer.statusCode, headers: answer.headers, body: Buffer.concat(chunks).toString() }
}
