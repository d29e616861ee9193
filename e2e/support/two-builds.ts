import { createServer, type Server } from 'node:http'
import { freePort } from '@/scripts/environment/port.mjs'

/** Files of the second build are in another folder, so that none of the first can be taken for one of it. */
const FIRST = 'static/chunks/'
const SECOND = 'static/second/'

/**
 * Serves the app as one build, and after `update` as another: with another id, and none of the former scripts and
 * styles. Policies are left out, because their hashes are of the former text.
 */
export async function twoBuilds(origin: string) {
  const first = (await fetch(origin)).headers.get('x-build') ?? ''
  const second = `second-${first}`
  let isUpdated = false
  const asked: string[] = []
  const renamed = (text: string) => text.replaceAll(first, second).replaceAll(FIRST, SECOND)

  const server = createServer((request, response) => {
    const url = request.url ?? '/'
    asked.push(url)
    if (isUpdated && url.includes(FIRST)) {
      response.writeHead(404).end()
      return
    }
    const headers = new Headers()
    for (const name of ['accept', 'rsc', 'next-router-state-tree', 'next-url', 'next-router-prefetch']) {
      const value = request.headers[name]
      if (typeof value === 'string') headers.set(name, value)
    }
    void fetch(origin + url.replace(SECOND, FIRST), { headers, redirect: 'manual' }).then(async (answer) => {
      const sent = Object.fromEntries(answer.headers)
      for (const name of ['content-encoding', 'content-length', 'content-security-policy', 'etag', 'connection'])
        delete sent[name]
      const body = Buffer.from(await answer.arrayBuffer())
      const isText = /text|javascript|json/.test(sent['content-type'] ?? '')
      if (isUpdated && sent['x-build'] !== undefined) sent['x-build'] = second
      response.writeHead(answer.status, sent).end(isUpdated && isText ? renamed(body.toString()) : body)
    })
  })
  const port = await freePort()
  await new Promise<void>((resolve) => server.listen(port, resolve))
  return {
    origin: `http://localhost:${port}`,
    builds: { first, second },
    asked,
    update: () => {
      isUpdated = true
    },
    stop: () => stopped(server),
  }
}

const stopped = (server: Server) =>
  new Promise<void>((resolve) => {
    server.closeAllConnections()
    server.close(() => resolve())
  })
