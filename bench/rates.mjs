import { existsSync } from 'node:fs'
import path from 'node:path'
import { NEXT } from '../scripts/environment/build.mjs'
import { freePort } from '../scripts/environment/port.mjs'
import { ROOT } from '../scripts/environment/root.mjs'
import { stop } from '../scripts/environment/run.mjs'
import { serve } from '../scripts/environment/serve.mjs'
import { UserError } from '../scripts/environment/user-error.mjs'
import { load } from './load.mjs'
import { grouped, median, printTable } from './table.mjs'

const CONNECTIONS = 16
const ROUNDS = 3
/** At ten answers a second and 16 connections: four for each connection. */
const SECONDS = 6
/** Not counted: code that has not run yet is slow on all sides, and a server runs for weeks. */
const WARM_UP_SECONDS = 4
const COMPRESSED = { 'Accept-Encoding': 'br, gzip' }

const page = (address) => () => ({ path: address, headers: COMPRESSED })
const posted = (address, bodyOf) => (turn) => ({
  path: address,
  method: 'POST',
  headers: { 'Content-Type': 'application/json' },
  body: JSON.stringify(bodyOf(turn)),
})
/** A link that nobody has asked for yet, so that no cache helps. */
const newLink = (from) => (turn) => ({
  path: `/recommendation?qps=${from + turn}&teams=${1 + (turn % 9)}`,
  headers: COMPRESSED,
})

const PATTERN = page('/patterns/cqrs')
const CASES = {
  'a pattern': { ask: PATTERN },
  'a pattern, while 16 connections ask for new links': { ask: PATTERN, meanwhile: newLink },
  method: { ask: page('/method') },
  home: { ask: page('/') },
  'one link, again and again': { ask: page('/recommendation?qps=4000&teams=4') },
  'new links': { ask: newLink },
  '/api/estimate': {
    ask: posted('/api/estimate', (turn) => ({
      pattern: 'cqrs',
      requirements: { writeVolume: 1_000_000 + turn, readVolume: 10_000_000, events: 1_000_000 },
    })),
  },
  '/api/estimate, list prices': {
    ask: posted('/api/estimate', (turn) => ({
      pattern: 'cqrs',
      rateCard: 'aws-us-east-1',
      workload: { peakQps: 3_000 + (turn % 1_000), users: 500_000 },
    })),
  },
  '/api/meters': { ask: page('/api/meters') },
}

/**
 * Prints requests a second of this build, in turns with plain servers of one file, and with the build of another
 * checkout when its folder is given.
 * @param {string} origin
 * @param {string | undefined} beside folder of the other checkout
 */
export async function benchRates(origin, beside) {
  const others = await besideUs(origin, beside)
  const { former, file, fileWithHeaders } = Object.fromEntries(others.map(({ name, at }) => [name, at]))
  try {
    const rows = []
    for (const [name, { ask, meanwhile }] of Object.entries(CASES)) {
      const isFirst = rows.length === 0
      const sides = { ours: origin, former, ...(isFirst && { file, fileWithHeaders }) }
      const found = await measured(sides, ask, meanwhile)
      const former4 = former ? [...inWords(found.former), timesAs(found.ours, found.former)] : []
      rows.push([name, ...inWords(found.ours), ...former4])
      if (!isFirst) continue
      const none = former4.map(() => '')
      rows.push(['a file of that size', ...inWords(found.file), ...none])
      rows.push(['that file with the headers of the page', ...inWords(found.fileWithHeaders), ...none])
    }
    const figures = ['a second', 'p50 ms', 'p99 ms']
    printTable(
      `Requests at ${CONNECTIONS} connections, median of ${ROUNDS} rounds of ${SECONDS} s` +
        (beside ? `; beside: ${beside}` : ''),
      ['', ...figures, ...(former ? [...figures.map((one) => `${one}, beside`), 'x'] : [])],
      rows,
    )
  } finally {
    await Promise.all(others.map(({ server }) => stop(server)))
  }
}

/** The servers to compare with: of one file, bare and with the headers of our page, and that of another checkout. */
async function besideUs(origin, beside) {
  const { headers } = await fetch(`${origin}/patterns/cqrs`, { headers: COMPRESSED })
  const size = Number(headers.get('content-length'))
  // What Node says by itself; and the text of that server is in no encoding.
  const own = ['connection', 'date', 'keep-alive', 'content-length', 'content-encoding']
  const same = JSON.stringify(Object.fromEntries([...headers].filter(([name]) => !own.includes(name))))
  const command = [path.join(ROOT, 'bench', 'one-file.mjs')]
  const others = [
    await serving('file', { command, args: [size] }),
    await serving('fileWithHeaders', { command, args: [size, same] }),
  ]
  if (beside) others.push(await serving('former', besideServer(path.resolve(beside))))
  return others
}

/** In turns, so that whatever else the machine does meets all sides alike. */
async function measured(sides, ask, meanwhile) {
  const results = Object.fromEntries(Object.keys(sides).map((side) => [side, []]))
  for (const origin of Object.values(sides).filter(Boolean))
    await load(origin, inRound(ask), { connections: CONNECTIONS, seconds: WARM_UP_SECONDS })
  for (let round = 0; round < ROUNDS; round++) {
    const how = { connections: CONNECTIONS, seconds: SECONDS }
    for (const [side, origin] of Object.entries(sides)) {
      if (!origin) continue
      const behind = meanwhile && load(origin, inRound(meanwhile), how)
      results[side].push(await load(origin, inRound(ask), how))
      await behind
    }
  }
  return results
}
/** New links are new in every round. */
const inRound = (one) => (one === newLink ? newLink(500 + (rounds += 1) * 100_000) : one)
let rounds = 0

const inWords = (rounds) => {
  const odd = rounds.flatMap(({ statuses }) => [...statuses.keys()]).filter((status) => status !== 200)
  if (odd.length > 0) throw new UserError(`A request was answered with ${odd[0]}: there is nothing to measure.`)
  const of = (key) => median(rounds.map((round) => round[key]))
  return [grouped(of('rate')), of('p50').toFixed(1), of('p99').toFixed(1)]
}

const timesAs = (ours, theirs) => {
  const rate = (results) => median(results.map((one) => one.rate))
  return (rate(ours) / rate(theirs)).toFixed(1)
}

async function serving(name, { command, args = [], folder = ROOT }) {
  const port = await freePort()
  const server = await serve(port, { folder, command: [...command, port, ...args] })
  return { name, server, at: `http://localhost:${port}` }
}

/** The server of another checkout, or Next's own where it has none. */
function besideServer(folder) {
  if (!existsSync(path.join(folder, '.next', 'BUILD_ID'))) throw new UserError(`There is no build in ${folder}.`)
  const own = path.join(folder, 'server', 'run.mjs')
  return existsSync(own) ? { folder, command: [own] } : { folder, command: [path.join(folder, NEXT), 'start', '-p'] }
}
