/** So long must nobody have asked for anything, before no more connections are taken. */
const QUIET_MS = 400
/** Where it is never quiet, this is when no more are taken. */
const PATIENCE_MS = 4_000
/** Of the ten seconds that whoever stops a process usually gives it. */
const DEADLINE_MS = 8_000
const STEP_MS = 25

/**
 * Lets a server stop without cutting anybody off. Asked to stop, it goes on answering until it is quiet, and says on
 * each answer that the connection ends with it; then takes who is waiting and nobody more, waits for what is in flight,
 * and cuts what is left after the deadline.
 *
 * A connection that nobody has taken yet is reset when a server closes, and Node takes one in each turn of its loop: a
 * dozen may wait while pages are rendered. So they are taken first, in turns in which nothing new is begun.
 * @param {import('node:http').Server} server
 */
export function stoppable(server, { quietMs = QUIET_MS, patienceMs = PATIENCE_MS, deadlineMs = DEADLINE_MS } = {}) {
  const inFlight = new Set()
  /** Connections that have not asked for anything yet. */
  const silent = new Set()
  let lastAsked = 0
  let arrived = 0
  let stopping
  /** What is begun later, while those who wait are taken. */
  let held

  /** One function for all: it is called for each answer. */
  function leave() {
    inFlight.delete(this)
  }
  server.on('connection', (socket) => {
    arrived += 1
    silent.add(socket)
    socket.on('close', () => silent.delete(socket))
  })
  server.prependListener('request', ({ socket }, response) => {
    arrived += 1
    silent.delete(socket)
    inFlight.add(response)
    lastAsked = Date.now()
    response.on('close', leave)
    if (stopping) response.shouldKeepAlive = false
  })

  async function stop() {
    const started = Date.now()
    const lasted = () => Date.now() - started
    const isQuiet = () => inFlight.size === 0 && lasted() >= quietMs && Date.now() - lastAsked >= quietMs
    for (const response of inFlight) if (!response.headersSent) response.shouldKeepAlive = false
    while (!isQuiet() && lasted() < patienceMs) await wait(STEP_MS)

    const closed = await closedBehindTheLast(() => lasted() < deadlineMs)
    const silentUntil = Math.min(lasted() + quietMs, deadlineMs)
    while ((inFlight.size > 0 && lasted() < deadlineMs) || (silent.size > 0 && lasted() < silentUntil))
      await wait(STEP_MS)
    const cut = inFlight.size
    // The last answers may still be on their way out.
    await Promise.race([closed.whole, wait(cut > 0 ? 0 : STEP_MS * 4)])
    server.closeAllConnections()
    return { cut }
  }

  /** Takes connections until a turn brings none, closes within that turn, and begins what was asked meanwhile. */
  async function closedBehindTheLast(isInTime) {
    held = []
    for (let before = -1; before !== arrived && isInTime();) {
      before = arrived
      await turn()
    }
    const whole = new Promise((resolve) => server.close(() => resolve()))
    const waiting = held
    held = undefined
    for (const begin of waiting) begin()
    return { whole }
  }

  return {
    /** @returns {Promise<{ cut: number }>} how many requests were cut off at the deadline */
    stop: () => (stopping ??= stop()),
    isStopping: () => stopping !== undefined,
    /**
     * The function that answers requests, as the server is to call it.
     * @param {import('node:http').RequestListener} answer
     * @returns {import('node:http').RequestListener}
     */
    begun: (answer) => (request, response) => {
      if (held) held.push(() => answer(request, response))
      else answer(request, response)
    },
    inFlight: () => inFlight.size,
  }
}

const wait = (ms) => new Promise((resolve) => setTimeout(resolve, ms))
const turn = () => new Promise((resolve) => setImmediate(resolve))
