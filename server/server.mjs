import { existsSync, readFileSync } from 'node:fs'
import { createServer } from 'node:http'
import { createRequire } from 'node:module'
import path from 'node:path'
import { siteFrom } from './site.mjs'
import { api, apiRoutes } from './answers/api.mjs'
import { readBuild } from './answers/build.mjs'
import { documents } from './answers/documents.mjs'
import { staticFiles } from './answers/static-files.mjs'
import { listener } from './listener.mjs'
import { metricsServer } from './metrics/metrics.mjs'
import { metricsFrom } from './metrics/setting.mjs'
import { twins } from './markdown/twins.mjs'
import { pictures } from './picture/pictures.mjs'
import { WORKER_ADDRESS, workerFile } from './offline/worker-file.mjs'
import { logTo } from './process/log.mjs'
import { stoppable } from './process/stopping.mjs'

/**
 * Serves the production build in a folder. What is known in advance is answered from memory; everything else is asked
 * of Next, in this process.
 * @param {{ port: number, folder: string, log?: ReturnType<typeof logTo> }} options
 */
export async function startServer({ port, folder, log = logTo() }) {
  const site = siteFrom(process.env.SITE_URL)
  const measured = metricsFrom(process.env.METRICS)
  const build = { ...readBuild(folder), isKeptOffline: process.env.OFFLINE !== '0' }
  takeBuiltConfig(folder)
  const next = createRequire(path.join(folder, 'package.json'))('next')
  const app = next({ dev: false, dir: folder, port, hostname: 'localhost' })
  await app.prepare()
  const handler = app.getRequestHandler()

  const server = createServer({ keepAliveTimeout: 65_000 })
  const { stop, isStopping, begun, inFlight } = stoppable(server)
  const routes = await apiRoutes(folder)
  const isBuilt = (path) => build.pages.has(path)
  const about = async () => ({ model: await modelOf(routes), build: build.id })
  const metrics = measured && (await metricsServer(measured, { isBuilt, inFlight, about }))
  const pages = documents({ build, handler, note: log.note, looked: metrics?.looked })
  const files = staticFiles(folder)
  files.set(WORKER_ADDRESS, workerFile({ folder, build, files, isOn: build.isKeptOffline }))
  const parts = {
    site,
    build,
    documents: pages,
    pictures: pictures(pages),
    markdown: twins({ build, answerTo: pages.answerTo }),
    files,
    api: api(routes),
    handler,
    log: metrics ? { ...log, request: (entry) => [log, metrics].forEach((one) => one.request(entry)) } : log,
    isStopping,
  }
  server.on('request', begun(listener(parts)))
  server.on('connect', (request, socket) => refuse(socket, 405, log, request))
  server.on('clientError', (error, socket) =>
    refuse(socket, error.code === 'HPE_HEADER_OVERFLOW' ? 431 : 400, log, error),
  )
  await new Promise((resolve, reject) => server.once('error', reject).listen(port, resolve))

  return {
    async stop() {
      const { cut } = await stop()
      if (cut > 0) log.note({ failure: `${cut} requests were cut off at the deadline for stopping` })
      await Promise.race([app.close(), new Promise((resolve) => setTimeout(resolve, 500))]).catch(() => undefined)
      await metrics?.close()
    },
  }
}

/** The revision of the model, which the app alone knows: it is the version of its API. */
async function modelOf(routes) {
  const answer = await routes.get('/api/openapi.json')?.GET(new Request('http://localhost/api/openapi.json'))
  return (await answer?.json())?.info.version ?? 'unknown'
}

/** A standalone folder has no next.config.mjs, which imports what only a build needs: Next takes what was built. */
function takeBuiltConfig(folder) {
  if (existsSync(path.join(folder, 'next.config.mjs'))) return
  const built = JSON.parse(readFileSync(path.join(folder, '.next', 'required-server-files.json'), 'utf8'))
  process.env.__NEXT_PRIVATE_STANDALONE_CONFIG = JSON.stringify(built.config)
}

/** What never became a request: not HTTP, or a tunnel. */
function refuse(socket, status, log, cause) {
  if (cause.code === 'ECONNRESET' || !socket.writable) return socket.destroy()
  log.request({ method: cause.method ?? null, route: '(unknown)', status, ms: 0, id: null })
  const words = {
    400: 'Bad Request',
    405: 'Method Not Allowed\r\nAllow: GET, HEAD',
    431: 'Request Header Fields Too Large',
  }
  return socket.end(`HTTP/1.1 ${status} ${words[status]}\r\nConnection: close\r\nContent-Length: 0\r\n\r\n`)
}
