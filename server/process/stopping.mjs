/** So long must nobody have asked for anything, before no more connections are taken. */
const QUIET_MS = 400
/** Where it is never quiet, this is when no more are taken. */
const PATIENCE_MS = 4_000
/** Of the ten seconds that whoever stops a process usually gives it. */
const DEADLINE_MS = 8_000
const STEP_MS = 25

/**
 * Lets a server stop without cutting anybody off. Asked to stop, it goes on answering until it is quiet, and says on
 * each answer that the connection ends with it; then takes no new connections, waits for what is in flight, and cuts
 * what is left after the deadline.
 * @param {import('node:http').Server} server
 */
export function stoppable(server, { quietMs = QUIET_MS, patienceMs = PATIENCE_MS, deadlineMs = DEADLINE_MS } = {}) {
  const inFlight = new Set()
  let lastAsked = 0
  let stopping

  server.prependListener('request', (_, response) => {
    inFlight.add(response)
    lastAsked = Date.now()
    response.on('close', () => inFlight.delete(response))
    if (stopping) response.shouldKeepAlive = false
  })

  async function stop() {
    const started = Date.now()
    const lasted = () => Date.now() - started
    const isQuiet = () => inFlight.size === 0 && lasted() >= quietMs && Date.now() - lastAsked >= quietMs
    for (const response of inFlight) if (!response.headersSent) response.shouldKeepAlive = false
    while (!isQuiet() && lasted() < patienceMs) await wait(STEP_MS)

    const closed = new Promise((resolve) => server.close(() => resolve()))
    while (inFlight.size > 0 && lasted() < deadlineMs) await wait(STEP_MS)
    const cut = inFlight.size
    // The last answers may still be on their way out.
    await Promise.race([closed, wait(cut > 0 ? 0 : STEP_MS * 4)])
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
