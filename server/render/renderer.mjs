import { fork } from 'node:child_process'
import { fileURLToPath } from 'node:url'
import { nextOf } from './next.mjs'

const CHILD = fileURLToPath(new URL('./child.mjs', import.meta.url))
const READY_MS = 60_000
const CLOSE_MS = 500
/** A renderer that leaks ends, and not the machine. A limit of the heap would collect more often: a third more work. */
const MOST_BYTES = 768 * 2 ** 20

/** The renderer ended before it had answered: somebody else may be asked the same. */
export class RendererGone extends Error {}

/**
 * @typedef {{ url: string, headers: Record<string, string> }} Question
 * @typedef {Awaited<ReturnType<typeof import('../http/captured.mjs').captured>>} Answer
 * @typedef {{
 *   ask: (question: Question) => Promise<Answer>, ended: Promise<string>, kill: () => void,
 *   close: () => Promise<void>, memory: () => number
 * }} Renderer `ended` resolves with how it ended; `memory` is resident, in bytes
 */

/**
 * Starts a process that renders, and resolves when it is ready. It ends with this one, however this one ends. Rejects
 * when it ends before, or is not ready within a minute.
 * @param {{ folder: string, port: number, file?: string }} of
 * @returns {Promise<Renderer>}
 */
export async function rendererProcess({ folder, port, file = CHILD }) {
  const child = fork(file, [folder, String(port)], {
    serialization: 'advanced',
    stdio: ['ignore', 'inherit', 'inherit', 'ipc'],
  })
  const asked = new Map()
  let last = 0
  let memory = 0
  const kill = () => void child.kill('SIGKILL')
  const ended = new Promise((resolve) => {
    child.once('exit', (code, signal) => resolve(signal ?? `code ${code}`))
    child.on('error', (error) => resolve(error.message))
  })
  // It cannot be asked any more, and is of no use.
  child.once('disconnect', kill)
  const failAll = (how) => {
    for (const { reject } of asked.values()) reject(new RendererGone(`The renderer ended with ${how}.`))
    asked.clear()
  }
  void ended.then(failAll)

  const isReady = new Promise((resolve) => child.once('message', resolve))
  const late = setTimeout(kill, READY_MS)
  const how = await Promise.race([isReady.then(() => undefined), ended])
  clearTimeout(late)
  if (how !== undefined) throw new RendererGone(`A renderer ended with ${how} before it was ready.`)

  child.on('message', ({ id, answer, failure, memory: now }) => {
    memory = now
    const { resolve, reject } = asked.get(id) ?? {}
    asked.delete(id)
    if (failure === undefined) resolve?.(answer)
    else reject?.(new Error(failure))
    if (memory > MOST_BYTES) kill()
  })
  return {
    ask: (question) =>
      new Promise((resolve, reject) => {
        const id = (last += 1)
        asked.set(id, { resolve, reject })
        child.send({ id, question }, (error) => {
          if (!error) return
          kill()
          void ended.then(failAll)
        })
      }),
    ended,
    kill,
    async close() {
      child.off('disconnect', kill)
      if (child.connected) child.disconnect()
      const insist = setTimeout(kill, CLOSE_MS)
      await ended
      clearTimeout(insist)
    },
    memory: () => memory,
  }
}

/**
 * Renders in this process, where a process of its own is not worth its memory.
 * @param {{ folder: string, port: number }} of
 * @returns {Promise<Renderer>}
 */
export async function rendererInside(of) {
  const { render, close } = await nextOf(of)
  return {
    ask: render,
    ended: new Promise(() => {}),
    kill: () => {},
    close: () =>
      Promise.race([close(), new Promise((resolve) => setTimeout(resolve, CLOSE_MS))]).catch(() => undefined),
    memory: () => 0,
  }
}
