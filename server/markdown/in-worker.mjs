import { threadOf } from '../process/thread.mjs'

const thread = threadOf(new URL('./worker.mjs', import.meta.url))

/**
 * The content of a page as Markdown. A long page takes seconds, so it is converted in a thread of its own.
 * @param {string} html
 * @returns {Promise<string | null>}
 */
export const converted = (html) => thread.ask(html)
