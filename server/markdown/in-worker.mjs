import { Worker } from 'node:worker_threads'

/** @type {Worker | undefined} */
let worker
const waiting = new Map()
let asked = 0

/**
 * The content of a page as Markdown. A long page takes seconds, in which the server would answer nobody: a thread of
 * its own converts it, begun when the first is asked for.
 * @param {string} html
 * @returns {Promise<string | null>}
 */
export function converted(html) {
  worker ??= begun()
  const id = (asked += 1)
  return new Promise((resolve, reject) => {
    waiting.set(id, { resolve, reject })
    worker.postMessage({ id, html })
  })
}

function begun() {
  const thread = new Worker(new URL('./worker.mjs', import.meta.url))
  thread.unref()
  thread.on('message', ({ id, text }) => {
    waiting.get(id)?.resolve(text)
    waiting.delete(id)
  })
  thread.on('error', (error) => {
    worker = undefined
    for (const { reject } of waiting.values()) reject(error)
    waiting.clear()
  })
  return thread
}
