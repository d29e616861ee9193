import { RendererGone } from './renderer.mjs'

/** So many questions wait for each renderer, a few seconds of work. Whoever comes next is asked to come again. */
const MOST_WAITING_EACH = 64
/** Nothing takes so long to render, or waits so long: the renderer hangs, or none can be started. */
const PATIENCE_MS = 60_000
/** Between two attempts to start a renderer, from the second failure on; doubled each time. */
const PAUSE_MS = { first: 200, most: 10_000 }

/** More is asked than can be rendered soon. */
export class Busy extends Error {}
/** Nobody waits for the answer any more. */
export class Unwanted extends Error {}

/**
 * Renderers that share what is asked. Each works on one question at a time, and the next one goes to whoever is free;
 * so nobody waits behind a page that takes long while another renderer has nothing to do. A renderer that ends is
 * replaced, and what it was asked is asked once more. Resolves when all are ready.
 * @param {{
 *   start: () => Promise<import('./renderer.mjs').Renderer>, count: number, note: (entry: object) => void,
 *   mostWaiting?: number, patienceMs?: number, pauseMs?: { first: number, most: number }
 * }} how `note` writes a failure to the log
 */
export async function rendererPool({
  start,
  count,
  note,
  mostWaiting = MOST_WAITING_EACH * count,
  patienceMs = PATIENCE_MS,
  pauseMs = PAUSE_MS,
}) {
  /** @type {Set<import('./renderer.mjs').Renderer>} */
  const running = new Set()
  const free = []
  let waiting = []
  let restarts = 0
  let isClosed = false

  function take(renderer) {
    running.add(renderer)
    free.push(renderer)
    void renderer.ended.then((how) => lost(renderer, how))
    begin()
  }

  function lost(renderer, how) {
    running.delete(renderer)
    const at = free.indexOf(renderer)
    if (at >= 0) free.splice(at, 1)
    if (isClosed) return
    note({ failure: `A renderer ended with ${how}; another one is started` })
    void replace(0)
  }

  async function replace(pause) {
    restarts += 1
    if (pause > 0) await wait(pause)
    if (isClosed) return
    try {
      const renderer = await start()
      if (isClosed) await renderer.close()
      else take(renderer)
    } catch (error) {
      note({ failure: error })
      void replace(Math.min(pause * 2 || pauseMs.first, pauseMs.most))
    }
  }

  /** Gives what waits to who is free, in the order in which it came. */
  function begin() {
    while (free.length > 0 && waiting.length > 0) {
      const task = waiting.shift()
      if (task.isWanted()) void work(free.shift(), task)
      else settled(task).reject(new Unwanted('Nobody waits for this page any more.'))
    }
  }

  async function work(renderer, task) {
    task.renderer = renderer
    task.timer.refresh()
    try {
      const answer = await renderer.ask(task.question)
      settled(task).resolve(answer)
    } catch (error) {
      task.renderer = undefined
      if (!(error instanceof RendererGone) || task.isLast) settled(task).reject(error)
      else {
        task.isLast = true
        task.timer.refresh()
        waiting.unshift(task)
      }
    }
    // First in line: it knows what it has just worked out, and data and document of a page are asked for one by one.
    if (running.has(renderer)) free.unshift(renderer)
    begin()
  }

  function tooLate(task) {
    if (task.renderer) {
      // It would hang the next one as well.
      task.isLast = true
      task.renderer.kill()
    } else {
      waiting = waiting.filter((one) => one !== task)
      task.reject(new Busy(`Waited for ${patienceMs / 1000} s to be rendered.`))
    }
  }

  const settled = (task) => {
    clearTimeout(task.timer)
    return task
  }

  function makeRoom() {
    const unwanted = waiting.filter((task) => !task.isWanted())
    waiting = waiting.filter((task) => !unwanted.includes(task))
    for (const task of unwanted) settled(task).reject(new Unwanted('Nobody waits for this page any more.'))
    if (waiting.length >= mostWaiting) throw new Busy(`${waiting.length} pages wait to be rendered.`)
  }

  const begun = await Promise.allSettled(Array.from({ length: count }, start))
  for (const { value } of begun) if (value) take(value)
  const failed = begun.find(({ status }) => status === 'rejected')
  if (failed) {
    await close()
    throw failed.reason
  }

  async function close() {
    isClosed = true
    await Promise.all([...running].map((renderer) => renderer.close()))
  }

  return {
    /**
     * What Next answers. Rejects with `Busy` where too much waits, and with `Unwanted` when nobody wants it by the time
     * a renderer is free.
     * @param {import('./renderer.mjs').Question} question
     * @param {() => boolean} [isWanted]
     * @returns {Promise<import('./renderer.mjs').Answer>}
     */
    async render(question, isWanted = () => true) {
      if (waiting.length >= mostWaiting) makeRoom()
      return new Promise((resolve, reject) => {
        const task = { question, isWanted, resolve, reject, isLast: false, renderer: undefined, timer: undefined }
        task.timer = setTimeout(() => tooLate(task), patienceMs)
        waiting.push(task)
        begin()
      })
    },
    /** Whether anybody could render now. */
    isReady: () => running.size > 0,
    /** For metrics: memory in bytes. */
    state: () => ({
      running: running.size,
      rendering: running.size - free.length,
      waiting: waiting.length,
      restarts,
      memory: [...running].reduce((sum, renderer) => sum + renderer.memory(), 0),
    }),
    close,
  }
}

const wait = (ms) => new Promise((resolve) => setTimeout(resolve, ms))
