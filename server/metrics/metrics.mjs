import { createServer } from 'node:http'
import { classOf } from './class-of.mjs'

/** In seconds: from what is kept to a cold page on a busy core. */
const BUCKETS = [0.001, 0.005, 0.01, 0.05, 0.1, 0.25, 0.5, 1, 2.5, 5, 10]

/**
 * Metrics of this process for Prometheus, on a port of their own, which no visitor needs to reach. Those of the process
 * and of Node (memory, event-loop delay, garbage collection) are prom-client's own. The package is loaded when metrics
 * are on.
 * @param {{ host: string, port: number }} where
 * @param {{
 *   isBuilt: (path: string) => boolean, inFlight: () => number,
 *   renderers: () => { running: number, rendering: number, waiting: number, restarts: number, memory: number },
 *   about: () => Promise<{ model: string, build: string }>
 * }} of
 */
export async function metricsServer({ host, port }, { isBuilt, inFlight, renderers, about }) {
  const { collectDefaultMetrics, Counter, Gauge, Histogram, Registry } = await import('prom-client')
  const registry = new Registry()
  const registers = [registry]
  collectDefaultMetrics({ register: registry })
  const requests = new Counter({
    name: 'loadbearing_http_requests_total',
    help: 'Requests answered, by class of route and status; cut: the client left or the process had to stop.',
    labelNames: ['class', 'status', 'cut'],
    registers,
  })
  const duration = new Histogram({
    name: 'loadbearing_http_request_duration_seconds',
    help: 'Time from the head of a request to the end of its answer.',
    labelNames: ['class'],
    buckets: BUCKETS,
    registers,
  })
  const lookups = new Counter({
    name: 'loadbearing_kept_pages_total',
    help: 'Pages and files of a link that were asked for: kept, or made.',
    labelNames: ['result'],
    registers,
  })
  for (const result of ['kept', 'made']) lookups.inc({ result }, 0)
  const gauge = (name, help, read) =>
    new Gauge({
      name: `loadbearing_${name}`,
      help,
      registers,
      collect() {
        this.set(read())
      },
    })
  gauge('http_requests_in_flight', 'Requests that are not answered yet.', inFlight)
  gauge('renderers', 'Renderers that are ready, at work or free.', () => renderers().running)
  gauge('renderers_at_work', 'Renderers that are making an answer.', () => renderers().rendering)
  gauge('renders_waiting', 'What waits for a free renderer.', () => renderers().waiting)
  gauge(
    'renderers_resident_memory_bytes',
    'Resident memory of the renderers after their last answers; of none where this process renders.',
    () => renderers().memory,
  )
  new Counter({
    name: 'loadbearing_renderer_restarts_total',
    help: 'Attempts to replace a renderer that ended.',
    registers,
    collect() {
      this.reset()
      this.inc(renderers().restarts)
    },
  })
  new Gauge({
    name: 'loadbearing_info',
    help: 'Always 1: the revision of the model and the build that answer.',
    labelNames: ['model', 'build'],
    registers,
    async collect() {
      this.set(await about(), 1)
    },
  })

  const server = createServer((request, response) => {
    if (request.url !== '/metrics') return void response.writeHead(404).end()
    registry.metrics().then(
      (text) =>
        response.writeHead(200, { 'Content-Type': registry.contentType, 'Cache-Control': 'no-store' }).end(text),
      () => response.writeHead(500).end(),
    )
  })
  await new Promise((resolve, reject) => server.once('error', reject).listen(port, host, resolve))

  return {
    /** A request as the log has it. */
    request({ status, ms, cut = false, ...asked }) {
      const name = classOf(asked, isBuilt)
      requests.inc({ class: name, status: String(status), cut: String(Boolean(cut)) })
      duration.observe({ class: name }, ms / 1000)
    },
    /** A page or a file was asked for, which was kept or had to be made. */
    looked: (isKept) => lookups.inc({ result: isKept ? 'kept' : 'made' }),
    address: () => server.address(),
    close() {
      server.closeAllConnections()
      return new Promise((resolve) => server.close(resolve))
    },
  }
}
