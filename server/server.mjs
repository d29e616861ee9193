import { createServer } from 'node:http'
import { api, apiRoutes } from './answers/api.mjs'
import { readBuild } from './answers/build.mjs'
import { documents } from './answers/documents.mjs'
import { staticFiles } from './answers/static-files.mjs'
import { listener } from './listener.mjs'
import { metricsServer } from './metrics/metrics.mjs'
import { twins } from './markdown/twins.mjs'
import { pictures } from './picture/pictures.mjs'
import { rendererPool } from './render/pool.mjs'
import { rendererInside, rendererProcess } from './render/renderer.mjs'
import { WORKER_ADDRESS, workerFile } from './offline/worker-file.mjs'
import { logTo } from './process/log.mjs'
import { stoppable } from './process/stopping.mjs'
import { settingsFrom } from './settings.mjs'

/**
 * Serves the production build in a folder. What is known in advance is answered from memory; what has to be rendered is
 * asked of Next, in processes of its own where there are cores for them.
 * @param {{ port: number, folder: string, log?: ReturnType<typeof logTo> }} options
 */
export async function startServer({ port, folder, log = logTo() }) {
  const settings = settingsFrom(process.env)
  const renderers = await renderersOf(settings.renderers, { folder, port, note: log.note })
  try {
    return await serving({ port, folder, log, settings, renderers })
  } catch (error) {
    await renderers.close()
    throw error
  }
}

async function serving({ port, folder, log, settings, renderers }) {
  const { site, isKeptOffline } = settings
  const build = { ...readBuild(folder), isKeptOffline }
  const server = createServer({ keepAliveTimeout: 65_000 })
  const { stop, isStopping, begun, inFlight } = stoppable(server)
  const routes = await apiRoutes(folder)
  const isBuilt = (path) => build.pages.has(path)
  const about = async () => ({ model: await modelOf(routes), build: build.id })
  const measured = { isBuilt, inFlight, renderers: renderers.state, about }
  const metrics = settings.metrics && (await metricsServer(settings.metrics, measured))
  const pages = documents({ build, render: renderers.render, note: log.note, looked: metrics?.looked })
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
    log: metrics ? countedBy(metrics, log) : log,
    isReady: renderers.isReady,
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
      await renderers.close()
      await metrics?.close()
    },
  }
}

/** The log, and every request counted as well. */
const countedBy = (metrics, log) => ({
  ...log,
  takes: () => true,
  request(entry) {
    log.request(entry)
    metrics.request(entry)
  },
})

function renderersOf(count, { folder, port, note }) {
  const start = () => (count > 0 ? rendererProcess : rendererInside)({ folder, port })
  return rendererPool({ start, count: count || 1, note })
}

/** The revision of the model, which the app alone knows: it is the version of its API. */
async function modelOf(routes) {
  const answer = await routes.get('/api/openapi.json')?.GET(new Request('http://localhost/api/openapi.json'))
  return (await answer?.json())?.info.version ?? 'unknown'
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
