/** How long a client with an open connection may take to learn that it is going to be closed. */
const NOTICE_MS = 400
/** Of the ten seconds that whoever stops a process usually gives it. */
const DEADLINE_MS = 8_000
const STEP_MS = 25

/**
 * Lets a server stop without cutting anybody off. Asked to stop, it goes on answering for a moment, and says on each
 * answer that the connection ends with it; then takes no new connections, waits for what is in flight, and cuts what is
 * left after the deadline.
 * @param {import('node:http').Server} server
 */
export function stoppable(server, { noticeMs = NOTICE_MS, deadlineMs = DEADLINE_MS } = {}) {
  const inFlight = new Set()
  let stopping

  server.prependListener('request', (request, response) => {
    inFlight.add(response)
    response.on('close', () => inFlight.delete(response))
    if (stopping) response.shouldKeepAlive = false
  })

  async function stop() {
    const deadline = Date.now() + deadlineMs
    for (const response of inFlight) if (!response.headersSent) response.shouldKeepAlive = false
    await wait(noticeMs)
    const closed = new Promise((resolve) => server.close(() => resolve()))
    while (inFlight.size > 0 && Date.now() < deadline) await wait(STEP_MS)
    const cut = inFlight.size
    if (cut > 0) server.closeAllConnections()
    else server.closeIdleConnections()
    await Promise.race([closed, wait(Math.max(STEP_MS * 4, 0))])
    server.closeAllConnections()
    return { cut }
  }

  return {
    /** @returns {Promise<{ cut: number }>} how many requests were cut off at the deadline */
    stop: () => (stopping ??= stop()),
    isStopping: () => stopping !== undefined,
  }
}

const wait = (ms) => new Promise((resolve) => setTimeout(resolve, ms))
