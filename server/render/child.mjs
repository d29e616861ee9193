// A process that renders pages for the server that has started it (renderer.mjs).
// Whoever stops the server may mean all its processes (Ctrl-C, systemd): the server ends this one when all is answered.
for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP']) process.on(signal, () => {})
// The server is gone, even by kill -9, or wants this process to end.
process.on('disconnect', () => process.exit(0))

const FIRST = '/recommendation?qps=1000'
const [folder, port] = process.argv.slice(2)
const { nextOf } = await import('./next.mjs')
const { render } = await nextOf({ folder, port: Number(port) })
// Much is loaded with the first page, which takes a second: nobody should wait for that.
await render({ url: FIRST, headers: { host: 'localhost' } }).catch(() => undefined)
process.on('message', async ({ id, question }) => {
  const answered = await render(question).then(
    (answer) => ({ answer }),
    (error) => ({ failure: error instanceof Error ? (error.stack ?? error.message) : String(error) }),
  )
  if (process.connected) process.send({ id, ...answered, memory: process.memoryUsage.rss() })
})
if (process.connected) process.send({ isReady: true })
else process.exit(0)
