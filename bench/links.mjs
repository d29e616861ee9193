import { residentMb } from '../scripts/environment/processes.mjs'
import { loadEngine } from './engine.mjs'
import { prng } from './prng.mjs'
import { grouped, median, printTable } from './table.mjs'
import { damagedLink, foreignLink, validLink } from './link-makers.mjs'

const AT_ONCE = 8
const SAMPLES = 40

/**
 * Requests this many different shared links, and prints the status of the responses, the response times, and the memory
 * of the server with its renderers.
 */
export async function benchLinks(origin, serverPid, requests) {
  const engine = await loadEngine()
  const random = prng(2026)
  const makers = [validLink, validLink, damagedLink, foreignLink]
  const statuses = new Map()
  const memory = []
  let sent = 0
  console.log(`\nAsking for ${grouped(requests)} shared links, which takes minutes ...`)
  const started = performance.now()

  async function worker() {
    while (sent < requests) {
      const turn = sent++
      if (turn % Math.ceil(requests / SAMPLES) === 0) memory.push(residentMb(serverPid))
      const status = await statusOf(origin + makers[turn % makers.length](engine, random))
      statuses.set(status, (statuses.get(status) ?? 0) + 1)
    }
  }
  await Promise.all(Array.from({ length: AT_ONCE }, worker))

  const seconds = (performance.now() - started) / 1000
  report(statuses, { requests, seconds, memory })
}

async function statusOf(address) {
  try {
    const response = await fetch(address, { redirect: 'manual' })
    await response.arrayBuffer()
    return response.status
  } catch {
    return 'no answer'
  }
}

function report(statuses, { requests, seconds, memory }) {
  const quarter = memory.length / 4
  const [first, last] = [median(memory.slice(0, quarter)), median(memory.slice(-quarter))]
  printTable(
    `${grouped(requests)} shared links, ${AT_ONCE} at a time`,
    ['', 'figure'],
    [
      ...[...statuses].map(([status, count]) => [`answered ${status}`, grouped(count)]),
      ['links per second', grouped(requests / seconds)],
      ['server memory, first quarter (MB)', first.toFixed(0)],
      ['server memory, last quarter (MB)', last.toFixed(0)],
    ],
  )
  console.log(
    `\nMemory every ${grouped(requests / SAMPLES)} links (MB): ${memory.map((mb) => mb.toFixed(0)).join(' ')}`,
  )
}
