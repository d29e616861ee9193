import { parentPort } from 'node:worker_threads'

/**
 * The other side of `threadOf`: answers each question in turn.
 * @param {(question: any) => unknown} work
 */
export function answering(work) {
  parentPort?.on('message', async ({ id, question }) => {
    try {
      parentPort?.postMessage({ id, answer: await work(question) })
    } catch (error) {
      parentPort?.postMessage({ id, failure: error instanceof Error ? (error.stack ?? error.message) : String(error) })
    }
  })
}
