import { availableParallelism, totalmem } from 'node:os'

/** More do not make one machine faster by themselves; who has the cores and the memory says so. */
const MOST_UNASKED = 4
const MOST = 64
/** What a renderer takes under load, and what everything beside them does: pages kept, and a thread that draws. */
const MB_EACH = 384
const MB_BESIDE = 512

/**
 * How many processes render pages, as `RENDERERS` says. 0: none, the server itself renders. Without a setting one for
 * each core, at most four and no more than the memory has room for; none on a single core, where a process of its own
 * would only take memory. Throws for anything but a whole number from 0 to 64.
 * @param {string | undefined} text
 * @param {{ cores?: number, memory?: number }} machine memory in bytes
 * @returns {number}
 */
export function renderersFrom(text, { cores = availableParallelism(), memory = memoryOfUs() } = {}) {
  if (text === undefined || text.trim() === '') return unasked(cores, memory / 2 ** 20)
  const count = Number(text)
  if (/^\d+$/.test(text.trim()) && count <= MOST) return count
  throw new TypeError(`RENDERERS must be a whole number from 0 to ${MOST}, and it is "${text.slice(0, 100)}".`)
}

function unasked(cores, mb) {
  if (cores < 2) return 0
  return Math.max(0, Math.min(cores, MOST_UNASKED, Math.floor((mb - MB_BESIDE) / MB_EACH)))
}

/** A container may have less than its machine; where nothing limits it, Node answers 0 or more than there is. */
const memoryOfUs = () => Math.min(process.constrainedMemory() || Infinity, totalmem())
