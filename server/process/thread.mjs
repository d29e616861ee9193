import { Worker } from 'node:worker_threads'

const IDLE_MS = 60_000

/**
 * A thread of its own for work in which the server would answer nobody, begun when something is first asked of it. It
 * ends when nobody has asked for a while, or after so many answers, and gives its memory back; the next question begins
 * another. What it cannot answer rejects that question alone; when it breaks off, all that wait are rejected.
 * @param {URL} file
 * @param {{ most?: number, idleMs?: number, resourceLimits?: import('node:worker_threads').ResourceLimits }} how
 */
export function threadOf(file, { most = Infinity, idleMs = IDLE_MS, resourceLimits } = {}) {
  /** @type {{ worker: Worker, waiting: Map<number, object>, asked: number } | undefined} */
  let current
  let idle

  function begun() {
    const worker = new Worker(file, { resourceLimits })
    const thread = { worker, waiting: new Map(), asked: 0 }
    worker.unref()
    worker.on('message', ({ id, answer, failure }) => {
      const { resolve, reject } = thread.waiting.get(id) ?? {}
      thread.waiting.delete(id)
      if (failure === undefined) resolve?.(answer)
      else reject?.(new Error(failure))
      if (thread.waiting.size > 0) return
      if (thread !== current) void worker.terminate()
      else waitIdle(thread)
    })
    const lost = (error) => {
      if (thread === current) current = undefined
      for (const { reject } of thread.waiting.values()) reject(error)
      thread.waiting.clear()
    }
    worker.on('error', lost)
    worker.on('exit', () => lost(new Error('The thread ended.')))
    return thread
  }

  function waitIdle(thread) {
    clearTimeout(idle)
    idle = setTimeout(() => {
      if (thread === current && thread.waiting.size === 0) {
        current = undefined
        void thread.worker.terminate()
      }
    }, idleMs)
    idle.unref()
  }

  return {
    /** @returns {Promise<unknown>} what the thread answers */
    ask(question) {
      const thread = (current ??= begun())
      const id = (thread.asked += 1)
      // The last one that this thread is asked: it ends when all are answered.
      if (id >= most) current = undefined
      return new Promise((resolve, reject) => {
        thread.waiting.set(id, { resolve, reject })
        thread.worker.postMessage({ id, question })
      })
    },
  }
}
