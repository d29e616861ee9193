// Serves the build in a folder as a process of its own: `node server/run.mjs <port> [folder]`. The journeys and the
// bench start it so; `npm start` serves in its own process.
import { resolve } from 'node:path'
import { fileURLToPath } from 'node:url'

process.env.NODE_ENV = 'production'
const [port, folder = fileURLToPath(new URL('..', import.meta.url))] = process.argv.slice(2)
const { startServer } = await import('./server.mjs')
const server = await startServer({ port: Number(port), folder: resolve(folder) })

let asked = false
const end = async () => {
  if (asked) return
  asked = true
  await server.stop()
  process.exit(0)
}
for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP']) process.on(signal, end)
// Whoever started us with a channel and is gone, even by kill -9, has closed it.
process.on('disconnect', end)
